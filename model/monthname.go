package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// monthNames are the names of the months in languages other than English, without
// accents: German, French, Spanish, Italian, Portuguese, Dutch and Polish, whose
// dates have forms of their own, and abbreviations that no name begins with.
var monthNames = [12][]string{
	{"januar", "janner", "jaenner", "janvier", "enero", "gennaio", "janeiro", "januari", "styczen", "stycznia"},
	{"februar", "feber", "fevrier", "febrero", "febbraio", "fevereiro", "februari", "luty", "lutego"},
	{"marz", "maerz", "mrz", "mars", "marzo", "marco", "maart", "mrt", "marzec", "marca"},
	{"april", "avril", "abril", "aprile", "kwiecien", "kwietnia"},
	{"mai", "mayo", "maggio", "maio", "mei", "maj", "maja"},
	{"juni", "juin", "junio", "giugno", "junho", "czerwiec", "czerwca"},
	{"juli", "juillet", "julio", "luglio", "julho", "lipiec", "lipca"},
	{"august", "aout", "agosto", "augustus", "sierpien", "sierpnia"},
	{"september", "septembre", "septiembre", "setiembre", "settembre", "setembro", "wrzesien", "wrzesnia"},
	{"oktober", "octobre", "octubre", "ottobre", "outubro", "pazdziernik", "pazdziernika"},
	{"november", "novembre", "noviembre", "novembro", "listopad", "listopada"},
	{"dezember", "decembre", "diciembre", "dicembre", "dezembro", "december", "grudzien", "grudnia"},
}

// monthNamed returns the number of a month by its name in one of those languages,
// or its first letters, three at least; 0 where there is no such month, or several
// begin so ("jui").
func monthNamed(word string) int {
	folded := strings.ToLower(strings.Map(unaccented, norm.NFD.String(word)))
	if utf8.RuneCountInString(folded) < 3 {
		return 0
	}
	found := 0
	for i, names := range monthNames {
		for _, name := range names {
			switch {
			case name == folded:
				return i + 1
			case !strings.HasPrefix(name, folded) || found == i+1:
			case found != 0:
				return 0
			default:
				found = i + 1
			}
		}
	}
	return found
}

// unaccented leaves out accents that stand behind their letter.
func unaccented(c rune) rune {
	if unicode.Is(unicode.Mn, c) {
		return -1
	}
	return c
}
