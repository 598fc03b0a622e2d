package model

import "strings"

// seasonOf returns the number of a season, by its English name or a number; 0
// for anything else.
func seasonOf(s string) int {
	switch strings.ToLower(s) {
	case "1", "spring", "13", "21":
		return 1
	case "2", "summer", "14", "22":
		return 2
	case "3", "autumn", "fall", "15", "23":
		return 3
	case "4", "winter", "16", "24":
		return 4
	}
	return 0
}

func parseRaw(s string) Date { return ParseDate(s) }
