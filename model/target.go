package model

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"strings"
)

// A Target is a format that publications are written in.
type Target uint8

// The formats. The first is the zero Target.
const (
	// ToCSLJSON is an array of CSL-JSON, an object a line; see [AppendCSLJSON].
	ToCSLJSON Target = iota
	// ToBibTeX is a file of BibTeX; see [AppendBibTeX].
	ToBibTeX
	// ToBibLaTeX is a file of BibLaTeX; see [AppendBibLaTeX].
	ToBibLaTeX
	// ToRIS is a file of RIS; see [AppendRIS].
	ToRIS
)

var targetNames = [...]string{ToCSLJSON: "csl-json", ToBibTeX: "bibtex", ToBibLaTeX: "biblatex", ToRIS: "ris"}

// String returns the format's name: "csl-json", "bibtex", "biblatex" or "ris".
func (t Target) String() string {
	if int(t) < len(targetNames) {
		return targetNames[t]
	}
	return fmt.Sprintf("Target(%d)", uint8(t))
}

// MarshalText returns the format's name.
func (t Target) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText sets t to the format of that name, in any case. An unknown name
// is an error.
func (t *Target) UnmarshalText(name []byte) error {
	for known, s := range targetNames {
		if strings.EqualFold(string(name), s) {
			*t = Target(known)
			return nil
		}
	}
	return fmt.Errorf("unknown format %q; the formats are %s", name, strings.Join(targetNames[:], ", "))
}

// Append appends one publication and returns the extended buffer. The key is for
// BibTeX and BibLaTeX; the others have none.
func (t Target) Append(dst []byte, p *Publication, key string) []byte {
	switch t {
	case ToBibTeX:
		return AppendBibTeX(dst, p, key)
	case ToBibLaTeX:
		return AppendBibLaTeX(dst, p, key)
	case ToRIS:
		return AppendRIS(dst, p)
	}
	return AppendCSLJSON(dst, p)
}

// HasKeys reports whether entries of the format have keys.
func (t Target) HasKeys() bool { return t == ToBibTeX || t == ToBibLaTeX }

// Frame returns what stands in front of the publications of a document, between
// two of them, and behind the last.
func (t Target) Frame() (before, between, behind string) {
	switch t {
	case ToBibTeX, ToBibLaTeX:
		return "", "\n", ""
	case ToRIS:
		return "", "\r\n", ""
	}
	return "[\n", ",\n", "\n]\n"
}

// Write writes publications as a document, with keys that no two of them share.
// It holds one in memory at a time, and the keys. The error is one of w.
func (t Target) Write(w io.Writer, pubs iter.Seq[*Publication]) error {
	before, between, behind := t.Frame()
	out := bufio.NewWriterSize(w, 64<<10)
	out.WriteString(before) // an error stays, and is that of Flush
	var keys Keys
	var entry []byte
	first := true
	for p := range pubs {
		entry = entry[:0]
		if !first {
			entry = append(entry, between...)
		}
		first = false
		key := ""
		if t.HasKeys() {
			key = keys.Of(p)
		}
		entry = t.Append(entry, p, key)
		if _, err := out.Write(entry); err != nil {
			return err
		}
	}
	out.WriteString(behind)
	return out.Flush()
}
