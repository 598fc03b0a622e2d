package main

import "github.com/pubcite/pubcite/style"

// maxWeight is how many elements a style that comes with a request may have, where
// each counts as often as it is called. The largest of the CSL repository has
// 1,700,000.
const maxWeight = 2_000_000

// A weight is how many elements a style has, where each counts as often as it is
// called.
type weight struct {
	all int
	// elements are those that one work can come to at most: of a choice, those of the
	// heaviest branch. Names are counted apart, too.
	elements, names int
}

// enough is a weight from which on it does not matter how much more it is.
const enough = 1 << 28

func (w weight) plus(o weight) weight {
	return weight{min(w.all+o.all, enough), min(w.elements+o.elements, enough), min(w.names+o.names, enough)}
}

// or is what a choice comes to.
func (w weight) or(o weight) weight {
	return weight{min(w.all+o.all, enough), max(w.elements, o.elements), max(w.names, o.names)}
}

// weightOf returns the weight of a reference or a citation in a style, or of what
// is made of a work to put it in order.
func weightOf(d *style.Definition) weight {
	w := weigher{known: map[any]weight{}}
	var most weight
	if b := d.Bibliography; b != nil {
		most = most.or(w.node(b.Layout)).or(w.keys(b.Sort))
	}
	if c := d.Citation; c != nil {
		most = most.or(w.node(c.Layout)).or(w.keys(c.Sort))
	}
	return most
}

// A weigher knows what the elements that it has seen weigh: what several call is
// looked at once.
type weigher struct{ known map[any]weight } // by pointers

func (w *weigher) keys(keys []style.SortKey) (sum weight) {
	for _, k := range keys {
		sum = sum.plus(w.node(k.Macro))
	}
	return sum
}

func (w *weigher) nodes(list style.Nodes) (sum weight) {
	for _, n := range list {
		sum = sum.plus(w.node(n))
	}
	return sum
}

func (w *weigher) node(n style.Node) weight {
	switch n := n.(type) {
	case nil:
		return weight{}
	case *style.Text:
		return w.once(n, weight{1, 1, 0}, n.Macro)
	case *style.Group:
		return w.once(n, weight{1, 1, 0}, n.Of...)
	case *style.Names:
		// Each of its variables may be written, and each with a label.
		k := 2 * (1 + len(n.Variables))
		return w.once(n, weight{1, k, k}, n.Substitute...)
	case style.Choose:
		return w.choice(n)
	}
	return weight{1, 1, 0}
}

// choice weighs a choice.
func (w *weigher) choice(c style.Choose) weight {
	if len(c) == 0 {
		return weight{1, 1, 0}
	}
	most, ok := w.known[&c[0]]
	if !ok {
		for _, branch := range c {
			most = most.or(w.nodes(branch.Then))
		}
		most = most.plus(weight{1, 1, 0})
		w.known[&c[0]] = most
	}
	return most
}

// once weighs an element with what stands in it, the first time that it is seen.
func (w *weigher) once(n style.Node, own weight, of ...style.Node) weight {
	sum, ok := w.known[n]
	if !ok {
		sum = own.plus(w.nodes(of))
		w.known[n] = sum
	}
	return sum
}
