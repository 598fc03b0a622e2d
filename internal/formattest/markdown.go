package formattest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	xhtml "golang.org/x/net/html"

	"github.com/pubcite/pubcite/style"
)

// markdownEffects are the effects of what Markdown is rendered as.
var markdownEffects = map[string]style.Effect{
	"em": style.Italic, "strong": style.Bold, "u": style.Underline, "sup": style.Superscript, "sub": style.Subscript,
}

// readMarkdown renders a paragraph, as CommonMark and with GitHub's extensions, and
// reads what comes of it.
func readMarkdown(source string) ([]Char, error) {
	plain, err := renderMarkdown(source, goldmark.New(goldmark.WithRendererOptions(html.WithUnsafe())))
	if err != nil {
		return nil, err
	}
	extended, err := renderMarkdown(source, goldmark.New(goldmark.WithRendererOptions(html.WithUnsafe()), goldmark.WithExtensions(extension.GFM, extension.DefinitionList, extension.Footnote)))
	if err != nil {
		return nil, fmt.Errorf("with extensions: %w", err)
	}
	if !slices.Equal(plain, extended) {
		return nil, fmt.Errorf("with extensions it shows %q, without %q", describe(extended), describe(plain))
	}
	return plain, nil
}

func renderMarkdown(source string, md goldmark.Markdown) ([]Char, error) {
	var rendered bytes.Buffer
	if err := md.Convert([]byte(source), &rendered); err != nil {
		return nil, err
	}
	body := strings.TrimSpace(rendered.String())
	if body == "" {
		return nil, nil
	}
	inner, ok := strings.CutPrefix(body, "<p>")
	inner, ok2 := strings.CutSuffix(inner, "</p>")
	if !ok || !ok2 {
		return nil, fmt.Errorf("no paragraph: %q", body)
	}
	return readRendered(inner)
}

// readRendered reads the HTML of a paragraph.
func readRendered(source string) ([]Char, error) {
	var s shower
	var open []string
	for z := xhtml.NewTokenizer(strings.NewReader(source)); ; {
		switch z.Next() {
		case xhtml.ErrorToken:
			if len(open) > 0 {
				return nil, fmt.Errorf("%v left open", open)
			}
			return s.chars, nil
		case xhtml.TextToken:
			s.show(z.Token().Data)
		case xhtml.StartTagToken, xhtml.SelfClosingTagToken:
			t := z.Token()
			e, known := markdownEffects[t.Data]
			switch {
			case t.Data == "br":
				s.blank = true
				continue
			case t.Data == "a" && len(t.Attr) == 1 && t.Attr[0].Key == "href" && s.Link == "":
				s.Link = t.Attr[0].Val
			case !known || len(t.Attr) > 0 || s.Effects&e != 0:
				return nil, fmt.Errorf("the tag %s", t)
			}
			s.Effects |= e
			open = append(open, t.Data)
		case xhtml.EndTagToken:
			name := z.Token().Data
			if len(open) == 0 || open[len(open)-1] != name {
				return nil, fmt.Errorf("</%s> closes none of %v", name, open)
			}
			open = open[:len(open)-1]
			s.Effects &^= markdownEffects[name]
			if name == "a" {
				s.Link = ""
			}
		default:
			return nil, fmt.Errorf("%s is neither text nor a tag", z.Raw())
		}
	}
}
