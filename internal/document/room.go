package document

// A room is memory for many small lists, made in few pieces. A piece is kept as
// long as any list in it.
type room[T any] struct {
	free []T
	size int // of the last piece
}

// take returns a list of n.
func (r *room[T]) take(n int) []T {
	if n > len(r.free) {
		r.size = max(min(2*r.size, maxRoom), minRoom, n)
		r.free = make([]T, r.size)
	}
	list := r.free[:n:n]
	r.free = r.free[n:]
	return list
}

// keep returns a copy of a list.
func (r *room[T]) keep(list []T) []T {
	out := r.take(len(list))
	copy(out, list)
	return out
}

// The sizes of pieces.
const minRoom, maxRoom = 16, 1024
