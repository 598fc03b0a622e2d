package model

import "testing"

func TestRISDates(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want Date
	}{
		{"2005/07/15", Date{Start: Day{Year: 2005, Month: 7, Day: 15}}},
		{"2016/12//", Date{Start: Day{Year: 2016, Month: 12}}},
		{"2016/1/", Date{Start: Day{Year: 2016, Month: 1}}},
		{"2015/october", Date{Start: Day{Year: 2015, Month: 10}}},
		{"2001/00/00/", Year(2001)},
		{"2001///", Year(2001)},
		{"2001/2004", Date{Start: Day{Year: 2001}, End: Day{Year: 2004}}},
		{"2001-", Date{Start: Day{Year: 2001}, Open: true}},
		{"///", Date{}},
		{"2010///Spring", Date{Start: Day{Year: 2010, Season: 1}}},
		{"2004/Summer/", Date{Start: Day{Year: 2004, Season: 2}}},
		{"2010///May 3", Date{Start: Day{Year: 2010, Month: 5, Day: 3}}},
		{"2010///print", Year(2010)},
		{"2020/04/01/12:33:44", Date{Start: Day{Year: 2020, Month: 4, Day: 1}}},
		{"07/15/2005", Date{Start: Day{Year: 2005, Month: 7, Day: 15}}},
		{"2018-12-30/2019-01-02", Date{Start: Day{Year: 2018, Month: 12, Day: 30}, End: Day{Year: 2019, Month: 1, Day: 2}}},
		{"©1999", Year(1999)},
		{"99", Date{Literal: "99"}},
		{"YEAR/MONTH/DAY/", Date{Literal: "YEAR/MONTH/DAY/"}},
	} {
		if got := risDate(tt.s); got != tt.want {
			t.Errorf("%q is %+v, want %+v", tt.s, got, tt.want)
		}
	}
}

// Of several dates each says what the others leave open.
func TestRISSeveralDates(t *testing.T) {
	for entry, want := range map[string]Date{
		"JOUR|PY 2005|Y1 2005/07/15|DA 2005/07": {Start: Day{Year: 2005, Month: 7, Day: 15}},
		"JOUR|PY 2005|DA 2004/07/15":            Year(2005),
		"JOUR|PY 99|PY 2001/09/01/":             {Start: Day{Year: 2001, Month: 9, Day: 1}},
		"JOUR|PY 2005|DA Winter":                {Start: Day{Year: 2005, Season: 4}},
		"JOUR|PY 2005|DA soon":                  Year(2005),
		"JOUR|DA Dec 12":                        {Literal: "Dec 12"},
		"JOUR|PY n.d.|DA 12/2005":               {Start: Day{Year: 2005, Month: 12}},
	} {
		if got := readOne(t, Reader{}, entryOf(entry)).Issued; got != want {
			t.Errorf("%s: %+v, want %+v", entry, got, want)
		}
	}
}
