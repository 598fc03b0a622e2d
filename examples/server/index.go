package main

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"net/http"
)

// A page is what GET / answers, and what a browser may do in it.
type page struct {
	html   []byte
	policy string
}

//go:embed page/page.html
var pageHTML string

//go:embed page/page.css
var pageCSS string

//go:embed page/page.js
var pageJS string

// newPage makes the page: all that it needs is in it, but for the names of files.
func newPage(styles []ownAnswer) (page, error) {
	t, err := template.New("page").Parse(pageHTML)
	if err != nil {
		return page{}, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, struct {
		Styles []ownAnswer
		CSS    template.CSS
		JS     template.JS
	}{styles, template.CSS(pageCSS), template.JS(pageJS)})
	policy := "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" +
		"; style-src '" + digest(pageCSS) + "'; style-src-attr 'unsafe-inline'; script-src '" + digest(pageJS) + "'"
	return page{b.Bytes(), policy}, err
}

// digest is how a policy names a script or a style sheet.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// index answers with the page.
func (s *server) index(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Security-Policy", s.page.policy)
	send(w, "text/html; charset=utf-8", s.page.html)
}
