package csltest

// An Engine opens documents.
type Engine interface {
	// Open begins a document in a style, the text of a CSL file. The works are
	// what it may cite; none of them is registered yet.
	Open(style []byte, works []Work) (Document, error)
}

// A Document renders works in one style. All its texts are HTML as the suite
// has it.
type Document interface {
	// Register adds works to the bibliography, in this order.
	Register(ids []string)
	// Order returns the registered works in the order of the bibliography,
	// which is that of registration where the style has no bibliography or
	// does not sort it.
	Order() []string
	// Cluster renders cites that stand in no text: positions are those that
	// the cites bring.
	Cluster(cites []Cite) string
	// Bibliography returns the entries of the registered works in order. It is
	// nil where the style has none.
	Bibliography() []Entry
}

// A Rewriter is a Document that follows the edits of a text.
type Rewriter interface {
	Document
	// Edit does what a call says, registers what is cited, drops what is cited
	// no more, and returns the citations that it rendered anew.
	Edit(call Call) (rendered []string)
	// Text returns what a citation reads like now.
	Text(citation string) string
}

// An Entry is a work in a bibliography.
type Entry struct {
	ID   string // the work's
	HTML string // what stands within the element of class csl-entry
}

// An OpenFunc is an Engine that is a function.
type OpenFunc func(style []byte, works []Work) (Document, error)

// Open calls f.
func (f OpenFunc) Open(style []byte, works []Work) (Document, error) { return f(style, works) }
