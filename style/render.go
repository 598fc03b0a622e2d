package style

import "github.com/pubcite/pubcite/model"

// status says what became of the variables of a node.
type status uint8

const (
	called  status = 1 << iota // a variable was asked for
	printed                    // one was there
)

// vanishes reports whether a group with this status writes nothing.
func (s status) vanishes() bool { return s == called }

// A renderer writes one reference. It is used again for the next.
type renderer struct {
	writer
	def  *Definition
	pub  *model.Publication
	form Form
	// has holds the variables that are there; present, those of them that
	// were not written by a substitution.
	has, present Variable
	// used collects what is written while a substitute is tried.
	used Variable
	// scratch is working memory for texts that need more than copying.
	scratch, scratch2 []byte
	people            []*model.Person
	persons           int // of people; the rest are corporate editors
	corporate         []model.Person
}

func (r *renderer) render(ref *Reference, def *Definition, p *model.Publication) {
	r.text, r.runs = ref.text[:0], ref.runs[:0]
	r.attr, r.held = 0, held{}
	r.def, r.pub, r.form = def, p, FormOf(p)
	r.has = presentIn(p)
	r.present = r.has
	def.Layout.render(r)
	r.release()
	ref.text, ref.runs = r.text, r.runs
	r.text, r.runs, r.pub, r.def = nil, nil, nil, nil
}

// presentIn returns the variables that p has.
func presentIn(p *model.Publication) Variable {
	var v Variable
	set := func(s string, bit Variable) {
		if !blank(s) {
			v |= bit
		}
	}
	set(p.Title, Title)
	set(p.ContainerTitle, ContainerTitle)
	set(p.CollectionTitle, CollectionTitle)
	set(p.Publisher, Publisher)
	set(p.Place, PublisherPlace)
	set(p.Edition, Edition)
	set(p.Volume, Volume)
	set(p.Issue, Issue)
	set(p.ArticleNumber, ArticleNumber)
	set(p.Event.Name, Event)
	set(p.Event.Place, EventPlace)
	set(p.DOI, DOI)
	if !blank(p.Page) {
		if isRange(p.Page) || pagesOfPart(p.Type) {
			v |= Page
		} else {
			v |= NumberOfPages
		}
	}
	if statusWord(p.Status) != "" || !blank(p.Issued.Year) {
		v |= Issued
	}
	if anyNamed(p.Authors) {
		v |= Author
	}
	if anyNamed(p.Editors) || anyText(p.CorporateEditors) {
		v |= Editor
	}
	if anyNamed(p.Translators) {
		v |= Translator
	}
	return v
}

// value returns the text of a variable that is a single one.
func (r *renderer) value(v Variable) string {
	p := r.pub
	switch v {
	case Title:
		return p.Title
	case ContainerTitle:
		return p.ContainerTitle
	case CollectionTitle:
		return p.CollectionTitle
	case Publisher:
		return p.Publisher
	case PublisherPlace:
		return p.Place
	case Edition:
		return p.Edition
	case Volume:
		return p.Volume
	case Issue:
		return p.Issue
	case Page, NumberOfPages:
		return p.Page
	case ArticleNumber:
		return p.ArticleNumber
	case Issued:
		if w := statusWord(p.Status); w != "" {
			return w
		}
		return p.Issued.Year
	case Event:
		return p.Event.Name
	case EventPlace:
		return p.Event.Place
	case DOI:
		return p.DOI
	}
	return ""
}

// statusWord returns the word that stands in a date's place, or "".
func statusWord(s model.Status) string {
	switch s {
	case model.Submitted:
		return "Submitted"
	case model.Accepted:
		return "Accepted"
	case model.InPress:
		return "In Press"
	case model.Unpublished:
		return "Unpublished"
	case model.Draft:
		return "Draft"
	}
	return ""
}

// ask looks a variable up for a node and notes that it is written.
func (r *renderer) ask(v Variable) bool {
	if r.present&v == 0 {
		return false
	}
	r.used |= v
	return true
}

func (n Nodes) render(r *renderer) status {
	var s series
	s.write(r, n)
	return s.status
}

func (g *Group) render(r *renderer) status {
	m := r.mark()
	r.literal(g.Prefix)
	s := series{delimiter: g.Delimiter}
	s.write(r, g.Of)
	if !s.wrote || s.status.vanishes() {
		r.back(m)
		return s.status & called
	}
	r.literal(g.Suffix)
	return s.status
}

// A series writes nodes with a delimiter between those that write anything.
type series struct {
	delimiter string
	wrote     bool
	status    status
}

func (s *series) write(r *renderer, nodes Nodes) {
	for _, n := range nodes {
		if c, ok := n.(Choose); ok {
			// The nodes of a choice belong to the group around it.
			s.write(r, c.choice(r))
			continue
		}
		before := r.mark()
		if s.wrote {
			r.literal(s.delimiter)
		}
		after := r.mark()
		s.status |= n.render(r)
		if !r.since(after) {
			r.back(before)
			continue
		}
		s.wrote = true
	}
}

// choice returns the nodes of the first condition that holds.
func (c Choose) choice(r *renderer) Nodes {
	for i := range c {
		if c[i].holds(r) {
			return c[i].Then
		}
	}
	return nil
}

func (c Choose) render(r *renderer) status { return c.choice(r).render(r) }

func (c *If) holds(r *renderer) bool {
	return (c.Form == 0 || c.Form&r.form != 0) &&
		r.has&c.Has == c.Has &&
		(c.Any == 0 || r.has&c.Any != 0) &&
		r.has&c.Lacks == 0 &&
		(c.Numeric == 0 || r.has&c.Numeric != 0 && numeric(r.value(c.Numeric)))
}

func (t *Text) render(r *renderer) status {
	switch {
	case t.Variable != 0:
		if !r.ask(t.Variable) {
			return called
		}
		r.variable(t)
		return called | printed
	case t.Macro != nil:
		return r.macro(t)
	case t.Term != 0:
		r.fixed(t, t.Term.text(t.Form, t.Plural))
	default:
		r.fixed(t, t.Value)
	}
	return 0
}

// macro writes a node that stands elsewhere.
func (r *renderer) macro(t *Text) status {
	m := r.mark()
	r.literal(t.Prefix)
	after := r.mark()
	s := t.Macro.render(r)
	if !r.since(after) {
		r.back(m)
		return s
	}
	r.literal(t.Suffix)
	return s
}

// fixed writes a term or a value, which is no content and so keeps to the
// rules of punctuation.
func (r *renderer) fixed(t *Text, s string) {
	r.literal(t.Prefix)
	outer := r.attr
	if t.Italic {
		r.attr = r.attr.italic()
	}
	r.cased(s, t.TextCase)
	r.attr = outer
	r.literal(t.Suffix)
}

// cased writes a term with its first letter in upper case where asked for.
func (r *renderer) cased(s string, c TextCase) {
	if c == KeepCase || s == "" || s[0] < 'a' || s[0] > 'z' {
		r.literal(s)
		return
	}
	r.content()
	r.text = append(r.text, s[0]-'a'+'A')
	r.text = append(r.text, s[1:]...)
}

// variable writes a variable that is there, with its affixes.
func (r *renderer) variable(t *Text) {
	outer := r.attr
	switch t.Variable {
	case DOI:
		r.doi(t.Prefix, t.Suffix)
		return
	case Page:
		r.literal(t.Prefix)
		r.attr |= labelled(Page)
		r.pages(r.pub.Page)
	default:
		r.literal(t.Prefix)
		s := r.value(t.Variable)
		r.attr |= labelled(t.Variable)
		r.rich(s, t)
	}
	r.attr = outer
	r.literal(t.Suffix)
}

func (n *Number) render(r *renderer) status {
	if !r.ask(n.Variable) {
		return called
	}
	r.literal(n.Prefix)
	outer := r.attr
	r.attr |= labelled(n.Variable)
	r.number(r.value(n.Variable), n)
	r.attr = outer
	r.literal(n.Suffix)
	return called | printed
}

func (d *Date) render(r *renderer) status {
	if !r.ask(d.Variable) {
		return called
	}
	r.literal(d.Prefix)
	outer := r.attr
	r.attr |= labelled(d.Variable)
	r.plain(r.value(d.Variable))
	r.attr = outer
	r.literal(d.Suffix)
	return called | printed
}

func (l *Label) render(r *renderer) status {
	if !r.ask(l.Variable) {
		return called
	}
	l.write(r, r.plural(l.Variable))
	return called | printed
}

func (l *Label) write(r *renderer, plural bool) {
	l.writeTerm(r, termOf(l.Variable), plural)
}

func (l *Label) writeTerm(r *renderer, t Term, plural bool) {
	r.literal(l.Prefix)
	r.cased(t.text(l.Form, plural), l.TextCase)
	r.literal(l.Suffix)
}
