package style_test

import (
	"fmt"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

func ExampleLookup() {
	for _, name := range []string{"apa7", "APA", "apa6"} {
		s, err := style.Lookup(name)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(s.Title())
	}
	// Output:
	// American Psychological Association, 7th edition
	// American Psychological Association, 6th edition
	// unknown style "apa6"; near it are "apa", "apa7"; the styles are ama11, apa7, chicago18, chicago18-author-date, harvard, ieee2023, mla9, vancouver, ama, apa, chicago, ieee, ista, mla, short
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
		Bibliography: &style.Bibliography{Layout: &style.Group{Delimiter: ". ", Suffix: ".", Of: style.Nodes{
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
							&style.Text{Variable: style.ContainerTitle, Font: style.Italic},
							&style.Text{Variable: style.Volume},
						}},
						&style.Text{Variable: style.Page},
					}},
				}},
			},
		}}},
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

// APA with volume, issue and pages of articles in the place of the publisher,
// and twenty authors, as the 7th edition has it.
func ExampleStyle_Definition() {
	d := style.APA.Definition() // a copy
	d.Name, d.Title = "estuary", "APA of the estuary library"

	kinds := d.Bibliography.Layout.(*style.Group).Of[0].(style.Choose)
	article := kinds[len(kinds)-1].Then[0].(*style.Group) // author, date, title, journal, publisher
	journal := article.Of[3].(*style.Group)
	journal.Of = append(journal.Of,
		&style.Group{Of: style.Nodes{
			&style.Number{Variable: style.Volume, Font: style.Italic},
			&style.Number{Variable: style.Issue, Prefix: "(", Suffix: ")"},
		}},
		&style.Text{Variable: style.Page},
	)
	article.Of = article.Of[:4]
	names := article.Of[0].(*style.Names).Name // those of all authors
	names.EtAlMin, names.EtAlUseFirst = 21, 19

	estuary := style.Must(style.New(d))
	fmt.Println(citation.String(&model.Publication{
		Type:           model.ArticleJournal,
		Title:          "Birds of the estuary",
		ContainerTitle: "Field Notes",
		Publisher:      "Harbour Press",
		Volume:         "12",
		Issue:          "3",
		Page:           "101-118",
		Issued:         model.Year(2021),
		Authors:        []model.Person{{Given: "Marta", Family: "Lindqvist"}, {Given: "Owen", Family: "Price"}},
		DOI:            "10.1000/fn.12.3",
	}, estuary, citation.HTML))
	// Output:
	// Lindqvist, M., &#38; Price, O. (2021). Birds of the estuary. <i>Field Notes</i>, <i>12</i>(3), 101–118. <a href="https://doi.org/10.1000/fn.12.3">https://doi.org/10.1000/fn.12.3</a>
}

// A style that is part of a program, with words of its own in the place of the
// locale's, names in bold, a full date, ISBN and address.
func ExampleMust() {
	reading := style.Must(style.New(style.Definition{
		Name: "reading-list",
		Locales: []style.LocaleDefinition{{Terms: []style.Wording{
			{Term: style.TermAnd, Single: "und"},
			{Term: style.TermEtAl, Single: "u. a."},
			{Term: style.TermAccessed, Single: "abgerufen am"},
			{Term: style.TermMonth01 + 4, Single: "Mai"},
		}}},
		Bibliography: &style.Bibliography{Layout: &style.Group{Delimiter: ". ", Suffix: ".", Of: style.Nodes{
			&style.Names{
				Variables: style.Variables{style.Author},
				Name:      &style.Name{And: style.AndWord, EtAlMin: 3, EtAlUseFirst: 1, DelimiterPrecedesEtAl: style.Never},
				Font:      style.Bold,
			},
			&style.Text{Variable: style.Title, Font: style.Italic},
			&style.Text{Variable: style.ISBN, Prefix: "ISBN "},
			&style.Group{Delimiter: ", ", Of: style.Nodes{
				&style.Text{Variable: style.URL},
				&style.Group{Delimiter: " ", Of: style.Nodes{
					&style.Text{Term: style.TermAccessed},
					&style.Date{Variable: style.Accessed, Parts: []style.DatePart{
						{Name: style.DayPart, Suffix: ". "}, {Name: style.MonthPart, Suffix: " "}, {Name: style.YearPart},
					}},
				}},
			}},
		}}},
	}))
	p := &model.Publication{
		Type:     model.Book,
		Title:    "Watt und Wind",
		ISBN:     []string{"978-3-16-148410-0"},
		URL:      "https://example.org/watt",
		Accessed: model.Date{Start: model.Day{Year: 2024, Month: 5, Day: 3}},
		Authors:  []model.Person{{Given: "Ines", Family: "Aubry"}, {Given: "Karl", Family: "Beck"}},
	}
	fmt.Println(citation.String(p, reading, citation.HTML))
	p.Authors = append(p.Authors, model.Person{Given: "Lea", Family: "Costa"})
	fmt.Println(citation.String(p, reading, citation.Text))
	// Output:
	// <b>Ines Aubry und Karl Beck</b>. <i>Watt und Wind</i>. ISBN 978-3-16-148410-0. https://example.org/watt, abgerufen am 3. Mai 2024.
	// Ines Aubry u. a. Watt und Wind. ISBN 978-3-16-148410-0. https://example.org/watt, abgerufen am 3. Mai 2024.
}
