package main

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"
)

// A gate lets so many requests through at a time as there are processors to work
// on them. Others wait, and more than can wait are sent away.
type gate struct {
	slots   chan struct{}
	waiting atomic.Int64
	limit   int64
	wait    time.Duration
}

func newGate(l limits) *gate {
	return &gate{slots: make(chan struct{}, l.working), limit: int64(l.waiting), wait: l.wait}
}

// enter waits until there is room; leave is to be called then.
func (g *gate) enter(ctx context.Context) error {
	select {
	case g.slots <- struct{}{}:
		return nil
	default:
	}
	if g.waiting.Add(1) > g.limit {
		g.waiting.Add(-1)
		return busy("too many requests are waiting")
	}
	defer g.waiting.Add(-1)
	timer := time.NewTimer(g.wait)
	defer timer.Stop()
	select {
	case g.slots <- struct{}{}:
		return nil
	case <-timer.C:
		return busy("it took too long until it was this request's turn")
	case <-ctx.Done():
		return busy("the request was given up")
	}
}

func (g *gate) leave() { <-g.slots }

func busy(reason string) *problem {
	return &problem{status: http.StatusServiceUnavailable, Reason: reason + "; try again"}
}
