package model

import (
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"
)

// A jsonObject is an object that is being written. What is empty is left out.
type jsonObject struct{ dst []byte }

// element begins an element of a list.
func (j *jsonObject) element() {
	if c := j.dst[len(j.dst)-1]; c != '{' && c != '[' {
		j.dst = append(j.dst, ',')
	}
}

// name begins a member.
func (j *jsonObject) name(name string) {
	j.element()
	j.quote(name)
	j.dst = append(j.dst, ':')
}

// open begins a member that is an object or a list.
func (j *jsonObject) open(name string, bracket byte) {
	j.name(name)
	j.dst = append(j.dst, bracket)
}

// openElement begins an element that is one.
func (j *jsonObject) openElement(bracket byte) {
	j.element()
	j.dst = append(j.dst, bracket)
}

func (j *jsonObject) close(bracket byte) { j.dst = append(j.dst, bracket) }

// quote appends a text.
func (j *jsonObject) quote(s string) {
	// The error is about invalid UTF-8, which is replaced.
	j.dst, _ = jsontext.AppendQuote(j.dst, s)
}

func (j *jsonObject) text(name, s string) {
	if s != "" {
		j.name(name)
		j.quote(s)
	}
}

func (j *jsonObject) flag(name string, is bool) {
	if is {
		j.name(name)
		j.dst = append(j.dst, "true"...)
	}
}

// list appends texts as one.
func (j *jsonObject) list(name string, list, more []string, separator string) {
	if len(list)+len(more) == 1 {
		j.text(name, firstOf(list)+firstOf(more))
	} else if len(list)+len(more) > 1 {
		j.text(name, strings.Join(slices.Concat(list, more), separator))
	}
}

// keywordSeparator returns what parts keywords: no comma where one has a comma.
func keywordSeparator(list []string) string {
	if slices.ContainsFunc(list, hasComma) {
		return "; "
	}
	return ", "
}

// texts appends a list of texts.
func (j *jsonObject) texts(name string, list []string) {
	if len(list) == 0 {
		return
	}
	j.open(name, '[')
	for _, s := range list {
		j.element()
		j.quote(s)
	}
	j.close(']')
}

func (j *jsonObject) time(name string, t time.Time) {
	if t.IsZero() {
		return
	}
	if text, err := t.MarshalText(); err == nil { // a time that RFC 3339 can write
		j.text(name, string(text))
	}
}

// firstOf returns the first text of a list, or "".
func firstOf(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}
