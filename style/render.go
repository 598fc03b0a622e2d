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
	nothing                    // what the step wrote is to be taken back
)

// vanishes reports whether a group with this status writes nothing.
func (s status) vanishes() bool { return s == called }

// A renderer writes one reference. It is used again for the next.
type renderer struct {
	writer
	def   *Definition
	words *lexicon
	pub   *model.Publication
	// prepared is what is known of pub from references before; nil where nothing
	// is kept.
	prepared *Prepared
	found    *Known // of pub from other cites, or nil
	cite     Cite
	// has holds the variables that are there, of those that the program asks
	// for; present, those of them that were not written by a substitution.
	has, present varSet
	// substituting is how many substitutes are being tried, within each other.
	substituting int
	// positioned says that something asked for the position of the cite.
	positioned bool
	// asked is how many conditions asked whether the cite is ambiguous.
	asked int
	// opening is where the text ends before what opens a sentence, or -1. Affixes
	// may stand behind it.
	opening int
	// several says that the locator was labelled as more than one.
	several bool
	// heads says that of the names of a key the first family name is enough, and
	// beheaded that there was more.
	heads, beheaded bool
	// quoted is how many quotation marks of the style are open.
	quoted int
	// scratch is working memory for texts that need more than copying.
	scratch, scratch2 []byte
	roll              roll // of the names at hand
	leading
	grouping grouping
	suffixing
}

// reset empties the reference.
func (r *renderer) reset() {
	r.empty()
	r.lead.step = nil
}

// empty takes back all that was written.
func (r *renderer) empty() { r.text, r.runs, r.current = r.text[:0], r.runs[:0], 0 }

// begin takes up a style.
func (r *renderer) begin(s *sheet) {
	r.attr, r.quoted, r.substituting, r.kept, r.held, r.special, r.positioned = 0, 0, 0, 0, held{}, true, false
	r.labels = attrLabels
	r.def, r.words = &s.Definition, s.lexicon()
	r.literally = s.Literal
	r.quotes = &r.words.quotes
	r.cite.Position, r.opening = noPosition, -1
}

// run writes the publication at hand by a program.
func (r *renderer) run(p *program) {
	r.has = r.find(&p.asks)
	r.present, r.asked = r.has, 0
	m, outer := r.mark(), r.attr
	r.attr = r.attr.with(p.font)
	r.literal(p.prefix)
	if p.opens {
		r.opening = len(r.text)
	}
	wrote := false
	if p.fields {
		_, wrote = r.fields(p.steps, "")
	} else {
		_, wrote = r.steps(p.steps, "", false)
	}
	if wrote {
		r.stayInBlock()
		r.held.apart = 0
		r.literal(p.suffix)
	} else {
		r.back(m)
	}
	r.attr = outer
}

func (r *renderer) finish() {
	if r.held.marks != 0 {
		r.release()
	}
	if r.held.drops != 0 {
		r.settle(0)
	}
	if r.literally {
		r.enterBlock()
		r.leaveBlock()
	} else {
		r.trimTo(0)
	}
	for n := len(r.runs); n > 0 && r.runs[n-1].start >= len(r.text); n-- {
		r.runs = r.runs[:n-1]
	}
	// The publication is the caller's and may be dropped before the memory
	// here is.
	r.pub, r.prepared, r.found, r.def, r.words, r.quotes = nil, nil, nil, nil, nil, nil
	r.roll.forget()
}

// trimTo takes blanks from the end of the text, down to start.
func (r *renderer) trimTo(start int) {
	for len(r.text) > start && r.text[len(r.text)-1] == ' ' {
		r.text = r.text[:len(r.text)-1]
	}
}

// steps writes steps with a delimiter between those that write anything.
// wrote says whether one was written before them, and is returned for what
// follows.
func (r *renderer) steps(steps []step, delimiter string, wrote bool) (status, bool) {
	var s status
	for i := range steps {
		st := &steps[i]
		if !st.needs.meets(&r.present) {
			s |= called
			continue
		}
		if st.op >= opChoose { // as few are
			if st.op == opYearSuffix && r.cite.YearSuffix == "" {
				continue // which would write nothing
			}
			if st.op == opChoose {
				one, list := r.chosen(st)
				if one == nil {
					// They belong to the group around the choice.
					var sub status
					from := len(r.text)
					sub, wrote = r.steps(list, delimiter, wrote)
					s |= sub
					r.leave(st, from)
					continue
				}
				if st = one; !st.needs.meets(&r.present) {
					s |= called
					continue
				}
			}
		}
		before := r.mark()
		if wrote {
			r.delimit(delimiter)
		}
		behind := r.extent()
		var sub status
		if st.op <= opDOI {
			sub = r.variable(st)
		} else {
			sub = r.step(st)
		}
		s |= sub &^ nothing
		if sub&nothing == 0 && r.extent() != behind {
			wrote = true
			r.leave(st, behind.text)
		} else {
			r.back(before)
		}
	}
	return s, wrote
}

// step writes one step. What the step needs is there. Whoever calls it takes back
// what comes to nothing.
func (r *renderer) step(st *step) status {
	if st.op <= opDOI {
		return r.variable(st)
	}
	switch st.op {
	case opFixed:
		r.fixed(st)
		return 0
	case opNames:
		return r.names(st)
	case opLabel:
		if st.is(labelsSpent) && !r.has.has(st.variable) {
			return called | nothing
		}
		r.label(st.node.(*Label), r.termOf(st.variable), r.plural(st.variable))
		return called | printed
	case opFramed:
		return r.framed(st)
	case opBlock:
		return r.inBlock(st)
	case opYearSuffix:
		return r.yearSuffix(st)
	case opCitationLabel:
		return r.citationLabel(st)
	}
	return r.group(st)
}

// alone writes a step that none stands around.
func (r *renderer) alone(st *step) {
	m := r.mark()
	if r.step(st)&nothing != 0 {
		r.back(m)
	}
}

// variable writes a variable with its affixes.
func (r *renderer) variable(st *step) status {
	outer, from := r.attr, len(r.text)
	if st.op == opDOI {
		r.doi(st.prefix)
	} else {
		if st.variable == DOI && st.prefix == ResolverPrefix {
			r.attr |= labelled(DOI) & r.labels // of which the whole address is one run
		}
		r.literal(st.prefix)
		behind := r.extent()
		from = behind.text
		r.attr |= labelled(st.variable) & r.labels
		r.writeValue(st)
		if r.extent() == behind {
			// Nothing of the text can be written, so nothing was there.
			r.attr = outer
			return called | nothing
		}
	}
	if r.literally {
		if st.variable != CitationNumber {
			r.worded()
		}
		r.attr = outer
		r.closeVariable(st, from)
	} else {
		if r.opening >= 0 && st.variable != CitationNumber {
			r.worded()
		}
		r.attr = outer
		r.literal(st.suffix)
	}
	r.spent(st.variable)
	return called | printed
}

// writeValue writes a variable without its affixes.
func (r *renderer) writeValue(st *step) {
	switch st.op {
	case opDate:
		r.attr = r.attr.with(st.font)
		r.date(st.variable, st.date)
	case opNumber:
		r.number(st.variable, st.node.(*Number))
	case opSorted:
		r.sortedValue(st)
	case opNumberText:
		r.numberText(st.variable, st.node.(*Text))
	default:
		if st.op == opText && (r.prepared != nil && r.richPrepared(st) || r.found != nil && r.richFound(st)) {
			return
		}
		t := st.node.(*Text)
		r.rich(r.textOf(st.variable, t.Form), t)
	}
}

// textOf returns the text of a variable: its short form where that is asked for
// and there.
func (r *renderer) textOf(v Variable, form TermForm) string {
	if form == ShortForm {
		if short := shortOf(v); short != 0 && !text.Empty(r.field(short)) {
			return r.field(short)
		}
	}
	if v < YearSuffix {
		return field(r.pub, v) // most, which are written as they are
	}
	return r.value(v)
}

// group writes the steps of a group or a macro with their affixes.
func (r *renderer) group(st *step) status {
	if st.is(alignsFields) {
		return r.aligned(st)
	}
	r.literal(st.prefix)
	s, wrote := r.steps(st.steps, st.text, false)
	if !wrote || st.op == opGroup && s.vanishes() {
		return s&called | nothing
	}
	r.held.apart = 0
	r.literal(st.suffix)
	if r.literally && st.frameFont() != 0 {
		r.note(&r.held.apart)
	}
	if s == 0 {
		// A group of terms alone counts as one with a variable that is there.
		return printed
	}
	return s
}

// framed writes the steps of a group or a macro as it sets them off.
func (r *renderer) framed(st *step) status {
	outer := r.attr
	r.attr = r.attr.with(st.font)
	macro, _ := st.node.(*Text)
	if macro != nil && macro.Quotes {
		r.openOwnQuote()
	}
	from := len(r.text)
	s, wrote := r.steps(st.steps, st.text, false)
	if macro != nil {
		r.rework(macro, from)
	}
	r.attr = outer
	if !wrote {
		return s | nothing
	}
	return s
}

// rework does to what a macro wrote since from what its text asks for.
func (r *renderer) rework(t *Text, from int) {
	if t.Quotes {
		r.closeOwnQuote(t.KeepStop)
	}
	if c := r.textCase(t); t.StripPeriods || c != KeepCase {
		r.recase(from, c, t.StripPeriods)
	}
}
