// Package ris finds the fields of RIS, and of its elder kin MEDLINE, which
// PubMed's nbib files are written in: lines that begin with a tag, and those
// that go on with its value. It does not know what a publication is.
package ris

import (
	"bytes"
	"iter"
)

// A Field is a tag with what stands behind it.
type Field struct {
	// Tag is the tag in capitals: "TY", "PMID".
	Tag string
	// Value is what stands behind the hyphen, without blanks around it. Where it
	// goes on in further lines, it holds them with their ends and indents.
	Value []byte
	// Line is the field's line in the entry, from 0.
	Line int
}

// A Syntax is a way to write tags. The zero Syntax is RIS as its
// specifications have it: two capitals, two blanks, a hyphen, a blank. Where
// the tag is a known one, one blank will do.
type Syntax struct {
	medline bool // two to four capitals
	lower   bool // small letters in any way
	tight   bool // no blanks
}

// Medline returns the syntax of MEDLINE: two to four capitals, filled up with
// blanks, and a hyphen. What is indented goes on with the line before.
func Medline() Syntax { return Syntax{medline: true} }

// Begins reports whether an entry of RIS begins with the line ("TY  - JOUR"),
// and how its writer writes tags.
func Begins(line []byte) (Syntax, bool) {
	if !starts(line, "TY") {
		return Syntax{}, false
	}
	for _, s := range [...]Syntax{{}, {lower: true}, {tight: true}} {
		if tag, value, ok := s.Cut(line); ok && tag == "TY" && (!s.tight || isWord(value)) {
			return s, true
		}
	}
	return Syntax{}, false
}

// starts reports whether a line begins with the letters of a tag. Nearly all
// lines need no closer look.
func starts(line []byte, tag string) bool {
	line = bytes.TrimLeft(line, " \t\uFEFF")
	return len(line) > 2 && line[0]&^0x20 == tag[0] && line[1]&^0x20 == tag[1]
}

// isWord reports whether value is one word in capitals, as types are, and not
// the rest of a sentence.
func isWord(value []byte) bool {
	for _, c := range value {
		if c < 'A' || 'Z' < c {
			return false
		}
	}
	return len(value) > 0
}

// Ends reports whether an entry of RIS ends with the line ("ER  - ").
func (s Syntax) Ends(line []byte) bool {
	if !starts(line, "ER") {
		return false
	}
	tag, value, ok := s.Cut(line)
	// With one blank, something behind it is a sentence: "ER - positive".
	return ok && tag == "ER" && (len(value) == 0 || bytes.Contains(line, []byte("  - ")))
}

// Cut takes a line apart: its tag, and the value without blanks around it. ok
// reports whether it has a tag.
func (s Syntax) Cut(line []byte) (tag string, value []byte, ok bool) {
	indent := len(line) - len(bytes.TrimLeft(line, " \t\uFEFF"))
	line = line[indent:]
	n := tagLen(line)
	hyphen := n
	for hyphen < len(line) && (line[hyphen] == ' ' || line[hyphen] == '\t') {
		hyphen++
	}
	if n < 2 || hyphen == len(line) || line[hyphen] != '-' {
		return "", nil, false
	}
	name := bytes.ToUpper(line[:n])
	value = bytes.TrimSpace(line[hyphen+1:])
	open := hyphen+1 == len(line) || bytes.IndexByte([]byte(" \t\r\n"), line[hyphen+1]) >= 0
	small := !bytes.Equal(name, line[:n])
	if s.medline {
		ok = indent == 0 && n <= 4 && open && !small
	} else {
		ok = n == 2 && s.allows(string(name), indent, hyphen-n, open, small)
	}
	return string(name), value, ok
}

// tagLen returns the length of what may be a tag at the start of a line: a
// letter, and letters and digits.
func tagLen(line []byte) int {
	n := 0
	for n < len(line) && n < 5 {
		c := line[n] | 0x20
		if (c < 'a' || 'z' < c) && (n == 0 || line[n] < '0' || '9' < line[n]) {
			break
		}
		n++
	}
	return n
}

// allows reports whether RIS is written like that: a tag behind an indent,
// blanks before the hyphen, and perhaps one behind it.
func (s Syntax) allows(tag string, indent, blanks int, open, small bool) bool {
	switch {
	case blanks == 2 && open && !small:
		return true
	case !isKnown(tag), small && !s.lower && !(blanks == 2 && open):
		return false
	case blanks == 0 && !open:
		return s.tight && indent == 0
	}
	return indent == 0 || blanks > 0 && open
}

// isKnown reports whether RIS has that tag in one of its specifications, or
// programs write it all the same.
func isKnown(tag string) bool {
	switch tag {
	case "TY", "ER", "ID", "LB",
		"A1", "A2", "A3", "A4", "AU", "ED", "AD", "TA",
		"T1", "T2", "T3", "TI", "TT", "ST", "BT", "CT", "JF", "JO", "JA", "J1", "J2",
		"PY", "Y1", "Y2", "DA", "RD", "ET", "OP", "RP", "RI",
		"SP", "EP", "VL", "IS", "CP", "NV", "SE", "SV",
		"AB", "N1", "N2", "KW", "U1", "U2", "U3", "U4", "U5",
		"M1", "M2", "M3", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8",
		"PB", "CY", "PP", "SN", "DO", "UR", "LK", "L1", "L2", "L3", "L4",
		"LA", "AN", "AV", "CA", "CN", "CR", "DB", "DP":
		return true
	}
	return false
}

// Fields returns the fields of an entry in their order. A line without a tag
// goes on with the field before it; lines in front of all fields are left out.
func (s Syntax) Fields(entry []byte) iter.Seq[Field] {
	return func(yield func(Field) bool) {
		var f Field
		begun := false
		start, pos, number := 0, 0, 0 // of the value at hand, of the line
		for line := range bytes.Lines(entry) {
			if tag, value, ok := s.Cut(line); ok {
				f.Value = bytes.TrimSpace(entry[start:pos])
				if begun && !yield(f) {
					return
				}
				f, begun = Field{Tag: tag, Line: number}, true
				start = pos + bytes.LastIndex(line, value)
				if len(value) == 0 {
					start = pos + len(line)
				}
			}
			pos += len(line)
			number++
		}
		if begun {
			f.Value = bytes.TrimSpace(entry[start:])
			yield(f)
		}
	}
}
