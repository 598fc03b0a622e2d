package style

import (
	"github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
)

// status says what became of the variables of a step.
type status uint8

const (
	called  status = 1 << iota // a variable was asked for
	printed                    // one was there
)

// vanishes reports whether a group with this status writes nothing.
func (s status) vanishes() bool { return s == called }

// A renderer writes one reference. It is used again for the next.
type renderer struct {
	writer
	def   *Definition
	words *lexicon
	pub   *model.Publication
	// has holds the variables that are there, of those that the program asks
	// for; present, those of them that were not written by a substitution.
	has, present varSet
	// used collects what is written while a substitute is tried.
	used varSet
	// scratch is working memory for texts that need more than copying.
	scratch, scratch2 []byte
	people            []*model.Person
	persons           int // of people; the rest are corporate editors
	corporate         []model.Person
}

func (r *renderer) begin(def *Definition, words *lexicon, p *model.Publication) {
	r.attr, r.held.n, r.held.dot, r.held.question, r.held.stopped = 0, 0, false, 0, 0
	r.def, r.pub = def, p
	r.words, r.quotes = words, &words.quotes
}

// run writes the reference by a program.
func (r *renderer) run(p *program) {
	r.has = p.asks.in(r.pub)
	r.present = r.has
	r.steps(p.steps, "", false)
}

func (r *renderer) finish() {
	r.release()
	r.trimTo(0)
	for n := len(r.runs); n > 0 && r.runs[n-1].start >= len(r.text); n-- {
		r.runs = r.runs[:n-1]
	}
	// The publication is the caller's and may be dropped before the memory
	// here is.
	r.pub, r.def, r.words, r.quotes = nil, nil, nil, nil
	clear(r.people)
	clear(r.corporate)
}

// steps writes steps with a delimiter between those that write anything.
// wrote says whether one was written before them, and is returned for what
// follows.
func (r *renderer) steps(steps []step, delimiter string, wrote bool) (status, bool) {
	var s status
	for i := range steps {
		st := &steps[i]
		if !st.needs.empty() && !st.needs.meets(&r.present) {
			s |= called
			continue
		}
		if st.op == opChoose {
			// The steps of a choice belong to the group around it.
			var sub status
			sub, wrote = r.steps(r.choice(st.branches), delimiter, wrote)
			s |= sub
			continue
		}
		before := r.mark()
		after := before
		if wrote && delimiter != "" {
			r.literal(delimiter)
			after = r.mark()
		}
		s |= r.step(st)
		if r.since(after) {
			wrote = true
		} else {
			r.back(before)
		}
	}
	return s, wrote
}

// choice returns the steps of the first branch whose condition holds.
func (r *renderer) choice(branches []branch) []step {
	for i := range branches {
		b := &branches[i]
		if r.has.holds(&b.has) && !r.has.meets(&b.lacks) &&
			(b.any.empty() || r.has.meets(&b.any)) && r.numeric(b.numeric) {
			return b.steps
		}
	}
	return nil
}

// numeric reports whether all variables of a list are there, and numbers.
func (r *renderer) numeric(list Variables) bool {
	for _, v := range list {
		if !r.has.has(v) || !text.IsNumeric(r.value(v)) {
			return false
		}
	}
	return true
}

// step writes one step. What the step needs is there.
func (r *renderer) step(st *step) status {
	switch st.op {
	case opGroup, opMacro:
		return r.group(st)
	case opFixed:
		r.fixed(st)
		return 0
	case opNames:
		return r.names(st)
	}
	r.used.add(st.variable)
	if st.op == opLabel {
		l := st.node.(*Label)
		r.label(l, termOf(st.variable), r.plural(st.variable))
		return called | printed
	}
	return r.variable(st)
}

// variable writes a variable with its affixes.
func (r *renderer) variable(st *step) status {
	before, outer := r.mark(), r.attr
	if st.variable == DOI {
		r.doi(st.prefix)
	} else {
		r.literal(st.prefix)
		behind := r.mark()
		r.attr |= labelled(st.variable)
		r.writeValue(st)
		if !r.since(behind) {
			// Nothing of the text can be written, so nothing was there.
			r.back(before)
			r.attr = outer
			return called
		}
	}
	r.attr = outer
	r.literal(st.suffix)
	return called | printed
}

// writeValue writes a variable without its affixes.
func (r *renderer) writeValue(st *step) {
	switch {
	case st.op == opDate:
		r.date(st.variable)
	case st.op == opNumber:
		r.number(r.value(st.variable), st.node.(*Number))
	case st.variable == Page:
		r.pages(r.value(Page))
	default:
		r.rich(r.value(st.variable), st.node.(*Text))
	}
}

func (r *renderer) group(st *step) status {
	m := r.mark()
	r.literal(st.prefix)
	s, wrote := r.steps(st.steps, st.delimiter, false)
	if !wrote || st.op == opGroup && s.vanishes() {
		r.back(m)
		return s & called
	}
	r.literal(st.suffix)
	return s
}

// fixed writes a term or a value, which is no content and so keeps to the
// rules of punctuation.
func (r *renderer) fixed(st *step) {
	r.literal(st.prefix)
	t, outer := st.node.(*Text), r.attr
	if t.Quotes {
		r.openQuote(r.quotes.open)
	}
	if t.Italic {
		r.attr = r.attr.italic()
	}
	r.literal(st.text)
	r.attr = outer
	if t.Quotes {
		r.closeQuote(false, false)
	}
	r.literal(st.suffix)
}

// label writes a term with its affixes; nothing where the locale has no words
// for it, as English for authors.
func (r *renderer) label(l *Label, t Term, plural bool) {
	s := r.words.term(t, l.Form, plural)
	if s == "" {
		return
	}
	r.literal(l.Prefix)
	if l.TextCase != KeepCase {
		r.content()
		r.text = appendTermCase(r.text, s, l.TextCase)
	} else {
		r.literal(s)
	}
	r.literal(l.Suffix)
}
