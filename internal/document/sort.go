package document

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/style"
)

// A Sorter puts works in an order of a style. It is not safe for concurrent use.
type Sorter struct {
	order    style.Order
	fixed    bool      // see Cacheable
	down     bool      // see CountsDown
	alphabet *alphabet // made when a letter is first compared
	ref      style.Reference
	words    [2][]byte // see compareTexts
}

// NewSorter returns the sorter of an order.
func NewSorter(o style.Order) *Sorter {
	return &Sorter{order: o, fixed: !o.OfDocument(), down: o.CountsDown()}
}

// letters returns the order of letters in the language of the order.
func (s *Sorter) letters() *alphabet {
	if s.alphabet == nil {
		s.alphabet = newAlphabet(s.order.Locale().Lang())
	}
	return s.alphabet
}

// Cacheable reports whether the key of a work is always the same, whatever the
// document knows of it.
func (s *Sorter) Cacheable() bool { return s.fixed }

// CountsDown reports whether the numbers of a list in this order fall.
func (s *Sorter) CountsDown() bool { return s.down }

// IsEmpty reports whether there are no keys.
func (s *Sorter) IsEmpty() bool { return s.Len() == 0 }

// Len returns the number of keys.
func (s *Sorter) Len() int { return s.order.Len() }

// Value returns what the i-th key makes of a cite's work. Its text is valid until
// the next value or key.
func (s *Sorter) Value(c style.Cite, i int) style.KeyValue { return s.order.Value(&s.ref, c, i) }

// Compare compares two values of a key, as those are compared that
// [Sorter.AppendKey] appends.
func (s *Sorter) Compare(a, b *style.KeyValue) int {
	c := cmp.Compare(a.Kind, b.Kind)
	switch {
	case a.Kind == style.MissingKey || b.Kind == style.MissingKey:
		return c
	case c == 0 && a.Kind == style.TextKey:
		c = s.compareTexts(a.Text, b.Text)
	case c == 0:
		c = bytes.Compare(a.Text, b.Text)
	}
	if a.Descending {
		return -c
	}
	return c
}

// compareTexts compares texts word by word, from the first that is another.
func (s *Sorter) compareTexts(a, b []byte) int {
	same := 0
	for i := 0; i < min(len(a), len(b)) && a[i] == b[i]; i++ {
		if a[i] == ' ' {
			same = i + 1
		}
	}
	if len(a) == len(b) && bytes.Equal(a[same:], b[same:]) {
		return 0
	}
	a, b = a[same:], b[same:]
	for {
		s.words[0], a = s.appendWord(s.words[0][:0], a)
		s.words[1], b = s.appendWord(s.words[1][:0], b)
		c := bytes.Compare(s.words[0], s.words[1])
		if c != 0 || len(s.words[0]) == 0 {
			return c
		}
	}
}

// comparePlain compares what the i-th key makes of works, where that is a field and they
// are told apart by its first words, of ASCII letters; 0 where that is not known.
func (s *Sorter) comparePlain(a, b *style.Cite, i int) int {
	x, descending, ok := s.order.Field(&s.ref, a, i)
	if !ok {
		return 0
	}
	y, _, ok := s.order.Field(&s.ref, b, i)
	if !ok {
		return 0
	}
	for {
		var v, w string
		if v, x, ok = strings.Cut(x, " "); !ok || !text.IsWord(v) {
			return 0
		}
		if w, y, ok = strings.Cut(y, " "); !ok || !text.IsWord(w) {
			return 0
		}
		if v == w {
			continue
		}
		s.words[0] = s.letters().append(s.words[0][:0], []byte(v))
		s.words[1] = s.letters().append(s.words[1][:0], []byte(w))
		if c := bytes.Compare(s.words[0], s.words[1]); c != 0 {
			if descending {
				return -c
			}
			return c
		}
	}
}

// Each value of a key begins with what it is, so that what is missing comes last,
// in descending order too.
const (
	exact   = 0x01
	worded  = 0x02
	missing = 0xFF
)

// AppendKey appends the key of a cite's work. Keys are compared byte by byte; none
// is the beginning of another.
func (s *Sorter) AppendKey(dst []byte, c style.Cite) []byte {
	for i := range s.order.Len() {
		v := s.order.Value(&s.ref, c, i)
		dst = s.appendValue(dst, &v)
	}
	return dst
}

// AppendHead appends the beginning of what [Sorter.AppendKey] appends, which tells
// most works apart and costs little: of the style's first key, the words in front.
func (s *Sorter) AppendHead(dst []byte, c style.Cite) []byte {
	v := s.order.Head(&s.ref, c)
	if v.Kind != style.TextKey {
		return s.appendValue(dst, &v)
	}
	start := len(dst)
	dst = append(dst, worded)
	for rest, n := v.Text, 0; len(rest) > 0 && n < headWords; n++ {
		dst, rest = s.appendWord(dst, rest)
	}
	if v.Descending {
		invert(dst[start:])
	}
	return dst
}

// compareHeads compares beginnings of keys. Of works that they don't tell apart
// nothing is known.
func compareHeads(a, b []byte) int {
	n := min(len(a), len(b))
	return bytes.Compare(a[:n], b[:n])
}

// headWords is how many words a head has: most begin with a name.
const headWords = 3

// appendValue appends a value.
func (s *Sorter) appendValue(dst []byte, v *style.KeyValue) []byte {
	start := len(dst)
	switch v.Kind {
	case style.MissingKey:
		return append(dst, missing)
	case style.ExactKey:
		dst = append(append(dst, exact), v.Text...)
	case style.TextKey:
		dst = append(dst, worded)
		for rest := v.Text; len(rest) > 0; {
			dst, rest = s.appendWord(dst, rest)
		}
		dst = append(dst, 0, 0)
	}
	if v.Descending {
		invert(dst[start:])
	}
	return dst
}

// invert turns the order of keys around.
func invert(key []byte) {
	for i := range key {
		key[i] = ^key[i]
	}
}

// appendWord appends the letters of the first word of a text as they are collated,
// and returns what is behind it: word by word "De Man" comes before "Dean". Marks
// of punctuation don't count, but part numbers.
func (s *Sorter) appendWord(dst, text []byte) (key, rest []byte) {
	start := len(dst)
	for len(text) > 0 {
		c, size := rune(text[0]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRune(text)
		}
		switch {
		case unicode.IsSpace(c):
			if len(dst) > start {
				return append(dst, 0, 0), text[size:] // less than any letter
			}
		case !unicode.IsPunct(c):
			size = end(text)
			dst = s.letters().append(dst, text[:size])
		}
		text = text[size:]
	}
	if len(dst) > start {
		dst = append(dst, 0, 0)
	}
	return dst, text
}

// end returns where the letters end that a text begins with.
func end(text []byte) int {
	for i := 0; i < len(text); {
		if isASCIILetter(text[i]) {
			i++
			continue
		}
		c, size := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRune(text[i:])
		}
		if unicode.IsSpace(c) || unicode.IsPunct(c) {
			return i
		}
		i += size
	}
	return len(text)
}

// Sort returns the places of cites in their order; those that no key tells apart
// stay as they are.
func (s *Sorter) Sort(cites []style.Cite) []int {
	keys := make([][]byte, len(cites))
	if !s.order.IsEmpty() {
		var key []byte
		for i, c := range cites {
			key = s.AppendKey(key[:0], c)
			keys[i] = bytes.Clone(key)
		}
	}
	return Sorted(keys)
}

// Sorted returns the places of keys in their order; equal ones stay as they are.
func Sorted(keys [][]byte) []int {
	places := make([]int, len(keys))
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(i, j int) int { return cmp.Or(bytes.Compare(keys[i], keys[j]), i-j) })
	return places
}
