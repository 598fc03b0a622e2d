package citation

import (
	"fmt"
	"iter"
	"strings"
)

// A Format is a format of output. Each escapes for its own place: whatever a record
// or a style file holds, none of it becomes markup, a command or a link of its own.
// All but [Text] and [HTML] write a line break that a style holds as a blank.
type Format uint8

const (
	// Text is plain text: no markup, nothing escaped. Raised digits stand on the line, and
	// blocks of CSL's styles follow each other without anything between them.
	Text Format = iota
	// HTML has <i>, <b>, <sub> and <sup> where the style or the record sets
	// text off, and the DOI as a link in the styles of a repository. Characters
	// that are superscripts of their own (² ™) are set with <sup>, too. Styles of CSL may also write <em>
	// for oblique letters, <span style="…"> with font-style:normal,
	// font-weight:normal or lighter, font-variant:small-caps or normal,
	// text-decoration:underline or none, or vertical-align:baseline; and
	// <div class="…"> with csl-block, csl-left-margin, csl-right-inline or
	// csl-indent for blocks. Everything else is escaped, also what a style file
	// brings; it is safe to stand in the body of a page.
	HTML
	// SemanticHTML is HTML with each part in a <span> whose class is the
	// variable's name ("author", "container-title"), a span for each name; with
	// lang on a title whose language is another than the style's; and with
	// aria-label on links, which says what work or person they lead to.
	SemanticHTML
	// Markdown is CommonMark: a piece of a paragraph, best with blanks or the ends
	// of a line around. What CommonMark has nothing for is in HTML's tags: <sub>,
	// <sup>, <u>, and <em> or <strong> where asterisks would not be read as
	// emphasis. Small capitals and light letters are lost.
	Markdown
	// LaTeX is source for the body of a LaTeX document, in UTF-8. \href needs the
	// package hyperref; letters that are not Latin need LuaLaTeX or XeLaTeX and a
	// font that has them. Light letters are lost.
	LaTeX
	// Typst is markup of Typst.
	Typst
	// RTF is a group of Rich Text, in ASCII, for the body of a document. Light
	// letters are lost.
	RTF
	// ANSI is text for a terminal, with the sequences of ECMA-48 for italics, bold
	// and underlined letters, and those of OSC 8 for links. Other effects are lost.
	ANSI
	// JSON is an array of strings and of objects for what is set off:
	// {"format":"italics","contents":["Nature"]}, as the executable citeproc
	// writes with -format json. Formats are italics, bold, small-caps, underline,
	// superscript, subscript, no-italics, no-bold, no-small-caps, no-decoration,
	// baseline, link with a target, and div with a class. Light letters are lost.
	JSON

	numFormats
)

var formatNames = [numFormats]string{
	Text: "text", HTML: "html", SemanticHTML: "semantic-html", Markdown: "markdown", LaTeX: "latex", Typst: "typst",
	RTF: "rtf", ANSI: "ansi", JSON: "json",
}

// Formats returns the formats in the order of their numbers.
func Formats() iter.Seq[Format] {
	return func(yield func(Format) bool) {
		for f := range numFormats {
			if !yield(f) {
				return
			}
		}
	}
}

// String returns the format's name ("semantic-html"); of one that there is not,
// its number.
func (f Format) String() string {
	if f < numFormats {
		return formatNames[f]
	}
	return fmt.Sprintf("format %d", uint8(f))
}

// MarshalText returns the format's name.
func (f Format) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f to the format of that name, in any case. An unknown name
// is an error that lists the known ones.
func (f *Format) UnmarshalText(name []byte) error {
	for known, s := range formatNames {
		if strings.EqualFold(string(name), s) {
			*f = Format(known)
			return nil
		}
	}
	return fmt.Errorf("unknown format %q; the formats are %s", name, strings.Join(formatNames[:], ", "))
}

// isHTML reports whether f is read by a browser.
func (f Format) isHTML() bool { return f == HTML || f == SemanticHTML || f >= numFormats }
