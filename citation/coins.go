package citation

import (
	"strings"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// AppendCOinS appends a description of p as ContextObjects in Spans: an empty span
// of class Z3988 whose title reference managers read (NISO Z39.88). It is HTML for
// the body of a page; nothing of it is seen.
func AppendCOinS(dst []byte, p *model.Publication) []byte {
	if p == nil {
		return dst
	}
	c := coins{work: p}
	c.add("ctx_ver", "Z39.88-2004")
	switch typ := style.TypeOf(p); {
	case typ&(style.ArticleJournal|style.ArticleMagazine|style.ArticleNewspaper|style.Review|style.ReviewBook) != 0:
		c.journal()
	case typ&style.Thesis != 0:
		c.dissertation()
	case typ&(style.Book|style.Chapter|style.PaperConference|style.Report|style.Entry|style.EntryDictionary|style.EntryEncyclopedia) != 0:
		c.book(typ)
	default:
		c.dublinCore()
	}
	if doi := DOI(p); doi != "" {
		c.add("rft_id", "info:doi/"+strings.TrimPrefix(doi, style.ResolverPrefix))
	} else {
		c.add("rft_id", p.URL)
	}
	dst = append(dst, `<span class="Z3988" title`...)
	return append(appendAttribute(dst, c.query), "></span>"...)
}

// coins is a description that is being written.
type coins struct {
	work  *model.Publication
	query []byte
}

func (c *coins) format(name string) { c.add("rft_val_fmt", "info:ofi/fmt:kev:mtx:"+name) }

func (c *coins) journal() {
	c.format("journal")
	c.add("rft.genre", "article")
	c.text("rft.atitle", style.Title)
	c.text("rft.jtitle", style.ContainerTitle)
	c.text("rft.stitle", style.ContainerTitleShort)
	c.text("rft.volume", style.Volume)
	c.text("rft.issue", style.Issue)
	c.first("rft.issn", c.work.ISSN)
	c.first("rft.eissn", c.work.EISSN)
	c.rest()
}

func (c *coins) dissertation() {
	c.format("dissertation")
	c.text("rft.title", style.Title)
	c.text("rft.inst", style.Publisher)
	c.text("rft.degree", style.Genre)
	c.rest()
}

func (c *coins) book(typ style.Type) {
	c.format("book")
	switch {
	case typ&style.Book != 0:
		c.add("rft.genre", "book")
		c.text("rft.btitle", style.Title)
	case typ&style.Report != 0:
		c.add("rft.genre", "report")
		c.text("rft.btitle", style.Title)
	default:
		genre := "bookitem"
		if typ&style.PaperConference != 0 {
			genre = "proceeding"
		}
		c.add("rft.genre", genre)
		c.text("rft.atitle", style.Title)
		c.text("rft.btitle", style.ContainerTitle)
	}
	c.text("rft.series", style.CollectionTitle)
	c.text("rft.edition", style.Edition)
	c.text("rft.pub", style.Publisher)
	c.text("rft.place", style.PublisherPlace)
	c.first("rft.isbn", c.work.ISBN)
	c.rest()
}

// rest adds what journals, books and theses have alike.
func (c *coins) rest() {
	c.add("rft.pages", strings.ReplaceAll(plainText(c.work, style.Page), "–", "-"))
	c.add("rft.date", dateText(c.work.Issued))
	for i, a := range c.work.Authors {
		if i == 0 && a.Family != "" {
			c.add("rft.aulast", familyOf(&a))
			c.add("rft.aufirst", a.Given)
		}
		c.add("rft.au", nameOf(&a))
	}
}

// dublinCore describes a work of another type.
func (c *coins) dublinCore() {
	c.format("dc")
	c.add("rft.type", string(c.work.Type))
	c.text("rft.title", style.Title)
	c.text("rft.publisher", style.Publisher)
	c.add("rft.date", dateText(c.work.Issued))
	for _, a := range c.work.Authors {
		c.add("rft.creator", nameOf(&a))
	}
}

// nameOf returns a name with the given name first.
func nameOf(p *model.Person) string {
	if p.Family == "" && p.Given == "" {
		return p.Literal
	}
	return strings.TrimSpace(p.Given + " " + strings.TrimSpace(familyOf(p)+" "+p.Suffix))
}

// text adds what the work has for a variable.
func (c *coins) text(key string, v style.Variable) { c.add(key, plainText(c.work, v)) }

func (c *coins) first(key string, list []string) {
	if len(list) > 0 {
		c.add(key, list[0])
	}
}

// add adds a value, if it is there.
func (c *coins) add(key, value string) {
	value = strings.TrimSpace(value)
	if value == "" {
		return
	}
	if len(c.query) > 0 {
		c.query = append(c.query, '&')
	}
	c.query = append(append(c.query, key...), '=')
	c.query = appendQuery(c.query, strings.ToValidUTF8(value, "\uFFFD"))
}

// appendQuery appends a value of a query, percent-encoded.
func appendQuery(dst []byte, value string) []byte {
	for i := range len(value) {
		c := value[i]
		if isAlnum(c) || strings.IndexByte("-._~", c) >= 0 {
			dst = append(dst, c)
			continue
		}
		dst = appendPercent(dst, c)
	}
	return dst
}
