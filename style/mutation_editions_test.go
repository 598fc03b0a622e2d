package style_test

import (
	"flag"
	"slices"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/spectest"
	"github.com/pubcite/pubcite/style"
)

var survivors = flag.Bool("survivors", false, "try all mutants of today's editions, and print those that no example shows")

// sampled is of how many mutants of today's editions one is tried, where not all are.
const sampled = 12

// A mutantFloor is the least share of the mutants of one of today's editions that an
// example of it shows, in percent; a little less than that of the sample and of all.
type mutantFloor struct {
	style style.Style
	shown float64
}

var mutantFloors = []mutantFloor{
	{style.AMA11, 84},
	{style.APA7, 76},
	{style.Chicago18, 76},
	{style.Chicago18AuthorDate, 75},
	{style.Harvard, 86},
	{style.IEEE2023, 78},
	{style.MLA9, 78},
	{style.Vancouver, 80},
}

// Most rules of today's editions matter to some example of theirs. They have many, and
// a sample of their mutants is tried.
func TestMutantsOfEditions(t *testing.T) {
	spec, err := spectest.Read("../testdata/spec/editions", style.Editions()...)
	if err != nil {
		t.Fatal(err)
	}
	source := parseStyles(t)
	for _, floor := range mutantFloors {
		t.Run(floor.style.Name(), func(t *testing.T) {
			m := newMutator(floor.style, source)
			judge := newCaseJudge(spec, floor.style)
			tried, shown := 0, 0
			for i, mutant := range m.mutants {
				if i%sampled != 0 && !*survivors {
					continue
				}
				changed, valid := judge.changes(m, mutant)
				if !valid {
					continue
				}
				tried++
				switch {
				case changed:
					shown++
				case *survivors:
					t.Log(mutant.name)
				}
			}
			share := 100 * float64(shown) / float64(tried)
			t.Logf("%d mutants: %d change an example, %.1f %%", tried, shown, share)
			if share < floor.shown {
				t.Errorf("%.1f %% of the mutants change an example, below %v %%", share, floor.shown)
			}
		})
	}
}

// A caseJudge holds what the examples of a style say.
type caseJudge struct {
	spec  *spectest.Spec
	cases []spectest.Case
	is    [][]string
	last  int // what showed the mutant before shows the next, mostly
}

func newCaseJudge(spec *spectest.Spec, s style.Style) *caseJudge {
	j := &caseJudge{spec: spec, cases: spec.Cases[s.Name()]}
	for i := range j.cases {
		j.is = append(j.is, j.cases[i].Is())
	}
	return j
}

// changes reports whether a mutant changes what the examples say. It is not valid
// where it is no style.
func (j *caseJudge) changes(m *mutator, mutant mutant) (changed, valid bool) {
	undo := mutant.apply()
	defer undo()
	s, err := style.New(m.def)
	if err != nil {
		return false, false
	}
	for i := range j.cases {
		at := (j.last + i) % len(j.cases)
		c := &j.cases[at]
		if !slices.Equal(c.Written(j.spec.Document(c, s, citation.HTML)), j.is[at]) {
			j.last = at
			return true, true
		}
	}
	return false, true
}
