package style

// The notes of Chicago18.

// Author, Title (Publisher, year), 12, DOI.
var chicago18Note = Group{Delimiter: ", ", Of: Nodes{
	&Group{Of: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{
				chicago18NoteLead,
				chicago18NoteTitle,
				chicago18NoteKind,
				chicago18NoteSource,
			}},
			chicago18NoteFacts,
		}},
		chicago18NoteLocator,
	}},
	&chicago18NoteArchive,
	chicago18NoteAddress,
}}

// 13.23: given names first; of more than two names the first and et al.
var chicago18NoteName = Name{
	Initials:       PunctuateInitials,
	InitializeWith: ". ",
	And:            AndWord,
	EtAlMin:        3, EtAlUseFirst: 1,
}

// As in the list; laws have no author, and what nobody made has its title first.
var chicago18NoteLead = Choose{
	If{Type: chicago18Laws | Hearing},
	If{Type: Song, Has: Variables{Composer}, Then: Nodes{&Names{Variables: Variables{Composer}, Name: &chicago18NoteName}}},
	If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Lacks: Variables{Author}},
	If{Then: Nodes{chicago18Leaders(&chicago18NoteName, &Label{Form: ShortForm, Prefix: ", "})}},
}

// As in the list, but that of a law, which is upright, of a review, which stands
// behind a comma, and of entries that nobody signed.
var chicago18NoteTitle = Choose{
	If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Lacks: Variables{Author}},
	If{Any: Variables{ReviewedAuthor}, Lacks: Variables{Author, ReviewedTitle}, Then: Nodes{
		&Text{Macro: &chicago18Reviewed, TextCase: CapitalizeFirst},
	}},
	If{Any: Variables{ReviewedAuthor, ReviewedTitle}, Then: Nodes{
		Choose{If{Has: Variables{ReviewedTitle}, Then: Nodes{&Text{Variable: Title, Quotes: true, TextCase: HeadlineCase}}}},
		&chicago18Reviewed,
	}},
	If{Type: chicago18Laws, Then: Nodes{&Text{Variable: Title, TextCase: HeadlineCase}}},
	If{Then: Nodes{chicago18Title}},
}

// Roles are abbreviated: ed., trans.
var chicago18NoteNames = Names{
	Variables: Variables{Interviewer, Editor, Translator, Compiler, Illustrator, ScriptWriter, Director, Producer, Narrator,
		Performer, Guest, Host, Contributor},
	Delimiter:  ", ",
	Name:       &chicago18NoteName,
	Label:      &Label{Form: VerbShortForm, Suffix: " "},
	LabelFirst: true,
}

// What it is, in small letters; what a thesis is stands with its university.
var chicago18NoteKind = Choose{
	If{Type: Thesis | Patent | Broadcast | chicago18Serial | PaperConference | chicago18Laws | Hearing | EntryDictionary},
	If{Type: PersonalCommunication, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre}, chicago18Recipient}},
	}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre}, chicago18NoteNumber}},
		&Group{Delimiter: " ", Of: Nodes{&Label{Variable: Version, Form: ShortForm}, &Text{Variable: Version}}},
	}},
}

var chicago18NoteNumber = Choose{
	If{Numeric: Variables{ItemNumber}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Label{Variable: ItemNumber, Form: ShortForm},
			&Number{Variable: ItemNumber},
		}},
	}},
	If{Then: Nodes{&Text{Variable: ItemNumber}}},
}

// Of articles, who asked and who translated.
var chicago18NoteTranslator = Names{
	Variables:  Variables{Interviewer, Translator},
	Delimiter:  ", ",
	Name:       &chicago18NoteName,
	Label:      &Label{Form: VerbShortForm, Suffix: " "},
	LabelFirst: true,
}

// Journal 20, no. 4.
var chicago18NoteJournal = Nodes{
	&chicago18NoteTranslator,
	&Group{Delimiter: " ", Of: Nodes{chicago18JournalTitle, &Number{Variable: Volume}}},
	&chicago18Issue,
	chicago18Broadcaster,
	Choose{
		If{Any: Variables{Volume, Issue}},
		If{Type: PaperConference, Has: Variables{EventTitle}, Lacks: Variables{Page}},
		If{Type: ArticleJournal, Has: Variables{ContainerTitle, DOI, Issued}, Lacks: Variables{Page, ItemNumber}, Then: Nodes{
			&Text{Term: TermAdvanceOnlinePublication},
			chicago18Day,
		}},
		If{Then: Nodes{chicago18Day}},
	},
}

var chicago18NoteSource = Choose{
	If{Type: chicago18Serial, Then: chicago18NoteJournal},
	If{Type: PaperConference, Lacks: Variables{Editor}, Then: chicago18NoteJournal},
	If{Type: Interview, Has: Variables{ContainerTitle}, Lacks: Variables{Editor}, Then: chicago18NoteJournal},
	// Works of reference: Encyclopedia, 2nd ed., s.v. “Title,” March 1, 2020.
	If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Lacks: Variables{Author}, Then: Nodes{
		&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase},
		chicago18Edition,
		&chicago18NoteEntry,
		chicago18Day,
	}},
	// Speeches.
	If{Type: Speech, Then: Nodes{&Text{Variable: EventTitle}, chicago18EventPlace, chicago18Day}},
	// 14.87 ff.: “Title,” Newspaper, May 22, 2020.
	If{Type: chicago18News | PostWeblog, Then: Nodes{
		&Text{Variable: Section},
		&chicago18NoteTranslator,
		&chicago18Periodical,
		chicago18Day,
	}},
	If{Type: Webpage | Post, Then: Nodes{
		&Text{Variable: ContainerTitle, TextCase: HeadlineCase},
		&Text{Variable: Publisher},
		chicago18Day,
	}},
	// Broadcasts and podcasts: “Episode,” Series, with Guest, Network, April 2, 1982.
	If{Type: Broadcast, Then: Nodes{
		&Text{Variable: ItemNumber, Prefix: "episode "},
		// Behind a number the title of the episode, else that of its series.
		Choose{
			If{Has: Variables{ContainerTitle, ItemNumber}, Then: Nodes{&Text{Variable: Title, Quotes: true, TextCase: HeadlineCase}}},
			If{Then: Nodes{&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase}}},
		},
		&chicago18NoteNames,
		&chicago18Series,
		chicago18Publisher,
		chicago18Day,
	}},
	// 14.8 ff.: “Title,” in Book, 2nd ed., ed. Editor, vol. 3, Series.
	If{Type: Interview, Has: Variables{ContainerTitle}, Then: Nodes{
		&chicago18NoteTranslator,
		&chicago18NoteIn,
		&Names{Variables: Variables{Editor}, Name: &chicago18NoteName, Label: &Label{Form: VerbShortForm, Suffix: " "}, LabelFirst: true},
	}},
	If{Type: Chapter | PaperConference | chicago18Entries | chicago18Contained, Has: Variables{ContainerTitle}, Then: Nodes{
		&chicago18NoteIn,
		chicago18Roles(ContainerAuthor),
		chicago18Edition,
		chicago18NoteVolume,
		&chicago18NoteNames,
		&chicago18Series,
		Choose{If{Type: chicago18Undated, Then: Nodes{chicago18Publisher, chicago18Day}}},
	}},
	// United States patent 7, filed May 5, 2003, and issued April 6, 2004.
	If{Type: Patent, Then: Nodes{&Text{Macro: &chicago18Patent}}},
	// Cases.
	If{Type: LegalCase, Then: Nodes{
		Choose{
			If{Has: Variables{ContainerTitle}, Then: Nodes{
				&Group{Delimiter: " ", Of: Nodes{&Number{Variable: Volume}, &Text{Variable: ContainerTitle}, &Text{Variable: PageFirst}}},
			}},
			If{Then: Nodes{chicago18NoteNumber}},
		},
	}},
	If{Type: chicago18Laws | Hearing, Then: Nodes{
		chicago18Signed,
		&Text{Variable: ItemNumber},
		&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Authority}, &Text{Variable: ChapterNumber}}},
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Volume},
			&Text{Variable: ContainerTitle},
			chicago18Section,
			&Text{Variable: PageFirst},
		}},
	}},
	If{Type: Thesis},
	// Books: Title, 2nd ed., ed. Editor, vol. 3, Series.
	If{Then: Nodes{
		chicago18Edition,
		&chicago18NoteNames,
		chicago18NoteVolume,
		&chicago18Series,
		// What has no publisher is dated behind a comma.
		Choose{If{Type: chicago18Undated, Then: Nodes{
			Choose{If{Type: Article, Lacks: Variables{Genre}, Then: Nodes{&Text{Term: TermPreprint}}}},
			chicago18Publisher,
			chicago18Day,
		}}},
	}},
}

var chicago18NoteIn = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermIn},
	&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase},
}}

var chicago18NoteEntry = Group{Delimiter: " ", Of: Nodes{
	&Text{Term: TermSubVerbo, Form: ShortForm},
	&Text{Variable: Title, Quotes: true},
}}

// 14.18: the volume stands with the page, 3:12, or else alone.
var chicago18NoteVolume = Choose{
	If{Numeric: Variables{Volume}, Lacks: Variables{PartNumber, VolumeTitle}, Locator: []Term{TermPage}},
	If{Then: Nodes{&chicago18VolumeTitle}},
}

// chicago18Undated are the types whose facts of publication have no parentheses.
const chicago18Undated = Article | Dataset | Document | Figure | Graphic | Interview | Manuscript | PersonalCommunication |
	Software | Speech | Performance | EventType | OtherType

// Publication facts in parentheses: of articles the date, of theses the
// university and the date; of others publisher and date.
var chicago18NoteFacts = Choose{
	If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Lacks: Variables{Author}},
	// Papers that were presented.
	If{Type: PaperConference, Has: Variables{EventTitle}, Lacks: Variables{Page, Volume, Editor}, Then: Nodes{
		&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{
			&Text{Variable: EventTitle, Prefix: "paper presented at "},
			chicago18EventPlace,
			chicago18Day,
		}},
	}},
	If{Type: Interview, Has: Variables{ContainerTitle}, Lacks: Variables{Editor}, Then: Nodes{chicago18NoteDate}},
	If{Type: Interview, Has: Variables{ContainerTitle}, Then: Nodes{chicago18NoteBook}},
	If{Type: chicago18News | PostWeblog | Webpage | Post | Broadcast | Patent | chicago18Undated},
	If{Type: chicago18Serial, Then: Nodes{chicago18NoteDate}},
	If{Type: PaperConference, Lacks: Variables{Editor}, Then: Nodes{chicago18NoteDate}},
	If{Type: Thesis, Then: Nodes{
		&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{&Text{Variable: Genre}, chicago18Publisher, chicago18Year}},
	}},
	If{Type: LegalCase, Then: Nodes{
		&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{&Text{Variable: Authority}, chicago18Year}},
	}},
	If{Type: Treaty},
	If{Type: chicago18Laws | Hearing, Then: Nodes{&Date{Variable: Issued, Prefix: "(", Suffix: ")"}}},
	If{Then: Nodes{chicago18NoteBook}},
}

var chicago18NoteBook = &Text{Macro: chicago18Reprinted(chicago18Publisher, chicago18Year, chicago18Year), Prefix: "(", Suffix: ")"}

// The date of a volume or an issue.
var chicago18NoteDate = Choose{
	If{Has: Variables{Volume, Issue}, Then: Nodes{&Text{Macro: chicago18Year, Prefix: "(", Suffix: ")"}}},
	If{Any: Variables{Volume, Issue}, Then: Nodes{&Text{Macro: chicago18Month, Prefix: "(", Suffix: ")"}}},
}

// A colon before the pages of an article in a journal, else a comma.
var chicago18NoteLocator = Choose{
	If{Type: chicago18Serial | PaperConference | Interview, Any: Variables{Volume, Issue}, Locator: []Term{TermPage}, Then: Nodes{
		&Text{Variable: Locator, Prefix: ": "},
	}},
	If{Type: Book | Chapter | chicago18Entries | PaperConference, Locator: []Term{TermPage}, Numeric: Variables{Volume}, Lacks: Variables{PartNumber, VolumeTitle}, Then: Nodes{
		&Group{Delimiter: ":", Prefix: ", ", Of: Nodes{&Number{Variable: Volume}, &Text{Variable: Locator}}},
	}},
	If{Then: Nodes{&Text{Macro: chicago18Locator, Prefix: ", "}}},
}

// Medium and measures; from the item to the archive.
var chicago18NoteArchive = Group{Delimiter: ", ", Of: Nodes{
	&Text{Variable: Medium},
	&Text{Variable: Dimensions},
	Choose{
		If{Type: Graphic, Then: Nodes{&Text{Variable: Archive}, &Text{Variable: ArchiveLocation}}},
		If{Then: Nodes{&Text{Variable: ArchiveLocation}, &Text{Variable: Archive}}},
	},
}}

// A DOI, or another address.
var chicago18NoteAddress = Choose{
	If{Has: Variables{DOI}, Then: Nodes{&Text{Variable: DOI, Prefix: ResolverPrefix}}},
	If{Has: Variables{URL}, Then: Nodes{
		Choose{If{Lacks: Variables{Issued, Status}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{&Text{Term: TermAccessed}, &Date{Variable: Accessed, Form: DateText}}},
		}}},
		&Text{Variable: URL},
	}},
}

// Family name, short title, 12.
var chicago18ShortNote = Group{Delimiter: ", ", Of: Nodes{
	Choose{
		If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Lacks: Variables{Author}, Then: Nodes{
			&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase},
			&chicago18NoteEntry,
		}},
		If{Type: chicago18Laws | Hearing, Then: Nodes{chicago18ShortTitle}},
		If{Any: chicago18Makers, Then: Nodes{chicago18CiteAuthor, chicago18ShortTitle}},
		If{Then: Nodes{chicago18ShortTitle}},
	},
	chicago18Locator,
}}
