//go:build race

package csl

// raceEnabled reports whether the race detector is on, which allocates.
const raceEnabled = true
