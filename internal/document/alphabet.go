package document

import (
	"bytes"
	"sync"
	"sync/atomic"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// An alphabet knows the order of letters in a language: neither case nor accents
// count, where an accent makes no letter of its own, and digits do by their value.
// It is not safe for concurrent use, but the letters are.
type alphabet struct {
	collator *collate.Collator // made when it is first asked
	buffer   collate.Buffer
	lang     string
	letters  *letters
}

// letters are the ASCII letters of a language, each found out when it is first met:
// most words are made of these, and asking the collator for each costs much more.
type letters [numLetters]atomic.Pointer[letter]

// numLetters is the number of characters from A to z.
const numLetters = 'z' - 'A' + 1

// A letter is what it is compared by, and before which others it weighs what it
// does alone, as "c" does before "h" in English and not in Czech.
type letter struct {
	weight [maxWeight]byte
	size   int // of the weight; 0 where that is larger
	apart  uint64
}

// maxWeight is the size of the weights of most letters in all languages.
const maxWeight = 4

// known are the letters of the languages that were asked for. They are always the
// same, and so are shared; see lettersOf.
var known struct {
	sync.Mutex
	letters map[string]*letters
}

// maxKnown is how many languages are kept in mind: whoever names more makes them up.
const maxKnown = 100

// lettersOf returns the letters of a language.
func lettersOf(lang string) *letters {
	known.Lock()
	defer known.Unlock()
	l := known.letters[lang]
	if l == nil {
		l = new(letters)
		if known.letters == nil {
			known.letters = map[string]*letters{}
		}
		if len(known.letters) < maxKnown {
			known.letters[lang] = l
		}
	}
	return l
}

func newAlphabet(lang string) *alphabet { return &alphabet{lang: lang, letters: lettersOf(lang)} }

// append appends what letters and digits are compared by, byte by byte. They are
// valid UTF-8.
func (a *alphabet) append(dst, word []byte) []byte {
	start := len(dst)
	apart := ^uint64(0)
	for _, c := range word {
		if !isASCIILetter(c) || apart>>(c-'A')&1 == 0 {
			return append(dst[:start], a.key(word)...)
		}
		l := a.letters[c-'A'].Load()
		if l == nil {
			l = a.meet(c)
		}
		if l.size == 0 {
			return append(dst[:start], a.key(word)...)
		}
		// All of it and less then, which needs no loop.
		dst = append(dst, l.weight[:]...)
		dst = dst[:len(dst)-maxWeight+l.size]
		apart = l.apart
	}
	return dst
}

func isASCIILetter(c byte) bool { return (c|0x20)-'a' < 26 }

// key returns what the collator makes of a word. It is valid until the next.
func (a *alphabet) key(word []byte) []byte {
	if a.collator == nil {
		a.collator = collate.New(language.Make(a.lang), collate.Loose, collate.Numeric)
	}
	a.buffer.Reset()
	return a.collator.Key(&a.buffer, word)
}

// meet finds out about a letter.
func (a *alphabet) meet(c byte) *letter {
	l, weight := new(letter), bytes.Clone(a.key([]byte{c}))
	if len(weight) <= maxWeight {
		l.size = copy(l.weight[:], weight)
	}
	for d := byte('A'); d <= 'z'; d++ {
		if !isASCIILetter(d) {
			continue
		}
		alone := append(bytes.Clone(weight), a.key([]byte{d})...)
		if bytes.Equal(a.key([]byte{c, d}), alone) {
			l.apart |= 1 << (d - 'A')
		}
	}
	a.letters[c-'A'].Store(l)
	return l
}
