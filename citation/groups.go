package citation

import (
	"cmp"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/document"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Groups set the references of a list under headings. The headings stand in the
// order in which the list comes to them: groups by year are in order in a style whose
// list is; see the example of [AppendGroups].
type Groups struct {
	// Heading returns what a work stands under. It is text, not markup.
	Heading func(*model.Publication) string
	// Order names headings that go before all others, in their order, as Heading
	// returns them.
	Order []string
	// Rest is what works stand under for which Heading returns "", behind all
	// others. Default: they stand before all others, under nothing.
	Rest string
}

// ByYear sets references under the years in which the works were issued, "2021", or
// "44 BC" in the words of a locale; behind all years, under its "No date", those
// without one. It sorts nothing: [style.Style.Sorted] gives a style the order of
// years, in which those without one are last too.
func ByYear(l style.Locale) Groups {
	return Groups{
		Heading: func(p *model.Publication) string {
			switch year := p.Issued.Start.Year; {
			case year > 0:
				return strconv.Itoa(year)
			case year < 0:
				return strconv.Itoa(-year) + l.Term(style.TermBC, style.LongForm, false)
			}
			return ""
		},
		Rest: headingOf(l, style.TermNoDate),
	}
}

// ByType sets references under the types of the works, in the words of a locale:
// "Journal article", "Book"; behind all others, as "Document", those of no type that
// CSL knows. Types that are named go first, in their order.
func ByType(l style.Locale, first ...model.Type) Groups {
	heading := func(typ model.Type) string {
		t, _ := style.TermOf(string(typ))
		return headingOf(l, t)
	}
	g := Groups{
		Heading: func(p *model.Publication) string {
			if style.TypeOf(p) == style.OtherType {
				return ""
			}
			return heading(p.Type)
		},
		Rest: headingOf(l, style.TermDocument),
	}
	for _, typ := range first {
		g.Order = append(g.Order, heading(typ))
	}
	return g
}

// headingOf returns a term as a heading.
func headingOf(l style.Locale, t style.Term) string {
	name := l.Term(t, style.LongForm, false)
	if first, size := utf8.DecodeRuneInString(name); size > 0 {
		name = string(unicode.ToUpper(first)) + name[size:]
	}
	return name
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
			dst = w.entry(dst, Entry{e.ID(), e.Work(), d.grouped(e, k == 0)})
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
	groups := []group{{}} // the first is of works without a heading
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
	named := len(groups)
	d.inner.Resolve()
	if d.inner.Style().Lists() {
		for _, e := range d.inner.Entries() {
			i := 0
			if g.Heading != nil {
				i = place(cmp.Or(g.Heading(e.Work()), g.Rest))
			}
			groups[i].entries = append(groups[i].entries, e)
		}
	}
	if i, ok := at[g.Rest]; ok && i >= named {
		rest := groups[i]
		groups = append(slices.Delete(groups, i, i+1), rest)
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
		s.RenderEntry(&p.list, e.Cite())
	default:
		s.RenderEntryAfter(&p.list, &p.list, e.Cite())
	}
	return p.write(&p.list, e.Work())
}
