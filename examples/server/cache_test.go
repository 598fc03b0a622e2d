package main

import (
	"errors"
	"strconv"
	"sync"
	"testing"
)

func TestCache(t *testing.T) {
	c := newCache[string, string](2)
	made := 0
	get := func(key string, err error) (string, error) {
		return c.get(key, func() (string, error) { made++; return key + strconv.Itoa(made), err })
	}
	for _, tt := range []struct{ key, want string }{
		{"a", "a1"}, {"b", "b2"}, {"a", "a1"}, {"c", "c3"}, {"a", "a1"}, {"b", "b4"}, {"c", "c5"},
	} {
		if got, err := get(tt.key, nil); got != tt.want || err != nil {
			t.Errorf("%s: %s, %v; want %s", tt.key, got, err, tt.want)
		}
	}
	fault := errors.New("fault")
	if _, err := get("d", fault); err != fault {
		t.Errorf("the error is %v", err)
	}
	if got, err := get("d", nil); got != "d7" || err != nil || c.len() != 2 {
		t.Errorf("behind a fault: %s, %v, %d kept", got, err, c.len())
	}
}

// However many ask at a time, a value is made once.
func TestCacheTogether(t *testing.T) {
	c := newCache[int, int](8)
	var group sync.WaitGroup
	var mu sync.Mutex
	made := 0
	for range 64 {
		group.Go(func() {
			if _, err := c.get(1, func() (int, error) { mu.Lock(); made++; mu.Unlock(); return 1, nil }); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if made != 1 {
		t.Errorf("made %d times", made)
	}
}
