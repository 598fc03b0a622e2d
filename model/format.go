package model

import "bytes"

// sniffed is how much of an input is looked at where its first characters
// leave its format open.
const sniffed = 4 << 10

// format tells the format of the input from its first characters. It reads
// ahead no more than it has to, since the input may be a slow one.
func (w *window) format() format {
	i := w.nonBlank(0)
	if i < 0 {
		return formatJSON // an empty input, in whatever format
	}
	switch w.data()[i] {
	case '{':
		// A name in quotes is JSON's; one without may be YAML's.
		j := w.nonBlank(i + 1)
		if j < 0 || !nameStart(w.data()[j]) {
			return formatJSON
		}
		if w.flowYAML(j) {
			return formatYAML
		}
		return formatJSON
	case '[':
		j := w.nonBlank(i + 1)
		if j < 0 {
			return formatJSON
		}
		if w.data()[j] == '{' {
			j = w.nonBlank(j + 1)
		}
		if j >= 0 && nameStart(w.data()[j]) && w.flowYAML(j) {
			return formatYAML
		}
		return formatJSON
	case '\x1e': // in front of every record of RFC 7464
		return formatJSON
	case '-', '%', '#':
		return formatYAML
	}
	if w.blockYAML(i) {
		return formatYAML
	}
	// Neither: unless records follow as JSON Lines, YAML says what is wrong.
	if hasJSONLine(w.ahead(i)) {
		return formatJSON
	}
	return formatYAML
}

// ahead returns the part of the input from i on that decides.
func (w *window) ahead(i int) []byte {
	w.need(i + sniffed)
	rest := w.data()[i:]
	return rest[:min(len(rest), sniffed)]
}

// nonBlank returns the position of the first byte from i on that is no blank,
// or -1 at the end of the input.
func (w *window) nonBlank(i int) int {
	for ; w.need(i + 1); i++ {
		switch w.data()[i] {
		case ' ', '\t', '\r', '\n':
		default:
			return i
		}
	}
	return -1
}

func nameStart(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c == '\''
}

// flowYAML reports whether a YAML name with its value stands at i, and no
// line nearby begins like a record in JSON.
func (w *window) flowYAML(i int) bool {
	rest := w.ahead(i)
	colon := bytes.IndexAny(rest, ":,{}[]\"\n")
	if colon < 0 || rest[colon] != ':' || colon+1 >= len(rest) {
		return false
	}
	c := rest[colon+1]
	return (c == ' ' || c == '\t' || c == '\n' || c == '\r') && !hasJSONLine(rest)
}

// blockYAML reports whether the line at i begins with a YAML name.
func (w *window) blockYAML(i int) bool {
	for j := i; j < i+sniffed && w.need(j+1); j++ {
		switch w.data()[j] {
		case '\n':
			return false
		case ':':
			if !w.need(j + 2) {
				return true
			}
			c := w.data()[j+1]
			return c == ' ' || c == '\t' || c == '\n' || c == '\r'
		}
	}
	return false
}

// hasJSONLine reports whether one of the lines, the first left out, begins
// with an object as JSON writes it.
func hasJSONLine(data []byte) bool {
	return bytes.Contains(data, []byte("\n{\""))
}
