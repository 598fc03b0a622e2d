package citation

import (
	"slices"

	"github.com/pubcite/pubcite/internal/document"
)

// ahead says how far a document writes ahead of what it is asked for: whoever asks
// for one string after the other is likely to ask for all, which several
// goroutines write faster.
type ahead struct{ next, far int }

// from returns how many strings are to be written from the i-th on.
func (a *ahead) from(i int) int {
	if i != a.next {
		a.far = 0
	}
	a.far = max(1, min(farther*a.far, maxAhead))
	a.next = i + a.far
	return a.far
}

// The next time it is so many times as far: few rounds cost less.
const farther, maxAhead = 8, 1 << 16

// share shares n things out to the document's pens.
func (d *Document) share(n int, write func(p *pen, i int)) {
	workers := document.Workers(n)
	if d.writer.calls() {
		workers = 1
	}
	for len(d.pens) < workers {
		d.pens = append(d.pens, d.newPen())
	}
	all := func(worker, from, to int) {
		for i := from; i < to; i++ {
			write(d.pens[worker], i)
		}
	}
	if workers == 1 {
		all(0, 0, n)
		return
	}
	document.Share(n, all)
}

// writeClusters writes the citations from one to another that are to be written.
func (d *Document) writeClusters(from, to int) {
	d.clusters, d.alike = slices.Grow(d.clusters[:0], to-from), d.alike[:0]
	for i := from; i < to; i++ {
		switch c := d.inner.Cluster(i); {
		case !c.Stale:
		case d.known(c):
		case c.Same() == nil:
			d.clusters = append(d.clusters, c)
		default:
			d.alike = append(d.alike, c)
		}
	}
	d.share(len(d.clusters), func(p *pen, i int) { p.cluster(d.clusters[i]) })
	for _, c := range d.alike {
		if same := c.Same(); same != nil && !same.Stale {
			renew(&c.Rendering, same.Text)
		} else {
			d.pens[0].cluster(c)
		}
	}
}

// known takes over what a citation comes to where that is known.
func (d *Document) known(c *document.Cluster) bool {
	text := d.inner.Known(c)
	if text != nil {
		renew(&c.Rendering, text)
	}
	return text != nil
}

// writeEntries writes those of some references that are to be written.
func (d *Document) writeEntries(entries []*document.Entry) {
	d.entries = slices.Grow(d.entries[:0], len(entries))
	for _, e := range entries {
		if e.Stale {
			d.entries = append(d.entries, e)
		}
	}
	for _, p := range d.pens {
		p.listed = nil // it may have changed since
	}
	d.share(len(d.entries), func(p *pen, i int) { p.entry(d.entries[i]) })
}
