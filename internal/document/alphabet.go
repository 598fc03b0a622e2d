package document

import (
	"bytes"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// An alphabet knows the order of letters in a language: neither case nor accents
// count, where an accent makes no letter of its own, and digits do by their value.
// It is not safe for concurrent use.
type alphabet struct {
	collator *collate.Collator
	buffer   collate.Buffer
	// weights are those of single ASCII letters, and pairs says which of them weigh
	// the same beside each other as alone, as "ch" does in English and not in
	// Czech. Both are found out when they are first met: most words are made of
	// these, and asking the collator for each costs much more.
	weights [numASCII]weight
	pairs   [numASCII][numASCII]pair
}

// numASCII is the number of characters from A to z.
const numASCII = 'z' - 'A' + 1

// A weight is what a letter is compared by.
type weight struct {
	size  uint8 // 0 where it is not known yet
	bytes [maxWeight]byte
}

// maxWeight is the size of the largest weight of a letter.
const maxWeight = 6

// A pair says what is known of two letters in a row.
type pair uint8

const (
	unmet pair = iota
	apart
	joined
)

func newAlphabet(lang string) *alphabet {
	return &alphabet{collator: collate.New(language.Make(lang), collate.Loose, collate.Numeric)}
}

// append appends what letters and digits are compared by, byte by byte. They are
// valid UTF-8.
func (a *alphabet) append(dst, word []byte) []byte {
	start := len(dst)
	before := byte(0)
	for _, c := range word {
		if !isASCIILetter(c) || before != 0 && a.pairs[before-'A'][c-'A'] != apart && !a.apart(before, c) {
			return append(dst[:start], a.key(word)...)
		}
		w := &a.weights[c-'A']
		if w.size == 0 {
			a.weigh(w, c)
		}
		dst = append(dst, w.bytes[:w.size]...)
		before = c
	}
	return dst
}

func isASCIILetter(c byte) bool { return (c|0x20)-'a' < 26 }

// key returns what the collator makes of a word. It is valid until the next.
func (a *alphabet) key(word []byte) []byte {
	a.buffer.Reset()
	return a.collator.Key(&a.buffer, word)
}

// weigh finds out the weight of a letter.
func (a *alphabet) weigh(w *weight, c byte) { w.size = uint8(copy(w.bytes[:], a.key([]byte{c}))) }

// apart reports whether two letters in a row weigh what they do alone.
func (a *alphabet) apart(c, d byte) bool {
	p := &a.pairs[c-'A'][d-'A']
	if *p == unmet {
		*p = joined
		alone := append(slices.Clone(a.key([]byte{c})), a.key([]byte{d})...)
		if bytes.Equal(a.key([]byte{c, d}), alone) {
			*p = apart
		}
	}
	return *p == apart
}
