package style

// Chicago is the notes and bibliography system of the Chicago Manual of Style,
// 17th edition (2017). Of articles the bibliography shows container and publisher
// without volume, issue and pages, as repositories print them. Notes are full at
// first, then shortened or ibid. The manual leaves the 3-em dash for repeated
// authors to the publisher, who may set SubsequentAuthorSubstitute (14.67).
var Chicago = Style{&chicago}

var chicago = sheet{Definition: Definition{
	Name:      "chicago",
	Title:     "Chicago Manual of Style, 17th edition, notes and bibliography",
	Source:    "The Chicago Manual of Style, 17th ed., chapter 14; title case 8.159, page ranges 9.61",
	PageRange: PagesChicago,
	Locales: []LocaleDefinition{{Lang: "en", Terms: []Wording{
		// 14.103 and 14.104.
		{Term: TermEditorTranslator, Form: ShortForm, Single: "ed. and trans.", Plural: "eds. and trans."},
		{Term: TermEditorTranslator, Form: VerbForm, Single: "edited and translated by"},
		{Term: TermEditorAndTranslator, Form: ShortForm, Single: "ed. and trans.", Plural: "eds. and trans."},
		{Term: TermEditorAndTranslator, Form: VerbForm, Single: "edited and translated by"},
		// In notes.
		{Term: TermEditor, Form: VerbShortForm, Single: "ed."},
		{Term: TermTranslator, Form: VerbShortForm, Single: "trans."},
		{Term: TermEditorTranslator, Form: VerbShortForm, Single: "ed. and trans."},
		{Term: TermEditorAndTranslator, Form: VerbShortForm, Single: "ed. and trans."},
	}}},
	// 14.61 ff.: by author, or title where there is none, and title, whose article
	// does not count.
	Bibliography: &Bibliography{
		Sort: []SortKey{
			{Macro: Choose{
				If{Any: Variables{Author, Editor, Translator, EditorTranslator}, Then: Nodes{&chicagoAuthor}},
				If{Then: Nodes{&Text{Variable: Title}}},
			}, SkipArticle: true},
			{Variable: Title, SkipArticle: true},
		},
		HangingIndent: true,
		LineSpacing:   1,
		EntrySpacing:  1,
		Layout: &Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
			&chicagoAuthor,
			Choose{
				If{Type: conferencePapers, Has: Variables{CollectionTitle}, Lacks: Variables{ContainerTitle}, Then: Nodes{&chicagoArticle}},
				If{Type: books, Then: Nodes{&chicagoBook}},
				If{Type: chapters | conferencePapers, Then: Nodes{&chicagoPart}},
				If{Type: theses, Then: Nodes{&chicagoThesis}},
				If{Type: newsArticles, Then: Nodes{&chicagoNews}},
				If{Then: Nodes{&chicagoArticle}},
			},
			&Text{Variable: DOI, Prefix: ResolverPrefix},
		}},
	},
	Note: true,
	// 14.23 and 14.34: a note in full, then shortened, then ibid.
	Citation: &Citation{
		Suffix: ".", Delimiter: "; ",
		Layout: Choose{
			// The names, or where there are none the title.
			If{AuthorOnly: true, Then: Nodes{&chicagoShortAuthor, chicagoShortTitle}},
			If{Position: IbidWithLocator, Then: Nodes{
				&Group{Delimiter: ", ", Of: Nodes{&Text{Term: TermIbid}, chicagoLocator}},
			}},
			If{Position: Ibid, Then: Nodes{&Text{Term: TermIbid}}},
			If{Position: Subsequent, Then: Nodes{&chicagoShortNote}},
			If{Then: Nodes{&chicagoNote}},
		},
	},
}}

// 14.74 to 14.76: the first name inverted, its particle behind the given
// name; of more than ten names the first seven and et al.
var chicagoName = Name{
	Inverted:        InvertFirst,
	SortSeparator:   ", ",
	SuffixSeparator: ", ",
	DemoteParticle:  DemoteDisplayAndSort,
	Delimiter:       ", ",
	And:             AndWord,
	EtAlMin:         11, EtAlUseFirst: 7,
	DelimiterPrecedesLast: Always,
	DelimiterPrecedesEtAl: Always,
}

var chicagoNameInside = Name{
	Delimiter: ", ",
	And:       AndWord,
	EtAlMin:   11, EtAlUseFirst: 7,
}

// 14.103: without authors the editors lead, without those the translators.
var chicagoAuthor = Names{
	Variables: Variables{Author},
	Name:      &chicagoName,
	Substitute: Nodes{
		&Names{Variables: Variables{EditorTranslator}, Name: &chicagoName, Label: &chicagoLabel},
		&Names{Variables: Variables{Editor}, Name: &chicagoName, Label: &chicagoLabel},
		&Names{Variables: Variables{Translator}, Name: &chicagoName, Label: &chicagoLabel},
	},
}

var chicagoLabel = Label{Form: ShortForm, Prefix: ", "}

// 14.104: Edited by, Translated by; in the middle of a sentence in lower case.
var (
	chicagoContributors = Names{
		Variables:  Variables{Editor, Translator},
		Delimiter:  ". ",
		Name:       &chicagoNameInside,
		Label:      &Label{Form: VerbForm, TextCase: CapitalizeFirst, Suffix: " "},
		LabelFirst: true,
	}
	chicagoContributorsInside = Names{
		Variables:  Variables{Editor, Translator},
		Delimiter:  ", ",
		Name:       &chicagoNameInside,
		Label:      &Label{Form: VerbForm, Suffix: " "},
		LabelFirst: true,
	}
)

// 8.156 ff.: the title of a whole in italics, that of a part in quotation
// marks. A title's own full stop may be that of an abbreviation and stays
// before a comma.
var (
	chicagoWhole     = Text{Variable: Title, Font: Italic, TextCase: TitleCase}
	chicagoTitle     = Text{Variable: Title, Quotes: true, KeepStop: true, TextCase: TitleCase}
	chicagoContainer = Text{Variable: ContainerTitle, Font: Italic, TextCase: TitleCase}
	chicagoSeries    = Text{Variable: CollectionTitle, TextCase: TitleCase}
)

// Author. “Title.” Journal. Place: Publisher, year.
var chicagoArticle = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: ". ", Of: Nodes{
		&chicagoTitle,
		&chicagoContributors,
		&chicagoContainer,
		&chicagoSeries,
		&chicagoPublisher,
	}},
	chicagoDate,
}}

// 14.191: Author. “Title.” Newspaper, year.
var chicagoNews = Group{Of: Nodes{
	&Group{Delimiter: ". ", Of: Nodes{
		&chicagoTitle,
		&chicagoContributors,
		&chicagoContainer,
		&chicagoSeries,
	}},
	Choose{
		If{Any: Variables{Publisher, PublisherPlace}, Then: Nodes{&Text{Macro: chicagoDate, Prefix: ". "}}},
		If{Then: Nodes{&Text{Macro: chicagoDate, Prefix: ", "}}},
	},
}}

// 14.215: Author. “Title.” Translated by Translator. University, year.
var chicagoThesis = Group{Of: Nodes{
	&Group{Delimiter: ". ", Of: Nodes{
		&chicagoTitle,
		&chicagoContributors,
		&chicagoSeries,
		&Text{Variable: Publisher},
	}},
	Choose{
		If{Has: Variables{PublisherPlace}, Lacks: Variables{Publisher}, Then: Nodes{&Text{Macro: chicagoDate, Prefix: ". "}}},
		If{Then: Nodes{&Text{Macro: chicagoDate, Prefix: ", "}}},
	},
}}

// 14.106 ff.: Author. “Title.” In Book, edited by Editor, 2nd ed., 3:12–34.
// Series. Place: Publisher, year.
var chicagoPart = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: ". ", Of: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Group{Delimiter: ". ", Of: Nodes{
				&chicagoTitle,
				&Group{Delimiter: ", ", Of: Nodes{
					&Group{Delimiter: " ", Of: Nodes{
						&Text{Term: TermIn, TextCase: CapitalizeFirst},
						&chicagoContainer,
					}},
					Choose{
						// Where the editors lead, the translators are not named.
						If{Has: Variables{Author}, Then: Nodes{&chicagoContributorsInside}},
					},
				}},
			}},
			Choose{
				If{Has: Variables{Page}, Then: Nodes{
					chicagoEdition,
					&Group{Delimiter: ":", Of: Nodes{
						&Number{Variable: Volume},
						&Text{Variable: Page},
					}},
				}},
				If{Then: Nodes{
					&Group{Delimiter: ". ", Of: Nodes{chicagoEdition, &chicagoVolume}},
				}},
			},
		}},
		&chicagoSeries,
		&chicagoPublisher,
	}},
	chicagoDate,
}}

// 14.100 ff.: Author. Title. Edited by Editor. 2nd ed. Vol. 3. Series. Place:
// Publisher, year.
var chicagoBook = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: ". ", Of: Nodes{
		&chicagoWhole,
		&chicagoContributors,
		chicagoEdition,
		&chicagoVolume,
		&chicagoContainer,
		&chicagoSeries,
		&chicagoPublisher,
	}},
	chicagoDate,
}}

var chicagoVolume = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermVolume, Form: ShortForm, TextCase: CapitalizeFirst},
	&Number{Variable: Volume},
}}

// 14.113: an edition in words ends in a full stop, as an abbreviation does.
var chicagoEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Text{Term: TermEdition, Form: ShortForm},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition, TextCase: CapitalizeFirst, Suffix: "."}}},
}

var chicagoPublisher = Group{Delimiter: ": ", Of: Nodes{
	&Text{Variable: PublisherPlace},
	&Text{Variable: Publisher},
}}

// 14.145: n.d. where there is no date.
var chicagoDate = Choose{
	If{Has: Variables{Issued}, Then: Nodes{&Date{Variable: Issued}}},
	If{Then: Nodes{&Text{Term: TermNoDate, Form: ShortForm}}},
}
