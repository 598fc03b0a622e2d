package main

import (
	"errors"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// citeJSON writes the works with their references, by style:
//
//	{"works":[{"id":"14666","citation":{"ama":"…","apa":"…"}}]}
func citeJSON(works []work, sheets []*sheet, q *citeQuery, spare *spares, limit int) ([]byte, error) {
	keys := make([][]byte, len(sheets))
	for i, name := range q.styles {
		if i > 0 {
			keys[i] = append(keys[i], ',')
		}
		keys[i] = append(appendJSON(keys[i], name), ':')
	}
	out := []byte(`{"works":[`)
	refs := q.writer(q.format)
	var ref []byte
	p := spare.prepared()
	defer spare.putPrepared(p)
	for i, w := range works {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendJSON(append(out, `{"id":`...), w.id)
		out = append(out, `,"citation":{`...)
		p.Reset(w.pub)
		for j, s := range sheets {
			ref = refs.AppendPrepared(ref[:0], p, s.style)
			out = append(out, keys[j]...)
			if q.format == citation.JSON {
				out = append(out, ref...)
			} else {
				out = appendJSON(out, ref)
			}
			if len(out) > limit {
				return nil, tooMuch()
			}
		}
		out = append(out, '}')
		if w.odd != nil {
			out = appendTexts(out, "warnings", warnings(w.odd))
		}
		if q.findings {
			out = appendTexts(out, "findings", findings(w.pub))
		}
		out = append(out, '}')
	}
	return append(out, "]}\n"...), nil
}

// appendJSON appends a text as a JSON string.
func appendJSON[T string | []byte](dst []byte, s T) []byte {
	// The error is about invalid UTF-8, which becomes U+FFFD.
	dst, _ = jsontext.AppendQuote(dst, s)
	return dst
}

// appendTexts appends a member that is a list of texts.
func appendTexts(dst []byte, name string, texts []string) []byte {
	dst = append(appendJSON(append(dst, ','), name), ":["...)
	for i, t := range texts {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendJSON(dst, t)
	}
	return append(dst, ']')
}

// warnings says of each field that could not be read where it stands, and why.
func warnings(err error) []string {
	var e *model.RecordError
	if !errors.As(err, &e) {
		return []string{err.Error()}
	}
	out := []string{(&problem{Line: e.Line, Field: e.Field, Reason: e.Reason}).Error()}
	for _, f := range e.Others {
		out = append(out, (&problem{Line: f.Line, Field: f.Field, Reason: f.Reason}).Error())
	}
	return out
}

// findings says what a reference lacks, and what in it is odd.
func findings(p *model.Publication) []string {
	var out []string
	for _, f := range style.Findings(p) {
		out = append(out, f.String())
	}
	return out
}
