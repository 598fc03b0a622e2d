package style

import "testing"

// A branch holds where its tests hold, whatever these ask for and whatever is there.
func TestBranchOf(t *testing.T) {
	sets := []varSet{{}, setOf(Variables{Title}), setOf(Variables{Volume}), setOf(Variables{Title, Volume})}
	for match := range numMatches {
		for _, has := range sets {
			for _, any := range sets {
				for _, lacks := range sets {
					asked := tests{match: match, has: has, any: any, lacks: lacks}
					if asked.untested() {
						continue
					}
					b := branchOf(&asked)
					for _, there := range sets {
						r := renderer{has: there}
						if got, want := r.holds(&b), r.hold(&asked); got != want {
							t.Errorf("%+v of %b: the branch holds: %v, want %v", asked, there, got, want)
						}
					}
				}
			}
		}
	}
	if b := branchOf(&tests{match: MatchAny}); !b.always() {
		t.Error("a branch without tests does not hold always")
	}
}
