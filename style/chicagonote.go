package style

// The notes of Chicago.

// 14.23: Author, Title (Place: Publisher, year), 12, DOI.
var chicagoNote = Group{Delimiter: ", ", Of: Nodes{
	&Group{Of: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{&chicagoNoteAuthor, chicagoNoteWork}},
			chicagoNoteFacts,
		}},
		chicagoNoteLocator,
	}},
	&Text{Variable: DOI, Prefix: ResolverPrefix},
}}

// 14.76: given names first; of more than three names the first and et al.
var chicagoNoteName = Name{
	Delimiter: ", ",
	And:       AndWord,
	EtAlMin:   4, EtAlUseFirst: 1,
}

// 14.103: without authors the editors lead, without those the translators.
var chicagoNoteAuthor = Names{
	Variables: Variables{Author},
	Name:      &chicagoNoteName,
	Substitute: Nodes{
		&Names{Variables: Variables{EditorTranslator}, Name: &chicagoNoteName, Label: &chicagoLabel},
		&Names{Variables: Variables{Editor}, Name: &chicagoNoteName, Label: &chicagoLabel},
		&Names{Variables: Variables{Translator}, Name: &chicagoNoteName, Label: &chicagoLabel},
	},
}

// 14.104: ed., trans.
var chicagoNoteContributors = Names{
	Variables:  Variables{Editor, Translator},
	Delimiter:  ", ",
	Name:       &chicagoNoteName,
	Label:      &Label{Form: VerbShortForm, Suffix: " "},
	LabelFirst: true,
}

var chicagoNoteWork = Choose{
	// 14.168 ff.: “Title,” Journal 58, no. 4.
	If{Type: articles, Has: Variables{ContainerTitle}, Then: Nodes{
		&chicagoTitle,
		&chicagoNoteContributors,
		&Group{Delimiter: " ", Of: Nodes{&chicagoContainer, &Number{Variable: Volume}}},
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Term: TermIssue, Form: ShortForm},
			&Number{Variable: Issue},
		}},
	}},
	// 14.191: “Title,” Newspaper, date.
	If{Type: newsArticles, Then: Nodes{
		&chicagoTitle,
		&chicagoNoteContributors,
		&chicagoContainer,
		chicagoDate,
	}},
	// 14.100 ff.: Title, ed. Editor, 2nd ed., vol. 3, Series.
	If{Type: books, Then: Nodes{
		&chicagoWhole,
		&chicagoNoteContributors,
		chicagoNoteEdition,
		chicagoNoteVolume,
		&chicagoContainer,
		&chicagoSeries,
	}},
	// 14.106 ff.: “Title,” in Book, ed. Editor, 2nd ed., vol. 3, Series. Theses
	// and what is in no other work have none of these but the title.
	If{Then: Nodes{
		&chicagoTitle,
		&Group{Delimiter: " ", Of: Nodes{&Text{Term: TermIn}, &chicagoContainer}},
		&chicagoNoteContributors,
		chicagoNoteEdition,
		chicagoNoteVolume,
		&chicagoSeries,
	}},
}

var chicagoNoteEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Text{Term: TermEdition, Form: ShortForm},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition}}},
}

// 14.116: the volume stands with the page, 3:12, or else alone.
var chicagoNoteVolume = Choose{
	If{Locator: []Term{TermPage}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Term: TermVolume, Form: ShortForm},
			&Number{Variable: Volume},
		}},
	}},
}

// Publication facts in parentheses: of articles the date, of theses university
// and date (14.215); of others place, publisher and date.
var chicagoNoteFacts = Choose{
	If{Type: newsArticles},
	If{Type: articles, Has: Variables{ContainerTitle}, Then: Nodes{
		&Text{Macro: chicagoDate, Prefix: "(", Suffix: ")"},
	}},
	If{Type: theses, Then: Nodes{
		&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{&Text{Variable: Publisher}, chicagoDate}},
	}},
	If{Then: Nodes{
		&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{&chicagoPublisher, chicagoDate}},
	}},
}

// 14.23: a colon before the pages of an article in a journal, else a comma.
var chicagoNoteLocator = Choose{
	If{Type: articles, Has: Variables{ContainerTitle}, Locator: []Term{TermPage}, Then: Nodes{
		&Text{Variable: Locator, Prefix: ": "},
	}},
	If{Locator: []Term{TermPage}, Then: Nodes{
		&Group{Delimiter: ":", Prefix: ", ", Of: Nodes{&Number{Variable: Volume}, &Text{Variable: Locator}}},
	}},
	If{Then: Nodes{&Text{Macro: chicagoLocator, Prefix: ", "}}},
}

// 14.30: family name, short title, 12.
var chicagoShortNote = Group{Delimiter: ", ", Of: Nodes{
	&chicagoShortAuthor,
	chicagoShortTitle,
	chicagoLocator,
}}

var chicagoShortTitle = Choose{
	If{Type: books, Then: Nodes{&Text{Variable: Title, Form: ShortForm, Font: Italic, TextCase: TitleCase}}},
	If{Then: Nodes{&Text{Variable: Title, Form: ShortForm, Quotes: true, KeepStop: true, TextCase: TitleCase}}},
}

// 14.32: family names alone, and no ed.
var chicagoShortAuthor = Names{
	Variables: Variables{Author},
	Name: &Name{
		Form:      ShortName,
		Delimiter: ", ",
		And:       AndWord,
		EtAlMin:   4, EtAlUseFirst: 1,
	},
	Substitute: Nodes{
		&Names{Variables: Variables{EditorTranslator}},
		&Names{Variables: Variables{Editor}},
		&Names{Variables: Variables{Translator}},
	},
}

// Pages stand alone, all else has a label.
var chicagoLocator = Choose{
	If{Locator: []Term{TermPage}, Then: Nodes{&Text{Variable: Locator}}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Label{Variable: Locator, Form: ShortForm},
			&Text{Variable: Locator},
		}},
	}},
}
