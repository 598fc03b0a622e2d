package document

import "reflect"

// A Room is memory for many small lists, made in few pieces. A piece is kept as
// long as any list in it.
type Room[T any] struct {
	free []T
	size int // of the last piece
	most int // of a piece, if no list is longer
}

// Take returns a list of n.
func (r *Room[T]) Take(n int) []T {
	if n > len(r.free) {
		if r.most == 0 {
			r.most = maxRoom / int(reflect.TypeFor[T]().Size())
		}
		r.size = max(min(2*r.size, r.most), minRoom, n)
		r.free = make([]T, r.size)
	}
	list := r.free[:n:n]
	r.free = r.free[n:]
	return list
}

// Keep returns a copy of a list.
func (r *Room[T]) Keep(list []T) []T {
	out := r.Take(len(list))
	copy(out, list)
	return out
}

// minRoom is the size of the first piece, and maxRoom that of the largest, in bytes:
// larger ones cost more to get.
const minRoom, maxRoom = 16, 16 << 10
