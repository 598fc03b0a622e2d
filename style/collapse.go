package style

import (
	"bytes"
	"cmp"
	"slices"
)

// draws reports whether cites are drawn together or parted by their names.
func (c *Citation) draws() bool {
	return c.Collapse != NoCollapse || c.CiteGroupDelimiter != ""
}

// groups reports whether cites of the same names belong together.
func (c *Citation) groups() bool {
	return c.Collapse >= CollapseYear || c.CiteGroupDelimiter != ""
}

// groupDelimiter returns what parts cites of the same names.
func (c *Citation) groupDelimiter(note bool) string {
	standard := ", "
	if note || c.Collapse < CollapseYear {
		standard = c.Delimiter
	}
	return separatorOr(c.CiteGroupDelimiter, standard)
}

// suffixDelimiter returns what parts the year suffixes of a year.
func (c *Citation) suffixDelimiter() string {
	return separatorOr(cmp.Or(c.YearSuffixDelimiter, c.CiteGroupDelimiter), c.Delimiter)
}

// groupsNameless reports whether works without names are alike.
func (c *Citation) groupsNameless() bool { return c.GroupNameless && len(c.Sort) > 0 }

// A drawing draws the cites of a citation together.
type drawing struct {
	sheet    *sheet
	citation Citation
	// last is the last cite that was written, its places -1 where none was;
	// collapsed says that it lacks what it has in common with the one before.
	last      member
	collapsed bool
	// suffixed says that the renderer knows all of last but its year suffix.
	suffixed bool
	series   series
}

// drawn writes cites drawn together, and reports whether that was anything.
func (r *renderer) drawn(s *sheet, c *Citation, cites []Cite) bool {
	d := drawing{sheet: s, citation: *c, last: member{at: -1, group: -1}}
	if !c.groups() {
		for i := range cites {
			d.add(r, cites, member{at: i, group: i})
		}
		return d.last.at >= 0
	}
	r.groupCites(s, cites, !s.Note)
	for _, m := range r.grouping.members {
		d.add(r, cites, m)
	}
	return d.last.at >= 0
}

// add writes one more of the cites.
func (d *drawing) add(r *renderer, cites []Cite, m member) {
	c := &cites[m.at]
	alike := m.group == d.last.group
	repeats := alike // what the last begins with
	if alike && !m.named && d.citation.groups() && r.grouping.nameless {
		repeats = r.grouping.same(&d.last, &m)
		alike = repeats || r.bare(d.sheet, c)
	}
	var hidden *step
	if repeats && d.citation.Collapse >= CollapseYear {
		hidden = m.lead
	}
	before := r.mark()
	if d.last.at >= 0 {
		last := &cites[d.last.at]
		r.between(last, c, d.delimiter(alike, c.Locator != "" || last.Locator != ""))
	}
	behind := r.mark()
	suffixed := d.suffixes(c)
	if suffixed || hidden == nil {
		r.one(d.sheet, inCitation, c, nil)
	}
	same, suffix := d.compareRest(r, suffixed && !(c.Locator != "" && r.located(behind)), behind), r.suffix
	switch {
	case same:
		r.back(before)
		r.literal(d.citation.suffixDelimiter())
		r.suffixAlone(c, &suffix)
	case hidden != nil:
		r.back(behind)
		r.one(d.sheet, inCitation, c, hidden)
	}
	if !same && !r.since(behind) {
		r.back(before)
		return
	}
	if d.follows(r, c, behind, same) {
		if same {
			r.suffixAlone(c, &suffix)
		} else {
			r.one(d.sheet, inCitation, c, hidden)
		}
	}
	d.last, d.collapsed = m, same || hidden != nil
}

// suffixes reports whether a cite may be drawn together with others that differ
// in their year suffixes alone.
func (d *drawing) suffixes(c *Cite) bool {
	return d.citation.Collapse >= CollapseYearSuffix && d.citation.YearSuffix && c.YearSuffix != "" &&
		c.Prefix == "" && c.Suffix == "" && !c.SuppressAuthor && !c.AuthorOnly
}

// located reports whether a locator was written since a mark.
func (r *renderer) located(since mark) bool {
	return slices.ContainsFunc(r.runs[r.runAt(since.text):], func(x run) bool { return x.attr.variable() == Locator })
}

// compareRest reports whether a cite that was written behind a mark differs from
// the last in its year suffix alone.
func (d *drawing) compareRest(r *renderer, suffixed bool, behind mark) bool {
	known := d.suffixed
	d.suffixed = suffixed && r.suffix.end > r.suffix.start
	if !d.suffixed {
		return false
	}
	front, back := r.text[behind.text:r.suffix.start], r.text[r.suffix.end:]
	same := known && len(r.rest) == len(front)+len(back) && bytes.HasPrefix(r.rest, front) && bytes.HasSuffix(r.rest, back)
	r.rest = append(append(r.rest[:0], front...), back...)
	return same
}

// follows adds a cite that was written behind a mark to the series, and reports
// whether it is to be written again, behind a dash.
func (d *drawing) follows(r *renderer, c *Cite, behind mark, same bool) bool {
	place := 0
	switch {
	case d.citation.Collapse == CollapseNumbers:
		place = r.onlyNumber(c, behind)
	case d.citation.Collapse == CollapseYearSuffixRanged && d.suffixed:
		place = suffixPlace(c.YearSuffix)
		if !same {
			d.series = series{}
		}
	}
	return d.series.add(r, place)
}

// delimiter returns what parts the next cite from the last: whether their names are
// alike, and one of them has a locator.
func (d *drawing) delimiter(alike, located bool) string {
	switch c := &d.citation; {
	case alike && located:
		return separatorOr(c.LocatedDelimiter, c.groupDelimiter(d.sheet.Note))
	case alike:
		return c.groupDelimiter(d.sheet.Note)
	case d.collapsed:
		return separatorOr(c.AfterCollapseDelimiter, c.Delimiter)
	default:
		return c.Delimiter
	}
}

// onlyNumber returns the number of a cite of which nothing else was written since
// a mark; 0 of others.
func (r *renderer) onlyNumber(c *Cite, since mark) int {
	if c.Prefix != "" || c.Suffix != "" || c.AuthorOnly {
		return 0
	}
	for i := r.runAt(since.text); i < len(r.runs); i++ {
		switch r.runs[i].attr.variable() {
		case 0, CitationNumber:
		default:
			return 0
		}
	}
	return c.Number
}
