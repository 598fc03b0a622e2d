package main

import "time"

// limits are what one request, and all at once, may take.
type limits struct {
	body    int64 // bytes of a body
	bodies  int64 // bytes of all bodies at a time
	answer  int   // bytes of an answer
	answers int64 // bytes of all answers that are being sent at a time
	works   int   // in a request
	cites   int   // in the citations of a request
	styles  int   // in a request
	kept    int   // styles and locales that are kept for others to come
	recent  int   // works of the old protocol that are kept for other styles

	working int           // requests that are worked on at a time
	waiting int           // requests that wait for that
	wait    time.Duration // for how long

	read, write, idle time.Duration // for a connection; headers are read in the time of the request
	stop              time.Duration // for what is under way at the end
}

// maxRecord is how many bytes a work may have, and maxStyle a style that comes with
// a request.
const (
	maxRecord = 1 << 20
	maxStyle  = 1 << 20
)

func defaultLimits(threads int) limits {
	return limits{
		body: 4 << 20, bodies: 64 << 20,
		answer: 64 << 20, answers: 256 << 20,
		works: 1000, cites: 10_000, styles: 50,
		kept: 256, recent: 512,
		working: threads, waiting: 64 * threads, wait: 10 * time.Second,
		read: 15 * time.Second, write: time.Minute, idle: 2 * time.Minute,
		stop: 20 * time.Second,
	}
}
