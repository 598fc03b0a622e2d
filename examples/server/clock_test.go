package main

import (
	"net/http"
	"testing"
	"time"
)

func TestClock(t *testing.T) {
	var c clock
	start := time.Date(2026, 3, 1, 0, 30, 0, 0, time.FixedZone("", 3600))
	for _, tt := range []struct {
		after time.Duration
		want  string
	}{
		{0, "Sat, 28 Feb 2026 23:30:00 GMT"},
		{999 * time.Millisecond, "Sat, 28 Feb 2026 23:30:00 GMT"},
		{time.Second, "Sat, 28 Feb 2026 23:30:01 GMT"},
		{0, "Sat, 28 Feb 2026 23:30:00 GMT"},
	} {
		if got := c.header(start.Add(tt.after)); len(got) != 1 || got[0] != tt.want {
			t.Errorf("%v later: %q; want %q", tt.after, got, tt.want)
		}
	}
}

// Every answer says when it was made, once.
func TestDate(t *testing.T) {
	_, home := start(t, options{}, nil)
	for _, path := range []string{"/health", "/nosuch"} {
		date := ask(t, "GET", home+path, "").head["Date"]
		if len(date) != 1 {
			t.Errorf("%s: %q", path, date)
			continue
		}
		if at, err := http.ParseTime(date[0]); err != nil || time.Since(at).Abs() > time.Minute {
			t.Errorf("%s: %s, %v", path, date[0], err)
		}
	}
}
