package model

import "strings"

// Reference managers that lack a field let their users write it into the note,
// and processors read it there:
//
//	original-date: 1899
//	editor: Roe || Anna
//	{:medium: film} shot twice
//
// takeNote takes such fields out of the note of a record of CSL-JSON. A line
// counts at the beginning of the note, behind its first line at the latest, and
// braces anywhere. What the record says elsewhere stays, but for its type and
// dates.
func (d *decoder) takeNote(p *Publication) {
	if strings.IndexByte(p.Note, ':') < 0 {
		return
	}
	n := noteFields{d: d, p: p}
	var left []string
	lines := strings.Split(n.braced(p.Note), "\n")
	for i, line := range lines {
		name, value, ok := strings.Cut(line, ":")
		if ok && n.take(name, value) {
			continue
		}
		left = append(left, line)
		if i > 0 && strings.TrimSpace(line) != "" && !(ok && isNoteName(name)) {
			left = append(left, lines[i+1:]...)
			break
		}
	}
	p.Note = strings.TrimSpace(strings.Join(left, "\n"))
}

// mayHoldFields reports whether takeNote might take a field out of a note.
func mayHoldFields(note string) bool {
	if strings.IndexByte(note, ':') < 0 {
		return false
	}
	if strings.Contains(note, "{:") {
		return true
	}
	for line := range strings.SplitSeq(note, "\n") {
		if name, _, ok := strings.Cut(line, ":"); ok && isNoteName(name) {
			return true
		}
	}
	return false
}

// noteFields are the fields that a note holds.
type noteFields struct {
	d *decoder
	p *Publication
	// lists are the lists of persons that the note began.
	lists []*[]Person
}

// braced takes the fields in braces out of a note.
func (n *noteFields) braced(note string) string {
	if !strings.Contains(note, "{:") {
		return note
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(note, "{:")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		field, behind, ok := strings.Cut(rest, "}")
		if !ok {
			b.WriteString("{:" + rest)
			return b.String()
		}
		if name, value, ok := strings.Cut(field, ":"); !ok || !n.take(name, value) {
			b.WriteString("{:" + field + "}")
		}
		note = behind
	}
}

// isNoteName reports whether a line of a note begins with what may be the name
// of a field.
func isNoteName(name string) bool {
	return name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz-_ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// take reads a field of the note, and reports whether it is one that the
// record lacks.
func (n *noteFields) take(name, value string) bool {
	value = strings.TrimSpace(value)
	if value == "" || !isNoteName(name) || name == "note" || name == "id" {
		return false
	}
	if name == "type" {
		n.p.Type = Type(value)
		return true
	}
	key := []byte(name)
	if date := dateField(n.p, key); date != nil {
		*date = parseRaw(value)
		return true
	}
	if list := personsField(n.p, key); list != nil {
		return n.person(list, value)
	}
	switch name {
	case "ISBN":
		return fillList(&n.p.ISBN, value)
	case "ISSN":
		return fillList(&n.p.ISSN, value)
	case "language":
		return fillList(&n.p.Languages, value)
	}
	s := n.d.textField(n.p, key)
	switch name {
	case "event":
		s = &n.d.later.event
	case "license":
		s = &n.p.License
	case "version":
		s = &n.p.Version
	}
	if s == nil || *s != "" {
		return false
	}
	*s = value
	return true
}

// person reads a person, "Roe || Anna" or an organisation, into a list that the
// record lacks.
func (n *noteFields) person(list *[]Person, value string) bool {
	begun := false
	for _, l := range n.lists {
		begun = begun || l == list
	}
	if !begun {
		if len(*list) > 0 {
			return false
		}
		n.lists = append(n.lists, list)
	}
	if n.d.names++; n.d.names > n.d.opts.MaxNames {
		return false
	}
	parts := nameParts{literal: value}
	if family, given, ok := strings.Cut(value, "||"); ok {
		parts = nameParts{family: strings.TrimSpace(family), given: strings.TrimSpace(given)}
	}
	if p := parts.person(); !p.Empty() {
		*list = append(*list, p)
	}
	return true
}

func fillList(list *[]string, with string) bool {
	if len(*list) > 0 {
		return false
	}
	*list = append(*list, with)
	return true
}
