package style_test

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

func TestFindings(t *testing.T) {
	article := func(change func(*model.Publication)) *model.Publication {
		p := &model.Publication{
			Type:           model.ArticleJournal,
			Title:          "A plain title",
			ContainerTitle: "Neural Computation",
			Authors:        []model.Person{{Given: "Ada", Family: "Lovelace"}},
			Issued:         model.Year(2021),
			Page:           "899-925",
			DOI:            "10.1162/neco_a_01367",
			Languages:      []string{"eng"},
		}
		change(p)
		return p
	}
	for _, test := range []struct {
		name   string
		change func(*model.Publication)
		want   []string
	}{
		{"nothing to find", func(p *model.Publication) {}, nil},
		{"an empty record is a book with nothing", func(p *model.Publication) { *p = model.Publication{} },
			[]string{"title is missing", "author is missing", "year is missing", "publisher is missing"}},
		{"an article needs its journal", func(p *model.Publication) { p.ContainerTitle = " " },
			[]string{"publication is missing"}},
		{"a conference will do for proceedings", func(p *model.Publication) {
			p.Type, p.ContainerTitle, p.EventTitle = model.PaperConference, "", "NeurIPS"
		}, nil},
		{"a case needs neither author nor publisher", func(p *model.Publication) {
			*p = model.Publication{Type: model.LegalCase, Title: "Roe v. Wade", Issued: model.Year(1973)}
		}, nil},
		{"a film needs no author", func(p *model.Publication) {
			*p = model.Publication{Type: model.MotionPicture, Title: "Breakers", Publisher: "Coast", Issued: model.Year(2001)}
		}, nil},
		{"a patent is in no publication", func(p *model.Publication) {
			*p = model.Publication{Type: model.Patent, Title: "Sluice", Number: "US1", Issued: model.Year(2001)}
		}, nil},
		{"a status stands for the year", func(p *model.Publication) { p.Issued, p.Status = model.Date{}, model.InPress }, nil},
		{"a year without four digits", func(p *model.Publication) { p.Issued = model.ParseDate("n/a") },
			[]string{`year "n/a" is not a year`}},
		{"a school year is one", func(p *model.Publication) { p.Issued = model.ParseDate("1998/99") }, nil},
		{"a range without an end", func(p *model.Publication) { p.Page = "12-" },
			[]string{`page "12-" is not a range of pages`}},
		{"a range that goes backwards", func(p *model.Publication) { p.Page = "925-899" },
			[]string{`page "925-899" is not a range of pages`}},
		{"a shortened range is in order", func(p *model.Publication) { p.Page = "1491-502" }, nil},
		{"a DOI with its resolver is in order", func(p *model.Publication) { p.DOI = "https://doi.org/10.1/x" }, nil},
		{"a DOI that is none", func(p *model.Publication) { p.DOI = "see publisher" },
			[]string{`doi "see publisher" is not a DOI`}},
		{"two DOIs, of which the first is taken", func(p *model.Publication) { p.DOI = "10.1/x; 10.1/y" },
			[]string{`doi "10.1/x; 10.1/y" is not a DOI`}},
		{"a short DOI is one", func(p *model.Publication) { p.DOI = "10/abcd" }, nil},
		{"labels are no fault", func(p *model.Publication) { p.Volume, p.Issue, p.Page = "Vol. 12", "No. 3", "pp. 12-20" }, nil},
		{"nor are words and signs between pages", func(p *model.Publication) { p.Page = "12-20+34 and 40" }, nil},
		{"a day is a year", func(p *model.Publication) { p.Issued = model.ParseDate("20180503") }, nil},
		{"a dash is no year", func(p *model.Publication) { p.Issued = model.ParseDate("-") },
			[]string{"year is missing", `year "-" is not a year`}},
		{"a name in one piece", func(p *model.Publication) { p.Authors = []model.Person{model.ParseFullName("Lovelace, Ada")} },
			[]string{`author[0] "Lovelace, Ada" is a guess at family and given name`}},
		{"an author without a name", func(p *model.Publication) { p.Authors = append(p.Authors, model.Person{}) },
			[]string{"author[1] is missing"}},
		{"markup that is understood", func(p *model.Publication) { p.Title = "CO<sub>2</sub>, p<0.05" }, nil},
		{"markup that is not", func(p *model.Publication) { p.Title = "<x>E. coli</x>" },
			[]string{`title "<x>E. coli</x>" holds markup that is printed as text`}},
		{"what a field ends in by mistake", func(p *model.Publication) { p.Title, p.ContainerTitle = "Salt /", "<i>Coast</i>," },
			[]string{`title "Salt /" ends in punctuation by mistake`, `publication "<i>Coast</i>," ends in punctuation by mistake`}},
		{"a field that holds nothing else is missing", func(p *model.Publication) { p.Title = " : " },
			[]string{"title is missing", `title " : " ends in punctuation by mistake`}},
		{"a Greek question is in order", func(p *model.Publication) { p.Title = "Τι είναι αλάτι;" }, nil},
		{"a language that is none", func(p *model.Publication) { p.Languages = []string{"xx9"} },
			[]string{`language[0] "xx9" is not a language code of ISO 639`}},
		{"bibliographic codes are known", func(p *model.Publication) { p.Languages = []string{"ger", "fre", "chi"} }, nil},
		{"a type never seen", func(p *model.Publication) { p.Type, p.Publisher = "podcast", "BBC" },
			[]string{`type "podcast" is not a known type; cited as a book`}},
		{"controls", func(p *model.Publication) { p.Publisher = "MIT\x00 Press" },
			[]string{`publisher "MIT\x00 Press" holds characters that no text can have`}},
		{"what only CSL-JSON has", func(p *model.Publication) { p.OriginalTitle, p.PMID = "Sel <x>", "1\x00" },
			[]string{`original-title "Sel <x>" holds markup that is printed as text`, `PMID "1\x00" holds characters that no text can have`}},
		{"lists of texts", func(p *model.Publication) {
			p.Keywords, p.ISBN, p.Abstracts = []string{"tide", "sa\x00lt"}, []string{"978\x00"}, []model.Abstract{{Text: "<x>"}}
		}, []string{`publication_identifier.isbn[0] "978\x00" holds characters that no text can have`,
			`keyword[1] "sa\x00lt" holds characters that no text can have`,
			`abstract[0] "<x>" holds markup that is printed as text`}},
		{"other dates in words", func(p *model.Publication) {
			p.Accessed, p.EventDate = model.Date{Literal: "yesterday"}, model.Date{Literal: "next week\x00"}
		}, []string{`accessed "yesterday" is not a date`, `conference.start_date "next week\x00" is not a date`,
			`conference.start_date "next week\x00" holds characters that no text can have`}},
		{"words with a year are one", func(p *model.Publication) { p.OriginalDate = model.Date{Literal: "autumn term 1998"} }, nil},
		{"words beside a date do not count", func(p *model.Publication) {
			p.Submitted = model.Year(2020)
			p.Submitted.Literal = "n/a"
		}, nil},
		{"people of every role", func(p *model.Publication) {
			p.Directors, p.EditorTranslators = []model.Person{{}}, []model.Person{model.ParseFullName("Beck, Karl")}
		}, []string{"director[0] is missing", `editor-translator[0] "Beck, Karl" is a guess at family and given name`}},
		{"bytes that are not UTF-8", func(p *model.Publication) { p.Title = "caf\xe9" },
			[]string{`title "caf\xe9" holds characters that no text can have`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, f := range style.Findings(article(test.change)) {
				got = append(got, f.String())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// Whatever text a reference may show is looked at, and once.
func TestFindingsOfEveryField(t *testing.T) {
	const dropped = "a\x00 1998"
	unseen := map[string]bool{
		"ID": true, "EISSN": true, "Links": true, "Citations": true, "Created": true, "Updated": true, // nothing shows them
		"Type": true, "Languages": true, // have findings of their own
	}
	for i := range reflect.TypeFor[model.Publication]().NumField() {
		p := new(model.Publication)
		name := reflect.TypeFor[model.Publication]().Field(i).Name
		switch field := reflect.ValueOf(p).Elem().Field(i).Addr().Interface().(type) {
		case *string:
			*field = dropped
		case *model.Status:
			*field = dropped
		case *[]string:
			*field = []string{dropped}
		case *model.Date:
			field.Literal = dropped
		case *[]model.Person:
			*field = []model.Person{{Literal: dropped}}
		case *[]model.Abstract:
			*field = []model.Abstract{{Text: dropped}}
		default:
			if !unseen[name] {
				t.Errorf("%s: nothing looks at a %T", name, field)
			}
			continue
		}
		found := 0
		for _, f := range style.Findings(p) {
			if f.Kind == style.DroppedCharacters {
				found++
			}
		}
		want := 1
		if unseen[name] {
			want = 0
		}
		if found != want {
			t.Errorf("%s: found %d times, want %d", name, found, want)
		}
	}
}
