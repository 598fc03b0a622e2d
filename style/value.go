package style

import (
	"github.com/pubcite/pubcite/internal/text"
)

// value returns the text of a variable, as it is written; of dates and names, "".
func (r *renderer) value(v Variable) string {
	s := field(r.pub, v)
	switch v {
	case Edition:
		return text.BareEdition(s)
	case Volume, Issue:
		return text.BareNumber(s)
	case Page:
		return text.BarePage(s)
	case NumberOfPages:
		return text.NumberOfPages(s)
	case ItemNumber:
		return text.BareArticle(s)
	}
	return s
}
