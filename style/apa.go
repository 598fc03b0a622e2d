package style

// APA is the style of the Publication Manual of the American Psychological
// Association, 6th edition (2010). Of articles it shows container and
// publisher without volume, issue and pages, as repositories print them. It cites
// by author and year.
var APA = Style{&apa}

var apa = sheet{Definition: Definition{
	Name:   "apa",
	Title:  "American Psychological Association, 6th edition",
	Source: "Publication Manual of the American Psychological Association, 6th ed., chapters 6 and 7",
	Bibliography: &Bibliography{
		Sort:          apaOrder,
		HangingIndent: true,
		LineSpacing:   2,
		Layout: &Group{Delimiter: " ", Of: Nodes{
			Choose{
				If{Type: conferencePapers, Has: Variables{CollectionTitle}, Lacks: Variables{ContainerTitle}, Then: Nodes{&apaArticle}},
				If{Type: books, Then: Nodes{&apaBook}},
				If{Type: chapters | conferencePapers, Then: Nodes{&apaPart}},
				If{Type: theses, Then: Nodes{&apaThesis}},
				If{Type: newsArticles, Then: Nodes{&apaNews}},
				If{Then: Nodes{&apaArticle}},
			},
			&Text{Variable: DOI, Prefix: ResolverPrefix},
		}},
	},
	// 6.16: in the order of the list; years of the same authors together, letters
	// behind those that are the same. 6.12 and 6.14: as many names, and initials
	// of the first authors, as tell works apart.
	Citation: &Citation{
		Prefix: "(", Suffix: ")", Delimiter: "; ",
		Sort:          apaOrder,
		GivenNames:    true,
		GivenNameRule: PrimaryNameWithInitials,
		Names:         true,
		YearSuffix:    true,
		Collapse:      CollapseYear,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{&apaCiteAuthorInText}},
			If{Type: PersonalCommunication, Then: Nodes{&apaCommunication}},
			If{Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{&apaCiteAuthor, apaYear, apaCiteLocator}}}},
		},
	},
}}

// 6.25: by author, year and title, without its article.
var apaOrder = []SortKey{{Macro: &apaAuthor, SkipArticle: true}, {Macro: &Date{Variable: Issued, Limit: YearOnly}}, {Variable: Title, SkipArticle: true}}

// 6.11 to 6.13: family names, & before the last; three to five in full at first
// and then shortened to one, six and more at once.
var apaCiteAuthor = Names{
	Variables: Variables{Author},
	Name: &Name{
		Form:           ShortName,
		Initials:       Initialize,
		InitializeWith: ". ",
		Delimiter:      ", ",
		And:            AndSymbol,
		EtAlMin:        6, EtAlUseFirst: 1,
		EtAlSubsequentMin: 3,
	},
	Substitute: apaCiteSubstitute,
}

// 6.12: outside parentheses, “and” is written out.
var apaCiteAuthorInText = Names{
	Variables: Variables{Author},
	Name: &Name{
		Form:           ShortName,
		Initials:       Initialize,
		InitializeWith: ". ",
		Delimiter:      ", ",
		And:            AndWord,
		EtAlMin:        6, EtAlUseFirst: 1,
		EtAlSubsequentMin: 3,
	},
	Substitute: apaCiteSubstitute,
}

// 6.15: without names the title, shortened: of books in italics, of others in
// quotation marks.
var apaCiteSubstitute = Nodes{
	&Names{Variables: Variables{EditorTranslator}},
	&Names{Variables: Variables{Editor}},
	&Names{Variables: Variables{Translator}},
	Choose{
		If{Type: books | theses, Then: Nodes{&Text{Variable: Title, Form: ShortForm, Font: Italic, TextCase: TitleCase}}},
		If{Then: Nodes{&Text{Variable: Title, Form: ShortForm, Quotes: true, TextCase: TitleCase}}},
	},
}

// 6.19: pages and paragraphs are abbreviated, chapters and the like are not.
var apaCiteLocator = Choose{
	If{Locator: []Term{TermPage, TermParagraph}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Label{Variable: Locator, Form: ShortForm},
			&Text{Variable: Locator},
		}},
	}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Label{Variable: Locator, TextCase: CapitalizeFirst},
			&Text{Variable: Locator},
		}},
	}},
}

// 6.20: A. Author, personal communication, May 3, 2008.
var apaCommunication = Group{Delimiter: ", ", Of: Nodes{
	&Names{Variables: Variables{Author}, Name: &apaNameInside},
	&Text{Term: TermPersonalCommunication},
	&Date{Variable: Issued, Form: DateText},
}}

// 7.01: Author. (Year). Title. (T. Translator, Trans.), Journal. Place:
// Publisher.
var apaArticle = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&apaAuthor,
	&apaDate,
	apaTitle,
	&apaContribution,
	apaSource,
}}

// 7.01, 10: Author. (Year). Title. Newspaper, pp. 12–34.
var apaNews = Group{Delimiter: ", ", Suffix: ".", Of: Nodes{
	&Group{Delimiter: ". ", Of: Nodes{
		&apaAuthor,
		&apaDate,
		apaTitle,
		&apaContribution,
	}},
	&apaPages,
}}

// 7.02: Author. (Year). Title. (E. Editor, Ed.) (2nd ed., Vol. 3). Place:
// Publisher.
var apaBook = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Group{Delimiter: ". ", Of: Nodes{
			&apaAuthor,
			&apaDate,
			apaTitle,
			&apaContributors,
		}},
		&apaDetails,
	}},
	&apaContainer,
	apaSource,
}}

// 7.02, 25: Author. (Year). Title. In E. Editor (Ed.), Book (2nd ed., Vol. 3,
// pp. 12–34). Place: Publisher.
var apaPart = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Group{Delimiter: ". ", Of: Nodes{
			&apaAuthor,
			&apaDate,
			apaTitle,
			Choose{
				If{Any: Variables{ContainerTitle, Editor, Translator}, Then: Nodes{&apaIn}},
			},
		}},
		&apaDetails,
	}},
	apaSource,
}}

// 7.05: Author. (Year). Title (Series). (T. Translator, Trans.). University,
// Place.
var apaThesis = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Group{Delimiter: ". ", Of: Nodes{
			&apaAuthor,
			&apaDate,
			apaTitle,
		}},
		&Text{Variable: CollectionTitle, Prefix: "(", Suffix: ")"},
	}},
	&apaContributors,
	&Group{Delimiter: ", ", Of: Nodes{
		&Text{Variable: Publisher},
		&Text{Variable: PublisherPlace},
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

var apaLabel = Label{Form: ShortForm, TextCase: CapitalizeAll, Prefix: " (", Suffix: ")"}

// 6.27 and 6.28: without authors the editors lead, without those the title.
var apaAuthor = Names{
	Variables: Variables{Author},
	Name:      &apaName,
	Substitute: Nodes{
		&Names{Variables: Variables{EditorTranslator}, Name: &apaName, Label: &apaLabel},
		&Names{Variables: Variables{Editor}, Name: &apaName, Label: &apaLabel},
		&Names{Variables: Variables{Translator}, Name: &apaName, Label: &apaLabel},
		apaTitle,
	},
}

// 6.28: the date in parentheses, or (n.d.).
var apaDate = Group{Prefix: "(", Suffix: ")", Of: Nodes{apaYear}}

// 6.16: 2011a, n.d.-a.
var apaYear = Choose{
	If{Has: Variables{Issued}, Then: Nodes{
		&Group{Of: Nodes{&Date{Variable: Issued}, &Text{Variable: YearSuffix}}},
	}},
	If{Then: Nodes{
		&Group{Delimiter: "-", Of: Nodes{
			&Text{Term: TermNoDate, Form: ShortForm},
			&Text{Variable: YearSuffix},
		}},
	}},
}

// 6.29: the titles of books and theses are set in italics.
var apaTitle = Choose{
	If{Type: books | theses, Then: Nodes{&Text{Variable: Title, Font: Italic}}},
	If{Then: Nodes{&Text{Variable: Title}}},
}

// 7.02: In A. Editor (Ed.), Book.
var apaIn = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermIn, TextCase: CapitalizeFirst},
	&Group{Delimiter: ", ", Of: Nodes{
		&Names{
			Variables: Variables{Editor, Translator},
			Delimiter: ", ",
			Name:      &apaNameInside,
			Label:     &apaLabel,
		},
		&Text{Variable: ContainerTitle, Font: Italic},
	}},
}}

// 7.02: editors and translators of a book in parentheses behind its title;
// who is both, once: (A. Roe, Ed. & Trans.).
var apaContributors = Names{
	Variables: Variables{Editor, Translator},
	Delimiter: ", ",
	Name:      &apaNameInside,
	Label:     &Label{Form: ShortForm, TextCase: CapitalizeAll, Prefix: ", "},
	Prefix:    "(", Suffix: ")",
}

// Whoever else had a hand in an article, and the journal it is in.
var apaContribution = Group{Delimiter: ", ", Of: Nodes{&apaContributors, &apaContainer}}

var apaContainer = Text{Variable: ContainerTitle, Font: Italic, TextCase: TitleCase}

// 7.02: (2nd ed., Vol. 3, pp. 12–34).
var apaDetails = Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{
	apaEdition,
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Term: TermVolume, Form: ShortForm, TextCase: CapitalizeFirst},
		&Number{Variable: Volume},
	}},
	&apaPages,
}}

var apaEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Text{Term: TermEdition, Form: ShortForm},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition}}},
}

var apaPages = Group{Delimiter: " ", Of: Nodes{
	&Label{Variable: Page, Form: ShortForm},
	&Text{Variable: Page},
}}

// 6.30: place and publisher. 7.04: a contribution to a meeting that has no
// proceedings was presented there.
var apaSource = Choose{
	If{Has: Variables{EventTitle}, Lacks: Variables{ContainerTitle}, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermPresentedAt, TextCase: CapitalizeFirst},
				&Text{Variable: EventTitle},
			}},
			&apaPublisher,
		}},
	}},
	If{Then: Nodes{&apaPublisher}},
}

var apaPublisher = Group{Delimiter: ": ", Of: Nodes{
	Choose{
		If{Has: Variables{PublisherPlace}, Then: Nodes{&Text{Variable: PublisherPlace}}},
		If{Then: Nodes{&Text{Variable: EventPlace}}},
	},
	&Text{Variable: Publisher},
}}
