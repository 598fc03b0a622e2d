package model

import (
	"bytes"
	"io"

	"github.com/pubcite/pubcite/internal/ris"
)

// A tagFramer finds the entries of RIS and of MEDLINE. One of RIS goes from TY
// to ER, or to the next TY where that is missing; one of MEDLINE goes from PMID
// to the next, or to a blank line behind which tags go on. What stands between
// entries and has no tag is passed over: the headings that databases write.
type tagFramer struct {
	lines
	format Format
	syntax ris.Syntax // of the entry at hand
	held   int        // the size of the last record, which the next step consumes
}

func newTagFramer(w *window, o Reader, format Format) *tagFramer {
	if w.endsInReturns() {
		whole := io.MultiReader(bytes.NewReader(bytes.Clone(w.data())), &failing{r: w.r, err: w.err})
		w = &window{r: returns{whole}}
	}
	return &tagFramer{lines: newLines(w, o), format: format}
}

// tagHead is how much of a line is looked at for its tag, with blanks in front
// of it.
const tagHead = 64

func (f *tagFramer) next() (Raw, bool) {
	f.drop(f.held)
	f.held = 0
	for f.w.need(1) {
		head := f.w.head(0)
		if f.begin(head) {
			return f.record()
		}
		f.dropLine(0)
	}
	return Raw{}, false
}

// begin reports whether a line that no entry goes on with begins one: any tag
// does, since an entry may have lost its first line.
func (f *tagFramer) begin(line []byte) bool {
	if f.format == NBIB {
		f.syntax = ris.Medline()
	} else {
		syntax, ok := ris.Begins(line)
		if f.syntax = syntax; ok {
			return true
		}
		if f.syntax.Ends(line) {
			return false
		}
	}
	_, _, ok := f.syntax.Cut(line)
	return ok
}

// record returns the entry that begins at the window's first byte. It reports
// false if the reader fails in the middle of it.
func (f *tagFramer) record() (Raw, bool) {
	raw := Raw{Line: f.line, Offset: f.w.offset, format: f.format}
	end, dropped, ok := f.lineEnd(0, false)
	for blank := false; ok && f.w.need(end+1); {
		head := f.w.head(end)
		if f.begins(head, blank) {
			break
		}
		blank = len(bytes.TrimSpace(head)) == 0
		last := f.format == RIS && f.syntax.Ends(head)
		if end, dropped, ok = f.lineEnd(end, dropped); last {
			break
		}
	}
	if f.w.err != nil && f.w.err != io.EOF && end == len(f.w.data()) {
		f.drop(end)
		return Raw{}, false
	}
	f.held = end
	if dropped || end > f.max {
		raw.fault = tooLarge(f.max)
		return raw, true
	}
	raw.Data = f.w.data()[:end]
	return raw, true
}

// begins reports whether the line begins an entry behind another one.
func (f *tagFramer) begins(line []byte, blankBefore bool) bool {
	if f.format == NBIB {
		tag, _, ok := f.syntax.Cut(line)
		return ok && (tag == "PMID" || blankBefore)
	}
	_, ok := ris.Begins(line)
	return ok
}

// head returns the beginning of the line at i, as far as it may hold a tag.
func (w *window) head(i int) []byte {
	for {
		line := w.data()[i:]
		line = line[:min(len(line), tagHead)]
		if n := bytes.IndexByte(line, '\n'); n >= 0 {
			return line[:n]
		}
		if len(line) == tagHead || !w.more() {
			return line
		}
	}
}

// taggedFormat tells whether the line at i is the first of an entry of RIS or
// MEDLINE.
func (w *window) taggedFormat(i int) Format { return taggedFormat(w.head(i)) }

func taggedFormat(line []byte) Format {
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	if tag, _, ok := ris.Medline().Cut(line); ok && tag == "PMID" {
		return NBIB
	}
	if _, ok := ris.Begins(line); ok {
		return RIS
	}
	return Auto
}

// endsInReturns reports whether lines end in a carriage return alone, as on
// Macs of the last century.
func (w *window) endsInReturns() bool {
	for len(w.data()) < sniffed {
		if bytes.IndexByte(w.data(), '\n') >= 0 || !w.more() {
			break
		}
	}
	return bytes.IndexByte(w.data(), '\n') < 0 && bytes.IndexByte(w.data(), '\r') >= 0
}

// returns reads carriage returns as ends of lines.
type returns struct{ r io.Reader }

func (r returns) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	for i, c := range p[:max(n, 0)] {
		if c == '\r' {
			p[i] = '\n'
		}
	}
	return n, err
}
