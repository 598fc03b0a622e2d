package csl

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
)

// repeated is a source of the same text again and again.
type repeated struct {
	unit string
	left int // bytes
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.left <= 0 {
		return 0, io.EOF
	}
	n := 0
	for n < len(p) && r.left > 0 {
		k := copy(p[n:], r.unit)
		n, r.left = n+k, r.left-k
	}
	return n, nil
}

// Inputs made to cost time or memory are refused, with little of either.
func TestHostile(t *testing.T) {
	if raceEnabled {
		t.Skip("with the race detector it takes minutes, and there is nothing to race")
	}
	const mega = 1 << 20
	chain := func(n int, calls string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "<macro name='m%d'>%s</macro>\n", i, strings.ReplaceAll(calls, "#", fmt.Sprint(i+1)))
		}
		fmt.Fprintf(&b, "<macro name='m%d'><text value='a'/></macro>", n)
		return b.String()
	}
	const call = "<text macro='m#'/>"
	for _, test := range []struct {
		name string
		src  io.Reader
		want string // how the error ends
	}{
		{"100 MB of blanks", &repeated{" ", 100 * mega}, "larger than 4194304 bytes"},
		{"100 MB of elements", &repeated{"<a>", 100 * mega}, "larger than 4194304 bytes"},
		{"a million nested elements", strings.NewReader(strings.Repeat("<a>", mega)), "elements in more than 100 levels"},
		{"a million elements", strings.NewReader(rootTag + strings.Repeat("<a/>", mega-100)), "more than 100000 elements"},
		{"a million attributes", strings.NewReader("<a " + strings.Repeat("b='' ", mega/2)), "has the attribute b twice"},
		{"many attributes", strings.NewReader("<a " + manyAttributes(1000, "a%d='' ")), "more than 100 attributes"},
		{"many namespaces", strings.NewReader("<a " + manyAttributes(60, "xmlns:a%d='' ") + "><b " + manyAttributes(60, "xmlns:b%d='' ") + ">"), "too many namespaces"},
		{"a text in a million pieces", strings.NewReader("<a>" + strings.Repeat("b<!---->", mega/4)), "the file ends in <a> of line 1"},
		{"a name of a megabyte", strings.NewReader("<" + strings.Repeat("a", mega)), "the tag <" + strings.Repeat("a", 60) + "…> does not end"},
		{"a value of a megabyte", strings.NewReader(styleWith("", "<text variable='"+strings.Repeat("a", mega)+"'/>")), "…\""},
		{"a million ampersands", strings.NewReader("<a>" + strings.Repeat("&amp;", mega/2) + "&"), "write &amp;"},
		{"a million angles", strings.NewReader(strings.Repeat("<", mega)), "no name where one should be"},
		{"entities of entities", strings.NewReader("<!DOCTYPE a [<!ENTITY a 'a'><!ENTITY b '&a;&a;'>]><a>&b;</a>"), "a document type declaration; none is read"},
		{"a file from elsewhere", strings.NewReader("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"), "a document type declaration; none is read"},
		{"a long chain of macros", strings.NewReader(styleWith(chain(20_000, call), "<text macro='m0'/>")), "macros call macros in more than 100 levels"},
		{"a long chain, from its end", strings.NewReader(styleWith(reversed(chain(20_000, call)), "<text macro='m19990'/>")), "macros call macros in more than 100 levels"},
		{"macros that double", strings.NewReader(styleWith(chain(60, call+call), "<text macro='m0'/>")), "is of more than 10000000 elements, those of macros counted for each call"},
		{"many faults", strings.NewReader(styleWith("", strings.Repeat("<text variable='titel'/>", 90_000))), "89900 more faults"},
		{"many warnings", strings.NewReader(styleWith("", strings.Repeat("<text value='' "+manyAttributes(90, "a%d='' ")+"/>", 4000))), ""},
		{"a page", strings.NewReader("\n" + strings.Repeat(" ", mega) + "<!DOCTYPE HTML><p>"), "a page of HTML"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, _, err := parseStyle(test.src, "", standardLimits)
			runtime.ReadMemStats(&after)
			if !strings.HasSuffix(message(err), test.want) {
				t.Errorf("the error is %q, want %q", shorten(message(err)), test.want)
			}
			if used := (after.TotalAlloc - before.TotalAlloc) / mega; used > 100 {
				t.Errorf("took %d MB", used)
			}
		})
	}
}

func manyAttributes(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// reversed returns lines from the last to the first.
func reversed(text string) string {
	lines := strings.Split(text, "\n")
	var b strings.Builder
	for i := range lines {
		b.WriteString(lines[len(lines)-1-i] + "\n")
	}
	return b.String()
}

// A style that is cut anywhere is none, and says where.
func TestTruncated(t *testing.T) {
	whole := strings.TrimSpace(sampleStyle)
	lines := strings.Count(whole, "\n") + 1
	for n := range len(whole) {
		_, _, err := parseStyle(strings.NewReader(whole[:n]), "", standardLimits)
		var fault *Error
		if !errors.As(err, &fault) {
			t.Fatalf("cut at %d: %v", n, err)
		}
		if fault.Line > lines {
			t.Errorf("cut at %d: line %d of %d", n, fault.Line, lines)
		}
	}
}

// A style that lacks any byte, or has it twice, is read or refused.
func TestDamaged(t *testing.T) {
	for n := range len(sampleStyle) {
		for _, text := range []string{sampleStyle[:n] + sampleStyle[n+1:], sampleStyle[:n+1] + sampleStyle[n:]} {
			tree, _, err := parseStyle(strings.NewReader(text), "", standardLimits)
			checkOutcome(t, tree, err)
		}
	}
}

// checkOutcome checks that a style was read as a whole, or refused with an
// error that says why.
func checkOutcome(t *testing.T, tree *tree, err error) {
	t.Helper()
	if err != nil {
		var fault *Error
		var dependent *DependentError
		if !errors.As(err, &fault) && !errors.As(err, &dependent) {
			t.Fatalf("the error is a %T: %v", err, err)
		}
		if fault != nil && (fault.Reason == "" || strings.ContainsRune(fault.Error(), '\n')) {
			t.Fatalf("the error is %q", fault)
		}
		if tree != nil {
			t.Fatalf("a tree beside the error %v", err)
		}
		return
	}
	if tree.citation == nil || tree.citation.layout == nil || tree.bibliography != nil && tree.bibliography.layout == nil {
		t.Fatal("no layout")
	}
	checkElements(t, tree, tree.style)
}

// checkElements checks that what is left of a tree is known to CSL, and that
// its calls lead somewhere.
func checkElements(t *testing.T, tree *tree, e *element) {
	t.Helper()
	if e.kind == kindNone {
		t.Fatalf("<%s> in line %d is left", e.name, e.line)
	}
	for _, a := range e.attrs {
		v := grammar[e.kind].attributes[a.name]
		if v == nil {
			t.Fatalf("<%s> in line %d: the attribute %s is left", e.name, e.line, a.name)
		}
		metadata := e.kind == kindLink || e.kind == kindInfoText || e.kind == kindRights
		if reason, _ := v.check(a.name, a.value); reason != "" && !metadata {
			t.Fatalf("<%s> in line %d: %s=%q is left", e.name, e.line, a.name, a.value)
		}
	}
	if name, ok := e.attr("macro"); ok && tree.macros[name] == nil {
		t.Fatalf("<%s> in line %d calls the unknown macro %q", e.name, e.line, name)
	}
	for c := range e.children() {
		checkElements(t, tree, c)
	}
}
