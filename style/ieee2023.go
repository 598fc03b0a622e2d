package style

// IEEE2023 is the style of the IEEE Reference Guide as of 2023. It cites by
// numbers in brackets, and lists works in the order of their citation.
var IEEE2023 = Style{&ieee2023}

var ieee2023 = sheet{Definition: Definition{
	Name:    "ieee2023",
	Title:   "Institute of Electrical and Electronics Engineers, 2023",
	Source:  "IEEE Reference Guide, V 11.29.2023; IEEE Editorial Style Manual",
	Literal: true,
	Locales: []LocaleDefinition{{Lang: "en", Terms: []Wording{
		{Term: TermChapter, Form: ShortForm, Single: "ch.", Plural: "chs."},
		{Term: TermAppendix, Form: ShortForm, Single: "appendix", Plural: "appendices"},
		// IV: all months but May are abbreviated to three letters.
		{Term: TermMonth01 + 5, Form: ShortForm, Single: "Jun."},
		{Term: TermMonth01 + 6, Form: ShortForm, Single: "Jul."},
		{Term: TermMonth01 + 8, Form: ShortForm, Single: "Sep."},
	}}},
	// I and II: numbered in the order of citation, the number in the margin.
	Bibliography: &Bibliography{
		SecondFieldAlign: AlignFlush,
		LineSpacing:      1,
		Layout: &Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: CitationNumber, Prefix: "[", Suffix: "]"},
			ieee2023Reference,
		}},
	},
	// I: each number in brackets of its own: [1], [3]–[5].
	Citation: &Citation{
		Delimiter: ", ",
		Sort:      []SortKey{{Variable: CitationNumber}},
		Collapse:  CollapseNumbers,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{&ieeeCiteAuthor}},
			If{Then: Nodes{&ieeeCite}},
		},
	},
}}

// II: initials before the family name; of more than six names the first and
// et al. in italics.
var ieee2023Name = Name{
	Initials:       Initialize,
	InitializeWith: ". ",
	And:            AndWord,
	EtAlMin:        7, EtAlUseFirst: 1,
	DelimiterPrecedesEtAl: Never,
	EtAl:                  EtAl{Font: Italic},
}

var ieee2023Author = Names{
	Variables: Variables{Author},
	Name:      &ieee2023Name,
	Substitute: Nodes{
		&Names{Variables: Variables{Editor}, Name: &ieee2023Name, Label: &ieeeLabel},
		&Names{Variables: Variables{Translator}, Name: &ieee2023Name, Label: &ieeeLabel},
		&Names{Variables: Variables{Director}, Name: &ieee2023Name},
		&Names{Variables: Variables{Composer}, Name: &ieee2023Name},
	},
}

// The types that are written alike.
const (
	ieee2023Journals = ArticleJournal | Review | ReviewBook
	ieee2023News     = ArticleMagazine | ArticleNewspaper | Periodical
	ieee2023Sites    = Webpage | Post | PostWeblog
	ieee2023Entries  = Entry | EntryDictionary | EntryEncyclopedia
	ieee2023Bare     = Dataset | Document | Hearing | OtherType
	ieee2023Papers   = Broadcast | Interview | Manuscript | Map | Performance | PersonalCommunication | Speech | EventType
)

// An address follows the full stop of the reference, that of an article a comma
// and that of a patent a blank.
var ieee2023Reference = Choose{
	If{Type: ieee2023Journals, Then: Nodes{ieee2023Ended(", ", &ieee2023Article)}},
	If{Type: Patent, Then: Nodes{ieee2023Ended(" ", &ieee2023Patent)}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Macro: ieee2023Kinds, Suffix: "."}, ieee2023Address}},
	}},
}

// ieee2023Ended is a reference that goes on with its address, or ends in a full
// stop where it has none.
func ieee2023Ended(delimiter string, body Node) Node {
	return &Group{Of: Nodes{
		&Group{Delimiter: delimiter, Of: Nodes{body, ieee2023Address}},
		Choose{If{Match: MatchNone, Any: Variables{DOI, URL}, Then: Nodes{&Text{Value: "."}}}},
	}}
}

var ieee2023Kinds = Choose{
	If{Type: PaperConference, Then: Nodes{&ieee2023Conference}},
	If{Type: Chapter, Then: Nodes{&ieee2023Chapter}},
	If{Type: Thesis, Then: Nodes{&ieee2023Thesis}},
	If{Type: Report, Then: Nodes{&ieee2023Report}},
	If{Type: ieee2023News, Then: Nodes{&ieee2023Newspaper}},
	If{Type: ieee2023Sites, Then: Nodes{&ieee2023Site}},
	If{Type: ieee2023Entries, Then: Nodes{&ieee2023Entry}},
	If{Type: Article, Then: Nodes{&ieee2023Preprint}},
	If{Type: MotionPicture, Then: Nodes{&ieee2023Video}},
	If{Type: Software, Then: Nodes{&ieee2023Software}},
	If{Type: Standard, Then: Nodes{&ieee2023Standard}},
	If{Type: ieee2023Bare, Then: Nodes{&ieee2023Document}},
	If{Type: ieee2023Papers, Then: Nodes{&ieee2023Paper}},
	If{Then: Nodes{&ieee2023Book}},
}

var ieee2023Whole = Text{Variable: Title, Font: Italic}

// Periodicals: A. Author, “Title,” Journal, vol. x, no. x, pp. x–x or Art. no. x,
// Apr. 2021.
var ieee2023Article = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	&Text{Variable: ContainerTitle, Form: ShortForm, Font: Italic},
	ieee2023Issues,
	Choose{
		If{Has: Variables{ItemNumber}, Then: Nodes{&Text{Variable: ItemNumber, Prefix: "Art. no. "}}},
		If{Then: Nodes{&ieeePages}},
	},
	ieee2023Month,
}}

// Newspapers and magazines: A. Author, “Title,” Newspaper, place, p. x, date.
var ieee2023Newspaper = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	&Text{Variable: ContainerTitle, Font: Italic},
	ieee2023Issues,
	&ieee2023Maker,
	&ieeePages,
	ieee2023Day,
}}

// Conference papers: A. Author, “Title,” in Proceedings, A. Editor, Ed., in
// Series, vol. x. Place: Publisher, Apr. 2021, pp. x–x; without proceedings,
// presented at the Conference, place, Apr. 2021.
var ieee2023Conference = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	Choose{
		If{Has: Variables{ContainerTitle}, Then: Nodes{&ieee2023In}},
		If{Then: Nodes{&ieee2023Presented}},
	},
	&ieee2023Editors,
	ieee2023SeriesAnd(ieee2023Month),
}}

var ieee2023Presented = Group{Delimiter: " ", Of: Nodes{
	&Text{Value: "presented at the"},
	&Text{Variable: EventTitle},
}}

// Chapters: A. Author, “Title,” in Book, xth ed., vol. x, A. Editor, Ed., in
// Series, no. x. Place: Publisher, year, pp. x–x.
var ieee2023Chapter = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	&ieee2023In,
	ieeeEdition,
	ieee2023Volumes,
	&ieee2023Editors,
	ieee2023SeriesAnd(ieee2023Year),
}}

var ieee2023In = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermIn},
	&Text{Variable: ContainerTitle, Font: Italic},
}}

// The editors of a book that a chapter is from are all named.
var ieee2023Editors = Names{
	Variables: Variables{Editor},
	Name:      &ieeeNameInside,
	Label:     &ieeeLabel,
}

// ieee2023SeriesAnd is the series and, behind its full stop, where and when it was
// published, and which chapter and pages of it.
func ieee2023SeriesAnd(date Node) Node {
	return &Group{Delimiter: ". ", Of: Nodes{
		ieee2023Series,
		&Group{Delimiter: ", ", Of: Nodes{
			&ieeePublisher,
			date,
			Choose{If{Type: Chapter, Then: Nodes{
				&Group{Delimiter: " ", Of: Nodes{&Text{Term: TermChapter, Form: ShortForm}, &Number{Variable: ChapterNumber}}},
			}}},
			&ieeePages,
		}},
	}}
}

// in Series, no. x, vol. x.
var ieee2023Series = Choose{
	If{Has: Variables{CollectionTitle}, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Group{Delimiter: " ", Of: Nodes{&Text{Term: TermIn}, &Text{Variable: CollectionTitle}}},
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermIssue, Form: ShortForm},
				&Number{Variable: CollectionNumber},
			}},
			&ieeeVolume,
		}},
	}},
}

// Books and works of art: A. Author, Title, xth ed., vol. x. in Series, no. x. Place:
// Publisher, year, pp. x–x.
var ieee2023Book = Group{Delimiter: ". ", Of: Nodes{
	&Group{Delimiter: ", ", Of: Nodes{
		&ieee2023Author,
		&ieee2023Whole,
		ieeeEdition,
		ieee2023Volumes,
	}},
	ieee2023Series,
	&Group{Delimiter: ", ", Of: Nodes{
		&ieeePublisher,
		orStatusBehind(ieee2023Makers, &Date{Variable: Issued}),
		&ieeePages,
	}},
}}

// Theses: A. Author, “Title,” Ph.D. dissertation, University, place, year.
var ieee2023Thesis = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	&Text{Variable: Genre},
	&ieee2023Maker,
	ieee2023Year,
}}

// Reports: A. Author, “Title,” Company, place, Rep. x, Apr. 2021.
var ieee2023Report = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	&ieee2023Maker,
	&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre}, &Text{Variable: ItemNumber}}},
	ieee2023Month,
}}

// Websites: A. Author, “Title,” Site.
var ieee2023Site = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	&Text{Variable: ContainerTitle},
}}

// Encyclopedias: A. Author, “Title,” Encyclopedia, vol. x. Publisher, place, p. x,
// date.
var ieee2023Entry = Group{Delimiter: ". ", Of: Nodes{
	&Group{Delimiter: ", ", Of: Nodes{
		&ieee2023Author,
		&ieeeTitle,
		&Text{Variable: ContainerTitle, Font: Italic},
		ieee2023Volumes,
	}},
	&Group{Delimiter: ", ", Of: Nodes{
		&ieee2023Maker,
		&ieeePages,
		ieee2023DayBehind,
	}},
}}

// Preprints: A. Author, “Title,” date, server: number.
var ieee2023Preprint = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	ieee2023Day,
	&Group{Delimiter: ": ", Of: Nodes{&Text{Macro: &ieee2023Maker, Font: Italic}, &Text{Variable: ItemNumber}}},
}}

// Video: A. Author, place. Title, (date).
var ieee2023Video = Group{Delimiter: ", ", Of: Nodes{
	Choose{
		If{Has: Variables{PublisherPlace}, Then: Nodes{
			&Group{Delimiter: ". ", Of: Nodes{
				&Group{Delimiter: ", ", Of: Nodes{&ieee2023Author, &Text{Variable: PublisherPlace}}},
				&ieee2023Whole,
			}},
		}},
		If{Then: Nodes{&ieee2023Author, &ieee2023Whole}},
	},
	&Text{Macro: ieee2023Day, Prefix: "(", Suffix: ")"},
}}

// Software: A. Author, Title. (version or date). Language. Publisher, place.
var ieee2023Software = Group{Delimiter: ". ", Of: Nodes{
	&Group{Delimiter: ", ", Of: Nodes{&ieee2023Author, &ieee2023Whole}},
	&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{
		Choose{If{Lacks: Variables{Issued}, Then: Nodes{versionPhrase(CapitalizeFirst)}}},
		ieee2023Day,
	}},
	&Text{Variable: Genre},
	&ieee2023Maker,
}}

// Standards: Title, Standard number, place, date.
var ieee2023Standard = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieee2023Whole,
	&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre}, &Text{Variable: ItemNumber}}},
	&Text{Variable: PublisherPlace},
	ieee2023Day,
}}

// Data sets and documents: A. Author, “Title,” Whole. Publisher, place, pp. x–x,
// date.
var ieee2023Document = Group{Delimiter: " ", Of: Nodes{
	&Group{Delimiter: ", ", Suffix: ".", Of: Nodes{
		&ieee2023Author,
		&ieeeTitle,
		&Text{Variable: ContainerTitle, Font: Italic},
		ieee2023Volumes,
	}},
	&Group{Delimiter: ", ", Of: Nodes{&ieee2023Maker, &ieeePages, ieee2023DayBehind}},
}}

// Lectures, manuscripts, maps and what is like them: A. Author, “Title,” vol. x,
// presented at the Conference, place, date.
var ieee2023Paper = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	&Text{Variable: ContainerTitle, Font: Italic},
	Choose{
		If{Type: Speech | EventType, Then: Nodes{&ieee2023Presented, &Text{Variable: Publisher}, meetingPlace}},
		If{Then: Nodes{ieee2023Volumes, &ieee2023Maker}},
	},
	&ieeePages,
	ieee2023Day,
}}

// Patents: A. Author, “Title,” Country Patent number, date.
var ieee2023Patent = Group{Delimiter: ", ", Of: Nodes{
	&ieee2023Author,
	&ieeeTitle,
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Variable: Authority, Suffix: " Patent"},
		&Text{Variable: ItemNumber},
	}},
	ieee2023Day,
}}

// Of periodicals vol. x, no. x; of books vol. x, pt. x, Title of the Volume, x vols.
var (
	ieee2023Issues  = ieee2023VolumesOf(&ieeeVolume)
	ieee2023Volumes = ieee2023VolumesOf(&ieeeVolume, partPhrase(KeepCase), &Text{Variable: VolumeTitle, Font: Italic})
)

func ieee2023VolumesOf(volume ...Node) *Group {
	return &Group{Delimiter: ", ", Of: append(volume,
		&Group{Delimiter: " ", Of: Nodes{&Number{Variable: NumberOfVolumes}, &Label{Variable: NumberOfVolumes, Form: ShortForm}}},
		&ieeeIssue,
	)}
}

// Publisher, place; in books place: publisher.
var ieee2023Maker = Group{Delimiter: ", ", Of: Nodes{&Text{Variable: Publisher}, &Text{Variable: PublisherPlace}}}

// ieee2023Makers are what it is made of.
var ieee2023Makers = Variables{Publisher, PublisherPlace}

// Months are abbreviated, days of two digits.
var (
	ieee2023Short = []DatePart{{Name: MonthPart, Form: ShortPart}, {Name: DayPart, Form: LeadingZerosPart}}
	ieee2023Year  = orStatus(&Date{Variable: Issued}, KeepCase)
	ieee2023Month = orStatus(&Date{Variable: Issued, Form: DateText, Limit: YearMonth, Parts: ieee2023Short}, KeepCase)
	ieee2023Day   = orStatus(&Date{Variable: Issued, Form: DateText, Parts: ieee2023Short}, KeepCase)
	// ieee2023DayBehind is that behind a full stop, where nobody made the work.
	ieee2023DayBehind = orStatusBehind(ieee2023Makers, &Date{Variable: Issued, Form: DateText, Parts: ieee2023Short})
)

// doi: 10.1000/x, or the address; of a website always that.
var ieee2023Address = Choose{
	If{Type: ieee2023Sites, Has: Variables{URL}, Then: Nodes{&ieee2023Online}},
	If{Has: Variables{DOI}, Then: Nodes{&Text{Variable: DOI, Prefix: "doi: ", Suffix: "."}}},
	If{Has: Variables{URL}, Then: Nodes{&ieee2023Online}},
}

// Accessed: date. [Online]. Available: address.
var ieee2023Online = Group{Delimiter: ". ", Of: Nodes{
	&Group{Delimiter: ": ", Of: Nodes{
		&Text{Term: TermAccessed, TextCase: CapitalizeFirst},
		&Date{Variable: Accessed, Form: DateText, Parts: ieee2023Short},
	}},
	Choose{
		If{Type: MotionPicture, Lacks: Variables{Medium}, Then: Nodes{&Text{Value: "[Online Video]"}}},
		If{Type: ieee2023Sites, Then: Nodes{&Text{Value: "[Online]"}}},
		If{Has: Variables{Medium}, Then: Nodes{&Text{Variable: Medium, TextCase: CapitalizeFirst, Prefix: "[", Suffix: "]"}}},
		If{Then: Nodes{&Text{Value: "[Online]"}}},
	},
	&Text{Variable: URL, Prefix: "Available: "},
}}
