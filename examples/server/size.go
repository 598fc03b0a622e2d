package main

import (
	"fmt"
	"net/http"
	"reflect"
	"strconv"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// afford says why a request is too much: because one of its works, or one of its
// citations, could come to more than may be written. That can be known before
// anything is.
func (s *sheet) afford(in *oldInput, limit int) error {
	if !s.foreign && len(in.clusters) == 0 {
		return nil // no work is larger than a body
	}
	costs := make(map[string]int, len(in.works))
	for _, w := range in.works {
		c := s.cost(w.pub)
		if c > limit {
			return &problem{status: http.StatusRequestEntityTooLarge, Reason: "the work " + quoted(w.id) + " could come to more than " + strconv.Itoa(limit) + " bytes in this style"}
		}
		costs[w.id] = c
	}
	for i, c := range in.clusters {
		sum := 0
		for _, item := range c.Items {
			if sum += costs[string(item.ID)] + len(item.Prefix) + len(item.Suffix) + len(item.Locator); sum > limit {
				return &problem{status: http.StatusRequestEntityTooLarge, Field: fmt.Sprintf("citationClusters[%d]", i), Reason: "the citation could come to more than " + strconv.Itoa(limit) + " bytes"}
			}
		}
	}
	return nil
}

// cost returns how many bytes a style can come to with a work. Ours, and those of
// the folder, write little more than there is. Of another one it is what its
// elements come to with the longest text of the work and the longest of the style,
// and its names with all people: far above what a style writes, as a rule.
func (s *sheet) cost(p *model.Publication) int {
	size := sizeOf(p)
	if !s.foreign {
		return size.text + size.names
	}
	texts := float64(s.weight.elements) * float64(size.text+2*s.longest)
	names := float64(s.weight.names) * float64(size.names+4*size.people*s.longest)
	return int(min(texts+names, enough)) // and no more than an int holds
}

// A size is that of a work: of its longest text, and the number and texts of its
// people, in bytes.
type size struct{ text, people, names int }

func sizeOf(p *model.Publication) size {
	var s size
	l := newLongest()
	v := reflect.ValueOf(p).Elem()
	for i := range v.NumField() {
		f := v.Field(i)
		people, ok := f.Interface().([]model.Person)
		if !ok {
			l.look(f)
			continue
		}
		s.people += len(people)
		for _, who := range people {
			s.names += len(who.Given) + len(who.DroppingParticle) + len(who.Particle) + len(who.Family) + len(who.Suffix) + len(who.Literal)
		}
	}
	s.text = l.bytes
	return s
}

// longestOwn returns how long the longest text is that a style brings along.
func longestOwn(d *style.Definition) int {
	l := newLongest()
	l.look(reflect.ValueOf(d))
	return l.bytes
}

// longest finds the longest text in values. What several lead to is looked at once.
type longest struct {
	bytes int
	seen  map[place]bool
}

// A place is where a value stands in memory, and how many there are.
type place struct {
	at uintptr
	n  int
}

func newLongest() *longest { return &longest{seen: map[place]bool{}} }

// met reports whether a place was seen before.
func (l *longest) met(p place) bool {
	met := l.seen[p]
	l.seen[p] = true
	return met
}

func (l *longest) look(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		l.bytes = max(l.bytes, v.Len())
	case reflect.Pointer:
		if !v.IsNil() && !l.met(place{v.Pointer(), -1}) {
			l.look(v.Elem())
		}
	case reflect.Interface:
		if !v.IsNil() {
			l.look(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			l.look(v.Field(i))
		}
	case reflect.Slice:
		if v.Len() > 0 && !l.met(place{v.Pointer(), v.Len()}) {
			l.each(v)
		}
	case reflect.Array:
		l.each(v)
	case reflect.Map:
		for key, value := range v.Seq2() {
			l.look(key)
			l.look(value)
		}
	}
}

func (l *longest) each(v reflect.Value) {
	for i := range v.Len() {
		l.look(v.Index(i))
	}
}
