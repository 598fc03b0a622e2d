package main

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"
)

// A gate lets so many requests through at a time as there are threads to work
// on them. Others wait, and more than can wait are sent away.
type gate struct {
	// Each place is free, or handed on to one who waits, or taken.
	places  int
	free    atomic.Int64
	handed  chan struct{}
	waiting atomic.Int64
	limit   int64
	wait    time.Duration
}

func newGate(l limits) *gate {
	g := &gate{places: l.working, handed: make(chan struct{}, l.working), limit: int64(l.waiting), wait: l.wait}
	g.free.Store(int64(l.working))
	return g
}

// enter waits until there is room; leave is to be called then.
func (g *gate) enter(ctx context.Context) error {
	if g.take() {
		return nil
	}
	if g.waiting.Add(1) > g.limit {
		g.waiting.Add(-1)
		return busy("too many requests are waiting")
	}
	defer g.waiting.Add(-1)
	if g.take() { // of one who left before we were counted
		return nil
	}
	timer := time.NewTimer(g.wait)
	defer timer.Stop()
	select {
	case <-g.handed:
		return nil
	case <-timer.C:
		return busy("it took too long until it was this request's turn")
	case <-ctx.Done():
		return busy("the request was given up")
	}
}

// leave gives the place to one who waits, or to whoever comes.
func (g *gate) leave() {
	g.free.Add(1)
	if g.waiting.Load() > 0 && g.take() {
		g.handed <- struct{}{} // which has room for all places
	}
}

// take takes a place that is free, or that was handed to one who gave up.
func (g *gate) take() bool {
	for n := g.free.Load(); n > 0; n = g.free.Load() {
		if g.free.CompareAndSwap(n, n-1) {
			return true
		}
	}
	select {
	case <-g.handed:
		return true
	default:
		return false
	}
}

// working returns how many places are taken.
func (g *gate) working() int { return g.places - int(g.free.Load()) - len(g.handed) }

func busy(reason string) *problem {
	return &problem{status: http.StatusServiceUnavailable, Reason: reason + "; try again"}
}
