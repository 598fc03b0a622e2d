package main

import (
	"container/list"
	"errors"
	"sync"
)

// A cache keeps what is dear to make, and was used last. What cannot be made is
// not kept.
type cache[K comparable, V any] struct {
	limit int // how many are kept, at least 1
	mu    sync.Mutex
	cells map[K]*list.Element // of *cell[K, V]
	order list.List           // the one used last in front
}

// A cell is made once, however many ask for it at a time.
type cell[K comparable, V any] struct {
	key   K
	once  sync.Once
	value V
	err   error
}

var errUnmade = errors.New("could not be made")

func newCache[K comparable, V any](limit int) *cache[K, V] {
	return &cache[K, V]{limit: limit, cells: map[K]*list.Element{}}
}

// get returns the value of a key, and makes it where it is not kept.
func (c *cache[K, V]) get(key K, make func() (V, error)) (V, error) {
	e := c.cell(key)
	e.once.Do(func() {
		e.err = errUnmade // where make panics
		e.value, e.err = make()
	})
	if e.err != nil {
		c.drop(e)
	}
	return e.value, e.err
}

func (c *cache[K, V]) cell(key K) *cell[K, V] {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.cells[key]; ok {
		c.order.MoveToFront(e)
		return e.Value.(*cell[K, V])
	}
	e := &cell[K, V]{key: key}
	c.cells[key] = c.order.PushFront(e)
	for c.order.Len() > c.limit {
		oldest := c.order.Remove(c.order.Back()).(*cell[K, V])
		delete(c.cells, oldest.key)
	}
	return e
}

// drop forgets a cell, if it is still the one of its key.
func (c *cache[K, V]) drop(e *cell[K, V]) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if kept, ok := c.cells[e.key]; ok && kept.Value.(*cell[K, V]) == e {
		c.order.Remove(kept)
		delete(c.cells, e.key)
	}
}

// len returns how many are kept.
func (c *cache[K, V]) len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.order.Len()
}
