// Package tex turns source of TeX, as bibliographies hold it, into text: accents,
// symbols, dashes and quotation marks become Unicode, a few commands the markup
// of records (<i>, <b>, <sub>, <sup>, small capitals, <span class="nocase">),
// formulas something readable.
//
// It knows the commands that stand in titles and names, and no macros. Of an
// unknown command the arguments are kept; [Text] names it.
package tex
