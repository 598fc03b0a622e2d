// Package htmltest checks the HTML of references, for tests.
package htmltest

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"
)

// tags are those that package citation documents, but for links.
var tags = []string{
	"<i>", "<b>", "<sub>", "<sup>", "<em>",
	`<span style="font-style:normal;">`, `<span style="font-weight:normal;">`, `<span style="font-weight:lighter;">`,
	`<span style="font-variant:small-caps;">`, `<span style="font-variant:normal;">`,
	`<span style="text-decoration:underline;">`, `<span style="text-decoration:none;">`, `<span style="vertical-align:baseline;">`,
	`<div class="csl-block">`, `<div class="csl-left-margin">`, `<div class="csl-right-inline">`, `<div class="csl-indent">`,
}

// link is a link to a DOI, or to an address of the web.
var link = regexp.MustCompile(`^<a href="(https://doi\.org/[A-Za-z0-9%\-._~!$()*+,;=:@/]*|(?i:https?):([A-Za-z0-9%\-._~!$()*+,;=:@/?#]|&#38;)*)">$`)

// Check parses the HTML of a reference. The error says what in it is not as
// package citation documents it (another tag, one that is not closed or not in its
// order, a comment), or that it does not say what text says, the same reference
// as text. Blanks don't count where there are blocks.
func Check(markup, text string) error {
	content, err := contentOf(markup)
	if err != nil {
		return fmt.Errorf("%w in %q", err, markup)
	}
	want := raised.Replace(lines.Replace(text))
	if strings.Contains(markup, "<div ") {
		content, want = blanks.Replace(content), blanks.Replace(want)
	}
	if content != want {
		return fmt.Errorf("text is not the HTML without markup\nHTML: %q\ntext: %q", content, want)
	}
	return nil
}

// contentOf returns the text of HTML.
func contentOf(markup string) (string, error) {
	var text strings.Builder
	var open []string
	for z := html.NewTokenizer(strings.NewReader(markup)); ; {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				return "", fmt.Errorf("%v left open", open)
			}
			return text.String(), nil
		case html.TextToken:
			text.WriteString(z.Token().Data)
		case html.StartTagToken:
			tag := string(z.Raw())
			if !slices.Contains(tags, tag) && !link.MatchString(tag) {
				return "", fmt.Errorf("the tag %s", tag)
			}
			open = append(open, tag)
		case html.EndTagToken:
			last, tag := len(open)-1, string(z.Raw())
			if last < 0 || !strings.HasPrefix(strings.Replace(open[last], " ", ">", 1), "<"+tag[len("</"):]) {
				return "", fmt.Errorf("%s closes none of %v", tag, open)
			}
			open = open[:last]
		default:
			return "", fmt.Errorf("%s is neither text nor a tag", z.Raw())
		}
	}
}

// lines makes the ends of lines what HTML reads of them.
var lines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

var blanks = strings.NewReplacer(" ", "", "\n", "", "\t", "", "\r", "")

// raised replaces characters that are superscripts of their own with what they
// raise, as HTML does.
var raised = func() *strings.Replacer {
	pairs := []string{"ˀ", "ʔ", "ˁ", "ʕ", "ۥ", "و", "ۦ", "ي"}
	for _, c := range "ª²³¹ºʰʱʲʳʴʵʶʷʸˠˡˢˣˤ" +
		"ᴬᴭᴮᴰᴱᴲᴳᴴᴵᴶᴷᴸᴹᴺᴼᴽᴾᴿᵀᵁᵂᵃᵄᵅᵆᵇᵈᵉᵊᵋᵌᵍᵏᵐᵑᵒᵓᵔᵕᵖᵗᵘᵙᵚᵛᵜᵝᵞᵟᵠᵡ" +
		"⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ℠™㆒㆓㆔㆕㆖㆗㆘㆙㆚㆛㆜㆝㆞㆟" {
		pairs = append(pairs, string(c), norm.NFKD.String(string(c)))
	}
	return strings.NewReplacer(pairs...)
}()
