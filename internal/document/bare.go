package document

import (
	"strings"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A bare is a work, and its cite without anything that tells it apart.
type bare struct {
	work  *model.Publication
	known *style.Known // of the work
	written
	// whole is the cite as the document writes it, nil where that is not known, and
	// positioned that it may be another in another position.
	whole      []byte
	positioned bool
	// lists are those of names that the cite shows, in its order, if listed is
	// set.
	lists  []nameList
	listed bool
	// named says how fully the names are known.
	named [numForms]bool
	// concerned are the persons that the style's rule of given names is about.
	concerned []concerned
	// told is what its other cites came to.
	told []told
}

// A cite is what tells that of a work from its bare one.
type cite struct {
	expansion    style.Expansion
	disambiguate int
	firstNote    int
	first        bool // the first of its work
}

// A told is what a cite came to, and the last round of telling that asked.
type told struct {
	cite
	written
	round int
}

// A written is what a cite came to.
type written struct {
	text  string // as it is compared
	hash  uint64 // of the text of a bare cite
	asked int    // how many conditions asked whether it is ambiguous
}

// A finder finds out what cites come to. It is for one goroutine.
type finder struct {
	style style.Style
	how   style.Disambiguation
	// active says that the style tells cites apart, and global that given names
	// are those of persons, and not of cites.
	active, global bool

	ref     style.Reference
	one     [1]style.Cite
	bares   Room[bare]
	lists   Room[nameList]
	places  Room[int]
	persons Room[concerned]
	scratch []concerned
}

func newFinder(s style.Style) finder {
	how := s.Disambiguation()
	return finder{
		style: s, how: how, active: how.GivenNames || how.Names || how.Condition || how.YearSuffix,
		global: how.GivenNames && how.GivenNameRule != style.ByCite,
	}
}

// barePosition is that of bare cites.
const barePosition = style.Subsequent | style.NearNote

// find finds out about a work, and writes its bare cite, unless write is nil.
func (f *finder) find(p *model.Publication, known *style.Known, write Write) *bare {
	b := &f.bares.Take(1)[0]
	b.work, b.known = p, known
	f.render(b, cite{})
	b.written = f.written(p)
	b.hash = hashOf(b.text)
	if write != nil {
		b.whole, b.positioned = write(&f.ref), f.ref.Positioned()
	}
	if f.global {
		f.listShown(b)
		f.listFirst(b)
		f.concern(b)
	}
	return b
}

// render renders a cite of a work.
func (f *finder) render(b *bare, c cite) {
	f.one[0] = style.Cite{Work: b.work, Known: b.known, Position: barePosition,
		Expansion: c.expansion, Disambiguate: c.disambiguate, FirstNote: c.firstNote}
	if c.first {
		f.one[0].Position = style.First
	}
	f.style.RenderCitation(&f.ref, f.one[:])
	f.one[0] = style.Cite{}
}

// write returns what a cite of a work comes to.
func (t *teller) write(m int, c cite) written {
	b := t.works[m]
	if c == (cite{}) {
		return b.written
	}
	for i := range b.told {
		if b.told[i].cite == c {
			b.told[i].round = t.round
			return b.told[i].written
		}
	}
	t.render(b, c)
	w := t.written(b.work)
	b.keep(told{c, w, t.round})
	return w
}

// keep keeps what a cite came to in the place of one that nobody asks for any more.
func (b *bare) keep(t told) {
	for i := range b.told {
		if b.told[i].round < t.round-1 {
			b.told[i] = t
			return
		}
	}
	b.told = append(b.told, t)
}

// written returns what was rendered of a work, without the day on which somebody
// looked at that.
func (f *finder) written(p *model.Publication) written {
	asked := f.ref.DisambiguateTests()
	if p == nil || p.Accessed.IsZero() {
		return written{text: string(f.ref.Text()), asked: asked}
	}
	var b strings.Builder
	for run := range f.ref.Runs() {
		if run.Variable != style.Accessed {
			b.Write(run.Text)
		}
	}
	return written{text: b.String(), asked: asked}
}
