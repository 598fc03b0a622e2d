package model

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// What users write into the note of CSL-JSON where they lack a field.
func TestNotes(t *testing.T) {
	for _, test := range []struct {
		name, note string
		want       Publication
	}{
		{"a note", "Seen at sea.", Publication{Note: "Seen at sea."}},
		{"a note with a colon", "Seen at sea: twice.", Publication{Note: "Seen at sea: twice."}},
		{"a field", "original-date: 1899", Publication{OriginalDate: Year(1899)}},
		{"in capitals", "PMID: 11797025", Publication{PMID: "11797025"}},
		{"several, and then the note", "medium: film\nscale: 1:10\n\nSeen at sea.", Publication{Medium: "film", Scale: "1:10", Note: "Seen at sea."}},
		{"behind the first line", "Seen at sea.\nmedium: film", Publication{Medium: "film", Note: "Seen at sea."}},
		{"not behind others", "Seen at sea.\nTwice.\nmedium: film", Publication{Note: "Seen at sea.\nTwice.\nmedium: film"}},
		{"a type", "type: map", Publication{Type: Map}},
		{"a field that is there", "title: B", Publication{Note: "title: B"}},
		{"a date that is there", "issued: 1999", Publication{Issued: Year(1999)}},
		{"a range of days", "event-date: 2004-10-01/2004-10-14", Publication{EventDate: Date{Start: day(2004, 10, 1), End: day(2004, 10, 14)}}},
		{"a person", "editor: Roe || Anna", Publication{Editors: []Person{{Given: "Anna", Family: "Roe"}}}},
		{"persons", "editor: van Roe || Anna\neditor: Salt Board", Publication{Editors: []Person{{Given: "Anna", Particle: "van", Family: "Roe"}, {Literal: "Salt Board"}}}},
		{"persons that are there", "author: Roe || Anna", Publication{Note: "author: Roe || Anna"}},
		{"an old name", "event: A Meeting\nshortTitle: A", Publication{EventTitle: "A Meeting", TitleShort: "A"}},
		{"lists", "ISBN: 978-3\nISSN: 1049-5258\nlanguage: de", Publication{ISBN: []string{"978-3"}, ISSN: []string{"1049-5258"}, Languages: []string{"de"}}},
		{"a version and a licence", "version: 2\nlicense: CC0", Publication{Version: "2", License: "CC0"}},
		{"no field's name", "shelf: 3\nmedium: film", Publication{Medium: "film", Note: "shelf: 3"}},
		{"nothing in it", "medium:\nscale: 1:10", Publication{Scale: "1:10", Note: "medium:"}},
		{"braces", "{:original-title: De la vérité} Seen {:medium: film} at sea.", Publication{OriginalTitle: "De la vérité", Medium: "film", Note: "Seen  at sea."}},
		{"braces of something else", "{:shelf: 3} {: x} {:medium", Publication{Note: "{:shelf: 3} {: x} {:medium"}},
		{"a note in the note", "note: x", Publication{Note: "note: x"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			want := test.want
			want.ID, want.Title, want.Authors = "1", "A", []Person{{Family: "Rode", Given: "Ada"}}
			if want.Type == "" {
				want.Type = Book
			}
			if want.Issued.IsZero() {
				want.Issued = Year(2020)
			}
			note, _ := json.Marshal(test.note)
			got := readOne(t, Reader{}, `{"note": `+string(note)+`, "id": 1, "type": "book", "title": "A",
				"author": [{"family": "Rode", "given": "Ada"}], "issued": {"date-parts": [[2020]]}}`)
			if diff := cmp.Diff(&want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// A note holds no more persons than a record may have.
func TestNotesAreLimited(t *testing.T) {
	note, _ := json.Marshal(strings.Repeat("editor: Roe || Anna\n", 10))
	got := readOne(t, Reader{MaxNames: 3}, `{"id": 1, "type": "book", "note": `+string(note)+`}`)
	if len(got.Editors) != 3 {
		t.Errorf("%d editors, want 3", len(got.Editors))
	}
}
