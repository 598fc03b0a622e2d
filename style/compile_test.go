package style

import (
	"strings"
	"testing"
)

// The styles here are built without New, which would check them.
func TestStylesAreSound(t *testing.T) {
	for _, s := range All() {
		for i := range numTypes {
			if err := s.sheet.compile(inBibliography, 1<<i); err != nil {
				t.Errorf("%s, %s: %v", s, Type(1<<i), err)
			}
		}
	}
}

func TestNewRejects(t *testing.T) {
	circle := &Group{}
	circle.Of = Nodes{&Group{Of: Nodes{circle}}}
	var nothing *Text
	twice := &Group{}
	twice.Of = Nodes{twice, twice}
	shared := Nodes{&Text{Variable: Title}}
	for range 40 {
		g := &Group{Of: shared}
		shared = Nodes{g, g}
	}
	for _, test := range []struct {
		name   string
		layout Node
		want   string
	}{
		{"no layout", nil, "has a layout"},
		{"no node", &Group{Of: Nodes{nil}}, "nothing where a node should be"},
		{"a nil pointer", &Group{Of: Nodes{nothing}}, "nothing where a node should be"},
		{"a layout that holds itself", circle, "holds itself"},
		{"a layout that holds itself twice", twice, "holds itself"},
		{"a small layout of many nodes", &Group{Of: shared}, "too large"},
		{"a node of somebody else", struct{ Node }{}, "nothing where a node should be"},
		{"a negative limit", &Names{Variables: Variables{Author}, Name: &Name{EtAlMin: 1, EtAlUseFirst: -1}}, "negative limit"},
		{"nothing as a number", Choose{If{Numeric: Variables{Volume, 0}}}, "a numeric condition cannot take"},
		{"an empty text", &Text{}, "neither variable nor macro"},
		{"a variable that there is not", &Text{Variable: 200}, `text cannot take the variable "variable 200"`},
		{"a date in a text", &Text{Variable: Issued}, `text cannot take the variable "issued"`},
		{"a condition on nothing", Choose{If{Has: Variables{0}}}, "a condition cannot take"},
		{"people in a text", &Text{Variable: Author}, `text cannot take the variable "author"`},
		{"a title in a date", &Date{Variable: Title}, `date cannot take the variable "title"`},
		{"a number of nothing", &Number{}, "number cannot take"},
		{"a label without a term", &Label{Variable: Title}, `no term to label "title"`},
		{"a term that there is not", &Text{Term: numTerms}, "a term that there is not"},
		{"names of nobody", &Names{}, "names have no variable"},
		{"names of a title", &Names{Variables: Variables{Title}}, `names cannot take the variable "title"`},
		{"inside a choice", Choose{If{Then: Nodes{&Text{}}}}, "neither variable nor macro"},
		{"inside a substitute", &Names{Variables: Variables{Author}, Substitute: Nodes{nil}}, "nothing where a node should be"},
		{"inside a macro", &Text{Macro: &Text{}}, "neither variable nor macro"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := New(Definition{Name: "test", Bibliography: &Bibliography{Layout: test.layout}})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
		})
	}
}
