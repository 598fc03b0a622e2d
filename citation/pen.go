package citation

import (
	"bytes"

	"github.com/pubcite/pubcite/internal/document"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A pen writes the citations and the references of a document. It is for one
// goroutine.
type pen struct {
	inner  *document.Document
	style  style.Style
	writer *Writer
	buffer []byte
	texts  document.Room[byte]
	cites  []style.Cite // of a citation
	ref    style.Reference
	// list holds the entry that was written last, if listed is one.
	list   style.Reference
	listed *document.Entry
}

// write returns what a reference to a work, or none, is in the format.
func (p *pen) write(ref *style.Reference, work *model.Publication) []byte {
	p.buffer = p.writer.AppendReference(p.buffer[:0], ref, work)
	return p.texts.Keep(p.buffer)
}

// cluster writes a citation.
func (p *pen) cluster(c *document.Cluster) {
	p.cites = p.inner.AppendCites(p.cites[:0], c)
	p.style.RenderCitation(&p.ref, p.cites)
	clear(p.cites)
	renew(&c.Rendering, p.write(&p.ref, nil))
}

// renew says what became of something.
func renew(r *document.Rendering, text []byte) {
	r.Changed = r.Changed || r.Text == nil || !bytes.Equal(text, r.Text)
	r.Text, r.Stale, r.Anew = text, false, true
}

// entry writes a reference of the list, behind the one before it.
func (p *pen) entry(e *document.Entry) {
	if e.Before == nil {
		p.style.RenderEntry(&p.list, e.Cite())
	} else {
		if p.listed != e.Before {
			p.style.RenderEntry(&p.list, e.Before.Cite())
		}
		p.style.RenderEntryAfter(&p.list, &p.list, e.Cite())
	}
	p.listed = e
	renew(&e.Rendering, p.write(&p.list, e.Work()))
}
