//go:build !race

package citation_test

const raceEnabled = false
