package text

// Between the steps that a text is written in, what is no text is a control
// character: none is left in a text that was cleaned, so they cannot be
// mistaken.
const (
	// A tag's marker is tagOpen or tagClose with the tag's effect in between.
	tagOpen  = 0x01 // 01 to 07
	tagClose = 0x08 // 08 to 0E

	quoteOpen   = 0x10 // a quotation mark whose glyph depends on its depth
	quoteClose  = 0x11
	singleOpen  = 0x12 // the record's own ‘ ’, single at the outermost level
	singleClose = 0x13
	apostrophe  = 0x14
	strayOpen   = 0x15 // a quotation mark without a partner
	strayClose  = 0x16
	straySingle = 0x17

	lastMarker = 0x1F
)

// An Effect is what markup does to the text inside it.
type Effect uint8

// The effects, in the order of their markers.
const (
	Italic Effect = iota
	Bold
	Subscript
	Superscript
	KeepCase    // no case is changed inside
	SmallCaps   // the same, and small capitals where a style has them
	Undecorated // the same, and italics and small capitals around it are off
	numEffects
)

// Marking says how a text is marked.
type Marking struct {
	// KeepBlanks keeps blanks before colons and the like as they are.
	KeepBlanks bool
	// TrimEnd takes away the marks that the text ends in by mistake. Greek says
	// that the text is in Greek, where a semicolon asks a question.
	TrimEnd, Greek bool
	// StripPeriods leaves out full stops.
	StripPeriods bool
}

// Mark returns s as a marked text: cleaned, its markup, its quotation marks and
// apostrophes told from the rest. It is written over buf, where there is room.
func Mark(buf []byte, s string, how Marking) []byte {
	b, _ := Marked(buf, s, how)
	return b
}

// Marked is Mark, and reports whether the text may be [Special].
func Marked(buf []byte, s string, how Marking) (b []byte, special bool) {
	b, has := clean(buf, s, how.KeepBlanks)
	if how.TrimEnd {
		b = withoutStrayEnd(b, how.Greek)
	}
	if how.StripPeriods {
		b = stripPeriods(b)
	}
	if has.quotes {
		b = pairQuotes(b)
	}
	return b, has.special
}

// stripPeriods takes the full stops from a text, but not those inside a word:
// "Phys Rev C", "sueddeutsche.de".
func stripPeriods(b []byte) []byte {
	w := 0
	for i, c := range b {
		if c == '.' && (i+1 == len(b) || b[i+1] < 'a' || b[i+1] > 'z') {
			continue
		}
		b[w] = c
		w++
	}
	return b[:w]
}

// A Kind is the kind of a [Piece].
type Kind uint8

// The kinds of pieces.
const (
	Literal     Kind = iota // Text stands as it is
	Character               // Rune does: an apostrophe, a quotation mark without a partner
	OpenEffect              // Effect begins
	CloseEffect             // the effect that began last ends
	OpenQuote               // a quotation begins
	CloseQuote              // the quotation that began last ends
)

// A Piece is a part of a marked text.
type Piece struct {
	Kind   Kind
	Effect Effect
	// Inner reports that the marks of a quotation are those of one inside
	// another, which are single in English.
	Inner bool
	// Own reports that they are the record's, single though nothing is around
	// them: ‘salt’.
	Own  bool
	Rune rune
	Text []byte
}

// A Reader reads a marked text piece by piece.
type Reader struct {
	rest   []byte
	quotes quoteLevels
}

// NewReader returns a reader of a marked text. quoted says that the text stands
// inside quotation marks, with which its own alternate.
func NewReader(marked []byte, quoted bool) Reader {
	r := Reader{rest: marked}
	if quoted {
		r.quotes.open(false)
	}
	return r
}

// Next returns the next piece; ok is false where none is left.
func (r *Reader) Next() (p Piece, ok bool) {
	b := r.rest
	if len(b) == 0 {
		return Piece{}, false
	}
	n := 0
	for n < len(b) && b[n] > lastMarker {
		n++
	}
	if n > 0 {
		r.rest = b[n:]
		return Piece{Kind: Literal, Text: b[:n]}, true
	}
	r.rest = b[1:]
	return r.marker(b[0]), true
}

// marker returns what a marker stands for.
func (r *Reader) marker(c byte) Piece {
	switch {
	case c < tagClose:
		return Piece{Kind: OpenEffect, Effect: Effect(c - tagOpen)}
	case c < tagClose+byte(numEffects):
		return Piece{Kind: CloseEffect, Effect: Effect(c - tagClose)}
	case c == quoteOpen || c == singleOpen:
		own := c == singleOpen && r.quotes == 0
		return Piece{Kind: OpenQuote, Inner: r.quotes.open(c == singleOpen), Own: own}
	case c == quoteClose || c == singleClose:
		inner := r.quotes.close()
		return Piece{Kind: CloseQuote, Inner: inner, Own: inner && r.quotes == 0}
	}
	return Piece{Kind: Character, Rune: glyph(c)}
}

// glyph returns what a mark without a partner looks like.
func glyph(marker byte) rune {
	switch marker {
	case strayOpen:
		return '“'
	case strayClose:
		return '”'
	case straySingle:
		return '‘'
	}
	return '’'
}

// quoteLevels tells which of the quotation marks that are open are single: one
// bit for each, the innermost lowest, below a bit that stands for none.
type quoteLevels uint32

// open opens a level and reports whether its marks are single: whether those
// around it are not, and outermost, whether the record's are.
func (q *quoteLevels) open(single bool) bool {
	if *q > 0 {
		single = *q&1 == 0
	} else {
		*q = 1
	}
	*q <<= 1
	if single {
		*q |= 1
	}
	return single
}

// close closes the innermost level and reports whether its marks are single.
func (q *quoteLevels) close() bool {
	single := *q&1 == 1
	*q >>= 1
	if *q == 1 {
		*q = 0
	}
	return single
}

// isTag reports whether c is the marker of a tag.
func isTag(c byte) bool { return tagOpen <= c && c < tagClose+byte(numEffects) }

// withoutMarkers returns a marked text without its markers, in place.
func withoutMarkers(b []byte) []byte {
	n := 0
	for _, c := range b {
		if c > lastMarker {
			b[n] = c
			n++
		}
	}
	return b[:n]
}
