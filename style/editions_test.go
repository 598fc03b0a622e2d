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
// works, and of those that are cited most, alone and with those that the manual
// decides.
type editionFloor struct {
	style             style.Style
	all, top, decided float64
}

var editionFloors = []editionFloor{
	{style.AMA11, 95, 97.9, 99.1},
	{style.APA7, 97.5, 97.9, 99.3},
	{style.Chicago18, 96, 96.1, 98.2},
	{style.Chicago18AuthorDate, 97.9, 98.2, 99},
	{style.Harvard, 97.3, 98, 99.2},
	{style.IEEE2023, 95.5, 94.9, 98.1},
	{style.MLA9, 97.1, 97.8, 99.2},
	{style.Vancouver, 97.2, 97.1, 98.1},
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
// CSL project's styles. What differs is listed in testdata/editions, by style, with
// the reason: the manual's, or a fault of the processor.
func TestEditionsOfToday(t *testing.T) {
	works := editions(t)
	for _, floor := range editionFloors {
		if *editionFlag != "" && floor.style.Name() != *editionFlag {
			continue
		}
		t.Run(floor.style.Name(), func(t *testing.T) {
			known, err := csltest.ReadKnown(filepath.Join("testdata", "editions", floor.style.Name()+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			c := compareEditions(t, works, floor.style, known)
			t.Log(c.report())
			if *editionFlag == "" {
				c.judge(t, known, floor)
			}
		})
	}
}

// judge sets what was compared against the list and the floors.
func (c *comparison) judge(t *testing.T, known *csltest.Known, floor editionFloor) {
	t.Helper()
	for _, complaint := range known.Check(c.passed) {
		t.Error(complaint)
	}
	for _, share := range []struct {
		what       string
		got, floor float64
	}{
		{"are equal", c.all.Share(), floor.all},
		{"of the most cited are equal", c.top.Share(), floor.top},
		{"of the most cited are equal or decided by the manual", c.decided.Share(), floor.decided},
	} {
		if share.got < share.floor {
			t.Errorf("%.2f %% %s, below %v %%", share.got, share.what, share.floor)
		}
	}
}

// A comparison is of all strings of a style.
type comparison struct {
	known             *csltest.Known
	all, top, decided csltest.Count
	entries           csltest.Count // of all and of top, those of the list
	topEntries        csltest.Count
	types             map[style.Type]*csltest.Count
	groups            map[string]int  // of what differs, by reason
	passed            map[string]bool // by work and what it is
}

func compareEditions(t *testing.T, works []edition, s style.Style, known *csltest.Known) *comparison {
	c := &comparison{known: known, types: map[style.Type]*csltest.Count{}, groups: map[string]int{}, passed: map[string]bool{}}
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
	want, got = unlinked(want), unlinked(got)
	of, name, equal := style.TypeOf(e.work), e.work.ID+"/"+kind, want == got
	c.passed[name] = equal
	if c.types[of] == nil {
		c.types[of] = new(csltest.Count)
	}
	count(&c.all, equal)
	count(c.types[of], equal)
	if kind == "entry" {
		count(&c.entries, equal)
	}
	if of&topTypes != 0 {
		if kind == "entry" {
			count(&c.topEntries, equal)
		}
		count(&c.top, equal)
		count(&c.decided, equal || strings.HasPrefix(c.known.Group(name), "manual/"))
	}
	if equal {
		return
	}
	c.groups[cmp.Or(c.known.Group(name), "not listed")]++
	if *editionFlag != "" && (*editionType == "" || *editionType == of.String()) {
		t.Logf("%s (%s) %s\n- %s\n+ %s\n%s", name, of, c.known.Group(name), want, got, e.Item)
	}
}

func count(n *csltest.Count, equal bool) {
	n.Of++
	if equal {
		n.Equal++
	}
}

// report sets out how much is equal, by type, and the reasons of the rest.
func (c *comparison) report() string {
	var b strings.Builder
	fmt.Fprintf(&b, "equal: %s; of the most cited %s, with what the manual decides %s", c.all, c.top, c.decided)
	fmt.Fprintf(&b, "\n  of the entries alone: %s; of the most cited %s", c.entries, c.topEntries)
	types := slices.SortedFunc(maps.Keys(c.types), func(a, b style.Type) int {
		return cmp.Compare(c.types[b].Of-c.types[b].Equal, c.types[a].Of-c.types[a].Equal)
	})
	for _, of := range types {
		fmt.Fprintf(&b, "\n  %-24s %s", of, *c.types[of])
	}
	for _, group := range slices.Sorted(maps.Keys(c.groups)) {
		fmt.Fprintf(&b, "\n  %4d %s", c.groups[group], group)
	}
	return b.String()
}

// link matches the beginnings and ends of links, which the processor does not set.
var link = regexp.MustCompile(`</?a\b[^>]*>`)

// unlinked returns HTML without links, and with one blank of the common kind where
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
