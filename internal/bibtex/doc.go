// Package bibtex reads the syntax of BibTeX and BibLaTeX: where an entry of a
// file begins, what type, key and fields it has, which names a list holds and
// what parts a name has.
//
// It knows no type and no field. Values are the source of TeX as the file has
// it, put together from their parts, definitions in their places.
//
// Between entries everything is a comment, as BibTeX has it, but for lines that
// begin with a per cent sign, where biber sees no entry either. An entry stands
// in braces or parentheses, and braces are balanced in it, in quotation marks,
// too: [HeadAt] finds its beginning, [Scan] its end, [Parse] its parts. Each takes
// time in proportion to its text.
package bibtex
