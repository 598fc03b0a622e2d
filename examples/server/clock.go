package main

import (
	"net/http"
	"sync/atomic"
	"time"
)

// A clock tells the time as the header Date does. It is written once a second, and not
// for each answer.
type clock struct{ last atomic.Pointer[stamp] }

// A stamp is the header of a second, counted as Unix does. Nobody changes it.
type stamp struct {
	second int64
	header []string
}

func (c *clock) header(now time.Time) []string {
	s := c.last.Load()
	if s == nil || s.second != now.Unix() {
		s = &stamp{now.Unix(), []string{now.UTC().Format(http.TimeFormat)}}
		c.last.Store(s)
	}
	return s.header
}
