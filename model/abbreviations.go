package model

import "strings"

// Abbreviations give works the short titles of the journals, books and series that
// they appeared in. Styles that ask for those show them, and all others where
// Replace is set. The zero Abbreviations give none.
//
// They are applied before a work is cited:
//
//	short := model.Abbreviations{Short: model.AbbreviationTable(table)}
//	html := citation.String(short.Of(pub), style.IEEE, citation.HTML)
type Abbreviations struct {
	// Short returns the short form of a title, or "".
	Short func(title string) string
	// Replace puts the short form in the place of the title, too.
	Replace bool
}

// AbbreviationTable returns an [Abbreviations.Short] of a table of short forms by
// titles. A title that the table does not have as it stands is looked up without
// regard to case.
func AbbreviationTable(table map[string]string) func(title string) string {
	folded := make(map[string]string, len(table))
	for title, short := range table {
		folded[foldTitle(title)] = short
	}
	return func(title string) string {
		if short, ok := table[title]; ok {
			return short
		}
		return folded[foldTitle(title)]
	}
}

func foldTitle(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

// Of returns p with short titles, or p itself where there are none. p is not
// changed, but the copy shares its lists. What the work has for a short title
// stands.
func (a Abbreviations) Of(p *Publication) *Publication {
	if p == nil || a.Short == nil {
		return p
	}
	container := p.ContainerTitleShort
	if container == "" && p.ContainerTitle != "" {
		container = a.Short(p.ContainerTitle)
	}
	collection := ""
	if a.Replace && p.CollectionTitle != "" {
		collection = a.Short(p.CollectionTitle)
	}
	replaces := a.Replace && container != "" && container != p.ContainerTitle
	if container == p.ContainerTitleShort && collection == "" && !replaces {
		return p
	}
	short := *p
	short.ContainerTitleShort = container
	if replaces {
		short.ContainerTitle = container
	}
	if collection != "" {
		short.CollectionTitle = collection
	}
	return &short
}
