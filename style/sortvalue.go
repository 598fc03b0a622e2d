package style

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// keyValue returns the value of the i-th key of an order.
func (r *renderer) keyValue(o Order, i int, c *Cite) KeyValue {
	r.reset()
	r.begin(o.sheet)
	r.pub, r.found = c.Work, c.Known.of(r.def, c.Work)
	r.cite = Cite{Number: c.Number, FirstNote: c.FirstNote, YearSuffix: c.YearSuffix, Position: First}
	if o.area == inBibliography {
		r.cite.Position = noPosition
	}
	r.beheaded = false
	k := &o.sheet.keys(o.area, r.typeOf())[i]
	v := KeyValue{Kind: MissingKey, Descending: k.descending}
	r.scratch = r.appendExact(r.scratch[:0], k.variable)
	switch {
	case len(r.scratch) > 0:
		v.Kind, v.Text = ExactKey, r.scratch
	case k.program != nil:
		r.run(k.program)
	}
	language := codeUnd
	if k.skipsArticle {
		language = r.language()
	}
	r.finish()
	r.cite = Cite{}
	v.Cut = r.beheaded
	if bytes.ContainsFunc(r.text, isCollated) {
		v.Kind, v.Text, v.shows = TextKey, r.text, r.shown()
		if v.Cut {
			v.Text = r.firstName()
		}
		if k.skipsArticle && r.beginsWithTitle() {
			v.Text = afterArticle(v.Text, language)
		}
	}
	return v
}

// shown returns the variables whose values were written.
func (r *renderer) shown() varSet {
	var s varSet
	for i := range r.runs {
		s.add(r.runs[i].attr.variable())
	}
	return s
}

// beginsWithTitle reports whether what was written begins with the work's title or
// that of what it appeared in.
func (r *renderer) beginsWithTitle() bool { return isTitle(r.runs[0].attr.variable()) }

// isTitle reports whether a variable is such a title.
func isTitle(v Variable) bool {
	switch v {
	case Title, TitleShort, ContainerTitle, ContainerTitleShort:
		return true
	}
	return false
}

// firstName returns what was written up to the end of the first name.
func (r *renderer) firstName() []byte {
	person := 0
	for i := range r.runs {
		switch p := r.runs[i].attr.person(); {
		case person == 0:
			person = p
		case p != person:
			return r.text[:r.runs[i].start]
		}
	}
	return r.text
}

// isCollated reports whether a character is neither a blank nor a mark of
// punctuation, which part words and numbers and don't count otherwise.
func isCollated(c rune) bool { return !unicode.IsSpace(c) && !unicode.IsPunct(c) }

// appendExact appends a variable as it is compared byte by byte; nothing where it
// cannot be.
func (r *renderer) appendExact(dst []byte, v Variable) []byte {
	switch {
	case v.isDate():
		if d := date(r.pub, v); d.Start.Year != 0 {
			dst = appendExactDay(appendExactDay(dst, &d.Start), &d.End)
		}
	case v == YearSuffix && r.cite.YearSuffix != "":
		dst = appendSized(dst, r.cite.YearSuffix)
	case v.isNumber():
		if n := firstInteger(r.value(v)); n != "" {
			dst = appendSized(dst, n)
		}
	}
	return dst
}

// appendExactDay appends a day. Less of one comes before more of it, and none
// before any. Seasons are not in the same order everywhere, and don't count.
func appendExactDay(dst []byte, d *model.Day) []byte {
	if d.Year == 0 {
		return append(dst, 0, 0, 0, 0, 0, 0)
	}
	year := min(max(d.Year, math.MinInt32), math.MaxInt32)
	return append(binary.BigEndian.AppendUint32(dst, uint32(year)^1<<31), byte(d.Month), byte(d.Day))
}

// appendSized appends s behind its length, so that longer ones come behind: 10
// behind 9, aa behind z. It is cut at a length that no number has.
func appendSized(dst []byte, s string) []byte {
	s = s[:min(len(s), math.MaxUint8)]
	return append(append(dst, byte(len(s))), s...)
}

// firstInteger returns the first number in a text, without leading zeros; "" where
// there is none.
func firstInteger(s string) string {
	start := strings.IndexFunc(s, isDigit)
	if start < 0 {
		return ""
	}
	s = s[start:]
	if end := strings.IndexFunc(s, isNoDigit); end >= 0 {
		s = s[:end]
	}
	for len(s) > 1 && s[0] == '0' {
		s = s[1:]
	}
	return s
}

func isDigit(c rune) bool   { return '0' <= c && c <= '9' }
func isNoDigit(c rune) bool { return !isDigit(c) }

// sortedValue writes a date or a number as texts are sorted by: the digits that
// the parts asked for are, and those of the first number. What is no date is
// nothing; what is no number, a text.
func (r *renderer) sortedValue(st *step) {
	if st.date == nil {
		s := r.value(st.variable)
		r.plain(cmp.Or(firstInteger(s), s))
		return
	}
	if d := date(r.pub, st.variable); d.Start.Year != 0 {
		r.content()
		r.text = st.date.appendSorted(st.date.appendSorted(r.text, &d.Start), &d.End)
	}
}

// sortedYears is what years are counted from, so that there is none before it.
const sortedYears = 1_000_000

// appendSorted appends as many digits for any day: zeros for what is not asked for
// or not there.
func (p *datePlan) appendSorted(dst []byte, d *model.Day) []byte {
	var year, month, day int
	if d.Year != 0 && p.part(YearPart) != nil {
		year = min(max(d.Year+sortedYears, 1), 2*sortedYears-1)
	}
	if d.Year != 0 && p.part(MonthPart) != nil {
		month = d.Month
	}
	if d.Year != 0 && p.part(DayPart) != nil {
		day = d.Day
	}
	return appendDigits(appendDigits(appendDigits(dst, year, 7), month, 2), day, 2)
}

// appendDigits appends the last digits of a number, with zeros before it.
func appendDigits(dst []byte, n, digits int) []byte {
	start := len(dst)
	for range digits {
		dst = append(dst, '0'+byte(n%10))
		n /= 10
	}
	slices.Reverse(dst[start:])
	return dst
}

// sortedName writes a name in the order of its parts by which names are sorted,
// each in words of its own; it is the i-th on the roll.
func (n *naming) sortedName(r *renderer, p *model.Person, i int) {
	switch {
	case text.Nameless(p.Family) && text.Nameless(p.Given):
		r.plain(r.withoutArticle(p.Literal))
		return
	case text.Nameless(p.Family), !text.Nameless(p.Given) && text.Unspaced(p.Family) && text.Unspaced(p.Given):
		n.partial(r, p)
		return
	}
	long := n.Form == LongName
	if n.DemoteParticle == DemoteNever {
		r.word(p.Particle)
	}
	if !text.Blank(p.Family) {
		r.literal(" ")
		r.plainFamily(i, p.Family)
	}
	if r.heads {
		r.beheaded = true
		return
	}
	if long {
		r.word(p.DroppingParticle)
	}
	if n.DemoteParticle != DemoteNever {
		r.word(p.Particle)
	}
	if long && !text.Nameless(p.Given) {
		r.literal(" ")
		n.givenNames(r, p)
	}
	if long {
		r.word(p.Suffix)
	}
}

// word writes a part of a name behind a blank.
func (r *renderer) word(s string) {
	if !text.Blank(s) {
		r.literal(" ")
		r.plain(s)
	}
}
