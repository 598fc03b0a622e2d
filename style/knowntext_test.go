package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// knownWorks are works whose texts are copied, in another case, marked, or end in a mark
// by mistake.
func knownWorks() []*model.Publication {
	people := []model.Person{{Given: "Ann B.", Family: "O'Reed"}, {Given: "Bo", Family: "Salt"}, {Given: "Cy", Particle: "van", Family: "Tide"}}
	return []*model.Publication{
		{Type: model.ArticleJournal, Title: "the salt of the sea", ContainerTitle: "journal of tides", Volume: "3", Page: "3-5", Authors: people, Issued: model.Year(2020)},
		{Type: model.ArticleJournal, Title: "the “salt” of <i>the</i> sea:", TitleShort: "salt's end;", ContainerTitle: "tides & co.", Authors: people[1:], Issued: model.Year(2020)},
		{Type: model.Book, Title: " the salt . ", Publisher: "ink <b>house</b>", PublisherPlace: "a town,", Editors: people, CorporateEditors: []string{"the ink trust"}},
		{Type: model.Chapter, Title: "das Salz", Languages: []string{"ger"}, ContainerTitle: "H<sub>2</sub>O", ContainerTitleShort: "water", Editors: people[:1], Issued: model.Date{Literal: "spring"}},
	}
}

// What is known of a work, and whether anybody looks at what runs show, makes no
// difference to any text, however often it is written.
func TestKnownTexts(t *testing.T) {
	works := knownWorks()
	for _, s := range append(style.All(), style.Editions()...) {
		known := make([]style.Known, len(works))
		for i, p := range works {
			s.Know(&known[i], p)
		}
		for round := range 3 {
			for i, p := range works {
				other := (i + 1) % len(works)
				for _, cites := range [][]style.Cite{
					{{Work: p}},
					{{Work: p, Position: style.Subsequent, Locator: "12", Number: 3, YearSuffix: "a"}},
					{{Work: p, Prefix: "As he says. "}, {Work: works[other], Number: 2, YearSuffix: "b"}},
					{{Prefix: "see"}, {Work: p, Prefix: "and"}, {Work: p, Position: style.Subsequent | style.Ibid}},
					{{Work: p, SuppressAuthor: true}, {Work: p, Locator: "3", AuthorOnly: true}},
				} {
					var want, got style.Reference
					s.RenderCitation(&want, cites)
					for k := range cites {
						cites[k].Known = &known[i]
						if cites[k].Work != p {
							cites[k].Known = &known[other]
						}
					}
					got.Unlabelled = true
					if s.RenderCitation(&got, cites); string(got.Text()) != string(want.Text()) {
						t.Errorf("%s, round %d, work %d: got %q, want %q", s, round, i, got.Text(), want.Text())
					}
				}
				var want, got style.Reference
				s.RenderEntry(&want, style.Cite{Work: p, Number: 1})
				if s.RenderEntry(&got, style.Cite{Work: p, Number: 1, Known: &known[i]}); string(got.Text()) != string(want.Text()) {
					t.Errorf("%s, round %d, entry %d: got %q, want %q", s, round, i, got.Text(), want.Text())
				}
			}
		}
	}
}

// Once a work is found out about anew, nothing is left of what it was.
func TestKnowForgets(t *testing.T) {
	p := &model.Publication{Type: model.Book, Title: "the salt", Authors: []model.Person{{Given: "Ann", Family: "Reed"}}}
	var k style.Known
	var ref style.Reference
	render := func() string {
		style.Chicago.RenderCitation(&ref, []style.Cite{{Work: p, Known: &k}})
		return string(ref.Text())
	}
	style.Chicago.Know(&k, p)
	before := render()
	p.Title, p.Authors[0].Family = "the <i>ink</i>", "O'Reed"
	style.Chicago.Know(&k, p)
	if got, want := render(), "Ann O’Reed, The ink"; len(got) < len(want) || got[:len(want)] != want {
		t.Errorf("got %q, want it to begin with %q; it was %q", got, want, before)
	}
}
