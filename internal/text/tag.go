package text

// The markup of titles as Crossref, PubMed, DataCite, JATS, MathML and the
// editors of web pages write it. An element says what becomes of its tags: the
// first six have a marker, the rest go, and all leave the text inside.
type element uint8

const (
	noElement element = iota // not known: its tags are text
	italicElement
	boldElement
	subElement
	supElement
	keptElement // code: no case is changed inside
	smallCapsElement
	spanElement  // what its style says
	plainElement // nothing to see
	blockElement // parts words
	mathElement  // its blanks are none
	mathTextElement
	msubElement // what these hold is told by its place, see scripts
	msupElement
	msubsupElement
	multiscriptsElement
	prescriptsElement // no element around text, but a mark between the places
	fractionElement
	annotationElement   // the formula once more, in another language
	alternativesElement // holds the same in several languages
	texElement          // one of them
	numElements
)

// elementOf returns the element with a name in lower case, without its prefix.
func elementOf(name []byte) element {
	switch string(name) {
	case "i", "em", "italic", "it", "cite", "var":
		return italicElement
	case "b", "strong", "bold":
		return boldElement
	case "sub", "inf", "subscript":
		return subElement
	case "sup", "superscript":
		return supElement
	case "sc", "scp", "smallcaps", "small-caps":
		return smallCapsElement
	case "tt", "code", "monospace":
		return keptElement
	case "span":
		return spanElement
	case "br", "break", "p", "div", "title", "center", "h1", "h2", "h3", "h4", "h5", "h6":
		return blockElement
	case "a", "u", "underline", "font", "small", "big", "nobr", "roman", "sans-serif",
		"styled-content", "named-content", "ext-link", "xref", "inline-formula", "disp-formula",
		"mi", "mo", "mn", "ms", "mrow", "mstyle", "mspace", "mpadded", "mphantom", "menclose", "merror",
		"mfenced", "msqrt", "mroot", "munder", "mover", "munderover", "mtable", "mtr", "mtd",
		"maction", "semantics", "none":
		return plainElement
	case "math":
		return mathElement
	case "mtext":
		return mathTextElement
	case "msub":
		return msubElement
	case "msup":
		return msupElement
	case "msubsup":
		return msubsupElement
	case "mmultiscripts":
		return multiscriptsElement
	case "mprescripts":
		return prescriptsElement
	case "mfrac":
		return fractionElement
	case "annotation", "annotation-xml":
		return annotationElement
	case "alternatives":
		return alternativesElement
	case "tex-math":
		return texElement
	}
	return noElement
}

// marker returns the number of the markers that stand for an element's tags.
func (e element) marker() int8 {
	switch {
	case italicElement <= e && e <= smallCapsElement:
		return int8(e - italicElement)
	case e == mathElement:
		return keptMarker
	}
	return noMarker
}

// The markers that are no element's own.
const (
	noMarker   = -1
	keptMarker = int8(keptElement - italicElement)
	bareMarker = keptMarker + 2
)

// A tag is what looks like one: a name, and attributes with values.
type tag struct {
	element element
	marker  int8
	closes  bool // </i>
	empty   bool // <i/>
	size    int  // 0 where there is none
}

// readTag reads a tag at the start of s, which is "<". No value holds another
// "<", as XML has it, so that a text is read once whatever it holds.
func readTag[T string | []byte](s T) tag {
	var t tag
	i := 1
	if i < len(s) && s[i] == '/' {
		t.closes = true
		i++
	}
	n := nameLen(s[i:])
	if n == 0 {
		return tag{}
	}
	t.element = lookUpElement(s[i : i+n])
	t.marker = t.element.marker()
	for i += n; ; {
		n := blanksLen(s[i:])
		i += n
		switch {
		case i == len(s):
			return tag{}
		case s[i] == '>':
			t.size = i + 1
			return t
		case s[i] == '/' && i+1 < len(s) && s[i+1] == '>':
			t.empty, t.size = true, i+2
			return t
		case n == 0 || t.closes:
			return tag{}
		}
		name, value, size := readAttribute(s[i:])
		if size == 0 {
			return tag{}
		}
		restyle(&t, name, value)
		i += size
	}
}

// lookUpElement returns the element of a name in any case, with or without a
// prefix.
func lookUpElement[T string | []byte](name T) element {
	var lower [16]byte
	n := 0
	for i := range len(name) {
		c := name[i]
		if c == ':' {
			n = 0
			continue
		}
		if n == len(lower) {
			return noElement
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		lower[n] = c
		n++
	}
	return elementOf(lower[:n])
}

// readAttribute reads an attribute and its value at the start of s, and their
// length or 0.
func readAttribute[T string | []byte](s T) (name, value T, size int) {
	i := nameLen(s)
	name = s[:i]
	i += blanksLen(s[i:])
	if len(name) == 0 || i == len(s) || s[i] != '=' {
		return s[:0], s[:0], 0
	}
	i++
	i += blanksLen(s[i:])
	if i == len(s) {
		return s[:0], s[:0], 0
	}
	quote := s[i]
	if quote == '"' || quote == '\'' {
		i++
	}
	start := i
	for ; i < len(s) && s[i] != '<'; i++ {
		switch {
		case quote == '"' || quote == '\'':
			if s[i] == quote {
				return name, s[start:i], i + 1
			}
		case s[i] == '>' || s[i] == ' ' || isControl(s[i]):
			return name, s[start:i], i
		}
	}
	return s[:0], s[:0], 0
}

// restyle makes of the tag what an attribute says of it: small capitals, italics
// or bold letters turned on or off, a case that is kept.
func restyle[T string | []byte](t *tag, name, value T) {
	switch {
	case t.closes || t.element > spanElement || t.element == noElement:
	case !foldsTo(name, "style"):
		switch {
		case !foldsTo(name, "class"):
		case containsFold(value, "nocase"):
			t.marker = keptMarker
		case containsFold(value, "nodecor"):
			t.marker = bareMarker
		}
	case containsFold(value, "small-caps"):
		t.marker = smallCapsElement.marker()
	case containsFold(value, "italic"), containsFold(value, "oblique"):
		t.marker = italicElement.marker()
	case containsFold(value, "normal") && (t.element == italicElement || t.element == boldElement):
		t.marker = noMarker
	case containsFold(value, "bold"):
		t.marker = boldElement.marker()
	case containsFold(value, "super"):
		t.marker = supElement.marker()
	case containsFold(value, "sub"):
		t.marker = subElement.marker()
	}
}

// nameLen returns the length of the name at the start of s: letters, and
// behind the first digits and - _ . : too.
func nameLen[T string | []byte](s T) int {
	i := 0
	for i < len(s) && (IsLetter(s[i]) || i > 0 && (IsDigit(s[i]) || s[i] == '-' || s[i] == '_' || s[i] == '.' || s[i] == ':')) {
		i++
	}
	return i
}

// blanksLen returns the length of the blanks and ends of lines at the start of
// s.
func blanksLen[T string | []byte](s T) int {
	i := 0
	for i < len(s) && (s[i] == ' ' || s[i] == '\t' || s[i] == '\n' || s[i] == '\r') {
		i++
	}
	return i
}

func isControl(c byte) bool { return c < ' ' || c == 0x7F }
