// Package citation turns publications into citations in any style of package
// style: as text, HTML, Markdown, source of LaTeX or Typst, RTF, for terminals or
// as JSON; see [Format].
//
//	html := citation.String(pub, style.APA7, citation.HTML)
//
// [Append] is the engine: it writes to the end of a buffer and allocates
// nothing once that is large enough, but for the odd record (names of HTML
// entities, DOIs copied from an address). [AppendPrepared] is that for several
// citations of one publication. [String], [Write], [TemplateHTML] and
// [All] are thin wrappers around it.
//
// [Document] is a text that cites works, with its citations and their list;
// [Bibliography] is a list alone.
//
// Writing a citation never fails. What a record lacks is left out, together
// with the punctuation that belongs to it.
package citation

import (
	"html/template"
	"io"
	"sync"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Append appends the citation of p in style s and format f to dst and returns
// the extended buffer. What dst held stays untouched.
func Append(dst []byte, p *model.Publication, s style.Style, f Format) []byte {
	ref := getReference(f != SemanticHTML)
	s.Render(ref, p)
	return appendAndRest(dst, ref, p, s, f)
}

// AppendPrepared is [Append] for a publication that is cited several times: what
// its texts need is found out once. It pays from the third citation on. Entries of lists,
// with numbers and year suffixes, are [style.Style.RenderPreparedEntry]'s.
func AppendPrepared(dst []byte, p *style.Prepared, s style.Style, f Format) []byte {
	if f == SemanticHTML {
		w := Writer{Format: f}
		return w.AppendPrepared(dst, p, s)
	}
	ref := p.Reference()
	ref.Unlabelled = true
	s.RenderPrepared(ref, p)
	return AppendReference(dst, ref, f)
}

// appendAndRest appends a reference that is not needed any more.
func appendAndRest(dst []byte, ref *style.Reference, p *model.Publication, s style.Style, f Format) []byte {
	if f == SemanticHTML {
		w := Writer{Format: f}
		return w.appendAndRest(dst, ref, p, s)
	}
	dst = AppendReference(dst, ref, f)
	putReference(ref)
	return dst
}

// getReference gets a reference that is written once, as no more than text, or with
// what its runs show.
func getReference(unlabelled bool) *style.Reference {
	ref := references.Get().(*style.Reference)
	ref.Unlabelled = unlabelled
	return ref
}

// putReference gives a reference back.
func putReference(ref *style.Reference) {
	if len(ref.Text()) <= maxKept {
		references.Put(ref)
	}
}

// AppendReference appends a reference that a style has rendered, in format f,
// to dst; of a nil one, nothing. A format that there is not is written as HTML,
// so that nothing goes out that is not escaped. [SemanticHTML] knows nothing here
// of the work's language and title: see [Writer.AppendReference].
func AppendReference(dst []byte, ref *style.Reference, f Format) []byte {
	switch {
	case ref == nil:
		return dst
	case f == Text:
		return appendText(dst, ref)
	case f == HTML || f >= numFormats:
		return appendHTML(dst, ref)
	}
	o := newOutput(dst, &Writer{Format: f})
	if f == SemanticHTML {
		o.parts(ref)
	} else {
		o.runs(ref, 0, ref.Len(), ref.Start(ref.Len()), 0)
	}
	return o.rest()
}

var references = sync.Pool{New: func() any { return new(style.Reference) }}

// String returns the citation of p in style s and format f.
func String(p *model.Publication, s style.Style, f Format) string {
	b := buffers.Get().(*[]byte)
	*b = Append((*b)[:0], p, s, f)
	out := string(*b)
	rest(b)
	return out
}

var buffers = sync.Pool{New: func() any { return new([]byte) }}

// maxKept is how large memory may be to be used again, in bytes. What one
// giant record needed is given back.
const maxKept = 1 << 20

func rest(b *[]byte) {
	if cap(*b) <= maxKept {
		buffers.Put(b)
	}
}

// Write writes the citation of p in style s and format f to w in one call of
// its Write method. It returns the number of bytes written and w's error.
func Write(w io.Writer, p *model.Publication, s style.Style, f Format) (int, error) {
	b := buffers.Get().(*[]byte)
	defer rest(b)
	*b = Append((*b)[:0], p, s, f)
	return w.Write(*b)
}

// TemplateHTML returns the citation of p in style s as HTML that package
// html/template inserts as it stands.
func TemplateHTML(p *model.Publication, s style.Style) template.HTML {
	return template.HTML(String(p, s, HTML))
}

// All returns the citations of p in format f by the name of their style
// ("apa"). Without styles it takes all that [style.All] lists, the seven of a
// repository, and none of today's editions: those are [style.Editions]. Of styles of one
// name, such as a style and the same one in another locale, the last is kept.
func All(p *model.Publication, f Format, styles ...style.Style) map[string]string {
	if len(styles) == 0 {
		styles = style.All()
	}
	out := make(map[string]string, len(styles))
	known := prepareds.Get().(*style.Prepared)
	known.Reset(p)
	b := buffers.Get().(*[]byte)
	for _, s := range styles {
		*b = AppendPrepared((*b)[:0], known, s, f)
		out[s.Name()] = string(*b)
	}
	rest(b)
	known.Reset(nil)
	prepareds.Put(known)
	return out
}

var prepareds = sync.Pool{New: func() any { return new(style.Prepared) }}
