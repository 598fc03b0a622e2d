package document

import "hash/maphash"

// A sieve finds those among many texts, by their hashes, that are there only once:
// most are, and need not be looked at any further.
type sieve struct {
	once, again []uint64 // bits of what was added
	mask        uint64
}

// newSieve returns a sieve for n texts, with some bits for each.
func newSieve(n int) sieve {
	size := 1
	for size < n/8 {
		size *= 2
	}
	bits := make([]uint64, 2*size)
	return sieve{bits[:size], bits[size:], uint64(size) - 1}
}

func (s *sieve) add(hash uint64) {
	word, bit := hash>>6&s.mask, uint64(1)<<(hash&63)
	s.again[word] |= s.once[word] & bit
	s.once[word] |= bit
}

func (s *sieve) addAll(list []concerned) {
	for i := range list {
		s.add(list[i].hash)
	}
}

// keeps reports whether there may be several with a hash.
func (s *sieve) keeps(hash uint64) bool { return s.again[hash>>6&s.mask]>>(hash&63)&1 != 0 }

// seed is that of all hashes.
var seed = maphash.MakeSeed()

func hashOf(s string) uint64 { return maphash.String(seed, s) }
