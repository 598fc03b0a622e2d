package citation

import (
	"cmp"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A Writer writes references as [Append] does, with what its caller wants of them
// beside their style. The zero Writer writes text; what a field's zero value does,
// it says. What a format has nothing for is left out.
//
//	w := citation.Writer{Format: citation.HTML, LinkTitle: true, Emphasized: citation.ByORCID("0000-0003-3295-6181")}
//	html := w.String(pub, style.APA7)
//
// A Writer may be used from many goroutines, as far as its functions may. It
// changes how references are written and not what they say: titles of journals are
// abbreviated before, by [model.Abbreviations].
type Writer struct {
	// Format is the format.
	Format Format
	// Lang is the language of the page, as a tag ("en-GB"), for [SemanticHTML].
	// Default: that of the style's locale.
	Lang string

	// Emphasized reports whether a name is set off; nil sets off none. See
	// [ByORCID] and [ByName].
	Emphasized func(Named) bool
	// Emphasis is the effect that sets names off, one. Default: [style.Bold].
	Emphasis style.Effect

	// LinkTitle makes the title a link to the work; LinkReference does so with all
	// of the reference, and leaves out all other links.
	LinkTitle, LinkReference bool
	// Address returns where these links lead, or "" for no link: an address of
	// http, https or mailto, or one relative to the page. Any other is no link.
	// Default: to the DOI, or to the address of http or https that the work has.
	Address func(*model.Publication) string
	// LinkORCID makes the name of each person with an ORCID a link to it.
	LinkORCID bool
	// NoDOILinks writes DOIs without a link.
	NoDOILinks bool
	// LinkAddresses makes a link of each DOI, with the resolver before it, and of
	// each address of http or https that the style shows without one, as today's
	// editions and styles of files do, in the list and in citations. Default: they
	// are text, as processors of CSL write them.
	LinkAddresses bool
	// Resolver is the address that links put before DOIs; what is to be read is the
	// style's. A slash is put behind it where it ends in a letter or a digit:
	// "https://doi.example", but "https://proxy.example/?id=". Styles that make no
	// link of a DOI make none with it either, but with LinkAddresses. Default:
	// [style.ResolverPrefix].
	Resolver string
	// Target and Rel are these attributes of links, in HTML. Default: none.
	Target, Rel string

	// EntryID and EntryClass return the id of an entry of a list in HTML, and
	// classes beside csl-entry; "" is none. id is that of [Document.Add], or the
	// place in the list that was given, from 0 on. Default: none.
	EntryID, EntryClass func(id string, p *model.Publication) string

	// COinS and SchemaOrg put behind each reference in HTML what [AppendCOinS]
	// and [AppendSchemaOrg] write.
	COinS, SchemaOrg bool
}

// A Named is someone whose name a reference shows.
type Named struct {
	Person model.Person
	// Variable and Place say where: the place in the publication's list of that
	// variable, from 1 on; see [style.PersonOf].
	Variable style.Variable
	Place    int
	Work     *model.Publication
}

// Append appends the citation of p in style s to dst.
func (w *Writer) Append(dst []byte, p *model.Publication, s style.Style) []byte {
	ref := getReference(!w.extends())
	s.Render(ref, p)
	return w.appendAndRest(dst, ref, p, s)
}

// AppendPrepared is [Writer.Append] for a publication that is cited several times;
// see [AppendPrepared].
func (w *Writer) AppendPrepared(dst []byte, p *style.Prepared, s style.Style) []byte {
	ref := p.Reference()
	ref.Unlabelled = !w.extends()
	s.RenderPrepared(ref, p)
	in := w.in(s)
	return in.AppendReference(dst, ref, p.Publication())
}

// appendAndRest appends a reference that is not needed any more.
func (w *Writer) appendAndRest(dst []byte, ref *style.Reference, p *model.Publication, s style.Style) []byte {
	in := w.in(s)
	dst = in.AppendReference(dst, ref, p)
	putReference(ref)
	return dst
}

// in returns the writer of references in a style.
func (w *Writer) in(s style.Style) Writer {
	in := *w
	if w.Format == SemanticHTML && w.Lang == "" {
		in.Lang = s.Locale().Lang()
	}
	return in
}

// String returns the citation of p in style s.
func (w *Writer) String(p *model.Publication, s style.Style) string {
	b := buffers.Get().(*[]byte)
	*b = w.Append((*b)[:0], p, s)
	out := string(*b)
	rest(b)
	return out
}

// AppendReference appends a reference that a style has rendered to dst; of a nil
// one, nothing. p is the work that it is of: where it is nil, as for a citation of
// several works, what needs a work is left out, and where ref is Unlabelled, what
// needs labels.
func (w *Writer) AppendReference(dst []byte, ref *style.Reference, p *model.Publication) []byte {
	if ref == nil {
		return dst
	}
	if !w.extends() {
		return AppendReference(dst, ref, w.Format)
	}
	o := newOutput(dst, w)
	o.work = p
	if p != nil && w.LinkReference {
		o.target = o.appendAddress(o.target[:0])
		o.whole = len(o.target) > 0
	}
	o.parts(ref)
	dst = o.rest()
	if p == nil || !w.Format.isHTML() {
		return dst
	}
	if w.COinS {
		dst = AppendCOinS(dst, p)
	}
	if w.SchemaOrg {
		dst = append(dst, `<script type="application/ld+json">`...)
		dst = append(AppendSchemaOrg(dst, p), "</script>"...)
	}
	return dst
}

// extends reports whether references are written otherwise than without options.
func (w *Writer) extends() bool {
	return w.Format == SemanticHTML || w.Emphasized != nil || w.LinkTitle || w.LinkReference || w.LinkORCID ||
		w.NoDOILinks || w.LinkAddresses || w.Resolver != "" || w.Target != "" || w.Rel != "" || w.COinS || w.SchemaOrg
}

// calls reports whether there are functions of the caller's, which may be for one
// goroutine.
func (w *Writer) calls() bool { return w.Emphasized != nil || w.Address != nil }

// emphasis returns the effect that sets names off.
func (w *Writer) emphasis() style.Effect { return cmp.Or(w.Emphasis, style.Bold) }
