package formattest

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"golang.org/x/net/html"

	"github.com/pubcite/pubcite/style"
)

// effectOf are the effects of tags.
var effectOf = map[string]style.Effect{
	"<i>": style.Italic, "<em>": style.Oblique, "<b>": style.Bold, "<sub>": style.Subscript, "<sup>": style.Superscript,
	`<span style="font-style:normal;">`:         style.Upright,
	`<span style="font-weight:lighter;">`:       style.Light,
	`<span style="font-weight:normal;">`:        style.Regular,
	`<span style="font-variant:small-caps;">`:   style.SmallCaps,
	`<span style="font-variant:normal;">`:       style.NormalCaps,
	`<span style="text-decoration:underline;">`: style.Underline,
	`<span style="text-decoration:none;">`:      style.NoUnderline,
	`<span style="vertical-align:baseline;">`:   style.Baseline,
	`<div class="csl-block">`:                   0,
	`<div class="csl-left-margin">`:             0,
	`<div class="csl-right-inline">`:            0,
	`<div class="csl-indent">`:                  0,
}

var (
	htmlPart = regexp.MustCompile(`^<span class="[A-Za-z_-]+"( lang="[A-Za-z0-9-]+")?>$`)
	htmlLink = regexp.MustCompile(`^<a href="((?i:https?):[^"<>]*)"( aria-label="[^"<>]*")?>$`)
)

// readHTML reads semantic HTML.
func readHTML(source string) ([]Char, error) {
	var s shower
	type tag struct {
		name   string
		format style.Formatting
		link   string
	}
	open := []tag{{}}
	for z := html.NewTokenizer(strings.NewReader(source)); ; {
		switch z.Next() {
		case html.ErrorToken:
			if z.Err() != io.EOF || len(open) > 1 {
				return nil, fmt.Errorf("%v, %v left open", z.Err(), open)
			}
			return s.chars, nil
		case html.TextToken:
			now := open[len(open)-1]
			s.Effects, s.Link = effects(now.format), now.link
			s.show(z.Token().Data)
		case html.StartTagToken:
			raw := string(z.Raw())
			next := open[len(open)-1]
			next.name = strings.TrimLeft(strings.SplitN(strings.Trim(raw, "<>"), " ", 2)[0], "<")
			e, known := effectOf[raw]
			link := htmlLink.FindStringSubmatch(raw)
			switch {
			case known:
				next.format = next.format.Push(e)
			case link != nil:
				next.link = html.UnescapeString(link[1])
			case !htmlPart.MatchString(raw):
				return nil, fmt.Errorf("the tag %s", raw)
			}
			open = append(open, next)
		case html.EndTagToken:
			if name := z.Token().Data; len(open) == 1 || open[len(open)-1].name != name {
				return nil, fmt.Errorf("</%s> closes none of %v", name, open)
			}
			open = open[:len(open)-1]
		default:
			return nil, fmt.Errorf("%s is neither text nor a tag", z.Raw())
		}
	}
}

// effects returns the effects in force.
func effects(f style.Formatting) style.Effect {
	var out style.Effect
	for e := style.Italic; e <= style.Subscript; e <<= 1 {
		if f.Has(e) && e&(style.Upright|style.Regular|style.NormalCaps|style.NoUnderline|style.Baseline) == 0 {
			out |= e
		}
	}
	return out
}
