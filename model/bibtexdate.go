package model

import (
	"strconv"
	"strings"

	"github.com/pubcite/pubcite/internal/tex"
	"github.com/pubcite/pubcite/internal/text"
)

// dates reads the dates of the work.
func (b *bibEntry) dates(p *Publication) {
	p.Issued = b.date("date")
	if p.Issued.Start.Year == 0 && b.find("year") != nil {
		p.Issued = b.yearMonth()
	}
	p.Accessed = b.date("urldate")
	for _, name := range [...]string{"lastchecked", "lastvisited", "lastaccessed", "accessed"} {
		if p.Accessed.IsZero() {
			if p.Accessed = b.date(name); p.Accessed.Start.Year == 0 {
				p.Accessed = Date{} // words that are no date
			}
		}
	}
	p.EventDate = b.date("eventdate")
	p.OriginalDate = b.date("origdate")
}

func (b *bibEntry) date(name string) Date {
	s := strings.TrimSpace(b.source(name))
	if strings.ContainsAny(s, `\{}`) || strings.Contains(s, "~ ") {
		s = b.dateText(name) // and no tilde is a mark of doubt
	}
	if s == "" {
		return Date{}
	}
	return parseEDTF(s)
}

// dateText returns a field that is a date or a part of one. Behind a date TeX's
// blank is a mark of doubt.
func (b *bibEntry) dateText(name string) string {
	f := b.find(name)
	if f == nil {
		return ""
	}
	source := strings.ReplaceAll(f.Value, "~/", "?/")
	if s, doubt := strings.CutSuffix(strings.TrimSpace(source), "~"); doubt {
		source = s + "?"
	}
	return strings.TrimSpace(strings.ReplaceAll(b.convert(f.Name, f.Line, source, tex.Plain), "\u00A0", " "))
}

// yearMonth reads the date that BibTeX has in the fields year, month and day.
func (b *bibEntry) yearMonth() Date {
	year := b.dateText("year")
	if year == "" {
		return Date{}
	}
	d := parseEDTF(year)
	month := strings.Trim(b.first(b.dateText, "month", "date"), " .,")
	if month == "" || d.Start.Year == 0 || d.Start.Month != 0 || d.Start.Season != 0 || d.IsRange() {
		return d
	}
	if n, err := strconv.Atoi(month); err == nil {
		if 1 <= n && n <= 12 {
			d.Start.Month = n
			d.Start.Day = b.dayOfMonth()
			return d
		}
	} else if whole := parseRaw(month + " " + strconv.Itoa(d.Start.Year)); whole.Literal == "" {
		if whole.Start.Month != 0 && whole.Start.Day == 0 && !whole.IsRange() {
			whole.Start.Day = b.dayOfMonth()
		}
		whole.Uncertain = whole.Uncertain || d.Uncertain
		return whole
	}
	if f := b.find("month"); f != nil {
		b.d.noteField("month", f.Line, expected("a month", found("text", month)))
	}
	return d
}

// dayOfMonth reads the field day.
func (b *bibEntry) dayOfMonth() int {
	if n, err := strconv.Atoi(b.dateText("day")); err == nil && 1 <= n && n <= 31 {
		return n
	}
	return 0
}

// parseEDTF makes a Date of a text as BibLaTeX has it, by ISO 8601-2: a day, a
// month, a season or a year, also one before Christ, each perhaps uncertain or
// with digits that are not known; a range of them, perhaps without an end or a
// beginning. Anything else is read as other records' dates are.
func parseEDTF(s string) Date {
	first, second, isRange := strings.Cut(s, "/")
	start, end, doubt, ok := edtfPart(first)
	if !isRange {
		if ok {
			return Date{Start: start, End: end, Uncertain: doubt}
		}
		if end, ok := withoutBeginning(s); ok {
			return end
		}
		return parseRaw(strings.ReplaceAll(s, "–", "-"))
	}
	last, lastEnd, doubt2, ok2 := edtfPart(second)
	switch {
	case ok && ok2 && last == start:
		return Date{Start: start, Uncertain: doubt || doubt2}
	case ok && ok2:
		if lastEnd != (Day{}) {
			last = lastEnd
		}
		return Date{Start: start, End: last, Uncertain: doubt || doubt2}
	case ok && isOpen(second):
		return Date{Start: start, Open: true, Uncertain: doubt}
	case ok2 && isOpen(first):
		return Date{Literal: "–" + strings.TrimSpace(second)}
	}
	return parseRaw(s)
}

func isOpen(s string) bool { s = strings.TrimSpace(s); return s == "" || s == ".." }

// edtfPart reads one side of a date. end is the last day of what is a range
// because digits are not known: "199X".
func edtfPart(s string) (start, end Day, doubt, ok bool) {
	s = strings.TrimSpace(s)
	bare := strings.TrimRight(s, "?~%")
	doubt = len(bare) < len(s)
	bare, _, _ = strings.Cut(bare, "T")
	sign := 1
	if bare != "" && (bare[0] == 'Y' || bare[0] == 'y') {
		bare = bare[1:]
	}
	if rest, before := strings.CutPrefix(bare, "-"); before {
		bare, sign = rest, -1
	}
	parts := strings.Split(bare, "-")
	if len(parts) > 3 || len(parts[0]) < 4 || len(parts[0]) > 9 {
		return start, end, doubt, false
	}
	first, last, ok := edtfYears(parts[0])
	if !ok || sign < 0 && first != last {
		return start, end, doubt, false
	}
	start.Year = astronomical(sign * first)
	if first != last {
		end.Year = last
		return start, end, doubt, len(parts) == 1 || strings.Trim(bare[len(parts[0]):], "-XxuU") == ""
	}
	ok = start.setEDTF(parts[1:])
	return start, end, doubt, ok
}

// astronomical returns the year before Christ of one that is counted with a year
// 0, which was 1 BC.
func astronomical(year int) int {
	if year <= 0 {
		return year - 1
	}
	return year
}

// edtfYears reads a year of which the last digits may not be known.
func edtfYears(s string) (first, last int, ok bool) {
	digits := strings.TrimRight(s, "XxuU")
	if !text.AllDigits(digits) || len(digits) < 1 || len(digits) < len(s) && len(s) != 4 {
		return 0, 0, false
	}
	first, last = atoi(digits), atoi(digits)
	for range len(s) - len(digits) {
		first, last = first*10, last*10+9
	}
	return first, last, true
}

// setEDTF reads month or season, and day. Those that are not known are left out.
func (day *Day) setEDTF(parts []string) bool {
	for i, part := range parts {
		part = strings.TrimRight(part, "?~%")
		if strings.Trim(part, "XxuU") == "" && part != "" {
			break
		}
		if !text.AllDigits(part) || len(part) != 2 {
			return false
		}
		switch n := atoi(part); {
		case i == 0 && 21 <= n && n <= 24:
			day.Season = n - 20
		case i == 0 && n <= 12:
			day.Month = n
		case i == 1 && n <= 31 && day.Season == 0:
			if day.Month != 0 {
				day.Day = n
			}
		default:
			return false
		}
	}
	return true
}
