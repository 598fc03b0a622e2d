package model

import (
	"cmp"
	"strings"

	"github.com/pubcite/pubcite/internal/bibtex"
	"github.com/pubcite/pubcite/internal/tex"
	"github.com/pubcite/pubcite/internal/text"
)

// publication makes the entry a publication.
func (b *bibEntry) publication(entryType string, p *Publication) error {
	b.readOptions()
	p.Type = b.cslType()
	p.Genre = b.genre(entryType, p.Type)
	b.titles(p)
	b.nameSet(p)
	b.numbers(p)
	b.publishers(p)
	b.addresses(p)
	b.dates(p)
	p.Languages = b.languages(p.Languages)
	p.Note = joined(". ", b.marked("note"), b.marked("addendum"))
	p.Status = b.status()
	p.License = b.first(b.plain, "license", "rights", "copyright")
	p.CallNumber = b.first(b.plain, "library", "callnumber", "lccn")
	p.CitationLabel = b.plain("shorthand")
	if !b.d.opts.ReferenceOnly {
		b.unshown(p)
	}
	return b.people(p)
}

// unshown reads the fields that no reference shows.
func (b *bibEntry) unshown(p *Publication) {
	if s := b.marked("abstract"); s != "" {
		p.Abstracts = append(p.Abstracts, Abstract{Text: s})
	}
	p.Annote = b.marked("annotation")
	if f := b.find("keywords"); f != nil {
		for _, source := range bibtex.SplitKeywords(f.Value) {
			if word := b.convert(f.Name, f.Line, source, tex.Plain); word != "" {
				p.Keywords = append(p.Keywords, word)
			}
		}
	}
}

// nameSet takes down an entry that cites several works as one, which CSL does not:
// those are read by themselves.
func (b *bibEntry) nameSet(p *Publication) {
	if f := b.find("entryset"); f != nil && b.typ == "set" && p.Title == "" {
		b.d.noteField(f.Name, f.Line, "a set of other entries: "+oneLine(f.Value, 80)+"; it is no work, and they are cited one by one")
	}
}

// titles reads the titles of the work and of what it is in. The title of a
// volume of several is below that of all of them.
func (b *bibEntry) titles(p *Publication) {
	bare := b.title("title")
	title := b.extended(bare, "subtitle", "titleaddon")
	main := b.extended(b.title("maintitle"), "mainsubtitle", "maintitleaddon")
	book := b.extended(b.title("booktitle"), "booksubtitle", "booktitleaddon")
	journal := b.extended(b.title("journaltitle"), "journalsubtitle", "journaltitleaddon")
	p.TitleShort = b.shortTitle(bare)
	p.ContainerTitleShort = b.title("shortjournal")
	p.OriginalTitle = b.title("origtitle")
	p.CollectionTitle = b.series()
	p.EventTitle = b.extended(b.title("eventtitle"), "", "eventtitleaddon")
	p.EventPlace = b.plain("venue")
	p.VolumeTitle = b.extended(b.title("issuetitle"), "issuesubtitle", "issuetitleaddon")
	if b.typ == "periodical" && p.VolumeTitle != "" && b.source("entrysubtype") != "periodical" { // an issue with a title of its own
		p.Type, p.Title, p.ContainerTitle, p.VolumeTitle = ArticleJournal, p.VolumeTitle, cmp.Or(title, journal), ""
		p.TitleShort = beforeColon(p.Title)
		return
	}
	switch p.Title = title; {
	case main == "" && p.Type == Book && title != "":
		p.ContainerTitle = journal // the booktitle is for what inherits it
	case main == "":
		p.ContainerTitle = cmp.Or(journal, book)
	case book != "" || p.Type == Chapter || p.Type == PaperConference || p.Type == EntryEncyclopedia:
		p.ContainerTitle, p.VolumeTitle = main, book
	case title == "":
		p.Title = main
	default:
		p.Title, p.VolumeTitle = main, title
		p.TitleShort = "" // which is of the volume
	}
	if p.Title == "" && p.Type == Book {
		p.Title, p.ContainerTitle = p.ContainerTitle, ""
	}
}

// shortTitle returns the short title: in its place BibLaTeX has the title without
// what is added to it, and databases have the subtitle behind a colon.
func (b *bibEntry) shortTitle(title string) string {
	if s := b.title("shorttitle"); s != "" {
		return s
	}
	if s := beforeColon(title); s != "" {
		return s
	}
	if b.find("subtitle") != nil || b.find("titleaddon") != nil {
		return title
	}
	return ""
}

// beforeColon returns what stands in front of a colon and a blank, or "" where
// there is none. One in markup, brackets or quotation marks parts no title.
func beforeColon(title string) string {
	depth, quoted := 0, false
	for i, c := range title {
		switch c {
		case '<':
			switch rest := title[i+1:]; {
			case strings.HasPrefix(rest, "/"):
				depth--
			case rest != "" && text.IsLetter(rest[0]):
				depth++
			}
		case '(', '[', '“', '«':
			depth++
		case ')', ']', '”', '»':
			depth--
		case '"':
			quoted = !quoted
		case ':':
			if depth <= 0 && !quoted && strings.HasPrefix(title[i:], ": ") {
				return strings.TrimSpace(title[:i])
			}
		}
	}
	return ""
}

// extended returns a title with its subtitle and what is added to it.
func (b *bibEntry) extended(title, sub, addon string) string {
	for _, part := range [...]struct{ name, mark string }{{sub, ":"}, {addon, "."}} {
		if part.name == "" {
			continue
		}
		s := b.title(part.name)
		if s != "" && title != "" {
			if !endsSentence(title) {
				title += part.mark
			}
			title += " "
		}
		title += s
	}
	return title
}

// endsSentence reports whether a title ends with a mark that takes no other.
func endsSentence(title string) bool {
	title = strings.TrimRight(title, `”’"»`)
	return title != "" && strings.IndexByte(".?!:", title[len(title)-1]) >= 0
}

// series returns the title of a series. A number is that of a series of a
// journal.
func (b *bibEntry) series() string {
	s := b.title("series")
	if name := bibString(s); name != "" {
		return name
	}
	if text.AllDigits(s) && s != "" && len(s) < 4 && b.typ == "article" {
		return s + ordinalSuffix(atoi(s)) + " series"
	}
	return s
}

func ordinalSuffix(n int) string {
	if n%100/10 != 1 {
		switch n % 10 {
		case 1:
			return "st"
		case 2:
			return "nd"
		case 3:
			return "rd"
		}
	}
	return "th"
}

// numbers reads volume, number, pages and the like. The number of an article is
// its issue's, that of a book or a part of one its place in the series, and
// elsewhere that of the work.
func (b *bibEntry) numbers(p *Publication) {
	p.Edition = b.plain("edition")
	p.Volume, p.PartNumber = hyphens(b.plain("volume")), b.plain("part")
	p.NumberOfVolumes, p.NumberOfPages = b.plain("volumes"), b.plain("pagetotal")
	p.ChapterNumber, p.Version = b.plain("chapter"), b.plain("version")
	p.Page = hyphens(b.plain("pages"))
	number, issue := hyphens(b.plain("number")), hyphens(b.plain("issue"))
	switch typ := p.Type; {
	case typ == ArticleJournal, typ == ArticleMagazine, typ == ArticleNewspaper, typ == Periodical:
		if number == issue {
			issue = ""
		}
		p.Issue = joined(", ", number, issue)
		p.Number = b.first(b.plain, "eid", "articleno", "article-number")
	case b.typ != "manual" && (typ == Book || typ == Chapter || typ == PaperConference || typ == EntryEncyclopedia):
		p.CollectionNumber, p.Issue = number, issue
	default:
		p.Number, p.Issue = number, issue
	}
	if p.Number == "" {
		p.Number = b.plain("eid")
	}
}

// hyphens puts the hyphen of records in the place of dashes between numbers.
func hyphens(s string) string {
	if strings.IndexByte(s, 0xE2) < 0 {
		return s
	}
	return strings.NewReplacer("–", "-", "—", "-", " – ", "-").Replace(s)
}

// publishers reads who published the work, and where. Whoever else the entry
// names for it stands in front.
func (b *bibEntry) publishers(p *Publication) {
	how := ""
	if !strings.Contains(b.source("howpublished"), `\url`) && !strings.Contains(b.source("howpublished"), "://") {
		how = b.plain("howpublished")
	}
	p.Publisher = joined("; ", b.list("institution"), b.list("organization"), how, b.list("publisher"))
	p.OriginalPublisher, p.OriginalPublisherPlace = b.list("origpublisher"), b.list("origlocation")
	places := strings.Split(b.list("location"), "; ")
	for i, place := range places {
		if name := bibString(place); name != "" {
			places[i] = name
		}
	}
	place := strings.Join(places, "; ")
	if p.Type == Patent {
		p.Jurisdiction = place
	} else {
		p.PublisherPlace = place
	}
}

// status says how far publication has come.
func (b *bibEntry) status() Status {
	switch s := b.plain("pubstate"); s {
	case "inpreparation":
		return "in preparation"
	case "prepublished":
		return "pre-published"
	default:
		return Status(s) // among them inpress, submitted, forthcoming
	}
}

// joined joins the texts that are not empty.
func joined(separator string, texts ...string) string {
	all := ""
	for _, s := range texts {
		switch {
		case all == "":
			all = s
		case s != "" && separator[0] == '.' && endsSentence(all):
			all += " " + s
		case s != "":
			all += separator + s
		}
	}
	return all
}

// readOptions reads the options of the entry that concern its names.
func (b *bibEntry) readOptions() {
	for option := range strings.SplitSeq(b.source("options"), ",") {
		name, value, _ := strings.Cut(option, "=")
		if strings.TrimSpace(name) == "useprefix" {
			b.useprefix = cmp.Or(strings.TrimSpace(value), "true")
		}
	}
}

// address returns the address that a field of text may hold in \url, or as it
// is.
func (b *bibEntry) address(name string) string {
	source := b.source(name)
	if _, behind, ok := strings.Cut(source, `\url{`); ok {
		address, _, _ := strings.Cut(behind, "}")
		return tex.Verbatim(address)
	}
	if s := tex.Verbatim(source); strings.Contains(s, "://") && !strings.Contains(strings.TrimSpace(source), " ") {
		return strings.Trim(s, "{}")
	}
	return ""
}
