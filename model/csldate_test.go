package model

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// A date as CSL-JSON has it, and as its writers do.
func TestCSLDates(t *testing.T) {
	on := func(parts ...int) Date { return Date{Start: day(parts...)} }
	from := func(start, end Day) Date { return Date{Start: start, End: end} }
	season := func(year, season int) Day { return Day{Year: year, Season: season} }
	unsure := func(d Date) Date { d.Uncertain = true; return d }
	for _, test := range []struct {
		date string
		want Date
	}{
		{`{"date-parts": [[2020, 5, 3]]}`, on(2020, 5, 3)},
		{`{"date-parts": [["2020", "5"]]}`, on(2020, 5)},
		{`{"date-parts": [[2020]]}`, on(2020)},
		{`{"date-parts": [2020]}`, on(2020)},
		{`{"date-parts": [2020, 5, 3]}`, on(2020, 5, 3)},
		{`{"date-parts": 2020}`, on(2020)},
		{`{"date-parts": [["2020", "", ""]]}`, on(2020)},
		{`{"date-parts": [[2020, null, 3]]}`, on(2020)},
		{`{"date-parts": [[null]]}`, Date{}},
		{`{"date-parts": [[]]}`, Date{}},
		{`{"date-parts": []}`, Date{}},
		{`{"date-parts": [[0]]}`, Date{}},
		{`{}`, Date{}},
		{`null`, Date{}},
		{`[[2020, 5, 3]]`, on(2020, 5, 3)},
		{`[{"year": 2020, "month": 5}]`, on(2020, 5)},
		{`{"year": "2020", "month": 5, "day": "3"}`, on(2020, 5, 3)},

		{`{"date-parts": [[1998], [2001]]}`, from(day(1998), day(2001))},
		{`{"date-parts": [[2020, 5, 3], [2020, 5, 5]]}`, from(day(2020, 5, 3), day(2020, 5, 5))},
		{`{"date-parts": [[2020], [2020]]}`, on(2020)},
		{`{"date-parts": [[2020], [0]]}`, Date{Start: day(2020), Open: true}},
		{`{"date-parts": [[2020], ["0", 0, 0]]}`, Date{Start: day(2020), Open: true}},
		{`{"date-parts": [[2020], [null]]}`, on(2020)},
		{`{"date-parts": [[0], [0]]}`, Date{}},
		{`"2020-05/.."`, Date{Start: day(2020, 5), Open: true}},
		{`"2020–"`, Date{Start: day(2020), Open: true}},
		{`{"date-parts": [[1998], [2001], [2003]]}`, from(day(1998), day(2001))},
		{`{"date-parts": [[1999, 22], [1999, 21]]}`, from(season(1999, 2), season(1999, 1))},

		{`{"date-parts": [[-44, 3, 15]]}`, on(-44, 3, 15)},
		{`{"date-parts": [[499]]}`, on(499)},
		{`{"date-parts": [[1965, 13, 1]]}`, Date{Start: season(1965, 1)}},
		{`{"date-parts": [[1965, 16]]}`, Date{Start: season(1965, 4)}},
		{`{"date-parts": [[1965, 24, 0]]}`, Date{Start: season(1965, 4)}},
		{`{"date-parts": [[1965, 60, 1]]}`, on(1965)},
		{`{"date-parts": [[1965, -1, 1]]}`, on(1965)},
		{`{"date-parts": [[1965, 2, 32]]}`, on(1965, 2)},
		{`{"date-parts": [["MCMLXV"]]}`, Date{Literal: "MCMLXV"}},
		{`{"date-parts": [["In Press"]]}`, Date{Literal: "In Press"}},
		{`{"date-parts": ["In Press"]}`, Date{Literal: "In Press"}},
		{`[["In Press"]]`, Date{Literal: "In Press"}},
		{`{"year": "in press"}`, Date{Literal: "in press"}},
		{`{"date-parts": [["2020-05-03"]]}`, on(2020, 5, 3)},
		{`{"date-parts": [["c. 1845"]]}`, unsure(on(1845))},
		{`{"date-parts": [["In Press"]], "literal": "forthcoming"}`, Date{Literal: "forthcoming"}},
		{`{"date-parts": [["In Press"]], "raw": "2020"}`, on(2020)},
		{`{"date-parts": [[2020], ["present"]]}`, on(2020)},
		{`{"date-parts": [[99999999999999999999]]}`, Date{}},
		{`{"season": 3, "date-parts": [[2000]]}`, Date{Start: season(2000, 3)}},
		{`{"date-parts": [[2000, 5]], "season": "Autumn"}`, Date{Start: season(2000, 3)}},
		{`{"date-parts": [["2013", 1, 30]], "season": "22:56:08"}`, on(2013, 1, 30)},

		{`{"date-parts": [[1845]], "circa": true}`, unsure(on(1845))},
		{`{"circa": "1", "date-parts": [[1845]]}`, unsure(on(1845))},
		{`{"circa": 0, "date-parts": [[1845]]}`, on(1845)},
		{`{"date-parts": [], "literal": "(in press)"}`, Date{Literal: "(in press)"}},
		{`{"literal": "2013/06/19"}`, Date{Literal: "2013/06/19"}},
		{`{"raw": "2015 Dec 3"}`, on(2015, 12, 3)},
		{`{"raw": "2015-12/"}`, Date{Start: Day{Year: 2015, Month: 12}, Open: true}},
		{`{"raw": "Bogus Date"}`, Date{Literal: "Bogus Date"}},
		{`{"date-parts": [[2015]], "raw": "2016"}`, on(2015)},
		{`{"raw": "2016", "date-parts": [[2015]]}`, on(2015)},
		{`{"circa": true, "raw": "2015"}`, unsure(on(2015))},

		{`"–2020"`, Date{Literal: "–2020"}},
		{`"--May 2020"`, Date{Literal: "–May 2020"}},
		{`{"raw": "../2020-05"}`, Date{Literal: "–2020-05"}},
		{`"–late"`, Date{Literal: "–late"}},
		{`{"raw": "3. Mai 2020"}`, on(2020, 5, 3)},
		{`{"raw": "12 décembre 2020"}`, on(2020, 12, 12)},
		{`{"raw": "Okt./Nov. 2020"}`, from(day(2020, 10), day(2020, 11))},
		{`{"raw": "3. Wonnemond 2020"}`, on(2020)},
		{`"2020"`, on(2020)},
		{`2020`, on(2020)},
		{`""`, Date{}},
		{`"2020-05-03"`, on(2020, 5, 3)},
		{`"2020-05-03T00:00:00Z"`, on(2020, 5, 3)},
		{`"3 May 2020"`, on(2020, 5, 3)},
		{`"3rd May 2020"`, on(2020, 5, 3)},
		{`"May 3rd, 2020"`, on(2020, 5, 3)},
		{`"2020 May 3"`, on(2020, 5, 3)},
		{`"2020-May-03"`, on(2020, 5, 3)},
		{`"May 2020"`, on(2020, 5)},
		{`"Spring 2020"`, Date{Start: season(2020, 1)}},
		{`"2020, Fall"`, Date{Start: season(2020, 3)}},
		{`"2020-22"`, Date{Start: season(2020, 2)}},
		{`"1998/2001"`, from(day(1998), day(2001))},
		{`"1998–2001"`, from(day(1998), day(2001))},
		{`"2004-10-01/2004-10-14"`, from(day(2004, 10, 1), day(2004, 10, 14))},
		{`"1998-05/2001-06"`, from(day(1998, 5), day(2001, 6))},
		{`"May–June 2020"`, from(day(2020, 5), day(2020, 6))},
		{`"May-June 2020"`, from(day(2020, 5), day(2020, 6))},
		{`"May 2020 - June 2021"`, from(day(2020, 5), day(2021, 6))},
		{`"3–5 May 2020"`, from(day(2020, 5, 3), day(2020, 5, 5))},
		{`"May 3–5, 2020"`, from(day(2020, 5, 3), day(2020, 5, 5))},
		{`"May 30 – June 2, 2020"`, from(day(2020, 5, 30), day(2020, 6, 2))},
		{`"3 - 2020"`, Date{Literal: "3 - 2020"}},
		{`"30 May to 2 June 2020"`, from(day(2020, 5, 30), day(2020, 6, 2))},
		{`"ca. 1900"`, unsure(on(1900))},
		{`"[1900]"`, unsure(on(1900))},
		{`"1900?"`, unsure(on(1900))},
		{`"1900~"`, unsure(on(1900))},
		{`"circa 1906-1909"`, unsure(from(day(1906), day(1909)))},
		{`"44 BC"`, Date{Literal: "44 BC"}}, // or the 44th of something
		{`"350 BCE"`, on(-350)},
		{`"-44"`, on(-44)},
		{`"79 AD"`, Date{Literal: "79 AD"}},
		{`"n.d."`, Date{Literal: "n.d."}},
		{`"1998-99"`, Date{Literal: "1998-99"}},
		{`"May June 2020"`, Date{Literal: "May June 2020"}},
		{`"May"`, Date{Literal: "May"}},
		{`"forthcoming"`, Date{Literal: "forthcoming"}},
		{`true`, Date{Literal: "true"}},
	} {
		t.Run(test.date, func(t *testing.T) {
			got := readOne(t, Reader{}, `{"id": 1, "type": "book", "issued": `+test.date+`}`)
			if diff := cmp.Diff(test.want, got.Issued); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Each date has its own place.
func TestCSLDateFields(t *testing.T) {
	for _, name := range []string{"issued", "accessed", "available-date", "event-date", "original-date", "submitted"} {
		got := readOne(t, Reader{}, `{"title": "A", "`+name+`": {"date-parts": [[2020]]}}`)
		if date := dateField(got, []byte(name)); date == nil || *date != Year(2020) {
			t.Errorf("%s: %+v", name, got)
			continue
		} else {
			*date = Date{}
		}
		if diff := cmp.Diff(&Publication{Title: "A"}, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
