package citation_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/formattest"
	"github.com/pubcite/pubcite/internal/htmltest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// FuzzAnyStyle renders any work, as CSL-JSON, in any of the styles, and cites
// it with any words around it. flags choose what a document would say.
func FuzzAnyStyle(f *testing.F) {
	styles := anyStyles(f)
	for i, text := range slices.Concat(hostileTexts, hostileLetters) {
		if len(text) > 100 {
			continue // in so many variables it only slows the search
		}
		f.Add(hostileItem(f, "chapter", text), uint8(i%len(styles)), text, text, text, uint16(0xFFFF*(i&1)))
	}
	for i, work := range diffWorks(f) {
		locator := [...]string{"12-15", "pp. 12-15", "Chapter 3", "§ 4", "s.v. x"}[i%5]
		f.Add(work, uint8(i%len(styles)), locator, "see", ", for one", uint16(i*997))
	}
	f.Add([]byte(`{"title":"a","author":[{"family":"b"}],"type":"book"}`), uint8(0), "", "", "", uint16(0))
	f.Fuzz(func(t *testing.T, item []byte, which uint8, locator, prefix, suffix string, flags uint16) {
		s := styles[int(which)%len(styles)]
		for _, p := range readItems(item) {
			checkAnyStyle(t, s, style.Cite{
				Work: p, Locator: locator, Label: style.Term(flags), Prefix: prefix, Suffix: suffix,
				Position: style.Position(flags >> 3), Disambiguate: int(flags & 1),
				Number: int(flags), FirstNote: int(flags >> 8), YearSuffix: suffix,
			})
		}
	})
}

// checkAnyStyle checks all that a style makes of a work: reference, entries, and
// citations of one and of several.
func checkAnyStyle(t *testing.T, s style.Style, c style.Cite) {
	t.Helper()
	var ref style.Reference
	s.Render(&ref, c.Work)
	first := checkReference(t, s, "the reference", &ref)
	checkUnlabelled(t, s, &ref, c.Work)
	s.RenderEntry(&ref, c)
	entry := checkReference(t, s, "the entry", &ref)
	bare := style.Reference{Unlabelled: true}
	s.RenderEntry(&bare, c)
	if got := checkReference(t, s, "the entry without labels", &bare); got != entry {
		t.Errorf("%s, without labels (-want +got):\n- %s\n+ %s", s, entry, got)
	}
	s.RenderEntryAfter(&ref, &ref, c)
	checkReference(t, s, "the entry behind it", &ref)
	checkFormats(t, s, "the entry behind it", &ref)
	s.RenderCitation(&ref, []style.Cite{c})
	checkReference(t, s, "the citation", &ref)
	s.RenderCitation(&ref, []style.Cite{c, {}, {Work: c.Work}, c})
	checkReference(t, s, "the citation of several", &ref)
	out, only := c, c
	out.SuppressAuthor, only.AuthorOnly = true, true
	alike := func(suffix string, number int) style.Cite {
		return style.Cite{Work: c.Work, YearSuffix: suffix, Number: number}
	}
	s.RenderCitation(&ref, []style.Cite{alike("a", 1), alike("b", 2), out, alike("c", 3), alike("d", 4), alike("e", 5), only})
	checkReference(t, s, "the citation of cites alike", &ref)
	s.RenderCitation(&ref, []style.Cite{only})
	checkReference(t, s, "the author alone", &ref)
	s.Render(&ref, c.Work)
	if again := checkReference(t, s, "the reference", &ref); again != first {
		t.Errorf("%s: the reference was %q and is %q", s, first, again)
	}
}

// checkReference checks what is promised of every reference, and returns its
// HTML.
func checkReference(t *testing.T, s style.Style, what string, ref *style.Reference) string {
	t.Helper()
	text := string(citation.AppendReference(nil, ref, citation.Text))
	if !utf8.ValidString(text) || strings.ContainsFunc(text, isOddControl) {
		t.Errorf("%s: %s is no UTF-8 or has controls: %q", s, what, text)
	}
	markup := string(citation.AppendReference(nil, ref, citation.HTML))
	if err := htmltest.Check(markup, text); err != nil {
		t.Errorf("%s: %s: %v", s, what, err)
	}
	checkSpecial(t, s, ref)
	w := citation.Writer{Format: citation.HTML, LinkAddresses: true}
	if err := htmltest.Check(string(w.AppendReference(nil, ref, nil)), text); err != nil {
		t.Errorf("%s: %s with links: %v", s, what, err)
	}
	var joined []byte
	for run := range ref.Runs() {
		checkBidi(t, s, run.Text)
		if !utf8.Valid(run.Text) {
			t.Errorf("%s: %s has a run that is no UTF-8: %q", s, what, run.Text)
		}
		joined = append(joined, run.Text...)
	}
	if !bytes.Equal(joined, ref.Text()) {
		t.Errorf("%s: the runs of %s are %q, its text is %q", s, what, joined, text)
	}
	return markup
}

// checkFormats checks that each format shows a reference, and nothing else.
func checkFormats(t *testing.T, s style.Style, what string, ref *style.Reference) {
	t.Helper()
	for _, f := range formattest.Formats() {
		var format citation.Format
		if err := format.UnmarshalText([]byte(f.Name)); err != nil {
			t.Fatal(err)
		}
		if err := f.Check(ref, string(citation.AppendReference(nil, ref, format))); err != nil {
			t.Errorf("%s: %s: %v", s, what, err)
		}
		w := citation.Writer{Format: format, LinkAddresses: true}
		if linked, plain := shown(t, &f, &w, ref), shown(t, &f, &citation.Writer{Format: format}, ref); !slices.Equal(linked, plain) {
			t.Errorf("%s: %s: links change what is shown: %s", s, what, w.AppendReference(nil, ref, nil))
		}
	}
}

// shown returns what a format's reader shows of a reference, without where its links
// lead.
func shown(t *testing.T, f *formattest.Format, w *citation.Writer, ref *style.Reference) []formattest.Char {
	t.Helper()
	chars, err := f.Read(string(w.AppendReference(nil, ref, nil)))
	if err != nil {
		t.Errorf("%s: %v", f.Name, err)
	}
	for i := range chars {
		chars[i].Link = ""
	}
	return chars
}

// isOddControl reports whether c is a control character that is none of the ends
// of lines and tabs that a style may add.
func isOddControl(c rune) bool { return unicode.IsControl(c) && !strings.ContainsRune("\n\r\t", c) }

// Each hostile text in every variable of a work and around its cite, in every
// style.
func TestHostileWorks(t *testing.T) {
	styles := anyStyles(t)
	if testing.Short() {
		styles = styles[:3]
	}
	for _, text := range slices.Concat(hostileTexts, hostileLetters) {
		t.Run(fmt.Sprintf("%.40q", text), func(t *testing.T) {
			var works []*model.Publication
			for _, typ := range []string{"article-journal", "chapter", "legal_case"} {
				works = append(works, readItems(hostileItem(t, typ, text))...)
			}
			for i, s := range styles {
				checkAnyStyle(t, s, style.Cite{
					Work: works[i%len(works)], Locator: text, Prefix: text, Suffix: text, YearSuffix: text, Number: 123,
					Position: style.Position(i), Label: style.Term(i),
				})
			}
		})
	}
}

// hostileLetters change their length with their case.
var hostileLetters = []string{
	"ɐı<i>ıɐ</i>", "straße <i>ß</i>", "ŉ <b>ŉ</b> ﬁ <sub>ﬁ</sub>", "İ<i>İ</i>i̇", "ẞ<i>ǰ</i>ΐ", "<i>ɐ</i><b>ı</b>ɐı<i>ɐıı</i>",
	"a.<i>.</i>b. <b>.c.</b>", "“a.”<i>.</i>", "?!.:;", "!", "?", ":", "a:”", "“a!”",
}
