package style

// ISTA is the house style of the Institute of Science and Technology Austria.
// Journal articles and conference papers follow the references that the
// institute's repository prints; nothing public defines the rest, which is
// decided here. It names no editors of books and, but for preprints and data
// sets, shows no DOI. It cites by author and year, as its list is ordered.
var ISTA = Style{&ista}

var ista = sheet{Definition: Definition{
	Name:   "ista",
	Title:  "Institute of Science and Technology Austria",
	Source: "the references of the institute's repository",
	Bibliography: &Bibliography{
		Sort:          istaOrder,
		HangingIndent: true,
		LineSpacing:   1,
		Layout: &Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
			&istaAuthor,
			istaDate,
			Choose{
				If{Type: books, Then: Nodes{&istaBook}},
				If{Type: chapters, Then: Nodes{&istaChapter}},
				If{Type: conferencePapers, Then: Nodes{&istaConference}},
				If{Type: theses, Then: Nodes{
					&Text{Variable: Title},
					&Text{Variable: Publisher},
				}},
				If{Then: Nodes{istaArticle}},
			},
		}},
	},
	// (Quist and Rode, 2018, p. 12; Rode et al., 2019a, 2019b).
	Citation: &Citation{
		Prefix: "(", Suffix: ")", Delimiter: "; ",
		Sort:       istaOrder,
		YearSuffix: true,
		Collapse:   CollapseYear,
		Layout: &Group{Delimiter: ", ", Of: Nodes{
			&istaCiteAuthor,
			istaCiteDate,
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: Locator, Form: ShortForm},
				&Text{Variable: Locator},
			}},
		}},
	},
}}

// By author, or title where there is none, and year.
var istaOrder = []SortKey{
	{Macro: Choose{
		If{Any: Variables{Author, Editor, Translator}, Then: Nodes{&istaAuthor}},
		If{Then: Nodes{&Text{Variable: Title}}},
	}},
	{Macro: &Date{Variable: Issued, Limit: YearOnly}},
	{Variable: Title},
}

// Family names, of three or more the first and et al.; without names the title,
// as it stands in the list.
var istaCiteAuthor = Names{
	Variables: Variables{Author},
	Name:      &Name{Form: ShortName, And: AndWord, EtAlMin: 3, EtAlUseFirst: 1},
	Substitute: Nodes{
		&Names{Variables: Variables{Editor}},
		&Names{Variables: Variables{Translator}},
		&Text{Variable: Title, Form: ShortForm},
	},
}

var istaCiteDate = Choose{
	If{Has: Variables{Issued}, Then: Nodes{istaDate}},
	If{Then: Nodes{&istaNoDate}},
}

// Without a date, the list says so only of works that a letter tells apart.
var istaDate = Choose{
	If{Has: Variables{Issued}, Then: Nodes{
		&Group{Of: Nodes{&Date{Variable: Issued}, &Text{Variable: YearSuffix}}},
	}},
	If{Has: Variables{YearSuffix}, Then: Nodes{&istaNoDate}},
}

var istaNoDate = Group{Delimiter: "-", Of: Nodes{
	&Text{Term: TermNoDate, Form: ShortForm},
	&Text{Variable: YearSuffix},
}}

var istaName = Name{
	Inverted:           InvertAll,
	SortSeparator:      " ",
	SuffixSeparator:    " ",
	Initials:           Initialize,
	StripSuffixPeriods: true,
	Delimiter:          ", ",

	DelimiterPrecedesEtAl: Always,
}

// Editors in the authors' place are followed by ed. or eds.
var istaAuthor = Names{
	Variables: Variables{Author},
	Name:      &istaName,
	Substitute: Nodes{
		&Names{Variables: Variables{Editor}, Name: &istaName, Label: &Label{Form: ShortForm, Prefix: " "}},
		&Names{Variables: Variables{Translator}, Name: &istaName, Label: &Label{Form: ShortForm, Prefix: " "}},
	},
}

var istaPages = Choose{
	If{Has: Variables{Page}, Then: Nodes{&Text{Variable: Page}}},
	If{Then: Nodes{&Text{Variable: ItemNumber}}},
}

var istaVolume = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermVolume, Form: ShortForm},
	&Number{Variable: Volume},
}}

// Title. Container. Volume(issue), pages or article number.
var istaArticle = Choose{
	If{Type: Article, Then: Nodes{
		&Text{Variable: Title},
		&Group{Delimiter: ", ", Of: Nodes{
			&Text{Variable: ContainerTitle},
			Choose{
				If{Has: Variables{ItemNumber}, Then: Nodes{&Text{Variable: ItemNumber}}},
				If{Then: Nodes{&Text{Variable: DOI}}},
			},
		}},
	}},
	If{Type: Dataset, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Text{Variable: Title},
			&Text{Variable: Publisher},
			&Text{Variable: DOI},
		}},
	}},
	If{Has: Variables{CollectionTitle}, Lacks: Variables{ContainerTitle}, Then: Nodes{
		&Text{Variable: Title},
		&istaEvent,
	}},
	If{Then: Nodes{
		&Text{Variable: Title},
		&Text{Variable: ContainerTitle},
		&Group{Delimiter: ", ", Of: Nodes{
			&Group{Of: Nodes{
				&Number{Variable: Volume},
				&Number{Variable: Issue, Prefix: "(", Suffix: ")"},
			}},
			istaPages,
		}},
	}},
}

// Title. Proceedings. Event vol. N, pages.
var istaConference = Group{Delimiter: ". ", Of: Nodes{
	&Text{Variable: Title},
	&Text{Variable: ContainerTitle},
	&istaEvent,
}}

// In a series: Event, Series, vol. N, pages.
var istaEvent = Group{Delimiter: ", ", Of: Nodes{
	Choose{
		If{Has: Variables{CollectionTitle}, Then: Nodes{
			&Text{Variable: EventTitle},
			&Text{Variable: CollectionTitle},
			&istaVolume,
		}},
		If{Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{&Text{Variable: EventTitle}, &istaVolume}},
		}},
	},
	istaPages,
}}

// Title. In: Book. Series, vol. N, pages.
var istaChapter = Group{Delimiter: ". ", Of: Nodes{
	&Text{Variable: Title},
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Value: "In:"},
		&Text{Variable: ContainerTitle},
	}},
	&Group{Delimiter: ", ", Of: Nodes{
		&Text{Variable: CollectionTitle},
		&istaVolume,
		istaPages,
	}},
}}

// Title, 2nd ed., Place: Publisher, 210p.
var istaBook = Group{Delimiter: ", ", Of: Nodes{
	&Text{Variable: Title},
	Choose{
		If{Numeric: Variables{Edition}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Number{Variable: Edition, Form: OrdinalForm},
				&Text{Term: TermEdition, Form: ShortForm},
			}},
		}},
		If{Then: Nodes{&Text{Variable: Edition}}},
	},
	&Group{Delimiter: ": ", Of: Nodes{
		&Text{Variable: PublisherPlace},
		&Text{Variable: Publisher},
	}},
	Choose{
		If{Numeric: Variables{NumberOfPages}, Then: Nodes{&Text{Variable: NumberOfPages, Suffix: "p"}}},
		If{Then: Nodes{&Text{Variable: NumberOfPages}, &Text{Variable: Page}}},
	},
}}
