package model

import (
	"strings"
	"testing"
)

// Every type has one of each format, and an unknown one does no harm.
func TestWriteTypes(t *testing.T) {
	for _, typ := range []Type{"", "blog-post", "a},\n@b{c", Article, ArticleMagazine, ReviewBook, Bill, Broadcast, Classic, Collection, Dataset, Entry, Figure, Graphic,
		Hearing, Interview, LegalCase, Map, MotionPicture, MusicalScore, Pamphlet, Patent, Performance, Periodical, PersonalCommunication, Post, Regulation,
		Report, Software, Song, Speech, Standard, Treaty, Webpage} {
		p := Publication{ID: "1", Type: typ, Title: "A"}
		checkEntry(t, AppendBibTeX(nil, &p, "1"))
		checkEntry(t, AppendBibLaTeX(nil, &p, "1"))
		checkRIS(t, AppendRIS(nil, &p))
	}
}

// checkEntry checks that an entry of BibTeX or BibLaTeX is one: a first line, a
// field a line, braces balanced in each as BibTeX counts them, no commands but
// ours, a last line.
func checkEntry(t *testing.T, entry []byte) {
	t.Helper()
	lines := strings.Split(string(entry), "\n")
	n := len(lines)
	if n < 3 || lines[0][0] != '@' || strings.ContainsAny(lines[0][1:], "}\"@%#\\ ") || strings.Count(lines[0], "{") != 1 ||
		strings.Index(lines[0], ",") != len(lines[0])-1 || lines[n-2] != "}" || lines[n-1] != "" {
		t.Fatalf("no entry: %q", entry)
	}
	for _, line := range lines[1 : n-2] {
		name, value, ok := strings.Cut(line, " = ")
		if !ok || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz+: ") != "" || !strings.HasSuffix(value, ",") {
			t.Fatalf("no field: %q in %q", line, entry)
		}
		if strings.ContainsAny(ourCommands.Replace(value), `\^`) {
			t.Fatalf("a command that is none of ours: %q", line)
		}
		depth := 0
		for i, c := range []byte(value[:len(value)-1]) {
			switch c {
			case '{':
				depth++
			case '}':
				depth--
			}
			if c < ' ' || depth < 0 || depth == 0 && value[0] == '{' && i < len(value)-2 {
				t.Fatalf("the field ends early: %q in %q", line, entry)
			}
		}
		if depth != 0 {
			t.Fatalf("the field has no end: %q in %q", line, entry)
		}
	}
}

// ourCommands takes out what is written for what means something in TeX, and for
// markup.
var ourCommands = strings.NewReplacer(`\%`, "", `\&`, "", `\$`, "", `\#`, "", `\_`, "", `\textbraceleft{}`, "", `\textbraceright{}`, "",
	`\textasciitilde{}`, "", `\textasciicircum{}`, "", `\textbackslash{}`, "", `\textless{}`, "", `\textgreater{}`, "", `\textbar{}`, "",
	`\textasciigrave{}`, "", `\emph{`, "", `\textbf{`, "", `\textsc{`, "", `\textnormal{`, "", `\textsubscript{`, "", `\textsuperscript{`, "")

// checkRIS checks that an entry of RIS is one: tags, the first TY and the last
// ER, and none of them twice.
func checkRIS(t *testing.T, entry []byte) {
	t.Helper()
	lines := strings.Split(string(entry), "\r\n")
	for i, line := range lines[:len(lines)-1] {
		if len(line) < 6 || line[2:6] != "  - " || strings.ContainsFunc(line, endsLine) ||
			(line[:2] == "TY") != (i == 0) || (line[:2] == "ER") != (i == len(lines)-2) {
			t.Fatalf("no entry: %q in %q", line, entry)
		}
	}
	if lines[len(lines)-1] != "" {
		t.Fatalf("no entry: %q", entry)
	}
}

func endsLine(r rune) bool { return r < ' ' || 0x7F <= r && r < 0xA0 || r == '\u2028' || r == '\u2029' }

// FuzzWrite checks that no text ends its field, in whatever field it stands.
func FuzzWrite(f *testing.F) {
	for _, s := range []string{"a } b { \\", "a,\n}\n@b{c,", "TI  - x\r\nER  - \r\nTY  - BOOK", "%{}\\", "and", "a and others", "\x00", "\xff", " ; , = \"", "<i>a", "^^5cinput{x}", `\input x`, "{:type: book}\u2028", "d'"} {
		f.Add(s, "van")
	}
	f.Fuzz(func(t *testing.T, s, other string) {
		p := filled(s, other)
		checkEntry(t, AppendBibTeX(nil, p, Key(p)))
		checkEntry(t, AppendBibLaTeX(nil, p, s))
		for _, typ := range []Type{p.Type, Book, MotionPicture, PaperConference} {
			p.Type = typ
			checkRIS(t, AppendRIS(nil, p))
		}
	})
}

// filled returns a publication with s in every text, list and name.
func filled(s, other string) *Publication {
	p := &Publication{ID: s, Type: Type(s), Status: Status(s), Version: s, License: s, Annote: s, Languages: []string{s, other}, ISBN: []string{s}, ISSN: []string{s},
		EISSN: []string{other}, Keywords: []string{s, other}, Abstracts: []Abstract{{Text: s}}, Links: []Link{{URL: s}}, CorporateEditors: []string{s}, Issued: Date{Literal: s}}
	for _, name := range cslTexts {
		if name != "genre" || other != "" {
			*textField(p, []byte(name)) = s
		}
	}
	for _, name := range cslPersons {
		*personsField(p, []byte(name)) = []Person{{Family: s, Given: other, Particle: other, Suffix: other}, {Literal: s}, {Family: s, Given: s, DroppingParticle: other}, {Given: s}}
	}
	return p
}
