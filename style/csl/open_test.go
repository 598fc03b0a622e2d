package csl

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// dependentStyle makes a dependent style of its parent's address and its
// further attributes.
func dependentStyle(parent, attributes string) string {
	return `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ` + attributes + `><info><title>D</title>` +
		`<link href="` + parent + `" rel="independent-parent"/></info></style>`
}

// styleFiles are styles as the CSL repository lays them out.
func styleFiles() fstest.MapFS {
	sample := strings.ReplaceAll(sampleStyle, ` default-locale="de-AT"`, "")
	files := fstest.MapFS{
		"apa.csl":             {Data: []byte(sample)},
		"german.csl":          {Data: []byte(sampleStyle)},
		"broken.csl":          {Data: []byte("<style")},
		"renamed-styles.json": {Data: []byte(`{"apa-old": "apa", "nature-old": "nature", "lost": "gone", "here": "there", "there": "here"}`)},
	}
	for name, text := range map[string]string{
		"nature":   dependentStyle("http://www.zotero.org/styles/apa", `default-locale="en-GB"`),
		"physics":  dependentStyle("http://www.zotero.org/styles/nature?a=b#c", ""),
		"austrian": dependentStyle("http://www.zotero.org/styles/german", ""),
		"swiss":    dependentStyle("http://www.zotero.org/styles/german", `default-locale="de-CH"`),
		"orphan":   dependentStyle("http://www.zotero.org/styles/ap", ""),
		"nobody":   dependentStyle("", ""),
		"a":        dependentStyle("http://www.zotero.org/styles/b", ""),
		"b":        dependentStyle("http://www.zotero.org/styles/a", ""),
		"child":    dependentStyle("http://www.zotero.org/styles/broken", ""),
		"odd":      dependentStyle("http://www.zotero.org/styles/apa", `default-locale="?"`),
		"old":      strings.Replace(dependentStyle("http://www.zotero.org/styles/apa", ""), `"1.0"`, `"0.8"`, 1),
	} {
		files["dependent/"+name+".csl"] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

func TestOpenStyle(t *testing.T) {
	for _, test := range []struct{ name, style, wantLocale, wantErr string }{
		{"a style", "apa", "", ""},
		{"its file", "apa.csl", "", ""},
		{"its address", "https://www.zotero.org/styles/apa", "", ""},
		{"one with a locale", "german", "de-AT", ""},
		{"a dependent one, by its path", "dependent/nature.csl", "en-GB", ""},
		{"a dependent one", "nature", "en-GB", ""},
		{"a dependent one of a dependent one", "physics", "en-GB", ""},
		{"a dependent one without a locale", "austrian", "de-AT", ""},
		{"a dependent one with another locale", "swiss", "de-CH", ""},
		{"a renamed one", "apa-old", "", ""},
		{"a renamed one that is dependent", "nature-old", "en-GB", ""},

		{"an unknown one", "apaa", "", `csl: unknown style "apaa"; near it is "apa"`},
		{"one of another directory", "../apa", "", `csl: unknown style "../apa"`},
		{"nothing", "", "", `csl: unknown style ""`},
		{"a parent that there is not", "orphan", "", `csl: unknown style "ap"; near it are "a", "apa"`},
		{"a new name that there is not", "lost", "", `csl: unknown style "gone"`},
		{"a parent without an address", "nobody", "", "csl: dependent/nobody.csl, line 1, <style>: stands for a style without an address"},
		{"two that stand for each other", "a", "", "csl: a.csl: stands for itself, by b, a"},
		{"two new names of each other", "here", "", "csl: here.csl: stands for itself, by there, here"},
		{"a broken one", "broken", "", "csl: broken.csl, line 1: the tag <style> does not end"},
		{"a broken parent", "child", "", "csl: broken.csl, line 1: the tag <style> does not end"},
		{"an odd locale", "odd", "", `csl: dependent/odd.csl, line 1, <style>: default-locale is "?", no language tag such as de or de-AT`},
		{"an old version", "old", "", "csl: dependent/old.csl, line 1, <style>: is of CSL 0.8, which is not read; it can be converted to 1.0"},
	} {
		t.Run(test.name, func(t *testing.T) {
			tree, _, err := openStyle(styleFiles(), test.style, standardLimits)
			if diff := cmp.Diff(test.wantErr, message(err)); diff != "" {
				t.Fatalf("error (-want +got):\n%s", diff)
			}
			if err == nil && tree.locale != test.wantLocale {
				t.Errorf("the locale is %q, want %q", tree.locale, test.wantLocale)
			}
		})
	}
}

func TestOpenErrors(t *testing.T) {
	files := styleFiles()
	delete(files, "renamed-styles.json")
	var unknown *UnknownError
	if _, _, err := openStyle(files, "apa-old", standardLimits); !errors.As(err, &unknown) || unknown.What != "style" || unknown.Name != "apa-old" {
		t.Errorf("an unknown style gives %v", err)
	}
	names := `"n0": "apa"`
	for i := range 30 {
		names += fmt.Sprintf(`, "n%d": "n%d"`, i+1, i)
	}
	files["renamed-styles.json"] = &fstest.MapFile{Data: []byte("{" + names + "}")}
	if _, _, err := openStyle(files, "n30", standardLimits); message(err) != "csl: n30.csl: leads on to more than 20 other names" {
		t.Errorf("a long chain of names gives %v", err)
	}
	files["renamed-styles.json"] = &fstest.MapFile{Data: []byte("[]")}
	var fault *Error
	if _, _, err := openStyle(files, "apa-old", standardLimits); !errors.As(err, &fault) || fault.File != "renamed-styles.json" {
		t.Errorf("a broken list of names gives %v", err)
	}
	if _, _, err := openStyle(failingFS{}, "apa", standardLimits); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("files that may not be read give %v", err)
	}
	if _, err := openLocales(failingFS{}, standardLimits); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("locales that may not be read give %v", err)
	}
}

type failingFS struct{}

func (failingFS) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

func TestDependentStyle(t *testing.T) {
	text := dependentStyle("http://www.zotero.org/styles/apa", `class="note" and="neither" default-locale="de"`)
	_, _, err := parseStyle(strings.NewReader(text), "d.csl", standardLimits)
	var got *DependentError
	if !errors.As(err, &got) {
		t.Fatalf("the error is %v", err)
	}
	want := &DependentError{File: "d.csl", Title: "D", Parent: "http://www.zotero.org/styles/apa", Locale: "de"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if want := "csl: d.csl: a dependent style, without rules of its own; it stands for http://www.zotero.org/styles/apa"; err.Error() != want {
		t.Errorf("got %q, want %q", err, want)
	}
	independent := strings.Replace(text, "</style>", `<citation><layout><text value="a"/></layout></citation></style>`, 1)
	independent = strings.Replace(independent, ` and="neither"`, "", 1)
	if _, _, err := parseStyle(strings.NewReader(independent), "", standardLimits); err != nil {
		t.Errorf("one with rules of its own gives %v", err)
	}
}
