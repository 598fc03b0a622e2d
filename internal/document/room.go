package document

// A Room is memory for many small lists, made in few pieces. A piece is kept as
// long as any list in it.
type Room[T any] struct {
	free []T
	size int // of the last piece
}

// Take returns a list of n.
func (r *Room[T]) Take(n int) []T {
	if n > len(r.free) {
		r.size = max(min(2*r.size, maxRoom), minRoom, n)
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

// The sizes of pieces.
const minRoom, maxRoom = 16, 1024
