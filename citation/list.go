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
	return listOf(pubs, s, f).AppendBibliography(dst)
}

// AppendGroups appends a list of references under headings to dst.
func AppendGroups(dst []byte, pubs []*model.Publication, s style.Style, f Format, g Groups) []byte {
	return listOf(pubs, s, f).AppendGroups(dst, g)
}

// listOf returns a document that lists publications, each by its place.
func listOf(pubs []*model.Publication, s style.Style, f Format) *Document {
	d := NewDocument(s, f)
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
