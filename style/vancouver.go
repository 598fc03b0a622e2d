package style

// Vancouver is the style of Citing Medicine, the guide of the National Library of
// Medicine to the recommendations of the ICMJE, 2nd edition (2007, updated). It
// cites by number, and lists works in the order of their citation.
var Vancouver = Style{&vancouver}

var vancouver = sheet{Definition: Definition{
	Name:      "vancouver",
	Title:     "Vancouver: Citing Medicine, 2nd edition",
	Source:    "Citing Medicine: the NLM style guide for authors, editors, and publishers, 2nd ed.; ICMJE recommendations",
	PageRange: PagesMinimal,
	Literal:   true,
	Locales: []LocaleDefinition{{Lang: "en", Terms: []Wording{
		// Chapters 1 and 22.
		{Term: TermInternet, Single: "Internet"},
		{Term: TermAvailableAt, Single: "available from"},
		{Term: TermPage, Form: ShortForm, Single: "p.", Plural: "p."},
		// Appendix B: months in three letters.
		{Term: TermMonth01 + 5, Form: ShortForm, Single: "Jun"},
		{Term: TermMonth01 + 6, Form: ShortForm, Single: "Jul"},
		{Term: TermMonth01 + 8, Form: ShortForm, Single: "Sep"},
	}}},
	// The list is numbered in the order of citation.
	Bibliography: &Bibliography{
		SecondFieldAlign: AlignFlush,
		LineSpacing:      1,
		Layout: &Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: CitationNumber, Suffix: "."},
			&vancouverReference,
		}},
	},
	// Numbers in parentheses, those in a row drawn together: (1,3–5).
	Citation: &Citation{
		Prefix: "(", Suffix: ")", Delimiter: ",",
		Sort:     []SortKey{{Variable: CitationNumber}},
		Collapse: CollapseNumbers,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{&vancouverCiteAuthor}},
			If{Then: Nodes{&Group{Delimiter: " ", Of: Nodes{
				&Text{Variable: CitationNumber},
				&Label{Variable: Locator, Form: ShortForm},
				&Text{Variable: Locator},
			}}}},
		},
	},
}}

// Groups of Citing Medicine's chapters: 1, 8 and 23, journals and newspapers; 2 C, 3 B
// and 22, parts of books and papers of conferences.
const (
	vancouverJournals = ArticleJournal | Review | ReviewBook
	vancouverArticles = vancouverJournals | ArticleMagazine | ArticleNewspaper | PostWeblog
	vancouverParts    = Chapter | Entry | EntryDictionary | EntryEncyclopedia | PaperConference
)

// What leads to an article for good, in the place of an address.
var vancouverLasting = Variables{DOI, PMID, PMCID}

// What can be read on the Internet ends with its address, and all else with a full
// stop.
var vancouverReference = Group{Delimiter: " ", Of: Nodes{
	&Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
		&vancouverAuthor,
		Choose{
			If{Type: vancouverArticles, Then: Nodes{&vancouverArticle}},
			If{Type: vancouverParts, Then: Nodes{&vancouverPart}},
			If{Type: Webpage, Has: Variables{ContainerTitle}, Then: Nodes{&vancouverWebsite}},
			If{Has: Variables{ContainerTitle}, Then: Nodes{&vancouverWithin}},
			If{Then: Nodes{&vancouverBook}},
		},
	}},
	// Notes: where a work is that only one library has.
	Choose{
		If{Any: Variables{URL, DOI}, Then: Nodes{&Text{Macro: &vancouverLocated, Suffix: "."}}},
		If{Then: Nodes{&vancouverLocated}},
	},
	&Group{Delimiter: " ", Of: Nodes{
		Choose{
			If{Type: vancouverJournals, Any: vancouverLasting},
			If{Then: Nodes{&Group{Delimiter: ": ", Of: Nodes{
				&Text{Term: TermAvailableAt, TextCase: CapitalizeFirst},
				&Text{Variable: URL},
			}}}},
		},
		&Text{Variable: DOI, Prefix: "doi:"},
		// Notes: the numbers of PubMed.
		&Group{Delimiter: "; ", Suffix: ".", Of: Nodes{
			&Text{Variable: PMID, Prefix: "PubMed PMID: "},
			&Text{Variable: PMCID, Prefix: "PubMed Central PMCID: "},
		}},
	}},
}}

var vancouverLocated = Group{Delimiter: "; ", Prefix: "Located at: ", Of: Nodes{
	&Text{Variable: Archive},
	&Text{Variable: ArchiveLocation},
}}

// Author: surname and initials without punctuation; of more than six names the
// first six and et al.
var vancouverName = Name{
	Inverted:           InvertAll,
	SortSeparator:      " ",
	SuffixSeparator:    " ",
	Initials:           Initialize,
	InitialHyphens:     DisregardHyphens,
	StripSuffixPeriods: true,
	EtAlMin:            7, EtAlUseFirst: 6,
	DelimiterPrecedesEtAl: Always,
}

// Without authors the editors and translators lead.
var vancouverAuthor = Names{
	Variables: Variables{Author},
	Name:      &vancouverName,
	Substitute: Nodes{
		&Names{Variables: Variables{Composer}},
		&Names{Variables: Variables{EditorTranslator}, Name: &vancouverName, Label: &Label{Prefix: ", "}},
		&vancouverSecondary,
		&Names{Variables: Variables{CollectionEditor}, Name: &vancouverName, Label: &Label{Prefix: ", "}},
	},
}

var vancouverSecondary = Names{
	Variables: Variables{Editor, Translator},
	Name:      &vancouverName,
	Label:     &Label{Prefix: ", "},
	Delimiter: ", ",
}

var vancouverEditor = Names{
	Variables: Variables{Editor},
	Name:      &vancouverName,
	Label:     &Label{Prefix: ", "},
}

var vancouverCiteAuthor = Names{
	Variables:  Variables{Author},
	Name:       &Name{Form: ShortName, And: AndWord, EtAlMin: 3, EtAlUseFirst: 1},
	Substitute: Nodes{&Names{Variables: Variables{Editor}}, &Text{Variable: Title, Form: ShortForm}},
}

// Title, with the type of publication and of medium in brackets: [dissertation]
// [Internet].
var vancouverTitle = Group{Delimiter: " ", Of: Nodes{&Text{Variable: Title}, vancouverType, vancouverMedium}}

// The type of publication goes with the title, where the medium goes with the whole.
var vancouverQualified = &Group{Delimiter: " ", Of: Nodes{&Text{Variable: Title}, vancouverType}}

// Chapter 12: of a talk at a meeting it is said there.
var vancouverType = Choose{
	If{Type: Speech, Has: Variables{EventTitle}, Lacks: Variables{ContainerTitle}},
	If{Then: Nodes{&Text{Variable: Genre, Prefix: "[", Suffix: "]"}}},
}

var vancouverMedium = Choose{
	If{Has: Variables{Medium}, Then: Nodes{&Text{Variable: Medium, TextCase: CapitalizeFirst, Prefix: "[", Suffix: "]"}}},
	If{Then: Nodes{vancouverInternet}},
}

// Type of medium: of journals with a lasting number, nothing is said.
var vancouverInternet = Choose{
	If{Type: vancouverJournals, Has: Variables{ContainerTitle}, Any: vancouverLasting},
	If{Has: Variables{URL}, Then: Nodes{&Text{Term: TermInternet, Prefix: "[", Suffix: "]"}}},
}

// Chapter 1: Author. Title. J Abbr. 2018 May 3;58(4):12–4.
var vancouverArticle = Group{Delimiter: ". ", Of: Nodes{
	Choose{
		If{Has: Variables{ContainerTitle}, Then: Nodes{
			vancouverQualified,
			&vancouverEditor,
			&Group{Delimiter: " ", Of: Nodes{vancouverJournal, vancouverInternet}},
		}},
		// Of nothing, it is a volume itself.
		If{Then: Nodes{&vancouverTitle, &vancouverEditor, volumePhrase(CapitalizeFirst)}},
	},
	editionPhrase,
	vancouverIssue,
}}

// Appendix A: titles of journals are abbreviated, without full stops; those of
// magazines and newspapers are not.
var vancouverJournal = Choose{
	If{Type: vancouverArticles &^ vancouverJournals, Then: Nodes{&Text{Variable: ContainerTitle}}},
	If{Then: Nodes{&Text{Variable: ContainerTitle, Form: ShortForm, StripPeriods: true}}},
}

// Date;volume(issue):pages; of newspapers date:pages, and of what has no number
// date;pages.
var vancouverIssue = Choose{
	If{Type: ArticleNewspaper, Then: Nodes{&Group{Delimiter: ":", Of: Nodes{vancouverDated(CapitalizeFirst), vancouverLocation}}}},
	If{Any: Variables{Volume, Issue, CollectionTitle}, Then: Nodes{
		&Group{Delimiter: ":", Of: Nodes{&Group{Delimiter: ";", Of: Nodes{vancouverDated(CapitalizeFirst), vancouverVolume}}, vancouverLocation}},
	}},
	If{Then: Nodes{&Group{Delimiter: ";", Of: Nodes{vancouverDated(CapitalizeFirst), vancouverLocation}}}},
}

var vancouverVolume = Choose{
	If{Has: Variables{Volume}, Then: Nodes{vancouverVolumeIssue}},
	If{Then: Nodes{&Text{Variable: CollectionTitle}, vancouverVolumeIssue}},
}

var vancouverVolumeIssue = &Group{Of: Nodes{
	&Number{Variable: Volume},
	&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{
		&Number{Variable: Issue},
		&Group{Delimiter: " ", Of: Nodes{&Text{Value: "Suppl"}, &Number{Variable: SupplementNumber}}},
	}},
}}

// An article number in the place of pages.
var vancouverLocation = Choose{
	If{Has: Variables{ItemNumber}, Then: Nodes{&Text{Variable: ItemNumber}}},
	If{Then: Nodes{&Text{Variable: Page}}},
}

// Date: year, month and day.
var vancouverDay = &Date{Variable: Issued, Parts: vancouverDate, Delimiter: " "}

var vancouverDate = []DatePart{{Name: YearPart}, {Name: MonthPart, Form: ShortPart, StripPeriods: true}, {Name: DayPart}}

// vancouverDated is the day with that of citation; before it is known, in press.
func vancouverDated(first TextCase) *Group {
	return &Group{Delimiter: " ", Of: Nodes{orStatus(vancouverDay, first), vancouverCited}}
}

// Date of citation: of what is read on the Internet.
var vancouverCited = Choose{
	If{Type: vancouverJournals, Any: vancouverLasting},
	If{Has: Variables{URL}, Then: Nodes{
		&Group{Delimiter: " ", Prefix: "[", Suffix: "]", Of: Nodes{
			&Text{Term: TermCited},
			&Date{Variable: Accessed, Parts: vancouverDate, Delimiter: " "},
		}},
	}},
}

// Chapters 2 and 24: Author. Title. 2nd ed. Version 2.1. Editor, editor. Place: Publisher; year. 320 p.
// (Series; no. 3).
var vancouverBook = Group{Delimiter: ". ", Of: Nodes{
	&vancouverTitle,
	editionPhrase,
	versionPhrase(CapitalizeFirst),
	&vancouverEditor,
	&Group{Delimiter: ", ", Of: Nodes{volumePhrase(CapitalizeFirst), partPhrase(CapitalizeFirst), &Text{Variable: VolumeTitle}}},
	Choose{
		// Chapter 12: Poster presented at: Meeting.
		If{Type: Speech, Has: Variables{EventTitle}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{presentedPhrase, &Text{Variable: EventTitle}}},
		}},
		If{Type: Bill | Standard, Then: Nodes{&Text{Variable: ItemNumber}}},
	},
	&vancouverImprint,
	vancouverPages,
	vancouverSeries,
	// Chapter 4: Report No.: 12.
	Choose{If{Type: Report, Has: Variables{ItemNumber}, Then: Nodes{&vancouverNumber}}},
}}

// Chapters 2 C and 3 B: Author. Title. In: Editor, editor. Book. 2nd ed. Place:
// Publisher; year. p. 12–4. (Series; no. 3).
var vancouverPart = Group{Delimiter: ". ", Of: Nodes{
	vancouverQualified,
	Choose{
		// Chapter 12: papers that were read, and not printed.
		If{Type: PaperConference, Has: Variables{EventTitle}, Lacks: inProceedings, Then: Nodes{
			&Group{Delimiter: "; ", Prefix: "Paper presented at: ", Of: Nodes{&Text{Variable: EventTitle}, vancouverDated(KeepCase), meetingPlace}},
		}},
		If{Then: Nodes{vancouverIn, editionPhrase, &vancouverImprint}},
	},
	vancouverPages,
	vancouverSeries,
}}

// In: Editor, editor. Book [Internet].
var vancouverIn = Choose{
	If{Any: Variables{ContainerTitle, ContainerAuthor, Editor}, Then: Nodes{
		&Group{Delimiter: ": ", Of: Nodes{
			&Text{Term: TermIn, TextCase: CapitalizeFirst},
			&Group{Delimiter: ". ", Of: Nodes{
				&Names{
					Variables:  Variables{Editor},
					Name:       &vancouverName,
					Label:      &Label{Prefix: ", "},
					Substitute: Nodes{&Names{Variables: Variables{ContainerAuthor}, Name: &vancouverName}},
				},
				&Group{Delimiter: " ", Of: Nodes{&Text{Variable: ContainerTitle}, vancouverInternet}},
			}},
		}},
	}},
	// A part is part of something, even where nobody says of what.
	If{Then: Nodes{&Text{Term: TermIn, TextCase: CapitalizeFirst}}},
}

// Chapter 25: Website [Internet]. Place: Publisher; year. Title.
var vancouverWebsite = Group{Delimiter: ". ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{&Text{Variable: ContainerTitle}, vancouverType, vancouverMedium}},
	&vancouverImprint,
	&Text{Variable: Title},
}}

// What appears in a programme, a forum or a code: Title. Whole [Internet]. 2nd ed.
// Place: Publisher; year.
var vancouverWithin = Group{Delimiter: ". ", Of: Nodes{
	vancouverQualified,
	&vancouverEditor,
	&Group{Delimiter: " ", Of: Nodes{vancouverReporter, &Text{Variable: ContainerTitle}, vancouverMedium}},
	editionPhrase,
	versionPhrase(CapitalizeFirst),
	&vancouverImprint,
	vancouverPages,
	vancouverSeries,
}}

// Cases by the volume of their report: 410 U.S.
var vancouverReporter = Choose{If{Type: LegalCase, Then: Nodes{&Number{Variable: Volume}}}}

// Place: Publisher; year [cited date]. Of a patent, number and year. The place of a
// dissertation is inferred, and stands in brackets.
var vancouverImprint = Group{Delimiter: " ", Of: Nodes{
	&Group{Delimiter: "; ", Of: Nodes{
		&Group{Delimiter: ": ", Of: Nodes{
			Choose{
				If{Type: Speech},
				If{Type: Thesis, Then: Nodes{&Text{Variable: PublisherPlace, Prefix: "[", Suffix: "]"}}},
				If{Then: Nodes{&Text{Variable: PublisherPlace}}},
			},
			&Text{Variable: Publisher},
		}},
		&Group{Delimiter: ", ", Of: Nodes{
			Choose{If{Type: Patent, Then: Nodes{&Text{Variable: ItemNumber}}}},
			orStatusBehind(Variables{Publisher, PublisherPlace}, Choose{
				If{Type: Bill | Speech, Then: Nodes{vancouverDay}},
				If{Type: LegalCase | Legislation | Regulation, Has: Variables{ContainerTitle}, Then: Nodes{vancouverDay}},
				If{Type: Report, Then: Nodes{&Date{Variable: Issued, Parts: vancouverDate[:2], Delimiter: " "}}},
				If{Then: Nodes{&Date{Variable: Issued}}},
			}),
		}},
		// Chapter 12: where a talk was.
		Choose{If{Type: Speech, Then: Nodes{&Text{Variable: EventPlace}}}},
	}},
	vancouverCited,
}}

// Location (pagination), and of books the extent: p. 12–4; 320 p.
var vancouverPages = Choose{
	If{Type: allTypes &^ Book, Then: Nodes{&pagesPhrase}},
	If{Numeric: Variables{NumberOfPages}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: NumberOfPages},
			&Label{Variable: NumberOfPages, Form: ShortForm, Plural: NeverPlural},
		}},
	}},
	If{Then: Nodes{&Text{Variable: NumberOfPages}}},
}

var vancouverSeries = Choose{If{Has: Variables{CollectionTitle}, Then: Nodes{
	&Group{Delimiter: "; ", Prefix: "(", Suffix: ")", Of: Nodes{
		&Group{Delimiter: ". ", Of: Nodes{
			&Names{Variables: Variables{CollectionEditor}, Name: &vancouverName, Label: &Label{Prefix: ", "}},
			&Text{Variable: CollectionTitle},
		}},
		Choose{
			If{Numeric: Variables{CollectionNumber}, Then: Nodes{
				&Group{Delimiter: " ", Of: Nodes{
					&Label{Variable: CollectionNumber, Form: ShortForm, Plural: NeverPlural},
					&Text{Variable: CollectionNumber},
				}},
			}},
			If{Then: Nodes{&Text{Variable: CollectionNumber}}},
		},
	}},
}}}

var vancouverNumber = Group{Delimiter: " ", Of: Nodes{
	Choose{
		If{Has: Variables{Genre}, Then: Nodes{&Text{Variable: Genre, TextCase: CapitalizeFirst}}},
		If{Then: Nodes{&Text{Term: TermReport, TextCase: CapitalizeFirst}}},
	},
	Choose{
		If{Numeric: Variables{ItemNumber}, Then: Nodes{
			&Group{Delimiter: ": ", Of: Nodes{
				&Label{Variable: ItemNumber, Form: ShortForm, Plural: NeverPlural},
				&Text{Variable: ItemNumber},
			}},
		}},
		If{Then: Nodes{&Text{Variable: ItemNumber}}},
	},
}}
