package main

import (
	"net/url"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/citation"
)

// An oldQuery is what the old protocol asks for in the address. Its defaults are
// the old server's.
type oldQuery struct {
	style        string
	locale       string
	bibliography bool
	citations    bool
	linkwrap     bool
	html         bool // and not JSON
	format       citation.Format
}

func readOldQuery(v url.Values) (oldQuery, error) {
	q := oldQuery{style: "chicago-author-date", locale: "en-US"}
	if s := v.Get("style"); s != "" {
		q.style = s
	}
	if l := v.Get("locale"); l != "" {
		q.locale = l
	}
	q.bibliography = v.Get("bibliography") != "0"
	q.citations, q.linkwrap = v.Get("citations") == "1", v.Get("linkwrap") == "1"
	kind, err := oneOf(v, "responseformat", "json", "html")
	if err != nil {
		return q, err
	}
	format, err := oneOf(v, "outputformat", "html", "text")
	if err != nil {
		return q, err
	}
	q.html = kind == "html"
	q.format = citation.HTML
	if format == "text" {
		q.format = citation.Text
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
		return "", &problem{status: 400, Field: name, Reason: quoted(word) + " is not written; the formats are " + strings.Join(words, " and ")}
	}
	return word, nil
}
