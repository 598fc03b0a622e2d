package style

// APA is the style of the Publication Manual of the American Psychological
// Association, 6th edition (2010). Of articles it shows container and
// publisher without volume, issue and pages, as repositories print them.
var APA = Style{&apa}

var apa = sheet{Definition: Definition{
	Name:   "apa",
	Title:  "American Psychological Association, 6th edition",
	Source: "Publication Manual of the American Psychological Association, 6th ed., chapters 6 and 7",
	Layout: &Group{Delimiter: " ", Of: Nodes{
		&Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{
				&Group{Delimiter: " ", Of: Nodes{
					&Group{Delimiter: ". ", Of: Nodes{&apaAuthor, &apaDate, apaWork}},
					apaDetails,
				}},
				Choose{
					If{Form: NewspaperArticle, Then: Nodes{&apaPages}},
				},
			}},
			Choose{
				If{Form: Book, Then: Nodes{&apaContainer}},
			},
			apaSource,
		}},
		&Text{Variable: DOI, Prefix: ResolverPrefix},
	}},
}}

// 6.27: all names inverted, & before the last; of eight or more the first
// six, an ellipsis and the last.
var apaName = Name{
	Inverted:        InvertAll,
	SortSeparator:   ", ",
	SuffixSeparator: ", ",
	Initials:        Initialize,
	InitializeWith:  ". ",
	Delimiter:       ", ",
	And:             AndSymbol,
	EtAlMin:         8, EtAlUseFirst: 6, EtAlUseLast: true,
	DelimiterPrecedesLast: Always,
	DelimiterPrecedesEtAl: Always,
}

// Names inside the reference: initials first.
var apaNameInside = Name{
	Initials:       Initialize,
	InitializeWith: ". ",
	Delimiter:      ", ",
	And:            AndSymbol,
	EtAlMin:        8, EtAlUseFirst: 6, EtAlUseLast: true,
}

var apaLabel = Label{Form: ShortForm, TextCase: CapitalizeFirst, Prefix: " (", Suffix: ")"}

// 6.27 and 6.28: without authors the editors lead, without those the title.
var apaAuthor = Names{
	Variables: []Variable{Author},
	Name:      &apaName,
	Substitute: Nodes{
		&Names{Variables: []Variable{Editor}, Name: &apaName, Label: &apaLabel},
		&Names{Variables: []Variable{Translator}, Name: &apaName, Label: &apaLabel},
		apaTitle,
	},
}

// 6.28: the date in parentheses, or (n.d.).
var apaDate = Group{Prefix: "(", Suffix: ")", Of: Nodes{
	Choose{
		If{Has: Issued, Then: Nodes{&Date{Variable: Issued}}},
		If{Then: Nodes{&Text{Term: TermNoDate, Form: ShortForm}}},
	},
}}

// 6.29: the titles of books and theses are set in italics.
var apaTitle = Choose{
	If{Form: Book | Thesis, Then: Nodes{&Text{Variable: Title, Italic: true}}},
	If{Then: Nodes{&Text{Variable: Title}}},
}

// The title, who else had a hand in the work, and what it is part of.
var apaWork = Choose{
	If{Form: Book, Then: Nodes{apaTitle, &apaContributors}},
	If{Form: Thesis, Then: Nodes{apaTitle}},
	If{Form: Chapter | ConferencePaper, Then: Nodes{
		apaTitle,
		Choose{
			If{Any: ContainerTitle | Editor | Translator, Then: Nodes{&apaIn}},
		},
	}},
	If{Then: Nodes{
		apaTitle,
		&Group{Delimiter: ", ", Of: Nodes{&apaContributors, &apaContainer}},
	}},
}

// 7.02: In A. Editor (Ed.), Book.
var apaIn = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermIn, TextCase: CapitalizeFirst},
	&Group{Delimiter: ", ", Of: Nodes{
		&Names{
			Variables: []Variable{Editor, Translator},
			Delimiter: ", ",
			Name:      &apaNameInside,
			Label:     &apaLabel,
		},
		&Text{Variable: ContainerTitle, Italic: true},
	}},
}}

// 7.02: editors and translators of a book in parentheses behind its title.
var apaContributors = Names{
	Variables: []Variable{Editor, Translator},
	Delimiter: ", ",
	Name:      &apaNameInside,
	Label:     &Label{Form: ShortForm, TextCase: CapitalizeFirst, Prefix: ", "},
	Prefix:    "(", Suffix: ")",
}

var apaContainer = Text{Variable: ContainerTitle, Italic: true, TextCase: TitleCase}

// 7.02: (2nd ed., Vol. 3, pp. 12–34); of a thesis, its series.
var apaDetails = Choose{
	If{Form: Thesis, Then: Nodes{
		&Text{Variable: CollectionTitle, Prefix: "(", Suffix: ")"},
	}},
	If{Form: Book | Chapter | ConferencePaper, Then: Nodes{
		&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{
			Choose{
				If{Numeric: Edition, Then: Nodes{
					&Group{Delimiter: " ", Of: Nodes{
						&Number{Variable: Edition, Ordinal: true},
						&Text{Term: TermEdition, Form: ShortForm},
					}},
				}},
				If{Then: Nodes{&Text{Variable: Edition}}},
			},
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermVolume, Form: ShortForm, TextCase: CapitalizeFirst},
				&Number{Variable: Volume},
			}},
			&apaPages,
		}},
	}},
}

var apaPages = Group{Delimiter: " ", Of: Nodes{
	&Label{Variable: Page, Form: ShortForm},
	&Text{Variable: Page},
}}

// 6.30: place and publisher; of a thesis, university and place.
var apaSource = Choose{
	If{Form: NewspaperArticle},
	If{Form: Thesis, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Text{Variable: Publisher},
			&Text{Variable: PublisherPlace},
		}},
	}},
	If{Has: Event, Lacks: ContainerTitle, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermPresentedAt, TextCase: CapitalizeFirst},
				&Text{Variable: Event},
			}},
			&apaPublisher,
		}},
	}},
	If{Then: Nodes{&apaPublisher}},
}

var apaPublisher = Group{Delimiter: ": ", Of: Nodes{
	Choose{
		If{Has: PublisherPlace, Then: Nodes{&Text{Variable: PublisherPlace}}},
		If{Then: Nodes{&Text{Variable: EventPlace}}},
	},
	&Text{Variable: Publisher},
}}
