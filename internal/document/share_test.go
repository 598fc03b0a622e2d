package document

import (
	"runtime"
	"sync/atomic"
	"testing"
)

// Each thing is done once, whatever their number and that of the processors.
func TestShare(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, processors := range []int{1, 2, 5} {
		runtime.GOMAXPROCS(processors)
		for _, n := range []int{0, 1, leastShare, 3*leastShare - 1, 10 * leastShare, 1000} {
			done := make([]atomic.Int32, n)
			Share(n, func(worker, from, to int) {
				if worker >= Workers(n) {
					t.Errorf("%d things on %d processors: worker %d of %d", n, processors, worker, Workers(n))
				}
				for i := from; i < to; i++ {
					done[i].Add(1)
				}
			})
			for i := range done {
				if got := done[i].Load(); got != 1 {
					t.Errorf("%d things on %d processors: the %d-th was done %d times", n, processors, i, got)
				}
			}
		}
	}
}

// A panic is the caller's, whichever goroutine it is on.
func TestSharePanics(t *testing.T) {
	defer func() {
		if got := recover(); got != "odd" {
			t.Errorf("(-want +got):\n- odd\n+ %v", got)
		}
	}()
	Share(10*leastShare, func(_, _, to int) {
		if to > 5*leastShare {
			panic("odd")
		}
	})
}

func TestBoth(t *testing.T) {
	for _, n := range []int{1, 10_000} {
		var f, g bool
		Both(n, func() { f = true }, func() { g = true })
		if !f || !g {
			t.Errorf("of %d things: called %v, %v", n, f, g)
		}
		func() {
			defer func() {
				if got := recover(); got != "no" {
					t.Errorf("of %d things: panics with %v", n, got)
				}
			}()
			Both(n, func() {}, func() { panic("no") })
		}()
	}
}
