package style_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Names that an entry repeats give way to a substitute.
func TestRepeatedAuthors(t *testing.T) {
	name := func(change func(n *style.Name)) *style.Name {
		n := &style.Name{Form: style.ShortName, And: style.AndWord}
		change(n)
		return n
	}
	plain := name(func(*style.Name) {})
	names := func(n *style.Name) *style.Names {
		return &style.Names{Variables: style.Variables{style.Author}, Name: n, Prefix: "<", Suffix: ">", Substitute: style.Nodes{
			&style.Names{Variables: style.Variables{style.Editor}, Label: &style.Label{Form: style.ShortForm, Prefix: " "}},
			&style.Text{Variable: style.Title},
		}}
	}
	for _, test := range []struct {
		name    string
		rule    style.SubsequentAuthorRule
		layout  *style.Names
		entries string // authors; a title behind a slash, editors behind a star
		want    string
	}{
		{"all names", style.CompleteAll, names(plain), "Roe+Low, Roe+Low, Roe+Low, Roe", "<Roe and Low> <–> <–> <Roe>"},
		{"fewer names", style.CompleteAll, names(plain), "Roe+Low, Roe, Roe+Low", "<Roe and Low> <Roe> <Roe and Low>"},
		{"in another order", style.CompleteAll, names(plain), "Roe+Low, Low+Roe", "<Roe and Low> <Low and Roe>"},
		{"what others write together", style.CompleteAll, names(plain), "Ro+eLow, Roe+Low", "<Ro and eLow> <Roe and Low>"},
		{"with et al.", style.CompleteAll, names(name(func(n *style.Name) { n.EtAlMin, n.EtAlUseFirst = 3, 1 })),
			"Roe+Low+Fox, Roe+Fox+Low", "<Roe et al.> <–>"},
		{"with et al., behind the first alone", style.CompleteAll, names(name(func(n *style.Name) { n.EtAlMin, n.EtAlUseFirst = 3, 1 })),
			"Roe, Roe+Fox+Low", "<Roe> <–>"},
		{"the same people with et al.", style.CompletePeople, names(name(func(n *style.Name) { n.EtAlMin, n.EtAlUseFirst = 3, 1 })),
			"Roe, Roe+Fox+Low, Roe+Fox+Low, Roe+Low+Fox, Roe, Roe", "<Roe> <Roe et al.> <–> <Roe et al.> <Roe> <–>"},
		{"a title is nobody", style.CompletePeople, names(plain), "/Salt, /Salt", "Salt Salt"},
		{"editors in the place of authors, with their label", style.CompleteAll, names(plain), "*Roe, *Roe, Roe", "<Roe ed.> <– ed.> <–>"},
		{"a title in their place", style.CompleteAll, names(plain), "/Salt, /Salt, /Sand, Sand", "Salt – Sand <Sand>"},
		{"each name", style.CompleteEach, names(plain), "Roe+Low, Roe+Low, Roe", "<Roe and Low> <– and –> <Roe>"},
		{"each of another list", style.CompleteEach, names(plain), "Roe+Low, Roe+Fox", "<Roe and Low> <Roe and Fox>"},
		{"each that is the same", style.PartialEach, names(plain), "Roe+Low+Fox, Roe+Low+Doe, Roe+Fox+Doe, Doe, Roe",
			"<Roe, Low, and Fox> <–, –, and Doe> <–, Fox, and Doe> <Doe> <Roe>"},
		{"of more names before", style.PartialEach, names(plain), "Roe+Low+Fox, Roe", "<Roe, Low, and Fox> <–>"},
		{"a title, in part", style.PartialEach, names(plain), "/Salt, /Salt", "Salt –"},
		{"a title is none of the names", style.CompleteEach, names(plain), "/Salt, /Salt", "Salt Salt"},
		{"the first that is the same", style.PartialFirst, names(plain), "Roe+Low, Roe+Low, Fox+Low", "<Roe and Low> <– and Low> <Fox and Low>"},
		{"each, with the last behind …", style.CompleteEach, names(name(func(n *style.Name) { n.EtAlMin, n.EtAlUseFirst, n.EtAlUseLast = 4, 1, true })),
			"Roe+Low+Fox+Doe, Roe+Low+Fox+Doe, Roe+Low+Fox+Poe", "<Roe, … Doe> <–, … –> <Roe, … Poe>"},
		{"names in a font", style.CompleteAll, &style.Names{Variables: style.Variables{style.Author}, Font: style.Bold, Name: plain},
			"Roe, Roe", "[b]Roe[/b] [b]–[/b]"},
		{"nobody", style.CompleteAll, &style.Names{Variables: style.Variables{style.Author}}, "/Salt, /Salt", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{
				Layout: test.layout, SubsequentAuthorSubstitute: "–", SubsequentAuthorRule: test.rule,
			}})
			same, apart := renderList(s, test.entries)
			if diff := cmp.Diff(test.want, same); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if same != apart {
				t.Errorf("one by one %q, in one Reference %q", apart, same)
			}
		})
	}
}

// An entry without a work is an empty one, also behind one with names.
func TestRepeatedNil(t *testing.T) {
	s := mustNew(t, style.Definition{Name: "house", Bibliography: &style.Bibliography{
		Layout: &style.Names{Variables: style.Variables{style.Author}}, SubsequentAuthorSubstitute: "–",
	}})
	var ref style.Reference
	s.RenderEntry(&ref, style.Cite{Work: &model.Publication{Authors: []model.Person{{Family: "Roe"}}}})
	s.RenderEntryAfter(&ref, &ref, style.Cite{})
	if got := string(ref.Text()); got != "" {
		t.Errorf("(-want +got):\n- \n+ %s", got)
	}
}

// renderList renders entries one behind the other into the same Reference, and
// into one each.
func renderList(s style.Style, entries string) (same, apart string) {
	var ref style.Reference
	var before, last *style.Reference
	var out [2][]string
	for word := range strings.SplitSeq(entries, ", ") {
		p := &model.Publication{Type: model.Book}
		if title, ok := strings.CutPrefix(word, "/"); ok {
			p.Title = title
		} else if editor, ok := strings.CutPrefix(word, "*"); ok {
			p.Editors = families(editor)
		} else {
			p.Authors = families(strings.Split(word, "+")...)
		}
		next := new(style.Reference)
		s.RenderEntryAfter(&ref, before, style.Cite{Work: p})
		s.RenderEntryAfter(next, last, style.Cite{Work: p})
		before, last = &ref, next
		for i, r := range [...]*style.Reference{&ref, next} {
			html := string(citation.AppendReference(nil, r, citation.HTML))
			html = strings.NewReplacer("<b>", "[b]", "</b>", "[/b]", "&#60;", "<", "&#62;", ">").Replace(html)
			if html != "" {
				out[i] = append(out[i], html)
			}
		}
	}
	return strings.Join(out[0], " "), strings.Join(out[1], " ")
}

// A substitute may be nothing, and so the names' block goes.
func TestRepeatedAuthorsLeftOut(t *testing.T) {
	d := style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{
		SubsequentAuthorSubstitute: style.Nothing,
		Layout: style.Choose{{Then: style.Nodes{
			&style.Group{Display: style.Block, Of: style.Nodes{&style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.ShortName}}}},
			&style.Group{Display: style.LeftMargin, Of: style.Nodes{&style.Text{Variable: style.Title, Prefix: " "}}},
		}}},
	}}
	s := mustNew(t, d)
	work := &model.Publication{Title: "Salt", Authors: families("Roe")}
	var ref style.Reference
	s.RenderEntry(&ref, style.Cite{Work: work})
	s.RenderEntryAfter(&ref, &ref, style.Cite{Work: work})
	want := ` <div class="csl-left-margin">Salt</div>`
	if diff := cmp.Diff(want, string(citation.AppendReference(nil, &ref, citation.HTML))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}

	// What stood in the Reference is no entry any more.
	s.RenderCitation(&ref, []style.Cite{{Work: work}})
	s.RenderEntryAfter(&ref, &ref, style.Cite{Work: work})
	if got := string(ref.Text()); !strings.HasPrefix(got, "Roe") {
		t.Errorf("behind a citation %q", got)
	}
	d.Bibliography.SubsequentAuthorSubstitute = ""
	if s := mustNew(t, d); s.SubstitutesAuthors() || (style.Style{}).SubstitutesAuthors() {
		t.Error("authors are substituted where none are to be")
	}
}

// Entries that follow others allocate nothing.
func TestRepeatedAuthorsAllocateNothing(t *testing.T) {
	s := mustNew(t, style.Definition{Name: "house", Literal: true, Bibliography: &style.Bibliography{
		SubsequentAuthorSubstitute: "–", Layout: &style.Names{Variables: style.Variables{style.Author}},
	}})
	work := &model.Publication{Authors: families("Roe", "Low")}
	var ref style.Reference
	if n := testing.AllocsPerRun(20, func() { s.RenderEntryAfter(&ref, &ref, style.Cite{Work: work}) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
