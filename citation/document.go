package citation

import (
	"iter"

	"github.com/pubcite/pubcite/internal/document"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A Document is a text that cites works: its citations, and the list of what they
// cite, in one style and format. Numbers, "ibid.", letters behind years, added
// names and the order of the list are made from the whole.
//
//	doc := citation.NewDocument(style.IEEE, citation.HTML)
//	doc.Add("zenke", pub)
//	doc.Insert(doc.Len(), citation.Cluster{Cites: []citation.Cite{{ID: "zenke", Locator: "12"}}})
//	doc.Cluster(0) // [1, p. 12]
//	doc.Bibliography()
//
// It may be changed and asked again: what did not change is not rendered again. A
// Document is for one goroutine at a time, and has others help where it is large;
// many may share a style. Strings are made when they are asked for, and never fail;
// an index that is out of range panics, as that of a slice does.
type Document struct {
	inner  *document.Document
	writer Writer
	pens   []*pen          // the first is the caller's goroutine's
	cites  []document.Cite // see taken
	// clusters and entries are what is being written, and alike are the clusters that
	// come to the same as others; cited and listed say how far ahead of what is asked
	// for.
	clusters      []*document.Cluster
	alike         []*document.Cluster
	entries       []*document.Entry
	cited, listed ahead
}

// A Cluster is a citation: what stands between one pair of parentheses or
// brackets, or in one note. It cites one or several works.
type Cluster struct {
	Cites []Cite
	// Note is the number of the note that the citation stands in, from 1 on; 0 is
	// none. Several may stand in one.
	Note int
}

// A Cite is a work in a [Cluster].
type Cite struct {
	// ID is that of the work; see [Document.Add].
	ID string
	// Locator is the place in the work, "12-15", and Label what it counts:
	// [style.TermPage] where it is not set. A label that the locator begins with
	// holds: "chap. 3", "pages 5-7", "§ 4"; see [style.Cite].
	Locator string
	Label   style.Term
	// Prefix and Suffix are the writer's own words: "see", ", for an overview". A blank
	// parts them from the cite where they bring none and no comma. They may hold markup.
	// They are the cite's and move with it where the style sorts the cites of a citation:
	// a "see" for all of them goes to the one that is first then.
	Prefix, Suffix string
	// SuppressAuthor leaves out the names, or what stands in their place, which the text
	// has: "(2021)". AuthorOnly writes nothing else, for the text: a narrative citation
	// is a cluster with one such cite, and behind it one with a cite that suppresses the
	// author; see [style.Cite]. Where a style shows nothing but names, as MLA does without
	// a locator, nothing is left. An AuthorOnly cite in a note is none for "ibid.".
	SuppressAuthor, AuthorOnly bool
	// Position is where the cite stands among those of its work. Leave it 0: the
	// document knows.
	Position style.Position
}

// NewDocument returns a document without works and citations.
func NewDocument(s style.Style, f Format) *Document { return NewDocumentWith(s, Writer{Format: f}) }

// NewDocumentWith returns a document without works and citations, which a writer
// writes, whose functions are called on the caller's goroutine. In a citation, what
// needs a work is left out.
func NewDocumentWith(s style.Style, w Writer) *Document {
	d := &Document{writer: w.in(s)}
	newWrite := d.newWrite
	if d.writer.calls() {
		newWrite = nil
	}
	d.inner = document.New(s, newWrite)
	d.pens = []*pen{d.newPen()}
	return d
}

func (d *Document) newPen() *pen {
	unlabelled := !d.writer.extends()
	return &pen{
		inner: d.inner, style: d.inner.Style(), writer: &d.writer,
		ref: style.Reference{Unlabelled: unlabelled}, list: style.Reference{Unlabelled: unlabelled},
	}
}

// newWrite returns what writes citations on another goroutine.
func (d *Document) newWrite() document.Write {
	p := &pen{writer: &d.writer}
	return func(ref *style.Reference) []byte { return p.write(ref, nil) }
}

// Add makes a work known by an id, or puts it in the place of the one that has
// that id: records without ids of their own, as of RIS, need one each first, which
// [model.Keys] makes. It is listed once it is cited; see [Document.ListUncited]. A work that
// was changed is to be added again.
//
// An id that is cited but not known is written with a question mark, "zenke?", and
// is not listed; see [Document.Unknown].
func (d *Document) Add(id string, p *model.Publication) { d.inner.Add(id, p) }

// ListUncited lists works though no citation needs them, behind the cited ones
// where the style does not sort. It takes the place of the works that were named
// before.
func (d *Document) ListUncited(ids ...string) { d.inner.List(ids) }

// Len returns the number of citations.
func (d *Document) Len() int { return d.inner.Len() }

// Insert puts a citation before the i-th, for 0 <= i <= Len(): at Len() behind
// all.
func (d *Document) Insert(i int, c Cluster) { d.inner.Insert(i, c.Note, d.taken(c.Cites)) }

// Replace puts a citation in the place of the i-th.
func (d *Document) Replace(i int, c Cluster) { d.inner.Replace(i, c.Note, d.taken(c.Cites)) }

// Remove takes the i-th citation away.
func (d *Document) Remove(i int) { d.inner.Remove(i) }

// Move puts the i-th citation at the j-th place; those between move up.
func (d *Document) Move(i, j int) { d.inner.Move(i, j) }

// SetNote says that the i-th citation stands in another note, as those behind a
// new one do.
func (d *Document) SetNote(i, note int) { d.inner.SetNote(i, note) }

// taken returns cites as the inner document takes them over.
func (d *Document) taken(cites []Cite) []document.Cite {
	d.cites = d.cites[:0]
	for _, c := range cites {
		d.cites = append(d.cites, document.Cite(c))
	}
	return d.cites
}

// AppendCluster appends the i-th citation to dst.
func (d *Document) AppendCluster(dst []byte, i int) []byte {
	d.inner.Resolve()
	return append(dst, d.cluster(i)...)
}

// Cluster returns the i-th citation.
func (d *Document) Cluster(i int) string { return string(d.AppendCluster(nil, i)) }

// cluster returns the i-th citation, which is written where that is needed.
func (d *Document) cluster(i int) []byte {
	c := d.inner.Cluster(i)
	if c.Stale {
		d.writeClusters(i, min(i+d.cited.from(i), d.Len()))
	}
	return c.Text
}

// AppendPreview appends a citation that is not in the document: as if it were
// the first of what it cites, with the numbers and all else that its works have.
// Of works that are not listed, that is little.
func (d *Document) AppendPreview(dst []byte, cites ...Cite) []byte {
	ref := &d.pens[0].ref
	d.inner.Style().RenderCitation(ref, d.inner.Preview(d.taken(cites)))
	return d.writer.AppendReference(dst, ref, nil)
}

// Changed returns which citations read otherwise than when it was asked before, in
// order, by their places now and the new ones among them, and not those that only
// moved. It renders all that are to be. Whether the list changed, its text tells.
func (d *Document) Changed() []int {
	return d.take(func(r *document.Rendering) *bool { return &r.Changed })
}

// Rendered returns which citations were rendered since it was asked before, in
// order: those of [Document.Changed], and others to which a change in the document
// might have made a difference. It renders all that are to be.
func (d *Document) Rendered() []int {
	return d.take(func(r *document.Rendering) *bool { return &r.Anew })
}

// take returns the citations that have a mark, and takes it from them.
func (d *Document) take(mark func(*document.Rendering) *bool) []int {
	d.inner.Resolve()
	d.writeClusters(0, d.Len())
	var out []int
	for i := range d.Len() {
		if m := mark(&d.inner.Cluster(i).Rendering); *m {
			*m = false
			out = append(out, i)
		}
	}
	return out
}

// Unknown returns the ids that are cited and that no work was added for, each
// once.
func (d *Document) Unknown() []string { return d.inner.Unknown() }

// Listed returns the ids of the list in its order, which is that of citing where
// the style has no list or does not sort it. It renders nothing.
func (d *Document) Listed() iter.Seq[string] {
	return func(yield func(string) bool) {
		d.inner.Resolve()
		for _, e := range d.inner.Entries() {
			if !yield(e.ID()) {
				return
			}
		}
	}
}

// An Entry is a reference in the list of a [Document].
type Entry struct {
	ID   string
	Work *model.Publication
	// Text is the reference. It is valid until the document is changed.
	Text []byte
}

// Entries returns the references of the list in order, each written when it is
// its turn or some turns before. The Text is empty where the style has none for a work,
// as APA 7 has none for letters.
func (d *Document) Entries() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		d.inner.Resolve()
		if !d.inner.Style().Lists() {
			return
		}
		entries := d.inner.Entries()
		for i, e := range entries {
			if e.Stale {
				d.writeEntries(entries[i:min(i+d.listed.from(i), len(entries))])
			}
			if !yield(Entry{e.ID(), e.Work(), e.Text}) {
				return
			}
		}
	}
}

// AppendBibliography appends the list of references to dst:
//   - in text and for terminals, a line each;
//   - in HTML, a div of class csl-bib-body with one of class csl-entry for each;
//   - in semantic HTML, a section and a list, with the same classes;
//   - in Markdown, a paragraph each;
//   - in LaTeX, a list environment without marks;
//   - in Typst and RTF, a paragraph each;
//   - in JSON, an array of what each is.
//
// Works of which the style lists nothing have an empty one.
//
// In LaTeX, Typst and RTF all lines of a reference but the first are indented where
// the style asks for that, or for numbers in the margin.
func (d *Document) AppendBibliography(dst []byte) []byte {
	w := newListWriter(&d.writer, d.inner.Style())
	dst = w.begin(dst)
	d.inner.Resolve()
	d.writeEntries(d.inner.Entries())
	for e := range d.Entries() {
		dst = w.entry(dst, e)
	}
	return w.end(dst)
}

// Bibliography returns the list of references.
func (d *Document) Bibliography() string { return string(d.AppendBibliography(nil)) }
