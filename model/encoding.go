package model

import (
	"bytes"
	"io"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"github.com/pubcite/pubcite/internal/bibtex"
)

// bibUTF16 returns a window on the text of a BibTeX file as UTF-16 without a
// byte order mark, which the first character of such a file shows; any other
// window is w itself.
func (w *window) bibUTF16() *window {
	head := w.data()
	switch {
	case len(head) < 2:
	case head[0] == 0 && (head[1] == '@' || head[1] == '%'):
		return w.decoded(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM))
	case head[1] == 0 && (head[0] == '@' || head[0] == '%'):
		return w.decoded(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM))
	}
	return w
}

// decoded returns a window on what w holds and reads, decoded into UTF-8.
func (w *window) decoded(e encoding.Encoding) *window {
	whole := io.MultiReader(bytes.NewReader(bytes.Clone(w.data())), &failing{r: w.r, err: w.err})
	return &window{r: e.NewDecoder().Reader(whole)}
}

// bibEntry reports whether an entry of BibTeX begins at i.
func (w *window) bibEntry(i int) bool {
	if w.data()[i] != '@' {
		return false
	}
	w.need(i + bibtex.MaxHead)
	_, ok := bibtex.HeadAt(w.data()[i:])
	return ok
}

// declaration returns the length of the comment by which JabRef declares the
// encoding, at the beginning of a file. An entry may follow at once.
func (w *window) declaration() int {
	const begin = "% Encoding: "
	if !w.has(0, begin) {
		return 0
	}
	n := len(begin)
	for n < sniffed && w.need(n+1) && !blank(w.data()[n]) && w.data()[n] != '@' {
		n++
	}
	return n
}

// declared returns the encoding that a file of BibTeX declares in front of its
// first entry, as JabRef writes it ("% Encoding: windows-1252"); nil for UTF-8,
// and where none is declared or known.
func (w *window) declared() encoding.Encoding {
	n := 0
	for n < sniffed && w.need(n+1) && w.data()[n] != '@' {
		n++
	}
	head := w.data()[:n]
	const label = "ncoding:"
	_, behind, ok := bytes.Cut(head, []byte(label))
	if !ok {
		return nil
	}
	line, _, _ := bytes.Cut(behind, newline)
	name, _, _ := strings.Cut(strings.TrimSpace(string(line)), "\r")
	e, err := htmlindex.Get(encodingName(name))
	if err != nil {
		return nil
	}
	switch canonical, _ := htmlindex.Name(e); canonical {
	case "utf-8", "utf-16be", "utf-16le", "replacement":
		return nil // the last are told before, or this could not be read
	}
	return e
}

// encodingName returns the usual name of an encoding that Java names otherwise:
// "Cp1252", "ISO8859_1", "MacRoman".
func encodingName(name string) string {
	name = strings.ToLower(name)
	switch {
	case name == "macroman" || name == "x-macroman":
		return "macintosh"
	case strings.HasPrefix(name, "cp125"):
		return "windows-" + name[2:]
	case strings.HasPrefix(name, "iso8859_"):
		return "iso-8859-" + strings.TrimPrefix(name, "iso8859_")
	case name == "euc_jp", name == "euc_kr":
		return strings.Replace(name, "_", "-", 1)
	}
	return name
}

// fromWindows1252 decodes a text that is not UTF-8. Every byte is a character.
func fromWindows1252(data []byte) []byte {
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return bytes.ToValidUTF8(data, []byte("\uFFFD"))
	}
	return text
}
