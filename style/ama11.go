package style

// AMA11 is the style of the AMA Manual of Style, 11th edition (2020). It cites by
// superscript numbers, and lists works in the order of their citation.
var AMA11 = Style{&ama11}

var ama11 = sheet{Definition: Definition{
	Name:           "ama11",
	Title:          "American Medical Association, 11th edition",
	Source:         "AMA Manual of Style, 11th ed., chapter 3; titles 10.2",
	PageRange:      PagesExpanded,
	RangeDelimiter: "-",
	Literal:        true,
	Locales: []LocaleDefinition{{Lang: "en", Terms: []Wording{
		// 3.13: the authors of a patent.
		{Term: TermAuthor, Single: "inventor", Plural: "inventors"},
	}}},
	// 3.5: numbered in the order of citation.
	Bibliography: &Bibliography{
		SecondFieldAlign: AlignFlush,
		LineSpacing:      1,
		Layout: &Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: CitationNumber, Suffix: "."},
			&ama11Reference,
		}},
	},
	// 3.6: superscript numbers in order, closed up: 1,3-5.
	Citation: &Citation{
		Font:      Superscript,
		Delimiter: ",",
		Sort:      []SortKey{{Variable: CitationNumber}},
		Collapse:  CollapseNumbers,
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{&amaCiteAuthor}},
			If{Then: Nodes{&amaCite}},
		},
	},
}}

// The types that are written alike.
const (
	// 3.12: books and what is listed as they are.
	ama11Books = Bill | Book | Classic | Collection | Graphic | Legislation | MotionPicture | MusicalScore | Pamphlet |
		Regulation | Report | Song | Standard | Treaty
	// 3.9: titles in italics and headline style.
	ama11Headlines = ama11Books | LegalCase | Thesis
	// 3.12: parts of books.
	ama11Parts = Chapter | Entry | EntryDictionary | EntryEncyclopedia | PaperConference
	// What may not be online.
	ama11Offline = ArticleMagazine | Broadcast | Interview | Manuscript | Map | Performance | PersonalCommunication
	// 3.15: websites.
	ama11Sites = Post | PostWeblog | Webpage
)

// Authors, title and where it was published end in full stops; what can be
// linked does not.
var ama11Reference = Group{Delimiter: " ", Of: Nodes{
	&Group{Delimiter: ". ", Suffix: ".", Of: Nodes{
		Choose{
			If{Type: LegalCase, Has: Variables{Volume, ContainerTitle}, Then: Nodes{&ama11Law}},
			If{Type: Bill, Has: Variables{ItemNumber}, Then: Nodes{&ama11Law}},
			If{Type: Legislation | Regulation, Has: Variables{ContainerTitle, Section}, Then: Nodes{&ama11Law}},
			If{Then: Nodes{ama11Lead, ama11Title, ama11Version, ama11Source}},
		},
		ama11Accessed,
	}},
	ama11Address,
}}

// 3.7: initials without stops; of more than six names the first three and et
// al.
var ama11Name = Name{
	Initials:        Initialize,
	InitialHyphens:  DisregardHyphens,
	Inverted:        InvertAll,
	SortSeparator:   " ",
	SuffixSeparator: " ",
	DemoteParticle:  DemoteSortOnly,
	EtAlMin:         7, EtAlUseFirst: 3,
	StripSuffixPeriods: true,
}

var ama11Editors = Names{
	Variables: Variables{Editor},
	Name:      &ama11Name,
	Label:     &Label{Form: ShortForm, Prefix: ", ", StripPeriods: true},
}

// 3.7 and 3.12: without authors the editors lead. 3.13: inventors are said to be such.
var ama11Lead = Choose{
	If{Type: Patent, Then: Nodes{&Names{Variables: Variables{Author}, Name: &ama11Name, Label: &Label{Prefix: ", "}}}},
	If{Then: Nodes{
		&Names{
			Variables: Variables{Author},
			Name:      &ama11Name,
			Substitute: Nodes{
				&ama11Editors,
				&Names{Variables: Variables{Composer}, Name: &ama11Name},
			},
		},
	}},
}

// 3.9: titles of books in italics and headline style, of articles as they are.
var ama11Title = Choose{
	If{Type: ama11Headlines, Then: Nodes{ama11Whole(Title)}},
	If{Then: Nodes{&Text{Variable: Title}}},
}

// 3.12: a volume with a title of its own stands under that, and the title of all volumes
// behind.
func ama11Whole(title Variable) Choose {
	return Choose{
		If{Has: Variables{VolumeTitle}, Then: Nodes{&Text{Variable: VolumeTitle, Font: Italic, TextCase: HeadlineCase}}},
		If{Then: Nodes{&Text{Variable: title, Font: Italic, TextCase: HeadlineCase}}},
	}
}

// All Volumes; vol 3.
func ama11Volumes(title Variable) Choose {
	return Choose{If{Has: Variables{VolumeTitle}, Then: Nodes{
		&Group{Delimiter: "; ", Of: Nodes{&Text{Variable: title, TextCase: HeadlineCase}, ama11VolumeNumber(KeepCase)}},
	}}}
}

// 3.15: Version 2.4, of software and data.
var ama11Version = Choose{If{Type: Dataset | Software, Then: Nodes{versionPhrase(CapitalizeFirst)}}}

var ama11Source = Choose{
	// 3.15: what has a version names who published it, as books do.
	If{Type: Dataset | Software, Has: Variables{Publisher, Version}, Then: Nodes{&ama11Published}},
	// 3.12: Vol 3. 2nd ed. Publisher; 2008:12-34.
	If{Type: ama11Books, Then: Nodes{
		Choose{If{Type: Standard, Then: Nodes{&Text{Variable: ItemNumber}}}},
		ama11Volume,
		ama11Edition,
		Choose{If{Has: Variables{Author}, Then: Nodes{&Text{Macro: &ama11Editors, Prefix: "(", Suffix: ".)"}}}},
		&Group{Delimiter: ":", Of: Nodes{&ama11Published, &Text{Variable: Page}}},
		ama11Volumes(Title),
	}},
	// 3.13: Dissertation. University; 2008.
	If{Type: Thesis, Then: Nodes{&Text{Variable: Genre}, &ama11Published}},
	// 3.13: what was presented at a meeting, and published nowhere.
	If{Type: Speech, Then: Nodes{ama11Presented}},
	If{Type: PaperConference, Has: Variables{EventTitle}, Lacks: inProceedings, Then: Nodes{ama11Presented}},
	If{Type: ama11Parts, Then: Nodes{&ama11Part, ama11Volumes(ContainerTitle)}},
	// 3.15: Site. January 7, 2016.
	If{Type: ama11Sites, Then: Nodes{&Text{Variable: ContainerTitle}, ama11Dated}},
	// 3.13: US patent 7,000,000. April 6, 2004.
	If{Type: Patent, Then: Nodes{
		&Text{
			Macro: &Group{Delimiter: " ", Of: Nodes{
				&Text{Variable: Authority},
				&Text{Term: TermPatent},
				&Text{Variable: ItemNumber},
			}},
			TextCase: CapitalizeFirst,
		},
		ama11Dated,
	}},
	// A case in no reporter: (Court 2003).
	If{Type: LegalCase, Then: Nodes{&ama11Decision}},
	// 3.11: Journal. 2021;20(4):473-479.
	If{Then: Nodes{
		Choose{If{Has: Variables{Author}, Then: Nodes{&ama11Editors}}},
		ama11Journal,
		Choose{If{Type: Article, Then: Nodes{&Text{Variable: Publisher, Font: Italic}}}},
		&Group{Delimiter: ":", Of: Nodes{ama11Issue, ama11Pages}},
	}},
}

// 3.12: In: Editor E, ed. Book. Vol 3. 2nd ed. Series. Publisher; 2008:12-34, or
// :chap 3.
var ama11Part = Group{Delimiter: ":", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Term: TermIn, TextCase: CapitalizeFirst, Suffix: ":"},
		&Group{Delimiter: ". ", Of: Nodes{
			Choose{If{Has: Variables{Author}, Then: Nodes{&ama11Editors}}},
			ama11Whole(ContainerTitle),
			ama11Volume,
			ama11Edition,
			&Text{Variable: CollectionTitle},
			&ama11Published,
		}},
	}},
	Choose{
		If{Has: Variables{Page}, Then: Nodes{&Text{Variable: Page}}},
		If{Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: ChapterNumber, Form: ShortForm, StripPeriods: true},
				&Number{Variable: ChapterNumber},
			}},
		}},
	},
}}

// 3.13: Poster presented at: Meeting; December 1, 2015; Place.
var ama11Presented = Choose{
	If{Any: Variables{EventTitle, EventPlace}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			Choose{
				If{Has: Variables{Genre}, Then: Nodes{presentedPhrase}},
				If{Then: Nodes{&Text{Value: "Presented at:"}}},
			},
			&Group{Delimiter: "; ", Of: Nodes{
				&Text{Variable: EventTitle},
				orStatus(&ama11Day, KeepCase),
				meetingPlace,
			}},
		}},
	}},
	If{Then: Nodes{ama11Dated}},
}

// 3.12: volume and edition.
var ama11Volume = Choose{
	If{Has: Variables{VolumeTitle}},
	If{Then: Nodes{ama11VolumeNumber(CapitalizeFirst)}},
}

func ama11VolumeNumber(first TextCase) Choose {
	return Choose{
		If{Numeric: Variables{Volume}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: Volume, Form: ShortForm, TextCase: first, StripPeriods: true},
				&Number{Variable: Volume},
			}},
		}},
		If{Then: Nodes{&Text{Variable: Volume}}},
	}
}

var ama11Edition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Label{Variable: Edition, Form: ShortForm, Plural: NeverPlural, StripPeriods: true},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition}}},
}

// 3.12: publisher and year, or in press.
var ama11Published = Group{Delimiter: "; ", Of: Nodes{
	&Text{Variable: Publisher},
	orStatusBehind(Variables{Publisher}, &Date{Variable: Issued}),
}}

// 3.13: newspapers, patents and meetings have the day; several are parted by a hyphen.
var ama11Day = Date{Variable: Issued, Form: DateText, Parts: []DatePart{
	{Name: YearPart, RangeDelimiter: "-"}, {Name: MonthPart, RangeDelimiter: "-"}, {Name: DayPart, RangeDelimiter: "-"},
}}

// ama11Dated is the day, or in press.
var ama11Dated = orStatus(&ama11Day, CapitalizeFirst)

// Titles without stops: of journals abbreviated (3.11), of newspapers whole (3.13).
var ama11Journal = Choose{
	If{Type: ArticleNewspaper, Then: Nodes{&Text{Variable: ContainerTitle, Font: Italic, StripPeriods: true}}},
	If{Then: Nodes{&Text{Variable: ContainerTitle, Form: ShortForm, Font: Italic, StripPeriods: true}}},
}

// 3.11: year, volume and issue; the day of what was published online ahead of
// them, or posted as a preprint; 3.11: in press.
var ama11Issue = Choose{
	If{Type: ArticleNewspaper, Then: Nodes{ama11Dated}},
	If{Any: Variables{Volume, Issue}, Then: Nodes{
		&Group{Delimiter: ";", Of: Nodes{
			orStatus(&Date{Variable: Issued}, CapitalizeFirst),
			&Group{Of: Nodes{
				&Text{Variable: Volume},
				&Text{Variable: Issue, Prefix: "(", Suffix: ")"},
				&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{&Text{Value: "suppl"}, &Text{Variable: SupplementNumber}}},
			}},
		}},
	}},
	If{Has: Variables{Status}, Lacks: Variables{Issued}, Then: Nodes{statusPhrase(CapitalizeFirst)}},
	If{Type: Article, Then: Nodes{&Text{Macro: &ama11Day, Prefix: "Preprint posted online "}}},
	If{Type: ama11Offline, Lacks: Variables{DOI, URL}, Then: Nodes{&ama11Day}},
	If{Then: Nodes{&Text{Macro: &ama11Day, Prefix: "Published online "}}},
}

// 3.11: pages, or the number of an article without them.
var ama11Pages = Choose{
	If{Has: Variables{ItemNumber}, Then: Nodes{&Text{Variable: ItemNumber}}},
	If{Then: Nodes{&Text{Variable: Page}}},
}

var ama11Decision = Group{Delimiter: " ", Of: Nodes{
	&Text{Variable: ContainerTitle, StripPeriods: true},
	&Text{Variable: PageFirst},
	&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{
		&Text{Variable: Authority},
		&Date{Variable: Issued},
	}},
}}

// 3.16: Name v Name, 537 US 186 (Court 2003); Act, 16 USC §1451 (1972); Act, HR 3304,
// House 117 (2022). Abbreviations have no stops.
var ama11Law = Group{Delimiter: " ", Of: Nodes{
	&Group{Delimiter: ", ", Of: Nodes{
		Choose{
			If{Type: LegalCase, Then: Nodes{&Text{Variable: Title, Font: Italic, TextCase: HeadlineCase, StripPeriods: true}}},
			If{Then: Nodes{&Text{Variable: Title, TextCase: HeadlineCase}}},
		},
		Choose{
			If{Type: Bill, Then: Nodes{
				&Text{Variable: ItemNumber, StripPeriods: true},
				&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Authority}, &Text{Variable: ChapterNumber}}},
			}},
			If{Then: Nodes{&Group{Delimiter: " ", Of: Nodes{
				&Text{Variable: Volume},
				&Text{Variable: ContainerTitle, StripPeriods: true},
				&Text{Variable: Section, Prefix: "§"},
				&Text{Variable: PageFirst},
			}}}},
		},
	}},
	&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{
		Choose{If{Type: LegalCase, Then: Nodes{&Text{Variable: Authority, StripPeriods: true}}}},
		&Date{Variable: Issued},
	}},
}}

// 3.15: the day of access, where there is no DOI.
var ama11Accessed = Choose{
	If{Has: Variables{URL}, Lacks: Variables{DOI}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Term: TermAccessed, TextCase: CapitalizeFirst},
			&Date{Variable: Accessed, Form: DateText},
		}},
	}},
}

// 3.11 and 3.15: a DOI goes before any other address.
var ama11Address = Choose{
	If{Has: Variables{DOI}, Then: Nodes{&Text{Variable: DOI, Prefix: "doi:"}}},
	If{Then: Nodes{&Text{Variable: URL}}},
}
