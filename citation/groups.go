package citation

import (
	"bytes"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Groups set the references of a list under headings.
type Groups struct {
	// Heading returns what a work stands under; works for which it is "" stand
	// first, under none. It is text, not markup.
	Heading func(*model.Publication) string
	// Order names headings in their order. Those that it does not name follow,
	// in the order in which the list comes to them.
	Order []string
}

// ByYear sets references under the years in which the works were issued: in the
// order of a list that [style.Style.Sorted] sorts by [style.Issued].
func ByYear() Groups {
	return Groups{Heading: func(p *model.Publication) string {
		if year := p.Issued.Start.Year; year > 0 {
			return strconv.Itoa(year)
		}
		return ""
	}}
}

// ByType sets references under the types of the works, in the words of a locale:
// "Journal article", "Book". Works of no type stand first.
func ByType(l style.Locale) Groups {
	return Groups{Heading: func(p *model.Publication) string {
		t, _ := style.TermOf(string(p.Type))
		name := l.Term(t, style.LongForm, false)
		if first, size := utf8.DecodeRuneInString(name); size > 0 {
			name = string(unicode.ToUpper(first)) + name[size:]
		}
		return name
	}}
}

// AppendGroups appends the list of references under headings to dst: as
// [Document.AppendBibliography] does, in HTML with an h2 of class csl-heading
// over each group, in JSON with a div of that class. Numbers are those of the list without groups.
func (d *Document) AppendGroups(dst []byte, g Groups) []byte {
	type group struct {
		heading string
		entries []Entry
	}
	groups := []group{{}}
	at := map[string]int{"": 0}
	for _, heading := range g.Order {
		if _, ok := at[heading]; !ok {
			at[heading] = len(groups)
			groups = append(groups, group{heading: heading})
		}
	}
	for e := range d.Entries() {
		heading := ""
		if g.Heading != nil {
			heading = g.Heading(e.Work)
		}
		i, ok := at[heading]
		if !ok {
			i = len(groups)
			at[heading] = i
			groups = append(groups, group{heading: heading})
		}
		e.Text = bytes.Clone(e.Text)
		groups[i].entries = append(groups[i].entries, e)
	}
	groups = slices.DeleteFunc(groups, func(g group) bool { return len(g.entries) == 0 })

	w := newListWriter(&d.writer, d.inner.Style())
	dst = w.begin(dst)
	for _, g := range groups {
		if g.heading != "" {
			dst = w.heading(dst, g.heading)
		}
		for _, entry := range g.entries {
			dst = w.entry(dst, entry)
		}
	}
	return w.end(dst)
}
