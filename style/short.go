package style

// Short is the numbered style of Elsevier's journals without the titles of
// articles and without DOIs. "in:, " before a container without editors is how
// repositories print it. It cites by numbers in brackets, and lists works in the
// order of their citation.
var Short = Style{&short}

var short = sheet{Definition: Definition{
	Name:   "short",
	Title:  "Elsevier, numbered, without titles",
	Source: "Elsevier's guide for authors, reference style 1 (numbered), short form",
	// Numbered in the order of citation, the number in the margin.
	Bibliography: &Bibliography{
		SecondFieldAlign: AlignFlush,
		LineSpacing:      1,
		Layout: &Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: CitationNumber, Prefix: "[", Suffix: "]"},
			&shortReference,
		}},
	},
	// Numbers in brackets in line with the text: [1,3–5].
	Citation: &Citation{
		Prefix: "[", Suffix: "]", Delimiter: ",",
		Sort:     []SortKey{{Variable: CitationNumber}},
		Collapse: CollapseNumbers,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{&shortCiteAuthor}},
			If{Then: Nodes{&shortCite}},
		},
	},
}}

// Of locators the guide says nothing; in parentheses they keep apart from the
// numbers of others: [1 (p. 5),3].
var shortCite = Group{Delimiter: " ", Of: Nodes{
	&Text{Variable: CitationNumber},
	&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{
		&Label{Variable: Locator, Form: ShortForm},
		&Text{Variable: Locator},
	}},
}}

// In the text family names alone, of three or more the first and et al.
var shortCiteAuthor = Names{
	Variables: Variables{Author},
	Name:      &Name{Form: ShortName, And: AndWord, EtAlMin: 3, EtAlUseFirst: 1},
	Substitute: Nodes{
		&Names{Variables: Variables{Editor}},
		&Names{Variables: Variables{Translator}},
		&Text{Variable: Title, Form: ShortForm},
	},
}

var shortReference = Group{Delimiter: ", ", Suffix: ".", Of: Nodes{
	&shortAuthor,
	Choose{
		If{Type: conferencePapers, Has: Variables{CollectionTitle}, Lacks: Variables{ContainerTitle}, Then: Nodes{&shortArticle}},
		If{Type: books, Then: Nodes{
			&shortTitle,
			shortEdition,
			&Text{Variable: Publisher},
			&Text{Variable: PublisherPlace},
			shortDate,
		}},
		If{Type: theses, Then: Nodes{
			&shortTitle,
			&Text{Variable: Publisher},
			shortDate,
		}},
		If{Type: chapters | conferencePapers, Then: Nodes{
			shortIn,
			&Names{
				Variables: Variables{Editor},
				Name:      &shortName,
				Label:     &Label{Form: ShortForm, TextCase: CapitalizeFirst, Prefix: " (", Suffix: ")"},
			},
			&Text{Variable: ContainerTitle, TextCase: TitleCase},
			shortEdition,
			&Text{Variable: Publisher},
			&Text{Variable: PublisherPlace},
			shortDate,
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: Page, Form: ShortForm},
				&Text{Variable: Page},
			}},
		}},
		If{Then: Nodes{&shortArticle}},
	},
}}

// Author, Journal volume (year) pages.
var shortArticle = Group{Delimiter: " ", Of: Nodes{
	&Text{Variable: ContainerTitle, TextCase: TitleCase},
	&Number{Variable: Volume},
	&Text{Macro: shortDate, Prefix: "(", Suffix: ")"},
	&Text{Variable: Page},
}}

// All names, initials first and without blanks.
var shortName = Name{
	Initials:       Initialize,
	InitializeWith: ".",
	Delimiter:      ", ",

	DelimiterPrecedesEtAl: Always,
}

var shortAuthor = Names{
	Variables: Variables{Author},
	Name:      &shortName,
	Substitute: Nodes{
		&Names{
			Variables: Variables{Editor},
			Name:      &shortName,
			Label:     &Label{Form: ShortForm, Prefix: ", "},
		},
		&Names{
			Variables: Variables{Translator},
			Name:      &shortName,
			Label:     &Label{Form: ShortForm, Prefix: ", "},
		},
	},
}

// The comma behind "in:" stands even where no editor follows.
var shortIn = Choose{
	If{Any: Variables{Author, Editor, Translator}, Then: Nodes{&Text{Value: "in:"}}},
	If{Then: Nodes{&Text{Value: "In:"}}},
}

var shortTitle = Text{Variable: Title, TextCase: TitleCase}

var shortEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Text{Term: TermEdition, Form: ShortForm},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition}}},
}

var shortDate = Choose{
	If{Has: Variables{Issued}, Then: Nodes{&Date{Variable: Issued}}},
	If{Then: Nodes{&Text{Term: TermNoDate, Form: ShortForm}}},
}
