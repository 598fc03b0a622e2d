package main

import (
	"bytes"
	"cmp"
	"html"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A span is a place in a text, and where it leads.
type span struct {
	from, to int
	href     string
}

// wrapLinks puts a link around the DOI and the address of each of several works,
// where a reference in HTML without links shows them.
func wrapLinks(ref []byte, pubs ...*model.Publication) []byte {
	var spans []span
	seen := make(map[*model.Publication]bool, len(pubs))
	for _, p := range pubs {
		if seen[p] {
			continue
		}
		seen[p] = true
		if s, ok := spanOfDOI(ref, p); ok {
			spans = append(spans, s)
		}
		if s, ok := spanOfURL(ref, p); ok {
			spans = append(spans, s)
		}
	}
	slices.SortStableFunc(spans, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	out := make([]byte, 0, len(ref))
	at := 0
	for _, s := range spans {
		if s.from < at {
			continue // part of a link
		}
		out = append(out, ref[at:s.from]...)
		out = append(out, `<a href="`+html.EscapeString(s.href)+`">`...)
		out = append(out, ref[s.from:s.to]...)
		out = append(out, "</a>"...)
		at = s.to
	}
	return append(out, ref[at:]...)
}

// spanOfDOI finds the DOI of p, with the resolver in front of it.
func spanOfDOI(ref []byte, p *model.Publication) (span, bool) {
	href := citation.DOI(p)
	if href == "" {
		return span{}, false
	}
	at := strings.Index(p.DOI, "10.")
	if at < 0 {
		return span{}, false
	}
	s, ok := find(ref, strings.TrimSpace(p.DOI[at:]), href)
	if ok && bytes.HasSuffix(ref[:s.from], []byte(style.ResolverPrefix)) {
		s.from -= len(style.ResolverPrefix)
	}
	return s, ok
}

// spanOfURL finds the address of p, if it leads into the web.
func spanOfURL(ref []byte, p *model.Publication) (span, bool) {
	if !strings.HasPrefix(p.URL, "https://") && !strings.HasPrefix(p.URL, "http://") {
		return span{}, false
	}
	return find(ref, p.URL, p.URL)
}

// find finds a text in a reference.
func find(ref []byte, text, href string) (span, bool) {
	shown := escape(text)
	at := bytes.Index(ref, []byte(shown))
	return span{at, at + len(shown), href}, at >= 0
}

// escape escapes a text as citations are.
func escape(s string) string {
	if !strings.ContainsAny(s, "&<>") {
		return s
	}
	return strings.NewReplacer("&", "&#38;", "<", "&#60;", ">", "&#62;").Replace(s)
}

// dropLinks takes the links out of a reference in HTML. What is not markup is
// escaped, so that no text is taken for one.
func dropLinks(ref []byte) []byte {
	if !bytes.Contains(ref, []byte("<a ")) {
		return ref
	}
	out := make([]byte, 0, len(ref))
	for {
		before, rest, ok := bytes.Cut(ref, []byte("<a "))
		out = append(out, before...)
		if !ok {
			return out
		}
		_, rest, _ = bytes.Cut(rest, []byte(">"))
		text, behind, _ := bytes.Cut(rest, []byte("</a>"))
		out, ref = append(out, text...), behind
	}
}
