package citation_test

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

var update = flag.Bool("update", false, "write testdata/reference_floor.txt anew")

const (
	floorFile      = "testdata/reference_floor.txt"
	deviationsFile = "testdata/deviations.txt"
	decidedFile    = "testdata/decided.txt"

	// leastShare is what every style must reach in every file and format, in
	// percent, where no hard case decides otherwise.
	leastShare = 99.5
)

var formats = []citation.Format{citation.Text, citation.HTML}

// The reference corpus: what an independent processor makes of real records
// and of made ones that vary which fields are present. Where it and this
// library differ on purpose, testdata/deviations.txt and testdata/decided.txt
// say why.
func TestReference(t *testing.T) {
	dir := referenceDirOrSkip(t)
	deviations, decided := readDeviations(t, deviationsFile), readDeviations(t, decidedFile)
	floor := readFloor(t)

	met := map[deviation]bool{}
	tally, settled := map[figure]count{}, map[figure]count{}
	forms := map[formFigure]count{}
	for _, file := range []string{"real.jsonl", "made.jsonl"} {
		for _, rec := range readReference(t, filepath.Join(dir, file)) {
			for _, f := range formats {
				for _, s := range style.All() {
					want, judged := rec.want[f][s.Name()]
					if !judged {
						continue
					}
					diff := diff(want, citation.String(rec.Publication, s, f))
					key := figure{file, f.String(), s.Name()}
					tally[key] = tally[key].add(diff == "")
					formKey := formFigure{formName(rec.Publication), s.Name()}
					forms[formKey] = forms[formKey].add(diff == "")

					d := deviation{file, rec.ID, s.Name(), f.String()}
					if diff == "" {
						continue
					}
					met[d] = true
					if decided[d] != "" {
						settled[key] = settled[key].add(true)
					} else if deviations[d] == "" {
						t.Errorf("%s, record %s, %s as %s (-want +got):\n%s", file, rec.ID, s, f, diff)
					}
				}
			}
		}
	}

	checkMet(t, deviationsFile, deviations, met, "real.jsonl", "made.jsonl")
	checkMet(t, decidedFile, decided, met, "real.jsonl", "made.jsonl")
	for _, key := range sortedFigures(tally) {
		got := tally[key]
		want, ok := floor[key]
		switch {
		case *update:
		case !ok:
			t.Errorf("%s: no figure for %s; run with -update", floorFile, key)
		case got.exact < want.exact || got.judged < want.judged:
			t.Errorf("%s: %s, below the recorded %s", key, got, want)
		}
		got.judged -= settled[key].judged
		if got.share() < leastShare {
			t.Errorf("%s: %s, below %v %%", key, got, leastShare)
		}
	}
	t.Logf("exact of judged, by file, format and style:\n%s", table(tally))
	t.Logf("exact of judged, by form and style:\n%s", formTable(forms))
	if *update {
		writeFloor(t, tally)
	}
}

// The hard cases: records that the independent processor gets wrong and the
// style's manual decides. An expectation that the manual contradicts stands in
// testdata/deviations.txt under the name of its case.
func TestHardCases(t *testing.T) {
	dir := referenceDirOrSkip(t)
	deviations := readDeviations(t, deviationsFile)
	met := map[deviation]bool{}
	for _, file := range []string{"hardcases.jsonl", "hardcases2.jsonl"} {
		for _, line := range readLines(t, filepath.Join(dir, file)) {
			var hard hardCase
			if err := json.Unmarshal(line, &hard); err != nil {
				t.Fatal(err)
			}
			t.Run(hard.Name, func(t *testing.T) { hard.check(t, file, deviations, met) })
		}
		checkMet(t, deviationsFile, deviations, met, file)
	}
}

// A hardCase is a line of a file of hard cases.
type hardCase struct {
	Name, Why string
	Record    json.RawMessage
	Want      map[string]string // HTML, by style
}

// check compares the references of the case, as HTML and as text, and notes in
// met which deviations it met.
func (c *hardCase) check(t *testing.T, file string, deviations map[deviation]string, met map[deviation]bool) {
	p := readRecord(t, c.Record)
	if len(c.Want) == 0 {
		t.Error("nothing is judged")
	}
	for name, html := range c.Want {
		s, err := style.Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range formats {
			want := html
			if f == citation.Text {
				want = stripHTML(html)
			}
			diff := diff(want, citation.String(p, s, f))
			if diff == "" {
				continue
			}
			d := deviation{file, c.Name, name, f.String()}
			met[d] = true
			if deviations[d] == "" {
				t.Errorf("%s as %s: %s (-want +got):\n%s", name, f, c.Why, diff)
			}
		}
	}
}

// checkMet reports the deviations of some files that are listed and were not
// met.
func checkMet(t *testing.T, list string, deviations map[deviation]string, met map[deviation]bool, files ...string) {
	t.Helper()
	for d := range deviations {
		if slices.Contains(files, d.file) && !met[d] {
			t.Errorf("%s: %s no longer differs; take it out of the list", list, d)
		}
	}
}

// A referenceRecord is a line of the corpus.
type referenceRecord struct {
	*model.Publication
	// want holds the expected citations by format and style. A style that is
	// missing is not judged.
	want map[citation.Format]map[string]string
}

func referenceDirOrSkip(t *testing.T) string {
	t.Helper()
	dir := referenceDir()
	if dir == "" {
		t.Skip("the reference corpus is not part of this repository and PUBCITE_REFERENCE does not lead to it")
	}
	return dir
}

func readReference(t *testing.T, name string) []referenceRecord {
	t.Helper()
	var out []referenceRecord
	for _, line := range readLines(t, name) {
		p := readRecord(t, line)
		// The model knows no citation_text: only the corpus has it.
		var texts struct {
			Text map[string]string `json:"citation_text"`
		}
		if err := json.Unmarshal(line, &texts); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out = append(out, referenceRecord{p, map[citation.Format]map[string]string{
			citation.HTML: p.Citations,
			citation.Text: texts.Text,
		}})
	}
	return out
}

// readLines returns the lines of a JSON Lines file.
func readLines(t *testing.T, name string) [][]byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSpace(data), []byte("\n"))
	if len(lines) < 2 {
		t.Fatalf("%s: %d lines", name, len(lines))
	}
	return lines
}

// readRecord reads the one record that data holds.
func readRecord(t *testing.T, data []byte) *model.Publication {
	t.Helper()
	var out *model.Publication
	for p, err := range model.Read(bytes.NewReader(data)) {
		if err != nil {
			t.Fatalf("%v in\n%s", err, data)
		}
		if out != nil {
			t.Fatalf("more than one record in\n%s", data)
		}
		out = p
	}
	if out == nil {
		t.Fatalf("no record in\n%s", data)
	}
	return out
}

// diff sets two citations out, one below the other, or returns "" where they
// agree. They are lines: seen as a whole, a difference is plain.
func diff(want, got string) string {
	if want == got {
		return ""
	}
	return "- " + want + "\n+ " + got
}

// A figure is what the corpus is counted by.
type figure struct{ file, format, style string }

func (f figure) String() string { return f.file + " " + f.format + " " + f.style }

type formFigure struct{ form, style string }

type count struct{ exact, judged int }

func (c count) add(exact bool) count {
	c.judged++
	if exact {
		c.exact++
	}
	return c
}

func (c count) share() float64 { return 100 * float64(c.exact) / float64(c.judged) }

func (c count) String() string { return fmt.Sprintf("%d/%d", c.exact, c.judged) }

// A deviation is a citation that differs from the corpus on purpose.
type deviation struct{ file, id, style, format string }

func (d deviation) String() string {
	return d.file + ", record " + d.id + ", " + d.style + " as " + d.format
}

// readDeviations returns the reasons of the deviations. A line holds file,
// record, styles with commas between them, and the reason. A style stands for
// both formats, "apa/html" for one.
func readDeviations(t *testing.T, list string) map[deviation]string {
	t.Helper()
	out := map[deviation]string{}
	eachLine(t, list, func(line string) {
		f := strings.Fields(line)
		if len(f) < 4 {
			t.Fatalf("%s: want file, record, styles and reason in %q", list, line)
		}
		for entry := range strings.SplitSeq(f[2], ",") {
			name, only, _ := strings.Cut(entry, "/")
			if _, err := style.Lookup(name); err != nil {
				t.Fatalf("%s: %v", list, err)
			}
			for _, format := range formats {
				if only != "" && only != format.String() {
					continue
				}
				d := deviation{f[0], f[1], name, format.String()}
				if out[d] != "" {
					t.Errorf("%s: %s stands there twice", list, d)
				}
				out[d] = strings.Join(f[3:], " ")
			}
		}
	})
	return out
}

// readFloor returns the figures that must not drop.
func readFloor(t *testing.T) map[figure]count {
	t.Helper()
	out := map[figure]count{}
	eachLine(t, floorFile, func(line string) {
		var key figure
		var c count
		if _, err := fmt.Sscan(line, &key.file, &key.format, &key.style, &c.exact, &c.judged); err != nil {
			t.Fatalf("%s: %v in %q", floorFile, err, line)
		}
		out[key] = c
	})
	return out
}

func writeFloor(t *testing.T, tally map[figure]count) {
	t.Helper()
	var b strings.Builder
	b.WriteString("# What the reference corpus must reach at least; written by: go test ./citation -run TestReference -update\n")
	b.WriteString("# file format style exact judged\n")
	for _, key := range sortedFigures(tally) {
		fmt.Fprintf(&b, "%-10s %-4s %-7s %5d %5d\n", key.file, key.format, key.style, tally[key].exact, tally[key].judged)
	}
	if err := os.WriteFile(floorFile, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// eachLine calls f for the lines of a file that hold more than a comment.
func eachLine(t *testing.T, name string, f func(line string)) {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	in := bufio.NewScanner(file)
	for in.Scan() {
		line := strings.TrimSpace(in.Text())
		if line != "" && line[0] != '#' {
			f(line)
		}
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
}

func sortedFigures(tally map[figure]count) []figure {
	return slices.SortedFunc(maps.Keys(tally), func(a, b figure) int {
		// real before made, text before html
		return cmp.Or(
			strings.Compare(b.file, a.file),
			strings.Compare(b.format, a.format),
			strings.Compare(a.style, b.style),
		)
	})
}

// table sets out the figures with a row for each file and format and a column
// for each style.
func table(tally map[figure]count) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-16s", "")
	writeStyles(&b)
	for _, file := range []string{"real.jsonl", "made.jsonl"} {
		for _, f := range formats {
			fmt.Fprintf(&b, "%-16s", file+" "+f.String())
			for _, s := range style.All() {
				fmt.Fprintf(&b, "%11s", tally[figure{file, f.String(), s.Name()}])
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// formTable sets out the figures of both files and formats by form.
func formTable(forms map[formFigure]count) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-16s", "")
	writeStyles(&b)
	for _, form := range formNames {
		fmt.Fprintf(&b, "%-16s", form.name)
		for _, s := range style.All() {
			c, ok := forms[formFigure{form.name, s.Name()}]
			if !ok {
				fmt.Fprintf(&b, "%11s", "-")
				continue
			}
			fmt.Fprintf(&b, "%11s", c)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func writeStyles(b *strings.Builder) {
	for _, s := range style.All() {
		fmt.Fprintf(b, "%11s", s)
	}
	b.WriteByte('\n')
}

const (
	articles = style.Article | style.ArticleJournal | style.Dataset | style.Patent | style.Review
	chapters = style.Chapter | style.EntryEncyclopedia
)

var formNames = []struct {
	types style.Type
	name  string
}{
	{articles, "article"},
	{style.ArticleNewspaper, "newspaper"},
	{style.PaperConference, "conference"},
	{chapters, "chapter"},
	{style.Thesis, "thesis"},
	{^style.Type(0), "book"},
}

func formName(p *model.Publication) string {
	for _, f := range formNames {
		if f.types&style.TypeOf(p) != 0 {
			return f.name
		}
	}
	return "none"
}
