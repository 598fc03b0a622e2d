package main

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

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
	refs  citation.Writer
	doc   *citation.Document
	desk  *desk
	pubs  map[string]*model.Publication // by id; nil where there is one
	left  int                           // bytes that may still be written
}

// answerOld answers a request of the old protocol, in no more than so many bytes.
func answerOld(in *oldInput, q oldQuery, s *sheet, d *desk, limit int) (out oldAnswer, err error) {
	w := oldWriter{in: in, query: q, sheet: s, desk: d, refs: q.writer(s), left: limit}
	w.know()
	out = oldAnswer{format: q.format, sheet: s}
	if q.citations {
		if out.citations, err = w.citations(); err != nil {
			return out, err
		}
	}
	switch {
	case q.bibliography && s.style.Lists():
		out.listed = true
		out.list, err = w.list()
	case q.bibliography:
		out.unlisted = true
	}
	return out, err
}

// know makes the works ready to be asked for by their ids.
func (w *oldWriter) know() {
	if len(w.in.works) > 1 {
		w.pubs = make(map[string]*model.Publication, len(w.in.works))
	}
	for _, work := range w.in.works {
		work.pub.Type = work.sentType // which another style may have changed
		if !w.sheet.file {
			settle(work.pub)
		}
		if w.pubs != nil {
			w.pubs[work.id] = work.pub
		}
	}
}

// work returns the work of an id that is listed, which is the only one's where there
// is one.
func (w *oldWriter) work(id string) *model.Publication {
	if w.pubs == nil {
		return w.in.works[0].pub
	}
	return w.pubs[id]
}

// document returns the document of the works, which is made when it is first asked
// for.
func (w *oldWriter) document() *citation.Document {
	if w.doc == nil {
		w.doc = citation.NewDocumentWith(w.sheet.style, w.refs)
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
	l.entries = slices.Grow(w.desk.entry[:0], len(w.in.listed))
	apart := w.sheet.own && !w.query.citations
	l.numbered = !apart
	switch {
	case len(w.in.listed) == 1 && !w.query.citations:
		id := w.in.listed[0]
		err := w.take(&l, id, w.alone(w.work(id)))
		return l, err
	case apart:
		for id := range w.document().Listed() {
			from := len(w.desk.room)
			w.desk.room = w.refs.Append(w.desk.room, w.work(id), w.sheet.style)
			if err := w.take(&l, id, w.desk.room[from:]); err != nil {
				return l, err
			}
		}
		return l, nil
	}
	for e := range w.document().Entries() {
		if err := w.take(&l, e.ID, e.Text); err != nil {
			return l, err
		}
	}
	return l, nil
}

// alone writes the list of one work: nothing has to be told from it, and nothing stands
// before it.
func (w *oldWriter) alone(p *model.Publication) []byte {
	ref, known := &w.desk.ref, w.in.prepared(p)
	if w.sheet.own {
		w.sheet.style.RenderPrepared(ref, known)
	} else {
		w.sheet.style.RenderPreparedEntry(ref, known, style.Cite{Number: 1})
	}
	w.desk.room = w.refs.AppendReference(w.desk.room, ref, p)
	return w.desk.room
}

func (w *oldWriter) take(l *bibliography, id string, text []byte) error {
	l.entries = append(l.entries, entry{id, text})
	return w.spend(len(text))
}

// spend says when the answer is too large.
func (w *oldWriter) spend(n int) error {
	if w.left -= n; w.left < 0 {
		return tooMuch()
	}
	return nil
}

// citations adds the citations to the document, and returns what they came to.
func (w *oldWriter) citations() ([]oldCitation, error) {
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
	out := make([]oldCitation, len(clusters))
	for i, c := range clusters {
		text := d.AppendCluster(nil, i)
		if err := w.spend(len(text)); err != nil {
			return nil, err
		}
		id := cmp.Or(string(c.ID), "c"+strconv.Itoa(i+1))
		out[i] = oldCitation{string(text), id}
	}
	return out, nil
}

// writer returns the writer of references in a style, with the links that are asked
// for: those of our styles are there already, and may have to go.
func (q *oldQuery) writer(s *sheet) citation.Writer {
	return citation.Writer{Format: q.format, LinkAddresses: q.linkwrap && !s.own, NoDOILinks: !q.linkwrap}
}
