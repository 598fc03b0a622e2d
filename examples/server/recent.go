package main

import (
	"bytes"
	"hash/maphash"
	"sync"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A recent keeps inputs of the old protocol that came last, with what was found out about
// their work: a repository sends a work once for every style. Whoever asks takes the input
// out, so that it is with one request at a time; another with the same body reads it anew.
type recent struct {
	seed    maphash.Seed
	shelves []shelf // by the hashes of bodies
}

func newRecent(inputs int) *recent {
	return &recent{seed: maphash.MakeSeed(), shelves: make([]shelf, (inputs+inShelf-1)/inShelf)}
}

// A shelf keeps a few inputs, the one used last in front.
type shelf struct {
	mu     sync.Mutex
	inputs [inShelf]*oldInput
}

const inShelf = 4

// take takes out the input of a body; nil where it is not there.
func (s *shelf) take(body []byte) *oldInput {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, in := range s.inputs {
		if in != nil && bytes.Equal(in.memo.body, body) {
			copy(s.inputs[i:], s.inputs[i+1:])
			s.inputs[inShelf-1] = nil
			return in
		}
	}
	return nil
}

// put puts an input in, and returns the one that has to leave for it, or nil: one of the
// same body, if others asked at the same time, else the one used longest ago.
func (s *shelf) put(in *oldInput) (out *oldInput) {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := 0
	for at < inShelf-1 && s.inputs[at] != nil && !bytes.Equal(s.inputs[at].memo.body, in.memo.body) {
		at++
	}
	out = s.inputs[at]
	copy(s.inputs[1:at+1], s.inputs[:at])
	s.inputs[0] = in
	return out
}

// len returns how many inputs are kept.
func (r *recent) len() int {
	n := 0
	for i := range r.shelves {
		n += r.shelves[i].len()
	}
	return n
}

func (s *shelf) len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for n < inShelf && s.inputs[n] != nil {
		n++
	}
	return n
}

// A memo is what of an input serves requests to come.
type memo struct {
	shelf *shelf // nil where the input is not kept
	body  []byte
	known style.Prepared
	typ   model.Type // that known took the work to have
}

// input returns what a body holds; rest is to be called once it is done with.
func (s *server) input(body []byte) (*oldInput, error) {
	if len(body) > firstRead || len(s.recent.shelves) == 0 {
		return readOld(body, s.limits, &s.spare)
	}
	at := &s.recent.shelves[maphash.Bytes(s.recent.seed, body)%uint64(len(s.recent.shelves))]
	if in := at.take(body); in != nil {
		return in, nil
	}
	in, err := readOld(body, s.limits, &s.spare)
	if err == nil && in.isPlain() {
		in.memo.shelf, in.memo.body = at, append(in.memo.body[:0], body...)
	}
	return in, err
}

// rest keeps an input for the next request, or what memory of it can be used again.
func (s *server) rest(in *oldInput) {
	if in.memo.shelf != nil {
		in = in.memo.shelf.put(in)
	}
	if in != nil {
		s.spare.put(in)
	}
}

// isPlain reports whether an input is one work and nothing else.
func (in *oldInput) isPlain() bool { return len(in.works) == 1 && !in.hasCites && in.style == "" }

// prepared returns a work of the input with what is known of it.
func (in *oldInput) prepared(p *model.Publication) *style.Prepared {
	k := &in.memo
	if k.known.Publication() != p || k.typ != p.Type {
		k.known.Reset(p)
		k.typ = p.Type
	}
	return &k.known
}
