package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
)

// isOrganisation reports whether a name in one piece, cut at its only comma,
// is that of an organisation: the form of a company follows the comma, or
// there are words that no person's name has.
func isOrganisation(before, behind string) bool {
	return formsOfCompany(behind) || hasConjunction(behind) || hasEnglishWord(before)
}

// formsOfCompany reports whether a text consists of forms of companies:
// "Inc.", "Pty Ltd", "S.A. de C.V.", "GmbH & Co. KG".
func formsOfCompany(s string) bool {
	found := false
	for word := range strings.FieldsSeq(s) {
		switch {
		case isCompanyForm(word):
			found = true
		case word != "&" && word != "and" && word != "und" && word != "de" && word != "C.V." && word != "KG":
			return false
		}
	}
	return found
}

// isCompanyForm reports whether a word is the form of a company. Those that
// could be initials are forms in their usual spelling alone.
func isCompanyForm(word string) bool {
	switch word {
	case "AG", "SA", "S.A.", "S.L.", "NV", "N.V.", "BV", "B.V.", "A/S", "S.p.A.", "S.r.l.",
		"s.r.o.", "a.s.", "e.V.", "e.G.", "e.K.", "ООО", "ОАО", "ЗАО", "ПАО", "АО":
		return true
	}
	return foldedForm(word)
}

// foldedForm is isCompanyForm for those that are written in any case, with full
// stops or without.
func foldedForm(word string) bool {
	const longest = len("incorporated.")
	if len(word) > longest {
		return false
	}
	var letters [longest]byte
	n := 0
	for i := range len(word) {
		switch c := word[i]; {
		case text.IsLetter(c):
			letters[n] = c | 0x20
			n++
		case c != '.':
			return false
		}
	}
	switch string(letters[:n]) {
	case "inc", "incorporated", "corp", "corporation", "co", "company", "assoc", "bros",
		"ltd", "limited", "llc", "llp", "plc", "pllc", "pty", "pte", "pvt", "cic",
		"gmbh", "mbh", "ggmbh", "kgaa", "ohg", "gbr", "ev",
		"sas", "sarl", "srl", "spa", "snc", "sau", "slu", "ltda", "lda", "ltee",
		"bvba", "vzw", "asbl", "asa", "aps", "oyj", "kft", "zrt", "nyrt", "sro", "doo", "jsc", "ojsc", "pjsc":
		return true
	}
	return false
}

// hasConjunction reports whether a conjunction stands between other words:
// "Shore and Tide". At the end it may be the rest of a family name: "Ortega y".
func hasConjunction(s string) bool {
	first, found := true, false
	for word := range strings.FieldsSeq(s) {
		if found {
			return true
		}
		found = !first && isConjunction(word)
		first = false
	}
	return false
}

func isConjunction(word string) bool {
	switch word {
	case "and", "&", "&amp;", "&#38;", "+", "und", "u.", "et", "y", "e", "i", "en", "og", "och", "ja", "a", "és", "ve", "și", "и", "і", "та":
		return true
	}
	return false
}

// hasEnglishWord reports whether a name has a word that English and German have
// in the names of organisations, and no language in those of families:
// "University of Salt", "Institut für Salz".
func hasEnglishWord(s string) bool {
	for word := range strings.FieldsSeq(s) {
		switch word {
		case "of", "for", "the", "and", "&", "&amp;", "&#38;", "für", "und":
			return true
		}
	}
	return false
}
