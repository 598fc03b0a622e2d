package style

import "github.com/pubcite/pubcite/model"

// An Order is what the entries of a list of references, or the cites of a
// citation, are sorted by: the keys of a style. The zero Order has none.
type Order struct {
	sheet *sheet
	area  area
}

// EntryOrder returns the order of the list of references. It has no keys where
// the list is in the order of the citations.
func (s Style) EntryOrder() Order { return Order{s.sheet, inBibliography} }

// CiteOrder returns the order of the cites of a citation. It has no keys where
// they stand as they are given.
func (s Style) CiteOrder() Order { return Order{s.sheet, inCitation} }

// IsEmpty reports whether there are no keys.
func (o Order) IsEmpty() bool { return o.Len() == 0 }

// Locale returns the locale whose alphabet texts are collated by.
func (o Order) Locale() Locale { return Style{o.sheet}.Locale() }

// OfDocument reports whether a key may ask for what only a document knows of a
// work: its number, its year suffix or the note that cites it first. Where none
// does, the values of a work are always the same.
func (o Order) OfDocument() bool { return !o.IsEmpty() && o.sheet.traits(o.area).ofDocument }

// CountsDown reports whether the numbers of a list in this order fall from entry
// to entry: whether a descending key asks for them.
func (o Order) CountsDown() bool { return !o.IsEmpty() && o.sheet.traits(o.area).countsDown }

// A KeyValue is what a key makes of a work.
type KeyValue struct {
	Kind KeyKind
	// Text is what is compared. It is valid until the next value.
	Text []byte
	// Descending says that what compares as less comes behind; what is missing
	// does so anyway.
	Descending bool
	// Cut says that something follows behind Text; see [Order.Head].
	Cut bool

	shows varSet // the variables whose values are in Text
}

// KeyKind says how a value is compared. Those of different kinds are in the order
// of the kinds.
type KeyKind uint8

// The kinds.
const (
	// ExactKey: byte by byte. No such value of a key is the beginning of another.
	ExactKey KeyKind = iota + 1
	// TextKey: word by word, as the locale has it, without punctuation. There is
	// something else in it.
	TextKey
	// MissingKey: not at all. Text is empty.
	MissingKey
)

// Len returns the number of keys.
func (o Order) Len() int {
	if o.sheet == nil {
		return 0
	}
	return len(o.sheet.sort(o.area))
}

// Value returns what the i-th key makes of a work: of a cite, its Number,
// FirstNote and YearSuffix count besides. It works in ref, over what was there. A
// nil Work is an empty one.
func (o Order) Value(ref *Reference, c Cite, i int) KeyValue {
	if c.Work == nil {
		c.Work = new(model.Publication)
	}
	return ref.renderer.keyValue(o, i, &c)
}

// Head is [Order.Value] of the first key, of which more may follow than its Text
// holds: then Cut is set. It stops behind the first family name of a list.
func (o Order) Head(ref *Reference, c Cite) KeyValue {
	r := &ref.renderer
	if v, ok := r.plainHead(o, &c); ok {
		return v
	}
	r.heads = true
	v := o.Value(ref, c, 0)
	r.heads = false
	if v.Cut && v.Kind == MissingKey {
		return o.Value(ref, c, 0) // the first name says nothing
	}
	return v
}
