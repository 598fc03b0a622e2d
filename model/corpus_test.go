package model

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestTestdata(t *testing.T) {
	file, err := os.Open("../testdata/publications.yaml")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	byID := make(map[string]*Publication)
	var ids []string
	for p, err := range Read(file) {
		if err != nil {
			t.Fatal(err)
		}
		byID[p.ID] = p
		ids = append(ids, p.ID)
		styles := []string{"ama", "apa", "chicago", "ieee", "ista", "mla", "short"}
		for _, style := range styles {
			if p.Citations[style] == "" {
				t.Errorf("%s: no reference in the style %s", p.ID, style)
			}
		}
		if len(p.Citations) != len(styles) || len(p.Abstracts) != 1 || p.Abstracts[0].Language != "eng" || p.Title == "" {
			t.Errorf("%s: incomplete: %+v", p.ID, p)
		}
	}
	if diff := cmp.Diff([]string{"14666", "12009", "12084", "11453", "8253", "9633"}, ids); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	text, err := os.ReadFile("../testdata/publication.json")
	if err != nil {
		t.Fatal(err)
	}
	fromJSON := readOne(t, Reader{}, string(text))

	ignore := cmpopts.IgnoreFields(Publication{}, "Abstracts", "Citations", "Updated")
	want := &Publication{
		ID: "9633", Type: PaperConference, Status: "published",
		Title:          "A meta-learning approach to (re)discover plasticity rules that carve a desired function into a neural network",
		ContainerTitle: "Advances in Neural Information Processing Systems",
		Volume:         "33", Page: "16398-16408",
		Issued:     Date{Start: Day{Year: 2020, Month: 12, Day: 6}},
		EventTitle: "NeurIPS: Conference on Neural Information Processing Systems",
		EventPlace: "Vancouver, Canada",
		EventDate:  Date{Start: Day{Year: 2020, Month: 12, Day: 6}, End: Day{Year: 2020, Month: 12, Day: 12}},
		Authors: []Person{
			{Given: "Basile J", Family: "Confavreux"}, {Given: "Friedemann", Family: "Zenke"},
			{Given: "Everton J.", Family: "Agnes"}, {Given: "Timothy", Family: "Lillicrap"},
			{Given: "Tim P", Family: "Vogels", ORCID: "0000-0003-3295-6181"},
		},
		Languages: []string{"eng"},
		ISSN:      []string{"1049-5258"},
		Links: []Link{{OpenAccess: true,
			URL: "https://proceedings.neurips.cc/paper/2020/hash/bdbd5ebfde4934142c8a88e7a3796cd5-Abstract.html"}},
		Created: time.Date(2021, 7, 4, 22, 1, 27, 0, time.UTC),
	}
	for name, got := range map[string]*Publication{"JSON": fromJSON, "YAML": byID["9633"]} {
		if diff := cmp.Diff(want, got, ignore); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if diff := cmp.Diff(fromJSON.Abstracts, byID["9633"].Abstracts); diff != "" {
		t.Errorf("abstract, -JSON +YAML:\n%s", diff)
	}

	want = &Publication{
		ID: "14666", Type: ArticleJournal, Status: "published",
		Title:          "Metabolically regulated spiking could serve neuronal energy homeostasis and protect from reactive oxygen species",
		ContainerTitle: "Proceedings of the National Academy of Sciences of the United States of America",
		Publisher:      "National Academy of Sciences",
		Volume:         "120", Issue: "48", Number: "e2306525120", DOI: "10.1073/pnas.2306525120",
		Issued: Date{Start: Day{Year: 2023, Month: 11, Day: 21}},
		Authors: []Person{{Given: "Chaitanya", Family: "Chintaluri"},
			{Given: "Tim P", Family: "Vogels", ORCID: "0000-0003-3295-6181"}},
		Languages: []string{"eng"},
		ISSN:      []string{"0027-8424"}, EISSN: []string{"1091-6490"},
		Created: time.Date(2023, 12, 10, 23, 1, 0, 0, time.UTC),
	}
	if diff := cmp.Diff(want, byID["14666"], ignore); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := byID["14666"].Citations["ama"]; !strings.HasPrefix(got, "Chintaluri C, Vogels TP.") || !strings.HasSuffix(got, "10.1073/pnas.2306525120</a>") {
		t.Errorf("got %q", got)
	}
}

func TestReferenceCorpus(t *testing.T) {
	for name, want := range map[string]int{"real.jsonl": 986, "made.jsonl": 2232} {
		file, err := os.Open(referenceDir() + "/" + name)
		if err != nil {
			t.Skipf("no reference corpus here; set PUBCITE_REFERENCE: %v", err)
		}
		defer file.Close()
		n := 0
		for p, err := range Read(file) {
			if n++; err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			if p.ID == "" || p.Type == "" || p.Title == "" || p.Issued.IsZero() || len(p.Citations) == 0 {
				t.Errorf("%s: incomplete: %+v", name, p)
			}
			persons := slices.Concat(p.Authors, p.Editors, p.Translators)
			if i := slices.IndexFunc(persons, func(p Person) bool { return p.Empty() }); i >= 0 {
				t.Errorf("%s: %s has a person without a name", name, p.ID)
			}
		}
		if n != want {
			t.Errorf("%s: read %d records, want %d", name, n, want)
		}
	}
}
