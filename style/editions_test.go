package style_test

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

var (
	editionFlag = flag.String("edition", "", "print every pair of this style that differs, and judge nothing")
	editionType = flag.String("of", "", "of the pairs, those of this item type")
)

// An editionFloor is the least share of strings that are equal, in percent: of all
// works, and of those that are cited most.
type editionFloor struct {
	style    style.Style
	all, top float64
}

var editionFloors = []editionFloor{
	{style.APA7, 0, 0},
	{style.MLA9, 0, 0},
	{style.Vancouver, 0, 0},
	{style.Harvard, 0, 0},
}

// topTypes are what is cited most.
const topTypes = style.ArticleJournal | style.Book | style.Chapter | style.PaperConference | style.Thesis | style.Report | style.Webpage

// An edition is what another processor makes of a work in today's editions.
type edition struct {
	Item  json.RawMessage
	Entry map[string]string   // by style
	Cite  map[string][]string // by style: plain, and with page 12
	work  *model.Publication
}

// Today's editions against what a processor of CSL makes of the same works with the
// CSL project's styles. The manual decides where it differs: such strings are listed
// in testdata/editions.txt, with the reason.
func TestEditionsOfToday(t *testing.T) {
	works := editions(t)
	known, err := csltest.ReadKnown("testdata/editions.txt")
	if err != nil {
		t.Fatal(err)
	}
	passed := map[string]bool{}
	for _, floor := range editionFloors {
		if *editionFlag != "" && floor.style.Name() != *editionFlag {
			continue
		}
		c := compareEditions(t, works, floor.style)
		t.Log(c.report())
		if *editionFlag != "" {
			return
		}
		maps.Copy(passed, c.passed)
		if got := c.all.Share(); got < floor.all {
			t.Errorf("%s: %.2f %% are equal, below %v %%", floor.style, got, floor.all)
		}
		if got := c.top.Share(); got < floor.top {
			t.Errorf("%s: %.2f %% of the most cited are equal, below %v %%", floor.style, got, floor.top)
		}
	}
	for _, complaint := range known.Check(passed) {
		t.Error(complaint)
	}
}

// A comparison is of all strings of a style.
type comparison struct {
	style    style.Style
	all, top csltest.Count
	types    map[style.Type]*csltest.Count
	passed   map[string]bool // by style, work and what it is
}

func compareEditions(t *testing.T, works []edition, s style.Style) *comparison {
	c := &comparison{style: s, types: map[style.Type]*csltest.Count{}, passed: map[string]bool{}}
	var ref style.Reference
	for _, e := range works {
		if want, ok := e.Entry[s.Name()]; ok {
			c.compare(t, &e, "entry", want, citation.String(e.work, s, citation.HTML))
		}
		for i, want := range e.Cite[s.Name()] {
			kind, cite := "cite", style.Cite{Work: e.work, Number: 1}
			if i > 0 {
				kind, cite.Locator, cite.Label = "page", "12", style.TermPage
			}
			s.RenderCitation(&ref, []style.Cite{cite})
			c.compare(t, &e, kind, want, string(citation.AppendReference(nil, &ref, citation.HTML)))
		}
	}
	return c
}

func (c *comparison) compare(t *testing.T, e *edition, kind, want, got string) {
	of := style.TypeOf(e.work)
	want, got = unlinked(want), unlinked(got)
	name := c.style.Name() + "/" + e.work.ID + "/" + kind
	c.passed[name] = want == got
	counts := []*csltest.Count{&c.all, c.types[of]}
	if counts[1] == nil {
		counts[1] = new(csltest.Count)
		c.types[of] = counts[1]
	}
	if of&topTypes != 0 {
		counts = append(counts, &c.top)
	}
	for _, n := range counts {
		n.Of++
		if want == got {
			n.Equal++
		}
	}
	if want != got && *editionFlag != "" && (*editionType == "" || *editionType == of.String()) {
		t.Logf("%s (%s)\n- %s\n+ %s\n%s", name, of, want, got, e.Item)
	}
}

// report sets out how much is equal, by type.
func (c *comparison) report() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s, of the most cited %s", c.style, c.all, c.top)
	types := slices.SortedFunc(maps.Keys(c.types), func(a, b style.Type) int {
		return cmp.Compare(c.types[b].Of-c.types[b].Equal, c.types[a].Of-c.types[a].Equal)
	})
	for _, of := range types {
		fmt.Fprintf(&b, "\n  %-24s %s", of, *c.types[of])
	}
	return b.String()
}

// link matches the beginnings and ends of links, which the processor does not set.
var link = regexp.MustCompile(`</?a\b[^>]*>`)

// bare returns HTML without links, and with one blank of the common kind where
// there are others.
func unlinked(html string) string {
	return strings.Join(strings.Fields(link.ReplaceAllString(html, "")), " ")
}

// editions reads the works, which are not part of this repository.
func editions(t *testing.T) []edition {
	t.Helper()
	path := filepath.Join(cmp.Or(os.Getenv("PUBCITE_REFERENCE"), filepath.Join("..", "..", "shared", "reference")), "editions.jsonl.gz")
	f, err := os.Open(path)
	if err != nil {
		t.Skip("the works of today's editions are not part of this repository and PUBCITE_REFERENCE does not lead to them")
	}
	defer f.Close()
	unpacked, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var works []edition
	lines := bufio.NewScanner(unpacked)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var e edition
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			t.Fatal(err)
		}
		for p, err := range model.Read(bytes.NewReader(e.Item)) {
			if p == nil {
				t.Fatal(err)
			}
			e.work = p
		}
		works = append(works, e)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return works
}
