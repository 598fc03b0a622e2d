package citation

import (
	"github.com/pubcite/pubcite/internal/tex"
	"github.com/pubcite/pubcite/style"
)

// latexMarkup writes source of LaTeX.
type latexMarkup struct{}

func (latexMarkup) shown(f style.Formatting) style.Formatting {
	return flat(f, style.Italic|style.Oblique|style.Bold|style.SmallCaps|style.Underline|style.Superscript|style.Subscript)
}

func (latexMarkup) begin(*output) {}
func (latexMarkup) end(*output)   {}

func (latexMarkup) open(o *output, e style.Effect) {
	o.write(latexCommand(e))
	o.write("{")
}

func (latexMarkup) close(o *output, _ style.Effect, _ rune) { o.write("}") }

// latexCommand returns the command of an effect, without its argument.
func latexCommand(e style.Effect) string {
	switch e {
	case style.Italic:
		return `\textit`
	case style.Oblique:
		return `\textsl`
	case style.Bold:
		return `\textbf`
	case style.SmallCaps:
		return `\textsc`
	case style.Underline:
		return `\underline`
	case style.Superscript:
		return `\textsuperscript`
	case style.Subscript:
		return `\textsubscript`
	}
	return ""
}

func (latexMarkup) text(o *output, text []byte) {
	for len(text) > 0 {
		before, raised, behind := cutSuperscript(text)
		o.dst = tex.AppendPlain(o.dst, before)
		if raised != "" {
			o.write(`\textsuperscript{`)
			o.dst = tex.AppendPlain(o.dst, []byte(raised))
			o.write("}")
		}
		text = behind
	}
}

// link begins a link. Of the characters of an address, those that TeX would read
// are escaped as hyperref knows them.
func (latexMarkup) link(o *output, address, _ []byte, _ aim) {
	o.write(`\href{`)
	for _, c := range address {
		switch c {
		case '%', '#', '&', '_':
			o.dst = append(o.dst, '\\')
		}
		o.dst = append(o.dst, c)
	}
	o.write("}{")
}

func (latexMarkup) endLink(o *output, _ []byte) { o.write("}") }

func (latexMarkup) block(o *output, from, to style.Display, next rune) {
	o.lead(from, to, next, "\\newline ")
}

// list writes a list without marks: the style writes what numbers there are.
func (latexMarkup) list(hangs bool) listTags {
	begin := `\begin{list}{}{\setlength{\leftmargin}{0pt}}`
	if hangs {
		begin = `\begin{list}{}{\setlength{\leftmargin}{1.5em}\setlength{\itemindent}{-1.5em}}`
	}
	return listTags{
		entries: brackets{begin + "\n", "\\end{list}\n"}, entry: brackets{"\\item{}", "\n"},
		heading: brackets{`\subsection*{`, "}\n"},
	}
}
