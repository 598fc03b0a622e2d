package model_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/pubcite/pubcite/internal/csltest"
	"github.com/pubcite/pubcite/model"
)

var (
	updateBib = flag.Bool("update", false, "write the list of known differences anew")
	showBib   = flag.String("show", "", "show the differences whose name holds this")
)

const (
	bibFolder = "../../shared/formats"
	bibKnown  = "testdata/bibtex.txt"
)

// What is read of BibTeX files is what pandoc reads of them, or stands in the
// list of differences with a reason.
func TestBibCorpus(t *testing.T) {
	files, _ := filepath.Glob(bibFolder + "/*.bib.csl.json")
	if len(files) == 0 {
		t.Skip("no BibTeX files that another program has read: they are not part of this repository")
	}
	known, err := csltest.ReadKnown(bibKnown)
	if err != nil {
		t.Fatal(err)
	}
	passed := make(map[string]bool)
	for _, file := range files {
		name := filepath.Base(strings.TrimSuffix(file, ".csl.json"))
		want := readAll(t, file)
		got := readAll(t, strings.TrimSuffix(file, ".csl.json"))
		if len(want) != len(got) {
			t.Errorf("%s: %d entries, want %d", name, len(got), len(want))
			continue
		}
		for i := range want {
			comparePublications(fmt.Sprintf("%s/%d/%s", name, i+1, strings.Join(strings.Fields(want[i].ID), "_")), want[i], got[i], passed)
		}
	}
	agree, reasons := 0, make(map[string]int)
	for name, ok := range passed {
		if ok {
			agree++
			continue
		}
		reasons[known.Group(name)]++
	}
	t.Logf("%d of %d fields agree, %.2f %%", agree, len(passed), 100*float64(agree)/float64(len(passed)))
	for reason, n := range reasons {
		t.Logf("%4d %s", n, reason)
	}
	if *updateBib {
		if err := known.Update(bibKnown, passed); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, complaint := range known.Check(passed) {
		t.Error(complaint)
	}
}

func readAll(t *testing.T, path string) (list []*model.Publication) {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for p := range model.Read(file) {
		if p != nil {
			list = append(list, p)
		}
	}
	return list
}

// comparePublications compares the fields that either of two has.
func comparePublications(name string, want, got *model.Publication, passed map[string]bool) {
	w, g := fieldsOf(want), fieldsOf(got)
	for field := range g {
		if _, ok := w[field]; !ok {
			w[field] = ""
		}
	}
	for field, value := range w {
		key := name + "/" + field
		passed[key] = value == g[field]
		if !passed[key] && *showBib != "" && strings.Contains(key, *showBib) {
			fmt.Printf("%s\n\t-%s\n\t+%s\n", key, value, g[field])
		}
	}
}

// fieldsOf returns the fields of a publication that are not empty, as texts that
// can be compared: without what pandoc changes in texts, the case of titles,
// the blanks between initials and the kinds of quotation marks and dashes.
func fieldsOf(p *model.Publication) map[string]string {
	fields := make(map[string]string)
	v := reflect.ValueOf(*p)
	for i := range v.NumField() {
		if v.Field(i).IsZero() {
			continue
		}
		text := ""
		switch x := v.Field(i).Interface().(type) {
		case []model.Person:
			for _, person := range x {
				text += personText(person) + "; "
			}
		case []string:
			text = separators.ReplaceAllString(strings.Join(x, ", "), ", ")
		case []model.Abstract:
			text = x[0].Text
		default:
			text = fmt.Sprint(x)
		}
		fields[v.Type().Field(i).Name] = comparable(text)
	}
	return fields
}

func personText(p model.Person) string {
	given := strings.ReplaceAll(p.Given, ".", ". ")
	if p.Given == "" && p.Suffix == "" || p.Family == "" {
		return strings.Join(strings.Fields(p.Literal+" "+p.Particle+" "+p.DroppingParticle+" "+p.Family+" "+given), " ")
	}
	return strings.Join(strings.Fields(fmt.Sprintf("%s |%s|%s|%s|%s", given, p.DroppingParticle, p.Particle, p.Family, p.Suffix)), " ")
}

var (
	separators = regexp.MustCompile(`\s*[,;]\s*`)

	kept  = regexp.MustCompile(`<span[^>]*>|</span>`)
	marks = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "–", "-", "—", "-", "−", "-", "\u2009", " ", "\u00A0", " ", " ;", ";")
)

func comparable(text string) string {
	text = marks.Replace(kept.ReplaceAllString(text, ""))
	return strings.Map(unicode.ToLower, strings.Join(strings.Fields(text), " "))
}
