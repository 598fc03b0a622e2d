package style

import "github.com/pubcite/pubcite/internal/text"

// textCase returns the case for a text of the publication: titles are
// capitalised in English only.
func (r *renderer) textCase(t *Text) TextCase {
	if t.TextCase == TitleCase && !r.english() {
		return KeepCase
	}
	return t.TextCase
}

// appendCased appends a cleaned text with its case changed.
func appendCased[T string | []byte](dst []byte, s T, c TextCase) []byte {
	switch c {
	case TitleCase:
		return text.TitleCase(dst, s)
	case CapitalizeFirst:
		return text.CapitalizeFirst(dst, s)
	case CapitalizeAll:
		return text.CapitalizeAll(dst, s)
	}
	return append(dst, s...)
}

// appendTermCase appends a term or value in a case that changes it: with every
// word capitalised, or its first letter.
func appendTermCase(dst []byte, s string, c TextCase) []byte {
	if c == CapitalizeAll {
		return text.CapitalizeAll(dst, s)
	}
	return text.AppendCapital(dst, s)
}
