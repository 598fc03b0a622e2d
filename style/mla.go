package style

// MLA is the style of the MLA Handbook, 8th edition (2016). It cites by author
// and page.
var MLA = Style{&mla}

var mla = sheet{Definition: Definition{
	Name:      "mla",
	Title:     "Modern Language Association, 8th edition",
	Source:    "MLA Handbook, 8th ed., part 1 (the core elements) and part 2",
	PageRange: PagesMinimalTwo,
	Locales: []LocaleDefinition{{Lang: "en", Terms: []Wording{
		// 2.1.2 and 2.3.
		{Term: TermEditorTranslator, Form: LongForm, Single: "editor and translator", Plural: "editors and translators"},
		{Term: TermEditorTranslator, Form: VerbForm, Single: "edited and translated by"},
		{Term: TermEditorAndTranslator, Form: LongForm, Single: "editor and translator", Plural: "editors and translators"},
		{Term: TermEditorAndTranslator, Form: VerbForm, Single: "edited and translated by"},
		// 3.3.
		{Term: TermChapter, Form: ShortForm, Single: "ch.", Plural: "chs."},
		{Term: TermParagraph, Form: ShortForm, Single: "par.", Plural: "pars."},
		{Term: TermLine, Form: ShortForm, Single: "line", Plural: "lines"},
	}}},
	// 2.7: by author and title, or by title where there is no author, without
	// its article; three hyphens for the authors of the work before.
	Bibliography: &Bibliography{
		Sort: []SortKey{
			{Macro: Choose{
				If{Any: Variables{Author, Editor, Translator, EditorTranslator}, Then: Nodes{&mlaAuthor}},
				If{Then: Nodes{&Text{Variable: Title}}},
			}, SkipArticle: true},
			{Variable: Title, SkipArticle: true},
		},
		HangingIndent:              true,
		LineSpacing:                2,
		SubsequentAuthorSubstitute: "---",
		SubsequentAuthorRule:       CompletePeople,
		Layout: &Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
			&mlaAuthor,
			mlaTitle,
			Choose{
				If{Has: Variables{ContainerTitle}, Then: Nodes{&mlaContainer}},
				If{Then: Nodes{&mlaSelf}},
			},
		}},
	},
	// 3.1: (Quist 12; Rode 3). Initials tell authors of the same name apart, and
	// given names where initials don't.
	Citation: &Citation{
		Prefix: "(", Suffix: ")", Delimiter: "; ",
		GivenNames:    true,
		GivenNameRule: PrimaryName,
		Layout: Choose{
			If{Locator: []Term{TermPage}, Then: Nodes{
				&Group{Delimiter: " ", Of: Nodes{&mlaCiteWork, &Text{Variable: Locator}}},
			}},
			// 3.3: a comma before what is no page, which has a label.
			If{Then: Nodes{
				&Group{Delimiter: ", ", Of: Nodes{
					&mlaCiteWork,
					&Group{Delimiter: " ", Of: Nodes{
						&Label{Variable: Locator, Form: ShortForm},
						&Text{Variable: Locator},
					}},
				}},
			}},
		},
	},
}}

// 3.1 and 3.2: the author, and the title where he has several works.
var mlaCiteWork = Group{Delimiter: ", ", Of: Nodes{
	&mlaCiteAuthor,
	Choose{
		If{Disambiguate: true, Then: Nodes{mlaCiteTitle}},
	},
}}

// 3.1: both of two names; of three and more the first and et al. 3.2: without
// names, the title.
var mlaCiteAuthor = Names{
	Variables: Variables{Author},
	Name: &Name{
		Form:           ShortName,
		Initials:       Initialize,
		InitializeWith: ". ",
		And:            AndWord,
		EtAlMin:        3, EtAlUseFirst: 1,
	},
	Substitute: Nodes{
		&Names{Variables: Variables{EditorTranslator}},
		&Names{Variables: Variables{Editor}},
		&Names{Variables: Variables{Translator}},
		mlaCiteTitle,
	},
}

// 3.2.1: the title shortened.
var mlaCiteTitle = Choose{
	If{Has: Variables{ContainerTitle}, Then: Nodes{
		&Text{Variable: Title, Form: ShortForm, Quotes: true, TextCase: TitleCase},
	}},
	If{Then: Nodes{&Text{Variable: Title, Form: ShortForm, Font: Italic, TextCase: TitleCase}}},
}

// 2.1: the first of two names inverted; of three and more the first and et
// al. Initials take a full stop.
var mlaName = Name{
	Inverted:              InvertFirst,
	SortSeparator:         ", ",
	SuffixSeparator:       ", ",
	Initials:              PunctuateInitials,
	InitializeWith:        ". ",
	Delimiter:             ", ",
	And:                   AndWord,
	EtAlMin:               3,
	EtAlUseFirst:          1,
	DelimiterPrecedesLast: Always,
	DelimiterPrecedesEtAl: Always,
}

var mlaNameInside = Name{
	Delimiter: ", ",
	And:       AndWord,
	EtAlMin:   3, EtAlUseFirst: 1,
}

// 2.1.2: without authors the editors lead, without those the translators.
var mlaAuthor = Names{
	Variables: Variables{Author},
	Name:      &mlaName,
	Substitute: Nodes{
		&Names{Variables: Variables{EditorTranslator}, Name: &mlaName, Label: &mlaLabel},
		&Names{Variables: Variables{Editor}, Name: &mlaName, Label: &mlaLabel},
		&Names{Variables: Variables{Translator}, Name: &mlaName, Label: &mlaLabel},
	},
}

var mlaLabel = Label{Form: LongForm, Prefix: ", "}

// 2.2: the title of a part in quotation marks, that of a whole in italics.
var mlaTitle = Choose{
	If{Has: Variables{ContainerTitle}, Then: Nodes{
		&Text{Variable: Title, Quotes: true, TextCase: TitleCase},
	}},
	If{Then: Nodes{&Text{Variable: Title, Font: Italic, TextCase: TitleCase}}},
}

// 2.3 to 2.9: Container, other contributors, version, number, publisher,
// date, location.
var mlaContainer = Group{Delimiter: ", ", Of: Nodes{
	&Text{Variable: ContainerTitle, Font: Italic, TextCase: TitleCase},
	&Names{
		Variables:  Variables{Editor, Translator},
		Delimiter:  ", ",
		Name:       &mlaNameInside,
		Label:      &Label{Form: VerbForm, Suffix: " "},
		LabelFirst: true,
	},
	mlaEdition,
	&mlaVolume,
	&mlaRest,
}}

// A work that has no container begins a sentence with them.
var mlaSelf = Group{Delimiter: ", ", Of: Nodes{
	&Names{
		Variables:  Variables{Editor, Translator},
		Delimiter:  ", ",
		Name:       &mlaNameInside,
		Label:      &Label{Form: VerbForm, TextCase: CapitalizeFirst, Suffix: " "},
		LabelFirst: true,
	},
	mlaEdition,
	Choose{
		// Behind an edition or editors who do not lead, in lower case; behind
		// translators with a capital, as repositories print it.
		If{Has: Variables{Edition}, Then: Nodes{&mlaVolume}},
		If{Has: Variables{Author, Editor}, Then: Nodes{&mlaVolume}},
		If{Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermVolume, Form: ShortForm, TextCase: CapitalizeFirst},
				&Number{Variable: Volume},
			}},
		}},
	},
	&mlaRest,
}}

var mlaEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Text{Term: TermEdition, Form: ShortForm},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition, TextCase: CapitalizeFirst}}},
}

var mlaVolume = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermVolume, Form: ShortForm},
	&Number{Variable: Volume},
}}

var mlaRest = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Term: TermIssue, Form: ShortForm},
		&Number{Variable: Issue},
	}},
	&Text{Variable: ItemNumber},
	&Text{Variable: Publisher},
	&Date{Variable: Issued},
	&Group{Delimiter: " ", Of: Nodes{
		&Label{Variable: Page, Form: ShortForm},
		&Text{Variable: Page},
	}},
	&Text{Variable: DOI, Prefix: "doi:"},
}}
