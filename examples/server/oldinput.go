package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// An oldInput is what the body of the old protocol holds.
type oldInput struct {
	works    []work
	listed   []string // ids, in order
	clusters []oldCluster
	hasCites bool   // whether there are clusters in the body
	style    string // the text of a style file, or ""
}

// An oldCluster is a citation, as word processors give it.
type oldCluster struct {
	ID    scalar    `json:"citationID"`
	Items []oldItem `json:"citationItems"`
	// Properties say where it stands.
	Properties struct {
		Note int `json:"noteIndex"`
	} `json:"properties"`
}

// An oldItem is a work in a citation.
type oldItem struct {
	ID             scalar `json:"id"`
	Locator        scalar `json:"locator"`
	Label          string `json:"label"`
	Prefix         string `json:"prefix"`
	Suffix         string `json:"suffix"`
	SuppressAuthor bool   `json:"suppress-author"`
	AuthorOnly     bool   `json:"author-only"`
}

// A scalar is a text that may be written as a number.
type scalar string

// UnmarshalJSON reads either, and nothing for null.
func (s *scalar) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] != '"' && string(data) != "null" {
		var n json.Number
		if err := json.Unmarshal(data, &n); err != nil {
			return errors.New("expected a text or a number, found " + quoted(string(data)))
		}
		*s = scalar(n)
		return nil
	}
	return json.Unmarshal(data, (*string)(s))
}

// readOld reads a body. What it has of other members is passed over.
func readOld(body []byte, l limits) (*oldInput, error) {
	all, err := members(body)
	if err != nil {
		return nil, err
	}
	in, found := &oldInput{}, false
	var ids []scalar
	var named *member
	for i := range all {
		m := &all[i]
		switch {
		case m.name == "items":
			found = true
			in.works, err = readItems(body, m, l.works)
		case m.name == "itemIDs":
			named = m
			err = m.decode(body, &ids)
		case m.name == "citationClusters" && m.text.Kind() != jsontext.KindNull:
			in.hasCites = true
			err = m.decode(body, &in.clusters)
		case strings.EqualFold(m.name, "styleXml"):
			err = m.decode(body, &in.style)
		}
		if err != nil {
			return nil, err
		}
	}
	if !found {
		return nil, badAt(body, 0, "items", "there are no items")
	}
	if err := in.list(body, named, ids); err != nil {
		return nil, err
	}
	return in, in.check(l.cites)
}

// readItems reads the works of a list, or of an object that has them by their ids.
func readItems(body []byte, m *member, limit int) ([]work, error) {
	kind := m.text.Kind()
	if kind != jsontext.KindBeginArray && kind != jsontext.KindBeginObject {
		return nil, badAt(body, m.offset, m.name, "expected a list of works, or an object of works by their ids")
	}
	items, err := parts(body, m.value, kind)
	if err != nil {
		return nil, err
	}
	r := newWorkReader(limit, model.JSON)
	if len(items) > limit {
		return nil, r.tooMany()
	}
	works := make([]work, len(items))
	lines := lineCounter{body: body, line: 1}
	for i, item := range items {
		field := m.name + "[" + strconv.Itoa(i) + "]"
		if kind == jsontext.KindBeginObject {
			field = m.name + "." + item.name
		}
		w := &works[i]
		if *w, err = r.decode(item.text, i+1, lines.at(item.offset)); err != nil {
			return nil, inField(err, field)
		}
		if kind == jsontext.KindBeginArray {
			continue
		}
		if id := w.pub.ID; id != "" && id != item.name {
			return nil, badAt(body, item.offset, field, "the work has the id %s", quoted(id))
		}
		w.id = item.name
	}
	return works, nil
}

// inField says in which field a record stands that cannot be read.
func inField(err error, field string) error {
	var p *problem
	if !errors.As(err, &p) || p.Record == 0 {
		return err
	}
	if p.Field != "" {
		field += "."
	}
	p.Field, p.Record = field+p.Field, 0
	return p
}

// list finds out which works are listed: those named, or all.
func (in *oldInput) list(body []byte, named *member, ids []scalar) error {
	known := in.known()
	if named == nil || named.text.Kind() == jsontext.KindNull {
		for _, w := range in.works {
			in.listed = append(in.listed, w.id)
		}
		return nil
	}
	for i, id := range ids {
		if !known[string(id)] {
			return badAt(body, named.offset, named.name+"["+strconv.Itoa(i)+"]", "there is no item of the id %s", quoted(string(id)))
		}
		in.listed = append(in.listed, string(id))
	}
	return nil
}

func (in *oldInput) known() map[string]bool {
	known := make(map[string]bool, len(in.works))
	for _, w := range in.works {
		known[w.id] = true
	}
	return known
}

// check looks at what the citations cite.
func (in *oldInput) check(limit int) error {
	known, n := in.known(), 0
	for i := range in.clusters {
		for j, item := range in.clusters[i].Items {
			field := fmt.Sprintf("citationClusters[%d].citationItems[%d]", i, j)
			if n++; n > limit {
				return bad("there are more than %d cites", limit)
			}
			if !known[string(item.ID)] {
				return &problem{status: 400, Field: field + ".id", Reason: "there is no item of the id " + quoted(string(item.ID))}
			}
			if _, ok := item.label(); !ok {
				return &problem{status: 400, Field: field + ".label", Reason: quoted(item.Label) + " is no kind of locator"}
			}
		}
	}
	return nil
}

// label returns the term of what the locator counts.
func (i *oldItem) label() (style.Term, bool) {
	if i.Label == "" {
		return style.TermPage, true
	}
	return style.LocatorOf(i.Label)
}

// cluster returns the citation.
func (c *oldCluster) cluster() citation.Cluster {
	out := citation.Cluster{Note: max(c.Properties.Note, 0)}
	for _, i := range c.Items {
		label, _ := i.label() // checked before
		out.Cites = append(out.Cites, citation.Cite{
			ID: string(i.ID), Locator: string(i.Locator), Label: label, Prefix: i.Prefix, Suffix: i.Suffix,
			SuppressAuthor: i.SuppressAuthor, AuthorOnly: i.AuthorOnly,
		})
	}
	return out
}
