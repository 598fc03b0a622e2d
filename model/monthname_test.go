package model

import "testing"

func TestMonthNamed(t *testing.T) {
	tests := map[string]int{
		"Januar": 1, "Jänner": 1, "JANVIER": 1, "enero": 1, "gen": 1, "styczeń": 1,
		"février": 2, "fevrier": 2, "Févr": 2, "lutego": 2,
		"März": 3, "Maerz": 3, "mrt": 3, "mars": 3, "março": 3, "marca": 3,
		"avril": 4, "kwi": 4, "Mai": 5, "mei": 5, "maj": 5, "juin": 6, "cze": 6, "juil": 7, "lug": 7,
		"août": 8, "ago": 8, "wrzesień": 9, "paź": 10, "out": 10, "listopad": 11, "Dez": 12, "dic": 12,
		"jui": 0, "ma": 0, "": 0, "Januars": 0, "Monat": 0, "term": 0,
	}
	for name, want := range tests {
		if got := monthNamed(name); got != want {
			t.Errorf("monthNamed(%q) = %d, want %d", name, got, want)
		}
	}
}
