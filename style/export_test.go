package style

// AlikeTypes are the sets of types that the styles treat alike.
var AlikeTypes = []Type{books, articles, newsArticles, chapters, conferencePapers, theses}

// DefinitionOf returns what a style is made of, for tests that change a copy
// of it.
func DefinitionOf(s Style) Definition { return s.sheet.Definition }

// TextOf returns what a text with a term or a value writes.
func TextOf(t *Text) string {
	if t.Term != 0 {
		return casedTerm(AmericanEnglish.Term(t.Term, t.Form, t.Plural), t.TextCase)
	}
	return casedTerm(t.Value, t.TextCase)
}

func casedTerm(s string, c TextCase) string { return (&compiler{}).cased(s, c) }
