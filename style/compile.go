package style

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// A compiler compiles nodes for one type.
type compiler struct {
	def   *Definition
	words *lexicon
	// literal: see Definition.
	literal bool
	typ     Type
	// alike are the types that no condition so far tells from typ.
	alike Type
	// special says that what the style adds may be [text.Special].
	special bool
	// lone says that no cite is at hand.
	lone bool
	// checks says that all branches are to be looked at, whatever the type.
	checks bool
	// disambiguates says that a condition asks whether a cite is ambiguous.
	disambiguates bool
	// narrates says that a condition asks whether a cite is a name alone.
	narrates bool
	// positions are those of a cite that conditions ask for, and subsequentNames says
	// that et al. depends on them.
	positions       Position
	contents        bool // see sortKey
	subsequentNames bool
	asks            varSet // the variables that are asked for so far
	depth           int    // of the lists around the node at hand
	count           int    // of nodes, each as often as it stands in the layout
	// macros are those that are compiled. Large styles call theirs so often that
	// no program could hold them once for each call.
	macros map[Node]macro
	// replaced are the names that the substitute at hand takes the place of.
	replaced *Names
	// path leads to the node at hand.
	path []place
	err  error
	key  *SortKey // that is compiled; nil for a layout
}

// A place is a field of a node, and the place in it where it is a list; -1 where
// it is none.
type place struct {
	field string
	index int
}

// A macro is a compiled one.
type macro struct {
	steps []step
	count int // of its nodes
}

// maxDepth is how deep nodes nest, and maxNodes how many there are, each as
// often as it stands in the layout: what a reference may cost. Layouts beyond
// that hold themselves.
const (
	maxDepth = 1_000
	maxNodes = 10_000_000
)

var (
	errNoLayout = errors.New("neither the bibliography nor the citation has a layout")
	errNoNode   = errors.New("the layout holds nothing where a node should be")
	errTooLarge = errors.New("the layout holds itself, or is too large")
)

// node compiles the node of a field.
func (c *compiler) node(n Node, field string) []step {
	return c.within(place{field, -1}, func() []step { return c.nodes(Nodes{n}, "") })
}

// within compiles at a place.
func (c *compiler) within(p place, compile func() []step) []step {
	c.path = append(c.path, p)
	steps := compile()
	c.path = c.path[:len(c.path)-1]
	return steps
}

// nodes compiles the list of a field; "" where the path leads to its only node
// already. The nodes of a choice that is made take its place.
func (c *compiler) nodes(list Nodes, field string) []step {
	c.depth++
	defer func() { c.depth-- }()
	c.count += len(list)
	if c.depth > maxDepth || c.count > maxNodes {
		c.fail(errTooLarge)
	}
	if c.err != nil {
		return nil
	}
	out := make([]step, 0, len(list))
	for i, n := range list {
		if field != "" {
			c.path = append(c.path, place{field, i})
		}
		switch choose, ok := n.(Choose); {
		case isNil(n):
			c.fail(errNoNode)
		case ok:
			out = append(out, c.choose(choose)...)
		default:
			out = append(out, c.sorted(n.compile(c)))
		}
		if field != "" {
			c.path = c.path[:len(c.path)-1]
		}
	}
	return out
}

// macro compiles what a text calls, once for all calls.
func (c *compiler) macro(n Node) []step {
	if _, list := n.(Choose); list || isNil(n) {
		return c.node(n, "Macro") // which no map can hold
	}
	if m, ok := c.macros[n]; ok {
		c.count += m.count
		if c.count > maxNodes {
			c.fail(errTooLarge)
		}
		return m.steps
	}
	before, replaced := c.count, c.replaced
	c.replaced = nil
	m := macro{steps: c.node(n, "Macro")}
	c.replaced = replaced
	m.count = c.count - before
	if c.macros == nil {
		c.macros = map[Node]macro{}
	}
	c.macros[n] = m
	return m.steps
}

// check notes that a node asks for a variable, and that it is no style where
// that is none that it can take.
func (c *compiler) check(v Variable, allowed bool, node string) {
	if !allowed {
		c.fail(fmt.Errorf("%s cannot take the variable %q", node, v))
		return
	}
	c.asks.add(v)
}

// looks checks what a node says of its looks, and the texts that it adds.
func (c *compiler) looks(font Effect, how TextCase, d Display, texts ...string) {
	switch {
	case font&^allEffects != 0:
		c.fail(fmt.Errorf("there is no effect %#x", uint16(font)))
	case how >= numTextCases:
		c.fail(fmt.Errorf("there is no text case %d", how))
	case d >= numDisplays:
		c.fail(fmt.Errorf("there is no display %d", d))
	}
	for _, s := range texts {
		if err := checkText(s); err != nil {
			c.fail(err)
		}
	}
	c.adds(texts...)
}

// adds notes whether what the style adds may be special.
func (c *compiler) adds(texts ...string) {
	c.special = c.special || slices.ContainsFunc(texts, text.Special[string])
}

// term returns a term that the style adds.
func (c *compiler) term(t Term, form TermForm, plural bool) string {
	s := c.words.term(t, form, plural)
	c.adds(s)
	return s
}

// checkText returns what makes s none of the texts that a style or a locale may
// add, or nil.
func checkText(s string) error {
	if !text.IsText(s) {
		return fmt.Errorf("the text %q is no UTF-8 or has control characters", s)
	}
	return nil
}

// fail notes the first thing that is no style, and where it is.
func (c *compiler) fail(err error) {
	if c.err == nil {
		c.err = fmt.Errorf("%s: %w", c.where(), err)
	}
}

// where returns the path to the node at hand:
// "Bibliography.Layout.Of[1][0].Then[2]".
func (c *compiler) where() string {
	path := c.path
	const most = 20
	var b strings.Builder
	if len(path) > most {
		path = path[:most] // a layout that holds itself
	}
	for i, p := range path {
		if i > 0 && p.field != "" {
			b.WriteByte('.')
		}
		b.WriteString(p.field)
		if p.index >= 0 {
			fmt.Fprintf(&b, "[%d]", p.index)
		}
	}
	if len(path) < len(c.path) {
		b.WriteString("…")
	}
	return b.String()
}

// needsOf returns the variables without any of which none of the steps writes
// anything, or none.
func needsOf(steps []step) varSet {
	var s varSet
	for i := range steps {
		if steps[i].needs.empty() {
			return varSet{}
		}
		s.addAll(steps[i].needs)
	}
	return s
}

func (t *Text) compile(c *compiler) step {
	switch {
	case t.Variable != 0:
		c.check(t.Variable, t.Variable.isText() || t.Variable.isNumber(), "text")
	case t.Macro == nil && t.Term == 0 && t.Value == "":
		c.fail(errors.New("a text has neither variable nor macro, term or value"))
	case t.Term != noTerm && !t.Term.exists() || t.Form >= numForms:
		c.fail(errors.New("a text has a term that there is not"))
		return step{op: opMacro}
	}
	c.looks(t.Font, t.TextCase, t.Display, t.Value, t.Prefix, t.Suffix)
	st := step{op: c.textOp(t.Variable), variable: t.Variable, node: t, font: t.Font, display: t.Display, prefix: t.Prefix, suffix: t.Suffix,
		manner: c.mannerOf(t)}
	if t.Quotes {
		st.traits |= setsQuotes
	}
	if t.KeepStop {
		st.traits |= keepsStop
	}
	switch {
	case t.Variable == YearSuffix:
		st.op = opYearSuffix
	case t.Variable == CitationLabel && c.literal:
		st.op = opCitationLabel
	case t.Variable != 0:
		st.needs.add(t.Variable)
		if short := shortOf(t.Variable); short != 0 && t.Form == ShortForm {
			c.asks.add(short)
			st.needs.add(short)
		}
	case t.Macro != nil:
		st.op, st.steps = opMacro, c.macro(t.Macro)
		st.needs = needsOf(st.steps)
		if len(st.steps) == 1 && t.plain() {
			return st.only()
		}
		if t.Font != 0 || t.Quotes || t.StripPeriods || t.TextCase != KeepCase {
			st.frame(t.Font, t)
		}
	case t.Term != 0:
		st.op, st.text = opFixed, c.cased(c.term(t.Term, t.Form, t.Plural), t.TextCase)
		if t.TextCase != Lowercase {
			st.traits |= takesCapital
		}
	default:
		st.op, st.text = opFixed, c.cased(t.Value, t.TextCase)
		if c.literal && strings.ContainsAny(t.Value, "<\"'") {
			st.traits |= holdsMarkup
		}
	}
	if t.StripPeriods {
		st.text = strings.ReplaceAll(st.text, ".", "")
	}
	if c.literal && t.Term != noTerm {
		st.text = strings.ReplaceAll(st.text, "'", "’")
	}
	return st
}

// textOp returns how the text of a variable is written.
func (c *compiler) textOp(v Variable) op {
	switch {
	case v == DOI && !c.literal:
		return opDOI
	case v == Page || v == Locator || c.literal && v.isNumber():
		return opNumberText
	case ofCite(v):
		return opCiteText
	}
	return opText
}

// plain reports whether t leaves what a macro wrote as it is.
func (t *Text) plain() bool {
	return t.TextCase == KeepCase && t.Font == 0 && !t.StripPeriods && !t.Quotes && t.Display == Inline && t.Prefix+t.Suffix == ""
}

func (n *Number) compile(c *compiler) step {
	c.check(n.Variable, n.Variable.isText() || n.Variable.isNumber(), "number")
	c.looks(n.Font, n.TextCase, n.Display, n.Prefix, n.Suffix)
	if n.Form >= numNumberForms {
		c.fail(fmt.Errorf("a number has the form %d", n.Form))
	}
	return step{op: opNumber, variable: n.Variable, needs: setOf(Variables{n.Variable}), node: n, font: n.Font, display: n.Display,
		prefix: n.Prefix, suffix: n.Suffix}
}

func (l *Label) compile(c *compiler) step {
	c.check(l.Variable, l.Variable != 0 && l.Variable < numVariables, "label")
	if l.Variable != Locator && termOf(l.Variable) == noTerm || l.Form >= numForms {
		c.fail(fmt.Errorf("there is no term to label %q", l.Variable))
		return step{op: opMacro}
	}
	c.looks(l.Font, l.TextCase, Inline, l.Prefix, l.Suffix)
	st := step{op: opLabel, variable: l.Variable, needs: setOf(Variables{l.Variable}), node: l}
	if c.replaced != nil {
		st.traits, st.needs = labelsSpent, varSet{}
	}
	return st
}
