package document

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// ordered tells the list and the cites of a document, with their numbers.
func ordered(d *Document) string {
	d.Resolve()
	var b strings.Builder
	for _, e := range d.Entries() {
		b.WriteString(e.ID() + string('0'+rune(e.Cite().Number)) + " ")
	}
	for i := range d.Len() {
		b.WriteString("[")
		for _, c := range d.AppendCites(nil, d.Cluster(i)) {
			b.WriteString(c.Work.Title + string('0'+rune(c.Number)))
		}
		b.WriteString("]")
	}
	return b.String()
}

// A document is in the order of its style, whatever is changed.
func TestArrange(t *testing.T) {
	title := style.SortKey{Variable: style.Title}
	number := style.SortKey{Variable: style.CitationNumber}
	turned := style.SortKey{Macro: &style.Text{Variable: style.CitationNumber}, Descending: true}
	for _, test := range []struct {
		name                  string
		keys                  []style.SortKey
		first, edited, uncite string
	}{
		{"none", nil,
			"c1 a2 b3 [c1a2][b3c1]", "c1 a2 b3 [z1a2][b3z1]", "b1 c2 [b1z2]"},
		{"titles", []style.SortKey{title},
			"a1 b2 c3 [a1c3][b2c3]", "a1 b2 c3 [a1z3][b2z3]", "b1 c2 [b1z2]"},
		{"numbers", []style.SortKey{number},
			"c1 a2 b3 [c1a2][c1b3]", "c1 a2 b3 [z1a2][z1b3]", "b1 c2 [b1z2]"},
		{"numbers from the end", []style.SortKey{turned},
			"b3 a2 c1 [a2c1][b3c1]", "b3 a2 c1 [a2z1][b3z1]", "c2 b1 [z2b1]"},
	} {
		d := New(listing(t, "en-US", test.keys...), nil)
		for _, id := range []string{"a", "b", "c"} {
			d.Add(id, &model.Publication{Title: id})
		}
		d.Insert(0, 0, []Cite{{ID: "c"}, {ID: "a"}})
		d.Insert(1, 0, []Cite{{ID: "b"}, {ID: "c"}})
		first := ordered(d)
		d.Add("c", &model.Publication{Title: "z"})
		edited := ordered(d)
		d.Remove(0)
		uncite := ordered(d)
		if first != test.first || edited != test.edited || uncite != test.uncite {
			t.Errorf("%s (-want +got):\n- %s; %s; %s\n+ %s; %s; %s", test.name, test.first, test.edited, test.uncite, first, edited, uncite)
		}
	}
}
