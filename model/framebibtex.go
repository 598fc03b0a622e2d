package model

import (
	"bytes"
	"io"
	"strings"

	"github.com/pubcite/pubcite/internal/bibtex"
)

// A bibFramer finds the entries of a file of BibTeX. What they take from other
// entries goes along with them: the definitions in front of them, and the
// entries that they inherit from, wherever those stand.
//
// An entry that has no end ends in front of a line that begins another one.
type bibFramer struct {
	w    *window
	o    Reader
	line int // of the window's first byte
	held int // the size of the last entry, which the next step consumes

	macros  *bibtex.Macros
	parents bibParents
	queue   bibQueue
	// openComment is set once a comment without an end has been found. Those
	// behind it end with their line, so that none is scanned twice.
	openComment bool
	// begun is the line that is read between entries, and lost what has begun in it
	// like an entry and is none.
	begun bibLine
	lost  *Raw
}

func newBibFramer(w *window, o Reader) *bibFramer {
	if e := w.declared(); e != nil {
		w = w.decoded(e)
	}
	f := &bibFramer{w: w, o: o, line: 1, macros: bibtex.NewMacros(o.MaxRecordSize)}
	f.parents.max, f.queue.max = o.MaxRecordSize, o.MaxRecordSize
	f.drop(w.declaration())
	f.begun = bibLine{fresh: true}
	return f
}

func (f *bibFramer) next() (Raw, bool) {
	for {
		if raw, ok := f.queue.pop(); ok {
			return raw, true
		}
		raw, ok := f.read()
		if !ok {
			if f.queue.end() {
				return Raw{}, false
			}
			continue
		}
		if raw.fault == nil {
			key := bibtex.Key(raw.Data)
			f.parents.add(key, &raw)
			f.queue.arrived(key, &f.parents)
			if f.isContainer(&raw) {
				continue
			}
			missing := f.parents.collect(&raw)
			if f.queue.empty() && missing == "" {
				return raw, true
			}
			f.queue.push(raw, missing)
			continue
		}
		if f.queue.empty() {
			return raw, true
		}
		f.queue.push(raw, "")
	}
}

// isContainer reports whether an entry is nothing but what others inherit from.
// A faulty one is not passed over, so that it is named.
func (f *bibFramer) isContainer(raw *Raw) bool {
	h, _ := bibtex.HeadAt(raw.Data)
	if !bytes.EqualFold(bytes.TrimSpace(raw.Data[1:h.Size-1]), []byte("xdata")) {
		return false
	}
	e, _ := bibtex.Parse(raw.bib.source(raw.Data, raw.Line, f.o))
	if len(e.Faults) == 0 {
		return true
	}
	raw.fault = &fault{field: e.Faults[0].Field, line: e.Faults[0].Line, reason: e.Faults[0].Reason}
	return false
}

// read returns the next entry, or a definition that is faulty.
func (f *bibFramer) read() (Raw, bool) {
	for {
		f.drop(f.held)
		f.held = 0
		h, ok := f.begin()
		if f.lost != nil {
			raw := *f.lost
			f.lost = nil
			return raw, true
		}
		if !ok {
			return Raw{}, false
		}
		f.begun = bibLine{prev: '}'}
		if h.Kind == bibtex.Comment || h.Kind == bibtex.Preamble {
			f.pass(h)
			continue
		}
		raw, ok := f.entry(h)
		if !ok {
			return Raw{}, false
		}
		if h.Kind == bibtex.Record {
			return raw, true
		}
		if raw.fault == nil {
			raw.fault = f.define(&raw)
		}
		if raw.fault != nil {
			raw.Data = nil
			return raw, true
		}
	}
}

// define takes over a definition and returns what is wrong with it.
func (f *bibFramer) define(raw *Raw) *fault {
	data := raw.Data
	if bytes.IndexByte(data, 0) >= 0 {
		return &fault{line: raw.Line, reason: "not a text: byte 0x00"}
	}
	if checkUTF8(raw) != nil {
		data = fromWindows1252(data)
	}
	faults := f.macros.Define(bibtex.Source{Data: data, Line: raw.Line, Open: raw.bib.open})
	if len(faults) == 0 {
		return nil
	}
	return &fault{field: faults[0].Field, line: faults[0].Line, reason: "@string: " + faults[0].Reason}
}

// entry returns the entry with head h at the window's first byte. It reports
// false if the reader fails in the middle of it.
func (f *bibFramer) entry(h bibtex.Head) (Raw, bool) {
	raw := Raw{Line: f.line, Offset: f.w.offset, format: BibTeX}
	raw.bib = bibContext{macros: f.macros, defined: f.macros.Count()}
	scan := bibtex.NewScan(h, true)
	end, dropped := h.Size, false
	for {
		n, why := scan.Next(f.w.data()[end:])
		end += n
		if end > f.o.MaxRecordSize && !dropped {
			dropped = true
			raw.fault = tooLarge(f.o.MaxRecordSize)
			raw.Data = bytes.Clone(f.w.data()[:min(end, sniffed)])
		}
		if why == bibtex.Line && f.beginsRecord(end) || why == bibtex.More && !f.w.more() {
			if f.w.err != nil && f.w.err != io.EOF && why == bibtex.More {
				f.drop(end)
				return Raw{}, false
			}
			raw.bib.open = true
			why = bibtex.End
		}
		if why == bibtex.End {
			if raw.bib.open || h.Kind != bibtex.Record || !f.goesOn(end, scan.Escaped()) {
				break
			}
			scan.Resume()
		}
		if dropped {
			f.drop(end)
			end = 0
		}
	}
	f.held = end
	if !dropped {
		raw.Data = f.w.data()[:end]
	}
	if raw.bib.open {
		f.begun = bibLine{fresh: true}
	}
	return raw, true
}

// beginsRecord reports whether the line at position i begins with an entry.
func (f *bibFramer) beginsRecord(i int) bool {
	i = f.skipBlanks(i, " \t")
	if !f.w.need(i+1) || f.w.data()[i] != '@' {
		return false
	}
	const longest = 400 // a head with its key
	f.w.need(i + longest)
	rest := f.w.data()[i:]
	return bibtex.BeginsRecord(rest[:min(len(rest), longest)])
}

// goesOn reports whether the entry that seems to end at position i has a closing
// brace too many: a comma and another field follow, or, where an escaped brace may
// have been that one, another brace.
func (f *bibFramer) goesOn(i int, escaped bool) bool {
	if escaped {
		if last := f.skipBlanks(i, " \t\r\n"); f.w.need(last+1) && f.w.data()[last] == '}' {
			return true
		}
	}
	i = f.skipBlanks(i, " \t")
	if !f.w.need(i+1) || f.w.data()[i] != ',' {
		return false
	}
	i = f.skipBlanks(i+1, " \t\r\n")
	f.w.need(i + 2*bibtex.MaxHead)
	i = min(i, len(f.w.data()))
	return bibtex.BeginsField(f.w.data()[i:min(len(f.w.data()), i+2*bibtex.MaxHead)])
}

// skipBlanks returns the position behind some of those characters at position i,
// as far as an entry that goes on has them.
func (f *bibFramer) skipBlanks(i int, some string) int {
	const most = 1000
	for n := 0; n < most && f.w.need(i+1) && strings.IndexByte(some, f.w.data()[i]) >= 0; n++ {
		i++
	}
	return i
}

// pass consumes a comment or a preamble. One that has no end ends with its line.
func (f *bibFramer) pass(h bibtex.Head) {
	if f.openComment {
		f.drop(h.Size)
		f.begun = bibLine{comment: true}
		return
	}
	scan := bibtex.NewScan(h, false)
	for end := h.Size; ; {
		n, why := scan.Next(f.w.data()[end:])
		end += n
		switch {
		case why == bibtex.End:
			f.drop(end)
			return
		case end > f.o.MaxRecordSize, !f.w.more():
			f.openComment = true
			f.pass(h)
			return
		}
	}
}

// drop consumes n bytes and keeps count of the lines.
func (f *bibFramer) drop(n int) {
	f.line += bytes.Count(f.w.data()[:n], newline)
	f.w.consume(n)
}
