package style

import "github.com/pubcite/pubcite/model"

// A Form is the form a reference takes, after CSL's item types. Forms combine
// with | where a set of them is asked for, as in [If].
type Form uint8

// The forms. Every publication has exactly one; see [FormOf]. A style that has
// nothing to say of preprints and data sets cites them as articles.
const (
	Article Form = 1 << iota
	Preprint
	Dataset
	NewspaperArticle
	ConferencePaper
	Chapter
	Thesis
	Book
)

const numFormBits = 8

// FormOf returns the form in which p is cited. A conference contribution that
// has a series but no proceedings is cited as an article; a type without a
// form of its own, as a book.
func FormOf(p *model.Publication) Form {
	switch p.Type {
	case model.JournalArticle, model.Review, model.Patent:
		return Article
	case model.Preprint:
		return Preprint
	case model.ResearchData:
		return Dataset
	case model.NewspaperArticle:
		return NewspaperArticle
	case model.Conference, model.ConferenceAbstract:
		if p.CollectionTitle != "" && p.ContainerTitle == "" {
			return Article
		}
		return ConferencePaper
	case model.BookChapter, model.TranslationChapter, model.EncyclopediaArticle:
		return Chapter
	case model.Dissertation, model.BachelorsThesis, model.MastersThesis, model.Habilitation:
		return Thesis
	}
	return Book
}

// pagesOfPart reports whether a Page without a range is a page of p, not the
// number of p's pages.
func pagesOfPart(t model.Type) bool {
	switch t {
	case model.BookChapter, model.ConferenceAbstract, model.ConferenceEditor,
		model.Conference, model.EncyclopediaArticle, model.JournalArticle,
		model.Review, model.TranslationChapter:
		return true
	}
	return false
}
