package model

import (
	"bytes"
	"strings"

	"github.com/pubcite/pubcite/internal/bibtex"
)

// A bibLine is what is known of a line between entries.
type bibLine struct {
	fresh   bool // nothing but blanks so far
	comment bool // which reaches to the end of the line
	prev    byte
}

// begin consumes what stands in front of the next entry, or of a line that has
// lost what makes it one.
func (f *bibFramer) begin() (h bibtex.Head, ok bool) {
	l := &f.begun
	for {
		for i := 0; i < len(f.w.data()); i++ {
			c := f.w.data()[i]
			switch {
			case c == '\n' || c == '\r':
				*l = bibLine{fresh: true}
				continue
			case l.comment:
			case c == '%' && l.fresh:
				l.comment = true
			case c == '@':
				h, ok := f.head(i)
				if ok && (l.fresh || isClosing(l.prev) || h.Open == '{' && !isWord(l.prev)) {
					f.drop(i)
					return h, true
				}
				if !ok && l.fresh && f.looksLost(i) {
					f.drop(i)
					f.lose()
					return h, false
				}
			}
			l.fresh = l.fresh && blank(c)
			if !blank(c) {
				l.prev = c
			} else if !isClosing(l.prev) {
				l.prev = ' '
			}
		}
		f.drop(len(f.w.data()))
		if !f.w.more() {
			return h, false
		}
	}
}

// head returns the head of an entry at position i, which holds an at sign.
func (f *bibFramer) head(i int) (bibtex.Head, bool) {
	f.w.need(i + bibtex.MaxHead)
	return bibtex.HeadAt(f.w.data()[i:])
}

// looksLost reports whether the line at position i, which begins with an at sign,
// was to begin an entry: a type, or a bracket, and signs that entries have.
func (f *bibFramer) looksLost(i int) bool {
	word := bytes.TrimLeft(f.lineHead(i)[1:], " \t")
	for _, kind := range [...]string{"comment", "preamble"} {
		if len(word) >= len(kind) && strings.EqualFold(string(word[:len(kind)]), kind) {
			return false
		}
	}
	return len(word) > 0 && (nameStart(word[0]) || word[0] == '{') && bytes.ContainsAny(word, "={,")
}

// lineHead returns what may be a head, of the line at position i.
func (f *bibFramer) lineHead(i int) []byte {
	line := f.w.data()[i:min(len(f.w.data()), i+bibtex.MaxHead)]
	if n := bytes.IndexAny(line, "\r\n"); n >= 0 {
		line = line[:n]
	}
	return line
}

// lose takes down that the window begins with what was to be an entry, and passes
// over its at sign.
func (f *bibFramer) lose() {
	f.lost = &Raw{Line: f.line, Offset: f.w.offset, format: BibTeX,
		fault: &fault{reason: expected("an entry", found("text", string(f.lineHead(0))))}}
	f.drop(1)
	f.begun = bibLine{prev: ' '}
}

func isClosing(c byte) bool { return c == '}' || c == ')' }

// isWord reports whether an at sign behind c may be that of an address.
func isWord(c byte) bool {
	return nameStart(c) || '0' <= c && c <= '9' || c == '.' || c == '-' || c >= 0x80
}
