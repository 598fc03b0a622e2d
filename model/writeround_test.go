package model

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What was written is read: written again, it is the same, but for what stands
// in a field that it does not belong to (a date among the words of a literal,
// several ISBNs in one), for types that the format has no word for, and for braces,
// which BibTeX takes for a will to keep the case wherever they stand.
func TestWrittenIsRead(t *testing.T) {
	n, differ := 0, map[Target]int{}
	for p := range corpora(t) {
		n++
		for _, target := range []Target{ToBibTeX, ToBibLaTeX, ToRIS} {
			written := target.Append(nil, p, Key(p))
			read := new(Publication)
			for q, err := range Read(bytes.NewReader(written)) {
				if q == nil || err != nil {
					t.Errorf("%v: %s", err, written)
					continue
				}
				read = q
			}
			diff := cmp.Diff(alike(written), alike(target.Append(nil, read, Key(p))))
			if diff == "" {
				continue
			}
			if differ[target]++; testing.Verbose() && differ[target] < 30 {
				t.Logf("%v %s (-first +second):\n%s", target, p.ID, diff)
			}
		}
	}
	t.Logf("of %d publications differ %v", n, differ)
	most := map[Target]int{ToBibTeX: 6, ToBibLaTeX: 2, ToRIS: 2}
	if testing.Short() {
		// Of our own files, more than a quarter are examples that formats have no word for.
		most = map[Target]int{ToBibTeX: 9, ToBibLaTeX: 2, ToRIS: 4}
	}
	for target, d := range differ {
		if percent := 100 * d / n; percent > most[target] {
			t.Errorf("%v: %d %% differ", target, percent)
		}
	}
}

// alike returns the lines of an entry without braces, and with one name for the
// two that babel has for English.
func alike(entry []byte) []string {
	return strings.Split(strings.NewReplacer("{english}", "american", "{", "", "}", "").Replace(string(entry)), "\n")
}
