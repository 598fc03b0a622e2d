package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A checkWriter compares references with those that the record holds, and
// writes those that differ.
type checkWriter struct{ styles []style.Style }

// A tally counts the comparisons in one style.
type tally struct {
	equal, different int
	missing          int // records without a reference to compare with
}

func (t *tally) add(u tally) {
	t.equal += u.equal
	t.different += u.different
	t.missing += u.missing
}

func (w checkWriter) writeRecord(b *batch, raw model.Raw) {
	f := formatOf(b.pub.Citations)
	for i, s := range w.styles {
		t := &b.count.tallies[i]
		want, ok := b.pub.Citations[s.Name()]
		if !ok {
			t.missing++
			continue
		}
		b.scratch = b.appendCitation(b.scratch[:0], s, len(w.styles), &citation.Writer{Format: f})
		if string(b.scratch) == want {
			t.equal++
			continue
		}
		t.different++
		b.out = b.appendPlace(b.out, raw)
		b.out = fmt.Appendf(b.out, ": %s differs as %s\n", printable(s.Name()), f)
		b.out = appendDifference(b.out, want, string(b.scratch))
	}
}

// formatOf tells the format of a record's own references: HTML where one of
// them holds a tag or an entity.
func formatOf(citations map[string]string) citation.Format {
	for _, c := range citations {
		// Most texts have neither, and regular expressions are slow.
		if strings.ContainsAny(c, "<&") && markup.MatchString(c) {
			return citation.HTML
		}
	}
	return citation.Text
}

// markup finds an HTML tag or entity.
var markup = regexp.MustCompile(`</?[A-Za-z][^<>]*>|&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);`)

// appendDifference shows two references, and around which character they
// part.
func appendDifference(dst []byte, want, got string) []byte {
	dst = fmt.Appendf(dst, "\twant: %s\n\tgot:  %s\n", printable(want), printable(got))
	n := commonPrefix(want, got)
	before := lastRunes(want[:n], 20)
	dst = fmt.Appendf(dst, "\tthey part at character %d:\n", utf8.RuneCountInString(want[:n])+1)
	dst = fmt.Appendf(dst, "\t      %s|%s\n", before, firstRunes(want[n:], 30))
	return fmt.Appendf(dst, "\t      %s|%s\n", before, firstRunes(got[n:], 30))
}

// commonPrefix returns the length of what a and b begin with, in bytes. It
// ends between characters.
func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) {
		_, size := utf8.DecodeRuneInString(a[n:])
		if !strings.HasPrefix(b[n:], a[n:n+size]) {
			break
		}
		n += size
	}
	return n
}

// firstRunes returns the first n characters of s in printable form.
func firstRunes(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return printable(s)
	}
	return printable(string(runes[:n])) + "…"
}

// lastRunes returns the last n characters of s in printable form.
func lastRunes(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return printable(s)
	}
	return "…" + printable(string(runes[len(runes)-n:]))
}

// printable returns s, which comes from a record, without anything that could
// break a line or steer a terminal.
func printable(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) }) < 0 {
		return s
	}
	quoted := strconv.QuoteToGraphic(s)
	return quoted[1 : len(quoted)-1]
}

// appendSummary appends the counts by style and the count of all.
func appendSummary(dst []byte, styles []style.Style, tallies []tally) []byte {
	var all tally
	for i, s := range styles {
		dst = append(append(dst, printable(s.Name())...), ' ')
		dst = appendTally(dst, tallies[i])
		all.add(tallies[i])
	}
	return appendTally(dst, all)
}

func appendTally(dst []byte, t tally) []byte {
	dst = fmt.Appendf(dst, "%d of %d equal", t.equal, t.equal+t.different)
	if t.missing > 0 {
		dst = fmt.Appendf(dst, ", %d not compared (the record holds none)", t.missing)
	}
	return append(dst, '\n')
}
