package csltest

import (
	"fmt"
	"regexp"
	"strings"
)

// An Outcome is what an engine makes of a fixture.
type Outcome struct {
	Fixture
	Got     string
	Text    bool  // the texts are those expected
	Markers bool  // and so are the marks of what was rendered anew; true of fixtures without any
	Err     error // why nothing was rendered, or nil
}

// Passed tells whether the outcome is what the fixture expects.
func (o Outcome) Passed() bool { return o.Text && o.Markers }

// Run renders a fixture. A panic of the engine is an outcome like any other.
func Run(f Fixture, e Engine) (out Outcome) {
	out.Fixture = f
	defer func() {
		if r := recover(); r != nil {
			out.Err = fmt.Errorf("panic: %v", r)
		}
	}()
	got, err := f.render(e)
	if err != nil {
		out.Err = err
		return out
	}
	out.Got = strings.TrimSpace(got)
	if f.Calls == nil || f.Mode == BibliographyMode {
		out.Text, out.Markers = out.Got == f.Want, true
		return out
	}
	out.Text = marker.ReplaceAllString(out.Got, "") == marker.ReplaceAllString(f.Want, "")
	out.Markers = strings.Join(marker.FindAllString(out.Got, -1), "") == strings.Join(marker.FindAllString(f.Want, -1), "")
	return out
}

// marker is what stands before a citation of a replayed text.
var marker = regexp.MustCompile(`(?m)^(>>|\.\.)\[\d+\] `)

func (f Fixture) render(e Engine) (string, error) {
	d, err := e.Open(f.Style, f.Works)
	if err != nil {
		return "", err
	}
	text, err := f.text(d)
	if err != nil {
		return "", err
	}
	if f.Mode == BibliographyMode {
		return bibliography(d.Bibliography()), nil
	}
	return text, nil
}

// text renders the citations. In the mode bibliography nobody looks at them,
// but it is they that register works.
func (f Fixture) text(d Document) (string, error) {
	if f.Calls != nil {
		r, ok := d.(Rewriter)
		if !ok {
			return "", fmt.Errorf("the engine follows no edits")
		}
		return replay(r, f.Calls), nil
	}
	d.Register(idsOf(f.Works))
	clusters := f.Clusters
	if clusters == nil {
		clusters = [][]Cite{citesOf(d.Order())}
	}
	lines := make([]string, len(clusters))
	for i, cites := range clusters {
		lines[i] = d.Cluster(cites)
	}
	return strings.Join(lines, "\n"), nil
}

// replay makes the edits of a text and returns its citations, marked by whether
// the last edit rendered them.
func replay(r Rewriter, calls []Call) string {
	rendered := map[string]bool{}
	for _, call := range calls {
		clear(rendered)
		for _, id := range r.Edit(call) {
			rendered[id] = true
		}
	}
	var lines []string
	for i, place := range calls[len(calls)-1].Places() {
		mark := ".."
		if rendered[place.Citation] {
			mark = ">>"
		}
		lines = append(lines, fmt.Sprintf("%s[%d] %s", mark, i, r.Text(place.Citation)))
	}
	return strings.Join(lines, "\n")
}

func citesOf(ids []string) []Cite {
	out := make([]Cite, len(ids))
	for i, id := range ids {
		out[i].ID = id
	}
	return out
}

func bibliography(entries []Entry) string {
	var b strings.Builder
	b.WriteString("<div class=\"csl-bib-body\">\n")
	for _, entry := range entries {
		b.WriteString("  <div class=\"csl-entry\">" + entry.HTML + "</div>\n")
	}
	b.WriteString("</div>")
	return b.String()
}
