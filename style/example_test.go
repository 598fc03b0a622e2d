package style_test

import (
	"fmt"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

func ExampleLookup() {
	s, err := style.Lookup("APA")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Title())

	_, err = style.Lookup("harvard")
	fmt.Println(err)
	// Output:
	// American Psychological Association, 6th edition
	// unknown style "harvard"; the styles are ama, apa, chicago, ieee, ista, mla, short
}

// The runs of a reference say what each piece shows, for a program that
// makes something else of it than text and HTML.
func ExampleStyle_Render() {
	p := &model.Publication{
		Type:           model.ArticleJournal,
		Title:          "Birds of the estuary",
		ContainerTitle: "Field Notes",
		Volume:         "12",
		Issued:         model.Year(2021),
		Authors:        []model.Person{{Given: "Marta", Family: "Lindqvist"}},
	}
	var ref style.Reference
	style.AMA.Render(&ref, p)
	for run := range ref.Runs() {
		if run.Variable == 0 {
			continue // punctuation
		}
		fmt.Printf("%s: %s\n", run.Variable, run.Text)
	}
	// Output:
	// author: Lindqvist M
	// title: Birds of the estuary
	// container-title: Field Notes
	// issued: 2021
	// volume: 12
}

// A house style: Names (year), Title. Journal volume, pages; of books,
// editors and publisher.
func ExampleNew() {
	names := &style.Name{
		Inverted:       style.InvertAll,
		SortSeparator:  " ",
		Initials:       style.Initialize,
		InitializeWith: ".",
		Delimiter:      ", ",
		EtAlMin:        4,
		EtAlUseFirst:   1,
	}
	house, err := style.New(style.Definition{
		Name:  "house",
		Title: "House style of the estuary library",
		Layout: &style.Group{Delimiter: ". ", Suffix: ".", Of: style.Nodes{
			&style.Group{Delimiter: ", ", Of: style.Nodes{
				&style.Group{Delimiter: " ", Of: style.Nodes{
					&style.Names{
						Variables: style.Variables{style.Author},
						Name:      names,
						// Without authors, the editors lead.
						Substitute: style.Nodes{&style.Names{
							Variables: style.Variables{style.Editor},
							Name:      names,
							Label:     &style.Label{Form: style.ShortForm, Prefix: " "},
						}},
					},
					&style.Date{Variable: style.Issued, Prefix: "(", Suffix: ")"},
				}},
				&style.Text{Variable: style.Title},
			}},
			style.Choose{
				style.If{Type: style.Book, Then: style.Nodes{
					&style.Text{Variable: style.Publisher},
				}},
				style.If{Then: style.Nodes{
					&style.Group{Delimiter: ", ", Of: style.Nodes{
						&style.Group{Delimiter: " ", Of: style.Nodes{
							&style.Text{Variable: style.ContainerTitle, Italic: true},
							&style.Text{Variable: style.Volume},
						}},
						&style.Text{Variable: style.Page},
					}},
				}},
			},
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	for _, p := range []*model.Publication{
		{
			Type:           model.ArticleJournal,
			Title:          "Birds of the estuary",
			ContainerTitle: "Field Notes",
			Volume:         "12",
			Page:           "101-118",
			Issued:         model.Year(2021),
			Authors:        []model.Person{{Given: "Marta", Family: "Lindqvist"}, {Given: "Owen", Family: "Price"}},
		},
		{
			Type:      model.Book,
			Title:     "Tidal flats",
			Publisher: "Harbour Press",
			Issued:    model.Year(2017),
			Editors:   []model.Person{{Given: "Ines", Family: "Aubry"}, {Given: "Karl-Otto", Family: "Beck"}},
		},
	} {
		fmt.Println(citation.String(p, house, citation.HTML))
	}
	// Output:
	// Lindqvist M., Price O. (2021), Birds of the estuary. <i>Field Notes</i> 12, 101–118.
	// Aubry I., Beck K.-O. eds. (2017), Tidal flats. Harbour Press.
}

// A style in German: what the locale does not word stays English.
func ExampleStyle_In() {
	german, err := style.NewLocale(style.LocaleDefinition{
		Lang:               "de-DE",
		PunctuationInQuote: style.Off,
		Terms: []style.Wording{
			{Term: style.TermAnd, Single: "und"},
			{Term: style.TermOpenQuote, Single: "„"},
			{Term: style.TermCloseQuote, Single: "“"},
			{Term: style.TermOpenInnerQuote, Single: "‚"},
			{Term: style.TermCloseInnerQuote, Single: "‘"},
			{Term: style.TermVolume, Form: style.ShortForm, Single: "Bd.", Plural: "Bde."},
			{Term: style.TermIssue, Form: style.ShortForm, Single: "Nr."},
			{Term: style.TermPage, Form: style.ShortForm, Single: "S."},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	p := &model.Publication{
		Type:           model.ArticleJournal,
		Title:          `Vögel am "alten" Fluss`,
		ContainerTitle: "Feldnotizen",
		Volume:         "12",
		Issue:          "3",
		Page:           "101-118",
		Issued:         model.Year(2021),
		Authors:        []model.Person{{Given: "Marta", Family: "Lindqvist"}, {Given: "Karl-Otto", Family: "Beck"}},
	}
	fmt.Println(citation.String(p, style.MLA.In(german), citation.Text))
	// Output:
	// Lindqvist, Marta, und Karl-Otto Beck. „Vögel am ‚alten‘ Fluss“. Feldnotizen, Bd. 12, Nr. 3, 2021, S. 101–18.
}

func ExampleTypeOf() {
	p := &model.Publication{Type: model.EntryEncyclopedia}
	fmt.Println(style.TypeOf(p))
	// A set of types is tested with &.
	fmt.Println(style.TypeOf(p)&(style.Chapter|style.EntryEncyclopedia) != 0)
	// Output:
	// entry-encyclopedia
	// true
}
