package document_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/internal/document"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// cited makes a work of "Roe, Jane; Low, Ben 2000 Title": the names may be left
// out, and so may the title.
func cited(s string) *model.Publication {
	names, rest, ok := strings.Cut(s, " 20")
	if !ok {
		return &model.Publication{Type: model.Book, Title: s}
	}
	_, title, _ := strings.Cut(rest, " ")
	p := &model.Publication{Type: model.Book, Title: title, Issued: model.Year(2000 + int(rest[0]-'0')*10 + int(rest[1]-'0'))}
	for name := range strings.SplitSeq(names, "; ") {
		family, given, ok := strings.Cut(name, ", ")
		if !ok {
			p.Authors = append(p.Authors, model.Person{Literal: name})
			continue
		}
		particle, last, ok := strings.Cut(family, " ")
		if !ok {
			particle, last = "", family
		}
		p.Authors = append(p.Authors, model.Person{Given: given, Particle: particle, Family: last})
	}
	return p
}

// telling makes a style of author and year, with a title where conditions hold.
func telling(c style.Citation, name style.Name, conditions ...style.Variable) style.Style {
	author := &style.Names{Variables: style.Variables{style.Author}, Name: &name}
	list := style.Nodes{author, &style.Group{Of: style.Nodes{&style.Date{Variable: style.Issued}, &style.Text{Variable: style.YearSuffix}}}}
	for _, v := range conditions {
		list = append(list, style.Choose{style.If{Disambiguate: true, Then: style.Nodes{&style.Text{Variable: v}}}})
	}
	list = append(list, &style.Text{Variable: style.FirstReferenceNoteNumber, Prefix: "n. "})
	c.Layout, c.Delimiter = &style.Group{Of: list, Delimiter: " "}, "; "
	return style.Must(style.New(style.Definition{Name: "telling", Literal: true, Citation: &c}))
}

// short are family names; with initials where given names are added.
var (
	short    = style.Name{Form: style.ShortName}
	initials = style.Name{Form: style.ShortName, Initials: style.Initialize, InitializeWith: "."}
	one      = style.Name{Form: style.ShortName, EtAlMin: 3, EtAlUseFirst: 1, And: style.AndSymbol, DelimiterPrecedesLast: style.Never, Initials: style.Initialize, InitializeWith: "."}
)

func TestDisambiguator(t *testing.T) {
	suffixed := style.Citation{YearSuffix: true}
	names := style.Citation{Names: true}
	byCite := style.Citation{GivenNames: true}
	both := style.Citation{GivenNames: true, Names: true}
	all := style.Citation{GivenNames: true, Names: true, YearSuffix: true}
	rule := func(r style.GivenNameRule) style.Citation { return style.Citation{GivenNames: true, GivenNameRule: r} }
	allNames := all
	allNames.GivenNameRule = style.AllNames
	long := style.Name{Initials: style.Initialize, InitializeWith: "."}
	repeated := style.Name{Form: style.ShortName, EtAlMin: 9, EtAlUseFirst: 1, EtAlSubsequentMin: 2, EtAlSubsequentUseFirst: 1}
	last := style.Name{Form: style.ShortName, EtAlMin: 4, EtAlUseFirst: 1, EtAlUseLast: true}

	for _, test := range []struct {
		name  string
		style style.Style
		works []string
		want  []string
	}{
		{"nothing to tell by", telling(style.Citation{}, short), []string{"Roe, Jane 2000", "Roe, Jane 2000"}, []string{"Roe 2000", "Roe 2000"}},
		{"nothing ambiguous", telling(all, short, style.Title), []string{"Roe, Jane 2000", "Low, Ben 2000", "Roe, Jane 2001"}, []string{"Roe 2000", "Low 2000", "Roe 2001"}},

		{"suffixes in the order of the list", telling(suffixed, short), []string{"Roe, Jane 2000 B", "Low, Ben 2000", "Roe, Jane 2000 A", "Roe, Jane 2000 C"}, []string{"Roe 2000a", "Low 2000", "Roe 2000b", "Roe 2000c"}},
		{"suffixes of several sets", telling(suffixed, short), []string{"Roe, Jane 2000", "Low, Ben 2000", "Low, Ben 2000", "Roe, Jane 2000"}, []string{"Roe 2000a", "Low 2000a", "Low 2000b", "Roe 2000b"}},
		{"suffixes of what repeated cites would be", telling(suffixed, repeated), []string{"Roe, A; Low, B 2000", "Roe, A; Doe, C 2000"}, []string{"Roe et al. 2000a", "Roe et al. 2000b"}},

		{"a name is added", telling(names, one), []string{"A, J; B, J; C, J 2000", "A, J; D, J; C, J 2000"}, []string{"A, B, et al. 2000", "A, D, et al. 2000"}},
		{"no more names than tell apart", telling(names, one), []string{"A, J; B, J; C, J; E, J 2000", "A, J; B, J; D, J; E, J 2000", "A, J; E, J; F, J; G, J 2000"}, []string{"A, B, C, et al. 2000", "A, B, D, et al. 2000", "A, E, et al. 2000"}},
		{"names that tell nothing apart are not added", telling(names, one), []string{"A, J; B, J; C, J 2000", "A, J; B, J; C, J 2000"}, []string{"A et al. 2000", "A et al. 2000"}},
		{"a longer list", telling(names, one), []string{"A, J; B, J; C, J 2000", "A, J; B, J; C, J; D, J 2000"}, []string{"A, B & C 2000", "A, B, C, et al. 2000"}},
		{"names before …", telling(names, last), []string{"A, J; B, J; C, J; E, J; Z, J 2000", "A, J; D, J; C, J; E, J; Z, J 2000"}, []string{"A, B, … Z 2000", "A, D, … Z 2000"}},

		{"by cite, initials", telling(byCite, initials), []string{"Roe, Jane 2000", "Roe, Ben 2000", "Roe, Ann 2001"}, []string{"J. Roe 2000", "B. Roe 2000", "Roe 2001"}},
		{"by cite, given names", telling(byCite, initials), []string{"Roe, Jane 2000", "Roe, John 2000"}, []string{"Jane Roe 2000", "John Roe 2000"}},
		{"by cite, where initials stand anyway", telling(byCite, long), []string{"Roe, Jane 2000", "Roe, John 2000"}, []string{"Jane Roe 2000", "John Roe 2000"}},
		{"by cite, without initials", telling(byCite, short), []string{"Roe, Jane 2000", "Roe, Ben 2000"}, []string{"Jane Roe 2000", "Ben Roe 2000"}},
		{"by cite, the name that differs", telling(byCite, initials), []string{"Roe, Jane; Low, Ben 2000", "Roe, Jane; Low, Carl 2000"}, []string{"Roe, B. Low 2000", "Roe, C. Low 2000"}},
		{"by cite, nothing for the same person", telling(byCite, initials), []string{"Roe, Jane 2000", "Roe, Jane 2000"}, []string{"Roe 2000", "Roe 2000"}},
		{"by cite, some of a set", telling(byCite, initials), []string{"Roe, Jane 2000", "Roe, Jane 2000", "Roe, Ben 2000"}, []string{"J. Roe 2000", "J. Roe 2000", "B. Roe 2000"}},
		{"by cite, within a cite", telling(byCite, initials), []string{"Roe, Jane; Roe, Ben 2000"}, []string{"Roe, Roe 2000"}},
		{"by cite, an organisation", telling(byCite, initials), []string{"UN 2000", "UN 2000"}, []string{"UN 2000", "UN 2000"}},

		{"names and given names", telling(both, one), []string{"A, J; B, Jo; C, Ann 2000", "A, J; B, Jo; C, Ben 2000", "A, J; B, Xa; C, Ben 2000"}, []string{"A, J. B & A. C 2000", "A, J. B & B. C 2000", "A, X. B, et al. 2000"}},
		{"given names of added names before more names", telling(both, one), []string{"A, J; B, Jo; C, Ann; D, K 2000", "A, J; B, Xa; C, Ben; E, K 2000"}, []string{"A, J. B, et al. 2000", "A, X. B, et al. 2000"}},
		{"suffixes for what is left", telling(all, one), []string{"A, J; B, Jo; C, Ann 2000", "A, J; B, Jo; C, Ann 2000", "A, J; D, Jo; C, Ann 2000"}, []string{"A, B, et al. 2000a", "A, B, et al. 2000b", "A, D, et al. 2000"}},

		{"all names", telling(rule(style.AllNames), initials), []string{"Roe, Jane; Low, Ben 2000", "Low, Carl; Doe, X 2001"}, []string{"Roe, B. Low 2000", "C. Low, Doe 2001"}},
		{"all names, in full", telling(rule(style.AllNames), initials), []string{"Roe, Jane 2000", "Roe, John 2001", "Roe, Ann 2002"}, []string{"Jane Roe 2000", "John Roe 2001", "A. Roe 2002"}},
		{"all names, the same person", telling(rule(style.AllNames), initials), []string{"Roe, J. P. 2000", "Roe, J.P. 2001"}, []string{"Roe 2000", "Roe 2001"}},
		{"all names, the particle is of the family name", telling(rule(style.AllNames), initials), []string{"dos Santos, Ana 2000", "Santos, Bea 2001"}, []string{"dos Santos 2000", "Santos 2001"}},
		{"all names, not those left out", telling(rule(style.AllNames), one), []string{"A, J; Roe, Ann; C, J 2000", "Roe, Ben 2001"}, []string{"A et al. 2000", "Roe 2001"}},
		{"all names, with those added", telling(allNames, one), []string{"A, J; B, J; C, J 2000", "A, J; B, J; C, K 2000", "A, J; B, J; C, K 2000", "C, J 2001"}, []string{"A, B & J. C 2000", "A, B & K. C 2000a", "A, B & K. C 2000b", "J. C 2001"}},
		{"all names, with those of first cites", telling(rule(style.AllNames), repeated), []string{"A, J; Roe, Ann 2000", "Roe, Ben 2001"}, []string{"A et al. 2000", "Ben Roe 2001"}},
		{"all names with initials", telling(rule(style.AllNamesWithInitials), initials), []string{"Roe, Jane 2000", "Roe, John 2001", "Low, Ann 2002", "Low, Ben 2003"}, []string{"Roe 2000", "Roe 2001", "A. Low 2002", "B. Low 2003"}},
		{"primary name", telling(rule(style.PrimaryName), initials), []string{"Roe, Jane; Low, Ann 2000", "Roe, John; Low, Ben 2001", "Low, Carl; Roe, J 2002"}, []string{"Jane Roe, Low 2000", "John Roe, Low 2001", "Low, Roe 2002"}},
		{"primary name with initials", telling(rule(style.PrimaryNameWithInitials), initials), []string{"Roe, Jane; Low, Ann 2000", "Roe, Ben; Low, Ben 2001"}, []string{"J. Roe, Low 2000", "B. Roe, Low 2001"}},

		{"a condition", telling(style.Citation{}, short, style.Title), []string{"Roe, Jane 2000 A", "Roe, Jane 2000 B", "Low, Ben 2000 C"}, []string{"Roe 2000 A", "Roe 2000 B", "Low 2000"}},
		{"no more conditions than tell apart", telling(style.Citation{}, short, style.Title, style.Genre), []string{"Roe, Jane 2000 A", "Roe, Jane 2000 B", "Roe, Jane 2000 B genre"}, []string{"Roe 2000 A", "Roe 2000 B", "Roe 2000 B genre"}},
		{"a condition behind names", telling(names, one, style.Title), []string{"A, J; B, J; C, J 2000 X", "A, J; B, J; C, J 2000 Y", "A, J; D, J; C, J 2000 Y"}, []string{"A, B, et al. 2000 X", "A, B, et al. 2000 Y", "A, D, et al. 2000"}},
		{"suffixes behind a condition", telling(suffixed, short, style.Title), []string{"Roe, Jane 2000 A", "Roe, Jane 2000 A", "Roe, Jane 2000 B"}, []string{"Roe 2000a A", "Roe 2000b A", "Roe 2000 B"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var subjects []document.Subject
			for _, w := range test.works {
				p := cited(w)
				p.Title, p.Genre, _ = strings.Cut(p.Title, " ")
				subjects = append(subjects, document.Subject{Work: p})
			}
			got := cites(test.style, subjects, document.NewDisambiguator(test.style).Tell(subjects))
			if !slices.Equal(got, test.want) {
				t.Errorf("(-want +got):\n- %q\n+ %q", test.want, got)
			}
		})
	}
}

// cites returns the cites of works behind the first.
func cites(s style.Style, subjects []document.Subject, aparts []document.Apart) []string {
	var out []string
	var ref style.Reference
	for i, a := range aparts {
		s.RenderCitation(&ref, []style.Cite{{
			Work: subjects[i].Work, Position: style.Subsequent, FirstNote: subjects[i].FirstNote,
			Expansion: a.Expansion, Disambiguate: a.Disambiguate, YearSuffix: a.YearSuffix,
		}})
		out = append(out, string(ref.Text()))
	}
	return out
}

// Notes tell cites apart, but where given names are those of persons; where no names
// are added, those of two works alone.
func TestDisambiguateByNote(t *testing.T) {
	subjects := []document.Subject{{Work: cited("Roe, Jane 2000 A"), FirstNote: 1}, {Work: cited("Roe, Jane 2000 B"), FirstNote: 2}, {Work: cited("Roe, Jane 2000 C"), FirstNote: 2}}
	for _, test := range []struct {
		name string
		how  style.Citation
		want []string
	}{
		{"by cite", style.Citation{GivenNames: true}, []string{"Roe 2000 n. 1", "Roe 2000 B n. 2", "Roe 2000 C n. 2"}},
		{"without names, of two", style.Citation{}, []string{"Roe 2000 n. 1", "Roe 2000 n. 2"}},
		{"without names, of three", style.Citation{}, []string{"Roe 2000 A n. 1", "Roe 2000 B n. 2", "Roe 2000 C n. 2"}},
		{"by persons", style.Citation{GivenNames: true, GivenNameRule: style.AllNames}, []string{"Roe 2000 A n. 1", "Roe 2000 B n. 2", "Roe 2000 C n. 2"}},
	} {
		s := telling(test.how, short, style.Title)
		subjects := subjects[:len(test.want)]
		got := cites(s, subjects, document.NewDisambiguator(s).Tell(subjects))
		if !slices.Equal(got, test.want) {
			t.Errorf("%s (-want +got):\n- %q\n+ %q", test.name, test.want, got)
		}
	}
}

// What was added is shown in the first cite, too, but not in lists.
func TestExpansionOfFirstCites(t *testing.T) {
	s := telling(style.Citation{GivenNames: true, Names: true}, one)
	subjects := []document.Subject{{Work: cited("A, J; B, Xa; C, J 2000")}, {Work: cited("A, J; B, Jo; C, J 2000")}}
	a := document.NewDisambiguator(s).Tell(subjects)[0]
	cite := style.Cite{Work: subjects[0].Work, Expansion: a.Expansion}
	var ref style.Reference
	s.RenderCitation(&ref, []style.Cite{cite})
	if got, want := string(ref.Text()), "A, X. B, et al. 2000"; got != want {
		t.Errorf("first cite: (-want +got):\n- %s\n+ %s", want, got)
	}
	s.RenderEntry(&ref, cite)
	if got, want := string(ref.Text()), "A et al. 2000"; got != want {
		t.Errorf("entry: (-want +got):\n- %s\n+ %s", want, got)
	}
}
