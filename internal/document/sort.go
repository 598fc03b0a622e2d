package document

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

// A Sorter puts works in an order of a style. It is not safe for concurrent use.
type Sorter struct {
	order    style.Order
	fixed    bool      // see Cacheable
	down     bool      // see CountsDown
	alphabet *alphabet // made when a letter is first compared
	ref      style.Reference
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
func (s *Sorter) IsEmpty() bool { return s.order.IsEmpty() }

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
	for v := range s.order.Values(&s.ref, c) {
		dst = s.appendValue(dst, &v, math.MaxInt)
	}
	return dst
}

// AppendHead appends a key that tells most works apart and costs little: of the
// style's first one, the words in front. Where it is the same, [Sorter.AppendKey]
// decides.
func (s *Sorter) AppendHead(dst []byte, c style.Cite) []byte {
	for v := range s.order.Values(&s.ref, c) {
		return s.appendValue(dst, &v, headWords)
	}
	return dst
}

// headWords is how many words a head has: most begin with a name.
const headWords = 3

// appendValue appends a value, of a text so many words.
func (s *Sorter) appendValue(dst []byte, v *style.KeyValue, most int) []byte {
	start := len(dst)
	switch v.Kind {
	case style.MissingKey:
		return append(dst, missing)
	case style.ExactKey:
		dst = append(append(dst, exact), v.Text...)
	case style.TextKey:
		dst = s.appendWords(append(dst, worded), v.Text, most)
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

// appendWords appends the letters of a text as they are collated, word by word, so
// that "De Man" comes before "Dean". Marks of punctuation don't count, but part
// numbers. Behind the most words that are wanted, it says that others follow.
func (s *Sorter) appendWords(dst []byte, text []byte, most int) []byte {
	inWord := false
	for len(text) > 0 {
		c, size := utf8.DecodeRune(text)
		switch {
		case unicode.IsSpace(c):
			if inWord {
				dst = append(dst, 0, 0) // less than any letter
				if most--; most == 0 {
					return append(dst, 0, 1)
				}
			}
			inWord = false
		case !unicode.IsPunct(c):
			size = end(text)
			before := len(dst)
			dst = s.letters().append(dst, text[:size])
			inWord = inWord || len(dst) > before
		}
		text = text[size:]
	}
	if inWord {
		dst = append(dst, 0, 0)
	}
	return append(dst, 0, 0)
}

// end returns where the letters end that a text begins with.
func end(text []byte) int {
	for i := 0; i < len(text); {
		if isASCIILetter(text[i]) {
			i++
			continue
		}
		c, size := utf8.DecodeRune(text[i:])
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
