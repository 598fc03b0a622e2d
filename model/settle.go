package model

import "github.com/pubcite/pubcite/internal/text"

// later is what waits for the rest of a record, since fields come in any order.
type later struct {
	id, year   string
	month, day int
	status     string // the work's in CSL-JSON, the record's in LibreCat's interface
	// event, titleShort and containerTitleShort come by old names, which may
	// stand beside the new ones.
	event, titleShort, containerTitleShort string
	raw, words                             string // of the date at hand, and what it has for a year
	csl                                    bool   // whether it has a field that only CSL-JSON has
	// extra holds what CSL has no variable for, or is nil; plainNote says that
	// the note holds no fields.
	extra     *Publication
	plainNote bool
}

// settle completes p once all of the record is read.
func (d *decoder) settle(p *Publication) {
	l := &d.later
	csl := l.csl && l.year == "" && p.Status == "" // which LibreCat names otherwise
	l.fill(p)
	if p.Issued.IsZero() {
		p.Issued = issued(l.year, l.month, l.day)
	}
	p.takeExtra(l.extra)
	if csl {
		if !l.plainNote {
			d.takeNote(p)
			l.fill(p) // what came by an old name in the note
		}
		fill((*string)(&p.Status), l.status)
	}
	settleType(p, csl)
}

// fill puts what came by another name where nothing came by its own.
func (l *later) fill(p *Publication) {
	fill(&p.ID, l.id)
	fill(&p.EventTitle, l.event)
	fill(&p.TitleShort, l.titleShort)
	fill(&p.ContainerTitleShort, l.containerTitleShort)
}

func fill(s *string, with string) {
	if *s == "" {
		*s = with
	}
}

// issued returns the date of a year, and of the month and the day beside it.
func issued(year string, month, day int) Date {
	if year == "" {
		return Date{}
	}
	d := ParseDate(year)
	if d.Start.Year != 0 && d.Start.Month == 0 && !d.IsRange() && month != 0 {
		d.Start.Month, d.Start.Day = month, day
	}
	return d
}

// settleType gives p the type that the record's word means. In a repository's
// record a page without a range is the number of pages of what is no part of
// something.
func settleType(p *Publication, csl bool) {
	means := meaningOf(string(p.Type))
	if p.Page != "" && !csl && !means.part && p.NumberOfPages == "" && !text.IsRange(text.Resolved(p.Page)) {
		p.Page, p.NumberOfPages = "", p.Page
	}
	p.Type = means.typ
	fill(&p.Genre, means.genre)
}
