package model

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// Works of CSL in YAML: as a list, under the name references, at the head of a
// text.
func TestReferencesOfYAML(t *testing.T) {
	for _, test := range []struct {
		name, input string
		want        []string
	}{
		{"a list", "- id: 1\n  type: book\n- id: 2\n  type: book\n", []string{"1", "2"}},
		{"as Zotero's exporters have it", "references:\n  - id: 1\n    type: book\n  - id: 2\n    type: book\n...\n", []string{"1", "2"}},
		{"as pandoc has it", "---\nnocite: \"[@*]\"\nreferences:\n- author:\n  - family: A\n  id: 1\n  type: book\n- id: 2\n  type: book\n---\n", []string{"1", "2"}},
		{"comments and blanks", "---\n# c\nreferences: # d\n\n# e\n- id: 1\n  type: book\n\n# f\n- id: 2\n  type: book\n", []string{"1", "2"}},
		{"in front of other names", "references:\n- id: 1\n  type: book\nlang: en\nauthor:\n- id: x\n  type: book\n", []string{"1"}},
		{"at the head of a text", "---\ntitle: T\nauthor:\n- Roe\nreferences:\n- id: 1\n  type: book\n...\n\n# Head\n\nText: it\n- a\n\n---\n\n- id: 7\n", []string{"1"}},
		{"in a text twice", "---\nreferences:\n- id: 1\n  type: book\n---\n\nText\n\n---\nreferences:\n- id: 2\n  type: book\n---\n\nText\n", []string{"1", "2"}},
		{"and other documents", "---\nreferences:\n- id: 1\n  type: book\n---\n- id: 2\n  type: book\n---\nid: 3\ntype: book\n", []string{"1", "2", "3"}},
		{"one is damaged", "references:\n- id: 1\n  type: book\n- id: 2\n  type: [book\n- id: 3\n  type: book\n", []string{"1", "record 2 (_id 2), line 4: not valid YAML: did not find expected ',' or ']'", "3"}},
		{"a line is damaged", "references:\n- id: 1\n  type: book\n- id: 2\n  type: book\nxx\n- id: 3\n  type: book\n", []string{"1", "record 2 (_id 2), line 6: not valid YAML: could not find expected ':'", "3"}},
		{"none", "references: []\n---\n_id: 1\n", []string{"1"}},
		{"in brackets", "title: T\nreferences: [{id: 1, type: book}, {id: 2, type: book}]\n", []string{"1", "2"}},
		{"of a record", "_id: 1\ntitle: T\nreferences:\n- id: 7\n  title: A\n", []string{
			`read: record 1 (_id 1), line 4, field "references[0]": expected a text, found an object`}},
		{"of a record, as texts", "_id: 1\nreferences:\n- A. Roe\n", []string{"1"}},
		{"a text", "id: 1\ntype: book\nreferences: See there\n", []string{"1"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, outcomes(Reader{}, strings.NewReader(test.input))); diff != "" {
				t.Errorf("whole (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.want, outcomes(Reader{}, iotest.OneByteReader(strings.NewReader(test.input)))); diff != "" {
				t.Errorf("byte by byte (-want +got):\n%s", diff)
			}
			returns := strings.ReplaceAll(test.input, "\n", "\r\n")
			if diff := cmp.Diff(test.want, outcomes(Reader{}, strings.NewReader(returns))); diff != "" {
				t.Errorf("with carriage returns (-want +got):\n%s", diff)
			}
		})
	}
}

// The list of references is not held as a whole.
func TestReferencesAreStreamed(t *testing.T) {
	item := "- id: 1\n  type: book\n"
	input := io.MultiReader(strings.NewReader("title: T\nreferences:\n"), strings.NewReader(strings.Repeat(item, 1000)), strings.NewReader("nocite: "+strings.Repeat("x", 5000)+"\n---\n"))
	n := 0
	for p, err := range (Reader{MaxRecordSize: 100}).Read(input) {
		if n++; err != nil || p.ID != "1" {
			t.Fatalf("%v, %v", p, err)
		}
	}
	if n != 1000 {
		t.Errorf("%d works", n)
	}
}

// The same work as pandoc and Zotero's exporters write it.
func TestCSLOfYAML(t *testing.T) {
	want := &Publication{
		ID: "zenke2021", Type: ArticleJournal, Title: "On <i>salt</i>", TitleShort: "Salt", ContainerTitle: "Neural Computation",
		Authors: []Person{{Given: "Tim P", Family: "Vogels"}, {Given: "Vincent", Particle: "van", Family: "Gogh"}}, Volume: "33", Issue: "4", Page: "899-925",
		Issued: Date{Start: Day{Year: 2021, Month: 3}}, DOI: "10.1162/neco_a_01367", Accessed: Date{Start: Day{Year: 2022, Month: 5, Day: 3}},
	}
	for name, text := range map[string]string{
		"Zotero": `references:
  - id: zenke2021
    type: article-journal
    title: On <i>salt</i>
    title-short: Salt
    author:
      - family: Vogels
        given: Tim P
      - family: Gogh
        given: Vincent
        non-dropping-particle: van
    container-title: Neural Computation
    volume: '33'
    issue: '4'
    page: 899-925
    DOI: 10.1162/neco_a_01367
    issued:
      - year: 2021
        month: 3
    accessed:
      - year: 2022
        month: 5
        day: 3
`,
		"pandoc": `---
references:
- id: zenke2021
  accessed: 2022-05-03
  author:
  - family: Vogels
    given: Tim P
  - family: van Gogh
    given: Vincent
  container-title: Neural Computation
  doi: 10.1162/neco_a_01367
  issue: 4
  issued: 2021-03
  page: 899-925
  title: On <i>salt</i>
  title-short: Salt
  type: article-journal
  volume: 33
---
`,
	} {
		got := readOne(t, Reader{}, text)
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
