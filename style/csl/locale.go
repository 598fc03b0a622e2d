package csl

import (
	"io"
	"maps"
	"strings"
)

// A localeTree is what a locale file says, or a cs:locale of a style: words,
// forms of dates, and options.
type localeTree struct {
	// lang is its language or dialect ("de", "de-AT"), empty for any.
	lang string
	line int
	// terms are in the order of the file. Where two are of the same name,
	// form and gender, the later one counts.
	terms []term
	// dates are its forms of dates: cs:date with their cs:date-part, checked.
	dates   []*element
	options localeOptions
}

// A term is a word of a locale in one form.
type term struct {
	name string
	form string // "long" unless the file says otherwise
	// gender is the term's own, genderForm the gender that the term is for,
	// and match what a number must be like to have this ending; each may be
	// empty.
	gender, genderForm, match string
	// single and multiple are the same where the term has one text. They may
	// be empty: that is a word too.
	single, multiple string
	line             int
}

// localeOptions are the options of a locale, each nil where it says nothing.
type localeOptions struct {
	punctuationInQuote     *bool
	limitDayOrdinalsToDay1 *bool
}

// parseLocale reads a locale file and checks it. The error is one *Error or
// several joined for what is no locale, and otherwise one of r.
func parseLocale(r io.Reader, file string, lim limits) (*localeTree, []Warning, error) {
	root, err := parseRoot(r, file, "locale", lim)
	if err != nil {
		return nil, nil, err
	}
	c := checker{report: report{file: file}, lim: lim}
	c.version(root)
	c.check(root, kindLocaleFile)
	t := c.locale(root)
	for _, k := range []kind{kindStyleOptions, kindLocaleDate, kindTerms} {
		if root.child(k) == nil {
			c.warn(root.line, root.name, "has no <"+grammar[kindLocaleFile].nameOf(k)+">")
		}
	}
	if err := c.err(); err != nil {
		return nil, c.told(), err
	}
	return &t, c.told(), nil
}

// locale reads a cs:locale that has been checked.
func (c *checker) locale(e *element) localeTree {
	t := localeTree{lang: e.value("xml:lang"), line: e.line}
	for child := range e.children() {
		switch child.kind {
		case kindStyleOptions:
			t.options.read(child)
		case kindLocaleDate:
			t.dates = append(t.dates, child)
		case kindTerms:
			c.terms(&t, child)
		}
	}
	return t
}

func (o *localeOptions) read(e *element) {
	if v, ok := e.flag("punctuation-in-quote"); ok {
		o.punctuationInQuote = &v
	}
	if v, ok := e.flag("limit-day-ordinals-to-day-1"); ok {
		o.limitDayOrdinalsToDay1 = &v
	}
}

// terms reads the terms of a locale. Those that CSL does not have are told and
// left out: no style can ask for them.
func (c *checker) terms(t *localeTree, list *element) {
	for e := range list.children() {
		name := strings.TrimSpace(e.value("name"))
		if !terms[name] {
			c.warn(e.line, e.name, `the unknown term "`+shorten(name)+`" is passed over`+c.nearby(name, maps.Keys(terms)))
			continue
		}
		out := term{
			name: name, form: "long",
			gender: e.value("gender"), genderForm: e.value("gender-form"), match: e.value("match"),
			single: e.text, multiple: e.text, line: e.line,
		}
		if form, ok := e.attr("form"); ok {
			out.form = form
		}
		if single, multiple := e.child(kindSingle), e.child(kindMultiple); single != nil && multiple != nil {
			out.single, out.multiple = single.text, multiple.text
		}
		out.single, out.multiple = shown(out.single), shown(out.multiple)
		t.terms = append(t.terms, out)
	}
}

// shown returns the text of a term. One of nothing but blanks that goes over
// several lines is how a file is laid out, and no text.
func shown(text string) string {
	if strings.Contains(text, "\n") && isBlank(text) {
		return ""
	}
	return text
}
