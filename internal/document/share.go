package document

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Workers returns on how many goroutines [Share] may do so many things.
func Workers(n int) int { return max(min(runtime.GOMAXPROCS(0), n/leastShare), 1) }

// leastShare is how much must be left for a goroutine to be worth while, and what
// it takes at a time; a thing is worth about a reference.
const leastShare = 32

// Both calls two functions that look at n things each, at the same time where these are
// many. It returns once both are done, and panics where one does.
func Both(n int, f, g func()) {
	if Workers(n) == 1 {
		f()
		g()
		return
	}
	var (
		wait   sync.WaitGroup
		failed any
	)
	wait.Go(func() {
		defer func() { failed = recover() }()
		g()
	})
	f()
	wait.Wait()
	if failed != nil {
		panic(failed)
	}
}

// Share calls f for each of n things in parts from one to another, on several
// goroutines where they are many: each worker, from 0 on, is one of these at a
// time. It returns once all are done, and panics where f does.
func Share(n int, f func(worker, from, to int)) {
	workers := Workers(n)
	if workers == 1 {
		f(0, 0, n)
		return
	}
	var (
		wait   sync.WaitGroup
		next   atomic.Int64
		failed atomic.Pointer[any]
	)
	work := func(worker int) {
		defer func() {
			if p := recover(); p != nil {
				failed.Store(&p)
			}
		}()
		for {
			to := int(next.Add(leastShare))
			if to-leastShare >= n {
				return
			}
			f(worker, to-leastShare, min(to, n))
		}
	}
	for worker := 1; worker < workers; worker++ {
		wait.Go(func() { work(worker) })
	}
	work(0)
	wait.Wait()
	if p := failed.Load(); p != nil {
		panic(*p)
	}
}
