package style

// AMA is the style of the AMA Manual of Style, 10th edition (2007). It cites by
// superscript numbers, and lists works in the order of their citation.
var AMA = Style{&ama}

var ama = sheet{Definition: Definition{
	Name:           "ama",
	Title:          "American Medical Association, 10th edition",
	Source:         "AMA Manual of Style, 10th ed., chapter 3",
	RangeDelimiter: "-",
	// 3.5: numbered in the order of citation.
	Bibliography: &Bibliography{
		SecondFieldAlign: AlignFlush,
		LineSpacing:      1,
		Layout: &Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: CitationNumber, Suffix: "."},
			&amaReference,
		}},
	},
	// 3.6: superscript numbers in order, closed up: 1,3-5.
	Citation: &Citation{
		Font:      Superscript,
		Delimiter: ",",
		Sort:      []SortKey{{Variable: CitationNumber}},
		Collapse:  CollapseNumbers,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{&amaCiteAuthor}},
			If{Then: Nodes{&amaCite}},
		},
	},
}}

// 3.6: pages in parentheses behind the number, closed up: 1(p23).
var amaCite = Group{Of: Nodes{
	&Text{Variable: CitationNumber},
	&Group{Prefix: "(", Suffix: ")", Of: Nodes{
		&Label{Variable: Locator, Form: ShortForm, StripPeriods: true},
		&Text{Variable: Locator},
	}},
}}

// 3.7: in the text surnames alone, of more than two authors the first and et
// al.
var amaCiteAuthor = Names{
	Variables:  Variables{Author},
	Name:       &Name{Form: ShortName, And: AndWord, EtAlMin: 3, EtAlUseFirst: 1},
	Substitute: Nodes{&Names{Variables: Variables{Editor}}, &Text{Variable: Title, Form: ShortForm}},
}

var amaReference = Group{Delimiter: " ", Of: Nodes{
	Choose{
		If{Type: conferencePapers, Has: Variables{CollectionTitle}, Lacks: Variables{ContainerTitle}, Then: Nodes{&amaArticle}},
		If{Type: books, Then: Nodes{&amaBook}},
		If{Type: chapters | conferencePapers, Then: Nodes{&amaPart}},
		If{Type: theses, Then: Nodes{&amaThesis}},
		If{Type: newsArticles, Then: Nodes{&amaNews}},
		If{Then: Nodes{&amaArticle}},
	},
	Choose{
		If{Type: newsArticles},
		If{Then: Nodes{&Text{Variable: DOI, Prefix: "doi:"}}},
	},
}}

// 3.7: surname and initials without punctuation; of more than six names the
// first three and et al.
var amaName = Name{
	Inverted:           InvertAll,
	SortSeparator:      " ",
	SuffixSeparator:    " ",
	Initials:           Initialize,
	StripSuffixPeriods: true,
	Delimiter:          ", ",
	EtAlMin:            7, EtAlUseFirst: 3,
	DelimiterPrecedesEtAl: Always,
}

// 3.12.5: editors in the authors' place are followed by ed or eds.
var amaAuthor = Names{
	Variables: Variables{Author},
	Name:      &amaName,
	// Translators do not lead, as repositories print it.
	Substitute: Nodes{&amaEditor},
}

var amaEditor = Names{
	Variables: Variables{Editor},
	Name:      &amaName,
	Label:     &Label{Form: ShortForm, Prefix: ", "},
}

// 3.11: Author. Title. Journal. Year;volume(issue):pages.
var amaArticle = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&amaAuthor,
	&Text{Variable: Title},
	&amaEditor,
	&amaJournal,
	&Group{Delimiter: ":", Of: Nodes{
		&Group{Delimiter: ";", Of: Nodes{
			&Date{Variable: Issued},
			&Group{Of: Nodes{
				&Number{Variable: Volume},
				&Number{Variable: Issue, Prefix: "(", Suffix: ")"},
			}},
		}},
		&Text{Variable: Page},
	}},
}}

// 3.11.2: abbreviated titles of journals without full stops.
var amaJournal = Text{Variable: ContainerTitle, Font: Italic, StripPeriods: true}

// 3.13.1: Author. Title. Newspaper. Date:pages. Without the newspaper, no
// blank precedes the date, as repositories print it.
var amaNews = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&amaAuthor,
	Choose{
		If{Has: Variables{ContainerTitle}, Then: Nodes{
			&Text{Variable: Title},
			&Text{Variable: ContainerTitle, Font: Italic},
			&amaNewsDate,
		}},
		If{Then: Nodes{
			&Group{Of: Nodes{&Text{Variable: Title, Suffix: "."}, &amaNewsDate}},
		}},
	},
}}

var amaNewsDate = Group{Delimiter: ":", Of: Nodes{
	&Date{Variable: Issued},
	&Text{Variable: Page},
}}

// 3.12.4: Author. Chapter. In: Editors, eds. Book. Volume. Edition. Series.
// Place: Publisher; year:pages.
var amaPart = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&amaAuthor,
	&Text{Variable: Title},
	&Group{Of: Nodes{
		&Text{Term: TermIn, TextCase: CapitalizeFirst, Suffix: ": "},
		Choose{
			If{Any: Variables{PublisherPlace, Publisher, Issued, Page}, Then: Nodes{
				&Text{Macro: &amaContainer, Suffix: ". "},
				&amaPublisher,
				&amaDatePages,
			}},
			If{Then: Nodes{&amaContainer}},
		},
	}},
}}

var amaContainer = Group{Delimiter: ". ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&amaEditor,
		&Text{Variable: ContainerTitle, Font: Italic, TextCase: TitleCase},
	}},
	&amaVolume,
	amaEdition,
	&Text{Variable: CollectionTitle},
}}

// 3.12.1: Author. Title. Volume. Edition. Place: Publisher; year.
var amaBook = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&amaAuthor,
	&Group{Of: Nodes{
		&Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
			&Text{Variable: Title, Font: Italic, TextCase: TitleCase},
			&amaVolume,
			amaEdition,
			&Group{Prefix: "(", Suffix: ")", Of: Nodes{&amaEditor}},
		}},
		&Text{Macro: &amaPublisher, Prefix: " "},
		&amaDatePages,
	}},
}}

// 3.13.4, without the school: Author. Title. Year.
var amaThesis = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&amaAuthor,
	&Text{Variable: Title},
	&Date{Variable: Issued},
}}

var amaVolume = Group{Delimiter: " ", Of: Nodes{
	&Text{Value: "Vol"},
	&Number{Variable: Volume},
}}

var amaEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Text{Term: TermEdition, Form: ShortForm},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition, Suffix: "."}}},
}

var amaPublisher = Group{Delimiter: ": ", Of: Nodes{
	&Text{Variable: PublisherPlace},
	&Text{Variable: Publisher},
}}

var amaDatePages = Group{Delimiter: ":", Prefix: "; ", Of: Nodes{
	&Date{Variable: Issued},
	&Text{Variable: Page},
}}
