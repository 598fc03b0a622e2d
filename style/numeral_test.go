package style

import (
	"strconv"
	"testing"
)

// Numbers of cites are texts, without zeros before them; 0 is none.
func TestNumbersOfCites(t *testing.T) {
	for _, n := range []int{-12, -1, 1, 9, 10, 99, 100, 101, 999, 1000, 9999, 10_000, 123_456} {
		if got, want := numeral(n), strconv.Itoa(n); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := numeral(0); got != "" {
		t.Errorf("0 is %q, want none", got)
	}
}
