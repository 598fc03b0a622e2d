package model

import (
	"bytes"
	"cmp"
	"io"

	"golang.org/x/text/encoding/unicode"
)

// minRead is the size of the reads from the input, and the least size of a
// window's buffer, unless the input says that it is shorter.
const minRead = 64 << 10

// roomFor returns the least size of a buffer for r. One that knows how much it
// holds, as a bytes.Reader does, needs room for that and to find its end.
func roomFor(r io.Reader) int {
	const least = 512
	if l, ok := r.(interface{ Len() int }); ok {
		return min(max(l.Len(), least)+1, minRead)
	}
	return minRead
}

// A window is the part of the input that is held in memory: what is read and
// not yet consumed. Positions in it count from its first byte.
type window struct {
	r          io.Reader
	buf        []byte
	start, end int
	offset     int64 // of the first byte in the input
	room       int   // the least size of buf; 0 for minRead
	err        error // what ended the input: io.EOF, or an error of r
}

// openWindow returns a window at the beginning of r, behind a byte order mark
// if there is one. UTF-16 turns into UTF-8.
func openWindow(r io.Reader) *window {
	w := &window{r: r, room: roomFor(r)}
	w.need(3)
	head := w.data()
	switch {
	case bytes.HasPrefix(head, byteOrderMark):
		w.consume(len(byteOrderMark))
	case bytes.HasPrefix(head, []byte{0xFF, 0xFE}), bytes.HasPrefix(head, []byte{0xFE, 0xFF}):
		whole := io.MultiReader(bytes.NewReader(bytes.Clone(head)), &failing{r: r, err: w.err})
		utf16 := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
		w = &window{r: utf16.NewDecoder().Reader(whole)}
	default:
		w = w.bibUTF16()
	}
	return w
}

var byteOrderMark = []byte("\uFEFF")

// failing goes on with an input that may have failed already.
type failing struct {
	r   io.Reader
	err error
}

func (f *failing) Read(p []byte) (int, error) {
	if f.err != nil {
		return 0, f.err
	}
	return f.r.Read(p)
}

// data returns what the window holds. It is valid until the next call of
// more or need.
func (w *window) data() []byte { return w.buf[w.start:w.end] }

// consume drops the first n bytes.
func (w *window) consume(n int) {
	w.start += n
	w.offset += int64(n)
}

// need reads until the window holds n bytes, and reports whether it does.
func (w *window) need(n int) bool {
	for w.end-w.start < n {
		if !w.more() {
			return false
		}
	}
	return true
}

// more reads more of the input, and reports whether there was any.
func (w *window) more() bool {
	if w.err != nil {
		return false
	}
	w.makeRoom()
	for range 100 { // as often as bufio tries a reader that returns nothing
		n, err := w.r.Read(w.buf[w.end:])
		n = min(max(n, 0), len(w.buf)-w.end) // whatever a faulty reader says
		w.end += n
		w.err = err
		if n > 0 {
			return true
		}
		if err != nil {
			return false
		}
	}
	w.err = io.ErrNoProgress
	return false
}

// makeRoom makes sure that there is space behind the held bytes. The buffer
// is at most four times as large as what it holds.
func (w *window) makeRoom() {
	if w.end < len(w.buf) {
		return
	}
	held := w.end - w.start
	to := w.buf
	if held > len(w.buf)/2 || len(w.buf) == 0 {
		to = make([]byte, max(2*len(w.buf), cmp.Or(w.room, minRead)))
	}
	copy(to, w.buf[w.start:w.end])
	w.buf, w.start, w.end = to, 0, held
}
