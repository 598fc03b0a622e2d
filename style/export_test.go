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

// AppendDrawn appends cites drawn together by their names, without what stands
// around all of them.
func (s Style) AppendDrawn(dst []byte, cites []Cite) []byte {
	var ref Reference
	r := &ref.renderer
	r.reset()
	r.begin(s.sheet)
	r.drawn(s.sheet, s.sheet.Citation, cites)
	r.finish()
	return append(dst, ref.Text()...)
}
