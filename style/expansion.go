package style

import "strings"

// An Expansion is what a cite shows of its names beyond what the style says, so
// that it is told from the cites of other works: how many names of a list stand
// before et al. at least, and how much of each given name is written. The zero
// Expansion adds nothing. Equal ones are equal by ==.
type Expansion struct {
	// lists holds for each list, in the order of their variables, the variable,
	// how many names are shown, how many forms follow, each in two bytes, and
	// the forms.
	lists string
}

// GivenForm is how much of a given name is written, if the style has no more.
type GivenForm uint8

// The forms.
const (
	GivenAsStyled GivenForm = iota
	// GivenInitials writes initials, or what the style has in their place.
	GivenInitials
	// GivenWhole writes given names in full, but for a style that writes none
	// but initials.
	GivenWhole
	numGivenForms
)

// maxExpanded is the most names of a list that an Expansion can speak of.
const maxExpanded = 1<<16 - 1

// expandedHead is how many bytes stand before the forms of a list.
const expandedHead = 5

// With returns e with what it says of the list of names of a variable: that least
// names are shown at least, and that the given names of those at the places
// in the work's list take the forms. It says nothing of names beyond the
// 65,535th.
func (e Expansion) With(v Variable, least int, forms ...GivenForm) Expansion {
	for len(forms) > 0 && forms[len(forms)-1] == GivenAsStyled {
		forms = forms[:len(forms)-1]
	}
	forms = forms[:min(len(forms), maxExpanded)]
	least = min(max(least, 0), maxExpanded)
	before, _, behind := e.cut(v)
	if least == 0 && len(forms) == 0 {
		return Expansion{before + behind}
	}
	var b strings.Builder
	b.Grow(len(before) + expandedHead + len(forms) + len(behind))
	b.WriteString(before)
	for _, n := range [...]int{int(v), least >> 8, least, len(forms) >> 8, len(forms)} {
		b.WriteByte(byte(n))
	}
	for _, f := range forms {
		b.WriteByte(byte(f))
	}
	b.WriteString(behind)
	return Expansion{b.String()}
}

// cut returns what stands before and behind the list of a variable, and that.
func (e Expansion) cut(v Variable) (before, list, behind string) {
	at := 0
	for at < len(e.lists) && Variable(e.lists[at]) < v {
		at += sizeOf(e.lists[at:])
	}
	end := at
	if at < len(e.lists) && Variable(e.lists[at]) == v {
		end += sizeOf(e.lists[at:])
	}
	return e.lists[:at], e.lists[at:end], e.lists[end:]
}

// sizeOf returns the size of a list at the beginning of those of an Expansion.
func sizeOf(list string) int { return expandedHead + int(list[3])<<8 + int(list[4]) }

// of returns how many names of the list of a variable are shown at least, and the
// forms of their given names.
func (e Expansion) of(v Variable) (least int, forms string) {
	if e.lists == "" {
		return 0, ""
	}
	_, list, _ := e.cut(v)
	if list == "" {
		return 0, ""
	}
	return int(list[1])<<8 + int(list[2]), list[expandedHead:]
}

// expand compiles how given names are written that are expanded.
func (n *naming) expand() {
	long := *n
	long.Form, long.shortened = LongName, false
	if n.Form == ShortName {
		n.expanded[GivenInitials], n.expanded[GivenWhole] = &long, &long
	}
	if n.Form != CountNames && n.Initials == Initialize {
		whole := long
		whole.Initials = KeepGiven
		n.expanded[GivenWhole] = &whole
	}
	for _, x := range n.expanded {
		if x != nil {
			x.usual = x.isUsual()
		}
	}
}

// expandedTo returns how the i-th name on the roll is written.
func (n *naming) expandedTo(r *renderer, i int) *naming {
	place := r.roll.place(i) - 1
	if place >= len(r.roll.forms) {
		return n
	}
	if f := GivenForm(r.roll.forms[place]); f < numGivenForms && n.expanded[f] != nil {
		return n.expanded[f]
	}
	return n
}
