package style

// MLA9 is the style of the MLA Handbook, 9th edition (2021). It cites by author
// and page. Its list is by author, one alone before the same with others, and title, with
// hyphens for the same authors as of the entry before.
var MLA9 = Style{&mla9}

var mla9 = sheet{Definition: Definition{
	Name:      "mla9",
	Title:     "Modern Language Association, 9th edition",
	Source:    "MLA Handbook, 9th ed., chapters 2, 5 and 6",
	PageRange: PagesMinimalTwo,
	Literal:   true,
	Locales: []LocaleDefinition{{Lang: "en", Terms: []Wording{
		// Labels of contributors (5.38 ff.).
		{Term: TermEditorTranslator, Form: LongForm, Single: "editor and translator", Plural: "editors and translators"},
		{Term: TermEditorTranslator, Form: VerbForm, Single: "edited and translated by"},
		{Term: TermEditorAndTranslator, Form: LongForm, Single: "editor and translator", Plural: "editors and translators"},
		{Term: TermEditorAndTranslator, Form: VerbForm, Single: "edited and translated by"},
		{Term: TermContributor, Form: VerbForm, Single: "with"},
		{Term: TermContainerAuthor, Form: VerbForm, Single: "by"},
		{Term: TermPerformer, Form: VerbForm, Single: "performed by"},
		// Appendix 1.
		{Term: TermChapter, Form: ShortForm, Single: "ch.", Plural: "chs."},
		{Term: TermParagraph, Form: ShortForm, Single: "par.", Plural: "pars."},
		{Term: TermLine, Form: ShortForm, Single: "line", Plural: "lines"},
	}}},
	// Order of the list: by author, alone before with others, and title, or by title, without
	// its article; three hyphens for the same authors as of the work before.
	Bibliography: &Bibliography{
		Sort:                       []SortKey{{Macro: mla9Author, SkipArticle: true}, {Macro: mla9Alone}, {Variable: Title, SkipArticle: true}},
		HangingIndent:              true,
		LineSpacing:                2,
		SubsequentAuthorSubstitute: "---",
		SubsequentAuthorRule:       CompletePeople,
		Layout: &Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
			mla9Author,
			mla9Title,
			Choose{If{Has: Variables{ReviewedTitle}, Then: Nodes{
				mla9Review(&Text{Variable: ReviewedTitle, Font: Italic, TextCase: HeadlineCase}),
			}}},
			mla9By(CapitalizeFirst, Interviewer),
			// When it first appeared, a supplemental element of its own.
			&Date{Variable: OriginalDate},
			// What describes a title that says too little.
			Choose{
				If{Type: mla9Described, Then: Nodes{&Text{Variable: Genre, TextCase: CapitalizeFirst}}},
				If{Type: Report, Lacks: Variables{ItemNumber}, Then: Nodes{&Text{Variable: Genre, TextCase: CapitalizeFirst}}},
			},
			Choose{
				If{Has: Variables{ContainerTitle}, Then: Nodes{&mla9Container}},
				// A status may be all that stands there: Forthcoming.
				If{Has: Variables{Status}, Lacks: Variables{Issued}, Then: Nodes{&Text{Macro: &mla9Self, TextCase: CapitalizeFirst}}},
				If{Then: Nodes{&mla9Self}},
			},
			&mla9Supplement,
			Choose{If{Has: Variables{URL}, Lacks: Variables{Issued, Status}, Then: Nodes{&mla9Accessed}}},
		}},
	},
	// In-text citations: (Quist 12; Rode 3). Initials tell authors of the same name apart, and
	// given names where initials don't.
	Citation: &Citation{
		Prefix: "(", Suffix: ")", Delimiter: "; ",
		GivenNames:    true,
		GivenNameRule: PrimaryName,
		Layout: Choose{
			If{Locator: []Term{TermPage, TermTimestamp}, Then: Nodes{
				&Group{Delimiter: " ", Of: Nodes{&mla9CiteWork, &Text{Variable: Locator}}},
			}},
			// A comma before what is neither page nor time, and has a label.
			If{Then: Nodes{
				&Group{Delimiter: ", ", Of: Nodes{
					&mla9CiteWork,
					&Group{Delimiter: " ", Of: Nodes{
						&Label{Variable: Locator, Form: ShortForm},
						&Text{Variable: Locator},
					}},
				}},
			}},
		},
	},
}}

// mla9Described are the works whose kind is said.
const mla9Described = Interview | Manuscript | Map | MotionPicture | PersonalCommunication | Post | PostWeblog | Software | Webpage

// Several works of an author: the author, and the title.
var mla9CiteWork = Group{Delimiter: ", ", Of: Nodes{
	mla9CiteAuthor,
	Choose{If{Disambiguate: true, Then: Nodes{mla9CiteTitle}}},
}}

// Both of two names; of three and more the first and et al. Without
// names, the title; without that, what the work is.
var mla9CiteAuthor = mla9Lead(&Name{
	Form:           ShortName,
	Initials:       Initialize,
	InitializeWith: ". ",
	And:            AndWord,
	EtAlMin:        3, EtAlUseFirst: 1,
}, nil, mla9CiteTitle, &Text{Variable: Genre})

// The title shortened.
var mla9CiteTitle = mla9TitleOf(ShortForm)

// Author (5.3 to 5.22).

// The first of two names inverted; of three and more the first and et
// al. Initials take a full stop.
var mla9Name = Name{
	Inverted:       InvertFirst,
	Initials:       PunctuateInitials,
	InitializeWith: ". ",
	And:            AndWord,
	EtAlMin:        3, EtAlUseFirst: 1,
	DelimiterPrecedesLast: Always,
	DelimiterPrecedesEtAl: Always,
}

var mla9NameInside = Name{
	Initials:       PunctuateInitials,
	InitializeWith: ". ",
	And:            AndWord,
	EtAlMin:        3, EtAlUseFirst: 1,
}

// One author comes before the same with others, whom et al. stands for.
var mla9Alone = Choose{
	If{Has: Variables{Author}, Then: Nodes{&Names{Variables: Variables{Author}, Name: &Name{Form: CountNames, EtAlMin: 3, EtAlUseFirst: 2}}}},
	If{Then: Nodes{&Text{Value: "1"}}},
}

var mla9Author = mla9Lead(&mla9Name, &Label{Prefix: ", "}, mla9Title)

// Who leads: the composer, the authors, or who edited or translated the
// work; of a program its guests.
func mla9Lead(name *Name, label *Label, otherwise ...Node) Choose {
	return Choose{
		If{Type: MusicalScore | Song, Has: Variables{Composer}, Then: Nodes{&Names{Variables: Variables{Composer}, Name: name}}},
		If{Then: Nodes{&Names{
			Variables: Variables{Author},
			Name:      name,
			Substitute: append(Nodes{
				&Names{Variables: Variables{EditorTranslator}, Name: name, Label: label},
				&Names{Variables: Variables{Editor}, Name: name, Label: label},
				&Names{Variables: Variables{Translator}, Name: name, Label: label},
				Choose{If{Type: Broadcast, Then: Nodes{&Names{Variables: Variables{Guest}, Name: name}}}},
			}, otherwise...),
		}}},
	}
}

// Title of source (5.23 to 5.30).

var mla9Title = mla9TitleOf(LongForm)

// Titles (chapter 2): a part in quotation marks, and what is not published as a whole;
// a whole in italics; laws plain. Posts are quoted as they are.
func mla9TitleOf(form TermForm) Choose {
	return Choose{
		If{Has: Variables{ReviewedAuthor}, Lacks: Variables{ReviewedTitle}, Then: Nodes{
			mla9Review(&Text{Variable: Title, Form: form, Font: Italic, TextCase: HeadlineCase}),
		}},
		If{Type: Post, Then: Nodes{&Text{Variable: Title, Form: form, Quotes: true}}},
		If{Type: Bill | Legislation | Regulation | Treaty, Then: Nodes{&Text{Variable: Title, Form: form, TextCase: HeadlineCase}}},
		If{Type: LegalCase, Then: Nodes{&Text{Variable: Title, Form: form, Font: Italic}}},
		If{
			Match: MatchAny, Has: Variables{ContainerTitle},
			Type: Article | Dataset | Document | Interview | Manuscript | PaperConference | PersonalCommunication | Speech,
			Then: Nodes{&Text{Variable: Title, Form: form, Quotes: true, TextCase: HeadlineCase}},
		},
		If{Type: mla9Titled, Has: Variables{VolumeTitle}, Then: Nodes{mla9VolumeTitle}},
		If{Then: Nodes{&Text{Variable: Title, Form: form, Font: Italic, TextCase: HeadlineCase}}},
	}
}

// A volume with a title of its own stands under that; of a periodical it is an issue.
const mla9Titled = allTypes &^ mla9Periodicals

var mla9VolumeTitle = &Text{Variable: VolumeTitle, Font: Italic, TextCase: HeadlineCase}

// Reviews: Review of Title, by A. Author; in the place of a title of their own, or
// behind it.
func mla9Review(of *Text) Node {
	return &Group{Delimiter: ", ", Of: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Term: TermReviewOf, TextCase: CapitalizeFirst}, of}},
		&Names{Variables: Variables{ReviewedAuthor}, Name: &mla9NameInside, Prefix: "by "},
	}}
}

// Title of container to location (5.31 to 5.99).

// Container [Place], other contributors, version, number, publisher,
// date, location.
var mla9Container = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		Choose{
			If{Type: mla9Titled, Has: Variables{VolumeTitle}, Then: Nodes{mla9VolumeTitle}},
			If{Then: Nodes{&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase}}},
		},
		// The place of a newspaper that is little known.
		Choose{If{Type: mla9Periodicals, Then: Nodes{mla9Place}}},
		Choose{If{Type: PaperConference, Lacks: mla9Editors, Then: Nodes{mla9Place}}},
	}},
	&mla9Contributors,
	mla9Version,
	&mla9Number,
	mla9Identifier,
	&mla9Rest,
}}

// A work that has no container begins a sentence with them: a label that follows a
// full stop has a capital, one behind a comma none (5.38, 5.51: Vol. 5, Yale UP).
var mla9Self = Group{Delimiter: ", ", Of: Nodes{
	&Text{TextCase: CapitalizeFirst, Macro: &Group{Delimiter: ", ", Of: Nodes{
		&mla9Contributors,
		mla9Version,
		// A talk names the meeting, a paper that was read and an article the place.
		Choose{
			If{Type: mla9Periodicals, Then: Nodes{mla9Place}},
			If{Type: Speech, Then: Nodes{&Text{Variable: EventTitle}}},
			If{Type: PaperConference, Lacks: mla9Editors, Then: Nodes{mla9Place}},
		},
		&mla9Number,
	}}},
	mla9Identifier,
	&mla9Rest,
}}

const mla9Periodicals = ArticleJournal | ArticleMagazine | ArticleNewspaper | PostWeblog | Review | ReviewBook

// mla9Editors are those of a collection of papers; others are cited as they were read.
var mla9Editors = Variables{Editor, CollectionEditor}

var mla9Place = &Text{Variable: PublisherPlace, Prefix: "[", Suffix: "]"}

// Contributors (5.38 to 5.47): by, directed by, edited by, translated by, with.
var mla9Contributors = Group{Delimiter: ", ", Of: Nodes{
	mla9By(KeepCase, ContainerAuthor, Director, Editor, Translator, Illustrator, Host, Narrator),
	Choose{If{Type: MusicalScore | Song, Then: Nodes{mla9By(KeepCase, Performer)}}},
	mla9By(KeepCase, Contributor),
}}

// mla9By are names behind what they did, with the first letter in a case.
func mla9By(first TextCase, roles ...Variable) *Names {
	return &Names{
		Variables:  roles,
		Delimiter:  ", ",
		Name:       &mla9NameInside,
		Label:      &Label{Form: VerbForm, TextCase: first, Suffix: " "},
		LabelFirst: true,
	}
}

// Publisher to location.
var mla9Rest = Group{Delimiter: ", ", Of: Nodes{
	mla9Publisher,
	orStatus(mla9Date, KeepCase),
	Choose{
		If{Type: PaperConference, Lacks: Variables{Editor, CollectionEditor, Page, Volume}, Then: Nodes{
			&Text{Variable: EventTitle, TextCase: CapitalizeFirst},
			&Text{Variable: EventPlace},
		}},
		If{Type: Speech, Has: Variables{EventPlace}, Then: Nodes{&Text{Variable: EventPlace}}},
		If{Type: Speech, Then: Nodes{&Text{Variable: PublisherPlace}}},
	},
	&Text{Variable: Archive},
	&Text{Variable: ArchiveLocation},
	&pagesPhrase,
	Choose{
		If{Has: Variables{DOI}, Then: Nodes{&Text{Variable: DOI, Prefix: ResolverPrefix}}},
		If{Then: Nodes{&Text{Variable: URL}}},
	},
}}

// Version (5.48 to 5.50).
var mla9Version = Choose{
	If{Has: Variables{Edition}, Then: Nodes{editionPhrase}},
	If{Then: Nodes{versionPhrase(KeepCase)}},
}

// Number (5.51 to 5.53): vol. 7, no. 2; season and episode; the number of a report.
var mla9Number = Group{Delimiter: ", ", Of: Nodes{
	Choose{
		If{Type: mla9Periodicals, Then: Nodes{&Text{Variable: CollectionTitle}}},
		If{Type: PaperConference, Lacks: mla9Editors, Then: Nodes{&Text{Variable: CollectionTitle}}},
	},
	// A book of an author in a series without a number has that of the series.
	Choose{
		If{Type: Book, Has: Variables{Author, Volume, CollectionTitle}, Lacks: mla9Volumes},
		If{Type: mla9Titled, Has: Variables{VolumeTitle}},
		If{Then: Nodes{volumePhrase(KeepCase)}},
	},
	partPhrase(KeepCase),
	Choose{If{Type: Legislation | Regulation, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Label{Variable: Section, Form: ShortForm}, &Text{Variable: Section}}},
	}}},
	&Group{Delimiter: " ", Of: Nodes{
		&Label{Variable: Issue, Form: ShortForm},
		&Number{Variable: Issue},
	}},
	supplementPhrase(KeepCase),
	Choose{
		If{Type: Broadcast, Then: Nodes{&Text{Variable: ItemNumber, Prefix: "episode "}}},
		If{Type: mla9Kinds, Has: Variables{Genre, ItemNumber}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre}, numberPhrase(KeepCase)}},
		}},
		If{Numeric: Variables{ItemNumber}, Then: Nodes{numberPhrase(KeepCase)}},
	},
}}

// mla9Kinds are the works whose kind stands before their number: Report no. 7.
const mla9Kinds = Article | LegalCase | Report

// A number that is none has no label, and is written as it stands wherever it does.
var mla9Identifier = Choose{
	If{Type: Broadcast},
	If{Type: mla9Kinds, Has: Variables{Genre}},
	If{Numeric: Variables{ItemNumber}},
	If{Then: Nodes{&Text{Variable: ItemNumber}}},
}

// mla9Volumes are what a book has that appeared in volumes.
var mla9Volumes = Variables{CollectionNumber, Contributor, Edition, Editor, NumberOfVolumes, Translator}

// Publisher (5.54 to 5.67): none of periodicals; of a work without one, the place.
var mla9Publisher = Choose{
	If{Type: mla9Periodicals | Speech | Thesis},
	If{Type: PaperConference, Lacks: mla9Editors},
	If{Has: Variables{Publisher}, Then: Nodes{&Text{Variable: Publisher}}},
	If{Then: Nodes{&Text{Variable: PublisherPlace}}},
}

// Publication date (5.68 to 5.83): as full as the source gives it; of journals
// month and year, of books and the like the year.
var mla9Date = Choose{
	If{Type: Book | Chapter | Classic | Collection | MotionPicture | PaperConference | Thesis, Then: Nodes{
		&Group{Of: Nodes{mla9Circa, &Date{Variable: Issued}}},
	}},
	If{Type: ArticleJournal, Then: Nodes{
		&Date{Variable: Issued, Parts: []DatePart{{Name: MonthPart, Form: ShortPart}, {Name: YearPart}}, Delimiter: " "},
	}},
	If{Then: Nodes{&Group{Of: Nodes{mla9Circa, &Date{Variable: Issued, Parts: mla9Day, Delimiter: " "}}}}},
}

// Approximate dates: circa, with a capital where the date opens what stands behind the title.
var mla9Circa = Choose{If{Uncertain: Variables{Issued}, Then: Nodes{Choose{
	If{Any: mla9Before, Then: Nodes{&Text{Term: TermCirca, Suffix: " "}}},
	If{Type: allTypes &^ (Speech | Thesis), Any: Variables{Publisher, PublisherPlace}, Then: Nodes{&Text{Term: TermCirca, Suffix: " "}}},
	If{Then: Nodes{&Text{Term: TermCirca, TextCase: CapitalizeFirst, Suffix: " "}}},
}}}}

// mla9Before are what stands between title and date.
var mla9Before = Variables{
	ContainerTitle, Contributor, Edition, Host, Illustrator, Issue, ItemNumber, Narrator, Translator, Version, Volume,
}

// Supplemental elements (5.105 to 5.119): the university of a thesis and its kind,
// the medium, the section of a newspaper, the series, how many volumes there are.
var mla9Supplement = Group{Delimiter: ", ", Of: Nodes{
	Choose{If{Type: Thesis, Then: Nodes{&Text{Variable: Publisher}, &Text{Variable: Genre}}}},
	&Text{Variable: Medium, TextCase: CapitalizeFirst},
	Choose{If{Type: mla9Periodicals, Then: Nodes{&Text{Variable: Section, TextCase: HeadlineCase}}}},
	Choose{
		If{Type: mla9Periodicals},
		If{Type: PaperConference, Lacks: mla9Editors},
		If{Lacks: Variables{CollectionTitle}},
		If{Numeric: Variables{CollectionNumber}, Then: Nodes{&Group{Delimiter: " ", Of: mla9Series}}},
		If{Then: Nodes{&Group{Delimiter: ", ", Of: mla9Series}}},
	},
	Choose{
		If{Type: mla9Titled, Has: Variables{VolumeTitle}, Then: Nodes{mla9Whole}},
		If{Has: Variables{Volume}},
		If{Numeric: Variables{NumberOfVolumes}, Then: Nodes{&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: NumberOfVolumes},
			&Label{Variable: NumberOfVolumes, Form: ShortForm},
		}}}},
		If{Then: Nodes{&Text{Variable: NumberOfVolumes}}},
	},
}}

// Vol. 3 of Title.
var mla9Whole = &Group{Delimiter: " of ", Of: Nodes{
	volumePhrase(CapitalizeFirst),
	Choose{
		If{Has: Variables{ContainerTitle}, Then: Nodes{&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase}}},
		If{Then: Nodes{&Text{Variable: Title, Font: Italic, TextCase: HeadlineCase}}},
	},
}}

var mla9Series = Nodes{&Text{Variable: CollectionTitle, TextCase: HeadlineCase}, &Text{Variable: CollectionNumber}}

// Date of access: when a work without a date was seen.
var mla9Accessed = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermAccessed, TextCase: CapitalizeFirst},
	&Date{Variable: Accessed, Parts: mla9Day, Delimiter: " "},
}}

// 3 May 2021.
var mla9Day = []DatePart{{Name: DayPart}, {Name: MonthPart, Form: ShortPart}, {Name: YearPart}}
