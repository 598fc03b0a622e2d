package style_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/style"
)

// The table of docs/csl.md names each variable once, beside the elements that
// New takes it in.
func TestWhichElementWritesWhichVariable(t *testing.T) {
	doc, err := os.ReadFile("../docs/csl.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, ok := strings.Cut(string(doc), "\n### Which writes which\n")
	if !ok {
		t.Fatal("docs/csl.md has no such table")
	}
	table, _, _ = strings.Cut(table, "\n## ")
	code := regexp.MustCompile("`([A-Z][A-Za-z]*)`")
	documented := map[string][]string{}
	for line := range strings.Lines(table) {
		cells := strings.Split(line, "|")
		if len(cells) != 5 {
			continue
		}
		var elements []string
		for _, m := range code.FindAllStringSubmatch(cells[2], -1) {
			elements = append(elements, m[1])
		}
		for _, m := range code.FindAllStringSubmatch(cells[1], -1) {
			if _, ok := documented[m[1]]; ok {
				t.Errorf("%s stands in the table twice", m[1])
			}
			documented[m[1]] = elements
		}
	}

	accepted := map[string][]string{}
	for v := style.Variable(1); !strings.HasPrefix(v.String(), "variable "); v++ {
		name := goName(v)
		for _, element := range []struct {
			name string
			node style.Node
		}{
			{"Text", &style.Text{Variable: v}},
			{"Number", &style.Number{Variable: v}},
			{"Date", &style.Date{Variable: v}},
			{"Names", &style.Names{Variables: style.Variables{v}}},
			{"Label", &style.Label{Variable: v}},
		} {
			_, err := style.New(style.Definition{Name: "test", Bibliography: &style.Bibliography{Layout: element.node}})
			if err == nil {
				accepted[name] = append(accepted[name], element.name)
			}
		}
	}
	if diff := cmp.Diff(accepted, documented); diff != "" {
		t.Errorf("the table (-style +docs):\n%s", diff)
	}
}

// goName returns the name of a variable's constant.
func goName(v style.Variable) string {
	if v == style.ItemNumber {
		return "ItemNumber"
	}
	parts := strings.FieldsFunc(v.String(), func(r rune) bool { return r == '-' || r == '_' })
	for i, p := range parts {
		parts[i] = strings.ToUpper(p[:1]) + p[1:]
	}
	return strings.Join(parts, "")
}
