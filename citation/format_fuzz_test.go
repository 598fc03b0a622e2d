package citation_test

import (
	"slices"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/formattest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// FuzzFormats writes three texts, each in an effect of its own or none, that touch
// each other, in every format: what its reader shows is those.
func FuzzFormats(f *testing.F) {
	for i, text := range slices.Concat(hostileMarks, hostileTexts, hostileLetters) {
		if len(text) < 200 {
			f.Add(text, "b", text, uint16(i*977), i%2 == 0)
			f.Add("a ", text, "c", uint16(i*331), i%3 == 0)
		}
	}
	f.Fuzz(func(t *testing.T, a, b, c string, fonts uint16, line bool) {
		s, err := style.New(style.Definition{Name: "made", Literal: true, Bibliography: &style.Bibliography{Layout: &style.Group{
			Font: fontOf(fonts >> 12),
			Of: style.Nodes{
				&style.Text{Variable: style.Title, Font: fontOf(fonts)},
				&style.Text{Variable: style.Publisher, Font: fontOf(fonts >> 4)},
				&style.Text{Variable: style.Note, Font: fontOf(fonts >> 8), Display: displayOf(line)},
			},
		}}})
		if err != nil {
			t.Fatal(err)
		}
		p := &model.Publication{Title: a, Publisher: b, Note: c, DOI: "10.1000/x", Languages: []string{b}}
		var ref style.Reference
		s.Render(&ref, p)
		checkFormats(t, s, "the reference", &ref)

		// Links around parts add nothing to what is read.
		for _, format := range formattest.Formats() {
			w := citation.Writer{LinkTitle: line, LinkReference: !line}
			if err := w.Format.UnmarshalText([]byte(format.Name)); err != nil {
				t.Fatal(err)
			}
			if w.Format == citation.SemanticHTML && line {
				w.Address = func(*model.Publication) string { return "https://x.example/" + a }
			}
			got, err := format.Read(string(w.AppendReference(nil, &ref, p)))
			want, err2 := format.Read(string(citation.AppendReference(nil, &ref, w.Format)))
			if err != nil || err2 != nil {
				t.Fatalf("%s: %v, %v", format.Name, err, err2)
			}
			if !slices.EqualFunc(got, want, func(a, b formattest.Char) bool { return a.Rune == b.Rune && a.Effects == b.Effects }) {
				t.Errorf("%s: links change what is shown:\n%s", format.Name, w.AppendReference(nil, &ref, p))
			}
		}
	})
}

// fontOf returns an effect for a number, or none.
func fontOf(n uint16) style.Effect {
	if n&15 > 12 {
		return 0
	}
	return 1 << (n & 15)
}

func displayOf(line bool) style.Display {
	if line {
		return style.Block
	}
	return style.Inline
}
