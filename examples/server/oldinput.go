package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
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

	// Most requests are of one work, and need no other memory.
	work [1]work
	id   [1]string
	memo memo
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

// readOld reads a body. The works are to be given back.
func readOld(body []byte, l limits, spare *spares) (*oldInput, error) {
	if in := readSole(body, l, spare); in != nil {
		return in, nil
	}
	return readMembers(body, l, spare)
}

// readMembers reads a body member by member. What it has of others is passed over.
func readMembers(body []byte, l limits, spare *spares) (*oldInput, error) {
	b := spare.jsonBody(body)
	defer spare.putJSONBody(b)
	b.begin()
	in, found := spare.input(), false
	in.works, in.listed = in.work[:0], in.id[:0]
	var named *itemIDs
	for b.more() {
		switch name := b.name(); {
		case name == "items":
			found = true
			in.works = b.items(in.works[:0], name, l.works, spare)
		case name == "itemIDs" && b.kind() != jsontext.KindNull:
			named = new(itemIDs)
			named.offset = b.decode(name, &named.ids)
		case name == "citationClusters" && b.kind() != jsontext.KindNull:
			in.hasCites = true
			b.decode(name, &in.clusters)
		case strings.EqualFold(name, "styleXml"):
			b.decode(name, &in.style)
		default:
			b.value()
		}
	}
	b.end()
	switch {
	case b.err != nil:
		return nil, b.err
	case !found:
		return nil, badAt(body, 0, "items", "there are no items")
	}
	if err := in.list(body, named); err != nil {
		return nil, err
	}
	return in, in.check(l.cites)
}

// items reads the works of a list, or of an object that has them by their ids, into
// works.
func (b *jsonBody) items(works []work, field string, limit int, spare *spares) []work {
	byID := b.kind() == jsontext.KindBeginObject
	if !byID && b.kind() != jsontext.KindBeginArray {
		v := b.value()
		b.fail(v.offset, field, "expected a list of works, or an object of works by their ids")
		return nil
	}
	r := newWorkReader(limit, model.JSON)
	lines := lineCounter{body: b.text, line: 1}
	for b.token(); b.more(); {
		if len(works) == limit {
			b.err = r.tooMany()
			return nil
		}
		id := ""
		if byID {
			id = b.name()
		}
		v := b.value()
		if b.err != nil {
			return nil
		}
		w, err := r.decode(spare.publication(), v.text, len(works)+1, lines.at(v.offset))
		place := func() string {
			if byID {
				return field + "." + id
			}
			return field + "[" + strconv.Itoa(len(works)) + "]"
		}
		switch {
		case err != nil:
			b.err = inField(err, place())
			return nil
		case byID && w.pub.ID != "" && w.pub.ID != id:
			b.fail(v.offset, place(), "the work has the id %s", quoted(w.pub.ID))
			return nil
		case byID:
			w.id = id
		}
		works = append(works, w)
	}
	b.token()
	if !byID {
		number(works)
	}
	return works
}

// number gives works of a list that have no id a number that is no id of others: their
// own where that is free.
func number(works []work) {
	for i := range works {
		w := &works[i]
		for n := len(works); w.pub.ID == "" && slices.ContainsFunc(works, func(o work) bool { return o.id == w.id && o.pub != w.pub }); {
			n++
			w.id = strconv.Itoa(n)
		}
	}
}

// itemIDs are the ids of the works to list, at a place of the body.
type itemIDs struct {
	ids    []scalar
	offset int64
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
func (in *oldInput) list(body []byte, named *itemIDs) error {
	if named == nil {
		in.listed = slices.Grow(in.listed, len(in.works))
		for _, w := range in.works {
			in.listed = append(in.listed, w.id)
		}
		return nil
	}
	known := in.known()
	for i, id := range named.ids {
		if !known[string(id)] {
			return badAt(body, named.offset, "itemIDs["+strconv.Itoa(i)+"]", "there is no item of the id %s", quoted(string(id)))
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
	if len(in.clusters) == 0 {
		return nil
	}
	known, n := in.known(), 0
	for i := range in.clusters {
		for j, item := range in.clusters[i].Items {
			field := fmt.Sprintf("citationClusters[%d].citationItems[%d]", i, j)
			if n++; n > limit {
				return &problem{status: http.StatusRequestEntityTooLarge, Reason: "there are more than " + strconv.Itoa(limit) + " cites"}
			}
			if !known[string(item.ID)] {
				return &problem{status: http.StatusBadRequest, Field: field + ".id", Reason: "there is no item of the id " + quoted(string(item.ID))}
			}
			if _, ok := item.label(); !ok {
				return &problem{status: http.StatusBadRequest, Field: field + ".label", Reason: quoted(item.Label) + " is no kind of locator"}
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
