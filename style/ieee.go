package style

// IEEE is the style of the IEEE Reference Guide (2018). As repositories print
// it, the publisher of an article stands behind the issue, and there is no DOI.
// It cites by numbers in brackets, and lists works in the order of their
// citation.
var IEEE = Style{&ieee}

var ieee = sheet{Definition: Definition{
	Name:   "ieee",
	Title:  "Institute of Electrical and Electronics Engineers, 2018",
	Source: "IEEE Reference Guide, V 11.12.2018",
	Locales: []LocaleDefinition{{Lang: "en", Terms: []Wording{
		{Term: TermChapter, Form: ShortForm, Single: "ch.", Plural: "chs."},
		{Term: TermAppendix, Form: ShortForm, Single: "appendix", Plural: "appendices"},
	}}},
	// I and II: numbered in the order of citation, the number in the margin.
	Bibliography: &Bibliography{
		SecondFieldAlign: AlignFlush,
		LineSpacing:      1,
		Layout: &Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: CitationNumber, Prefix: "[", Suffix: "]"},
			&ieeeReference,
		}},
	},
	// I: each number in brackets of its own: [1], [3]–[5].
	Citation: &Citation{
		Delimiter: ", ",
		Sort:      []SortKey{{Variable: CitationNumber}},
		Collapse:  CollapseNumbers,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{&ieeeCiteAuthor}},
			If{Then: Nodes{&ieeeCite}},
		},
	},
}}

// I: [3, pp. 5–10], [3, eq. (2)]; other parts with a capital: [3, Sec. 2.1],
// [3, Fig. 1], [3, Ch. 2].
var ieeeCite = Group{Delimiter: ", ", Prefix: "[", Suffix: "]", Of: Nodes{
	&Text{Variable: CitationNumber},
	&Group{Delimiter: " ", Of: Nodes{
		Choose{
			If{Locator: []Term{TermPage, TermEquation}, Then: Nodes{&Label{Variable: Locator, Form: ShortForm}}},
			If{Then: Nodes{&Label{Variable: Locator, Form: ShortForm, TextCase: CapitalizeFirst}}},
		},
		Choose{
			If{Locator: []Term{TermEquation}, Then: Nodes{&Text{Variable: Locator, Prefix: "(", Suffix: ")"}}},
			If{Then: Nodes{&Text{Variable: Locator}}},
		},
	}},
}}

// I: in the text family names alone, of three or more the first and et al.
var ieeeCiteAuthor = Names{
	Variables: Variables{Author},
	Name:      &Name{Form: ShortName, And: AndWord, EtAlMin: 3, EtAlUseFirst: 1, EtAl: EtAl{Font: Italic}},
	Substitute: Nodes{
		&Names{Variables: Variables{Editor}},
		&Names{Variables: Variables{Translator}},
		&Text{Variable: Title, Form: ShortForm, Quotes: true},
	},
}

var ieeeReference = Group{Suffix: ".", Of: Nodes{
	Choose{
		If{Type: conferencePapers, Has: Variables{CollectionTitle}, Lacks: Variables{ContainerTitle}, Then: Nodes{&ieeeArticle}},
		If{Type: books, Then: Nodes{&ieeeBook}},
		If{Type: chapters, Then: Nodes{&ieeeChapter}},
		If{Type: conferencePapers, Then: Nodes{&ieeeConference}},
		If{Type: theses, Then: Nodes{&ieeeThesis}},
		If{Type: newsArticles, Then: Nodes{&ieeeNews}},
		If{Then: Nodes{&ieeeArticle}},
	},
}}

// II: initials before the family name; of more than six names the first and
// et al. in italics.
var ieeeName = Name{
	Initials:       Initialize,
	InitializeWith: ". ",
	Delimiter:      ", ",
	And:            AndWord,
	EtAlMin:        7, EtAlUseFirst: 1,
	DelimiterPrecedesEtAl: Never,
	EtAl:                  EtAl{Font: Italic},
}

// The editors of a book that a chapter is from are all named.
var ieeeNameInside = Name{
	Initials:       Initialize,
	InitializeWith: ". ",
	Delimiter:      ", ",
	And:            AndWord,
}

var ieeeLabel = Label{Form: ShortForm, TextCase: CapitalizeFirst, Prefix: ", "}

var ieeeAuthor = Names{
	Variables: Variables{Author},
	Name:      &ieeeName,
	Substitute: Nodes{
		&Names{Variables: Variables{Editor}, Name: &ieeeName, Label: &ieeeLabel},
		&Names{Variables: Variables{Translator}, Name: &ieeeName, Label: &ieeeLabel},
	},
}

var ieeeTitle = Text{Variable: Title, Quotes: true}

// Periodicals: A. Author, “Title,” Journal, vol. x, no. x. Publisher, pp. x–x,
// year.
var ieeeArticle = Group{Delimiter: ". ", Of: Nodes{
	&Group{Delimiter: ", ", Of: Nodes{
		&ieeeAuthor,
		&ieeeTitle,
		&Text{Variable: ContainerTitle, Font: Italic},
		&ieeeVolume,
		&ieeeIssue,
	}},
	&Group{Delimiter: ", ", Of: Nodes{
		&Text{Variable: Publisher},
		&ieeePlace,
		&ieeePages,
		&Date{Variable: Issued},
	}},
}}

// Newspapers: A. Author, “Title,” Newspaper, pp. x–x, date.
var ieeeNews = Group{Delimiter: ", ", Of: Nodes{
	&ieeeAuthor,
	&ieeeTitle,
	&Text{Variable: ContainerTitle, Font: Italic},
	&ieeeVolume,
	&Text{Variable: Publisher},
	&ieeePlace,
	&ieeePages,
	&Date{Variable: Issued},
}}

// Conference papers: A. Author, “Title,” in Proceedings, place, year, vol. x,
// pp. x–x.
var ieeeConference = Group{Delimiter: ", ", Of: Nodes{
	&ieeeAuthor,
	&ieeeTitle,
	Choose{
		If{Has: Variables{ContainerTitle}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermIn},
				&Text{Variable: ContainerTitle, Font: Italic},
			}},
		}},
		If{Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermPresentedAt},
				&Text{Variable: EventTitle},
			}},
		}},
	},
	&Text{Variable: EventPlace},
	&Date{Variable: Issued},
	&ieeeVolume,
	&ieeeIssue,
	&ieeePages,
}}

// Chapters: A. Author, “Title,” in Book, xth ed., vol. x, A. Editor, Ed. Place:
// Publisher, year, pp. x–x.
var ieeeChapter = Group{Delimiter: ", ", Of: Nodes{
	&ieeeAuthor,
	&ieeeTitle,
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Term: TermIn},
		&Text{Variable: ContainerTitle, Font: Italic},
	}},
	ieeeEdition,
	&ieeeVolume,
	&Group{Delimiter: ". ", Of: Nodes{
		&Names{Variables: Variables{Editor}, Name: &ieeeNameInside, Label: &ieeeLabel},
		&Group{Delimiter: ", ", Of: Nodes{
			&ieeePublisher,
			&Date{Variable: Issued},
			&ieeePages,
		}},
	}},
}}

// Books: A. Author, Title, xth ed., vol. x. Place: Publisher, year, pp. x–x.
var ieeeBook = Group{Delimiter: ". ", Of: Nodes{
	&Group{Delimiter: ", ", Of: Nodes{
		&ieeeAuthor,
		&Text{Variable: Title, Font: Italic},
		ieeeEdition,
		&ieeeVolume,
	}},
	&Group{Delimiter: ", ", Of: Nodes{
		&ieeePublisher,
		&Date{Variable: Issued},
		&ieeePages,
	}},
}}

// Theses: A. Author, “Title,” University, place, year.
var ieeeThesis = Group{Delimiter: ", ", Of: Nodes{
	&ieeeAuthor,
	&ieeeTitle,
	&Text{Variable: Publisher},
	&Text{Variable: PublisherPlace},
	&Date{Variable: Issued},
}}

var ieeeVolume = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermVolume, Form: ShortForm},
	&Number{Variable: Volume},
}}

var ieeeIssue = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermIssue, Form: ShortForm},
	&Number{Variable: Issue},
}}

var ieeePages = Group{Delimiter: " ", Of: Nodes{
	&Label{Variable: Page, Form: ShortForm},
	&Text{Variable: Page},
}}

var ieeeEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Text{Term: TermEdition, Form: ShortForm},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition, TextCase: CapitalizeFirst, Suffix: "."}}},
}

var ieeePlace = Text{Variable: PublisherPlace}

var ieeePublisher = Group{Delimiter: ": ", Of: Nodes{
	&ieeePlace,
	&Text{Variable: Publisher},
}}
