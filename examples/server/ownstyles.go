package main

import (
	"slices"
	"strings"

	"github.com/pubcite/pubcite/style"
)

// An ownName is what the CSL repository calls the style that one of ours writes.
type ownName struct {
	name  string
	style style.Style
}

// ownNames returns those of all that have one. Where the repository gave a name up
// for another, both are here.
func ownNames() []ownName {
	return []ownName{
		{"american-medical-association", style.AMA},
		{"american-medical-association-10th-edition", style.AMA},
		{"apa-6th-edition", style.APA},
		{"chicago-fullnote-bibliography", style.Chicago},
		{"chicago-fullnote-bibliography-17th-edition", style.Chicago},
		{"modern-language-association", style.MLA},
		{"modern-language-association-8th-edition", style.MLA},
		{"elsevier-without-titles", style.Short},
		{"chicago-author-date", style.Chicago18AuthorDate},
		{"chicago-notes-bibliography", style.Chicago18},
		{"harvard-cite-them-right", style.Harvard},
		{"nlm-citation-sequence", style.Vancouver},
	}
}

// ownStyle returns the style of ours that a name stands for.
func ownStyle(name string) (style.Style, bool) {
	if s, err := style.Lookup(name); err == nil {
		return s, true
	}
	for _, n := range ownNames() {
		if strings.EqualFold(n.name, name) {
			return n.style, true
		}
	}
	return style.Style{}, false
}

// otherNames returns what the repository calls a style of ours.
func otherNames(s style.Style) []string {
	names := []string{}
	for _, n := range ownNames() {
		if n.style == s {
			names = append(names, n.name)
		}
	}
	return names
}

// isRepositorys reports whether a style is one of a repository: it writes a reference
// as it stands beside the record, with links.
func isRepositorys(s style.Style) bool { return slices.Contains(style.All(), s) }

// builtIn returns the styles that need no file: the repository's, and today's
// editions.
func builtIn() []style.Style { return slices.Concat(style.All(), style.Editions()) }
