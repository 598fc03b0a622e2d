package style

import (
	"math"
	"strconv"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// A datePiece is a part of a day.
type datePiece struct {
	part *partPlan
	day  *model.Day
	// turn says that it is the first of the last day of a range.
	turn bool
}

// maxPieces is the number of pieces of a range of two whole days.
const maxPieces = 2 * (int(numDateParts) - 1)

// date writes a date, or what stands in the place of one.
func (r *renderer) date(v Variable, p *datePlan) {
	d := date(r.pub, v)
	r.goesOn.end = -1
	if r.inDatesPlace(v, d, p) {
		return
	}
	if p.year && d.End.Year == 0 && d.Start.Year >= 1000 && !d.Open {
		// The year alone, as most references have it.
		r.piece()
		r.text = appendYear(r.text, d.Start.Year)
		if r.pending != "" {
			r.suffixYear()
		}
		return
	}
	from := len(r.text)
	var buf [maxPieces]datePiece
	pieces, rangeDelimiter := p.pieces(d, &buf)
	for i := range pieces {
		piece := &pieces[i]
		part := piece.part
		switch {
		case piece.turn:
			r.literal(rangeDelimiter)
		case i == 0:
			r.literal(part.opening)
		default:
			r.literal(p.delimiter)
			r.literal(part.prefix)
		}
		r.datePart(piece, p, i == 0)
		if r.pending != "" && lastYear(pieces, i) {
			r.suffixYear()
		}
		switch {
		case i == len(pieces)-1 && d.Open:
			r.openEnd(p)
			r.literal(part.closing)
		case i == len(pieces)-1:
			r.literal(part.closing)
		case !pieces[i+1].turn:
			r.literal(part.suffix)
		}
	}
	r.look(from)
}

// openEnd writes the delimiter of a range behind which nothing follows.
func (r *renderer) openEnd(p *datePlan) {
	if year := p.part(YearPart); year != nil {
		before := r.mark()
		r.literal(year.rangeDelimiter)
		r.goesOn = goesOn{len(r.text), before, r.attr, year.rangeDelimiter}
	}
}

// lastYear reports whether the i-th piece is the year, and of a range the last.
func lastYear(pieces []datePiece, i int) bool {
	if pieces[i].part.name != YearPart {
		return false
	}
	for _, piece := range pieces[i+1:] {
		if piece.part.name == YearPart {
			return false
		}
	}
	return true
}

// inDatesPlace writes what a record has in the place of a date, where the year
// would stand.
func (r *renderer) inDatesPlace(v Variable, d *model.Date, p *datePlan) bool {
	status := ""
	if v == Issued && !r.literally {
		status = statusWord(r.pub.Status)
	}
	if status == "" && d.Start.Year != 0 {
		return false
	}
	year := p.part(YearPart)
	if year == nil {
		return true
	}
	r.special = true
	before, outer := r.mark(), r.attr
	r.literal(year.opening)
	r.attr = outer.with(year.font)
	behind := r.mark()
	switch {
	case status != "":
		r.plain(status)
	case r.literally:
		r.rich(d.Literal, &p.literal)
	default:
		r.plain(text.JoinYears(text.BareDate(d.Literal), year.rangeDelimiter))
	}
	r.attr = outer
	if r.since(behind) {
		r.literal(year.closing)
	} else {
		r.back(before)
	}
	return true
}

// datePart writes a part without its affixes.
func (r *renderer) datePart(piece *datePiece, p *datePlan, first bool) {
	part, day := piece.part, piece.day
	outer := r.attr
	r.attr = r.attr.with(part.font)
	r.piece() // which date looks at
	switch part.name {
	case YearPart:
		r.year(day.Year, part.form, p.eras)
	case MonthPart:
		name := part.names[monthOf(day)]
		if first && p.capital {
			r.text = text.AppendCapital(r.text, name)
		} else {
			r.text = append(r.text, name...)
		}
	case DayPart:
		r.day(day, part.form)
	}
	r.attr = outer
}

// year writes a year, with the term for one that is before Christ or, where eras
// are told, has not four digits.
func (r *renderer) year(year int, form DatePartForm, eras bool) {
	era := noTerm
	switch {
	case year < 0:
		year, era = -year, TermBC
	case year < 1000 && eras:
		era = TermAD
	case form == ShortPart && 1000 <= year && year < 10_000:
		r.text = append(r.text, '0'+byte(year/10%10), '0'+byte(year%10))
		return
	}
	r.text = strconv.AppendInt(r.text, int64(year), 10)
	if era != noTerm {
		r.text = append(r.text, r.words.term(era, LongForm, false)...)
	}
}

// day writes a day of the month.
func (r *renderer) day(day *model.Day, form DatePartForm) {
	n := day.Day
	switch {
	case form == OrdinalPart && (n == 1 || !r.words.dayOneOrdinals):
		gender := Neuter
		if monthOf(day) >= 0 {
			gender = r.words.gender(TermMonth01 + Term(monthOf(day)))
		}
		r.text = r.words.ordinals.appendOrdinal(r.text, strconv.Itoa(n), gender)
		return
	case form == LeadingZerosPart && n < 10:
		r.text = append(r.text, '0')
	}
	r.text = strconv.AppendInt(r.text, int64(n), 10)
}

// monthOf returns the place of a day's month, or of its season, among their
// names; -1 where it has neither.
func monthOf(day *model.Day) int {
	switch {
	case 1 <= day.Season && day.Season <= 4:
		return 12 + day.Season - 1
	case 1 <= day.Month && day.Month <= 12:
		return day.Month - 1
	}
	return -1
}

// noPart stands for a part that a day has not.
const noPart = math.MinInt

// partOf returns the number that is a part of a day.
func partOf(day *model.Day, name DatePartName) int {
	switch {
	case name == MonthPart && monthOf(day) >= 0:
		return monthOf(day)
	case name == DayPart && 1 <= day.Day && day.Day <= 31:
		return day.Day
	case name == YearPart && day.Year != 0:
		return day.Year
	}
	return noPart
}

// part returns the part of a name, or nil.
func (p *datePlan) part(name DatePartName) *partPlan {
	for i := range p.parts {
		if p.parts[i].name == name {
			return &p.parts[i]
		}
	}
	return nil
}

// pieces returns the parts of a date that are there, in the order in which they
// are written, and the delimiter of a range. From the first part to the last that
// differ in a range they are there twice.
func (p *datePlan) pieces(d *model.Date, buf *[maxPieces]datePiece) ([]datePiece, string) {
	from, to, delimiter := 0, 0, ""
	if d.IsRange() {
		from, to, delimiter = p.differing(d)
	}
	list := p.append(buf[:0], &d.Start, 0, to)
	if n := len(list); from < to {
		if list = p.append(list, &d.End, from, to); n > 0 && len(list) > n {
			list[n].turn = true
		}
	}
	return p.append(list, &d.Start, to, len(p.parts)), delimiter
}

// append appends the parts of a day that are there, from one place to another.
func (p *datePlan) append(list []datePiece, day *model.Day, from, to int) []datePiece {
	for i := from; i < to; i++ {
		if part := &p.parts[i]; partOf(day, part.name) != noPart {
			list = append(list, datePiece{part: part, day: day})
		}
	}
	return list
}

// differing returns which parts of a range are written twice: those between the
// first and the last of the largest one that differs and all smaller ones; and
// the delimiter of that largest one. Where one of the days has none of these, the
// whole days are written.
func (p *datePlan) differing(d *model.Date) (from, to int, delimiter string) {
	for name := YearPart; name < numDateParts; name++ {
		part := p.part(name)
		if part == nil || partOf(&d.Start, name) == partOf(&d.End, name) {
			continue
		}
		for i := range p.parts {
			if p.parts[i].name >= name {
				if to == 0 {
					from = i
				}
				to = i + 1
			}
		}
		if !p.any(&d.Start, from, to) || !p.any(&d.End, from, to) {
			from, to = 0, len(p.parts)
		}
		return from, to, part.rangeDelimiter
	}
	return 0, 0, ""
}

// any reports whether a day has one of the parts from one place to another.
func (p *datePlan) any(day *model.Day, from, to int) bool {
	for i := from; i < to; i++ {
		if partOf(day, p.parts[i].name) != noPart {
			return true
		}
	}
	return false
}

// appendYear appends a year of four digits or more.
func appendYear(dst []byte, year int) []byte {
	if year > 9999 {
		return strconv.AppendInt(dst, int64(year), 10)
	}
	century, rest := uint8(year/100), uint8(year%100)
	return append(dst, '0'+century/10, '0'+century%10, '0'+rest/10, '0'+rest%10)
}
