package citation_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// alikeWorks are works that are hard to tell apart.
func alikeWorks() []*model.Publication {
	roe := func(given string) model.Person { return model.Person{Family: "Roe", Given: given} }
	doe, poe := model.Person{Family: "Doe", Given: "John"}, model.Person{Family: "Poe", Given: "Edgar", Particle: "van"}
	var out []*model.Publication
	for i, authors := range [][]model.Person{
		{roe("Ann")}, {roe("Ann")}, {roe("Anton")}, {roe("Bert")},
		{roe("Ann"), doe, poe, roe("Bert")}, {roe("Ann"), doe, poe, roe("Carl")}, {roe("Ann"), poe, doe, poe}, nil,
	} {
		out = append(out, &model.Publication{
			Type: model.ArticleJournal, Title: fmt.Sprintf("Title %d", i/2), ContainerTitle: "A Journal", Volume: "2", Page: "12-15",
			Issued: model.Year(2000 + i/6), Authors: authors,
		})
	}
	return append(out, &model.Publication{}, &model.Publication{Type: model.Book, Title: "A book", Publisher: "A house"})
}

// A text is the clusters of a document and what is listed without them, as its
// writer would know them.
type text struct {
	clusters []citation.Cluster
	uncited  []string
}

// edit changes a text and the document of it by some bytes.
func (t *text) edit(d *citation.Document, b [5]byte) {
	n := len(t.clusters)
	c := citation.Cluster{Note: int(b[4] % 8), Cites: []citation.Cite{{ID: fmt.Sprint(b[2] % 11), Locator: strings.Repeat("1", int(b[3]%4))}}}
	if b[3]&4 != 0 {
		c.Cites = append(c.Cites, citation.Cite{ID: fmt.Sprint(b[2] / 11 % 11), Prefix: "see"})
	}
	if b[3]&8 != 0 {
		c.Cites = append(c.Cites, citation.Cite{ID: fmt.Sprint(b[2] / 7 % 11), Suffix: "and others"})
	}
	switch i := int(b[1]); b[0] % 6 {
	case 0, 1:
		i %= n + 1
		d.Insert(i, c)
		t.clusters = slices.Insert(t.clusters, i, c)
	case 2:
		if n > 0 {
			d.Replace(i%n, c)
			t.clusters[i%n] = c
		}
	case 3:
		if n > 0 {
			d.Remove(i % n)
			t.clusters = slices.Delete(t.clusters, i%n, i%n+1)
		}
	case 4:
		if n > 0 {
			d.SetNote(i%n, c.Note)
			t.clusters[i%n].Note = c.Note
		}
	case 5:
		t.uncited = nil
		for _, cite := range c.Cites {
			t.uncited = append(t.uncited, cite.ID)
		}
		d.ListUncited(t.uncited...)
	}
}

// read returns the strings of a document.
func read(d *citation.Document) []string {
	var out []string
	for i := range d.Len() {
		out = append(out, d.Cluster(i))
	}
	return append(out, d.Bibliography())
}

// FuzzDocument edits a document, and holds its strings against those of a new one
// of the same content, and what it says has changed against what has.
func FuzzDocument(f *testing.F) {
	f.Add([]byte("abcdefghijklmnopqrst"))
	f.Add([]byte{0, 0, 1, 1, 1, 0, 1, 1, 1, 2, 0, 2, 1, 2, 3, 3, 1, 0, 0, 0})
	f.Add([]byte{0, 0, 0, 12, 0, 0, 1, 1, 12, 0, 0, 2, 4, 12, 0, 5, 0, 34, 12, 0, 3, 1, 0, 0, 0, 0, 0, 5, 0, 0})
	// A citation that comes to the same as one that was removed, but for what tells its
	// work apart.
	f.Add([]byte("0077000700208000"))
	f.Add([]byte("\x00\x1d\n\f\x13\xde\x01\x1dd\x1d\x1d@\"\f\x00d\x00\x00\x1d\x1d\x1d\x1d\x05\v\x00\x00\x00\f\x00\xff\x01\x1d\xea"))
	styles := append(style.All(), someStyles(f)...)
	works := alikeWorks()
	html := citation.Writer{Format: citation.HTML}
	// One with a function of the caller's writes all strings one by one, and none from
	// what is known.
	called := citation.Writer{Format: citation.HTML, Emphasized: func(citation.Named) bool { return false }}
	fresh := func(s style.Style, w citation.Writer) *citation.Document {
		d := citation.NewDocumentWith(s, w)
		for i, p := range works {
			d.Add(fmt.Sprint(i), p)
		}
		return d
	}
	f.Fuzz(func(t *testing.T, edits []byte) {
		edits = edits[:min(len(edits), 60)]
		for _, s := range styles {
			d := fresh(s, html)
			var content text
			var before []string
			for e := range slices.Chunk(edits, 5) {
				var b [5]byte
				copy(b[:], e)
				content.edit(d, b)
				if n := d.Len(); n > 0 && b[4]&1 != 0 {
					d.Cluster(int(b[4]) / 2 % n) // before it is its turn
				}
				changed := d.Changed()
				after := read(d)
				if n := d.Len(); n == len(before)-1 && b[0]%6 != 3 {
					for i := range n {
						if after[i] != before[i] && !slices.Contains(changed, i) {
							t.Errorf("%s: citation %d changed from %q to %q, and only %v are said to", s, i, before[i], after[i], changed)
						}
					}
				}
				before = after
			}
			for _, w := range []citation.Writer{html, called} {
				again := fresh(s, w)
				for i, c := range content.clusters {
					again.Insert(i, c)
				}
				again.ListUncited(content.uncited...)
				if diff := cmp.Diff(read(again), read(d)); diff != "" {
					t.Errorf("%s (-new +edited):\n%s", s, diff)
				}
			}
		}
	})
}
