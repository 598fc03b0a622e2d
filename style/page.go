package style

import (
	"cmp"

	"github.com/pubcite/pubcite/internal/text"
)

// A PageRange says how much of a page range's second number is written.
type PageRange uint8

const (
	// PagesAsGiven writes both numbers as the record has them.
	PagesAsGiven = PageRange(text.PagesAsGiven)
	// PagesMinimalTwo writes the digits that change, but two at least:
	// 1101–08.
	PagesMinimalTwo = PageRange(text.PagesMinimalTwo)
	// PagesChicago shortens as the Chicago Manual of Style does: all digits
	// below 100 and after a multiple of 100, one changed digit after 101 to
	// 109 and the like, else two at least: 71–72, 100–104, 1103–4, 321–28. Of
	// four digits of which three change, it writes all (1496–1504), as the
	// manual's older editions and repositories do.
	PagesChicago = PageRange(text.PagesChicago)
)

// pages writes a page, a range or a list of ranges. A list that cannot be
// read as one is written as it stands.
func (r *renderer) pages(s string) {
	list, ok := text.ParsePages(s)
	if !ok {
		r.rich(s, &asItStands)
		return
	}
	r.content()
	r.text = list.Append(r.text, r.rangeDelimiter(), text.PageRange(r.def.PageRange))
}

// rangeDelimiter returns what the style writes between the numbers of a range.
func (r *renderer) rangeDelimiter() string { return cmp.Or(r.def.RangeDelimiter, r.words.pageRange) }

// plural reports whether a variable holds more than one number or name.
func (r *renderer) plural(v Variable) bool {
	switch {
	case v == Page:
		return text.SeveralPages(r.value(Page))
	case v == NumberOfPages:
		return r.value(NumberOfPages) != "1"
	case v.isNames():
		return len(r.collect(v)) > 1
	}
	return text.IsRange(r.value(v)) && text.IsNumeric(r.value(v))
}
