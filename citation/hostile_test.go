package citation_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Each hostile text in every field at once, in every style and form.
func TestHostile(t *testing.T) {
	for _, text := range hostileTexts {
		t.Run(fmt.Sprintf("%.40q", text), func(t *testing.T) {
			for _, typ := range allTypes {
				person := model.Person{Given: text, Family: text, Particle: text, DroppingParticle: text, Suffix: text}
				p := &model.Publication{
					ID: text, Type: typ, Title: text, ContainerTitle: text, CollectionTitle: text,
					Publisher: text, PublisherPlace: text, Edition: text, Volume: text, Issue: text, Page: text + "-" + text,
					Number: text, DOI: text, Issued: model.ParseDate(text),
					EventTitle: text, EventPlace: text,
					Authors:          []model.Person{person, {Literal: text}},
					Editors:          []model.Person{person},
					Translators:      []model.Person{{Literal: text}},
					CorporateEditors: []string{text},
				}
				for _, s := range everyStyle() {
					checkCitation(t, p, s)
				}
			}
		})
	}
}

// hostileTitles are the inputs that SECURITY.md lists with what comes out.
var hostileTitles = []string{
	`<script>alert(1)</script>`,
	`<img src=x onerror=alert(1)>`,
	`<i onclick="alert(1)">x</i>`,
	`&lt;script&gt;alert(1)&lt;/script&gt;`,
	`<i><b>crossed</i></b>`,
	`</i></span>closed`,
	`<i>never closed`,
	"a\x00b\x1b[31mc",
	"bad \xff UTF-8",
	"\u202Eoverride",
	"two\nlines",
}

// SECURITY.md shows what comes out of hostile titles; it must be so.
func TestSecurityTable(t *testing.T) {
	doc, err := os.ReadFile("../SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(doc), "|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	var want strings.Builder
	for _, title := range hostileTitles {
		p := &model.Publication{Type: model.Patent, Title: title}
		out := citation.String(p, style.AMA, citation.HTML)
		fmt.Fprintf(&want, "| `%s` | `%s` |\n", visible(title), visible(out))
	}
	if diff := cmp.Diff(strings.TrimSpace(want.String()), strings.TrimSpace(table)); diff != "" {
		t.Errorf("the table in SECURITY.md (-want +got):\n%s", diff)
	}
}

// visible writes what cannot be seen as Go's escapes.
func visible(s string) string {
	q := fmt.Sprintf("%+q", s)
	return strings.ReplaceAll(strings.ReplaceAll(q[1:len(q)-1], `\"`, `"`), "|", `\|`)
}
