// Package near finds the names that come near an unknown one.
package near

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
)

// Max is how many names are offered in the place of an unknown one.
const Max = 3

const (
	MaxLen      = 100 // bytes of a name that others are looked for
	maxDistance = 3   // letters that make another name of one
)

// Names returns the names that come near a word, the nearest first: those that
// a few letters more, less or other make of it, and those that begin with it.
// They are three at most.
func Names(word string, names iter.Seq[string]) []string {
	word = strings.ToLower(word)
	if word == "" || len(word) > MaxLen {
		return nil
	}
	type candidate struct {
		name     string
		distance int
	}
	var found []candidate
	limit := min((len(word)+1)/3, maxDistance)
	for name := range names {
		lower := strings.ToLower(name)
		d := distance(word, lower, limit)
		if d > limit && len(word) >= 3 && strings.HasPrefix(lower, word) {
			d = limit + len(lower) - len(word)
		} else if d > limit {
			continue
		}
		found = append(found, candidate{name, d})
	}
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), strings.Compare(a.name, b.name))
	})
	found = slices.Compact(found) // some names are offered twice
	var out []string
	for _, c := range found[:min(len(found), Max)] {
		out = append(out, c.name)
	}
	return out
}

// distance returns how many bytes are to be put in, left out or changed to make
// b of a; something above limit where it is more than that.
func distance(a, b string, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner, least := row[0], i+1
		row[0] = i + 1
		for j := range len(b) {
			d := corner
			if a[i] != b[j] {
				d = 1 + min(corner, row[j], row[j+1])
			}
			corner, row[j+1] = row[j+1], d
			least = min(least, d)
		}
		if least > limit {
			return limit + 1
		}
	}
	return row[len(b)]
}

// Offer offers names at the end of a message, or says nothing.
func Offer(names []string) string {
	if len(names) == 0 {
		return ""
	}
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = strconv.Quote(n)
	}
	verb := "; near it is "
	if len(names) > 1 {
		verb = "; near it are "
	}
	return verb + strings.Join(quoted, ", ")
}
