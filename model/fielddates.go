package model

import (
	"cmp"
	"errors"
	"strconv"
)

// date reads a date of CSL-JSON: an object, the parts alone, or a text.
func (d *decoder) date(date *Date) error {
	if !date.IsZero() {
		return d.twice()
	}
	var err error
	d.later.raw, d.later.words = "", ""
	switch d.src.kind() {
	case kindText, kindOther:
		var s string
		err = d.scalar(&s)
		*date = parseRaw(s)
		return err
	case kindList:
		err = d.dateParts(date)
	default:
		err = d.object("a date", func(name []byte) error { return d.dateField(date, name) })
	}
	date.settle()
	if date.Start.Year == 0 && date.Literal == "" {
		uncertain := date.Uncertain
		*date = parseRaw(cmp.Or(d.later.raw, d.later.words))
		date.Uncertain = date.Uncertain || uncertain
	}
	return err
}

// day reads a date that is a text.
func (d *decoder) day(date *Date) error {
	if !date.IsZero() {
		return d.twice()
	}
	var s string
	err := d.text(&s)
	*date = ParseDate(s)
	return err
}

func (d *decoder) dateField(date *Date, name []byte) error {
	switch string(name) {
	case "date-parts":
		return d.dateParts(date)
	case "season":
		var s string
		err := d.text(&s)
		date.Start.Season = seasonOf(s)
		return err
	case "circa":
		return d.flag(&date.Uncertain)
	case "literal":
		return d.text(&date.Literal)
	case "raw":
		return d.text(&d.later.raw)
	case "year": // as pandoc wrote it once
		return d.year(&date.Start.Year)
	case "month":
		return d.part(&date.Start.Month)
	case "day":
		return d.part(&date.Start.Day)
	}
	return d.src.skip()
}

// dateParts reads one or two days, each a list of year, month and day; or the
// year, month and day of one.
func (d *decoder) dateParts(date *Date) error {
	if date.Start.Year != 0 {
		return d.twice()
	}
	days, parts := 0, 0
	return d.each(func() error {
		switch d.src.kind() {
		case kindList:
			days++
			none, err := d.dayParts(date.day(days))
			date.Open = date.Open || days == 2 && none
			return err
		case kindObject:
			days++
			return d.dayObject(date, days)
		}
		if parts++; parts == 1 {
			return d.year(&date.Start.Year)
		}
		return d.part(date.Start.part(parts))
	})
}

// dayObject reads the n-th day of a date as an object, as pandoc wrote it once.
func (d *decoder) dayObject(date *Date, n int) error {
	var whole Date
	err := d.object("a date", func(name []byte) error { return d.dateField(&whole, name) })
	if day := date.day(n); day != nil {
		*day = whole.Start
	}
	date.Uncertain = date.Uncertain || whole.Uncertain
	fill(&date.Literal, whole.Literal)
	return err
}

// dayParts reads a list of year, month and day, any of which may be null. none
// reports that the year is 0, which stands for the end of what goes on.
func (d *decoder) dayParts(day *Day) (none bool, err error) {
	if err := d.src.enter(); err != nil {
		return false, err
	}
	for i := 1; ; i++ {
		ok, err := d.src.element()
		if err != nil || !ok {
			return none, err
		}
		if d.src.kind() == kindNull {
			err = d.src.skip()
		} else {
			const unread = -1 << 31
			n := unread
			if i == 1 {
				err = d.year(&n)
			} else {
				err = d.part(&n)
			}
			none = none || i == 1 && n == 0
			if part := day.part(i); part != nil && n != unread {
				*part = n
			}
		}
		if err != nil {
			return none, err
		}
	}
}

// day returns the n-th day of a date, or nil.
func (date *Date) day(n int) *Day {
	switch n {
	case 1:
		return &date.Start
	case 2:
		return &date.End
	}
	return nil
}

// part returns the n-th part of a day, or nil.
func (day *Day) part(n int) *int {
	switch {
	case day == nil:
	case n == 1:
		return &day.Year
	case n == 2:
		return &day.Month
	case n == 3:
		return &day.Day
	}
	return nil
}

// part reads a number that is a part of a day. What is none leaves it unknown.
func (d *decoder) part(n *int) error {
	_, err := d.partOrText(n)
	return err
}

// year reads a year. Words in its place ("In press") are what a date is made of that
// has no other year.
func (d *decoder) year(n *int) error {
	words, err := d.partOrText(n)
	fill(&d.later.words, words)
	return err
}

// partOrText reads a number, and returns what stands there that is none.
func (d *decoder) partOrText(n *int) (words string, err error) {
	if k := d.src.kind(); k != kindText && k != kindOther {
		return "", d.misfit("a number")
	}
	s, err := d.src.text()
	v, fault := strconv.Atoi(s)
	switch {
	case errors.Is(fault, strconv.ErrSyntax):
		return s, err
	case fault == nil && n != nil && -99999 <= v && v <= 99999:
		*n = v
	}
	return "", err
}

// settle leaves out what is no date.
func (date *Date) settle() {
	date.Start.settle()
	date.End.settle()
	if date.Start.Year == 0 || date.End == date.Start {
		date.End = Day{}
	}
	date.Open = date.Open && date.Start.Year != 0 && !date.IsRange()
}

// settle makes a month beyond the twelfth a season, as CSL-JSON and ISO 8601-2
// number them, and leaves out what is no month and no day.
func (day *Day) settle() {
	if 13 <= day.Month && day.Month <= 24 {
		day.Season = (day.Month-13)%4 + 1
	}
	switch {
	case day.Year == 0:
		*day = Day{}
	case day.Season != 0 || day.Month < 1 || day.Month > 12:
		day.Month, day.Day = 0, 0
	case day.Day < 1 || day.Day > 31:
		day.Day = 0
	}
}

// between returns the date from one date to another.
func between(start, end Date) Date {
	if start.Start.Year != 0 && end.Start.Year != 0 && end.Start != start.Start && !start.IsRange() && !start.Open {
		start.End = end.Start
	}
	return start
}
