package bibtex

import "strings"

// Labelled returns the parts of a name as BibLaTeX's extended format has it:
// "family=Gogh, given=Vincent, prefix=van, useprefix=true". Each is a name in
// lower case with its value, without quotation marks. ok is false for a name in
// any other format.
func Labelled(s string) (parts []Field, ok bool) {
	for _, part := range splitOutside(s, func(i int) bool { return s[i] == ',' }) {
		name, value, ok := strings.Cut(part, "=")
		name = strings.ToLower(strings.TrimSpace(name))
		switch {
		case !ok || !isLabel(name):
			if parts == nil {
				return nil, false
			}
			last := &parts[len(parts)-1] // a comma in quotation marks
			last.Value += "," + part
		default:
			parts = append(parts, Field{Name: name, Value: value})
		}
	}
	for i := range parts {
		v := strings.TrimSpace(parts[i].Value)
		if len(v) >= 2 && v[0] == '"' && v[len(v)-1] == '"' {
			v = v[1 : len(v)-1]
		}
		parts[i].Value = v
	}
	return parts, true
}

// isLabel reports whether a part of a name has that name.
func isLabel(name string) bool {
	switch name {
	case "family", "given", "prefix", "suffix", "useprefix", "nosort", "hash", "id", "sortingnamekeytemplatename",
		"family-i", "given-i", "prefix-i", "suffix-i":
		return true
	}
	return false
}
