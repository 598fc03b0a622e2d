package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// risNumbers reads the numbers of the work, of what it is in, and of the series.
func (e *taggedEntry) risNumbers(p *Publication) {
	p.NumberOfVolumes = e.text("NV")
	fill(&p.Section, e.text("SE"))
	issue, number := e.text("IS", "CP"), e.text("M1")
	if p.Type != Patent {
		p.Volume = e.text("VL")
	}
	switch {
	case isArticle(p.Type), p.Type == PaperConference, p.Type == Periodical, p.Type == EntryEncyclopedia, p.Type == EntryDictionary:
		p.Issue = issue
		if number != "0" && text.IsNumeric(number) { // databases write other things there
			fill(&p.Issue, number)
		}
		p.Number = e.text("C7")
	case isBook(p.Type):
		p.CollectionNumber = issue
		fill(&p.CollectionNumber, number)
	case p.Type == Chapter:
		p.CollectionNumber = issue
		if p.NumberOfVolumes == "" && number != "0" && text.AllDigits(number) {
			p.NumberOfVolumes = number
		}
	case p.Type == Software, p.Type == MotionPicture && number == "":
		p.Issue = issue
	default:
		p.Number = number
		fill(&p.Number, issue)
		fill(&p.Number, e.text("SV"))
	}
	e.risEdition(p)
}

// risEdition reads the edition, which is a version of a program, the day that an
// article could first be read, or a session of parliament.
func (e *taggedEntry) risEdition(p *Publication) {
	edition := e.text("ET")
	switch {
	case edition == "":
	case isArticle(p.Type):
		if date := risDate(edition); date.Literal == "" {
			p.AvailableDate = date
			return
		}
		p.Edition = edition // of a newspaper
	case p.Type == Software, p.Type == Dataset:
		p.Version = edition
	case p.Type == Bill, p.Type == Hearing, p.Type == Legislation:
		p.ChapterNumber = edition
	default:
		p.Edition = edition
	}
}

// risPages reads the pages. The first one alone is the number of pages of what
// is no part of something.
func (e *taggedEntry) risPages(p *Publication, part bool) {
	first, last := e.text("SP"), e.text("EP")
	switch {
	case first == "":
		first = last
	case last == "" || last == first || text.IsRange(text.Resolved(first)):
	default:
		first += "-" + last
	}
	switch {
	case p.Type == MotionPicture:
		p.Dimensions = first // the running time
	case part || text.IsRange(text.Resolved(first)):
		p.Page = first
	default:
		p.NumberOfPages = first
	}
}

// risIdentifiers reads what identifies the work, or what it is in.
func (e *taggedEntry) risIdentifiers(p *Publication) {
	e.risDOI(p)
	for _, tag := range [...]string{"U1", "U2", "U3", "U4", "U5"} {
		e.each(tag, func(id string) { takeMarked(p, id) })
	}
	e.each("AN", func(id string) {
		switch {
		case strings.HasPrefix(id, "PMC") && text.AllDigits(id[3:]):
			fill(&p.PMCID, id)
		case text.AllDigits(id) && (strings.EqualFold(p.Source, "PubMed") || strings.EqualFold(p.Source, "MEDLINE")):
			fill(&p.PMID, id)
		}
	})
	e.each("C2", func(id string) {
		if strings.HasPrefix(id, "PMC") && isArticle(p.Type) {
			fill(&p.PMCID, id)
		}
	})
	for _, list := range e.parts("SN") {
		for number := range strings.SplitSeq(list, ",") {
			e.serial(p, strings.TrimSpace(number))
		}
	}
}

// risDOI reads the DOI, which many write into another field, too, or instead.
func (e *taggedEntry) risDOI(p *Publication) {
	if p.DOI = e.text("DO"); p.DOI != "" {
		if doi := risDOI(p.DOI); doi != "" {
			p.DOI = doi
		}
		return
	}
	for _, tag := range [...]string{"M3", "N1", "UR", "L3"} {
		e.each(tag, func(value string) {
			if tag != "UR" || strings.Contains(value, "doi.org/") {
				fill(&p.DOI, risDOI(value))
			}
		})
	}
}

// takeMarked reads an identifier that PubMed marks: "26957754[pmid]".
func takeMarked(p *Publication, id string) {
	id, mark, _ := strings.Cut(id, "[")
	switch strings.TrimSuffix(strings.TrimSpace(mark), "]") {
	case "pmid":
		fill(&p.PMID, strings.TrimSpace(id))
	case "pmcid":
		fill(&p.PMCID, strings.TrimSpace(id))
	case "doi":
		fill(&p.DOI, strings.TrimSpace(id))
	}
}

// serial takes the number of a book or a periodical, told apart by their
// digits; several of them may stand behind each other. Any other number is that
// of the work where its type has one.
func (e *taggedEntry) serial(p *Publication, s string) {
	number, kind, _ := strings.Cut(s, "(")
	number = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(number, "ISBN"), "ISSN"))
	number = strings.TrimSpace(strings.TrimPrefix(number, ":"))
	switch kind = strings.ToLower(kind); {
	case number == "":
	case isISBN(number):
		e.addOnce(&p.ISBN, number)
	case isISSN(number) && strings.HasPrefix(kind, "e"):
		e.addOnce(&p.EISSN, number)
	case isISSN(number):
		e.addOnce(&p.ISSN, number)
	case areSerials(number):
		for part := range strings.FieldsSeq(number) {
			e.serial(p, part)
		}
	case p.Type == Report, p.Type == Patent, p.Type == Standard, p.Type == Legislation:
		p.Number = number
	case isBook(p.Type), p.Type == Chapter, p.Type == PaperConference:
		e.addOnce(&p.ISBN, s)
	case isArticle(p.Type), p.Type == Periodical:
		e.addOnce(&p.ISSN, s)
	}
}

// areSerials reports whether several numbers of books or periodicals stand
// behind each other.
func areSerials(s string) bool {
	n := 0
	for part := range strings.FieldsSeq(s) {
		if !isISBN(part) && !isISSN(part) {
			return false
		}
		n++
	}
	return n > 1
}

func isISBN(s string) bool {
	n := digitsOf(s)
	return n == 10 || n == 13
}

func isISSN(s string) bool { return digitsOf(s) == 8 }

// digitsOf returns how many digits a number has besides blanks and hyphens, the
// last of which may be an X; 0 where it has anything else.
func digitsOf(s string) int {
	n := 0
	for i := range len(s) {
		switch c := s[i]; {
		case text.IsDigit(c):
			n++
		case c|0x20 == 'x' && i == len(s)-1:
			n++
		case c != '-' && c != ' ':
			return 0
		}
	}
	return n
}

// addOnce adds an identifier to a list, unless the entry has had it before.
func (e *taggedEntry) addOnce(list *[]string, s string) {
	if e.seen[s] {
		return
	}
	if e.seen == nil {
		e.seen = make(map[string]bool)
	}
	e.seen[s] = true
	*list = append(*list, s)
}

// risAddresses reads where the work is found.
func (e *taggedEntry) risAddresses(p *Publication) {
	for _, tag := range [...]string{"UR", "LK", "L2"} {
		e.each(tag, func(list string) {
			// A semicolon may part addresses, or be of one.
			for address := range strings.FieldsSeq(strings.ReplaceAll(list, ";http", " http")) {
				fill(&p.URL, webAddress(strings.TrimRight(address, ";")))
			}
		})
	}
	if e.d.opts.ReferenceOnly {
		return
	}
	e.each("L1", func(address string) {
		if address = webAddress(address); address != "" {
			p.Links = append(p.Links, Link{URL: address})
		}
	})
}

// webAddress returns s if it is an address of the web, with the scheme that some
// leave out.
func webAddress(s string) string {
	switch {
	case strings.HasPrefix(s, "//"):
		return "https:" + s
	case strings.HasPrefix(s, "www."):
		return "http://" + s
	case strings.HasPrefix(s, "http://"), strings.HasPrefix(s, "https://"), strings.HasPrefix(s, "ftp://"):
		return s
	}
	return ""
}
