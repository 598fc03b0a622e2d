package main

import (
	"bytes"
	"html"
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
// where a reference in HTML shows them.
func wrapLinks(ref []byte, pubs ...*model.Publication) []byte {
	for _, p := range pubs {
		if s, ok := spanOfDOI(ref, p); ok {
			ref = s.wrap(ref)
		}
		if s, ok := spanOfURL(ref, p); ok {
			ref = s.wrap(ref)
		}
	}
	return ref
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

// find finds a text that is not part of a link yet.
func find(ref []byte, text, href string) (span, bool) {
	shown := escape(text)
	at := bytes.Index(ref, []byte(shown))
	if at < 0 || bytes.LastIndex(ref[:at], []byte("<a ")) > bytes.LastIndex(ref[:at], []byte("</a>")) {
		return span{}, false
	}
	return span{at, at + len(shown), href}, true
}

// escape escapes a text as citations are.
func escape(s string) string {
	return strings.NewReplacer("&", "&#38;", "<", "&#60;", ">", "&#62;").Replace(s)
}

func (s span) wrap(ref []byte) []byte {
	out := make([]byte, 0, len(ref)+len(s.href)+20)
	out = append(out, ref[:s.from]...)
	out = append(out, `<a href="`...)
	out = append(out, html.EscapeString(s.href)...)
	out = append(out, `">`...)
	out = append(out, ref[s.from:s.to]...)
	out = append(out, "</a>"...)
	return append(out, ref[s.to:]...)
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
