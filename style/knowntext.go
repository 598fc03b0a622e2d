package style

import (
	"bytes"
	"strings"
	"sync/atomic"

	"github.com/pubcite/pubcite/internal/text"
)

// A keptText is the text of a variable as a cite made it in a manner, and another one.
type keptText struct {
	preparedText
	variable Variable
	bytes    []byte
	next     *keptText
}

// maxKept is how many texts of a work are kept.
const maxKept = 8

// kept returns a text that is kept; nil where it is not. full says that no other can be.
func (k *Known) kept(v Variable, m manner) (t *keptText, full bool) {
	n := 0
	for t = k.texts.Load(); t != nil; t = t.next {
		if t.variable == v && t.manner == m {
			return t, false
		}
		n++
	}
	return nil, n >= maxKept
}

// keep keeps a text, unless another goroutine has just kept one.
func (k *Known) keep(t *keptText) {
	t.next = k.texts.Load()
	k.texts.CompareAndSwap(t.next, t)
}

// plainOnce is [text.Plain] for a text of which a bit says that it is plain and not
// special, once that was found out.
func plainOnce(known *atomic.Uint64, bit int, s string) (plain, special bool) {
	if known.Load()>>bit&1 != 0 {
		return true, false
	}
	plain, special = text.Plain(s)
	if plain && !special {
		known.Or(1 << bit)
	}
	return plain, special
}

// families returns what is known of the family names of a list; nil where nothing is
// kept.
func (k *Known) families(v Variable) *atomic.Uint64 {
	switch v {
	case Author:
		return &k.authors
	case Editor:
		return &k.editors
	}
	return nil
}

// richFound is rich for the text of a variable of a work of which something is known.
// What a cite makes of it is kept, if it is more than copied: entries come behind them,
// and most texts once. It reports false where nothing is known and nothing is kept.
func (r *renderer) richFound(st *step) bool {
	once := r.cite.Position == noPosition
	if once && r.found.texts.Load() == nil || st.variable >= YearSuffix {
		return false
	}
	t, of, m := st.node.(*Text), st.variable, st.manner
	if m&mannerShort != 0 {
		if short := shortOf(of); short != 0 && !text.Empty(field(r.pub, short)) {
			of = short
		} else {
			m &^= mannerShort // as the long one is
		}
	}
	k, full := r.found.kept(st.variable, m)
	if k != nil {
		r.richKept(st, &k.preparedText, k.bytes)
		return true
	}
	s := text.Trim(field(r.pub, of))
	strays, c := r.mayStray(s, t), r.textCase(t)
	plain, special := plainOnce(&r.found.copied[of>>6&1], int(of&63), s)
	plain = plain && !(t.StripPeriods && strings.IndexByte(s, '.') >= 0)
	switch once = once || full; {
	case plain && !strays && (once || c == KeepCase):
		r.special = r.special || special
		plainText(r, s, t)
	case once:
		r.rich(s, t)
	default:
		k := r.keptText(s, t, strays, c)
		k.variable, k.manner = st.variable, m
		r.found.keep(k)
		r.richKept(st, &k.preparedText, k.bytes)
	}
	return true
}

// keptText returns a text that is to be kept, in a case.
func (r *renderer) keptText(s string, t *Text, strays bool, c TextCase) *keptText {
	k := new(keptText)
	r.scratch2, k.preparedText = r.cleaned(r.scratch2[:0], s, t, strays)
	b := r.scratch2
	if c != KeepCase {
		r.scratch = r.appendCased(r.scratch[:0], b, c)
		b = r.scratch
	}
	k.bytes = bytes.Clone(b)
	return k
}
