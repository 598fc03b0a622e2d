package main

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// An oldAnswer is what is answered to the old protocol.
type oldAnswer struct {
	// Bibliography is the parameters of the list, and its entries; false where the
	// style has none.
	Bibliography any `json:"bibliography,omitzero"`
	// Citations are the number, text and id of each.
	Citations [][3]any `json:"citations,omitzero"`
}

// parameters are those of a list, by the names of the old server.
type parameters struct {
	MaxOffset        int        `json:"maxoffset"` // letters in front of the second field
	EntrySpacing     int        `json:"entryspacing"`
	LineSpacing      int        `json:"linespacing"`
	HangingIndent    bool       `json:"hangingindent,omitempty"`
	SecondFieldAlign any        `json:"second-field-align"` // "flush", "margin" or false
	EntryIDs         [][]string `json:"entry_ids"`
	Errors           []string   `json:"bibliography_errors"`
	Done             bool       `json:"done"`
	Start            string     `json:"bibstart"`
	End              string     `json:"bibend"`
}

// An entry is a reference of a list.
type entry struct {
	id   string
	text []byte
}

// A bibliography is what is written of a list, before it is put in its frame.
type bibliography struct {
	entries []entry
	// numbered says that what the style sets in the margin is there.
	numbered bool
}

// parameters returns those of a list of a sheet.
func (l *bibliography) parameters(s *sheet, f citation.Format) parameters {
	p := parameters{
		EntrySpacing: s.list.entry, LineSpacing: s.list.line, HangingIndent: s.list.hanging,
		SecondFieldAlign: false, EntryIDs: [][]string{}, Errors: []string{},
	}
	switch f {
	case citation.HTML:
		p.Start, p.End = "<div class=\"csl-bib-body\">\n", "</div>"
	case citation.RTF:
		p.Start, p.End = `{\rtf `, "}"
	}
	if l.numbered && s.list.align != style.NoAlign {
		p.SecondFieldAlign = "flush"
		if s.list.align == style.AlignMargin {
			p.SecondFieldAlign = "margin"
		}
	}
	for _, e := range l.entries {
		p.EntryIDs = append(p.EntryIDs, []string{e.id})
		p.MaxOffset = max(p.MaxOffset, offsetOf(e.text))
	}
	return p
}

// offsetOf returns how many letters of an entry stand in the margin.
func offsetOf(entry []byte) int {
	_, rest, ok := strings.Cut(string(entry), `<div class="csl-left-margin">`)
	if !ok {
		return 0
	}
	margin, _, _ := strings.Cut(rest, "</div>")
	n, tag := 0, false
	for len(margin) > 0 {
		r, size := utf8.DecodeRuneInString(margin)
		switch {
		case r == '<':
			tag = true
		case r == '>':
			tag = false
		case !tag:
			n++
		}
		margin = margin[size:]
	}
	return n
}

// frame puts an entry where it stands in a list.
func frame(text []byte, f citation.Format) string {
	switch f {
	case citation.Text:
		return string(text) + "\n"
	case citation.RTF:
		return string(text) + "\r\n"
	}
	return "  <div class=\"csl-entry\">" + string(text) + "</div>\n"
}

// settle makes of a work what a client of the old protocol means by it: one of
// LibreCat sends whatever it has of articles as "article", which CSL has for
// preprints. In a volume, an issue or on pages no preprint stands.
func settle(p *model.Publication) {
	if p.Type == model.Article && p.ContainerTitle != "" && (p.Volume != "" || p.Issue != "" || p.Page != "") {
		p.Type = model.ArticleJournal
	}
}

// An oldWriter writes the answer to a request.
type oldWriter struct {
	in    *oldInput
	query oldQuery
	sheet *sheet
	doc   *citation.Document
	pubs  map[string]*model.Publication
	left  int // bytes that may still be written
}

// answerOld answers a request of the old protocol, in no more than so many bytes.
func answerOld(in *oldInput, q oldQuery, s *sheet, limit int) (out oldAnswer, err error) {
	w := oldWriter{in: in, query: q, sheet: s, pubs: make(map[string]*model.Publication, len(in.works)), left: limit}
	for _, work := range in.works {
		if s.own {
			settle(work.pub)
		}
		w.pubs[work.id] = work.pub
	}
	if q.citations {
		if out.Citations, err = w.citations(); err != nil {
			return out, err
		}
	}
	switch {
	case !q.bibliography:
		return out, nil
	case !s.style.Lists():
		out.Bibliography = false
		return out, nil
	}
	l, err := w.list()
	entries := make([]string, len(l.entries))
	for i, e := range l.entries {
		entries[i] = frame(e.text, q.format)
	}
	out.Bibliography = [2]any{l.parameters(s, q.format), entries}
	return out, err
}

// document returns the document of the works, which is made when it is first asked
// for.
func (w *oldWriter) document() *citation.Document {
	if w.doc == nil {
		w.doc = citation.NewDocument(w.sheet.style, w.query.format)
		for _, work := range w.in.works {
			w.doc.Add(work.id, work.pub)
		}
		w.doc.ListUncited(w.in.listed...)
	}
	return w.doc
}

// list returns the list of references. In a style of ours that goes without
// citations, each is the one that a repository shows with its record: it has
// nothing in it that points to others.
func (w *oldWriter) list() (l bibliography, err error) {
	if w.sheet.own && !w.query.citations {
		for _, id := range w.order() {
			if err := w.take(&l, id, citation.Append(nil, w.pubs[id], w.sheet.style, w.query.format)); err != nil {
				return l, err
			}
		}
		return l, nil
	}
	l.numbered = true
	for e := range w.document().Entries() {
		if err := w.take(&l, e.ID, e.Text); err != nil {
			return l, err
		}
	}
	return l, nil
}

func (w *oldWriter) take(l *bibliography, id string, text []byte) error {
	l.entries = append(l.entries, entry{id, w.linked(text, w.pubs[id])})
	return w.spend(len(text))
}

// order returns what is listed in the order of the style. One work has no order.
func (w *oldWriter) order() []string {
	if len(w.in.listed) < 2 {
		return w.in.listed
	}
	return slices.Collect(w.document().Listed())
}

// spend says when the answer is too large.
func (w *oldWriter) spend(n int) error {
	if w.left -= n; w.left < 0 {
		return tooMuch()
	}
	return nil
}

// citations adds the citations to the document, and returns what they came to.
func (w *oldWriter) citations() ([][3]any, error) {
	clusters := w.in.clusters
	if !w.in.hasCites {
		clusters = nil
		for i, id := range w.in.listed {
			c := oldCluster{Items: []oldItem{{ID: scalar(id)}}}
			c.Properties.Note = i + 1
			clusters = append(clusters, c)
		}
	}
	d := w.document()
	for i := range clusters {
		d.Insert(d.Len(), clusters[i].cluster())
	}
	out := make([][3]any, len(clusters))
	for i, c := range clusters {
		text := d.AppendCluster(nil, i)
		if err := w.spend(len(text)); err != nil {
			return nil, err
		}
		var cited []*model.Publication
		for _, item := range c.Items {
			cited = append(cited, w.pubs[string(item.ID)])
		}
		id := cmp.Or(string(c.ID), "c"+strconv.Itoa(i+1))
		out[i] = [3]any{i, string(w.linked(text, cited...)), id}
	}
	return out, nil
}

// linked makes the links of a reference what the request asks for: those of our
// styles are there already.
func (w *oldWriter) linked(ref []byte, pubs ...*model.Publication) []byte {
	switch {
	case w.query.format != citation.HTML || w.sheet.own == w.query.linkwrap:
		return ref
	case w.query.linkwrap:
		return wrapLinks(ref, pubs...)
	}
	return dropLinks(ref)
}

// text returns the list, or else the citations, as it stands in a page.
func (a *oldAnswer) text() string {
	var b strings.Builder
	if l, ok := a.Bibliography.([2]any); ok {
		p := l[0].(parameters)
		b.WriteString(p.Start)
		for _, e := range l[1].([]string) {
			b.WriteString(e)
		}
		b.WriteString(p.End)
		return b.String()
	}
	for _, c := range a.Citations {
		b.WriteString(c[1].(string))
		b.WriteByte('\n')
	}
	return b.String()
}

// json returns the answer as an object. Texts are written as they are.
func (a *oldAnswer) json() ([]byte, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(a)
	return []byte(b.String()), err
}
