package csltest_test

import (
	"strings"

	"github.com/pubcite/pubcite/internal/csltest"
)

// An oracle is a document that knows what a fixture expects.
type oracle struct {
	csltest.Fixture
	registered []string
	lines      []string // the texts that are still to be given
}

// oracleOf returns an engine for one fixture.
func oracleOf(f csltest.Fixture) csltest.Engine {
	return csltest.OpenFunc(func([]byte, []csltest.Work) (csltest.Document, error) {
		return &oracle{Fixture: f, lines: strings.Split(f.Want, "\n")}, nil
	})
}

func (o *oracle) Register(ids []string) { o.registered = append(o.registered, ids...) }
func (o *oracle) Order() []string       { return o.registered }

// Cluster gives the next line, and all that are left where nothing follows:
// blocks take more than one.
func (o *oracle) Cluster([]csltest.Cite) string {
	if len(o.lines) == 0 {
		return ""
	}
	n := 1
	if len(o.Clusters) != strings.Count(o.Want, "\n")+1 {
		n = len(o.lines)
	}
	out := strings.Join(o.lines[:n], "\n")
	o.lines = o.lines[n:]
	return out
}

func (o *oracle) Bibliography() []csltest.Entry {
	inner := strings.TrimPrefix(o.Want, "<div class=\"csl-bib-body\">\n")
	inner = strings.TrimSuffix(inner, "</div>\n</div>")
	var out []csltest.Entry
	for entry := range strings.SplitSeq(inner, "</div>\n  <div class=\"csl-entry\">") {
		out = append(out, csltest.Entry{HTML: strings.TrimPrefix(entry, `  <div class="csl-entry">`)})
	}
	return out
}

func (o *oracle) Edit(call csltest.Call) (rendered []string) {
	for i, place := range call.Places() {
		if i < len(o.lines) && strings.HasPrefix(o.lines[i], ">>") {
			rendered = append(rendered, place.Citation)
		}
	}
	return rendered
}

func (o *oracle) Text(citation string) string {
	for i, place := range o.Calls[len(o.Calls)-1].Places() {
		if place.Citation == citation {
			_, text, _ := strings.Cut(o.lines[i], "] ")
			return text
		}
	}
	return ""
}

// A parrot says the same whatever it is asked.
type parrot string

func (p parrot) Register([]string)             {}
func (p parrot) Order() []string               { return nil }
func (p parrot) Cluster([]csltest.Cite) string { return string(p) }
func (p parrot) Bibliography() []csltest.Entry {
	return []csltest.Entry{{HTML: string(p)}}
}

// saying returns an engine whose documents are parrots.
func saying(text string) csltest.Engine {
	return csltest.OpenFunc(func([]byte, []csltest.Work) (csltest.Document, error) {
		return parrot(text), nil
	})
}
