package model

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/bibtex"
)

// inherit adds what the entry inherits: from the entries that its xdata names
// first, then from the one of its crossref. What it has itself stays.
func (b *bibEntry) inherit(key string) {
	if len(b.raw.bib.parents) == 0 && b.find("crossref") == nil && b.find("xdata") == nil {
		return
	}
	h := bibHeritage{b: b, done: map[string]*bibEntry{key: nil}}
	h.resolve(b)
}

// A bibHeritage resolves what an entry and those it inherits from inherit. Each
// entry is resolved once.
type bibHeritage struct {
	b *bibEntry
	// done are the entries resolved so far, by key; nil while that goes on, or
	// where there is none.
	done map[string]*bibEntry
}

func (h *bibHeritage) resolve(b *bibEntry) {
	for _, key := range splitKeys(b.source("xdata")) {
		if parent := h.parent(b, "xdata", key); parent != nil {
			b.takeAll(parent)
		}
	}
	for i := range b.fields {
		h.part(b, &b.fields[i])
	}
	if key := strings.TrimSpace(b.source("crossref")); key != "" {
		if parent := h.parent(b, "crossref", key); parent != nil {
			b.takeCrossref(parent)
		}
	}
}

// parent returns the entry with a key, with what it inherits itself; nil where
// there is none, or where it inherits from itself.
func (h *bibHeritage) parent(b *bibEntry, field, key string) *bibEntry {
	if parent, ok := h.done[key]; ok {
		return parent
	}
	p := h.b.raw.bib.parent(key)
	if p != nil {
		key = p.key // which may differ by case
		if parent, ok := h.done[key]; ok {
			return parent
		}
	}
	h.done[key] = nil
	if p == nil {
		if f := h.b.find(field); b == h.b && f != nil {
			h.b.d.noteField(field, f.Line, fmt.Sprintf("no entry %q is in the file, or none within %d bytes of this one, or it is too large",
				oneLine(key, 80), h.b.d.opts.MaxRecordSize))
		}
		return nil
	}
	data := p.data
	if !utf8.Valid(data) {
		data = fromWindows1252(data)
	}
	e, _ := bibtex.Parse(bibtex.Source{
		Data: data, Line: p.line, Macros: h.b.raw.bib.macros, Defined: p.defined, Max: h.b.d.opts.MaxRecordSize,
	})
	var silent decoder // the faults of the parent are named with it
	parent := &bibEntry{d: &silent, raw: h.b.raw, typ: bibType(e.Type)}
	parent.own(e.Fields)
	h.resolve(parent)
	h.done[key] = parent
	return parent
}

// xdataPart returns the entry and the field that stand for a value: "xdata=key",
// or "xdata=key-field" with the number of an element of it.
func xdataPart(value, name string) (key, field string, element int, ok bool) {
	rest, ok := strings.CutPrefix(strings.TrimSpace(value), "xdata=")
	if !ok {
		return "", "", 0, false
	}
	parts := strings.Split(strings.TrimSpace(rest), "-")
	key, field = parts[0], name
	if len(parts) > 1 {
		field = parts[1]
	}
	if len(parts) > 2 {
		element = atoi(parts[2])
	}
	return key, field, element, true
}

// part puts the value of another entry's field in the place of a reference to
// it.
func (h *bibHeritage) part(b *bibEntry, f *bibtex.Field) {
	key, name, element, ok := xdataPart(f.Value, f.Name)
	if !ok {
		return
	}
	value := ""
	if parent := h.parent(b, f.Name, key); parent != nil {
		if alias := bibAlias(name); alias != "" {
			name = alias
		}
		value = parent.source(name)
		if list := bibtex.SplitList(value); 0 < element && element <= len(list) {
			value = list[element-1]
		}
	}
	f.Value = value
}

// takeAll takes the fields of an xdata entry that b lacks.
func (b *bibEntry) takeAll(parent *bibEntry) {
	for _, f := range parent.fields {
		if b.lacks(f.Name) {
			b.fields = append(b.fields, f)
		}
	}
}

// takeCrossref takes the fields of the entry that the crossref names, by the
// rules that BibLaTeX has for the two types.
func (b *bibEntry) takeCrossref(parent *bibEntry) {
	var taken []bibtex.Field
	for _, f := range parent.fields {
		for _, name := range inheritedAs(parent.typ, b.typ, f.Name) {
			if name != "" && b.lacks(name) {
				taken = append(taken, bibtex.Field{Name: name, Value: f.Value, Line: f.Line})
			}
		}
	}
	for _, f := range taken {
		if b.find(f.Name) == nil { // of two with a name the first counts
			b.fields = append(b.fields, f)
		}
	}
}

// lacks reports whether b has neither a field nor another for the same.
func (b *bibEntry) lacks(name string) bool {
	switch name {
	case "date", "year", "month", "day":
		return b.find("date") == nil && b.find("year") == nil
	}
	return b.find(name) == nil
}

// inheritedAs returns the names under which a field of a parent is inherited.
func inheritedAs(parent, child, name string) []string {
	switch name {
	case "ids", "crossref", "xref", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related",
		"relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey":
		return nil
	}
	prefix := titlePrefix(parent, child)
	if prefix == "" {
		return []string{name}
	}
	switch name {
	case "title", "subtitle", "titleaddon":
		return []string{prefix + name}
	case "shorttitle", "sorttitle", "indextitle", "indexsorttitle":
		return nil
	case "author":
		if (parent == "mvbook" || parent == "book") && prefix != "main" || parent == "mvbook" && child != "book" {
			return []string{"author", "bookauthor"}
		}
	}
	return []string{name}
}

// titlePrefix returns what stands in front of the name of a parent's title in
// the fields of its child, or "" where the title is inherited as it is.
func titlePrefix(parent, child string) string {
	switch parent {
	case "mvbook":
		switch child {
		case "book", "inbook", "bookinbook", "suppbook":
			return "main"
		}
	case "mvcollection", "mvreference":
		switch child {
		case "collection", "reference", "incollection", "inreference", "suppcollection":
			return "main"
		}
	case "mvproceedings":
		if child == "proceedings" || child == "inproceedings" {
			return "main"
		}
	case "book":
		if child == "inbook" || child == "bookinbook" || child == "suppbook" {
			return "book"
		}
	case "collection", "reference":
		if child == "incollection" || child == "inreference" || child == "suppcollection" {
			return "book"
		}
	case "proceedings":
		if child == "inproceedings" {
			return "book"
		}
	case "periodical":
		if child == "article" || child == "suppperiodical" {
			return "journal"
		}
	}
	return ""
}
