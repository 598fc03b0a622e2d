package main

import (
	"cmp"
	"slices"
	"strings"

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

func readOldQuery(text string) (oldQuery, error) {
	var room [16]struct{ name, value string }
	v := readQuery(text, room[:0])
	q := oldQuery{style: cmp.Or(v.get("style"), "chicago-author-date"), locale: cmp.Or(v.get("locale"), "en-US")}
	q.bibliography = cmp.Or(v.get("bibliography"), "1") == "1"
	q.citations, q.linkwrap = v.get("citations") == "1", v.get("linkwrap") == "1"
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
func oneOf(v query, name string, words ...string) (string, error) {
	word := v.get(name)
	if word == "" {
		return words[0], nil
	}
	if !slices.Contains(words, word) {
		return "", &problem{status: 400, Field: name, Reason: quoted(word) + " is not written; the formats are " + strings.Join(words, ", ")}
	}
	return word, nil
}
