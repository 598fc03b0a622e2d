package style

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/model"
)

func (n *Names) render(r *renderer) status {
	m := r.mark()
	wrote := false
	for _, v := range n.Variables {
		if !r.ask(v) {
			continue
		}
		if wrote {
			r.literal(n.Delimiter)
		} else {
			r.literal(n.Prefix)
		}
		wrote = true
		n.list(r, v)
	}
	if wrote {
		r.literal(n.Suffix)
		return called | printed
	}
	r.back(m)
	return n.substitute(r) | called
}

// list writes the names of one variable with their label.
func (n *Names) list(r *renderer, v Variable) {
	people := r.collect(v)
	count := len(people)
	if n.Label != nil && n.LabelFirst {
		n.Label.writeTerm(r, termOf(v), count > 1)
	}
	outer := r.attr
	n.Name.write(r, people, v)
	r.attr = outer
	if n.Label != nil && !n.LabelFirst {
		n.Label.writeTerm(r, termOf(v), count > 1)
	}
}

// substitute writes the first substitute that writes anything. Its variables
// are spent.
func (n *Names) substitute(r *renderer) status {
	outer := r.used
	defer func() { r.used |= outer }()
	for _, node := range n.Substitute {
		m := r.mark()
		r.used = 0
		if s := node.render(r); r.since(m) {
			r.present &^= r.used
			return s
		}
	}
	return 0
}

// collect returns the people behind a variable, those without a name left
// out.
func (r *renderer) collect(v Variable) []*model.Person {
	r.people = r.people[:0]
	list := r.pub.Authors
	switch v {
	case Editor:
		list = r.pub.Editors
	case Translator:
		list = r.pub.Translators
	}
	for i := range list {
		if named(&list[i]) {
			r.people = append(r.people, &list[i])
		}
	}
	r.persons = -1
	if v == Editor && len(r.pub.CorporateEditors) > 0 {
		r.persons = len(r.people)
		r.corporate = r.corporate[:0]
		for _, name := range r.pub.CorporateEditors {
			if !blank(name) {
				r.corporate = append(r.corporate, model.Person{Literal: name})
			}
		}
		for i := range r.corporate {
			r.people = append(r.people, &r.corporate[i])
		}
	}
	return r.people
}

func named(p *model.Person) bool { return !blank(p.Family) || !blank(p.Given) || !blank(p.Literal) }

func anyNamed(list []model.Person) bool {
	for i := range list {
		if named(&list[i]) {
			return true
		}
	}
	return false
}

func anyText(list []string) bool {
	for _, s := range list {
		if !blank(s) {
			return true
		}
	}
	return false
}

// others reports whether a name stands for those that a list leaves out.
func others(p *model.Person) bool {
	return blank(p.Family) && blank(p.Given) && strings.TrimSpace(p.Literal) == "others"
}

// write writes a list of names.
func (n *Name) write(r *renderer, people []*model.Person, v Variable) {
	total := len(people)
	etAl := total > 1 && others(people[total-1])
	if etAl {
		total--
	}
	shown := total
	if n.EtAlMin > 0 && total >= n.EtAlMin && total > n.EtAlUseFirst {
		shown = n.EtAlUseFirst
	}
	for i, p := range people[:shown] {
		if i > 0 {
			n.between(r, i, i == total-1 && !etAl)
		}
		n.one(r, p, i, v)
	}
	switch {
	case shown < total && n.EtAlUseLast:
		r.literal(n.Delimiter)
		r.literal("… ")
		n.one(r, people[total-1], total-1, v)
	case shown < total || etAl:
		if n.precedes(n.DelimiterPrecedesEtAl, shown) {
			r.literal(n.Delimiter)
		} else {
			r.literal(" ")
		}
		n.EtAl.write(r)
	}
}

// between writes what stands before the i-th name.
func (n *Name) between(r *renderer, i int, last bool) {
	if !last || n.And == NoAnd {
		r.literal(n.Delimiter)
		return
	}
	precedes := n.DelimiterPrecedesLast
	if i == r.persons {
		// Behind a single person an organisation takes no comma.
		precedes = Contextual
	}
	if n.precedes(precedes, i) {
		r.literal(n.Delimiter)
	} else {
		r.literal(" ")
	}
	if n.And == AndSymbol {
		r.literal("& ")
	} else {
		r.literal(TermAnd.text(LongForm, false))
		r.literal(" ")
	}
}

// precedes reports whether the delimiter stands after count names.
func (n *Name) precedes(d DelimiterPrecedes, count int) bool {
	switch d {
	case Always:
		return true
	case Never:
		return false
	case AfterInvertedName:
		return n.inverted(count - 1)
	}
	return count > 1
}

func (n *Name) inverted(i int) bool {
	return n.Inverted == InvertAll || n.Inverted == InvertFirst && i == 0
}

func (e *EtAl) write(r *renderer) {
	outer := r.attr
	if e.Italic {
		r.attr = r.attr.italic()
	}
	r.literal(TermEtAl.text(LongForm, false))
	r.attr = outer
}

// one writes the i-th name.
func (n *Name) one(r *renderer, p *model.Person, i int, v Variable) {
	outer := r.attr
	r.attr |= labelled(v)
	switch {
	case blank(p.Family) && blank(p.Given):
		r.plain(p.Literal)
	case blank(p.Given):
		r.particle(p.Particle)
		r.plain(p.Family)
		n.suffix(r, p, " ")
	case blank(p.Family):
		r.plain(p.Given)
		n.suffix(r, p, " ")
	case !hasAlphabetic(p.Family) && !hasAlphabetic(p.Given):
		// Names in Chinese, Japanese and Korean script: family name first,
		// no blank, nothing shortened.
		r.plain(p.Family)
		r.plain(p.Given)
	case eastern(r.pub.Languages):
		r.particle(p.Particle)
		r.plain(p.Family)
		r.literal(" ")
		n.given(r, p.Given)
		n.suffix(r, p, " ")
	case n.inverted(i):
		n.familyFirst(r, p)
	default:
		n.given(r, p.Given)
		r.literal(" ")
		r.particle(p.DroppingParticle)
		r.particle(p.Particle)
		r.plain(p.Family)
		n.suffix(r, p, " ")
	}
	r.attr = outer
}

// eastern reports whether a work is in a language that writes family names
// first and without a comma: Chinese, Japanese or Korean.
func eastern(languages []string) bool {
	if len(languages) == 0 {
		return false
	}
	switch languages[0] {
	case "chi", "zho", "jpn", "kor":
		return true
	}
	return false
}

func (n *Name) familyFirst(r *renderer, p *model.Person) {
	if !n.DemoteParticle {
		r.particle(p.Particle)
	}
	r.plain(p.Family)
	r.literal(n.SortSeparator)
	n.given(r, p.Given)
	if p.DroppingParticle != "" {
		r.literal(" ")
		r.plain(p.DroppingParticle)
	}
	if n.DemoteParticle && p.Particle != "" {
		r.literal(" ")
		r.plain(p.Particle)
	}
	n.suffix(r, p, n.SuffixSeparator)
}

// particle writes a particle before the name it belongs to: "van Gogh", but
// "d’Huy".
func (r *renderer) particle(s string) {
	if blank(s) {
		return
	}
	r.plain(s)
	if strings.HasSuffix(s, "'") || strings.HasSuffix(s, "’") || strings.HasSuffix(s, "-") {
		return
	}
	r.literal(" ")
}

func (n *Name) suffix(r *renderer, p *model.Person, separator string) {
	if blank(p.Suffix) {
		return
	}
	r.literal(separator)
	s := p.Suffix
	if n.StripSuffixPeriods {
		s = strings.TrimSuffix(s, ".")
	}
	r.plain(s)
}

// given writes given names as the style wants them.
func (n *Name) given(r *renderer, s string) {
	switch n.Initials {
	case Initialize:
		n.initials(r, s)
	case PunctuateInitials:
		n.punctuated(r, s)
	default:
		r.plain(s)
	}
}

// initials writes "Jean-Paul B" as "J.-P. B.". Words in lower case inside a
// name ("Jean le Rond") stay; where all are, the name is written in lower
// case, and so is its initial.
func (n *Name) initials(r *renderer, s string) {
	keepLower := hasUpper(s)
	r.content()
	start := len(r.text)
	afterWord := false // the word before stayed
	for s != "" {
		var word string
		word, s = cutWord(s)
		if word == "" {
			continue
		}
		c, _ := utf8.DecodeRuneInString(word)
		if keepLower && unicode.IsLower(c) || c == '(' {
			if len(r.text) > start && r.text[len(r.text)-1] != ' ' {
				r.text = append(r.text, ' ')
			}
			r.plain(word)
			afterWord = true
			continue
		}
		if afterWord {
			r.text = append(r.text, ' ')
			afterWord = false
		}
		n.initialsOf(r, word)
	}
	r.text = trimRightBlank(r.text)
}

// cutWord cuts the first word of a given name, at a blank of any kind.
func cutWord(s string) (word, rest string) {
	for i, c := range s {
		if c == ' ' || c >= utf8.RuneSelf && unicode.IsSpace(c) {
			return s[:i], s[i+utf8.RuneLen(c):]
		}
	}
	return s, ""
}

// initialsOf writes the initials of one word: of the parts around hyphens and
// of those behind full stops.
func (n *Name) initialsOf(r *renderer, word string) {
	pending := true // a part begins
	hyphen, upper := false, false
	for i := 0; i < len(word); {
		c, size := utf8.DecodeRuneInString(word[i:])
		i += size
		switch {
		case c == '-':
			hyphen, pending = true, true
		case c == '.':
			pending = true
		case hyphen && upper && unicode.IsLower(c):
			// The second part of Chung-hee gives no initial.
			hyphen, pending = false, false
		case pending && unicode.IsLetter(c):
			if hyphen {
				r.text = trimRightBlank(r.text)
				r.text = append(r.text, '-')
				hyphen = false
			}
			r.text = utf8.AppendRune(r.text, c)
			r.text = append(r.text, n.InitializeWith...)
			pending, upper = false, unicode.IsUpper(c)
		}
	}
}

// punctuated writes given names in full and initials among them with a full
// stop: "Tim P" becomes "Tim P.", "H.G." becomes "H. G.".
func (n *Name) punctuated(r *renderer, s string) {
	for first := true; s != ""; {
		var word string
		word, s = cutWord(s)
		if word == "" {
			continue
		}
		if !first {
			r.literal(" ")
		}
		first = false
		if !onlyInitials(word) {
			r.plain(word)
			continue
		}
		r.content()
		n.initialsOf(r, word)
		r.text = trimRightBlank(r.text)
	}
}

// onlyInitials reports whether a word consists of initials: "P", "P.",
// "H.G.", "J.-P.".
func onlyInitials(word string) bool {
	run := 0
	for _, c := range word {
		switch {
		case c == '.' || c == '-':
			run = 0
		case unicode.IsUpper(c) && run == 0:
			run++
		default:
			return false
		}
	}
	return true
}

func hasUpper(s string) bool {
	for _, c := range s {
		if unicode.IsUpper(c) {
			return true
		}
	}
	return false
}

func hasAlphabetic(s string) bool {
	for _, c := range s {
		if alphabetic(c) {
			return true
		}
	}
	return false
}

func trimRightBlank(b []byte) []byte {
	for len(b) > 0 && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	return b
}
