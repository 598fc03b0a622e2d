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
	// PagesExpanded writes all digits of both: 1101–1108.
	PagesExpanded = PageRange(text.PagesExpanded)
	// PagesMinimal writes the digits that change: 1101–8.
	PagesMinimal = PageRange(text.PagesMinimal)
	// PagesMinimalTwo writes the digits that change, but two at least:
	// 1101–08.
	PagesMinimalTwo = PageRange(text.PagesMinimalTwo)
	// PagesChicago shortens as the Chicago Manual of Style does: all digits
	// below 100 and after a multiple of 100, one changed digit after 101 to
	// 109 and the like, else two at least: 71–72, 100–104, 1103–4, 321–28. Of
	// four digits of which three change, it writes all (1496–1504), as the
	// manual's older editions and repositories do.
	PagesChicago = PageRange(text.PagesChicago)
	// PagesChicago16 is PagesChicago as of the manual's 16th edition: 1496–504.
	PagesChicago16 = PageRange(text.PagesChicago16)
)

// pages writes a variable's value s, which is a page, a range or a list of
// ranges. A list that cannot be read as one is written as it stands.
func (r *renderer) pages(v Variable, s string) {
	dash, how := r.rangeDelimiter(), r.pageRange(r.termOf(v))
	if v == Page && dash == pageDash && r.prepared != nil {
		if b := r.prepared.writtenPages(s, how); b != nil {
			r.piece()
			from := len(r.text)
			r.text = append(r.text, b...)
			r.look(from)
			return
		}
	}
	list, ok := text.ParsePages(s)
	if !ok {
		r.rich(s, &asItStands)
		return
	}
	r.piece()
	from := len(r.text)
	r.text = list.Append(r.text, dash, how)
	r.look(from)
}

// look finds out whether what was written from a place on is special.
func (w *writer) look(from int) {
	w.special = w.special || text.Special(w.text[min(from, len(w.text)):])
}

// pageRange returns how ranges of what a label says are written.
func (r *renderer) pageRange(label Term) text.PageRange {
	if label != TermPage {
		return text.PagesAsGiven
	}
	return text.PageRange(r.def.PageRange)
}

// rangeDelimiter returns what the style writes between the numbers of a range.
func (r *renderer) rangeDelimiter() string { return cmp.Or(r.def.RangeDelimiter, r.words.pageRange) }
