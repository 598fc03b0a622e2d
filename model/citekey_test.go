package model

import (
	"fmt"
	"testing"
)

func TestKey(t *testing.T) {
	for _, test := range []struct {
		name string
		pub  Publication
		want string
	}{
		{"the writer's own", Publication{CitationKey: "Zenke:2021", ID: "7"}, "Zenke:2021"},
		{"the record's", Publication{ID: "14666", Title: "A"}, "14666"},
		{"in other letters", Publication{ID: "müller2020"}, "müller2020"},
		{"with blanks", Publication{CitationKey: "a b", ID: "c,d", Authors: []Person{{Given: "Ada", Family: "Rode"}}, Issued: Year(2021), Title: "The <i>Salt</i> of it"}, "rode2021salt"},
		{"an address", Publication{ID: "http://zotero.org/users/1/items/A", Editors: []Person{{Family: "Ølsson-Łęcki"}}, Title: "On Truth"}, "olssonleckitruth"},
		{"an organisation", Publication{Authors: []Person{{Literal: "The Salt Board"}}, Issued: Year(-44)}, "salt44"},
		{"a title alone", Publication{Title: "Über die Größe"}, "grosse"},
		{"nothing in Latin letters", Publication{Title: "日本", Authors: []Person{{Family: "王"}}}, "work"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Key(&test.pub); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestKeysAreUnique(t *testing.T) {
	var keys Keys
	for i, step := range []struct{ key, want string }{
		{"salt", "salt"}, {"salt", "salta"}, {"Salt", "Saltb"}, {"saltc", "saltc"}, {"salt", "saltd"}, {"salta", "saltaa"},
	} {
		if got := keys.Unique(step.key); got != step.want {
			t.Errorf("step %d: got %q, want %q", i, got, step.want)
		}
	}
	given := map[string]bool{}
	for i := range 2000 {
		key := keys.Of(&Publication{ID: fmt.Sprintf("x%d", i%3)})
		if given[key] {
			t.Fatalf("%q is given twice", key)
		}
		given[key] = true
	}
}
