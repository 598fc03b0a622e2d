package ris_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/internal/ris"
)

func TestCut(t *testing.T) {
	for _, tt := range []struct{ name, line, tag, value string }{
		{"as specified", "TI  - A title \r\n", "TI", "A title"},
		{"empty", "IS  - ", "IS", ""},
		{"without the last blank", "ER  -", "ER", ""},
		{"no value to the blank", "IS  -\n", "IS", ""},
		{"one blank", "TI - A title", "TI", "A title"},
		{"no blank behind", "TI  -A title", "TI", "A title"},
		{"no blank before", "TI- A title", "TI", "A title"},
		{"a tag nobody knows", "XY  - A title", "XY", "A title"},
		{"the same in small letters", "au  - Roe", "AU", "Roe"},
		{"indented", "  TI  - A title", "TI", "A title"},
		{"behind a byte order mark", "\uFEFFTY  - JOUR", "TY", "JOUR"},
		{"a hyphen in the value", "SP  - 1-22", "SP", "1-22"},
		{"a sentence", "UV - visible", "", ""},
		{"a word", "UV-visible", "", ""},
		{"a known tag within a word", "AN-stained", "", ""},
		{"small letters and one blank", "an - other", "", ""},
		{"a digit first", "3D  - printing", "", ""},
		{"three letters", "DNA - binding", "", ""},
		{"no hyphen", "TI  A title", "", ""},
		{"nothing", "", "", ""},
		{"letters alone", "TI", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tag, value, ok := ris.Syntax{}.Cut([]byte(tt.line))
			if !ok {
				tag, value = "", nil
			}
			if tag != tt.tag || string(value) != tt.value || ok != (tt.tag != "") {
				t.Errorf("%q has the tag %q with %q, want %q with %q", tt.line, tag, value, tt.tag, tt.value)
			}
		})
	}
}

func TestCutMedline(t *testing.T) {
	for _, tt := range []struct{ line, tag, value string }{
		{"PMID- 27169098", "PMID", "27169098"},
		{"TI  - A title", "TI", "A title"},
		{"FAU - Roe, Anna", "FAU", "Roe, Anna"},
		{"      TI  - goes on", "", ""},
		{"TI  -goes on", "", ""},
		{"ti  - goes on", "", ""},
		{"TITLE- x", "", ""},
	} {
		tag, value, ok := ris.Medline().Cut([]byte(tt.line))
		if !ok {
			tag, value = "", nil
		}
		if tag != tt.tag || string(value) != tt.value {
			t.Errorf("%q has the tag %q with %q, want %q with %q", tt.line, tag, value, tt.tag, tt.value)
		}
	}
}

func TestBegins(t *testing.T) {
	for line, then := range map[string]string{
		"TY  - JOUR": "TI  - x", "TY - JOUR": "TI - x", "TY-JOUR": "TI-x", "ty - jour": "ti - x", "  TY  - BOOK": "TI  - x",
	} {
		s, ok := ris.Begins([]byte(line))
		if !ok {
			t.Errorf("no entry begins with %q", line)
		}
		if tag, _, _ := s.Cut([]byte(then)); tag != "TI" {
			t.Errorf("behind %q, %q has the tag %q", line, then, tag)
		}
	}
	for _, line := range []string{"TI  - x", "TY-pe of it", "type - x", "", "TY", "tyre"} {
		if _, ok := ris.Begins([]byte(line)); ok {
			t.Errorf("an entry begins with %q", line)
		}
	}
}

func TestEnds(t *testing.T) {
	for line, want := range map[string]bool{
		"ER  - ": true, "ER  -": true, "ER -\r\n": true, "ER  - x": true, "ER - positive": false, "EP  - 3": false, "": false,
	} {
		if got := (ris.Syntax{}).Ends([]byte(line)); got != want {
			t.Errorf("an entry ends with %q: %v, want %v", line, got, want)
		}
	}
}

func TestFields(t *testing.T) {
	entry := "\n junk\nTY  - JOUR\r\nTI  - One\r\n  two\r\n\r\nKW  -\na\nb\nAU  - Roe\nER  - "
	var got []ris.Field
	for f := range (ris.Syntax{}).Fields([]byte(entry)) {
		got = append(got, f)
	}
	want := []ris.Field{
		{"TY", []byte("JOUR"), 2}, {"TI", []byte("One\r\n  two"), 3}, {"KW", []byte("a\nb"), 6},
		{"AU", []byte("Roe"), 9}, {"ER", nil, 10},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("fields (-want +got):\n%s", diff)
	}
	for f := range (ris.Syntax{}).Fields([]byte(entry)) {
		if f.Tag != "TY" {
			t.Errorf("the first field is %q", f.Tag)
		}
		break
	}
}

// FuzzFields checks that no text behind the first tag is lost.
func FuzzFields(f *testing.F) {
	for _, seed := range []string{
		"TY  - JOUR\nTI  - a\n b\nER  - ", "TY-JOUR\nTI-a", "ty - x\nau - y", "PMID- 1\nTI  - a\n      b\n", "\uFEFFTY  - \xff\x00\n-", "AU- -\n\n\nAU  -",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, entry string) {
		s, _ := ris.Begins([]byte(strings.SplitN(entry, "\n", 2)[0]))
		for _, s := range []ris.Syntax{s, ris.Medline()} {
			begun, line := false, -1
			rest := []byte(entry)
			for field := range s.Fields([]byte(entry)) {
				if field.Line <= line || len(field.Tag) < 2 {
					t.Fatalf("%q in line %d behind line %d", field.Tag, field.Line, line)
				}
				line = field.Line
				// The same text may stand before the field's line, too.
				skipped := len(rest) - len(entry) + lineStart(entry, field.Line)
				skipped = max(0, skipped)
				between, behind, ok := bytes.Cut(rest[skipped:], field.Value)
				if !ok {
					t.Fatalf("%q is not of the entry", field.Value)
				}
				between = rest[:skipped+len(between)]
				if left := bytes.TrimSpace(between); begun && bytes.Count(left, []byte("\n")) == 0 && len(bytes.Join(bytes.Fields(left), nil)) > len("\uFEFFPMID-") {
					t.Errorf("%q is lost", left)
				}
				begun, rest = true, behind
			}
		}
	})
}

// lineStart returns where a line of a text begins, from 0 on.
func lineStart(text string, line int) int {
	at := 0
	for ; line > 0; line-- {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	return at
}
