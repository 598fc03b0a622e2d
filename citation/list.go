package citation

import (
	"strconv"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Bibliography returns a list of references to publications, in the order and
// with the numbers and year suffixes of the style; see [Document.AppendBibliography]
// for how it is written. [style.Style.Sorted] gives a style another order.
func Bibliography(pubs []*model.Publication, s style.Style, f Format) string {
	return string(AppendBibliography(nil, pubs, s, f))
}

// AppendBibliography appends a list of references to dst. A nil publication is
// none.
func AppendBibliography(dst []byte, pubs []*model.Publication, s style.Style, f Format) []byte {
	w := Writer{Format: f}
	return w.AppendBibliography(dst, pubs, s)
}

// AppendGroups appends a list of references under headings to dst.
func AppendGroups(dst []byte, pubs []*model.Publication, s style.Style, f Format, g Groups) []byte {
	w := Writer{Format: f}
	return w.AppendGroups(dst, pubs, s, g)
}

// AppendBibliography is [AppendBibliography] with the options of w.
func (w *Writer) AppendBibliography(dst []byte, pubs []*model.Publication, s style.Style) []byte {
	return w.list(pubs, s).AppendBibliography(dst)
}

// AppendGroups is [AppendGroups] with the options of w.
func (w *Writer) AppendGroups(dst []byte, pubs []*model.Publication, s style.Style, g Groups) []byte {
	return w.list(pubs, s).AppendGroups(dst, g)
}

// list returns a document that lists publications, each by its place.
func (w *Writer) list(pubs []*model.Publication, s style.Style) *Document {
	d := NewDocumentWith(s, *w)
	ids := make([]string, 0, len(pubs))
	for i, p := range pubs {
		if p != nil {
			id := strconv.Itoa(i)
			d.Add(id, p)
			ids = append(ids, id)
		}
	}
	d.ListUncited(ids...)
	return d
}
