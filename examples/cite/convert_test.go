package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/model"
)

// twoRecords are one of a repository and one of a reference manager, which want
// the same key.
const twoRecords = `{"_id": "salt 1", "type": "book", "title": "Salt", "year": "2021", "author": [{"first_name": "Ada", "last_name": "Rode"}]}
{"id": "salt 2", "type": "article-journal", "title": "Salt & Tide", "issued": {"date-parts": [[2021]]}, "author": [{"given": "Bo", "family": "Rode"}], "container-title": "J. Salt"}
`

func TestConvert(t *testing.T) {
	for _, test := range []struct{ to, want string }{
		{"csl-json", lines(`[`,
			`{"id":"salt 1","type":"book","title":"Salt","author":[{"family":"Rode","given":"Ada"}],"issued":{"date-parts":[[2021]]}},`,
			`{"id":"salt 2","type":"article-journal","title":"Salt & Tide","container-title":"J. Salt","author":[{"family":"Rode","given":"Bo"}],"issued":{"date-parts":[[2021]]}}`,
			`]`)},
		{"bibtex", lines("@book{rode2021salt,", "  author = {Rode, Ada},", "  title = {Salt},", "  year = {2021},", "}", "",
			"@article{rode2021salta,", "  author = {Rode, Bo},", `  title = {Salt \& {Tide}},`, "  journal = {J. Salt},", "  year = {2021},", "}")},
		{"BibLaTeX", lines("@book{rode2021salt,", "  author = {Rode, Ada},", "  title = {Salt},", "  date = {2021},", "}", "",
			"@article{rode2021salta,", "  author = {Rode, Bo},", `  title = {Salt \& {Tide}},`, "  journaltitle = {J. Salt},", "  date = {2021},", "}")},
		{"ris", strings.ReplaceAll(lines("TY  - BOOK", "ID  - salt 1", "TI  - Salt", "AU  - Rode, Ada", "PY  - 2021", "ER  - ", "",
			"TY  - JOUR", "ID  - salt 2", "TI  - Salt & Tide", "T2  - J. Salt", "AU  - Rode, Bo", "PY  - 2021", "ER  - "), "\n", "\r\n")},
	} {
		t.Run(test.to, func(t *testing.T) {
			check(t, cite(twoRecords, "-to", test.to), result{stdout: test.want})
		})
	}
}

// Several files become one document, and what is lost or odd in them is named.
func TestConvertFiles(t *testing.T) {
	dir := t.TempDir()
	first, second := filepath.Join(dir, "a.json"), filepath.Join(dir, "b.yaml")
	for name, text := range map[string]string{first: `[{"id": "a", "type": "book", "title": {}}, 7]`, second: "_id: b\ntype: book\n"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	check(t, cite("", "-to", "csl-json", first, second, filepath.Join(dir, "c")), result{
		stdout: lines("[", `{"id":"a","type":"book"},`, `{"id":"b","type":"book"}`, "]"),
		stderr: lines("cite: "+first+`: record 1 (_id a), line 1, field "title": expected a text, found an object`,
			"cite: "+first+": record 2, line 1: expected a record, found the number 7",
			"cite: "+filepath.Join(dir, "c")+": no such file or directory"),
		status: exitFailure,
	})
}

func TestConvertNothing(t *testing.T) {
	for to, want := range map[string]string{"csl-json": "[\n\n]\n", "bibtex": "", "ris": ""} {
		check(t, cite("", "-to", to), result{stdout: want})
	}
}

// What a document is does not depend on how the work is shared.
func TestConvertInOrder(t *testing.T) {
	const n = 3000
	input := strings.Repeat(twoRecords, n/2)
	want := cite(input, "-to", "bibtex", "-j", "1")
	for _, workers := range []int{2, 7} {
		if diff := cmp.Diff(want, cite(input, "-to", "bibtex", "-j", strconv.Itoa(workers)), cmp.AllowUnexported(result{})); diff != "" {
			t.Errorf("%d workers (-want +got):\n%s", workers, diff)
		}
	}
	keys := map[string]bool{}
	for line := range strings.Lines(want.stdout) {
		if line[0] == '@' {
			keys[line] = true
		}
	}
	if len(keys) != n {
		t.Errorf("%d entries have %d keys", n, len(keys))
	}
}

// What was converted is cited as what it was made of.
func TestConvertedIsCitedAlike(t *testing.T) {
	for _, file := range []string{yamlFile, jsonFile} {
		want := cite("", "-style", "all", "-format", "html", file)
		got := cite(cite("", "-to", "csl-json", file).stdout, "-style", "all", "-format", "html")
		check(t, got, want)
	}
}

func TestConvertMisused(t *testing.T) {
	const alone = "-to writes records, not references: it goes with -from, -findings and -j alone"
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"-to", "mods"}, `invalid value "mods" for flag -to: unknown format "mods"; the formats are csl-json, bibtex, biblatex, ris`},
		{[]string{"-to", "ris", "-style", "apa"}, alone},
		{[]string{"-to", "ris", "-json"}, "-json and -to exclude each other"},
		{[]string{"-bibliography", "-to", "ris"}, "-bibliography and -to exclude each other"},
		{[]string{"-to", "ris", "-format", "html"}, alone},
		{[]string{"-to", "ris", "-locale", "de-DE"}, alone},
	} {
		check(t, cite("", test.args...), result{stderr: lines("cite: "+test.want, "cite -h explains the usage."), status: exitUsage})
	}
}

// An interrupted conversion is a complete document.
func TestConvertInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr bytes.Buffer
	status := run(ctx, []string{"-to", "csl-json"}, strings.NewReader(twoRecords), &stdout, &stderr)
	if status != exitInterrupted || !strings.HasPrefix(stdout.String(), "[\n") || !strings.HasSuffix(stdout.String(), "\n]\n") {
		t.Errorf("status %d, output %q", status, stdout.String())
	}
}

// The command writes what the library does.
func TestConvertIsTheLibrarys(t *testing.T) {
	for _, target := range []model.Target{model.ToCSLJSON, model.ToBibTeX, model.ToBibLaTeX, model.ToRIS} {
		pubs := records(t, yamlFile)
		var want bytes.Buffer
		err := target.Write(&want, func(yield func(*model.Publication) bool) {
			for _, p := range pubs {
				if !yield(p) {
					return
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		check(t, cite("", "-to", fmt.Sprint(target), yamlFile), result{stdout: want.String()})
	}
}
