package style

import "strconv"

// The names of the values of the vocabulary, CSL's where it has one. A value
// that there is not has the name of its kind and its number.

// String returns CSL's name of m ("none").
func (m Match) String() string { return nameOf(m, "match", "all", "any", "none") }

// String returns CSL's names of the positions in p, joined by blanks; "" for 0.
func (p Position) String() string {
	return setName(uint64(p), "position", "first", "subsequent", "ibid", "ibid-with-locator", "near-note")
}

// String returns the names of the effects in e, joined by blanks; "" for 0.
func (e Effect) String() string {
	return setName(uint64(e), "effect", "italic", "oblique", "upright", "bold", "light", "regular",
		"small-caps", "normal-caps", "underline", "no-underline", "superscript", "subscript", "baseline")
}

// String returns the levels of f, the outermost first, joined by blanks; "" for
// plain text.
func (f Formatting) String() string {
	s := ""
	for i := range f.Depth() {
		if i > 0 {
			s += " "
		}
		s += f.At(i).String()
	}
	return s
}

// String returns CSL's name of d ("left-margin").
func (d Display) String() string {
	return nameOf(d, "display", "inline", "block", "left-margin", "right-inline", "indent")
}

// String returns CSL's name of c ("capitalize-first").
func (c TextCase) String() string {
	return nameOf(c, "text case", "keep", "title", "capitalize-first", "capitalize-all", "sentence", "uppercase", "lowercase")
}

// String returns CSL's name of f ("long-ordinal").
func (f NumberForm) String() string {
	return nameOf(f, "number form", "numeric", "ordinal", "long-ordinal", "roman")
}

// String returns CSL's name of r ("contextual").
func (r PluralRule) String() string {
	return nameOf(r, "plural rule", "contextual", "always", "never")
}

// String returns CSL's name of l ("year-month").
func (l DateLimit) String() string {
	return nameOf(l, "date limit", "year-month-day", "year-month", "year")
}

// String returns CSL's name of f ("count").
func (f NameForm) String() string { return nameOf(f, "name form", "long", "short", "count") }

// String returns CSL's name of d ("display-and-sort").
func (d DemoteParticle) String() string {
	return nameOf(d, "demotion", "never", "sort-only", "display-and-sort")
}

// String returns the name of i ("initialize").
func (i Initials) String() string {
	return nameOf(i, "initials", "keep", "punctuate", "initialize")
}

// String returns CSL's name of i ("first").
func (i Inverted) String() string { return nameOf(i, "inversion", "none", "first", "all") }

// String returns CSL's name of a ("symbol").
func (a And) String() string { return nameOf(a, "and", "none", "text", "symbol") }

// String returns CSL's name of d ("after-inverted-name").
func (d DelimiterPrecedes) String() string {
	return nameOf(d, "rule of delimiters", "contextual", "after-inverted-name", "always", "never")
}

// String returns CSL's name of a ("flush").
func (a SecondFieldAlign) String() string { return nameOf(a, "alignment", "none", "flush", "margin") }

// String returns CSL's name of r ("complete-all"), or ours where CSL has none.
func (r SubsequentAuthorRule) String() string {
	return nameOf(r, "rule of substitutes", "complete-all", "complete-each", "partial-each", "partial-first",
		"complete-people")
}

// String returns CSL's name of r ("primary-name").
func (r GivenNameRule) String() string {
	return nameOf(r, "rule of given names", "by-cite", "all-names", "all-names-with-initials", "primary-name",
		"primary-name-with-initials")
}

// String returns CSL's name of c ("year-suffix").
func (c Collapse) String() string {
	return nameOf(c, "collapse", "none", "citation-number", "year", "year-suffix", "year-suffix-ranged")
}

// String returns the name of k ("missing").
func (k FindingKind) String() string {
	return nameOf(k, "finding", "none", "missing", "malformed year", "malformed date", "malformed page", "malformed DOI", "guessed name",
		"unknown markup", "unknown language", "unknown type", "dropped characters", "stray punctuation")
}

// setName returns the names of the members of a set, joined by blanks.
func setName(set uint64, kind string, names ...string) string {
	var b []byte
	for i := 0; set != 0; i, set = i+1, set>>1 {
		if set&1 == 0 {
			continue
		}
		if len(b) > 0 {
			b = append(b, ' ')
		}
		if i < len(names) {
			b = append(b, names[i]...)
		} else {
			b = strconv.AppendInt(append(b, kind+" "...), int64(i), 10)
		}
	}
	return string(b)
}
