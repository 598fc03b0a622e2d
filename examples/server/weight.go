package main

import "github.com/pubcite/pubcite/style"

// maxWeight is how many elements a style that comes with a request may have, where
// each counts as often as it is called. The largest of the CSL repository has
// 1,700,000.
const maxWeight = 2_000_000

// weigh returns how many elements a style has, at most somewhat more than
// maxWeight. What several call is counted once, and added up.
func weigh(d *style.Definition) int {
	w := weigher{known: map[style.Node]int{}}
	n := 0
	if d.Bibliography != nil {
		n += w.node(d.Bibliography.Layout) + w.keys(d.Bibliography.Sort)
	}
	if d.Citation != nil {
		n += w.node(d.Citation.Layout) + w.keys(d.Citation.Sort)
	}
	return n
}

// A weigher knows what the groups that it has seen weigh.
type weigher struct{ known map[style.Node]int }

func (w *weigher) keys(keys []style.SortKey) int {
	n := 0
	for _, k := range keys {
		n = min(n+w.node(k.Macro), maxWeight+1)
	}
	return n
}

func (w *weigher) nodes(list style.Nodes) int {
	n := 0
	for _, node := range list {
		n = min(n+w.node(node), maxWeight+1)
	}
	return n
}

func (w *weigher) node(n style.Node) int {
	switch n := n.(type) {
	case nil:
		return 0
	case *style.Text:
		return w.once(n, n.Macro)
	case *style.Group:
		return w.once(n, n.Of...)
	case *style.Names:
		return w.once(n, n.Substitute...)
	case style.Choose:
		sum := 1
		for _, branch := range n {
			sum = min(sum+w.nodes(branch.Then), maxWeight+1)
		}
		return sum
	}
	return 1
}

// once weighs what stands in a node, the first time that it is seen.
func (w *weigher) once(n style.Node, of ...style.Node) int {
	weight, ok := w.known[n]
	if !ok {
		weight = 1 + w.nodes(of)
		w.known[n] = weight
	}
	return weight
}
