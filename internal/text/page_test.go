package text

import "testing"

// writtenPages returns how a record's page is written.
func writtenPages(page string, how PageRange) string {
	page = BarePage(page)
	list, ok := ParsePages(page)
	if !ok {
		return shown(Mark(nil, page, Marking{KeepBlanks: true}), false)
	}
	return string(list.Append(nil, "–", how))
}

// Of a range's second number, what the manuals write.
func TestPageRange(t *testing.T) {
	for _, test := range []struct {
		page                   string
		given, minimal, manual string // PagesAsGiven, PagesMinimalTwo, PagesChicago
	}{
		{"3-10", "3–10", "3–10", "3–10"},
		{"71-72", "71–72", "71–72", "71–72"},
		{"96-117", "96–117", "96–117", "96–117"},
		{"100-104", "100–104", "100–04", "100–104"},
		{"101-108", "101–108", "101–08", "101–8"},
		{"808-833", "808–833", "808–33", "808–33"},
		{"321-328", "321–328", "321–28", "321–28"},
		{"498-532", "498–532", "498–532", "498–532"},
		{"1100-1113", "1100–1113", "1100–13", "1100–1113"},
		{"1103-1104", "1103–1104", "1103–04", "1103–4"},
		{"1087-1089", "1087–1089", "1087–89", "1087–89"},
		{"11564-11615", "11564–11615", "11564–615", "11564–615"},
		{"12991-13001", "12991–13001", "12991–3001", "12991–3001"},
		{"1491-502", "1491–502", "1491–502", "1491–1502"},
		{"321-28", "321–28", "321–28", "321–28"},
		{"e123-e130", "e123–e130", "e123–30", "e123–30"},
		{"xii-xviii", "xii–xviii", "xii–xviii", "xii–xviii"},
		{"A1-B7", "A1–B7", "A1–B7", "A1–B7"},
		{"41 - 49", "41–49", "41–49", "41–49"},
		{"1-3, 105-107", "1–3, 105–107", "1–3, 105–07", "1–3, 105–7"},
		{"S12", "S12", "S12", "S12"},
	} {
		for how, want := range map[PageRange]string{
			PagesAsGiven:    test.given,
			PagesMinimalTwo: test.minimal,
			PagesChicago:    test.manual,
		} {
			if got := writtenPages(test.page, how); got != want {
				t.Errorf("%q, range %d: %q, want %q", test.page, how, got, want)
			}
		}
	}
}

// The ways that repositories' styles don't use.
func TestPageRangeForms(t *testing.T) {
	for _, test := range []struct {
		page                      string
		expanded, minimal, manual string // PagesExpanded, PagesMinimal, PagesChicago16
	}{
		{"3-10", "3–10", "3–10", "3–10"},
		{"71-2", "71–72", "71–2", "71–72"},
		{"101-108", "101–108", "101–8", "101–8"},
		{"600-13", "600–613", "600–13", "600–613"},
		{"321-325", "321–325", "321–5", "321–25"},
		{"1100-1123", "1100–1123", "1100–23", "1100–1123"},
		{"1496-1504", "1496–1504", "1496–504", "1496–504"},
		{"1087-89", "1087–1089", "1087–9", "1087–89"},
		{"11564-11615", "11564–11615", "11564–615", "11564–615"},
		{"12991-123001", "12991–123001", "12991–123001", "12991–123001"},
		{"e110-e115", "e110–e115", "e110–5", "e110–15"},
		{"e99-e130", "e99–e130", "e99–130", "e99–130"},
		{"295-12", "295–12", "295–12", "295–12"},
		{"xii-xviii", "xii–xviii", "xii–xviii", "xii–xviii"},
	} {
		for how, want := range map[PageRange]string{
			PagesExpanded:  test.expanded,
			PagesMinimal:   test.minimal,
			PagesChicago16: test.manual,
		} {
			if got := writtenPages(test.page, how); got != want {
				t.Errorf("%q, range %d: %q, want %q", test.page, how, got, want)
			}
		}
	}
}

// A page may bring its label along; it is not printed twice.
func TestPageLabels(t *testing.T) {
	for _, test := range []struct{ page, want string }{
		{"41-49", "pp. 41–49"},
		{"pp. 41-49", "pp. 41–49"},
		{"pp.41-49", "pp. 41–49"},
		{"p. 41", "p. 41"},
		{"P 41", "p. 41"},
		{"pages 41-49", "pp. 41–49"},
		{"Page xii", "p. xii"},
		{"p41", "p. p41"}, // a page of that name
		{"p41-49", "pp. 41–49"},
		{"p41-p49", "pp. 41–49"},
		{"pp41-49", "pp. 41–49"},
		{"p. 41 - p. 49", "pp. 41–49"},
		{"(pp. 41-49)", "pp. 41–49"},
		{"S. 41-49", "pp. 41–49"},
		{"S 41-49", "pp. 41–49"},
		{"S41-S49", "pp. S41–S49"}, // pages of a supplement
		{"Seiten 41 bis 49", "pp. 41 bis 49"},
		{"Seite 41", "p. 41"},
		{"str. 41–49", "pp. 41–49"},
		{"С. 41-49", "pp. 41–49"},
		{"págs. 41-49", "pp. 41–49"},
		{"41-49 p.", "pp. 41–49"},
		{"41-49 pp", "pp. 41–49"},
		{"41-49p", "pp. 41–49"},
		{"41-49 S.", "pp. 41–49"},
		{"41-49 pages", "pp. 41–49"},
		{"41-49S", "pp. 41–49S"}, // S is part of the number
		{"41-49,", "pp. 41–49"},
		{"41-49.", "pp. 41–49"},
		{"41-49 ;", "pp. 41–49"},
		{"41-49 p. :", "pp. 41–49"},
		{"41.", "p. 41"},
		{"41 and 49", "pp. 41 and 49"},
		{"41 und 49", "pp. 41 und 49"},
		{"41 et 49", "pp. 41 et 49"},
		{"41 & 49", "pp. 41 & 49"},
		{"41 &amp; 49", "pp. 41 & 49"},
		{"41-49, 52, and 60-66", "pp. 41–49, 52, and 60–66"},
		{"41-49+92", "pp. 41–49+92"},
		{"41-49,92", "pp. 41–49,92"},
		{"xii, 41-49", "pp. xii, 41–49"},
		{"41&#8211;49", "pp. 41–49"},
		{"41&ndash;49", "pp. 41–49"},
		{"41&amp;ndash;49", "pp. 41–49"},
		{"[41]-49", "pp. [41]–49"},
		{"[41-49]", "pp. [41–49]"},
		{"[xii]-xx", "pp. [xii]–xx"},
		{"e41-e49", "pp. e41–e49"},
		{"123-129.e5", "pp. 123–129.e5"},
		{"103501-1-103501-5", "pp. 103501-1–103501-5"},
		{"2-1-2-15", "pp. 2-1–2-15"},
		{"2-1 - 2-15", "pp. 2-1–2-15"},
		{"2-1–2-15", "pp. 2-1–2-15"},
		{"1,234-1,250", "pp. 1,234–1,250"},
		{"pp. ff.", "p. pp. ff."},             // no page behind it
		{"pages missing", "p. pages missing"}, // no page behind it
		{"1, 5, 9", "pp. 1, 5, 9"},
		{"12 + 14", "pp. 12 + 14"},
		{"12, unpaged", "p. 12, unpaged"},
	} {
		label := "p. "
		if SeveralPages(BarePage(test.page)) {
			label = "pp. "
		}
		if got := label + writtenPages(test.page, PagesAsGiven); got != test.want {
			t.Errorf("%q: %q, want %q", test.page, got, test.want)
		}
	}
}

// Whatever dash a range is typed with, and whatever blanks are around it, it is
// a range.
func TestPageDashes(t *testing.T) {
	for _, dash := range []string{
		"-", "--", "---", " - ", "- ", " -", "‐", "‑", "‒", "–", " – ", "—", "―", "−", "﹘", "﹣", "－", "––", "～", "\u00a0–\u00a0",
	} {
		page := "41" + dash + "49"
		if got := writtenPages(page, PagesAsGiven); got != "41–49" {
			t.Errorf("%q: %q, want 41–49", page, got)
		}
		if !IsRange(page) || !Ascends(page) {
			t.Errorf("%q is no range that ascends", page)
		}
	}
}

// A range that ends before it begins.
func TestAscends(t *testing.T) {
	for pages, want := range map[string]bool{
		"41-49": true, "49-41": false, "1491-502": true, "1-3, 9-7": false, "e9-e7": false, "xx-ii": true, "7": true,
	} {
		if got := Ascends(pages); got != want {
			t.Errorf("%q ascends: %v, want %v", pages, got, want)
		}
	}
}
