package model

import (
	"bytes"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// docs/formats.md has a row for each field of a publication, and a format that
// has a name for it keeps it: in some type what is written is read again. What
// stands in parentheses is read as something else.
func TestTableOfFormats(t *testing.T) {
	doc, err := os.ReadFile("../docs/formats.md")
	if err != nil {
		t.Fatal(err)
	}
	columns := map[int]Target{2: ToCSLJSON, 3: ToBibLaTeX, 4: ToBibTeX, 5: ToRIS}
	documented := map[string]bool{}
	for line := range strings.Lines(string(doc)) {
		cells := strings.Split(line, "|")
		if len(cells) != 9 || !strings.HasPrefix(cells[1], " `") {
			continue
		}
		for name := range strings.SplitSeq(strings.Trim(cells[1], " `"), "`, `") {
			if documented[name] {
				t.Errorf("%s stands in the table twice", name)
			}
			documented[name] = true
			if _, ok := reflect.TypeFor[Publication]().FieldByName(name); !ok {
				t.Errorf("there is no field %s", name)
				continue
			}
			for i, target := range columns {
				cell := strings.TrimSpace(cells[i])
				says := cell != "–" && cell[0] != '('
				if got := keeps(target, name); got != says {
					t.Errorf("%v keeps %s: %v, and the table says %q", target, name, got, cells[i])
				}
			}
		}
	}
	for f := range reflect.TypeFor[Publication]().Fields() {
		if !documented[f.Name] {
			t.Errorf("the table lacks %s", f.Name)
		}
	}
}

// keeps reports whether a format keeps a field: in a publication of some type
// with that field alone, or with all.
func keeps(target Target, field string) bool {
	for _, typ := range []Type{ArticleJournal, Book, Chapter, PaperConference, Thesis, Report, Patent, Software, Map, MotionPicture, MusicalScore, Song,
		Broadcast, Interview, PersonalCommunication, Speech, Hearing, LegalCase, Bill, Graphic, Review, Article} {
		all := sample(typ)
		one := Publication{ID: "a1", Type: typ, Title: "A title"}
		reflect.ValueOf(&one).Elem().FieldByName(field).Set(reflect.ValueOf(all).Elem().FieldByName(field))
		for _, p := range []*Publication{&one, all} {
			var read Publication
			for q := range Read(bytes.NewReader(target.Append(nil, p, Key(p)))) {
				read = *q
			}
			want, got := reflect.ValueOf(p).Elem().FieldByName(field).Interface(), reflect.ValueOf(read).FieldByName(field).Interface()
			if cmp.Equal(want, got, cmpopts.EquateEmpty()) {
				return true
			}
		}
	}
	return false
}

// sample returns a publication with everything.
func sample(typ Type) *Publication {
	p := &Publication{Version: "2.1", License: "CC0", Annote: "A comment", Languages: []string{"fr-FR"}, ISBN: []string{"978-3-16-148410-0"},
		ISSN: []string{"0899-7667"}, EISSN: []string{"1530-888X"}, Keywords: []string{"salt", "tide"}, Abstracts: []Abstract{{Text: "We show."}},
		Links: []Link{{URL: "https://example.org/main"}}, CorporateEditors: []string{"ISTA"}, Citations: map[string]string{"apa": "A"},
		Created: time.Date(2021, 7, 4, 0, 0, 0, 0, time.UTC), Updated: time.Date(2022, 7, 4, 0, 0, 0, 0, time.UTC), Status: InPress}
	for _, name := range cslTexts {
		*textField(p, []byte(name)) = "The " + strings.ReplaceAll(strings.ToLower(name), "-", " ")
	}
	for _, name := range cslPersons {
		*personsField(p, []byte(name)) = []Person{{Given: "Ada", Family: strings.ReplaceAll(name, "-", "")}}
	}
	for i, name := range cslDates {
		*dateField(p, []byte(name)) = Date{Start: day(2001+i, 5, 3)}
	}
	p.ID, p.Type, p.CitationKey = "a1", typ, "k1"
	p.DOI, p.URL, p.PMID, p.PMCID = "10.1000/182", "https://example.org/a", "33513328", "PMC7612"
	p.Page, p.Volume, p.Issue, p.Number, p.Edition = "12-15", "3", "4", "e7", "revised"
	p.Archive, p.ArchiveLocation = "arXiv", "2001.01234"
	return p
}
