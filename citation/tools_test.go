package citation_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/style"
)

// toolOrSkip returns the path of a program that reads a format.
func toolOrSkip(t *testing.T, name string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("short")
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not here", name)
	}
	return path
}

// runTool runs a program in a folder with a file of input.
func runTool(t *testing.T, folder, file, input, tool string, args ...string) []byte {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, file), []byte(input), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(tool, args...)
	cmd.Dir = folder
	out, err := cmd.Output()
	if err != nil {
		detail := string(out)
		if exit, ok := err.(*exec.ExitError); ok {
			detail += string(exit.Stderr)
		}
		t.Fatalf("%s: %v\n%s", tool, err, detail[max(0, len(detail)-1500):])
	}
	return out
}

// hostileReferences are references to hostile works in hostile styles, without
// letters that fonts of Latin lack where latin is set.
func hostileReferences(t *testing.T, latin bool) []*style.Reference {
	t.Helper()
	texts := slices.Concat(hostileTexts, hostileLetters, hostileMarks)
	styles := append(style.All(), anyStyles(t)[:2]...)
	var out []*style.Reference
	for i, text := range texts {
		for _, p := range readItems(hostileItem(t, "chapter", text)) {
			ref := new(style.Reference)
			styles[i%len(styles)].RenderEntry(ref, style.Cite{Work: p, Number: i, Prefix: text, Suffix: text})
			if !latin || !bytes.ContainsFunc(ref.Text(), isForeign) {
				out = append(out, ref)
			}
		}
	}
	return out
}

// isForeign reports whether a letter or mark is none of Latin.
func isForeign(r rune) bool {
	return r > 0x17F && !strings.ContainsRune("“”‘’–—…\u202f", r)
}

// hostileMarks are texts that mean something in one of the formats.
var hostileMarks = []string{
	`\input{/etc/passwd} \write18{x} \end{document} ^^5cend %x`, `$x^2$ a_b #1 ~ & {x} {} }{ \`, "``x'' --- -- ,,x'' ?` !`",
	`*a* **b** _c_ __d__ ***e*** a*b*c *"x"*`, "`code` ``code`` ~~struck~~ ==marked==", `[a](http://x.org) ![a](x.png) [a]: x [^1] <http://x.org> <a@b.org>`,
	`# heading`, `- item`, `+ item`, `1. item`, `1) item`, `> quote`, `=== `, `---`, `| a | b |`, `    code`, "http://x.org https://x.org www.x.org a@b.org ftp://x.org",
	`&amp; &lt; &#60; &copy;`, `= heading`, `/ term: x`, `#let x = 1; #emph[x] @ref <label> $x$ // comment /* comment */ https://x.org`, `"smart" 'quotes' ... -? -1 ~`,
	`{\rtf1 \b x} \u8211? \'e9 \par {\*\x} \bin9 `, "\x1b[31m \x1b]8;;http://x\x1b\\ \u009b31m", `","format":"bold" \u0041 \" ]}`, `!`, `a!`, `::: div`, `{.class}`, `:smile:`,
}

// TeX reads what is written for it, with the packages that are named.
func TestLaTeXCompiles(t *testing.T) {
	tex := toolOrSkip(t, "pdflatex")
	var b strings.Builder
	b.WriteString("\\documentclass{article}\n\\usepackage[T1]{fontenc}\n\\usepackage{hyperref}\n\\begin{document}\n")
	for _, ref := range hostileReferences(t, true) {
		b.Write(citation.AppendReference(nil, ref, citation.LaTeX))
		fmt.Fprintf(&b, "\n\n\\footnote{%s}\n\n", citation.AppendReference(nil, ref, citation.LaTeX))
	}
	b.WriteString(citation.Bibliography(readFile(t, "../testdata/publications.yaml"), style.IEEE, citation.LaTeX))
	b.WriteString("\n\\end{document}\n")
	runTool(t, t.TempDir(), "refs.tex", b.String(), tex, "-interaction=nonstopmode", "-halt-on-error", "-draftmode", "-no-shell-escape", "refs.tex")
}

// Typst reads the text of a reference from what is written for it.
func TestTypstCompiles(t *testing.T) {
	typst := toolOrSkip(t, "typst")
	refs := hostileReferences(t, false)
	var b strings.Builder
	for _, ref := range refs {
		fmt.Fprintf(&b, "#metadata([%s]) <ref>\n", citation.AppendReference(nil, ref, citation.Typst))
	}
	b.WriteString(citation.Bibliography(readFile(t, "../testdata/publications.yaml"), style.IEEE, citation.Typst))
	out := runTool(t, t.TempDir(), "refs.typ", b.String(), typst, "query", "refs.typ", "<ref>", "--field", "value")
	var trees []any
	if err := json.Unmarshal(out, &trees); err != nil || len(trees) != len(refs) {
		t.Fatalf("%d of %d references: %v", len(trees), len(refs), err)
	}
	for i, ref := range refs {
		var shown strings.Builder
		if err := typstText(&shown, trees[i]); err != nil {
			t.Errorf("%v in %s", err, citation.AppendReference(nil, ref, citation.Typst))
		}
		if got, want := squeeze(shown.String()), squeeze(string(ref.Text())); got != want {
			t.Errorf("the text (-want +got):\n- %s\n+ %s", want, got)
		}
	}
}

// typstText writes the text of content.
func typstText(b *strings.Builder, content any) error {
	node, _ := content.(map[string]any)
	switch node["func"] {
	case "text", "symbol":
		text, _ := node["text"].(string)
		b.WriteString(text)
	case "space", "linebreak":
		b.WriteString(" ")
	case "sequence":
		for _, child := range node["children"].([]any) {
			if err := typstText(b, child); err != nil {
				return err
			}
		}
	case "styled":
		return typstText(b, node["child"])
	case "emph", "strong", "super", "sub", "smallcaps", "underline", "link":
		return typstText(b, node["body"])
	default:
		return fmt.Errorf("%v", node)
	}
	return nil
}

// squeeze takes the blanks out of a text.
func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// Readers of Rich Text show the text of a reference.
func TestRTFReads(t *testing.T) {
	unrtf := toolOrSkip(t, "unrtf")
	for _, ref := range hostileReferences(t, true) {
		if slices.ContainsFunc(slices.Collect(ref.Runs()), func(r style.Run) bool { return r.Link }) {
			continue // it shows the address in the place of the text
		}
		source := fmt.Sprintf("{\\rtf1\\ansi x%s}", citation.AppendReference(nil, ref, citation.RTF))
		out := runTool(t, t.TempDir(), "ref.rtf", source, unrtf, "--text", "ref.rtf")
		_, shown, _ := strings.Cut(string(out), "-----------------\n")
		if got, want := letters(shown), letters("x"+string(ref.Text())); got != want {
			t.Errorf("the text (-want +got):\n- %s\n+ %s", want, got)
		}
	}
}

// letters takes out of a text what unrtf shows as a question mark, and blanks.
func letters(s string) string {
	return squeeze(strings.Map(func(r rune) rune {
		if r == '?' || r >= utf8.RuneSelf {
			return -1
		}
		return r
	}, s))
}
