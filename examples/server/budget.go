package main

import "sync/atomic"

// A budget is how many bytes may be held at a time, and how many are.
type budget struct {
	all  int64
	held atomic.Int64
}

// take takes so many bytes, which are to be given back even where it reports that
// they are too many.
func (b *budget) take(n int64) bool { return b.held.Add(n) <= b.all }

func (b *budget) give(n int64) { b.held.Add(-n) }
