package style

import (
	"cmp"
	"fmt"
)

// A DateFormat is how a locale writes dates (CSL's cs:date in a locale).
type DateFormat struct {
	// Form says when the format is used.
	Form DateForm
	// Delimiter stands between the parts.
	Delimiter string
	// TextCase and Font are those of all parts.
	TextCase TextCase
	Font     Effect
	// Parts are written in their order; a date is shown without those that
	// the format or the date lacks.
	Parts []DatePart
}

// A DateForm selects among the formats of a locale.
type DateForm uint8

// The forms; the zero DateForm is none.
const (
	DateText    DateForm = iota + 1 // May 3, 2021
	DateNumeric                     // 05/03/2021
	numDateForms
)

// String returns CSL's name of f ("numeric"); "none" for 0.
func (f DateForm) String() string { return nameOf(f, "date form", "none", "text", "numeric") }

// A DatePart is how one part of a date is written (CSL's cs:date-part).
type DatePart struct {
	Name DatePartName
	Form DatePartForm
	// Prefix and Suffix stand around the part.
	Prefix, Suffix string
	// RangeDelimiter parts the two dates of a range whose greatest difference
	// is in this part; "" is "–".
	RangeDelimiter string
	TextCase       TextCase
	// StripPeriods leaves out the full stops of a month: "Jan".
	StripPeriods bool
	Font         Effect
}

// A DatePartName says which part of a date it is.
type DatePartName uint8

// The parts; the zero DatePartName is none. A season stands in the place of a
// month.
const (
	YearPart DatePartName = iota + 1
	MonthPart
	DayPart
	numDateParts
)

// String returns CSL's name of n ("month"); "none" for 0.
func (n DatePartName) String() string { return nameOf(n, "date part", "none", "year", "month", "day") }

// A DatePartForm says how a part is written.
type DatePartForm uint8

// The forms. Where none is set, days are numeric, months and years long.
const (
	DefaultPart      DatePartForm = iota
	LongPart                      // May; 2021
	ShortPart                     // Sept.; 21
	NumericPart                   // 5; days and months
	LeadingZerosPart              // 05; days and months
	OrdinalPart                   // 5th; days
	numDatePartForms
)

// String returns CSL's name of f ("numeric-leading-zeros").
func (f DatePartForm) String() string {
	return nameOf(f, "form of a date part", "default", "long", "short", "numeric", "numeric-leading-zeros", "ordinal")
}

// check returns what is wrong with f, or nil.
func (f *DateFormat) check() error {
	if f.Form == 0 || f.Form >= numDateForms {
		return fmt.Errorf("a date format has the form %q", f.Form)
	}
	if f.TextCase >= numTextCases {
		return fmt.Errorf("the %s date: there is no such case", f.Form)
	}
	if err := cmp.Or(checkText(f.Delimiter), checkParts(f.Parts)); err != nil {
		return fmt.Errorf("the %s date: %w", f.Form, err)
	}
	return nil
}

// checkParts returns what is wrong with the parts of a date, or nil.
func checkParts(parts []DatePart) error {
	var seen [numDateParts]bool
	for i := range parts {
		p := &parts[i]
		if err := p.check(); err != nil {
			return err
		}
		if seen[p.Name] {
			return fmt.Errorf("the %s stands in it twice", p.Name)
		}
		seen[p.Name] = true
	}
	return nil
}

func (p *DatePart) check() error {
	if p.Name == 0 || p.Name >= numDateParts {
		return fmt.Errorf("there is no part %q", p.Name)
	}
	if p.TextCase >= numTextCases {
		return fmt.Errorf("the %s: there is no such case", p.Name)
	}
	if p.Font&^allEffects != 0 {
		return fmt.Errorf("the %s: there is no effect %#x", p.Name, uint16(p.Font))
	}
	fits := p.Form < numDatePartForms
	switch p.Form {
	case LongPart, ShortPart:
		fits = p.Name != DayPart
	case NumericPart, LeadingZerosPart:
		fits = p.Name != YearPart
	case OrdinalPart:
		fits = p.Name == DayPart
	}
	if !fits {
		return fmt.Errorf("the %s has the form %q", p.Name, p.Form)
	}
	if err := cmp.Or(checkText(p.Prefix), checkText(p.Suffix), checkText(separatorOr(p.RangeDelimiter, ""))); err != nil {
		return fmt.Errorf("the %s: %w", p.Name, err)
	}
	return nil
}
