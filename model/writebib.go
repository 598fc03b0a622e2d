package model

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/tex"
	"github.com/pubcite/pubcite/internal/text"
)

// A bibWriter writes an entry of BibTeX or BibLaTeX. What is
// empty is left out.
type bibWriter struct {
	dst   []byte
	latex bool // it is BibLaTeX's
}

// begin begins an entry. A key loses what would end it.
func (e *bibWriter) begin(kind, key string) {
	e.dst = append(e.dst, '@')
	e.dst = append(e.dst, kind...)
	e.dst = append(e.dst, '{')
	e.dst = append(e.dst, safeKey(key)...)
	e.dst = append(e.dst, ",\n"...)
}

func (e *bibWriter) end() { e.dst = append(e.dst, "}\n"...) }

// open begins a field. It is taken back by close where nothing follows.
func (e *bibWriter) open(name string) (start int) {
	start = len(e.dst)
	e.dst = append(e.dst, "  "...)
	e.dst = append(e.dst, name...)
	e.dst = append(e.dst, " = {"...)
	return start
}

func (e *bibWriter) close(start, value int) {
	if len(e.dst) == value {
		e.dst = e.dst[:start]
		return
	}
	e.dst = append(e.dst, "},\n"...)
}

// text appends a field with the text s.
func (e *bibWriter) text(name, s string) { e.title(name, s, tex.KeepMarked) }

// title appends a field with a text of which some words keep their case.
func (e *bibWriter) title(name, s string, keep tex.Keep) {
	if s == "" {
		return
	}
	start := e.open(name)
	value := len(e.dst)
	e.dst = tex.AppendText(e.dst, s, keep)
	e.close(start, value)
}

// code appends a field with a word of ours: a type, a date, a language.
func (e *bibWriter) code(name, s string) {
	if s != "" {
		start := e.open(name)
		value := len(e.dst)
		e.dst = append(e.dst, s...)
		e.close(start, value)
	}
}

// macro appends a field with the name of a definition.
func (e *bibWriter) macro(name, macro string) {
	e.dst = append(e.dst, "  "+name+" = "+macro+",\n"...)
}

// verbatim appends a field that is not read as TeX: an address, a DOI. What
// would end it, or begin a command after all, is written as addresses write it.
func (e *bibWriter) verbatim(name, s string) {
	s = strings.TrimSpace(s)
	start := e.open(name)
	value := len(e.dst)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1, strings.ContainsRune(`{}\^`, r), unicode.IsSpace(r), unicode.IsControl(r):
			for _, c := range []byte(s[i : i+n]) {
				const hex = "0123456789ABCDEF"
				e.dst = append(e.dst, '%', hex[c>>4], hex[c&15])
			}
		default:
			e.dst = append(e.dst, s[i:i+n]...)
		}
		i += n
	}
	e.close(start, value)
}

// doi appends a DOI without what may stand in front of it.
func (e *bibWriter) doi(s string) {
	if doi, _ := text.CleanDOI(s); doi != "" {
		s = doi
	}
	e.verbatim("doi", s)
}

// pages appends pages with the dash of TeX.
func (e *bibWriter) pages(name, s string) {
	start := e.open(name)
	value := len(e.dst)
	rest := strings.TrimSpace(s)
	for {
		i := strings.IndexFunc(rest, text.IsDash)
		if i < 0 {
			break
		}
		e.dst = tex.AppendText(e.dst, rest[:i], tex.KeepMarked)
		rest = strings.TrimLeftFunc(rest[i:], func(r rune) bool { return text.IsDash(r) || text.IsGap(r) })
		e.dst = append(e.dst, "--"...)
	}
	e.dst = tex.AppendText(e.dst, rest, tex.KeepMarked)
	e.close(start, value)
}

// keywords appends keywords parted by commas. One that has a comma stands in
// braces.
func (e *bibWriter) keywords(list []string) {
	start := e.open("keywords")
	value := len(e.dst)
	for _, word := range list {
		if strings.TrimSpace(word) == "" {
			continue
		}
		if len(e.dst) > value {
			e.dst = append(e.dst, ", "...)
		}
		e.dst = appendPart(e.dst, word, hasComma)
	}
	e.close(start, value)
}

// appendBraced appends a text in braces.
func appendBraced(dst []byte, s string) []byte {
	dst = append(dst, '{')
	dst = tex.AppendText(dst, s, tex.KeepMarked)
	return append(dst, '}')
}

// appendPart appends a text, in braces where it, or what its entities stand for,
// would be taken for several.
func appendPart(dst []byte, s string, breaks func(string) bool) []byte {
	start := len(dst)
	dst = tex.AppendText(dst, s, tex.KeepMarked)
	if breaks(s) || breaks(string(dst[start:])) {
		dst = append(slices.Insert(dst, start, '{'), '}')
	}
	return dst
}

// list appends a field that BibLaTeX takes for a list with "and", of one element.
func (e *bibWriter) list(name, s string) {
	start := e.open(name)
	value := len(e.dst)
	if strings.TrimSpace(s) != "" {
		e.dst = appendPart(e.dst, s, hasAnd)
	}
	e.close(start, value)
}

// hasAnd reports whether a text has the word that parts the elements of a list.
func hasAnd(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if strings.EqualFold(word, "and") {
			return true
		}
	}
	return false
}

func hasComma(s string) bool { return strings.IndexByte(s, ',') >= 0 }

// names appends persons, and organisations behind them.
func (e *bibWriter) names(name string, persons []Person, organisations []string) {
	if len(persons)+len(organisations) == 0 {
		return
	}
	start := e.open(name)
	value := len(e.dst)
	for i := range persons {
		if persons[i].Empty() {
			continue
		}
		e.and(value)
		e.person(&persons[i], i > 0 && i == len(persons)-1 && len(organisations) == 0)
	}
	for _, organisation := range organisations {
		if strings.TrimSpace(organisation) != "" {
			e.and(value)
			e.dst = appendBraced(e.dst, organisation)
		}
	}
	e.close(start, value)
	if e.latex {
		e.orcids(name, persons)
	}
}

// orcids appends the ORCIDs of a list of names, as BibLaTeX annotates them.
func (e *bibWriter) orcids(name string, persons []Person) {
	start := e.open(name + "+an:orcid")
	value := len(e.dst)
	n := 0
	for i := range persons {
		if persons[i].Empty() {
			continue
		}
		n++
		id := safeKey(persons[i].ORCID)
		if id == "" {
			continue
		}
		if len(e.dst) > value {
			e.dst = append(e.dst, "; "...)
		}
		e.dst = strconv.AppendInt(e.dst, int64(n), 10)
		e.dst = append(append(append(e.dst, `="`...), id...), '"')
	}
	e.close(start, value)
}

// and parts a name from the one before.
func (e *bibWriter) and(value int) {
	if len(e.dst) > value {
		e.dst = append(e.dst, " and "...)
	}
}

// person appends a name: "von Last, Jr, First", an organisation in braces, and
// BibLaTeX's format with labels for what that cannot say.
func (e *bibWriter) person(p *Person, last bool) {
	switch {
	case last && standsForOthers(p):
		e.dst = append(e.dst, "others"...)
	case p.Family == "" && p.Given == "":
		e.dst = appendBraced(e.dst, p.Literal)
	case p.Family == "" || p.Given == "" && p.Suffix == "" && p.Particle == "" && !isBareName(p.Family):
		e.dst = appendBraced(e.dst, p.Family+p.Given)
	case p.Given == "" && p.Suffix == "" && p.Particle == "":
		e.dst = tex.AppendText(e.dst, p.Family, tex.KeepMarked)
	case e.latex && needsLabels(p):
		e.labelled(p)
	default:
		e.parts(p)
	}
}

// parts appends a name in BibTeX's format.
func (e *bibWriter) parts(p *Person) {
	if p.Particle != "" {
		e.dst = appendPart(e.dst, p.Particle, breaksName)
		if !text.JoinsName(p.Particle) {
			e.dst = append(e.dst, ' ')
		}
	}
	e.dst = appendPart(e.dst, p.Family, breaksFamily)
	if p.Suffix != "" {
		e.dst = append(e.dst, ", "...)
		e.dst = appendPart(e.dst, p.Suffix, breaksName)
	}
	given := p.Given
	if p.DroppingParticle != "" {
		given = strings.TrimSpace(given + " " + p.DroppingParticle)
	}
	e.dst = append(e.dst, ", "...)
	e.dst = appendPart(e.dst, given, breaksGiven)
}

// needsLabels reports whether BibTeX's format cannot say which part of a name is
// which: the particles of BibTeX begin with small letters and end in blanks, and
// there is one kind of them.
func needsLabels(p *Person) bool {
	if p.Particle == "" {
		return p.DroppingParticle != ""
	}
	return text.JoinsName(p.Particle) || !beginsLower(p.Particle) || breaksName(p.Particle) || breaksFamily(p.Family)
}

// labelled appends a name in BibLaTeX's format with labels.
func (e *bibWriter) labelled(p *Person) {
	prefix, use := p.Particle, "true"
	given := p.Given
	if prefix == "" {
		prefix, use = p.DroppingParticle, "false"
	} else if p.DroppingParticle != "" {
		given = strings.TrimSpace(given + " " + p.DroppingParticle)
	}
	for _, part := range [...]struct{ label, value string }{
		{"family=", p.Family}, {", given=", given}, {", prefix=", prefix}, {", suffix=", p.Suffix},
	} {
		if part.value != "" {
			e.dst = append(e.dst, part.label...)
			e.dst = appendPart(e.dst, part.value, breaksName)
		}
	}
	e.dst = append(e.dst, ", useprefix="+use...)
}

// breaksName reports whether a part of a name would be taken for several: it
// has a comma, a sign of equality or a word that parts names.
func breaksName(s string) bool {
	return strings.ContainsAny(s, `,="`) || strings.EqualFold(strings.TrimSpace(s), "others") || hasAnd(s)
}

// isBareName reports whether a family name is one by itself: a word.
func isBareName(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && c != '-' && c != '.' }) < 0 && !breaksName(s)
}

// breaksGiven reports it of given names, of which there have to be some.
func breaksGiven(s string) bool { return s == "" || breaksName(s) }

// breaksFamily reports whether a family name has words in small letters, which
// BibTeX takes for particles.
func breaksFamily(s string) bool {
	return breaksName(s) || strings.IndexFunc(s, text.IsGap) >= 0 && slices.ContainsFunc(strings.Fields(s), beginsLower)
}

// standsForOthers reports whether a name at the end of a list stands for those
// that it leaves out.
func standsForOthers(p *Person) bool {
	switch strings.ToLower(strings.TrimRight(strings.TrimSpace(p.Given+" "+p.Family+p.Literal), ".")) {
	case "et al", "et alii", "others", "and others", "und andere", "et autres", "y otros", "e altri":
		return true
	}
	return false
}
