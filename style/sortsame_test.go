package style_test

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Where two works are said to be the same for a key, it must make the same of them,
// whichever of their fields differs.
func TestSame(t *testing.T) {
	styles := append(style.All(), style.Editions()...)
	styles = append(styles, sortedBy(t, style.SortKey{Macro: &style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.CountNames}}}))
	styles = append(styles, sortedBy(t, style.SortKey{Macro: &style.Text{Variable: style.CitationLabel}}))
	styles = append(styles, sortedBy(t, style.SortKey{Macro: style.Choose{
		{Numeric: style.Variables{style.Edition}, Then: style.Nodes{&style.Text{Variable: style.Title}}},
		{Then: style.Nodes{&style.Text{Variable: style.Publisher}}}}}))
	styles = append(styles, sortedBy(t, style.SortKey{Variable: style.PageFirst}, style.SortKey{Variable: style.Issued}))
	same := 0
	for _, p := range sampleWorks() {
		for _, s := range styles {
			o, a := s.EntryOrder(), style.Cite{Work: p}
			a.Known = new(style.Known)
			s.Know(a.Known, p)
			for _, q := range variations(p) {
				b := style.Cite{Work: q}
				b.Known = new(style.Known)
				s.Know(b.Known, q)
				for i := range o.Len() {
					var ref, ref2 style.Reference
					v := o.Value(&ref, a, i)
					if !o.Same(&v, i, &a, &b) {
						if o.Same(new(style.KeyValue), i, &a, &b) {
							t.Errorf("%s: key %d is the same where less is known", s, i)
						}
						continue
					}
					same++
					if w := o.Value(&ref2, b, i); w.Kind != v.Kind || !bytes.Equal(v.Text, w.Text) {
						t.Errorf("%s: key %d makes %q and %q of works that are the same", s, i, v.Text, w.Text)
					}
				}
			}
		}
	}
	if same == 0 {
		t.Error("nothing is the same")
	}
}

// sampleWorks are works with and without people.
func sampleWorks() []*model.Publication {
	people := []model.Person{{Given: "Ann", Family: "Reed"}, {Given: "Bo", Particle: "van", Family: "Salt"}}
	return []*model.Publication{
		{Type: model.ArticleJournal, Title: "The Salt", Page: "3-5", Authors: people, Edition: "2", Publisher: "Ink", Languages: []string{"eng"}},
		{Type: model.Book, Title: "The Salt", Editors: people, CorporateEditors: []string{"The Ink Trust"}, Issued: model.Date{Start: model.Day{Year: 2020}}},
		{Type: model.Chapter, Title: "The Salt", ContainerTitle: "Ink", Issued: model.Date{Literal: "spring"}},
	}
}

// variations returns copies of a work, in each of which another field is another.
func variations(p *model.Publication) []*model.Publication {
	out := []*model.Publication{p}
	fields := reflect.TypeFor[model.Publication]()
	for i := range fields.NumField() {
		q := *p
		switch f := reflect.ValueOf(&q).Elem().Field(i).Addr().Interface().(type) {
		case *string:
			*f += "x"
		case *[]string:
			*f = append(slices.Clone(*f), "ger")
		case *[]model.Person:
			*f = append(slices.Clone(*f), model.Person{Family: "Zeit"})
		case *model.Date:
			f.Start.Year++
		case *model.Type:
			*f = model.Report
		case *model.Status:
			*f = model.InPress
		default:
			continue
		}
		out = append(out, &q)
	}
	return out
}

// What a key is to works of types that it doesn't tell apart, and names alone whatever
// takes their place, is told of works of different types.
func TestSameOfTypes(t *testing.T) {
	people := []model.Person{{Given: "Ann", Family: "Reed"}, {Given: "Bo", Family: "Salt"}}
	p := &model.Publication{Type: model.ArticleJournal, Title: "The Salt", Authors: people, Issued: model.Year(2020)}
	q := &model.Publication{Type: model.Book, Title: "The Ink", Authors: people, Issued: model.Year(2020)}
	s := style.APA
	a, b := style.Cite{Work: p, Known: new(style.Known)}, style.Cite{Work: q, Known: new(style.Known)}
	s.Know(a.Known, p)
	s.Know(b.Known, q)
	for i, want := range []bool{true, true, false} {
		if got := s.EntryOrder().Same(new(style.KeyValue), i, &a, &b); got != want {
			t.Errorf("key %d: got %t, want %t", i, got, want)
		}
	}
}
