package style

import "fmt"

// Sorted returns the style with another order of its list of references: by the
// keys in turn; without any, that of the citations, or of citing. The error says
// which key is none. A style without a list of references stays as it is.
//
// The style returned is compiled anew: it is worth keeping.
func (s Style) Sorted(keys ...SortKey) (Style, error) {
	if !s.Lists() {
		return s, nil
	}
	sorted := &sheet{Definition: s.sheet.Definition, locale: s.sheet.locale}
	b := *s.sheet.Bibliography
	b.Sort = keys
	sorted.Bibliography = &b
	if err := sorted.check(); err != nil {
		return Style{}, fmt.Errorf("style %s: %w", s.Name(), err)
	}
	return Style{sorted}, nil
}
