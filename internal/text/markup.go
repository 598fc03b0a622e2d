package text

import "strings"

// A tagStack holds the elements that are open while a text is cleaned.
type tagStack struct {
	open [maxOpen]openElement
	n    int
	// last holds where the last closing tag of each element stands, from 1, so
	// that a text is searched once.
	last    [numElements]int
	scanned bool
	markers [maxOpen + 1]byte // room for what is returned
}

// maxOpen is how deep tags nest. Deeper ones are text.
const maxOpen = 32

type openElement struct {
	element element
	marker  int8
	// children is how many elements were opened right inside.
	children uint8
}

// read takes the tag t, which stands at s[i:]. It returns what is written for
// it, several markers where a closing tag closes what is open inside, and the
// length of what is read. That is 0 where the tag is text: an opening one that
// is never closed, a closing one that closes nothing, and every one that is not
// known.
func (t *tagStack) read(s string, i int, tag tag) (markers []byte, size int) {
	switch {
	case tag.element == noElement:
		return nil, 0
	case tag.element == blockElement:
		return append(t.markers[:0], ' '), tag.size
	case tag.closes:
		markers, ok := t.close(tag.element)
		if !ok {
			return nil, 0
		}
		return markers, tag.size
	case tag.empty:
		t.place(tag.element)
		return nil, tag.size
	case t.n == len(t.open) || !t.closedBehind(s, i, tag.element):
		return nil, 0
	case tag.element == annotationElement, tag.element == texElement && t.holds(alternativesElement):
		t.place(tag.element)
		return nil, pastClosing(s[i:], tag.element)
	}
	markers = t.markers[:0]
	script, slash := t.place(tag.element)
	if slash {
		markers = append(markers, '/')
	}
	if script != noMarker {
		tag.marker = script
	}
	t.open[t.n] = openElement{element: tag.element, marker: tag.marker}
	t.n++
	if tag.marker != noMarker {
		markers = append(markers, tagOpen+byte(tag.marker))
	}
	return markers, tag.size
}

// place counts an element as the next one right inside the innermost that is
// open. It returns the marker that it has by its place: in MathML, what is low
// and what is high is told by that alone. slash is set for a denominator.
func (t *tagStack) place(e element) (marker int8, slash bool) {
	if t.n == 0 {
		return noMarker, false
	}
	in := &t.open[t.n-1]
	if e == prescriptsElement {
		in.children = 1 // from here on, low and high take turns again
		return noMarker, false
	}
	at := in.children
	if in.children < 3 {
		in.children++
	} else {
		in.children = 2
	}
	low, high := subElement.marker(), supElement.marker()
	switch {
	case at == 0:
	case in.element == msupElement:
		return high, false
	case in.element == msubElement:
		return low, false
	case in.element == msubsupElement || in.element == multiscriptsElement:
		if at == 2 {
			return high, false
		}
		return low, false
	case in.element == fractionElement:
		return noMarker, true
	}
	return noMarker, false
}

// close closes the innermost element e, and those inside that have a marker
// where it has one; the others may close later. ok is false where none is open.
func (t *tagStack) close(e element) (markers []byte, ok bool) {
	at := t.n - 1
	for at >= 0 && t.open[at].element != e {
		at--
	}
	if at < 0 {
		return nil, false
	}
	shown := t.open[at].marker != noMarker
	markers = t.markers[:0]
	if shown {
		markers = t.closings(at)
	}
	n := at
	for _, in := range t.open[at+1 : t.n] {
		if !shown || in.marker == noMarker {
			t.open[n] = in
			n++
		}
	}
	t.n = n
	return markers, true
}

// closings returns the markers that close what is open from an element on.
func (t *tagStack) closings(from int) []byte {
	markers := t.markers[:0]
	for i := t.n - 1; i >= from; i-- {
		if m := t.open[i].marker; m != noMarker {
			markers = append(markers, tagClose+byte(m))
		}
	}
	return markers
}

// holds reports whether an element is open.
func (t *tagStack) holds(e element) bool {
	for _, in := range t.open[:t.n] {
		if in.element == e {
			return true
		}
	}
	return false
}

// formula reports whether what is read is a formula, in which blanks part tags
// and nothing else.
func (t *tagStack) formula() bool {
	return t.n > 0 && t.holds(mathElement) && !t.holds(mathTextElement)
}

// closedBehind reports whether a closing tag of e stands behind s[i].
func (t *tagStack) closedBehind(s string, i int, e element) bool {
	if !t.scanned {
		t.scanned = true
		for at := i; ; {
			next := strings.Index(s[at:], "</")
			if next < 0 {
				break
			}
			at += next
			if tag := readTag(s[at:]); tag.size > 0 {
				t.last[tag.element] = at + 1
			}
			at += len("</")
		}
	}
	return t.last[e] > i
}

// pastClosing returns the length of s to the end of the first closing tag of
// e, which there is.
func pastClosing(s string, e element) int {
	for at := 0; ; {
		next := strings.Index(s[at:], "</")
		if next < 0 {
			return len(s)
		}
		at += next
		if tag := readTag(s[at:]); tag.size > 0 && tag.element == e {
			return at + tag.size
		}
		at += len("</")
	}
}
