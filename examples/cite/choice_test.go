package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// part is a record of CSL-JSON, with all that the styles of testdata show.
const part = `{"id":"7","type":"chapter","title":"On \"old\" tides","container-title":"Salt","issued":{"date-parts":[[2021]]},` +
	`"abstract":"Much.","author":[{"family":"Roe","given":"Ann"},{"family":"Beck","given":"Karl"}]}`

const (
	styleFile     = "testdata/styles/estuary.csl"
	germanFile    = "testdata/styles/muendung.csl" // its locale is de-DE; it has no bibliography
	dependentFile = "testdata/styles/dependent/tide.csl"
	localeDir     = "testdata/locales" // holds German, and French with a fault
)

func TestStyleFiles(t *testing.T) {
	const (
		english = "Ann Roe and Karl Beck, “On ‘old’ tides,” in Salt, 2021 [Much.]."
		german  = "Ann Roe und Karl Beck, „On ‘old’ tides“, in Salt, 2021 [Much.]."
		mla     = "Roe, Ann, and Karl Beck. “On ‘Old’ Tides.” Salt, 2021."
	)
	tests := []struct {
		name string
		args []string
		want string
	}{
		{"a file", []string{"-style", styleFile}, lines(english)},
		{"a file beside a name, each once", []string{"-style", "mla," + styleFile + ",./" + styleFile},
			lines("mla\t"+mla, "estuary\t"+english)},
		{"an edition of today", []string{"-style", "apa7"}, lines("Roe, A., & Beck, K. (2021). On “old” tides. In Salt.")},
		{"as JSON, by the name in its id", []string{"-json", "-style", styleFile + ",mla"},
			lines(`{"_id":"7","citation":{"estuary":"` + english + `","mla":"` + mla + `"}}`)},
		{"as HTML", []string{"-format", "html", "-style", styleFile},
			lines(strings.Replace(english, "Salt", "<i>Salt</i>", 1))},
		{"in a locale", []string{"-style", styleFile, "-locale", "de-DE", "-locales", localeDir}, lines(german)},
		{"a style of ours in a locale", []string{"-style", "mla", "-locale", "de-DE", "-locales", localeDir},
			lines("Roe, Ann, und Karl Beck. „On ‘old’ tides“. Salt, 2021.")},
		{"a language is its primary dialect", []string{"-style", styleFile, "-locale", "de", "-locales", localeDir}, lines(german)},
		{"and serves for its other dialects", []string{"-style", styleFile, "-locale", "de-AT", "-locales", localeDir}, lines(german)},
		{"American English needs no file", []string{"-style", styleFile, "-locale", "en-US"}, lines(english)},
		{"nor does it in a folder of others", []string{"-style", styleFile, "-locale", "en", "-locales", localeDir}, lines(english)},
		{"the locale that the file asks for", []string{"-style", germanFile, "-locales", localeDir}, lines("Roe und Beck: „On ‘old’ tides“")},
		{"another in its place", []string{"-style", germanFile, "-locale", "en-US"}, lines("Roe and Beck: “On ‘old’ tides”")},
		{"a dependent style, in its own locale", []string{"-style", dependentFile, "-locales", localeDir}, lines(german)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			check(t, cite(part, test.args...), result{stdout: test.want})
		})
	}
}

// A dependent style leads to the same one, wherever the command runs.
func TestStyleFilesOfTheWorkingFolder(t *testing.T) {
	for folder, file := range map[string]string{
		"testdata/styles":           "estuary.csl",
		"testdata/styles/dependent": "tide.csl",
	} {
		t.Run(folder, func(t *testing.T) {
			t.Chdir(filepath.FromSlash(folder))
			check(t, cite(part, "-style", file, "-locale", "en-US"), result{
				stdout: lines("Ann Roe and Karl Beck, “On ‘old’ tides,” in Salt, 2021 [Much.]."),
			})
		})
	}
}

func TestStyleFileComparedWithTheRecord(t *testing.T) {
	record := strings.Replace(part, "{", `{"citation":{"estuary":"Ann Roe and Karl Beck, “On ‘old’ tides,” in Salt, 2021 [Much.]."},`, 1)
	check(t, cite(record, "-check", "-style", styleFile), result{stdout: lines("estuary 1 of 1 equal", "1 of 1 equal")})
}

func TestStyleFileFindings(t *testing.T) {
	args := []string{"-style", germanFile, "-locale", "en-US"}
	want := result{stdout: lines("Roe and Beck: “On ‘old’ tides”")}
	t.Run("what is passed over is not told", func(t *testing.T) {
		check(t, cite(part, args...), want)
	})
	t.Run("unless it is asked for", func(t *testing.T) {
		want.stderr = lines(
			"cite: testdata/styles/muendung.csl, line 8, <layout>: the unknown attribute tint is passed over",
			"cite: testdata/styles/muendung.csl, line 3, <info>: has no <updated>")
		check(t, cite(part, append(args, "-findings")...), want)
	})
}

func TestStyleFaults(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return name
	}
	notStyle := write("page.csl", "<html>\n</html>\n")
	escape := write("escape.csl", "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\"><citation><layout><text macro=\"a&#10;b\"/></layout></citation></style>")
	write("locales-de-AT.xml", "")
	if err := os.Mkdir(filepath.Join(dir, "folder.csl"), 0o777); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		args []string
		want []string
	}{
		{"every fault, with file, line and element", []string{"-style", "testdata/styles/wrong.csl"}, []string{
			`testdata/styles/wrong.csl, line 12, <text>: font-style is "slanted", none of italic, normal, oblique`,
			`testdata/styles/wrong.csl, line 11, <text>: unknown macro "autor"; near it is "author"`}},
		{"of every file", []string{"-style", "testdata/styles/orphan.csl,apa," + notStyle}, []string{
			`testdata/styles/orphan.csl: stands for the style "estuari", which is not in the folder testdata/styles; near it: estuary`,
			notStyle + `, line 1, <html>: `}},
		{"no such file", []string{"-style", "testdata/styles/estuari.csl"}, []string{
			"testdata/styles/estuari.csl: there is no such style file; near it: estuary"}},
		{"no such folder", []string{"-style", "nowhere/estuary.csl"}, []string{"nowhere/estuary.csl: there is no such style file"}},
		{"a folder", []string{"-style", filepath.Join(dir, "folder.csl")}, []string{filepath.Join(dir, "folder.csl") + ": "}},
		{"controls are shown as escapes", []string{"-style", escape}, []string{escape + `, line 1, <text>: unknown macro "a\nb"`}},
		{"styles that nothing would tell apart", []string{"-style", styleFile + "," + dependentFile, "-locales", localeDir}, []string{
			"testdata/styles/estuary.csl and testdata/styles/dependent/tide.csl are both styles of the name \"estuary\"; ask for one at a time"}},
		{"a locale without a folder", []string{"-locale", "de-DE"}, []string{
			"locale de-DE: name the folder of locales-de-DE.xml by -locales, or write in en-US by -locale; that alone needs no file"}},
		{"one that a file asks for", []string{"-style", germanFile}, []string{
			"testdata/styles/muendung.csl: locale de-DE: name the folder of locales-de-DE.xml by -locales, or write in en-US by -locale; that alone needs no file"}},
		{"a locale that is not in the folder", []string{"-locale", "de-DX", "-locales", "testdata/styles"}, []string{
			"locale de-DX: there is no locales-de-DX.xml in testdata/styles"}},
		{"one that comes near", []string{"-locale", "de-DE", "-locales", dir}, []string{
			"locale de-DE: there is no locales-de-DE.xml in " + dir + "; near it: de-AT"}},
		{"a faulty locale, once", []string{"-style", "all", "-locale", "fr-CA", "-locales", localeDir}, []string{
			`testdata/locales/locales-fr-FR.xml, line 4, <term>: form is "tall"`}},
		{"no folder of locales", []string{"-locales", "nowhere"}, []string{"nowhere: "}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := cite(part, test.args...)
			stderr := strings.SplitAfter(got.stderr, "\n")
			if len(stderr)-1 != len(test.want) {
				t.Fatalf("standard error has %d lines, want %d:\n%s", len(stderr)-1, len(test.want), got.stderr)
			}
			for i, want := range test.want {
				if !strings.HasPrefix(stderr[i], "cite: "+filepath.FromSlash(want)) {
					t.Errorf("standard error, line %d: %swant it to begin with %s", i+1, stderr[i], want)
				}
			}
			check(t, got, result{stderr: got.stderr, status: exitUsage})
		})
	}
}
