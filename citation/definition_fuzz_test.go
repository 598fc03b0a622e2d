package citation_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// FuzzDefinition makes a style of bytes, each a choice, and writes works whose
// texts are any.
func FuzzDefinition(f *testing.F) {
	for i, text := range slices.Concat(hostileTexts, hostileLetters) {
		if len(text) > 100 {
			continue
		}
		var choices []byte
		for j := range 60 {
			choices = append(choices, byte(j*j*(2*i+1)+i))
		}
		f.Add(choices, text, "a.b")
	}
	f.Fuzz(func(t *testing.T, choices []byte, text, other string) {
		m := styleMaker{choices: choices}
		s, err := style.New(m.definition())
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range []*model.Publication{hostilePublication(text, other), hostilePublication(other, text)} {
			checkAnyStyle(t, s, style.Cite{Work: p, Locator: text, Prefix: other, Suffix: text, YearSuffix: other, Number: len(text)})
		}
	})
}

// Styles that were made at random, always the same, write what is safe. They find
// more than the search does, whose steps are small.
func TestMadeStyles(t *testing.T) {
	texts := slices.DeleteFunc(slices.Concat(hostileTexts, hostileLetters), func(s string) bool { return len(s) > 100 })
	pieces := strings.Split(`. ! ? : ; , “ ” ‘ ’ " ' <i> </i> <b> </b> <sc> </sc> a ɐ ı ß ﬁ é 1-2 <span+class="nodecor"> </span> `+"\u202e", " ")
	random := rand.New(rand.NewPCG(1, 2))
	text := func() string {
		if random.IntN(2) == 0 {
			return texts[random.IntN(len(texts))]
		}
		var b strings.Builder
		for range random.IntN(10) {
			b.WriteString(strings.ReplaceAll(pieces[random.IntN(len(pieces))], "+", " "))
		}
		return b.String()
	}
	n := 4000
	if testing.Short() {
		n = 400
	}
	for range n {
		choices := make([]byte, random.IntN(600))
		for i := range choices {
			choices[i] = byte(random.Uint32())
		}
		a, b := text(), text()
		m := styleMaker{choices: choices}
		s, err := style.New(m.definition())
		if err != nil {
			t.Fatal(err)
		}
		checkAnyStyle(t, s, style.Cite{Work: hostilePublication(a, b), Locator: a, Prefix: b, Suffix: a, YearSuffix: b, Number: len(a)})
		if t.Failed() {
			t.Fatalf("the choices %x, the texts %q and %q", choices, a, b)
		}
	}
}

// hostilePublication holds a text in each variable that a styleMaker asks for,
// and another in every second one.
func hostilePublication(text, other string) *model.Publication {
	person := model.Person{Family: text, Given: other, Particle: text, DroppingParticle: other, Suffix: text}
	return &model.Publication{
		Type: model.Chapter, Title: text, ContainerTitle: other, Publisher: text, PublisherPlace: other, Note: text,
		Volume: text, Page: other, Edition: other, Genre: "",
		Issued: model.ParseDate(text), Accessed: model.Date{Start: model.Day{Year: len(text) - 2, Month: len(other), Day: 40, Season: 9}, End: model.Day{Month: -1}},
		Authors: []model.Person{person, {Literal: other}, {Family: other}}, Editors: []model.Person{{Literal: text}},
		Languages: []string{"en"},
	}
}

// A styleMaker makes definitions of bytes. Where none are left they are 0.
type styleMaker struct {
	choices []byte
	nodes   int
}

// pick returns a number below n.
func (m *styleMaker) pick(n int) int {
	if len(m.choices) == 0 {
		return 0
	}
	c := int(m.choices[0])
	m.choices = m.choices[1:]
	return c % n
}

func (m *styleMaker) flag() bool { return m.pick(2) == 1 }

// affix returns a text that a style adds, none as often as not.
func (m *styleMaker) affix() string {
	list := [...]string{".", ",", "!", "?", ": ", "; ", " ", ". ", ".,", "<i>", "&", "”", "é", "a", " a ", "(", ")", "??", "\n", "…", "’"}
	if i := m.pick(2 * len(list)); i < len(list) {
		return list[i]
	}
	return ""
}

func (m *styleMaker) font() style.Effect {
	if m.flag() {
		return 0
	}
	return 1 << m.pick(13)
}

func (m *styleMaker) textCase() style.TextCase {
	if m.flag() {
		return style.KeepCase
	}
	return style.TextCase(m.pick(int(style.TitleCase) + 1))
}

func (m *styleMaker) definition() style.Definition {
	d := style.Definition{Name: "made", Literal: m.flag(), PageRange: style.PageRange(m.pick(5)), Note: m.flag()}
	if m.flag() {
		d.Locales = []style.LocaleDefinition{{
			PunctuationInQuote: style.Option(m.pick(3)),
			Terms: []style.Wording{
				{Term: style.TermOpenQuote, Single: m.affix()}, {Term: style.TermCloseQuote, Single: m.affix()},
				{Term: style.TermOpenInnerQuote, Single: m.affix()}, {Term: style.TermCloseInnerQuote, Single: m.affix()},
			},
		}}
	}
	d.Bibliography = &style.Bibliography{
		Layout: m.group(0), Font: m.font(), Prefix: m.affix(), Suffix: m.affix(), SecondFieldAlign: style.SecondFieldAlign(m.pick(3)),
	}
	d.Citation = &style.Citation{Layout: d.Bibliography.Layout, Font: m.font(), Prefix: m.affix(), Suffix: m.affix(), Delimiter: m.affix()}
	return d
}

func (m *styleMaker) group(depth int) *style.Group {
	g := &style.Group{Font: m.font(), Display: style.Display(m.pick(5)), Delimiter: m.affix(), Prefix: m.affix(), Suffix: m.affix()}
	g.Of = m.list(depth + 1)
	return g
}

func (m *styleMaker) list(depth int) style.Nodes {
	var list style.Nodes
	for range 1 + m.pick(4) {
		list = append(list, m.node(depth))
	}
	return list
}

func (m *styleMaker) node(depth int) style.Node {
	m.nodes++
	kind := m.pick(9)
	if (depth > 5 || m.nodes > 60) && kind > 5 {
		kind -= 4
	}
	switch kind {
	case 0, 1:
		t := m.text()
		t.Variable = [...]style.Variable{style.Title, style.ContainerTitle, style.Publisher, style.Note, style.Page, style.Genre, style.Volume, style.Locator, style.YearSuffix}[m.pick(9)]
		return t
	case 2:
		t := m.text()
		t.Term = [...]style.Term{style.TermIn, style.TermPage, style.TermEtAl, style.TermIbid}[m.pick(4)]
		return t
	case 3:
		t := m.text()
		t.Value = strings.Join([]string{"v", m.affix(), "<b>w</b>", m.affix()}, "")
		return t
	case 4:
		return &style.Number{
			Variable: [...]style.Variable{style.Volume, style.Edition, style.CitationNumber, style.Locator}[m.pick(4)],
			Form:     style.NumberForm(m.pick(4)), TextCase: m.textCase(), Font: m.font(), Display: style.Display(m.pick(5)), Prefix: m.affix(), Suffix: m.affix(),
		}
	case 5:
		return &style.Date{
			Variable: [...]style.Variable{style.Issued, style.Accessed}[m.pick(2)], Form: style.DateForm(m.pick(3)), Limit: style.DateLimit(m.pick(3)),
			TextCase: m.textCase(), Font: m.font(), Display: style.Display(m.pick(5)), Prefix: m.affix(), Suffix: m.affix(),
		}
	case 6:
		return m.names(depth)
	case 7:
		t := m.text()
		t.Macro = m.group(depth)
		return t
	}
	if m.flag() {
		return style.Choose{
			{Has: style.Variables{style.Genre}, Match: style.Match(m.pick(3)), Then: m.list(depth + 1)},
			{Then: m.list(depth + 1)},
		}
	}
	return m.group(depth)
}

func (m *styleMaker) text() *style.Text {
	return &style.Text{
		TextCase: m.textCase(), Font: m.font(), Quotes: m.flag(), KeepStop: m.flag(), StripPeriods: m.flag(),
		Display: style.Display(m.pick(5)), Prefix: m.affix(), Suffix: m.affix(),
	}
}

func (m *styleMaker) names(depth int) *style.Names {
	n := &style.Names{
		Variables: [...]style.Variables{{style.Author}, {style.Editor, style.Translator}, {style.Translator}, {style.Author, style.Editor}}[m.pick(4)],
		Delimiter: m.affix(), Font: m.font(), Display: style.Display(m.pick(5)), Prefix: m.affix(), Suffix: m.affix(),
		Name: &style.Name{
			Form: style.NameForm(m.pick(3)), Initials: style.Initials(m.pick(3)), InitializeWith: m.affix(), Inverted: style.Inverted(m.pick(3)),
			DemoteParticle: style.DemoteParticle(m.pick(3)), And: style.And(m.pick(3)), Delimiter: m.affix(), EtAlMin: m.pick(4), EtAlUseFirst: m.pick(3),
			Family: style.NamePart{TextCase: m.textCase(), Font: m.font(), Prefix: m.affix(), Suffix: m.affix()},
			Given:  style.NamePart{TextCase: m.textCase(), Font: m.font(), Prefix: m.affix(), Suffix: m.affix()},
			Font:   m.font(), Prefix: m.affix(), Suffix: m.affix(),
		},
	}
	if m.flag() {
		n.Label = &style.Label{Form: style.TermForm(m.pick(3)), TextCase: m.textCase(), Prefix: m.affix(), Suffix: m.affix()}
	}
	if m.flag() && depth < 5 {
		n.Substitute = m.list(depth + 1)
	}
	return n
}
