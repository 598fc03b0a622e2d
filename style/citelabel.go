package style

import (
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// citationLabel writes the label of a work: the record's own, or one that is made
// of names and year, "RoNo78"; and behind it the year suffix.
func (r *renderer) citationLabel(st *step) status {
	t := st.node.(*Text)
	outer := r.attr
	r.literal(st.prefix)
	r.attr |= labelled(CitationLabel) & r.labels
	if !text.Empty(r.pub.CitationLabel) {
		r.rich(r.pub.CitationLabel, t)
	} else {
		r.attr = r.attr.with(t.Font)
		r.content()
		from := len(r.text)
		r.text = appendCitationLabel(r.text, r.pub)
		r.look(from)
	}
	r.plainSuffix(r.cite.YearSuffix)
	r.worded()
	r.attr = outer
	r.literal(st.suffix)
	return called | printed
}

// appendCitationLabel appends letters of the first names of a work, as many as
// there is room for: four of one, two each of two, two and one each of three, one
// each of the first four. Those of the title stand in for them, and two digits of
// the year follow.
func appendCitationLabel(dst []byte, p *model.Publication) []byte {
	list := labelNames(p)
	start := len(dst)
	for i := range min(len(list), 4) {
		dst = appendLetters(dst, familyOf(&list[i]), lettersOf(i, len(list)))
	}
	if len(dst) == start {
		dst = appendLetters(dst, p.Title, 4)
	}
	year := max(p.Issued.Start.Year, -p.Issued.Start.Year)
	return append(dst, '0'+byte(year/10%10), '0'+byte(year%10))
}

// lettersOf returns how many letters of the i-th of so many names there are.
func lettersOf(i, names int) int {
	switch {
	case names == 1:
		return 4
	case names == 2 || names == 3 && i == 0:
		return 2
	}
	return 1
}

// labelNames returns the names that a label is made of.
func labelNames(p *model.Publication) []model.Person {
	for _, list := range [...][]model.Person{
		p.Authors, p.Editors, p.Translators, p.Directors, p.Composers, p.Illustrators, p.Interviewers,
		p.Compilers, p.Chairs, p.Curators, p.Hosts, p.Organizers, p.Performers, p.SeriesCreators, p.CollectionEditors,
		p.ContainerAuthors, p.OriginalAuthors,
	} {
		if anyNamed(list) {
			return list
		}
	}
	return nil
}

// familyOf returns what of a name a label is made of.
func familyOf(p *model.Person) string {
	switch {
	case !text.Nameless(p.Family):
		return p.Family
	case !text.Nameless(p.Given):
		return p.Given
	}
	return p.Literal
}

// appendLetters appends the first letters of a text, the first of them in upper
// and the others in lower case.
func appendLetters(dst []byte, s string, most int) []byte {
	n := 0
	for _, c := range s {
		switch {
		case n == most:
			return dst
		case !unicode.IsLetter(c):
			continue
		case n == 0:
			c = unicode.ToUpper(c)
		default:
			c = unicode.ToLower(c)
		}
		dst = utf8.AppendRune(dst, c)
		n++
	}
	return dst
}
