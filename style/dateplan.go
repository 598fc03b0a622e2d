package style

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A datePlan is a date as it is compiled: the locale's format and what the node
// says beside it are one.
type datePlan struct {
	parts     []partPlan // three at most
	delimiter string
	font      Effect
	// capital says that what is written first begins with a capital.
	capital bool
	// year says that it is the year alone, as it is.
	year bool
	// eras says that years below 1000 have a term behind them.
	eras bool
	// literal is how a text in the place of the year is written.
	literal Text
}

// A partPlan is how a part is written.
type partPlan struct {
	name           DatePartName
	form           DatePartForm
	font           Effect
	prefix, suffix string
	// opening is the prefix where the part comes first, closing the suffix where
	// it comes last.
	opening, closing string
	rangeDelimiter   string
	names            *monthNames
}

// monthNames are the twelve months and the four seasons, as they are written.
type monthNames [12 + 4]string

func (d *Date) compile(c *compiler) step {
	c.check(d.Variable, d.Variable.isDate(), "date")
	c.looks(d.Font, d.TextCase, d.Display, d.Delimiter, d.Prefix, d.Suffix)
	if err := d.faults(); err != nil {
		c.fail(err)
		return step{op: opMacro}
	}
	p := c.datePlan(d)
	return step{op: opDate, variable: d.Variable, needs: setOf(Variables{d.Variable}), date: p, font: d.Font | p.font, display: d.Display,
		prefix: d.Prefix, suffix: d.Suffix}
}

// faults returns what is wrong with a date, or nil.
func (d *Date) faults() error {
	switch {
	case d.Form >= numDateForms:
		return fmt.Errorf("there is no %s", d.Form)
	case d.Limit >= numDateLimits:
		return fmt.Errorf("a date has the limit %d", d.Limit)
	}
	return checkParts(d.Parts)
}

func (c *compiler) datePlan(d *Date) *datePlan {
	format := DateFormat{Delimiter: d.Delimiter, Parts: d.Parts}
	localized := d.Form != 0
	switch {
	case localized:
		format = *c.words.date(d.Form)
	case len(d.Parts) == 0:
		format.Parts = []DatePart{{Name: YearPart, RangeDelimiter: c.def.RangeDelimiter}}
	}
	how := cmp.Or(d.TextCase, format.TextCase)
	p := &datePlan{delimiter: format.Delimiter, font: format.Font, eras: localized || len(d.Parts) > 0, literal: Text{TextCase: how}}
	if how == CapitalizeFirst || how == SentenceCase {
		p.capital, how = true, KeepCase
	}
	for i, part := range format.Parts {
		if localized {
			part = overridden(part, d.Parts)
		}
		plan := c.partPlan(&part, how)
		if localized && i > 0 {
			plan.opening = edge(part.Prefix)
		}
		if localized && i < len(format.Parts)-1 {
			plan.closing = edge(part.Suffix)
		}
		if !localized || !d.Limit.leavesOut(part.Name) {
			p.parts = append(p.parts, plan)
		}
	}
	p.year = len(p.parts) == 1 && p.parts[0].isYear()
	return p
}

// isYear reports whether a part is the year in full and nothing else.
func (p *partPlan) isYear() bool {
	return p.name == YearPart && p.form != ShortPart && p.font == 0 && p.opening+p.closing == ""
}

// overridden returns a part of the locale's format as the node's part of that
// name changes it.
func overridden(part DatePart, by []DatePart) DatePart {
	i := slices.IndexFunc(by, func(p DatePart) bool { return p.Name == part.Name })
	if i < 0 {
		return part
	}
	p := by[i]
	return DatePart{
		Name:           part.Name,
		Form:           cmp.Or(p.Form, part.Form),
		Prefix:         cmp.Or(p.Prefix, part.Prefix),
		Suffix:         cmp.Or(p.Suffix, part.Suffix),
		RangeDelimiter: cmp.Or(p.RangeDelimiter, part.RangeDelimiter),
		TextCase:       cmp.Or(p.TextCase, part.TextCase),
		StripPeriods:   p.StripPeriods || part.StripPeriods,
		Font:           cmp.Or(p.Font, part.Font),
	}
}

// edge returns what is left of an affix between two parts of a locale's format
// where one of them is missing. Punctuation joins, words belong to the part:
// of "2021/" the year is left, of "2021. gada " all but the blank.
func edge(affix string) string {
	if strings.IndexFunc(affix, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		return ""
	}
	return strings.TrimSpace(affix)
}

// partPlan compiles a part, in a case of all parts.
func (c *compiler) partPlan(p *DatePart, how TextCase) partPlan {
	plan := partPlan{
		name: p.Name, form: p.Form, font: p.Font,
		prefix: p.Prefix, suffix: p.Suffix, opening: p.Prefix, closing: p.Suffix,
		rangeDelimiter: separatorOr(p.RangeDelimiter, "–"),
	}
	if p.Name == MonthPart {
		plan.names = c.monthNames(p, cmp.Or(p.TextCase, how))
	}
	return plan
}

func (c *compiler) monthNames(p *DatePart, how TextCase) *monthNames {
	form := LongForm
	if p.Form == ShortPart {
		form = ShortForm
	}
	var names monthNames
	for i := range names {
		s := c.words.term(TermMonth01+Term(i), form, false) // the seasons follow
		if p.StripPeriods {
			s = strings.ReplaceAll(s, ".", "")
		}
		names[i] = c.cased(s, how)
	}
	for i := range 12 {
		switch p.Form {
		case NumericPart:
			names[i] = strconv.Itoa(i + 1)
		case LeadingZerosPart:
			names[i] = fmt.Sprintf("%02d", i+1)
		}
	}
	return &names
}
