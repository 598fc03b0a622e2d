package main

import (
	"bytes"
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/near"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// cite answers with the references of works of any format, or with the works in
// another.
func (s *server) cite(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept")
	out, kind, err := s.citeAnswer(w, r)
	if err == nil {
		err = s.sendHeld(w, kind, out)
	}
	if err != nil {
		s.fail(r, asProblem(err)).writeJSON(w)
	}
}

// A citeQuery is what a request to /cite asks for.
type citeQuery struct {
	form     form
	format   citation.Format // of references in JSON
	styles   []string
	locale   string
	findings bool
	links    bool // where a style has text
	from     model.Format
}

func (s *server) citeAnswer(w http.ResponseWriter, r *http.Request) (out []byte, kind string, err error) {
	q, err := readCiteQuery(r, s.limits.styles)
	if err != nil {
		return nil, "", err
	}
	body, err := s.bodies.read(w, r)
	if err != nil {
		return nil, "", err
	}
	defer body.release()
	if err := s.gate.enter(r.Context()); err != nil {
		return nil, "", err
	}
	defer s.gate.leave()
	sheets, err := s.sheets(&q)
	if err != nil {
		return nil, "", err
	}
	reader := newWorkReader(s.limits.works, q.from)
	reader.reader.ReferenceOnly = q.form.kind != formAsWorks
	works, err := reader.read(body.text)
	if err != nil {
		return nil, "", err
	}
	if len(works) == 0 {
		return nil, "", badAt(body.text, 0, "", "there is no record")
	}
	s.note(r, works)
	switch q.form.kind {
	case formAsLines, formAsPage:
		out, err = citeList(works, sheets[0].style, &q, s.limits.answer)
	case formAsWorks:
		out, err = convert(works, q.form.target)
	default:
		out, err = citeJSON(works, sheets, &q, &s.spare, s.limits.answer)
	}
	return out, q.form.media + "; charset=utf-8", err
}

var citeParameters = []string{"findings", "format", "from", "links", "locale", "style"}

// readCiteQuery reads the address and the Accept header; the address goes first.
func readCiteQuery(r *http.Request, styles int) (citeQuery, error) {
	var q citeQuery
	v, err := queryOf(r.URL)
	if err != nil {
		return q, err
	}
	for _, name := range slices.Sorted(maps.Keys(v)) {
		if !slices.Contains(citeParameters, name) {
			return q, &problem{status: http.StatusBadRequest, Field: name, Near: near.Names(name, slices.Values(citeParameters)),
				Reason: "there is no such parameter; there are " + strings.Join(citeParameters, ", ")}
		}
	}
	form, params, err := negotiate(r.Header["Accept"])
	if err != nil {
		return q, err
	}
	q.form = form
	if q.findings, err = flagOf(v.Get("findings"), "findings"); err != nil {
		return q, err
	}
	if q.links, err = flagOf(v.Get("links"), "links"); err != nil {
		return q, err
	}
	if err := q.format.UnmarshalText([]byte(cmp.Or(v.Get("format"), citation.HTML.String()))); err != nil {
		return q, &problem{status: http.StatusBadRequest, Field: "format", Reason: err.Error()}
	}
	if err := q.from.UnmarshalText([]byte(cmp.Or(v.Get("from"), "auto"))); err != nil {
		return q, &problem{status: http.StatusBadRequest, Field: "from", Reason: strings.TrimPrefix(err.Error(), "model: ")}
	}
	q.locale = cmp.Or(v.Get("locale"), params["locale"])
	asked := v["style"]
	if len(asked) == 0 && params["style"] != "" {
		asked = []string{params["style"]}
	}
	q.styles = styleList(asked, form.kind)
	switch {
	case len(q.styles) > styles:
		err = &problem{status: http.StatusRequestEntityTooLarge, Field: "style", Reason: "too many styles are asked for at a time"}
	case v.Has("format") && form.kind != formAsJSON:
		err = &problem{status: http.StatusBadRequest, Field: "format", Reason: "it is of the references in application/json; here Accept tells the format"}
	case q.findings && form.kind != formAsJSON:
		err = &problem{status: http.StatusBadRequest, Field: "findings", Reason: "only application/json can tell what is found"}
	case len(q.styles) > 1 && form.kind != formAsJSON:
		err = &problem{status: http.StatusBadRequest, Field: "style", Reason: "of several styles only application/json can tell"}
	}
	return q, err
}

// flagOf reads a parameter that is asked for or not.
func flagOf(value, name string) (bool, error) {
	switch value {
	case "1", "true", "yes":
		return true, nil
	case "", "0", "false", "no":
		return false, nil
	}
	return false, &problem{status: http.StatusBadRequest, Field: name, Reason: quoted(value) + " is neither 1 nor 0"}
}

// styleList returns the styles that are asked for, each once: "all" are those of a
// repository, "editions" those of today. Where none is asked for, these are all in
// JSON, and APA elsewhere.
func styleList(asked []string, kind formKind) []string {
	var out []string
	add := func(name string) {
		if name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	for name := range strings.SplitSeq(strings.Join(asked, ","), ",") {
		var group []style.Style
		switch name = strings.TrimSpace(name); name {
		case "all":
			group = style.All()
		case "editions":
			group = style.Editions()
		default:
			add(name)
		}
		for _, s := range group {
			add(s.Name())
		}
	}
	if len(out) == 0 && kind == formAsJSON {
		return styleList([]string{"all"}, kind)
	}
	if len(out) == 0 {
		return []string{style.APA.Name()}
	}
	return out
}

// sheets returns the styles that are asked for.
func (s *server) sheets(q *citeQuery) ([]*sheet, error) {
	if q.form.kind == formAsWorks {
		return nil, nil
	}
	out := make([]*sheet, len(q.styles))
	for i, name := range q.styles {
		var err error
		if out[i], err = s.styles.find(name, q.locale, q.locale != ""); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// citeList writes a reference a line, or a list in HTML; each as it stands alone.
func citeList(works []work, s style.Style, q *citeQuery, limit int) ([]byte, error) {
	start, before, behind, end := "", "", "\n", ""
	if q.form.kind == formAsPage {
		start, before, behind, end = "<div class=\"csl-bib-body\">\n", "  <div class=\"csl-entry\">", "</div>\n", "</div>\n"
	}
	refs := q.writer(q.form.format)
	b := []byte(start)
	for _, w := range works {
		b = append(b, before...)
		b = append(refs.Append(b, w.pub, s), behind...)
		if len(b) > limit {
			return nil, tooMuch()
		}
	}
	return append(b, end...), nil
}

// writer returns the writer of references in a format.
func (q *citeQuery) writer(f citation.Format) citation.Writer {
	return citation.Writer{Format: f, LinkAddresses: q.links}
}

// tooMuch says that an answer is too large.
func tooMuch() *problem {
	return &problem{status: http.StatusRequestEntityTooLarge, Reason: "the answer would be too large; ask for less at a time"}
}

// convert writes the works in another format.
func convert(works []work, t model.Target) ([]byte, error) {
	var b bytes.Buffer
	err := t.Write(&b, func(yield func(*model.Publication) bool) {
		for _, w := range works {
			if !yield(w.pub) {
				return
			}
		}
	})
	return b.Bytes(), err
}
