package citation

import (
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/document"
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

// ByYear sets references under the years in which the works were issued. It sorts
// nothing: [style.Style.Sorted] gives a style the order of years, which that of its
// list then follows; see the example of [AppendGroups].
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
// over each group, in JSON with a div of that class. Numbers and year suffixes are those of the list without groups;
// what stands for repeated authors is the group's own.
func (d *Document) AppendGroups(dst []byte, g Groups) []byte {
	w := newListWriter(&d.writer, d.inner.Style())
	dst = w.begin(dst)
	for _, group := range d.groups(g) {
		if group.heading != "" {
			dst = w.heading(dst, group.heading)
		}
		for k, e := range group.entries {
			dst = w.entry(dst, Entry{e.ID, e.Cite.Work, d.grouped(e, k == 0)})
		}
	}
	return w.end(dst)
}

// A group is the entries under a heading.
type group struct {
	heading string
	entries []*document.Entry
}

// groups returns the groups that there are, in order.
func (d *Document) groups(g Groups) []group {
	groups := []group{{}}
	at := map[string]int{"": 0}
	place := func(heading string) int {
		i, ok := at[heading]
		if !ok {
			i = len(groups)
			at[heading] = i
			groups = append(groups, group{heading: heading})
		}
		return i
	}
	for _, heading := range g.Order {
		place(heading)
	}
	d.inner.Resolve()
	if d.inner.Style().Lists() {
		for _, e := range d.inner.Entries() {
			i := 0
			if g.Heading != nil {
				i = place(g.Heading(e.Cite.Work))
			}
			groups[i].entries = append(groups[i].entries, e)
		}
	}
	return slices.DeleteFunc(groups, func(g group) bool { return len(g.entries) == 0 })
}

// grouped returns an entry behind the one before it in its group.
func (d *Document) grouped(e *document.Entry, first bool) []byte {
	s, p := d.inner.Style(), d.pens[0]
	switch {
	case !s.SubstitutesAuthors():
		if e.Stale {
			p.entry(e)
		}
		return e.Text
	case first:
		s.RenderEntry(&p.list, e.Cite)
	default:
		s.RenderEntryAfter(&p.list, &p.list, e.Cite)
	}
	return p.write(&p.list, e.Cite.Work)
}
