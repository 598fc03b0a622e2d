package main

import (
	"cmp"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
)

// A form is one that references, or publications, are answered in.
type form struct {
	media string
	kind  formKind
	// format is that of references in formAsLines and formAsPage.
	format citation.Format
	target model.Target // of formAsWorks
}

type formKind uint8

const (
	formAsJSON  formKind = iota // references and what belongs to them
	formAsLines                 // a reference a line
	formAsPage                  // a list in HTML
	formAsWorks                 // the publications in another format
)

// forms returns all, the one first that is answered to who takes any.
func forms() []form {
	return []form{
		{media: "application/json", kind: formAsJSON},
		{media: "text/x-bibliography", kind: formAsLines, format: citation.Text},
		{media: "text/plain", kind: formAsLines, format: citation.Text},
		{media: "text/html", kind: formAsPage, format: citation.HTML},
		{media: "application/vnd.citationstyles.csl+json", kind: formAsWorks, target: model.ToCSLJSON},
		{media: "application/x-bibtex", kind: formAsWorks, target: model.ToBibTeX},
		{media: "application/x-biblatex", kind: formAsWorks, target: model.ToBibLaTeX},
		{media: "application/x-research-info-systems", kind: formAsWorks, target: model.ToRIS},
	}
}

// A mediaRange is an element of an Accept header.
type mediaRange struct {
	media  string // "text/html", "text/*" or "*/*"
	params map[string]string
	weight float64
}

// negotiate returns the form that an Accept header likes best, and the parameters
// that it asks for it with.
func negotiate(header []string) (form, map[string]string, error) {
	ranges, faulty := acceptRanges(strings.Join(header, ","))
	if len(header) == 0 {
		ranges = []mediaRange{{media: "*/*", weight: 1}}
	}
	var best form
	var by *mediaRange
	at := 0 // of by among the ranges
	for _, f := range forms() {
		i := matching(ranges, f.media)
		if i < 0 || ranges[i].weight == 0 {
			continue
		}
		if r := &ranges[i]; by == nil || r.weight > by.weight || r.weight == by.weight && i < at {
			best, by, at = f, r, i
		}
	}
	if by == nil {
		p := &problem{status: http.StatusNotAcceptable, Field: "Accept", Reason: "there are"}
		for i, f := range forms() {
			if i > 0 {
				p.Reason += ","
			}
			p.Reason += " " + f.media
		}
		if faulty != "" {
			p.Reason += "; " + quoted(faulty) + " cannot be read: a parameter with / or : in it stands in quotation marks"
		}
		return form{}, nil, p
	}
	return best, by.params, nil
}

// matching returns the place of the range that speaks of a media type most exactly,
// or -1.
func matching(ranges []mediaRange, media string) int {
	group, _, _ := strings.Cut(media, "/")
	for _, want := range []string{media, group + "/*", "*/*"} {
		for i := range ranges {
			if ranges[i].media == want {
				return i
			}
		}
	}
	return -1
}

// acceptRanges reads an Accept header. What in it is no media range asks for
// nothing; the first of that is faulty.
func acceptRanges(header string) (out []mediaRange, faulty string) {
	for _, element := range splitUnquoted(header) {
		media, params, err := mime.ParseMediaType(element)
		if err != nil {
			faulty = cmp.Or(faulty, strings.TrimSpace(element))
			continue
		}
		r := mediaRange{media: media, params: params, weight: 1}
		if q, ok := params["q"]; ok {
			if r.weight, err = strconv.ParseFloat(q, 64); err != nil || !(r.weight >= 0 && r.weight <= 1) {
				continue
			}
		}
		out = append(out, r)
	}
	return out, faulty
}

// splitUnquoted splits a header at the commas that stand in no quotation marks.
func splitUnquoted(s string) []string {
	var out []string
	from, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && quoted:
			i++
		case s[i] == '"':
			quoted = !quoted
		case s[i] == ',' && !quoted:
			out, from = append(out, s[from:i]), i+1
		}
	}
	return append(out, s[from:])
}
