package bibtex

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSplitList(t *testing.T) {
	for source, want := range map[string][]string{
		"A and B":            {"A", "B"},
		"A\n AND\tB":         {"A", "B"},
		"{A and B} and C":    {"{A and B}", "C"},
		"Sand and Anderson":  {"Sand", "Anderson"},
		" and A and  and B ": {"A", "B"},
		"":                   nil,
		"A and":              {"A"},
		`A \} and B`:         {`A \}`, "B"},
		"A; B and C":         {"A; B", "C"},
	} {
		if diff := cmp.Diff(want, SplitList(source)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", source, diff)
		}
	}
	if diff := cmp.Diff([]string{"A", "{B; C}", "D"}, SplitNames("A; {B; C} and D;")); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
}

func TestSplitKeywords(t *testing.T) {
	for source, want := range map[string][]string{
		"a, {b, c},d":         {"a", " {b, c}", "d"},
		"a, b; {c; d};e":      {"a, b", " {c; d}", "e"},
		"a &amp; b, c &#38;d": {"a &amp; b", " c &#38;d"},
		"a &amp; b; c, d":     {"a &amp; b", " c, d"},
		"":                    {""},
	} {
		if diff := cmp.Diff(want, SplitKeywords(source)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", source, diff)
		}
	}
}

func TestParseName(t *testing.T) {
	for source, want := range map[string]Name{
		"Knuth":                      {Last: "Knuth"},
		"Donald E. Knuth":            {First: "Donald E.", Last: "Knuth"},
		"Donald~E. Knuth":            {First: "Donald E.", Last: "Knuth"},
		"Ludwig van der Beethoven":   {First: "Ludwig", Von: "van der", Last: "Beethoven"},
		"Jean de la Fontaine du Lac": {First: "Jean", Von: "de la Fontaine du", Last: "Lac"},
		"van Gogh":                   {Von: "van", Last: "Gogh"},
		"jean de la":                 {Von: "jean de", Last: "la"},
		"de la Fontaine, Jean":       {First: "Jean", Von: "de la", Last: "Fontaine", Commas: 1},
		"De La Cruz, Ana":            {First: "Ana", Last: "De La Cruz", Commas: 1},
		"Ford, Jr., Henry":           {First: "Henry", Last: "Ford", Jr: "Jr.", Commas: 2},
		"van Ford, Jr., Henry":       {First: "Henry", Von: "van", Last: "Ford", Jr: "Jr.", Commas: 2},
		"{Ford, Henry}":              {Whole: "Ford, Henry"},
		"{Ford} {Henry}":             {First: "{Ford}", Last: "{Henry}"},
		`{\'E}lie Cartan`:            {First: `{\'E}lie`, Last: "Cartan"},
		`Jean {\'e}lie Cartan`:       {First: "Jean", Von: `{\'e}lie`, Last: "Cartan"},
		`Jean {\oe}uf Cartan`:        {First: "Jean", Von: `{\oe}uf`, Last: "Cartan"},
		`Jean \O{}uf Cartan`:         {First: `Jean \O{}uf`, Last: "Cartan"},
		`Pe\~na, A`:                  {First: "A", Last: `Pe\~na`, Commas: 1},
		"W. {van der} Aalst":         {First: "W.", Von: "{van der}", Last: "Aalst"},
		", foo":                      {First: "foo"},
		"a, b, c, d":                 {Whole: "a, b, c, d", Commas: 3},
		"":                           {},
	} {
		if diff := cmp.Diff(want, ParseName(source)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", source, diff)
		}
	}
}

func TestLabelled(t *testing.T) {
	tests := []struct {
		source string
		want   []Field
		ok     bool
	}{
		{"family=Gogh, Given = Vincent,prefix=van", []Field{{Name: "family", Value: "Gogh"}, {Name: "given", Value: "Vincent"}, {Name: "prefix", Value: "van"}}, true},
		{`family="Salt, Inc.", given={A, B}`, []Field{{Name: "family", Value: "Salt, Inc."}, {Name: "given", Value: "{A, B}"}}, true},
		{"given=A=B, family=C", []Field{{Name: "given", Value: "A=B"}, {Name: "family", Value: "C"}}, true},
		{"Gogh, Vincent", nil, false},
		{"x=y, family=z", nil, false},
	}
	for _, test := range tests {
		got, ok := Labelled(test.source)
		if diff := cmp.Diff(test.want, got); diff != "" || ok != test.ok {
			t.Errorf("%q: %t (-want +got):\n%s", test.source, ok, diff)
		}
	}
}
