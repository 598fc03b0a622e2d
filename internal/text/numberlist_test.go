package text

import (
	"strings"
	"testing"
)

// readBack writes a list with its ranges expanded and its labels in brackets.
func readBack(s, and string) string {
	var out []byte
	for l := (NumberList{Rest: s, And: and}); ; {
		item, ok := l.Next()
		if !ok {
			return string(out)
		}
		if item.Label != "" {
			out = append(append(append(out, '['), item.Label...), ']')
			out = append(out, item.Blank...)
		}
		if item.Second != "" {
			out = item.AppendRange(out, "–", PagesExpanded)
		} else {
			out = AppendWord(out, item.First)
		}
		out = append(out, item.Separator...)
	}
}

// Lists of numbers: what is a range has a dash, what is none a hyphen; what they
// count as decides on the plural of their label.
func TestNumberList(t *testing.T) {
	for _, test := range []struct {
		name, list, want string
		count            int
	}{
		{"nothing", "", "", 0},
		{"a number", "12", "12", 1},
		{"a range", "3-5", "3–5", 2},
		{"with a dash", "3–5", "3–5", 2},
		{"with blanks", "3 - 5", "3–5", 2},
		{"shortened", "321-8", "321–328", 2},
		{"backwards", "295-12", "295–12", 2},
		{"Roman", "ix-xii", "ix–xii", 2},
		{"a Roman number", "iv", "iv", 1},
		{"letters before both", "S45-S51", "S45–S51", 2},
		{"letters before both, shortened", "n110 - n5", "n110–n115", 2},
		{"letters before the first", "N110 - 5", "N110-5", 2},
		{"letters before the second", "110 - N6", "110-N6", 0},
		{"other letters", "N110 - P5", "N110-P5", 0},
		{"letters within", "12N11 - N5", "12N11-N5", 0},
		{"letters behind", "12a-12c", "12a–12c", 2},
		{"a letter behind the dash", "12a-c", "12a-c", 0},
		{"sections", "3.10-3.12", "3.10–3.12", 2},
		{"an em dash", "330—331", "330—331", 0},
		{"a docket number", "12-15.063", "12-15.063", 2},
		{"pages that go on", "11-+", "11-+", 2},
		{"verses", "3:16-3:18", "3:16–3:18", 2},
		{"an escaped hyphen", `327\-30`, "327-30", 0},
		{"words", "Vail-Holm", "Vail-Holm", 0},
		{"words with a hyphen between blanks", "Part A - Index", "Part A - Index", 0},
		{"three numbers", "1-2-3", "1-2-3", 2},
		{"a call number", "LA-UR-13-24526", "LA-UR-13-24526", 0},
		{"a plus sign", "18-30+115", "18-30+115", 2},
		{"thousands", "1,234-1,250", "1,234-1,250", 0},

		{"a comma", "2, 4-6", "2, 4–6", 3},
		{"a semicolon", "2; 4-6", "2; 4–6", 3},
		{"an ampersand", "2 & 4", "2 & 4", 2},
		{"and", "2 and 4", "2 and 4", 2},
		{"a comma and a word", "2, and 4", "2, and 4", 2},
		{"another language's word", "2 sekä 4", "2 sekä 4", 2},
		{"marks in a row", "2 , & 4", "2 , & 4", 2},

		{"a label in front", "p. 3-8", "[p.] 3–8", 2},
		{"a label within", "7, p. 3-8", "7, [p.] 3–8", 1},
		{"a label behind a blank", "vol. 2 p. 5", "[vol.] 2 [p.] 5", 1},
		{"a label without a number", "p.", "p.", 0},
		{"an abbreviation", "5 ed. rev.", "5 ed. rev.", 0},
		{"a long word", "abcde. 5", "abcde. 5", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := readBack(test.list, "sekä"); got != test.want {
				t.Errorf("%q is written %q, want %q", test.list, got, test.want)
			}
			if got := (NumberList{Rest: test.list, And: "sekä"}).Count(); got != test.count {
				t.Errorf("%q holds %d numbers before the next label, want %d", test.list, got, test.count)
			}
		})
	}
}

func TestHoldsNumbers(t *testing.T) {
	for list, want := range map[string]bool{
		"": false, "Local": false, "Rev. ed.": false, "2, rev.": true, "x-xi": true, `a\-b`: true, "N1 - 5": true, "5 ed.": false,
	} {
		if got := (NumberList{Rest: list}).HoldsNumbers(); got != want {
			t.Errorf("%q: %v, want %v", list, got, want)
		}
	}
}

func TestFirstNumber(t *testing.T) {
	for list, want := range map[string]string{
		"": "", "22": "22", "22-45": "22", "22–45": "22", " N1 - 5": "N1", "2, 4": "2", "1,234-1,250": "1,234", "2 & 3": "2", "x-xi": "x", `3\-B-7`: `3\-B`, "-5": "",
	} {
		if got := FirstNumber(list); got != want {
			t.Errorf("%q: %q, want %q", list, got, want)
		}
	}
}

func TestIsGraphic(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "12–15": true, "第3": true, "1\u00A02": true,
		"1\t2": false, "\x7f": false, "\xff": false, "\uFFFD": false, "1\u202E2": false, "\uE000": false,
	} {
		if got := IsGraphic(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

// FuzzNumberList checks that a list is read to its end, and that what is written
// of it keeps its letters and digits.
func FuzzNumberList(f *testing.F) {
	addFields(f, "volume", "issue", "page", "edition", "article_number")
	for _, s := range []string{
		"7, p. 3-8", `3\-B`, "N110 - N5, 000c23 - 22", "1, , 2", " & ", "-", "a. b. c. 1", "1 and and 2", "p. p. 3", "2 , & 4", "1-\\-2", "xii, 210 p.", "\xff-1",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		steps := 0
		for l := (NumberList{Rest: s, And: "et"}); ; steps++ {
			if _, ok := l.Next(); !ok {
				break
			}
			if steps > len(s) {
				t.Fatalf("%q has more items than bytes", s)
			}
		}
		var out []byte
		for l := (NumberList{Rest: s, And: "et"}); ; {
			item, ok := l.Next()
			if !ok {
				break
			}
			out = append(append(out, item.Label...), item.Blank...)
			if item.Second != "" {
				out = item.AppendRange(out, "–", PagesAsGiven)
			} else {
				out = AppendWord(out, item.First)
			}
			out = append(out, item.Separator...)
		}
		if got, want := lettersOf(string(out)), lettersOf(s); got != want {
			t.Errorf("%q is written %q", s, out)
		}
	})
}

// lettersOf returns a text without blanks, hyphens and dashes.
func lettersOf(s string) string {
	return strings.Map(func(c rune) rune {
		if c == '\\' || isWideDash(c) || strings.ContainsRune(" \t\n\v\f\r\u0085\u00A0-", c) || isBlank(c) {
			return -1
		}
		return c
	}, strings.ToValidUTF8(s, ""))
}
