package main

import (
	"net/url"
	"strings"
)

// A query is what an address asks for, in pairs of names and values. It is read as
// [url.URL.Query] does, without a map: the old protocol has few names.
type query []struct{ name, value string }

// readQuery appends the pairs of a query to room. What is none is passed over.
func readQuery(text string, room query) query {
	for pair := range strings.SplitSeq(text, "&") {
		name, value, _ := strings.Cut(pair, "=")
		if pair == "" || strings.Contains(pair, ";") {
			continue
		}
		name, err := url.QueryUnescape(name)
		if err != nil {
			continue
		}
		if value, err = url.QueryUnescape(value); err == nil {
			room = append(room, struct{ name, value string }{name, value})
		}
	}
	return room
}

// get returns the first value of a name, or "".
func (q query) get(name string) string {
	for i := range q {
		if q[i].name == name {
			return q[i].value
		}
	}
	return ""
}
