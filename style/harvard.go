package style

// Harvard is the Harvard style of Cite Them Right, 12th edition (2022). It cites by
// author and year. Quotation marks, dates and terms are the locale's, American ones at
// first: Cite Them Right has them British, as [Style.In] a locale for en-GB.
var Harvard = Style{&harvard}

var harvard = sheet{Definition: Definition{
	Name:    "harvard",
	Title:   "Harvard: Cite Them Right, 12th edition",
	Source:  "R. Pears and G. Shields, Cite Them Right, 12th ed., Harvard",
	Literal: true,
	// By author, year and title.
	Bibliography: &Bibliography{
		Sort:         harvardOrder,
		EntrySpacing: 1,
		LineSpacing:  1,
		Layout: &Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{
				&Group{Delimiter: ". ", Of: Nodes{
					harvardHead,
					harvardEdition,
					harvardVolume,
					harvardContributors,
					harvardNumber,
					&harvardImprint,
				}},
				harvardIssue,
				harvardPages,
			}},
			harvardArchive,
			harvardLink,
		}},
	},
	// (Quist, 2018, p. 12); several works in the order of their years. Letters tell
	// works of a year apart.
	Citation: &Citation{
		Prefix: "(", Suffix: ")", Delimiter: "; ",
		Sort:          []SortKey{{Macro: &Date{Variable: Issued}}, {Macro: &harvardCiteAuthor, SkipArticle: true}, {Variable: Title, SkipArticle: true}},
		GivenNames:    true,
		GivenNameRule: PrimaryNameWithInitials,
		Names:         true,
		YearSuffix:    true,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{&harvardCiteAuthor}},
			If{Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{
				&harvardCiteAuthor,
				harvardYear,
				&Group{Delimiter: " ", Of: Nodes{&Label{Variable: Locator, Form: ShortForm}, &Text{Variable: Locator}}},
			}}}},
		},
	},
}}

var harvardOrder = []SortKey{{Macro: harvardAuthor, SkipArticle: true}, {Macro: &Date{Variable: Issued}}, {Variable: Title, SkipArticle: true}}

// Articles of periodicals, and parts of books.
const (
	harvardArticles = ArticleJournal | ArticleMagazine | ArticleNewspaper | PostWeblog | Review | ReviewBook
	harvardParts    = Chapter | Entry | EntryDictionary | EntryEncyclopedia | PaperConference
	harvardLaws     = Bill | LegalCase | Legislation | Regulation | Treaty
)

// Names: all inverted, initials closed up; up to three in full, of four and more the
// first and et al.
var harvardName = Name{
	Inverted:       InvertAll,
	Initials:       Initialize,
	InitializeWith: ".",
	And:            AndWord,
	EtAlMin:        4, EtAlUseFirst: 1,
	DelimiterPrecedesLast: Never,
	DelimiterPrecedesEtAl: Never,
	EtAl:                  EtAl{Font: Italic},
}

// Names inside the reference: initials first.
var harvardNameInside = Name{
	Initials:       Initialize,
	InitializeWith: ".",
	And:            AndWord,
	EtAlMin:        4, EtAlUseFirst: 1,
	DelimiterPrecedesEtAl: Never,
}

var harvardLabel = Label{Form: ShortForm, Prefix: " (", Suffix: ")"}

// Without authors the editors or translators lead, or the host of a podcast, without
// those the title.
var harvardAuthor = harvardLead(harvardPeriodical, &harvardTitle)

func harvardLead(otherwise ...Node) *Names {
	return &Names{
		Variables: Variables{Author},
		Name:      &harvardName,
		Substitute: append(Nodes{
			&Names{Variables: Variables{Composer}},
			&Names{Variables: Variables{EditorTranslator}, Name: &harvardName, Label: &harvardLabel},
			&Names{Variables: Variables{Editor}, Name: &harvardName, Label: &harvardLabel},
			&Names{Variables: Variables{Translator}, Name: &harvardName, Label: &harvardLabel},
			&Names{Variables: Variables{Host}},
		}, otherwise...),
	}
}

// An article without an author is listed by its journal or newspaper; its title
// stays behind the year, also where that is not known.
var harvardPeriodical = Choose{If{Type: harvardPeriodicals, Then: Nodes{
	&Text{Variable: ContainerTitle, Font: Italic, TextCase: TitleCase},
}}}

const harvardPeriodicals = ArticleJournal | ArticleMagazine | ArticleNewspaper

var harvardCiteAuthor = Names{
	Variables: Variables{Author},
	Name: &Name{
		Form:           ShortName,
		Initials:       Initialize,
		InitializeWith: ".",
		And:            AndWord,
		EtAlMin:        4, EtAlUseFirst: 1,
		DelimiterPrecedesLast: Never,
		DelimiterPrecedesEtAl: Never,
		EtAl:                  EtAl{Font: Italic},
	},
	Substitute: Nodes{
		&Names{Variables: Variables{Composer}},
		&Names{Variables: Variables{EditorTranslator}},
		&Names{Variables: Variables{Editor}},
		&Names{Variables: Variables{Translator}},
		&Names{Variables: Variables{Host}},
		harvardPeriodical,
		&harvardTitle,
	},
}

// Year: (2018), or (no date) or (in press).
var harvardYear = Choose{
	If{Has: Variables{Issued}, Then: Nodes{
		&Group{Of: Nodes{
			Choose{If{Uncertain: Variables{Issued}, Then: Nodes{&Text{Term: TermCirca, Form: ShortForm, Suffix: " "}}}},
			&Date{Variable: Issued},
			&Text{Variable: YearSuffix},
		}},
	}},
	If{Then: Nodes{undatedPhrase(LongForm, KeepCase)}},
}

// Title: of a whole in italics, with how many volumes it has and what it is made of,
// and of programs; of all else in quotation marks.
var harvardTitle = Group{Delimiter: " ", Of: Nodes{
	Choose{
		If{Type: harvardWholes | harvardLaws | Software, Then: Nodes{&Text{Variable: Title, Font: Italic}}},
		If{Then: Nodes{&Text{Variable: Title, Quotes: true}}},
	},
	Choose{If{Type: harvardWholes, Then: Nodes{
		Choose{If{Lacks: Variables{Volume}, Then: Nodes{
			&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{
				&Number{Variable: NumberOfVolumes},
				Choose{If{Numeric: Variables{NumberOfVolumes}, Then: Nodes{
					&Label{Variable: NumberOfVolumes, Form: ShortForm, StripPeriods: true},
				}}},
			}},
		}}},
		&Text{Variable: Medium, Prefix: "[", Suffix: "]"},
	}}},
}}

const harvardWholes = Book | Classic | Collection | Figure | Graphic | MotionPicture | MusicalScore | Pamphlet | Periodical |
	Report | Song | Thesis | Webpage

// Author (year) ‘Title’, Container; where the title leads, ‘Title’ (year) Container.
var harvardHead = Choose{
	If{Any: Variables{Author, Composer, Editor, EditorTranslator, Host, Translator}, Then: Nodes{harvardLed}},
	If{Type: harvardPeriodicals, Then: Nodes{harvardLed}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&harvardTitle,
			harvardVersion,
			&Text{Macro: harvardYear, Prefix: "(", Suffix: ")"},
			harvardWithin,
		}},
	}},
}

var harvardLed = &Group{Delimiter: " ", Of: Nodes{
	harvardLead(harvardPeriodical),
	&Text{Macro: harvardYear, Prefix: "(", Suffix: ")"},
	&Group{Delimiter: ", ", Of: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&harvardTitle, harvardVersion}},
		harvardReview,
		harvardWithin,
	}},
}}

// Of data and software the version, in parentheses: (Version 2.4).
var harvardVersion = Choose{If{Type: Dataset | Software, Then: Nodes{
	&Text{Macro: versionPhrase(CapitalizeFirst), Prefix: "(", Suffix: ")"},
}}}

// Behind the title of a review the work: review of Title, by A. Author.
var harvardReview = Choose{If{Has: Variables{ReviewedTitle}, Then: Nodes{
	&Group{Delimiter: " ", Of: Nodes{&Text{Term: TermReviewOf}, &Text{Variable: ReviewedTitle, Font: Italic}}},
	&Names{Variables: Variables{ReviewedAuthor}, Name: &harvardNameInside, Prefix: "by "},
}}}

// Journal; in A. Editor (ed.), B. Translator (trans.) Book; in A. Author, Book.
var harvardWithin = Choose{
	// What is to appear in a journal is no preprint any more.
	If{Type: ArticleJournal, Has: Variables{Status}, Lacks: Variables{Issued}, Then: Nodes{&harvardContainer}},
	// A case by its report: 537 U.S. 186.
	If{Type: LegalCase, Has: Variables{ContainerTitle}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Number{Variable: Volume}, &harvardContainer, &Text{Variable: PageFirst}}},
	}},
	If{Type: ArticleJournal, Lacks: Variables{Issue, ItemNumber, Page, Volume}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&harvardContainer, &Text{Term: TermPreprint, TextCase: CapitalizeFirst, Prefix: "[", Suffix: "]"}}},
	}},
	If{Type: Chapter | PaperConference, Any: Variables{Editor, Translator}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermIn},
				&Names{Variables: Variables{Editor, Translator}, Delimiter: ", ", Name: &harvardNameInside, Label: &harvardLabel},
			}},
			&harvardContainer,
		}},
	}},
	// Who asked stands behind.
	If{Type: Interview, Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{&harvardContainer, &harvardVolumeIssue, &pagesPhrase}}}},
	If{Has: Variables{ContainerAuthor}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Term: TermIn},
			&Group{Delimiter: ", ", Of: Nodes{
				&Names{Variables: Variables{ContainerAuthor}, Name: &harvardNameInside},
				&harvardContainer,
			}},
		}},
	}},
	If{Then: Nodes{&harvardContainer}},
}

var harvardContainer = Text{Variable: ContainerTitle, Font: Italic}

// Volume(issue) of a journal, the day of a newspaper and of a talk.
var harvardIssue = Choose{
	If{Type: ArticleJournal | Review | ReviewBook, Then: Nodes{&harvardVolumeIssue}},
	If{Type: ArticleMagazine | ArticleNewspaper | PostWeblog | Speech, Then: Nodes{
		&Date{Variable: Issued, Parts: []DatePart{{Name: DayPart}, {Name: MonthPart}}, Delimiter: " "},
	}},
}

var harvardVolumeIssue = Group{Of: Nodes{
	&Number{Variable: Volume},
	&Number{Variable: Issue, Prefix: "(", Suffix: ")"},
}}

// Pages, but of entries that are read on the internet; the number of an article in
// their place.
var harvardPages = Choose{
	If{Type: harvardArticles, Has: Variables{ItemNumber}, Lacks: Variables{Page}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Term: TermArticleLocator}, &Text{Variable: ItemNumber}}},
	}},
	If{Type: Entry | EntryDictionary | EntryEncyclopedia, Has: Variables{URL}},
	If{Type: harvardArticles | Book | Report | harvardParts, Then: Nodes{&pagesPhrase}},
}

// Edition: 2nd ed.
var harvardEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Label{Variable: Edition, Form: ShortForm, Plural: NeverPlural, StripPeriods: true},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition}}},
}

// Volume: Vol. 2: Title, where it is a number. That of a book in a series without a number
// is the number of the series.
var harvardVolume = Choose{
	If{Type: allTypes &^ harvardVolumes},
	If{Has: Variables{Volume, CollectionTitle}, Lacks: Variables{CollectionNumber}},
	If{Numeric: Variables{Volume}, Then: Nodes{
		&Group{Delimiter: ": ", Of: Nodes{volumePhrase(CapitalizeFirst), &harvardVolumeTitle}},
	}},
	If{Then: Nodes{&harvardVolumeTitle}},
}

var harvardVolumeTitle = Text{Variable: VolumeTitle, Font: Italic}

const harvardVolumes = Book | Classic | Collection | MusicalScore | Pamphlet | Periodical

// Who edited and translated the work, where that is not said before its title.
var harvardContributors = Choose{
	If{Type: MotionPicture, Then: Nodes{harvardBy(Director, Translator)}},
	If{Type: Chapter | PaperConference},
	If{Then: Nodes{harvardBy(Interviewer, Editor, Translator)}},
}

// harvardBy names who edited or translated the work: Edited by A. Editor.
func harvardBy(who ...Variable) *Names {
	return &Names{
		Variables:  who,
		Delimiter:  ". ",
		Name:       &harvardNameInside,
		Label:      &Label{Form: VerbForm, TextCase: CapitalizeFirst, Suffix: " "},
		LabelFirst: true,
	}
}

// The kind of a thesis; the number of a report, a standard and a patent.
var harvardNumber = Choose{
	If{Type: Patent, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: Authority},
			&Text{Term: TermPatent, TextCase: CapitalizeFirst},
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: ItemNumber, Form: ShortForm, Plural: NeverPlural},
				&Text{Variable: ItemNumber},
			}},
		}},
	}},
	If{Type: Standard, Then: Nodes{&Text{Variable: ItemNumber}}},
	If{Type: Thesis, Then: Nodes{&Text{Variable: Genre}}},
	If{Type: Report, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre}, &Text{Variable: ItemNumber}}},
	}},
}

// Meeting, Place: Publisher (Series, 12).
var harvardImprint = Group{Delimiter: ", ", Of: Nodes{
	Choose{If{Type: PaperConference | Speech, Then: Nodes{&Text{Variable: EventTitle, Font: Italic}}}},
	Choose{
		If{Type: harvardArticles},
		If{Type: Thesis, Then: Nodes{&Text{Variable: Publisher}}},
		If{Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Group{Delimiter: ": ", Of: Nodes{harvardPlace, &Text{Variable: Publisher}}},
				Choose{If{Type: allTypes &^ Report, Then: Nodes{
					&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{
						&Text{Variable: CollectionTitle},
						&Text{Variable: CollectionNumber},
					}},
				}}},
			}},
		}},
	},
}}

var harvardPlace = Choose{
	If{Has: Variables{PublisherPlace}, Then: Nodes{&Text{Variable: PublisherPlace}}},
	If{Type: PaperConference | Speech, Then: Nodes{&Text{Variable: EventPlace}}},
}

// Of what there is once and has no address, who has it.
var harvardArchive = Choose{If{Type: Collection | Manuscript | PersonalCommunication, Lacks: Variables{URL}, Then: Nodes{
	&Group{Delimiter: ", ", Of: Nodes{&Text{Variable: Archive}, &Text{Variable: ArchiveLocation}}},
}}}

// Available at: address (Accessed: day).
var harvardLink = &Group{Delimiter: " ", Of: Nodes{
	&Group{Delimiter: ": ", Of: Nodes{
		&Text{Term: TermAvailableAt, TextCase: CapitalizeFirst},
		Choose{
			If{Has: Variables{DOI}, Then: Nodes{&Text{Variable: DOI, Prefix: ResolverPrefix}}},
			If{Then: Nodes{&Text{Variable: URL}}},
		},
	}},
	Choose{If{Has: Variables{URL}, Lacks: Variables{DOI}, Then: Nodes{
		&Group{Delimiter: ": ", Prefix: "(", Suffix: ")", Of: Nodes{
			&Text{Term: TermAccessed, TextCase: CapitalizeFirst},
			&Date{Variable: Accessed, Form: DateText},
		}},
	}}},
}}
