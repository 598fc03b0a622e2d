package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// fixed writes a term or a value, which is no content and so keeps to the
// rules of punctuation.
func (r *renderer) fixed(st *step) {
	if st.text == "" {
		return // a term that the locale does not have
	}
	r.literal(st.prefix)
	outer := r.attr
	if st.is(setsQuotes) {
		r.openOwnQuote()
	}
	r.attr = r.attr.with(st.font)
	switch {
	case st.is(holdsMarkup):
		r.plain(st.text)
	case st.is(takesCapital) && r.opens():
		r.content()
		r.text = text.AppendCapital(r.text, st.text)
	default:
		r.literal(st.text)
		if r.literally && strings.HasSuffix(st.text, " ") {
			r.note(&r.kept)
		}
	}
	r.worded()
	r.attr = outer
	if st.is(setsQuotes) {
		r.closeOwnQuote(false)
	}
	r.closing(st.suffix, st.font, st.is(setsQuotes))
}

// worded notes that words stand behind what opens a sentence.
func (r *renderer) worded() {
	if r.opening >= 0 && r.held.worded <= r.opening {
		r.note(&r.held.worded)
	}
}
