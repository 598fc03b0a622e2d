// Package document knows what a text cites, and from that what each cite and
// each reference needs of the others: order, numbers, positions, and what tells
// works apart. It renders nothing and knows no format of output.
//
// A [Document] is changed at will and then resolved: from its clusters, its works
// and the style alone follows what is to be rendered. What follows twice the same
// need not be rendered twice.
package document

import (
	"slices"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A Cite is a work in a cluster, as its writer has it.
type Cite struct {
	ID             string
	Locator        string
	Label          style.Term
	Prefix, Suffix string
	// SuppressAuthor and AuthorOnly are those of [style.Cite].
	SuppressAuthor, AuthorOnly bool
	// Position is where the cite stands, if not where the document has it.
	Position style.Position
}

// A Document is a text that cites works in a style.
type Document struct {
	style    style.Style
	newWrite func() Write
	keyers   [numOrders]keyer
	scratch  []int    // see arrange
	ranks    []ranked // see arrangeList
	tied     [][]ranked
	unknown  []*work // see know
	knowers  []*knower
	works    map[string]*work
	uncited  []*work // that are listed all the same
	clusters []*Cluster
	renewed  []*work
	shows    shown
	ranked   bool // whether cites are in the order of the list
	stale    bool // whether something changed since it was resolved
	round    int  // of resolving
	listed   []*work
	entries  []*Entry
	apart    *Disambiguator
	subjects []Subject
}

// A work is what can be cited.
type work struct {
	id      string
	pub     *model.Publication
	known   style.Known // of pub, if isKnown is set
	isKnown bool
	missing *model.Publication // stands for pub where that was not added
	renewed bool               // pub was added since the document was resolved
	// round is that in which it was listed last, and number its place then; noted
	// that in which a note cited it last, and firstNote the first such note then.
	round, number    int
	rank             int // in the list; the same for works that it doesn't tell apart
	noted, firstNote int
	// repeated says that it is cited more than once in a stream, and disturbed that
	// it was before.
	repeated, disturbed bool
	places              [numStreams]place
	keys                [numOrders]workKey
	bare                *bare // nil where nothing is known
	cited               bool  // bare, and by nothing else, where that was last looked for
	// apart is what tells it from the cites of other works, was that in the round before,
	// and other says that these differ.
	apart, was Apart
	other      bool
	entry      Entry
	alone      *Cluster // the last that was to be written of those that cite it alone
}

// A Cluster is a citation.
type Cluster struct {
	Rendering

	note   int
	plain  bool // a single cite of nothing but a work
	cites  []Cite
	works  []*work // of the cites
	order  []int   // of the cites
	stands []stand // in this order
	// one is the room for a single cite.
	one struct {
		cite  [1]Cite
		work  [1]*work
		order [1]int
		stand [1]stand
	}
}

// An Entry is a reference in the list.
type Entry struct {
	// Before is the entry before it, where that makes a difference.
	Before *Entry
	Rendering

	work         *work
	number       int // where that is shown
	disambiguate int
	yearSuffix   string
}

// ID returns the id of the work.
func (e *Entry) ID() string { return e.work.id }

// Work returns the work.
func (e *Entry) Work() *model.Publication { return e.work.pub }

// Cite returns what is to be rendered.
func (e *Entry) Cite() style.Cite {
	return style.Cite{Work: e.work.pub, Known: &e.work.known, Number: e.number, Disambiguate: e.disambiguate, YearSuffix: e.yearSuffix}
}

// A Rendering is what became of cites or of an entry. It is the caller's.
type Rendering struct {
	Text []byte
	// Stale says that Text is of what was to be rendered before. It is set by
	// [Document.Resolve].
	Stale bool
	// Anew says that Text was made since somebody looked, and Changed that it is
	// another since.
	Anew, Changed bool
}

// shown says what the style shows of what a document knows. What it doesn't show
// makes no cite another.
type shown struct {
	citeNumber, entryNumber, firstNote bool
	positions                          style.Position
}

// A Write writes a citation in the format of a document. What it returns is the
// document's, but must not be changed.
type Write func(*style.Reference) []byte

// New returns a document without works in a style. What it has to find out anyway it
// writes by what newWrite makes, each for one goroutine, unless that is nil.
func New(s style.Style, newWrite func() Write) *Document {
	return &Document{
		style: s, newWrite: newWrite, keyers: [numOrders]keyer{newKeyer(s, ofEntries), newKeyer(s, ofCites)}, apart: NewDisambiguator(s), works: map[string]*work{}, stale: true,
		shows:  shown{s.CiteAsks(style.CitationNumber), s.EntryAsks(style.CitationNumber), s.CiteAsks(style.FirstReferenceNoteNumber), s.CitePositions()},
		ranked: s.SameOrders(),
	}
}

// Style returns the style.
func (d *Document) Style() style.Style { return d.style }

// Add makes a work known by its id, or puts another in its place: the same, if
// that was changed.
func (d *Document) Add(id string, p *model.Publication) {
	w := d.work(id)
	w.pub = p
	if !w.renewed {
		w.renewed = true
		d.renewed = append(d.renewed, w)
	}
	w.keys, w.bare, w.isKnown = [numOrders]workKey{}, nil, false
	d.style.Know(&w.known, nil)
	w.entry.Stale, w.alone = true, nil
	d.stale = true
}

// work returns the work of an id. One that nobody added has no publication.
func (d *Document) work(id string) *work {
	w := d.works[id]
	if w == nil {
		w = &work{id: id}
		d.works[id] = w
	}
	return w
}

// Knows reports whether a work of that id was added.
func (d *Document) Knows(id string) bool { return d.works[id] != nil && d.works[id].pub != nil }

// List lists works though nothing cites them, and no others of that kind.
func (d *Document) List(ids []string) {
	d.uncited = d.uncited[:0]
	for _, id := range ids {
		d.uncited = append(d.uncited, d.work(id))
	}
	d.stale = true
}

// Len returns the number of clusters.
func (d *Document) Len() int { return len(d.clusters) }

// Insert puts a cluster before the i-th.
func (d *Document) Insert(i, note int, cites []Cite) {
	d.clusters = slices.Insert(d.clusters, i, d.cluster(note, cites))
	d.stale = true
}

// Replace puts a cluster in the place of the i-th.
func (d *Document) Replace(i, note int, cites []Cite) {
	d.clusters[i] = d.cluster(note, cites)
	d.stale = true
}

// Remove takes the i-th cluster away.
func (d *Document) Remove(i int) {
	d.clusters = slices.Delete(d.clusters, i, i+1)
	d.stale = true
}

// Move puts the i-th cluster where the j-th stands, which then stands behind it if
// it came before, and before it if not.
func (d *Document) Move(i, j int) {
	c := d.clusters[i]
	d.clusters = slices.Insert(slices.Delete(d.clusters, i, i+1), j, c)
	d.stale = true
}

// SetNote says that the i-th cluster stands in another note.
func (d *Document) SetNote(i, note int) {
	if d.clusters[i].note != note {
		d.clusters[i].note = note
		d.stale = true
	}
}

func (d *Document) cluster(note int, cites []Cite) *Cluster {
	c := &Cluster{note: max(note, 0)}
	c.Stale = true
	if len(cites) == 1 {
		c.cites, c.works, c.order, c.stands = c.one.cite[:], c.one.work[:], c.one.order[:], c.one.stand[:]
		c.plain = cites[0] == Cite{ID: cites[0].ID}
	} else {
		c.cites, c.works, c.order, c.stands = make([]Cite, len(cites)), make([]*work, len(cites)), make([]int, len(cites)), make([]stand, len(cites))
	}
	copy(c.cites, cites)
	for i := range cites {
		c.works[i], c.order[i] = d.work(cites[i].ID), i
	}
	return c
}

// Known returns what a cluster comes to where that was found out already; nil where it
// was not.
func (d *Document) Known(c *Cluster) []byte {
	if !c.plain || c.works[0].bare == nil {
		return nil
	}
	w, s := c.works[0], c.stands[0]
	if s.number != 0 || s.firstNote != 0 || w.apart != (Apart{}) || w.bare.positioned && (s.position^barePosition)&d.shows.positions != 0 {
		return nil
	}
	return w.bare.whole
}

// Same returns another cluster that comes to the same, whether or not it is written;
// nil where none is known, and then this one is.
func (c *Cluster) Same() *Cluster {
	if len(c.works) != 1 {
		return nil
	}
	w := c.works[0]
	if o := w.alone; o != nil && o != c && o.stands[0] == c.stands[0] && (o.plain && c.plain || o.cites[0] == c.cites[0]) {
		return o
	}
	w.alone = c
	return nil
}
