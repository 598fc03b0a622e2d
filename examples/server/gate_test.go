package main

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// Never are more let in than there are places, nobody waits for a place that is free,
// and who gives up takes none along.
func TestGate(t *testing.T) {
	const places, callers = 3, 64
	g := newGate(limits{working: places, waiting: callers, wait: time.Minute})
	var inside, most atomic.Int64
	var group sync.WaitGroup
	for i := range callers {
		group.Go(func() {
			for j := range 200 {
				ctx, cancel := context.WithCancel(context.Background())
				if (i+j)%5 == 0 {
					cancel() // it may enter all the same
				}
				err := g.enter(ctx)
				cancel()
				if err != nil {
					continue
				}
				n := inside.Add(1)
				for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
				}
				inside.Add(-1)
				g.leave()
			}
		})
	}
	group.Wait()
	if n := most.Load(); n > places {
		t.Errorf("%d were inside at a time; there are %d places", n, places)
	}
	if g.working() != 0 || g.waiting.Load() != 0 {
		t.Errorf("%d work and %d wait behind it", g.working(), g.waiting.Load())
	}
	for range places { // all of which are to be had
		if err := g.enter(context.Background()); err != nil {
			t.Error(err)
		}
	}
	none := newGate(limits{working: places, wait: time.Minute})
	none.free.Store(0)
	if err := none.enter(context.Background()); err == nil {
		t.Error("more wait than may")
	}
}
