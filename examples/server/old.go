package main

import (
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/style/csl"
)

// old answers the protocol of the server that this one takes the place of.
func (s *server) old(w http.ResponseWriter, r *http.Request) {
	out, kind, err := s.oldAnswer(w, r)
	if err == nil {
		err = s.sendHeld(w, kind, out)
	}
	if err != nil {
		s.fail(r, asProblem(err)).writeText(w)
	}
}

func (s *server) oldAnswer(w http.ResponseWriter, r *http.Request) (out []byte, kind string, err error) {
	q, err := s.asked(r.URL)
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
	in, err := s.input(body.text)
	if err != nil {
		return nil, "", err
	}
	out, kind, err = s.answerInput(r, in, q)
	s.rest(in) // unless that panicked, and what is known of the work may be half of it
	return out, kind, err
}

// answerInput answers what a body asks.
func (s *server) answerInput(r *http.Request, in *oldInput, q *oldAsked) (out []byte, kind string, err error) {
	sheet, err := s.oldStyle(in, q)
	if err != nil {
		return nil, "", err
	}
	if q.list && !q.citations && !sheet.style.Lists() {
		return nil, "", &problem{status: http.StatusBadRequest, Field: "style", Reason: "the style has no bibliography; ask for citations=1"}
	}
	if err := sheet.afford(in, s.limits.answer); err != nil {
		return nil, "", err
	}
	desk := s.spare.desk()
	a, err := answerOld(in, q.oldQuery, sheet, desk, s.limits.answer)
	if err != nil {
		return nil, "", err
	}
	s.note(r, in.works)
	kind = "application/json; charset=utf-8"
	if q.list {
		out, kind = a.text(), mediaOf(q.format)
	} else {
		out, err = a.json()
	}
	s.spare.putDesk(desk)
	return out, kind, err
}

// mediaOf returns what a list in a format is sent as: what is not escaped for a page
// is none.
func mediaOf(f citation.Format) string {
	switch f {
	case citation.HTML:
		return "text/html; charset=utf-8"
	case citation.RTF:
		return "text/rtf; charset=utf-8"
	}
	return "text/plain; charset=utf-8"
}

// oldStyle returns the style that a request names, or brings along.
func (s *server) oldStyle(in *oldInput, q *oldAsked) (*sheet, error) {
	if in.style != "" {
		return s.styles.parse(in.style, q.locale)
	}
	if known := q.sheet.Load(); known != nil {
		return known, nil
	}
	found, err := s.styles.find(q.style, q.locale, false)
	if err == nil {
		q.sheet.Store(found)
	}
	return found, err
}

// parse makes a style of the text of a file, which is not kept.
func (s *styleSet) parse(text, tag string) (*sheet, error) {
	if len(text) > maxStyle {
		return nil, &problem{status: http.StatusRequestEntityTooLarge, Field: "styleXml", Reason: "the style is larger than " + strconv.Itoa(maxStyle) + " bytes"}
	}
	file, err := csl.Parse(strings.NewReader(text))
	if err != nil {
		return nil, badStyle(err)
	}
	weight := weightOf(&file.Definition)
	if weight.all > maxWeight {
		return nil, &problem{status: http.StatusRequestEntityTooLarge, Field: "styleXml", Reason: "the style has more than " + strconv.Itoa(maxWeight) + " elements, where each counts as often as it is called"}
	}
	made, err := s.compile(file, tag, false)
	if err != nil {
		return nil, err
	}
	made.foreign, made.weight, made.longest = true, weight, longestOwn(&file.Definition)
	return made, nil
}

// badStyle says what is wrong with a style that came with a request. The line is
// that of the style.
func badStyle(err error) *problem {
	var dependent *csl.DependentError
	if errors.As(err, &dependent) {
		return &problem{status: http.StatusBadRequest, Field: "styleXml", Reason: "the style has no rules of its own; it stands for " + quoted(dependent.Parent)}
	}
	p := bad("%s", strings.TrimPrefix(err.Error(), "csl: "))
	var fault *csl.Error
	if errors.As(err, &fault) {
		p = bad("%s", fault.Reason)
		p.Line = fault.Line
		if fault.Element != "" {
			p.Reason = "<" + fault.Element + ">: " + p.Reason
		}
	}
	p.Field = "styleXml"
	return p
}
