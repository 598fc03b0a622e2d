package document_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/pubcite/pubcite/internal/document"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// What is found out of plain names and titles without writing them is what their keys
// say: lists are in the order of these, in every style.
func TestOrderOfPlain(t *testing.T) {
	titles := []string{"The zoo", "A zoo", "An ape", "Ape", "ape and man", "Ape & man", "Ape-like", "The", "The “zoo”", "zoo Animals", "Zoo animals in Rome", "",
		"Der Zoo von Rom", "Die Affen von Rom", "La vie <i>et</i> mort", "L’ami", "Czech chata", "Czech cesta"}
	people := [][]model.Person{
		{{Family: "Roe", Given: "Ann"}}, {{Family: "Roe", Given: "Bo"}}, {{Family: "roe", Given: "Ann"}, {Family: "Low"}},
		{{Family: "Roe", Particle: "van", Given: "Ann"}}, {{Family: "Roe Low", Given: "Ann"}}, {{Literal: "The Roe"}}, {{Given: "Roe"}}, nil,
		{{Family: "Rödl"}}, {{Family: "山田", Given: "太郎"}},
	}
	var works []*model.Publication
	for i, title := range titles {
		for k, list := range people {
			p := &model.Publication{Type: []model.Type{model.Book, model.ArticleJournal, model.Thesis}[(i+k)%3], Title: title, Issued: model.Year(2000 + i%2)}
			if k%4 == 3 {
				p.Editors = list
			} else {
				p.Authors = list
			}
			if i >= 12 {
				p.Languages = []string{[]string{"ger", "fr", "cs"}[(i-12)/2]}
			}
			works = append(works, p)
		}
	}
	for _, s := range append(style.All(), style.Editions()...) {
		order := s.EntryOrder()
		if order.IsEmpty() || order.OfDocument() {
			continue
		}
		sorter := document.NewSorter(order)
		want := make([]int, len(works))
		keys := make([][]byte, len(works))
		for i, p := range works {
			want[i], keys[i] = i, sorter.AppendKey(nil, style.Cite{Work: p})
		}
		slices.SortStableFunc(want, func(i, j int) int { return bytes.Compare(keys[i], keys[j]) })
		d := document.New(s, nil)
		ids := make([]string, len(works))
		for i, p := range works {
			ids[i] = fmt.Sprint(i)
			d.Add(ids[i], p)
		}
		d.List(ids)
		d.Resolve()
		for i, e := range d.Entries() {
			if fmt.Sprint(want[i]) != e.ID() {
				t.Errorf("%s: %d is %+v, want %+v", s, i, describe(e.Work()), describe(works[want[i]]))
				break
			}
		}
	}
}

func describe(p *model.Publication) string {
	return fmt.Sprint(p.Authors, p.Editors, " ", p.Title, " ", p.Issued.Start.Year)
}
