package model

import "bytes"

// lines are an input that is framed by looking at how its lines begin.
type lines struct {
	w    *window
	max  int // how large a record may be
	line int // of the window's first byte
}

func newLines(w *window, o Reader) lines { return lines{w: w, max: o.MaxRecordSize, line: 1} }

// nextLine returns the position behind the line at i, and reports false at the
// end of the input.
func (f *lines) nextLine(i int, dropped bool) (end int, drop, ok bool) {
	end, drop, ok = f.lineEnd(i, dropped)
	return end, drop, ok && f.w.need(end+1)
}

// lineEnd is nextLine without a look at what follows: it reports false where the
// line is not ended. It consumes what is scanned of a record that is too large.
func (f *lines) lineEnd(i int, dropped bool) (end int, drop, ok bool) {
	for {
		data := f.w.data()
		n := bytes.IndexByte(data[i:], '\n')
		if n >= 0 {
			i += n + 1
		} else {
			i = len(data)
		}
		if i > f.max || dropped {
			f.drop(i)
			i, dropped = 0, true
		}
		if n >= 0 {
			return i, dropped, true
		}
		if !f.w.more() {
			return i, dropped, false
		}
	}
}

// dropLine consumes the line of which n bytes are known to be in the window.
func (f *lines) dropLine(n int) {
	for {
		data := f.w.data()
		i := bytes.IndexByte(data[n:], '\n')
		if i >= 0 {
			f.drop(n + i + 1)
			return
		}
		f.drop(len(data))
		n = 0
		if !f.w.more() {
			return
		}
	}
}

// drop consumes n bytes and keeps count of the lines.
func (f *lines) drop(n int) {
	f.line += bytes.Count(f.w.data()[:n], newline)
	f.w.consume(n)
}
