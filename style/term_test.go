package style

import (
	"fmt"
	"testing"
)

// Every term has a name, and the name leads back to it.
func TestTermNames(t *testing.T) {
	seen := map[string]Term{}
	for term := noTerm + 1; term < numTerms; term++ {
		name := term.String()
		if other, ok := seen[name]; ok || name == fmt.Sprintf("term %d", term) {
			t.Errorf("term %d is called %q, as %d", term, name, other)
		}
		seen[name] = term
		if got, ok := TermOf(name); got != term || !ok {
			t.Errorf("TermOf(%q) is %d, %t; want %d", name, got, ok, term)
		}
	}
	for _, test := range []struct {
		term Term
		want string
	}{
		{TermAccessed, "accessed"},
		{TermNoDate, "no date"},
		{TermPersonalCommunication, "personal-communication"},
		{TermPersonalCommunicationType, "personal_communication"},
		{TermEditorTranslator, "editor-translator"},
		{TermEditorAndTranslator, "editortranslator"},
		{TermTranslator, "translator"},
		{TermMonth01 + 11, "month-12"},
		{TermSeason01 + 3, "season-04"},
		{TermLongOrdinal01, "long-ordinal-01"},
		{TermLongOrdinal01 + 9, "long-ordinal-10"},
		{TermOrdinal, "ordinal"},
		{TermOrdinal00, "ordinal-00"},
		{TermOrdinal00 + 99, "ordinal-99"},
		{0, "term 0"},
		{numTerms, fmt.Sprintf("term %d", numTerms)},
	} {
		if got := test.term.String(); got != test.want {
			t.Errorf("term %d is called %q, want %q", test.term, got, test.want)
		}
	}
	for _, name := range []string{"", "term 0", "and-others", "ordinal-100", "month-13", "Editor"} {
		if got, ok := TermOf(name); ok || got != 0 {
			t.Errorf("TermOf(%q) is %s, want none", name, got)
		}
	}
}

func TestEnumerationNames(t *testing.T) {
	for _, test := range []struct {
		got, want string
	}{
		{VerbShortForm.String(), "verb-short"}, {TermForm(9).String(), "form 9"},
		{Feminine.String(), "feminine"}, {Gender(9).String(), "gender 9"},
		{MatchWholeNumber.String(), "whole-number"}, {Match(9).String(), "match 9"},
		{DateNumeric.String(), "numeric"}, {DateForm(9).String(), "date form 9"},
		{MonthPart.String(), "month"}, {DatePartName(9).String(), "date part 9"},
		{LeadingZerosPart.String(), "numeric-leading-zeros"}, {DatePartForm(9).String(), "form of a date part 9"},
		{Off.String(), "off"}, {Option(9).String(), "option 9"},
	} {
		if test.got != test.want {
			t.Errorf("%q, want %q", test.got, test.want)
		}
	}
}

// The terms of variables are called as they are, but for a few.
func TestTermOfVariable(t *testing.T) {
	others := map[Variable]string{
		Locator:          "term 0",
		PartNumber:       "part",
		PrintingNumber:   "printing",
		SupplementNumber: "supplement",
	}
	for v := Variable(0); v < numVariables+1; v++ {
		want, ok := others[v]
		switch {
		case ok:
		case v.isNumber() || v.isNames():
			want = v.String()
		default:
			want = "term 0"
		}
		if got := termOf(v).String(); got != want {
			t.Errorf("%s is labelled by %s, want %s", v, got, want)
		}
	}
}
