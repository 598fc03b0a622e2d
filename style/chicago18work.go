package style

// The lists of the Chicago Manual of Style, 18th edition (2024). Both systems list
// the same parts in the same order; only the date has another place: in a
// bibliography with the facts of publication, in a reference list behind the
// authors, with month and day where the year was.

// chicago18Dates are the dates of one of the systems.
type chicago18Dates struct {
	lead Node // behind the authors
	year Node // of books and the like
	full Node // of what is dated to the day
	// yearAlone and fullAlone are those that are a sentence.
	yearAlone, fullAlone Node
	// facts are publisher and date of a book.
	facts func(publisher, date, alone Node) Choose
	// journal is a journal with volume, issue and their date.
	journal Node
	// volumes and container are a book and a volume it appeared in: its names stand
	// behind the volume, or before it.
	volumes, container Node
}

// chicago18Entry is an entry of the list.
func chicago18Entry(d chicago18Dates) Node {
	return Choose{
		If{Type: chicago18Laws, Then: Nodes{&chicago18Law}},
		If{Type: Hearing, Then: Nodes{&chicago18Hearing}},
		If{Then: Nodes{
			&Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
				chicago18Lead,
				d.lead,
				chicago18Title,
				chicago18Kind,
				chicago18Source(d),
				&chicago18Physical,
				chicago18Archive,
				chicago18Address,
			}},
		}},
	}
}

// What they say in other words than the locale.
var chicago18Words = []LocaleDefinition{{Lang: "en", Terms: []Wording{
	{Term: TermAdvanceOnlinePublication, Single: "ahead of print"},
	// In notes.
	{Term: TermEditor, Form: VerbShortForm, Single: "ed."},
	{Term: TermTranslator, Form: VerbShortForm, Single: "trans."},
	{Term: TermCompiler, Form: VerbShortForm, Single: "comp."},
	{Term: TermIllustrator, Form: VerbShortForm, Single: "illus."},
	{Term: TermDirector, Form: VerbShortForm, Single: "dir."},
	{Term: TermProducer, Form: VerbShortForm, Single: "prod."},
	{Term: TermScriptWriter, Form: VerbShortForm, Single: "written by"},
	{Term: TermNarrator, Form: VerbShortForm, Single: "narrated by"},
	{Term: TermPerformer, Form: VerbShortForm, Single: "performed by"},
}}}

// The types that are written alike.
const (
	chicago18News    = ArticleMagazine | ArticleNewspaper
	chicago18Serial  = ArticleJournal | Review | ReviewBook | Periodical
	chicago18Entries = Entry | EntryDictionary | EntryEncyclopedia
	chicago18Laws    = Bill | LegalCase | Legislation | Regulation | Treaty
	// Wholes, too, may be part of another.
	chicago18Contained = Book | Classic | Document | Figure | Graphic | Manuscript | Map | MusicalScore | Pamphlet | Report | Song
	// The titles of wholes in italics, all others in quotation marks.
	chicago18Wholes = Book | Classic | Collection | Graphic | Figure | Hearing | Map | MotionPicture | MusicalScore |
		Pamphlet | Performance | Periodical | Report | Software | Song | Standard
)

// 13.23, 13.78 and 13.107: the first name inverted; of more than six names the
// first three and et al.
var chicago18Name = Name{
	Initials:       PunctuateInitials,
	InitializeWith: ". ",
	Inverted:       InvertFirst,
	DemoteParticle: DemoteDisplayAndSort,
	And:            AndWord,
	EtAlMin:        7, EtAlUseFirst: 3,
	DelimiterPrecedesLast: Always,
}

var chicago18NameInside = Name{
	Initials:       PunctuateInitials,
	InitializeWith: ". ",
	And:            AndWord,
	EtAlMin:        7, EtAlUseFirst: 3,
}

// A recording stands under its composer, and a work of reference, where nobody
// signed the entry, under its title.
var chicago18Lead = Choose{
	If{Type: Song, Has: Variables{Composer}, Then: Nodes{&Names{Variables: Variables{Composer}, Name: &chicago18Name}}},
	If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Lacks: Variables{Author}, Then: Nodes{
		&Names{Variables: Variables{Author}, Substitute: Nodes{&chicago18Periodical}},
	}},
	If{Then: Nodes{chicago18Leaders(&chicago18Name, &Label{Form: ShortForm, Prefix: ", "}, chicago18Nameless(&chicago18Periodical), chicago18Title)}},
}

// chicago18Leaders are those whom a work stands under: without authors whoever
// else made it, with what they did; without any of them the others.
func chicago18Leaders(name *Name, label *Label, others ...Node) *Names {
	return &Names{
		Variables: Variables{Author},
		Name:      name,
		Label:     label,
		Substitute: append(Nodes{
			&Names{Variables: Variables{Composer}, Name: name},
			&Names{Variables: Variables{Director}},
			// 14.24: the editors of all volumes before those of one.
			Choose{If{Has: Variables{Volume}, Then: Nodes{&Names{Variables: Variables{CollectionEditor}}}}},
			&Names{Variables: Variables{Editor}},
			&Names{Variables: Variables{CollectionEditor}},
			&Names{Variables: Variables{Compiler}},
			&Names{Variables: Variables{Translator}},
			Choose{If{Type: Broadcast | Song, Then: Nodes{&Names{Variables: Variables{Guest}}, &Names{Variables: Variables{Host}}}}},
			Choose{If{Type: Broadcast | MotionPicture, Then: Nodes{&Names{Variables: Variables{Producer}}}}},
			Choose{If{Type: Broadcast, Then: Nodes{&Names{Variables: Variables{Contributor}}}}},
		}, others...),
	}
}

// chicago18Nameless is what leads a work that nobody made: the periodical, the
// website, or who published a program.
func chicago18Nameless(periodical Node) Node {
	return Choose{
		If{Type: chicago18News | Broadcast, Has: Variables{ContainerTitle}, Then: Nodes{periodical}},
		If{Type: Webpage, Then: Nodes{&Text{Variable: ContainerTitle, TextCase: HeadlineCase}}},
		If{Type: Software, Then: Nodes{&Text{Variable: Publisher}}},
	}
}

// chicago18Makers are the names of whom one may lead a work.
var chicago18Makers = Variables{Author, Composer, Director, Editor, CollectionEditor, Compiler, Translator}

// 14.89: a place tells papers of the same name apart.
var chicago18Periodical = Group{Delimiter: " ", Of: Nodes{
	&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase},
	Choose{If{Type: chicago18News | chicago18Serial | PaperConference, Then: Nodes{
		&Text{Variable: PublisherPlace, Prefix: "(", Suffix: ")"},
	}}},
}}

// 8.159 ff.: titles.
var chicago18Title = Choose{
	If{Type: Post, Then: Nodes{&Text{Variable: Title, Quotes: true}}},
	// Entries of dictionaries, and those that nobody signed, as they are.
	If{Type: EntryDictionary, Then: Nodes{&Text{Variable: Title, Quotes: true}}},
	If{Type: chicago18Entries, Lacks: Variables{Author}, Then: Nodes{&Text{Variable: Title, Quotes: true}}},
	// Patents.
	If{Type: Patent, Then: Nodes{&Text{Variable: Title}}},
	If{Any: Variables{ReviewedAuthor, ReviewedTitle}, Then: Nodes{&chicago18Review}},
	If{Type: Report | Song, Has: Variables{ContainerTitle}, Then: Nodes{&chicago18Part}},
	If{Type: chicago18Wholes, Then: Nodes{&chicago18Whole}},
	// An episode that has a number stands behind its series.
	If{Type: Broadcast, Has: Variables{ContainerTitle, ItemNumber}, Then: Nodes{
		&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase},
	}},
	// What is part of nothing is a whole.
	If{Type: chicago18Serial | chicago18News | Chapter | PostWeblog | Broadcast, Lacks: Variables{ContainerTitle}, Then: Nodes{
		&chicago18Whole,
	}},
	If{Then: Nodes{&chicago18Part}},
}

var (
	chicago18Whole = Text{Variable: Title, Font: Italic, TextCase: HeadlineCase}
	chicago18Part  = Text{Variable: Title, Quotes: true, TextCase: HeadlineCase}
)

// 14.100: Review of Title, by Author; behind a title of its own. One that nobody
// signed is said to be so.
var chicago18Review = Group{Delimiter: ". ", Of: Nodes{
	Choose{If{Has: Variables{ReviewedTitle}, Then: Nodes{&Text{Variable: Title, Quotes: true, TextCase: HeadlineCase}}}},
	&Text{Macro: &chicago18Reviewed, TextCase: CapitalizeFirst},
}}

var chicago18Reviewed = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		Choose{If{Lacks: Variables{Author}, Then: Nodes{&Text{Value: "unsigned"}}}},
		&Text{Term: TermReviewOf},
		Choose{
			If{Has: Variables{ReviewedTitle}, Then: Nodes{&Text{Variable: ReviewedTitle, Font: Italic, TextCase: HeadlineCase}}},
			If{Then: Nodes{&chicago18Whole}},
		},
	}},
	chicago18Roles(ReviewedAuthor),
}}

// What it is: Working Paper No. 7; V. 1.0.2.
var chicago18Kind = Choose{
	// These say it elsewhere.
	If{Type: Thesis | Patent | Broadcast | EntryDictionary | chicago18Serial | PaperConference},
	// 14.111: letters.
	If{Type: PersonalCommunication, Has: Variables{Genre}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre, TextCase: CapitalizeFirst}, chicago18Recipient}},
	}},
	If{Type: PersonalCommunication, Then: Nodes{&Text{Macro: chicago18Recipient, TextCase: CapitalizeFirst}}},
	If{Has: Variables{Genre, ItemNumber}, Then: Nodes{
		&Text{
			Macro:    &Group{Delimiter: " ", Of: Nodes{&Text{Variable: Genre}, chicago18Number}},
			TextCase: HeadlineCase,
		},
	}},
	If{Then: Nodes{
		&Text{Variable: Genre, TextCase: CapitalizeFirst},
		&Text{Macro: chicago18Number, TextCase: CapitalizeFirst},
		&Group{Delimiter: " ", Of: Nodes{
			Choose{
				If{Type: Dataset, Then: Nodes{&Label{Variable: Version, TextCase: CapitalizeFirst}}},
				If{Then: Nodes{&Label{Variable: Version, Form: ShortForm, TextCase: CapitalizeFirst}}},
			},
			&Text{Variable: Version},
		}},
	}},
}

var chicago18Recipient = chicago18Roles(Recipient)

var chicago18Number = Choose{
	If{Numeric: Variables{ItemNumber}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Label{Variable: ItemNumber, Form: ShortForm, TextCase: CapitalizeFirst},
			&Number{Variable: ItemNumber},
		}},
	}},
	If{Then: Nodes{&Text{Variable: ItemNumber}}},
}

// Medium, measures and length; the scale of a map.
var chicago18Physical = Group{Delimiter: ", ", Of: Nodes{
	&Text{Variable: Medium, TextCase: CapitalizeFirst},
	&Text{Variable: Dimensions},
	&Text{Variable: Scale},
}}

// From the page and the item to the archive.
var chicago18Archive = Choose{
	If{Type: Graphic, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{&Text{Variable: Archive}, &Text{Variable: ArchiveLocation}}},
	}},
	If{Has: Variables{Archive, ArchiveLocation, Page}, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Text{Variable: ArchiveLocation},
			&Group{Delimiter: " ", Of: Nodes{
				Choose{If{Numeric: Variables{Page}, Then: Nodes{&Label{Variable: Page, Form: ShortForm}}}},
				&Text{Variable: Page},
			}},
		}},
		&Text{Variable: Archive},
	}},
	If{Type: allTypes &^ Report, Has: Variables{Archive, ItemNumber}, Lacks: Variables{ArchiveLocation}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Archive}, &Text{Variable: ItemNumber, Prefix: "(", Suffix: ")"}}},
	}},
	If{Then: Nodes{&Text{Variable: ArchiveLocation}, &Text{Variable: Archive}}},
}

// 13.6 ff.: a DOI goes before any other address; the day of access only
// where there is no date.
var chicago18Address = Choose{
	If{Has: Variables{DOI}, Then: Nodes{&Text{Variable: DOI, Prefix: ResolverPrefix}}},
	If{Has: Variables{URL}, Then: Nodes{
		Choose{If{Lacks: Variables{Issued, Status}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermAccessed, TextCase: CapitalizeFirst},
				&Date{Variable: Accessed, Form: DateText},
			}},
		}}},
		&Text{Variable: URL},
	}},
}

// Laws; and cases, where the court stands with the date.
var chicago18Law = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Text{Variable: Title, TextCase: HeadlineCase},
			chicago18Signed,
			Choose{
				If{Type: LegalCase, Has: Variables{ContainerTitle}},
				If{Type: LegalCase, Then: Nodes{chicago18Number}},
				If{Then: Nodes{
					&Text{Variable: ItemNumber},
					&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Authority}, &Text{Variable: ChapterNumber}}},
				}},
			},
			&Group{Delimiter: " ", Of: Nodes{
				&Number{Variable: Volume},
				&Text{Variable: ContainerTitle},
				chicago18Section,
				Choose{
					If{Has: Variables{PageFirst}, Then: Nodes{&Text{Variable: PageFirst}}},
					// A page that is not known yet.
					If{Type: LegalCase, Has: Variables{ContainerTitle}, Then: Nodes{&Text{Value: "___"}}},
				},
			}},
		}},
		Choose{
			If{Type: LegalCase, Then: Nodes{
				&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{
					&Text{Variable: Authority},
					Choose{
						If{Has: Variables{ContainerTitle}, Then: Nodes{&Date{Variable: Issued}}},
						If{Then: Nodes{&Date{Variable: Issued, Form: DateText}}},
					},
				}},
			}},
			If{Type: Treaty},
			If{Then: Nodes{&Date{Variable: Issued, Prefix: "(", Suffix: ")"}}},
		},
	}},
	&Text{Variable: URL},
}}

// The section of a code: § 1983; a treaty by the day on which it was signed.
var (
	chicago18Section = Choose{If{Type: Legislation | Regulation, Then: Nodes{&Text{Variable: Section, Prefix: "§ "}}}}
	chicago18Signed  = Choose{If{Type: Treaty, Then: Nodes{&Date{Variable: Issued, Form: DateText}}}}
)

// Title: Hearing on Number before the Committee, Senate 111 (2009)
// (testimony of Author).
var chicago18Hearing = Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Group{Delimiter: ": ", Font: Italic, Of: Nodes{
				&Text{Variable: Title, TextCase: HeadlineCase},
				&Group{Delimiter: " ", Of: Nodes{
					&Text{Value: "Hearing"},
					&Text{Variable: ItemNumber, Prefix: "on "},
					&Text{Variable: Section, Prefix: "before the "},
				}},
			}},
			&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Authority}, &Text{Variable: ChapterNumber}}},
		}},
		&Date{Variable: Issued, Prefix: "(", Suffix: ")"},
		&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{
			&Text{Value: "testimony of"},
			&Names{Variables: Variables{Author}, Name: &chicago18NameInside},
		}},
	}},
	&Text{Variable: URL},
}}
