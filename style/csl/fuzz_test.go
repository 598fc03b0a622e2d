package csl

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/style"
)

// fuzzLimits keep what a fuzzer makes small.
var fuzzLimits = limits{size: 64 << 10, elements: 2000, depth: 40, attributes: 40, calls: 20, expanded: 100_000}

// seedStyles are small styles, and what is odd about some.
var seedStyles = []string{
	sampleStyle,
	styleWith("", `<text variable="title"/>`),
	styleWith("<macro name='a'><text macro='b'/></macro><macro name='b'><text macro='a'/></macro>", "<text macro='a'/>"),
	styleWith("<locale xml:lang='de-AT'><date form='text'><date-part name='day' form='ordinal'/></date><terms><term name='page'><single>a</single><multiple>b</multiple></term></terms></locale>",
		`<choose><if type="book" match="any" variable="title issued"><label variable="page" form="short"/></if><else><number variable="volume" form="roman"/></else></choose>`),
	styleWith("<bibliography><sort><key macro='a' names-min='1'/></sort><layout><text term='and'/></layout></bibliography><macro name='a'><group><date variable='issued' form='text'/></group></macro>",
		`<names variable="author"><label/><name form="short"><name-part name="family"/></name><et-al term="and others"/><substitute><names variable="editor"/></substitute></names>`),
	dependentStyle("http://example.org/a", `default-locale="de"`),
	"<?xml version='1.0' encoding='iso-8859-1'?><!DOCTYPE a><a/>", "\ufeff<a>&#160;&lt;<![CDATA[ ]]></a>", "\xff\xfe<\x00a\x00/\x00>\x00",
	"<a:b xmlns:a='u' a:c='d'><!-- --><?p?></a:b>",
	"<:a b:='' :c=''/>", "<a>&quot/>\n lt;</a>",
}

// Whatever the input, it is a style whose parts are known and that writes what
// is safe, or refused with an error that says why. What is read as XML is XML.
func FuzzStyle(f *testing.F) {
	for _, s := range slices.Concat(seedStyles, ownStyles(f)) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tree, _, err := parseStyle(strings.NewReader(text), "", fuzzLimits)
		checkOutcome(t, tree, err)
		checkXML(t, text)
		if err == nil {
			checkWriting(t, tree)
		}
	})
}

// Whatever the input, it is a locale whose terms are known, or refused.
func FuzzLocale(f *testing.F) {
	f.Add(localeWith("de-AT", sampleOptions+sampleDates+sampleTerms))
	f.Add(localeWith("fr", "<info><translator><name>a</name></translator></info>"+sampleTerms))
	f.Add(localeWith("x", "<terms><term name='ordinal-01' gender-form='feminine' match='whole-number'>a</term><term name='b'/></terms>"))
	for _, s := range seedStyles {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tree, _, err := parseLocale(strings.NewReader(text), "", fuzzLimits)
		var fault *Error
		switch {
		case err != nil && (!errors.As(err, &fault) || fault.Reason == "" || tree != nil):
			t.Fatalf("the error is a %T: %v", err, err)
		case err != nil:
			return
		case !isLanguage(tree.lang):
			t.Fatalf("the language is %q", tree.lang)
		}
		for _, w := range tree.terms {
			if !terms[w.name] || !termForm.words[w.form] {
				t.Fatalf("the term %+v", w)
			}
		}
		for _, d := range tree.dates {
			if !dateForm.words[d.value("form")] {
				t.Fatalf("a date of the form %q", d.value("form"))
			}
		}
		if _, err := style.NewLocale(tree.definition()); err != nil {
			t.Fatal(err)
		}
	})
}

// checkXML compares what the scanner makes of a text with what the standard
// library does, where both read it.
func checkXML(t *testing.T, text string) {
	t.Helper()
	src, err := load(strings.NewReader(text), "", fuzzLimits)
	if err != nil {
		return
	}
	root, err := parse(src, "", fuzzLimits)
	if err != nil {
		return
	}
	want, err := libraryOutline(src)
	if err != nil {
		return
	}
	if got := fullOutline(root); got != want {
		t.Fatalf("%q is read as\n%s\nwant\n%s", text, got, want)
	}
}

// fullOutline writes elements with their attributes and texts, without names
// of prefixes.
func fullOutline(e *element) string {
	var b strings.Builder
	_, local := splitName(e.name)
	b.WriteString("<" + local)
	for _, a := range e.attrs {
		_, local := splitName(a.name)
		b.WriteString(" " + local + "=[" + blanks(a.value) + "]")
	}
	b.WriteString(">")
	if e.first == nil || !isBlank(e.text) {
		b.WriteString(e.text)
	}
	for c := range e.children() {
		b.WriteString(fullOutline(c))
	}
	return b.String() + "</>"
}

// libraryOutline writes what encoding/xml makes of a text as fullOutline does.
func libraryOutline(src string) (string, error) {
	d := xml.NewDecoder(strings.NewReader(src))
	// The text is UTF-8 by now, whatever it declares.
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	type open struct {
		tag      string
		text     strings.Builder
		children strings.Builder
		parent   bool
	}
	stack := []*open{{}}
	for {
		token, err := d.Token()
		if err == io.EOF {
			return stack[0].children.String(), nil
		}
		if err != nil {
			return "", err
		}
		top := stack[len(stack)-1]
		switch token := token.(type) {
		case xml.StartElement:
			tag := "<" + token.Name.Local
			for _, a := range token.Attr {
				if a.Name.Space != "xmlns" && (a.Name.Space != "" || a.Name.Local != "xmlns") {
					tag += " " + a.Name.Local + "=[" + blanks(a.Value) + "]"
				}
			}
			if !top.parent && isBlank(top.text.String()) {
				top.text.Reset()
			}
			top.parent = true
			stack = append(stack, &open{tag: tag + ">"})
		case xml.CharData:
			if s := string(token); !top.parent || !isBlank(s) {
				top.text.WriteString(s)
			}
		case xml.EndElement:
			stack = stack[:len(stack)-1]
			text := top.text.String()
			if top.parent && isBlank(text) {
				text = ""
			}
			stack[len(stack)-1].children.WriteString(top.tag + text + top.children.String() + "</>")
		}
	}
}

// blanks makes lines and tabs blanks. The library leaves them in values.
func blanks(s string) string {
	return strings.NewReplacer("\n", " ", "\t", " ", "\r", " ").Replace(s)
}
