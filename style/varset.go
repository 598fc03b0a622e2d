package style

import (
	"iter"
	"math/bits"
)

// A varSet is a set of variables as steps and conditions hold it. The zero
// varSet is empty.
type varSet [2]uint64

// setOf returns the set of a list.
func setOf(list Variables) varSet {
	var s varSet
	for _, v := range list {
		s.add(v)
	}
	return s
}

func (s *varSet) add(v Variable)      { s[v>>6&1] |= 1 << (v & 63) }
func (s *varSet) has(v Variable) bool { return s[v>>6&1]>>(v&63)&1 != 0 }

func (s *varSet) empty() bool { return s[0]|s[1] == 0 }

// one reports whether there is but one variable.
func (s *varSet) one() bool { return bits.OnesCount64(s[0])+bits.OnesCount64(s[1]) == 1 }

// count returns how many variables of t there are.
func (s *varSet) count(t *varSet) int {
	return bits.OnesCount64(s[0]&t[0]) + bits.OnesCount64(s[1]&t[1])
}

// addAll adds the variables of t.
func (s *varSet) addAll(t varSet) {
	s[0] |= t[0]
	s[1] |= t[1]
}

// keep removes all variables but those of t.
func (s *varSet) keep(t varSet) {
	s[0] &= t[0]
	s[1] &= t[1]
}

// removeAll removes the variables of t.
func (s *varSet) removeAll(t varSet) {
	s[0] &^= t[0]
	s[1] &^= t[1]
}

// meets reports whether s has a variable of t.
func (s *varSet) meets(t *varSet) bool { return s[0]&t[0]|s[1]&t[1] != 0 }

// holds reports whether s has every variable of t.
func (s *varSet) holds(t *varSet) bool { return t[0]&^s[0]|t[1]&^s[1] == 0 }

// all returns the variables of s.
func (s *varSet) all() iter.Seq[Variable] {
	return func(yield func(Variable) bool) {
		for i, set := range s {
			for ; set != 0; set &= set - 1 {
				if v := Variable(64*i + bits.TrailingZeros64(set)); v != 0 && !yield(v) {
					return
				}
			}
		}
	}
}
