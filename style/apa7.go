package style

// APA7 is the style of the Publication Manual of the American Psychological
// Association, 7th edition (2020). It cites by author and year.
var APA7 = Style{&apa7}

var apa7 = sheet{Definition: Definition{
	Name:   "apa7",
	Title:  "American Psychological Association, 7th edition",
	Source: "Publication Manual of the American Psychological Association, 7th ed., chapters 8 to 11",
	// 9.25: all digits of both pages.
	PageRange: PagesExpanded,
	Literal:   true,
	Locales: []LocaleDefinition{{Lang: "en", Terms: []Wording{
		// 9.21: the words that stand in brackets.
		{Term: TermSoftware, Single: "computer software"},
		{Term: TermManuscript, Single: "unpublished manuscript"},
		{Term: TermPost, Single: "online post"},
		{Term: TermPersonalCommunicationType, Single: "letter"},
		// 9.10.
		{Term: TermEditorTranslator, Form: ShortForm, Single: "ed. & trans.", Plural: "eds. & trans."},
		{Term: TermTranslator, Form: ShortForm, Single: "trans.", Plural: "trans."},
		{Term: TermInterviewer, Single: "interviewer", Plural: "interviewers"},
		{Term: TermIllustrator, Form: ShortForm, Single: "illus.", Plural: "illus."},
		{Term: TermSupplement, Form: ShortForm, Single: "suppl.", Plural: "suppls."},
		// 8.13.
		{Term: TermParagraph, Form: ShortForm, Single: "para.", Plural: "paras."},
		// Roles in broadcasts and the like (10.12 and 10.13).
		{Term: TermGuest, Single: "guest expert", Plural: "guest experts"},
		// Approximate dates.
		{Term: TermCirca, Form: ShortForm, Single: "ca."},
	}}},
	Bibliography: &Bibliography{
		Sort:          apa7Order,
		HangingIndent: true,
		LineSpacing:   2,
		Layout: Choose{
			// 8.9: what can't be recovered is cited in the text only.
			If{Type: PersonalCommunication, Lacks: Variables{URL, Archive, ArchiveLocation, Publisher}},
			If{Type: apa7Laws, Then: Nodes{&apa7Law}},
			If{Type: Hearing, Then: Nodes{&apa7Hearing}},
			If{Then: Nodes{&apa7Work}},
		},
	},
	// 8.11 and 8.12: in the order of the list; years of the same authors together.
	// 8.18 to 8.20: as many names, and initials of the first authors, as tell works
	// apart; letters behind years that are the same.
	Citation: &Citation{
		Prefix: "(", Suffix: ")", Delimiter: "; ",
		Sort:          apa7Order,
		GivenNames:    true,
		GivenNameRule: PrimaryNameWithInitials,
		Names:         true,
		YearSuffix:    true,
		Collapse:      CollapseYear,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{apa7CiteAuthorInText}},
			If{Type: PersonalCommunication, Lacks: Variables{URL, Archive, ArchiveLocation, Publisher}, Then: Nodes{
				&apa7Communication,
			}},
			If{Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{apa7CiteAuthor, apa7CiteYear, apa7CiteLocator}}}},
		},
	},
}}

// 9.4: the four elements, author, date, title and source.
var apa7Work = Group{Delimiter: " ", Of: Nodes{
	&Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
		&apa7Author,
		&Text{Macro: apa7Date, Prefix: "(", Suffix: ")"},
		&Group{Delimiter: " ", Of: Nodes{&apa7Title, &apa7Description}},
		apa7Source,
	}},
	apa7Link,
	// 9.41: what was published before.
	&Date{Variable: OriginalDate, Prefix: "(Original work published ", Suffix: ")"},
}}

// Groups of chapter 10. Periodicals (10.1), what is part of a larger whole (10.3
// and 10.12), and the legal works of chapter 11.
const (
	apa7Periodicals = ArticleJournal | ArticleMagazine | ArticleNewspaper | PostWeblog | Review | ReviewBook
	apa7Parts       = Chapter | Entry | EntryDictionary | EntryEncyclopedia | Broadcast
	// apa7Contained may appear in one or in the other.
	apa7Contained = apa7Parts | Book | Classic | Document | Figure | Graphic | Interview | Manuscript | Map | MusicalScore |
		Pamphlet | PaperConference | Report | Song
	apa7Laws = Bill | LegalCase | Legislation | Regulation | Treaty
)

// 9.44 to 9.49: by author, by the date that is shown, and by title, without its article;
// what has no date comes first, and what is in press last.
var apa7Order = []SortKey{
	{Macro: &apa7Author, SkipArticle: true},
	{Macro: undatedKey},
	{Macro: apa7DateOf(&Date{Variable: Issued})},
	{Variable: Title, SkipArticle: true},
}

// The author (9.7 to 9.12).

// 9.8: all names inverted, & before the last; of 21 and more the first 19, an
// ellipsis and the last.
var apa7Name = Name{
	Inverted:       InvertAll,
	Initials:       Initialize,
	InitializeWith: ". ",
	And:            AndSymbol,
	EtAlMin:        21, EtAlUseFirst: 19, EtAlUseLast: true,
	DelimiterPrecedesLast: Always,
	DelimiterPrecedesEtAl: Always,
}

// 9.10: in parentheses and behind “In”, initials first.
var apa7NameInside = Name{
	Initials:       Initialize,
	InitializeWith: ". ",
	And:            AndSymbol,
	EtAlMin:        21, EtAlUseFirst: 19, EtAlUseLast: true,
}

// 9.10: (Ed.), (Director), (Writer & Director).
var (
	apa7Short = Label{Form: ShortForm, TextCase: CapitalizeFirst, Prefix: " (", Suffix: ")"}
	apa7Role  = Label{TextCase: CapitalizeFirst, Prefix: " (", Suffix: ")"}
)

// 9.10: the principal contributors in the place of authors; legal works begin with
// their titles (11.2). Whoever is named on
// the cover with “with”, behind them in parentheses.
var apa7Author = Group{Delimiter: " ", Of: Nodes{
	Choose{
		If{Type: apa7Laws | Hearing, Then: Nodes{&Text{Variable: Title}}},
		If{Type: Song | MusicalScore, Has: Variables{Composer}, Then: Nodes{&Names{Variables: Variables{Composer}, Name: &apa7Name}}},
		If{Then: Nodes{&apa7Lead}},
	},
	Choose{If{Type: Book | Report, Any: Variables{Author, Editor, EditorTranslator}, Then: Nodes{
		&Names{Variables: Variables{Contributor}, Name: &apa7Name, Prefix: "(with ", Suffix: ")"},
	}}},
}}

var apa7Lead = Names{
	Variables: Variables{Author},
	Name:      &apa7Name,
	Substitute: Nodes{
		Choose{
			If{Type: Song, Then: Nodes{
				&Names{Variables: Variables{Performer}},
				&Names{Variables: Variables{Host}, Name: &apa7Name, Label: &apa7Role},
			}},
			If{Type: MotionPicture, Then: Nodes{&Names{Variables: Variables{Director}, Name: &apa7Name, Label: &apa7Role}}},
			If{Type: Broadcast, Then: Nodes{
				&Names{Variables: Variables{ScriptWriter, Director}, Delimiter: ", & ", Name: &apa7Name, Label: &apa7Role},
				&Names{Variables: Variables{Host}, Name: &apa7Name, Label: &apa7Role},
				&Names{Variables: Variables{Guest}, Name: &apa7Name, Label: &apa7Role},
				&Names{Variables: Variables{ExecutiveProducer}, Name: &apa7Name, Label: &apa7Role},
				&Names{Variables: Variables{Producer}, Name: &apa7Name, Label: &apa7Role},
			}},
			If{Type: Entry | EntryDictionary | EntryEncyclopedia, Has: Variables{ContainerTitle}},
			If{Then: Nodes{
				&Names{Variables: Variables{EditorTranslator}, Name: &apa7Name, Label: &apa7Short},
				&Names{Variables: Variables{Editor}, Name: &apa7Name, Label: &apa7Short},
				&Names{Variables: Variables{CollectionEditor}, Name: &apa7Name, Label: &apa7Short},
			}},
		},
		// 9.11: the organisation that publishes entries, software and websites.
		Choose{If{Type: apa7Published, Then: Nodes{&Text{Variable: Publisher}}}},
		// 9.12: without an author, the title; 9.22: or what the work is.
		&apa7Title,
		&apa7Description,
	},
}

const apa7Published = EntryDictionary | EntryEncyclopedia | Software | Webpage

// The date (9.13 to 9.17): the year; for what appears at short intervals and for
// what was performed or broadcast, month and day too.
var apa7Date = Choose{
	If{Lacks: Variables{Issued}, Then: Nodes{apa7NoDate}},
	If{Then: Nodes{apa7DateOf(&apa7Year)}},
}

func apa7DateOf(year Node) Choose {
	return Choose{
		If{Type: ArticleJournal | Thesis | apa7Parts&^Broadcast | apa7Years, Then: Nodes{year}},
		If{Type: PaperConference | Interview, Any: Variables{Page, Editor, Volume, Issue, CollectionTitle}, Then: Nodes{year}},
		If{Then: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{
				year,
				&Date{Variable: Issued, Parts: []DatePart{{Name: MonthPart}, {Name: DayPart}}, Delimiter: " "},
			}},
		}},
	}
}

// apa7Years are the other works whose date is a year.
const apa7Years = Article | Book | Classic | Collection | Dataset | Figure | Graphic | Manuscript | Map | MusicalScore |
	Pamphlet | Patent | Periodical | Report | Review | ReviewBook | Software | Standard

// 9.47: 2011a. Of an approximate date, ca. 1505.
var apa7Year = Group{Of: Nodes{
	Choose{If{Uncertain: Variables{Issued}, Then: Nodes{&Text{Term: TermCirca, Form: ShortForm, Suffix: " "}}}},
	&Date{Variable: Issued},
	&Text{Variable: YearSuffix},
}}

// 9.17: n.d. or in press, and n.d.-a.
var apa7NoDate = undatedPhrase(ShortForm, KeepCase)

// The title (9.18 to 9.22): of a part plain, of what stands alone in italics, with
// what identifies it in parentheses.
var apa7Title = Group{Delimiter: " ", Of: Nodes{
	Choose{
		// 10.7: of a review without a title, the work reviewed is described.
		If{Has: Variables{ReviewedAuthor}, Lacks: Variables{ReviewedTitle}},
		If{Type: apa7Periodicals | apa7Contained, Has: Variables{ContainerTitle}, Then: Nodes{&Text{Variable: Title}}},
		If{Type: apa7Periodicals, Then: Nodes{&Text{Variable: Title, Font: Italic}}},
		If{Then: Nodes{apa7Volume(Title)}},
	},
	&Group{Delimiter: "; ", Prefix: "(", Suffix: ")", Of: Nodes{
		apa7Contributors,
		apa7Number,
		Choose{
			If{Type: apa7Contained, Has: Variables{ContainerTitle}},
			If{Type: apa7Periodicals},
			If{Type: Patent},
			If{Type: PaperConference, Has: Variables{Page}, Lacks: Variables{Editor}, Then: Nodes{editionPhrase}},
			If{Then: Nodes{&apa7Details}},
		},
	}},
}}

// apa7Volume is the title of a whole; 9.20: of a volume with a title of its own, Whole:
// Vol. 2. Volume.
func apa7Volume(title Variable) Choose {
	return Choose{
		If{Has: Variables{VolumeTitle}, Then: Nodes{
			&Group{Delimiter: ": ", Font: Italic, Of: Nodes{
				&Text{Variable: title},
				&Group{Delimiter: ". ", Of: Nodes{volumePhrase(CapitalizeFirst), &Text{Variable: VolumeTitle}}},
			}},
		}},
		If{Numeric: Variables{Volume}, Then: Nodes{&Text{Variable: title, Font: Italic}}},
		If{Then: Nodes{&Group{Delimiter: ": ", Font: Italic, Of: Nodes{&Text{Variable: title}, &Text{Variable: Volume}}}}},
	}
}

// 10.2: editors and translators behind the title; of parts and articles, the
// translators.
var apa7Contributors = Choose{
	If{Type: apa7Periodicals | apa7Contained, Has: Variables{ContainerTitle}, Then: Nodes{&apa7Translators}},
	If{Type: apa7Periodicals | Dataset | Software, Then: Nodes{&apa7Translators}},
	If{Then: Nodes{
		&Names{
			Variables: Variables{Editor, Translator, Illustrator, Narrator, Interviewer},
			Delimiter: "; ",
			Name:      &apa7NameInside,
			Label:     &Label{Form: ShortForm, TextCase: CapitalizeFirst, Prefix: ", "},
		},
	}},
}

var apa7Translators = Names{
	Variables: Variables{Translator, Interviewer},
	Delimiter: "; ",
	Name:      &apa7NameInside,
	Label:     &Label{Form: ShortForm, TextCase: CapitalizeFirst, Prefix: ", "},
}

// 10.4 and 11.8: (Report No. 123), (Publication 7), (United States Patent No. 5).
var apa7Number = Choose{
	If{Type: apa7Periodicals},
	If{Type: Patent, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: Authority},
			&Text{Term: TermPatent, TextCase: CapitalizeFirst},
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: ItemNumber, Form: ShortForm, Plural: NeverPlural, TextCase: CapitalizeFirst},
				&Text{Variable: ItemNumber},
			}},
		}},
	}},
	If{Type: Article | Report, Has: Variables{ItemNumber}, Then: Nodes{
		&Text{TextCase: TitleCase, Macro: &Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre}, numberPhrase(CapitalizeFirst)}}},
	}},
	If{Then: Nodes{numberPhrase(CapitalizeFirst)}},
}

// 9.19: (2nd ed., Vol. 3, pp. 12–34).
var apa7Details = Group{Delimiter: ", ", Of: Nodes{
	Choose{If{Type: Report, Then: Nodes{&Text{Variable: CollectionTitle, TextCase: TitleCase}}}},
	editionPhrase,
	Choose{
		If{Has: Variables{VolumeTitle}},
		If{Numeric: Variables{Volume}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: Volume, Form: ShortForm, TextCase: CapitalizeFirst},
				&Number{Variable: Volume},
			}},
		}},
		// 10.2: (Vols. 1–4).
		If{Numeric: Variables{NumberOfVolumes}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: NumberOfVolumes, Form: ShortForm, TextCase: CapitalizeFirst},
				&Number{Variable: NumberOfVolumes, Prefix: "1–"},
			}},
		}},
		If{Then: Nodes{&Text{Variable: NumberOfVolumes}}},
	},
	partPhrase(CapitalizeFirst),
	// 10.10.
	versionPhrase(CapitalizeFirst),
	&pagesPhrase,
}}

// 9.21 and 9.22: what is no article, book or report is described in brackets.
var apa7Description = Text{Prefix: "[", Suffix: "]", TextCase: CapitalizeFirst, Macro: Choose{
	If{Any: Variables{ReviewedAuthor, ReviewedTitle}, Then: Nodes{&apa7Review}},
	// 10.6: [Doctoral dissertation, University] of those that are published.
	If{Type: Thesis, Any: Variables{DOI, URL, Archive}, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{&Text{Variable: Genre, TextCase: CapitalizeFirst}, &Text{Variable: Publisher}}},
	}},
	If{Type: Article | Report, Has: Variables{ItemNumber}},
	If{Type: PersonalCommunication, Has: Variables{Recipient}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			apa7Kind,
			&Names{Variables: Variables{Recipient}, Name: &Name{And: AndSymbol}, Prefix: "to "},
		}},
	}},
	// 10.13: [Song recorded by A. Performer], where the composer leads.
	If{Type: Song, Has: Variables{Composer}, Any: Variables{Author, Performer}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: Medium},
			&Names{
				Variables:  Variables{Author},
				Name:       &apa7NameInside,
				Substitute: Nodes{&Names{Variables: Variables{Performer}}},
				Prefix:     "recorded by ",
			},
		}},
	}},
	If{Then: Nodes{apa7Kind}},
}}

// The record's own word goes before that of the type.
var apa7Kind = Choose{
	If{Has: Variables{Medium}, Then: Nodes{&Text{Variable: Medium, TextCase: CapitalizeFirst}}},
	If{Has: Variables{Genre}, Then: Nodes{&Text{Variable: Genre, TextCase: CapitalizeFirst}}},
	If{Type: Broadcast, Then: Nodes{&Text{Term: TermBroadcast, TextCase: CapitalizeFirst}}},
	If{Type: Dataset, Then: Nodes{&Text{Term: TermDataset, TextCase: CapitalizeFirst}}},
	If{Type: Graphic, Then: Nodes{&Text{Term: TermGraphic, TextCase: CapitalizeFirst}}},
	If{Type: Interview, Lacks: Variables{Interviewer}, Then: Nodes{&Text{Term: TermInterview, TextCase: CapitalizeFirst}}},
	If{Type: Manuscript, Lacks: Variables{URL, Archive}, Then: Nodes{&Text{Term: TermManuscript, TextCase: CapitalizeFirst}}},
	If{Type: Map, Then: Nodes{&Text{Term: TermMap, TextCase: CapitalizeFirst}}},
	If{Type: MotionPicture, Then: Nodes{&Text{Term: TermMotionPicture, TextCase: CapitalizeFirst}}},
	If{Type: MusicalScore, Then: Nodes{&Text{Term: TermMusicalScore, TextCase: CapitalizeFirst}}},
	If{Type: PersonalCommunication, Then: Nodes{&Text{Term: TermPersonalCommunicationType, TextCase: CapitalizeFirst}}},
	If{Type: Post, Then: Nodes{&Text{Term: TermPost, TextCase: CapitalizeFirst}}},
	If{Type: Software, Then: Nodes{&Text{Term: TermSoftware, TextCase: CapitalizeFirst}}},
	If{Type: Song, Then: Nodes{&Text{Term: TermSong, TextCase: CapitalizeFirst}}},
}

// 10.7: [Review of the book Title, by A. Author].
var apa7Review = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Term: TermReviewOf, TextCase: CapitalizeFirst},
		Choose{
			If{Has: Variables{ReviewedTitle}, Then: Nodes{&Text{Variable: ReviewedTitle, Font: Italic}}},
			If{Then: Nodes{&Text{Variable: Title, Font: Italic}}},
		},
	}},
	&Names{Variables: Variables{ReviewedAuthor}, Name: &apa7NameInside, Prefix: "by "},
}}
