package main

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/pubcite/pubcite/citation"
)

// An oldQuery is what the old protocol asks for in the address. Its defaults are
// the old server's, and as there, whatever is not 1 is no.
type oldQuery struct {
	style        string
	locale       string
	bibliography bool
	citations    bool
	linkwrap     bool
	list         bool // as it stands in a page, and not JSON
	format       citation.Format
}

// An oldAsked is a query that may be asked again.
type oldAsked struct {
	oldQuery
	sheet atomic.Pointer[sheet] // the style, once it was needed
}

// maxAsked is how many queries are kept, and maxQuery how long one of them is in bytes.
const (
	maxAsked = 64
	maxQuery = 512
)

// asked returns what an address asks for. Those who ask have few, in which nothing
// differs but the style: they are read once.
func (s *server) asked(u *url.URL) (*oldAsked, error) {
	read := func() (*oldAsked, error) {
		v, err := queryOf(u)
		if err != nil {
			return nil, err
		}
		q, err := readOldQuery(v)
		return &oldAsked{oldQuery: q}, err
	}
	if len(u.RawQuery) > maxQuery {
		return read()
	}
	return s.queries.get(u.RawQuery, read)
}

// queryOf returns the parameters of an address. One that cannot be read is an error: without
// it something else would be answered.
func queryOf(u *url.URL) (url.Values, error) {
	v, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return nil, bad("the parameters in the address cannot be read: %v", err)
	}
	return v, nil
}

func readOldQuery(v url.Values) (oldQuery, error) {
	q := oldQuery{style: cmp.Or(v.Get("style"), "chicago-author-date"), locale: cmp.Or(v.Get("locale"), "en-US")}
	q.bibliography = cmp.Or(v.Get("bibliography"), "1") == "1"
	q.citations, q.linkwrap = v.Get("citations") == "1", v.Get("linkwrap") == "1"
	kind, err := oneOf(v, "responseformat", "json", "html", "rtf")
	if err != nil {
		return q, err
	}
	q.list = kind != "json"
	formats := []string{"html", "text", "rtf"}
	if kind == "rtf" {
		formats = []string{"rtf"} // of nothing else is a text made that is RTF
	}
	format, err := oneOf(v, "outputformat", formats...)
	if err != nil {
		return q, err
	}
	if err := q.format.UnmarshalText([]byte(format)); err != nil {
		return q, err
	}
	if !q.bibliography && !q.citations {
		return q, &problem{status: 400, Field: "bibliography", Reason: "neither the bibliography nor the citations are asked for"}
	}
	return q, nil
}

// oneOf returns a parameter that is one of several words; the first is the default.
func oneOf(v url.Values, name string, words ...string) (string, error) {
	word := v.Get(name)
	if word == "" {
		return words[0], nil
	}
	if !slices.Contains(words, word) {
		return "", &problem{status: 400, Field: name, Reason: quoted(word) + " is not written; the formats are " + strings.Join(words, ", ")}
	}
	return word, nil
}
