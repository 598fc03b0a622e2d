package style

import "github.com/pubcite/pubcite/internal/text"

// textCase returns the case for a text of the publication: titles are
// capitalised in English only.
func (r *renderer) textCase(t *Text) TextCase { return r.caseOf(t.TextCase) }

// caseOf is textCase for a case.
func (r *renderer) caseOf(c TextCase) TextCase {
	switch {
	case (c == TitleCase || c == HeadlineCase) && !r.english():
		return KeepCase
	case c == CapitalizeFirst && r.literally:
		return capitalizeLower
	case c == TitleCase && r.literally:
		return titleCaseWithin
	case c == HeadlineCase && r.literally:
		return headlineCaseWithin
	}
	return c
}

const (
	// capitalizeLower is CapitalizeFirst that keeps "arXiv" as it is.
	capitalizeLower = numTextCases + iota
	// titleCaseWithin is TitleCase for what is in italics or bold, too.
	titleCaseWithin
	// headlineCaseWithin is that of HeadlineCase.
	headlineCaseWithin
)

// appendCased appends a marked text with its case changed.
func (r *renderer) appendCased(dst []byte, s []byte, c TextCase) []byte {
	switch c {
	case SentenceCase:
		return text.SentenceCase(dst, s)
	case Uppercase:
		return text.Uppercase(dst, s, r.turkic())
	case Lowercase:
		return text.Lowercase(dst, s, r.turkic())
	}
	return appendCased(dst, s, c)
}

// appendCased is that for the cases that no language changes.
func appendCased[T string | []byte](dst []byte, s T, c TextCase) []byte {
	switch c {
	case TitleCase:
		return text.TitleCase(dst, s)
	case titleCaseWithin:
		return text.TitleCaseWithin(dst, s)
	case HeadlineCase:
		return text.HeadlineCase(dst, s)
	case headlineCaseWithin:
		return text.HeadlineCaseWithin(dst, s)
	case CapitalizeFirst:
		return text.CapitalizeFirst(dst, s)
	case capitalizeLower:
		return text.CapitalizeLower(dst, s)
	case CapitalizeAll:
		return text.CapitalizeAll(dst, s)
	}
	return append(dst, s...)
}

// cased returns a term or a value in the case that is asked for.
func (c *compiler) cased(s string, how TextCase) string {
	if how == KeepCase || s == "" {
		return s
	}
	return string(appendTermCase(nil, s, how))
}

// appendTermCase appends a term or value in a case that changes it.
func appendTermCase(dst []byte, s string, c TextCase) []byte {
	switch c {
	case CapitalizeFirst, SentenceCase:
		return text.AppendCapital(dst, s)
	case Uppercase:
		return text.Uppercase(dst, s, false)
	case Lowercase:
		return text.Lowercase(dst, s, false)
	}
	return appendCased(dst, s, c)
}
