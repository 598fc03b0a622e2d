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

var link = regexp.MustCompile(`^<a href="https://doi\.org/[A-Za-z0-9%\-._~!$()*+,;=:@/]*">$`)

// Content parses the HTML of a reference and returns its text, without the
// blanks around blocks. The error says what is not as package citation documents
// it: another tag, one that is not closed, or not in its order, a comment.
func Content(markup string) (string, error) {
	var text strings.Builder
	var open []string
	behind := "" // a block that was closed
	z := html.NewTokenizer(strings.NewReader(beforeBlocks.Replace(markup)))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				return text.String(), fmt.Errorf("%v left open", open)
			}
			return text.String(), nil
		case html.TextToken:
			text.WriteString(strings.TrimPrefix(z.Token().Data, behind))
			behind = ""
		case html.StartTagToken:
			tag := string(z.Raw())
			if !slices.Contains(tags, tag) && !link.MatchString(tag) {
				return text.String(), fmt.Errorf("the tag %s", tag)
			}
			open = append(open, tag)
			behind = ""
		case html.EndTagToken:
			last := len(open) - 1
			if last < 0 || !strings.HasPrefix(open[last]+" ", "<"+z.Token().Data) {
				return text.String(), fmt.Errorf("%s closes none of %v", z.Raw(), open)
			}
			behind = behindBlocks[open[last]]
			open = open[:last]
		default:
			return text.String(), fmt.Errorf("%s is neither text nor a tag", z.Raw())
		}
	}
}

// What package citation writes around blocks.
var (
	beforeBlocks = strings.NewReplacer("\n\n    <div", "<div", "\n    <div", "<div")
	behindBlocks = map[string]string{
		`<div class="csl-block">`:        "\n",
		`<div class="csl-right-inline">`: "\n  ",
		`<div class="csl-indent">`:       "\n  ",
	}
)

// Raised returns a text as its HTML shows it: with what characters raise that
// are superscripts of their own in their place.
func Raised(text string) string { return raised.Replace(text) }

var raised = func() *strings.Replacer {
	pairs := []string{"ˀ", "ʔ", "ˁ", "ʕ", "ۥ", "و", "ۦ", "ي"}
	for _, c := range "ª²³¹ºʰʱʲʳʴʵʶʷʸˠˡˢˣˤ" +
		"ᴬᴭᴮᴰᴱᴲᴳᴴᴵᴶᴷᴸᴹᴺᴼᴽᴾᴿᵀᵁᵂᵃᵄᵅᵆᵇᵈᵉᵊᵋᵌᵍᵏᵐᵑᵒᵓᵔᵕᵖᵗᵘᵙᵚᵛᵜᵝᵞᵟᵠᵡ" +
		"⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ℠™㆒㆓㆔㆕㆖㆗㆘㆙㆚㆛㆜㆝㆞㆟" {
		pairs = append(pairs, string(c), norm.NFKD.String(string(c)))
	}
	return strings.NewReplacer(pairs...)
}()
