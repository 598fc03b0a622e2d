package model

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/pubcite/pubcite/internal/text"
)

// AppendRIS appends p as an entry of RIS, from TY to ER, and returns the extended
// buffer. Tags are those of the specification of 2011, which means other things
// by them in other types. Each stands on a line of its own, which ends in CRLF as
// the specification asks; a text with line breaks becomes one line.
//
// Names are "Family, Given, Suffix", particles with the part they belong to, and
// organisations as they stand. Markup stays as reference managers write it.
func AppendRIS(dst []byte, p *Publication) []byte {
	e := risEntry{dst}
	e.tag("TY", risWord(p))
	e.tag("ID", p.ID)
	e.titles(p)
	e.persons(p)
	e.dates(p)
	e.numbers(p)
	e.pages(p)
	e.imprint(p)
	e.identifiers(p)
	for _, language := range p.Languages {
		e.tag("LA", language)
	}
	for _, a := range p.Abstracts {
		e.tag("AB", a.Text)
	}
	for _, word := range p.Keywords {
		e.tag("KW", word)
	}
	e.tag("N1", p.Note)
	e.tag("LB", p.CitationLabel)
	return append(e.dst, "ER  - \r\n"...)
}

// A risEntry is an entry of RIS that is being written. What is empty is left
// out.
type risEntry struct{ dst []byte }

// tag appends a tag with its value.
func (e *risEntry) tag(tag, value string) {
	value = strings.TrimSpace(inOneLine(value))
	if value == "" {
		return
	}
	e.dst = append(e.dst, tag...)
	e.dst = append(e.dst, "  - "...)
	e.dst = append(e.dst, value...)
	e.dst = append(e.dst, "\r\n"...)
}

// inOneLine returns a text with blanks in the place of controls and ends of
// lines, and U+FFFD in that of what is no UTF-8.
func inOneLine(s string) string {
	if text.IsText(s) && !strings.ContainsAny(s, "\t\r\n\u2028\u2029") {
		return s
	}
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", " ")
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
}

// titles appends the titles of the work, of what it is in, and of the series,
// which is the second title of what is bound by itself.
func (e *risEntry) titles(p *Publication) {
	e.tag("TI", p.Title)
	if p.TitleShort != p.Title { // which says that there is none
		e.tag("ST", p.TitleShort)
	}
	e.tag("OP", p.OriginalTitle)
	e.tag("RI", p.ReviewedTitle)
	second, third := p.ContainerTitle, p.CollectionTitle
	switch p.Type {
	case Book, Classic, Pamphlet, Report, Map, Software, MotionPicture, Standard, Manuscript:
		second, third = p.CollectionTitle, ""
	case Thesis:
		second = p.Division
	case Speech:
		second = p.EventTitle
	case Hearing:
		second, third = p.Section, p.Authority
	case Bill:
		third = p.Authority
	case PaperConference:
		if p.EventTitle != "" {
			second = p.EventTitle
			e.tag("C3", p.ContainerTitle)
		}
	}
	e.tag("T2", second)
	e.tag("T3", third)
	if p.ContainerTitleShort != second {
		e.tag("J2", p.ContainerTitleShort)
	}
}

// persons appends everybody that the type has a tag for.
func (e *risEntry) persons(p *Publication) {
	lead := p.Authors
	second, third, fourth := []Person(nil), p.CollectionEditors, p.Translators
	editors := "ED"
	switch p.Type {
	case Book:
		third = nil // who edits a series can be told from the book's editors beside them alone
		if len(p.CollectionEditors) > 0 && len(p.Editors) > 0 {
			second, editors = p.CollectionEditors, "A3"
		}
	case MotionPicture:
		lead, third, fourth = slices.Concat(p.Directors, p.Authors), p.Producers, p.Performers
	case MusicalScore:
		lead = slices.Concat(p.Composers, p.Authors)
	case Song:
		second = p.Performers
	case Broadcast:
		third = p.Producers
	case Interview:
		second = p.Interviewers
	case PersonalCommunication:
		second = p.Recipients
	case Bill:
		second, third = p.Contributors, nil
	case Speech:
		second = p.Contributors
	case Thesis:
		third = p.Contributors
	case PaperConference, LegalCase:
		fourth = p.Contributors
	case Chapter:
		e.names("C2", p.ContainerAuthors)
	}
	e.names("AU", lead)
	e.names("A2", second)
	e.names(editors, p.Editors)
	for _, organisation := range p.CorporateEditors {
		e.tag(editors, nameOfOne(organisation))
	}
	e.names("A3", third)
	e.names("A4", fourth)
}

// names appends persons, each with the tag.
func (e *risEntry) names(tag string, list []Person) {
	for i := range list {
		p := &list[i]
		if p.Family == "" || p.Given == "" {
			e.tag(tag, nameOfOne(strings.TrimSpace(p.Particle+" "+p.Family)+p.Given+orLiteral(p)))
			continue
		}
		family, given := p.Family, p.Given
		if text.JoinsName(p.Particle) {
			family = p.Particle + family
		} else if p.Particle != "" {
			family = p.Particle + " " + family
		}
		if p.DroppingParticle != "" {
			given += " " + p.DroppingParticle
		}
		name := partOfName(family) + ", " + partOfName(given)
		if p.Suffix != "" {
			name += ", " + partOfName(p.Suffix)
		}
		e.tag(tag, name)
	}
}

// orLiteral returns the name of one that has no parts.
func orLiteral(p *Person) string {
	if p.Family == "" && p.Given == "" {
		return p.Literal
	}
	return ""
}

// nameOfOne returns a name without the semicolons that part names.
func nameOfOne(s string) string { return strings.ReplaceAll(s, ";", ",") }

// partOfName returns a part of a name without what parts names and their parts.
func partOfName(s string) string {
	if !strings.ContainsAny(s, ",;") {
		return s
	}
	parted := func(r rune) bool { return r == ',' || r == ';' || r == ' ' }
	return strings.Join(strings.FieldsFunc(s, parted), " ")
}

// dates appends the dates: the year, of which a range of years is one, and the
// day, the month or the season where they are known.
func (e *risEntry) dates(p *Publication) {
	switch d := p.Issued; {
	case d.Start.Year == 0 && d.Literal == "" && p.Status == InPress:
		e.tag("PY", "in press")
	case d.Start.Year == 0:
		e.tag("PY", d.Literal)
	case d.End.Year != 0 && d.End.Year != d.Start.Year:
		e.tag("PY", risYear(d.Start.Year)+"-"+risYear(d.End.Year))
	case d.Open && d.Start == (Day{Year: d.Start.Year}):
		e.tag("PY", risYear(d.Start.Year)+"-")
	default:
		e.tag("PY", risYear(d.Start.Year))
		if d.Start.Year >= 1000 && (d.Start.Month != 0 || d.Start.Season != 0) {
			e.tag("DA", risDay(d.Start))
		}
	}
	if p.Accessed.Start.Year != 0 {
		e.tag("Y2", risDay(p.Accessed.Start))
	}
}

// risYear returns a year of four digits.
func risYear(year int) string {
	if year < 0 {
		return strconv.Itoa(year)
	}
	return fmt.Sprintf("%04d", year)
}

// risDay returns a day as RIS has it: "2020/05/03/", "2020///Spring".
func risDay(day Day) string {
	two := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(100 + n)[1:]
	}
	return strconv.Itoa(day.Year) + "/" + two(day.Month) + "/" + two(day.Day) + "/" + seasonName(day.Season)
}
