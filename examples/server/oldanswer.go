package main

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/style"
)

// An oldAnswer is what is answered to the old protocol.
type oldAnswer struct {
	format citation.Format
	sheet  *sheet
	// list is the bibliography, where one is asked for and the style has one, which
	// listed says.
	list   bibliography
	listed bool
	// unlisted says that one is asked for and the style has none.
	unlisted bool
	// citations are nil where none are asked for.
	citations []oldCitation
}

// An oldCitation is the text of a citation, and its id.
type oldCitation struct{ text, id string }

// parameters are those of a list, by the names of the old server.
type parameters struct {
	MaxOffset        int        `json:"maxoffset"` // letters in front of the second field
	EntrySpacing     int        `json:"entryspacing"`
	LineSpacing      int        `json:"linespacing"`
	HangingIndent    bool       `json:"hangingindent,omitempty"`
	SecondFieldAlign any        `json:"second-field-align"` // "flush", "margin" or false
	EntryIDs         [][]string `json:"entry_ids"`
	Errors           []string   `json:"bibliography_errors"`
	Done             bool       `json:"done"`
	Start            string     `json:"bibstart"`
	End              string     `json:"bibend"`
}

// An entry is a reference of a list.
type entry struct {
	id   string
	text []byte
}

// A bibliography is what is written of a list, before it is put in its frame.
type bibliography struct {
	entries []entry
	// numbered says that what the style sets in the margin is there.
	numbered bool
}

// parameters returns those of a list of a sheet.
func (l *bibliography) parameters(s *sheet, f citation.Format) parameters {
	p := parameters{
		EntrySpacing: s.list.entry, LineSpacing: s.list.line, HangingIndent: s.list.hanging,
		SecondFieldAlign: false, EntryIDs: [][]string{}, Errors: []string{},
	}
	p.Start, p.End = frameOfList(f)
	if l.numbered && s.list.align != style.NoAlign {
		p.SecondFieldAlign = "flush"
		if s.list.align == style.AlignMargin {
			p.SecondFieldAlign = "margin"
		}
	}
	for _, e := range l.entries {
		p.EntryIDs = append(p.EntryIDs, []string{e.id})
		p.MaxOffset = max(p.MaxOffset, offsetOf(e.text))
	}
	return p
}

// offsetOf returns how many letters of an entry stand in the margin, without the
// blanks behind them.
func offsetOf(entry []byte) int {
	_, rest, ok := bytes.Cut(entry, []byte(`<div class="csl-left-margin">`))
	if !ok {
		return 0
	}
	margin, _, _ := bytes.Cut(rest, []byte("</div>"))
	margin = bytes.TrimRight(margin, " ")
	n, tag := 0, false
	for len(margin) > 0 {
		r, size := utf8.DecodeRune(margin)
		switch {
		case r == '<':
			tag = true
		case r == '>':
			tag = false
		case !tag:
			n++
		}
		margin = margin[size:]
	}
	return n
}

// frameOfList returns what a list begins and ends with.
func frameOfList(f citation.Format) (start, end string) {
	switch f {
	case citation.HTML:
		return "<div class=\"csl-bib-body\">\n", "</div>"
	case citation.RTF:
		return `{\rtf `, "}"
	}
	return "", ""
}

// frameOfEntry returns what an entry of a list begins and ends with.
func frameOfEntry(f citation.Format) (start, end string) {
	switch f {
	case citation.HTML:
		return "  <div class=\"csl-entry\">", "</div>\n"
	case citation.RTF:
		return "", "\r\n"
	}
	return "", "\n"
}

// text returns the list, or else the citations, as it stands in a page.
func (a *oldAnswer) text() []byte {
	if !a.listed {
		var out []byte
		for _, c := range a.citations {
			out = append(append(out, c.text...), '\n')
		}
		return out
	}
	start, end := frameOfList(a.format)
	before, behind := frameOfEntry(a.format)
	size := len(start) + len(end)
	for _, e := range a.list.entries {
		size += len(before) + len(e.text) + len(behind)
	}
	out := append(make([]byte, 0, size), start...)
	for _, e := range a.list.entries {
		out = append(append(append(out, before...), e.text...), behind...)
	}
	return append(out, end...)
}

// json returns the answer as an object. Texts are written as they are.
func (a *oldAnswer) json() ([]byte, error) {
	var out struct {
		Bibliography any      `json:"bibliography,omitzero"`
		Citations    [][3]any `json:"citations,omitzero"` // number, text and id of each
	}
	switch {
	case a.listed:
		before, behind := frameOfEntry(a.format)
		entries := make([]string, len(a.list.entries))
		for i, e := range a.list.entries {
			entries[i] = before + string(e.text) + behind
		}
		out.Bibliography = [2]any{a.list.parameters(a.sheet, a.format), entries}
	case a.unlisted:
		out.Bibliography = false
	}
	if a.citations != nil {
		out.Citations = make([][3]any, len(a.citations))
		for i, c := range a.citations {
			out.Citations[i] = [3]any{i, c.text, c.id}
		}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(out)
	return b.Bytes(), err
}
