package document

import (
	"cmp"

	"github.com/pubcite/pubcite/style"
)

// Positions are told apart in the text and in notes: what the text cites is no
// earlier note.
type stream int

const (
	inText stream = iota
	inNotes
	numStreams
)

func (c *Cluster) stream() stream {
	if c.note > 0 {
		return inNotes
	}
	return inText
}

// A place is where a work was cited in a stream.
type place struct {
	round       int // of the resolving that it is from
	first, last int // the notes
}

// A track follows the clusters of a stream.
type track struct {
	before *Cluster
	// inNote counts the clusters in the note of the one before.
	inNote int
}

// A stand is where a cite stands: its position, and where they are shown the note that
// cites its work first and the number of that.
type stand struct {
	firstNote int
	number    int32
	position  style.Position
}

// stand finds where the cites of all clusters stand.
func (d *Document) stand() {
	for _, w := range d.listed {
		w.disturbed, w.repeated = w.repeated, false
	}
	var tracks [numStreams]track
	for _, c := range d.clusters {
		d.positions(c, &tracks[c.stream()])
	}
}

// positions finds the positions of a cluster's cites, as CSL has it: "Citations", the
// conditions of position.
func (d *Document) positions(c *Cluster, t *track) {
	for k, i := range c.order {
		w := c.works[i]
		s := d.standOf(c, k, w, t)
		if d.shows.citeNumber {
			s.number = int32(w.number)
		}
		if s != c.stands[k] || w.renewed {
			c.stands[k], c.Stale = s, true
		}
	}
	t.pass(c)
}

// standOf returns where the k-th cite of a cluster stands, which is of a work.
func (d *Document) standOf(c *Cluster, k int, w *work, t *track) stand {
	cite, p := &c.cites[c.order[k]], &w.places[c.stream()]
	s := stand{position: cmp.Or(cite.Position, style.First)}
	if cite.AuthorOnly && c.note > 0 {
		return s // which is no note
	}
	if p.round != d.round {
		*p = place{d.round, c.note, c.note}
		return s
	}
	w.repeated = true
	if d.shows.firstNote && p.first != c.note {
		s.firstNote = p.first
	}
	if d.shows.positions != 0 && cite.Position == 0 {
		s.position = c.repeats(k, t)
		if c.note > 0 && c.note-p.last <= d.style.NearNoteDistance() {
			s.position |= style.NearNote
		}
	}
	p.last = c.note
	return s
}

// disturb finds the cites that are others because of what tells their works apart: that
// is another, or the works are repeated now and were not, or the reverse, and the note of
// the first cite tells works apart.
func (d *Document) disturb() {
	if !d.apart.Active() {
		return
	}
	for _, c := range d.clusters {
		if c.Stale {
			continue
		}
		for _, w := range c.works {
			c.Stale = c.Stale || w.pub != nil && (w.other || d.shows.firstNote && w.disturbed != w.repeated)
		}
	}
}

// pass notes that a cluster was the last.
func (t *track) pass(c *Cluster) {
	if len(c.order) == 0 || c.cites[c.order[0]].AuthorOnly && c.note > 0 {
		return
	}
	if t.before != nil && t.before.note == c.note {
		t.inNote++
	} else {
		t.inNote = 1
	}
	t.before = c
}

// repeats returns the position of the k-th cite, whose work was cited before.
func (c *Cluster) repeats(k int, t *track) style.Position {
	last := c.behind(k, t)
	if last == nil {
		return style.Subsequent
	}
	this := &c.cites[c.order[k]]
	switch {
	case last.Locator == "" && this.Locator == "", last.Locator == this.Locator && last.Label == this.Label:
		return style.Subsequent | style.Ibid
	case this.Locator == "":
		return style.Subsequent
	}
	return style.Subsequent | style.Ibid | style.IbidWithLocator
}

// behind returns the cite of the same work that the k-th stands right behind; nil
// where that is another work's.
func (c *Cluster) behind(k int, t *track) *Cite {
	w := c.works[c.order[k]]
	if k > 0 {
		return c.citeOf(w, k-1)
	}
	b := t.before
	if b == nil {
		return nil
	}
	last := len(b.order) - 1
	switch {
	case b.note == c.note && (c.note > 0 || last == 0):
	case last > 0 || t.inNote > 1 || b.note < c.note-1:
		return nil // it would not be clear which is meant
	}
	return b.citeOf(w, last)
}

// citeOf returns the k-th cite if it is that of a work.
func (c *Cluster) citeOf(w *work, k int) *Cite {
	if i := c.order[k]; c.works[i] == w {
		return &c.cites[i]
	}
	return nil
}
