package style

import (
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/text"
)

// recase changes the case of what was written since from, or takes the full
// stops from it, whatever it is made of.
func (r *renderer) recase(from int, c TextCase, stripPeriods bool) {
	r.settle(from)
	if from >= len(r.text) {
		return
	}
	end := len(r.text)
	if c != KeepCase {
		r.scratch = append(r.scratch[:0], r.text[from:]...)
		r.text = r.appendCased(r.text[:from], r.scratch, c)
		r.realign(from, r.scratch)
	}
	if stripPeriods {
		r.stripPeriods(from)
	}
	if len(r.text) != end {
		r.moved(from, end, len(r.text))
	}
}

// realign begins the runs behind from where their first characters are now that
// the case of old, which was written there, is another.
func (r *renderer) realign(from int, old []byte) {
	runs := r.runsBehind(from)
	at, now := 0, from // in old, and in the text
	for i := range runs {
		for at < runs[i].start-from {
			c, n := utf8.DecodeRune(old[at:])
			at += n
			now += text.CasedLen(c, r.text[now:])
		}
		runs[i].start = now
	}
}

// stripPeriods takes the full stops from what was written behind from.
func (r *renderer) stripPeriods(from int) {
	runs := r.runsBehind(from)
	to := from
	for at := from; at < len(r.text); at++ {
		for len(runs) > 0 && runs[0].start == at {
			runs[0].start = to
			runs = runs[1:]
		}
		if r.text[at] != '.' {
			r.text[to] = r.text[at]
			to++
		}
	}
	for i := range runs {
		runs[i].start = to
	}
	r.text = r.text[:to]
}
