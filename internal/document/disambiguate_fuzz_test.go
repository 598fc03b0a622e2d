package document_test

import (
	"slices"
	"testing"

	"github.com/pubcite/pubcite/internal/document"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// FuzzDisambiguator makes works of bytes, of few names so that many are alike, and
// tells them apart: the same where works came and went before, and whatever their
// order is; and so that what cites still share, they share but for their suffixes.
func FuzzDisambiguator(f *testing.F) {
	f.Add(uint8(0), uint8(0), []byte("abcabd"))
	f.Add(uint8(7), uint8(0), []byte("AaBbCc\x00AaBbDd\x00AaBbCc\x01AaBb\x00"))
	f.Add(uint8(15), uint8(1), []byte("AaBbCcDd\x00AaBcCcDe\x00AaBbCcDd\x00AaCb\x01Aa\x00Ab\x00"))
	f.Add(uint8(3), uint8(2), []byte("AaBb\x00AbBb\x00AcBb\x00CaAb\x01"))
	f.Add(uint8(31), uint8(4), []byte("AaBb\x00AbBb\x00AbCb\x00AaBb\x00AbBb\x00"))
	f.Fuzz(func(t *testing.T, how, rule uint8, data []byte) {
		if len(data) > 400 {
			return
		}
		s := fuzzedStyle(how, rule)
		subjects := fuzzedSubjects(data)
		if d := s.Disambiguation(); d.GivenNames && d.GivenNameRule != style.ByCite {
			for i := range subjects {
				subjects[i].FirstNote = 0 // it would tell cites apart that are not looked at
			}
		}
		got := slices.Clone(document.NewDisambiguator(s).Tell(subjects))

		kept := document.NewDisambiguator(s)
		for n := range subjects {
			kept.Tell(subjects[n/2 : n])
		}
		if again := kept.Tell(subjects); !slices.Equal(got, again) {
			t.Errorf("behind other works (-anew +kept):\n- %+v\n+ %+v", got, again)
		}

		turned := slices.Clone(subjects)
		slices.Reverse(turned)
		back := slices.Clone(document.NewDisambiguator(s).Tell(turned))
		slices.Reverse(back)
		for i := range got {
			if got[i].Expansion != back[i].Expansion || got[i].Disambiguate != back[i].Disambiguate {
				t.Errorf("work %d: %+v, %+v in another order", i, got[i], back[i])
			}
		}

		shared(t, s, subjects, got)
	})
}

// shared checks that suffixes tell apart what nothing else does, and nothing else.
func shared(t *testing.T, s style.Style, subjects []document.Subject, aparts []document.Apart) {
	t.Helper()
	without := slices.Clone(aparts)
	for i := range without {
		without[i].YearSuffix = ""
	}
	sets := map[string][]string{}
	for i, text := range cites(s, subjects, without) {
		sets[text] = append(sets[text], aparts[i].YearSuffix)
	}
	for text, suffixes := range sets {
		for i, suffix := range suffixes {
			want := ""
			if s.Disambiguation().YearSuffix && len(suffixes) > 1 {
				want = document.YearSuffix(i)
			}
			if suffix != want {
				t.Errorf("%q has the suffixes %q", text, suffixes)
				break
			}
		}
	}
}

// fuzzedStyle makes a style of bits.
func fuzzedStyle(how, rule uint8) style.Style {
	c := style.Citation{
		GivenNames: how&1 != 0, Names: how&2 != 0, YearSuffix: how&4 != 0,
		GivenNameRule: style.GivenNameRule(rule % 5),
	}
	n := style.Name{EtAlMin: int(how >> 5 & 3), EtAlUseFirst: 1}
	if how&8 != 0 {
		n.Form = style.ShortName
	}
	if rule&8 != 0 {
		n.Initials, n.InitializeWith = style.Initialize, "."
	}
	if how&16 != 0 {
		return telling(c, n, style.Title, style.Genre)
	}
	return telling(c, n)
}

// fuzzedSubjects makes works: a control character ends each, and is its year; two
// letters are a name.
func fuzzedSubjects(data []byte) []document.Subject {
	var out []document.Subject
	p := &model.Publication{Type: model.Book}
	for i := 0; i < len(data); i++ {
		c := data[i]
		if c < ' ' || len(p.Authors) > 6 {
			p.Issued, p.Title, p.Genre = model.Year(2000+int(c)%2), titles[c>>1%4], genres[c>>3%4]
			out = append(out, document.Subject{Work: p, FirstNote: int(c) >> 2 & 1})
			p = &model.Publication{Type: model.Book}
			continue
		}
		name := model.Person{Family: families[c%4]}
		if i++; i < len(data) {
			name.Given = givens[data[i]%uint8(len(givens))]
		}
		p.Authors = append(p.Authors, name)
	}
	return append(out, document.Subject{Work: p})
}

var (
	titles   = []string{"A title", "Another", "A third", ""}
	genres   = []string{"letter", "poem", "", "play"} // no titles, which another condition writes
	families = []string{"Roe", "Low", "Doe", "Poe"}
	givens   = []string{"Jane", "John", "J.", "Ann", "", "J. P.", "J.P."}
)
