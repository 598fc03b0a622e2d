package model

import "strconv"

func (j *jsonObject) persons(name string, list []Person) {
	if len(list) == 0 {
		return
	}
	j.open(name, '[')
	for i := range list {
		j.person(&list[i])
	}
	j.close(']')
}

func (j *jsonObject) person(p *Person) {
	j.openElement('{')
	if p.Family == "" && p.Given == "" {
		j.text("literal", p.Literal)
	} else {
		family := p.Family
		if _, quoted := unquoted(family); quoted {
			family = `"` + family + `"` // the marks around it are its own
		}
		j.text("family", family)
		j.text("given", p.Given)
		j.text("dropping-particle", p.DroppingParticle)
		j.text("non-dropping-particle", p.Particle)
		j.text("suffix", p.Suffix)
		j.flag("comma-suffix", p.CommaSuffix)
		j.flag("static-ordering", p.StaticOrdering)
		if parsed := *p; parsed.isParsed() && parsed.parse() != *p {
			j.name("parse-names")
			j.dst = append(j.dst, "false"...)
		}
	}
	j.text("ORCID", p.ORCID)
	j.flag("guessed", p.Guessed)
	j.close('}')
}

func (j *jsonObject) date(name string, d *Date) {
	if d.IsZero() {
		return
	}
	j.open(name, '{')
	if d.Start.Year != 0 {
		j.open("date-parts", '[')
		j.day(d.Start)
		if d.IsRange() || d.Open {
			j.day(d.End)
		}
		j.close(']')
	}
	j.flag("circa", d.Uncertain)
	j.text("literal", d.Literal)
	j.close('}')
}

// day appends the parts of a day. A season is a month from 21 on, as ISO 8601-2
// has it: CSL-JSON has one season for both days of a range.
func (j *jsonObject) day(day Day) {
	month := day.Month
	if day.Season != 0 {
		month = 20 + day.Season
	}
	j.openElement('[')
	for i, part := range [...]int{day.Year, month, day.Day} {
		if i > 0 && part == 0 {
			break
		}
		j.element()
		j.dst = strconv.AppendInt(j.dst, int64(part), 10)
	}
	j.close(']')
}
