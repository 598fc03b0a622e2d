package style

import "testing"

func TestOrdinals(t *testing.T) {
	suffix := func(n Term, s string, g Gender, m Match) Wording {
		return Wording{Term: TermOrdinal00 + n, Single: s, GenderForm: g, Match: m}
	}
	locales := map[string][]Wording{
		"en": nil,
		// By gender, and for one number alone.
		"gender": {
			{Term: TermOrdinal, Single: "e"},
			suffix(1, "re", Feminine, MatchWholeNumber),
			suffix(1, "er", Masculine, MatchWholeNumber),
			{Term: TermLongOrdinal01, Single: "un"},
			{Term: TermLongOrdinal01, Single: "une", GenderForm: Feminine},
		},
		// The suffix of any number by gender, one exception for all of them.
		"exception": {
			{Term: TermOrdinal, Single: "o"},
			{Term: TermOrdinal, Single: "a", GenderForm: Feminine},
			suffix(3, "er", Neuter, MatchDigits),
		},
		"match": {
			{Term: TermOrdinal, Single: "ste"},
			suffix(0, "whole", Neuter, MatchWholeNumber),
			suffix(2, "two", Neuter, MatchLastTwoDigits),
			suffix(3, "one", Neuter, MatchLastDigit),
			suffix(13, "teen", Neuter, MatchDigits),
			suffix(23, "whole", Neuter, MatchWholeNumber),
		},
		"1.0": {
			suffix(1, "st", Neuter, MatchDigits), suffix(2, "nd", Neuter, MatchDigits),
			suffix(3, "rd", Neuter, MatchDigits), suffix(4, "th", Neuter, MatchDigits),
		},
		"one": {suffix(1, "x", Neuter, MatchDigits)},
	}
	for _, test := range []struct {
		locale string
		gender Gender
		digits string
		want   string
	}{
		{"en", Neuter, "0", "0th"},
		{"en", Neuter, "1", "1st"},
		{"en", Neuter, "2", "2nd"},
		{"en", Neuter, "3", "3rd"},
		{"en", Neuter, "4", "4th"},
		{"en", Neuter, "11", "11th"},
		{"en", Neuter, "12", "12th"},
		{"en", Neuter, "13", "13th"},
		{"en", Neuter, "21", "21st"},
		{"en", Neuter, "101", "101st"},
		{"en", Neuter, "111", "111th"},
		{"en", Neuter, "1112", "1112th"},
		{"en", Neuter, "02", "02nd"},
		{"en", Feminine, "2", "2nd"},
		{"en", Neuter, "123456789012345678901234567892", "123456789012345678901234567892nd"},

		{"gender", Neuter, "1", "1e"},
		{"gender", Feminine, "1", "1re"},
		{"gender", Masculine, "1", "1er"},
		{"gender", Masculine, "01", "01er"},
		{"gender", Masculine, "2", "2e"},
		{"gender", Masculine, "21", "21e"},
		{"gender", Masculine, "101", "101e"},

		{"exception", Neuter, "3", "3er"},
		{"exception", Feminine, "2", "2a"},
		{"exception", Masculine, "2", "2o"},
		{"exception", Feminine, "3", "3er"},

		{"match", Neuter, "0", "0whole"},
		{"match", Neuter, "00", "00whole"},
		{"match", Neuter, "10", "10ste"},
		{"match", Neuter, "100", "100ste"},
		{"match", Neuter, "2", "2two"},
		{"match", Neuter, "12", "12ste"},
		{"match", Neuter, "102", "102two"},
		{"match", Neuter, "3", "3one"},
		{"match", Neuter, "33", "33one"},
		{"match", Neuter, "103", "103one"},
		{"match", Neuter, "13", "13teen"},
		{"match", Neuter, "113", "113teen"},
		{"match", Neuter, "23", "23whole"},
		{"match", Neuter, "123", "123one"},

		{"1.0", Neuter, "1", "1st"},
		{"1.0", Neuter, "22", "22nd"},
		{"1.0", Neuter, "11", "11th"},
		{"1.0", Neuter, "112", "112th"},
		{"1.0", Neuter, "9", "9th"},
		{"1.0", Neuter, "0", "0th"},

		// One suffix takes the place of all of American English.
		{"one", Neuter, "1", "1x"},
		{"one", Neuter, "2", "2"},
	} {
		l, err := NewLocale(LocaleDefinition{Lang: "qaa", Terms: locales[test.locale]})
		if err != nil {
			t.Fatal(err)
		}
		if got := l.get().words.ordinals.appendOrdinal(nil, test.digits, test.gender); string(got) != test.want {
			t.Errorf("%s, %s: %q, want %q", test.locale, test.gender, got, test.want)
		}
	}

	for _, test := range []struct {
		locale string
		gender Gender
		digits string
		want   string
	}{
		{"en", Neuter, "1", "first"},
		{"en", Feminine, "01", "first"},
		{"en", Neuter, "9", "ninth"},
		{"en", Neuter, "10", "tenth"},
		{"en", Neuter, "11", "11th"},
		{"en", Neuter, "0", "0th"},
		{"en", Neuter, "101", "101st"},
		{"gender", Neuter, "1", "un"},
		{"gender", Masculine, "1", "un"},
		{"gender", Feminine, "1", "une"},
		{"gender", Feminine, "2", "second"}, // of American English
	} {
		l, err := NewLocale(LocaleDefinition{Lang: "qaa", Terms: locales[test.locale]})
		if err != nil {
			t.Fatal(err)
		}
		if got := l.get().words.ordinals.appendLong(nil, test.digits, test.gender); string(got) != test.want {
			t.Errorf("%s, %s, in words: %q, want %q", test.locale, test.gender, got, test.want)
		}
	}
}

// Ordinal numbers without words and without any suffix.
func TestNoOrdinals(t *testing.T) {
	var o ordinals
	o.complete()
	if got := o.appendLong(nil, "1", Feminine); string(got) != "1" {
		t.Errorf("%q, want %q", got, "1")
	}
}
