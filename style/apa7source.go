package style

// The sources and citations of APA7.

// The source (9.23 to 9.37): the whole that holds the work, or whoever published it.
var apa7Source = Choose{
	If{Type: apa7Periodicals, Then: Nodes{&apa7Periodical, &apa7Archive}},
	If{Type: PaperConference, Lacks: Variables{Editor, CollectionEditor}, Then: Nodes{&apa7Proceedings, &apa7Archive}},
	If{Type: Interview, Has: Variables{ContainerTitle}, Lacks: Variables{Editor, CollectionEditor}, Then: Nodes{
		&apa7Periodical, &Text{Variable: Publisher}, &apa7Archive,
	}},
	If{Type: apa7Contained, Has: Variables{ContainerTitle}, Then: Nodes{&apa7Whole, &Text{Variable: Publisher}, &apa7Archive}},
	If{Type: Thesis, Any: Variables{DOI, URL, Archive}, Then: Nodes{&apa7Archive}},
	If{Type: Patent, Then: Nodes{&apa7Archive}},
	If{Type: Speech, Has: Variables{EventTitle}, Then: Nodes{&apa7Event}},
	If{Then: Nodes{
		&Text{Variable: Publisher},
		&Text{Variable: ContainerTitle, TextCase: TitleCase},
		&apa7Archive,
	}},
}

// 9.25: Journal, 58(4), 12–34.
var apa7Periodical = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: ", ", Font: Italic, Of: Nodes{
		&Text{Variable: ContainerTitle, TextCase: TitleCase},
		&Text{Variable: CollectionTitle, TextCase: TitleCase},
	}},
	&Group{Of: Nodes{
		&Number{Variable: Volume, Font: Italic},
		&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{
			&Number{Variable: Issue},
			supplementPhrase(CapitalizeFirst),
		}},
	}},
	// 9.27: an article number in the place of pages.
	Choose{
		If{Has: Variables{ItemNumber}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Term: TermArticleLocator, TextCase: CapitalizeFirst},
				&Text{Variable: ItemNumber},
			}},
		}},
		If{Then: Nodes{&Text{Variable: Page}}},
	},
}}

// 10.5: proceedings without editors are cited as a periodical.
var apa7Proceedings = Group{Delimiter: ". ", Of: Nodes{
	&apa7Periodical,
	Choose{If{Lacks: Variables{Page, Volume}, Then: Nodes{&apa7Event}}},
}}

// 10.5: the meeting, and where it was.
var apa7Event = Group{Delimiter: ", ", Of: Nodes{
	&Text{Variable: EventTitle, TextCase: CapitalizeFirst},
	&Text{Variable: EventPlace},
}}

// 9.28: In E. Editor (Ed.), Book (2nd ed., Vol. 3, pp. 12–34); 10.13: On Album.
var apa7Whole = Group{Delimiter: " ", Of: Nodes{
	Choose{
		If{Type: Song, Then: Nodes{&Text{Value: "On"}}},
		If{Then: Nodes{&Text{Term: TermIn, TextCase: CapitalizeFirst}}},
	},
	&Group{Delimiter: ", ", Of: Nodes{
		Choose{
			If{Type: Broadcast, Then: Nodes{
				&Names{Variables: Variables{ExecutiveProducer}, Name: &apa7NameInside, Label: &apa7Role},
			}},
			If{Any: Variables{ContainerAuthor}, Then: Nodes{
				&Names{Variables: Variables{ContainerAuthor}, Name: &apa7NameInside},
			}},
			If{Then: Nodes{
				&Names{
					Variables:  Variables{Editor},
					Name:       &apa7NameInside,
					Label:      &apa7Short,
					Substitute: Nodes{&Names{Variables: Variables{CollectionEditor}}},
				},
			}},
		},
		&Group{Delimiter: " ", Of: Nodes{
			apa7Volume(ContainerTitle),
			&Text{Macro: &apa7Details, Prefix: "(", Suffix: ")"},
		}},
	}},
}}

// 9.30 and 10.8: Archive (Location).
var apa7Archive = Group{Delimiter: " ", Of: Nodes{
	&Text{Variable: Archive},
	&Text{Variable: ArchiveLocation, Prefix: "(", Suffix: ")"},
}}

// 9.34 and 9.35: the DOI as a link, or else the address. 9.16: of works without a
// date that change, when it was retrieved.
var apa7Link = Choose{
	If{Has: Variables{DOI}, Then: Nodes{&Text{Variable: DOI, Prefix: ResolverPrefix}}},
	If{Has: Variables{Accessed}, Lacks: Variables{Issued, Status}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Term: TermRetrieved, TextCase: CapitalizeFirst},
			&Date{Variable: Accessed, Form: DateText, Suffix: ","},
			&Text{Term: TermFrom},
			&Text{Variable: URL},
		}},
	}},
	If{Then: Nodes{&Text{Variable: URL}}},
}

// Legal works (chapter 11).

// 11.4 to 11.10: Name v. Name, 58 U.S. 12 (Court year), or the day of what no reporter has;
// Act, Number, 58 Code § 12 (year); Treaty, day.
var apa7Law = Group{Delimiter: " ", Of: Nodes{
	&Group{Suffix: ".", Delimiter: " ", Of: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Text{Variable: Title, TextCase: TitleCase},
			Choose{If{Type: Treaty, Then: Nodes{&Date{Variable: Issued, Form: DateText}}}},
			Choose{
				If{Type: LegalCase, Has: Variables{ContainerTitle}},
				If{Type: LegalCase, Then: Nodes{numberPhrase(CapitalizeFirst)}},
				If{Then: Nodes{&Text{Variable: ItemNumber}}},
			},
			Choose{
				If{Type: LegalCase},
				If{Then: Nodes{&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Authority}, &Text{Variable: ChapterNumber}}}}},
			},
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Variable: Volume},
				&Text{Variable: ContainerTitle},
				Choose{If{Type: Legislation | Regulation, Then: Nodes{&Text{Variable: Section, Prefix: "§ "}}}},
				Choose{
					If{Type: LegalCase, Has: Variables{ContainerTitle}, Lacks: Variables{Page}, Then: Nodes{&Text{Value: "___"}}},
					If{Then: Nodes{&Text{Variable: PageFirst}}},
				},
			}},
		}},
		&Group{Delimiter: " ", Prefix: "(", Suffix: ")", Of: Nodes{
			Choose{
				If{Type: LegalCase, Lacks: Variables{ContainerTitle}, Then: Nodes{&Text{Variable: Authority}, &Date{Variable: Issued, Form: DateText}}},
				If{Type: LegalCase, Then: Nodes{&Text{Variable: Authority}, &Date{Variable: Issued}}},
				If{Type: Treaty},
				If{Then: Nodes{&Date{Variable: Issued}}},
			},
		}},
	}},
	&Text{Variable: URL},
}}

// 11.6: Title: Hearing before the Committee, Session (year) (testimony of A.
// Author).
var apa7Hearing = Group{Delimiter: " ", Of: Nodes{
	&Group{Suffix: ".", Delimiter: " ", Of: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Group{Delimiter: ": ", Font: Italic, Of: Nodes{
				&Text{Variable: Title},
				&Group{Delimiter: " ", Of: Nodes{
					&Group{Delimiter: " ", Of: Nodes{
						&Text{Term: TermHearing, TextCase: CapitalizeFirst},
						&Text{Variable: ItemNumber, Prefix: "on "},
					}},
					&Text{Variable: Section, Prefix: "before the "},
				}},
			}},
			&Group{Delimiter: " ", Of: Nodes{&Text{Variable: Authority}, &Text{Variable: ChapterNumber}}},
		}},
		&Date{Variable: Issued, Prefix: "(", Suffix: ")"},
		&Names{
			Variables: Variables{Author},
			Name:      &Name{And: AndSymbol, EtAlMin: 21, EtAlUseFirst: 19, EtAlUseLast: true},
			Prefix:    "(testimony of ", Suffix: ")",
		},
	}},
	&Text{Variable: URL},
}}

// Citations in the text (chapter 8).

// 8.17: both of two names; of three and more the first and et al.
var apa7CiteName = Name{
	Form:           ShortName,
	Initials:       Initialize,
	InitializeWith: ". ",
	And:            AndSymbol,
	EtAlMin:        3, EtAlUseFirst: 1,
}

var apa7CiteAuthor = apa7CiteLead(&apa7CiteName)

// 8.17: outside parentheses, “and” is written out.
var apa7CiteAuthorInText = apa7CiteLead(&Name{
	Form:           ShortName,
	Initials:       Initialize,
	InitializeWith: ". ",
	And:            AndWord,
	EtAlMin:        3, EtAlUseFirst: 1,
})

// 8.10 and 8.14: who leads the reference, or else the title; of legal works, always
// the title.
func apa7CiteLead(name *Name) Choose {
	return Choose{
		If{Type: apa7Laws | Hearing, Then: Nodes{&Names{Substitute: Nodes{apa7CiteTitle}}}},
		If{Type: Song | MusicalScore, Has: Variables{Composer}, Then: Nodes{&Names{Variables: Variables{Composer}, Name: name}}},
		If{Then: Nodes{&Names{Variables: Variables{Author}, Name: name, Substitute: apa7CiteSubstitute}}},
	}
}

var apa7CiteSubstitute = Nodes{
	Choose{
		If{Type: Song, Then: Nodes{&Names{Variables: Variables{Performer}}, &Names{Variables: Variables{Host}}}},
		If{Type: MotionPicture, Then: Nodes{&Names{Variables: Variables{Director}}}},
		If{Type: Broadcast, Then: Nodes{
			&Names{Variables: Variables{ScriptWriter, Director}, Delimiter: " & "},
			&Names{Variables: Variables{Host}},
			&Names{Variables: Variables{Guest}},
			&Names{Variables: Variables{ExecutiveProducer}},
			&Names{Variables: Variables{Producer}},
		}},
		If{Type: Entry | EntryDictionary | EntryEncyclopedia, Has: Variables{ContainerTitle}},
		If{Then: Nodes{
			&Names{Variables: Variables{EditorTranslator}},
			&Names{Variables: Variables{Editor}},
			&Names{Variables: Variables{CollectionEditor}},
		}},
	},
	Choose{If{Type: apa7Published, Then: Nodes{&Text{Variable: Publisher}}}},
	apa7CiteTitle,
}

// 8.14: the title, in italics where it is so in the list, else in quotation marks;
// 10.15: the words of a post as they are.
var apa7CiteTitle = Choose{
	If{Type: Post, Then: Nodes{&Text{Variable: Title, Form: ShortForm, Font: Italic}}},
	If{Type: LegalCase | Hearing, Then: Nodes{&Text{Variable: Title, Form: ShortForm, Font: Italic}}},
	If{Type: apa7Laws, Then: Nodes{&Text{Variable: Title, Form: ShortForm, TextCase: TitleCase}}},
	If{Type: apa7Periodicals | apa7Contained, Has: Variables{ContainerTitle}, Then: Nodes{
		&Text{Variable: Title, Form: ShortForm, Quotes: true, TextCase: TitleCase},
	}},
	If{Then: Nodes{&Text{Variable: Title, Form: ShortForm, Font: Italic, TextCase: TitleCase}}},
}

// 8.10: the year, or n.d. or in press; 8.15: of what was published before, 1851/2004.
var apa7CiteYear = Choose{
	If{Has: Variables{Issued, OriginalDate}, Then: Nodes{
		&Group{Delimiter: "/", Of: Nodes{&Date{Variable: OriginalDate}, &apa7Year}},
	}},
	If{Has: Variables{Issued}, Then: Nodes{&apa7Year}},
	If{Then: Nodes{apa7NoDate}},
}

// 8.13: p. 12, pp. 12–14, para. 3; other parts are written out.
var apa7CiteLocator = Choose{
	If{Locator: []Term{TermPage, TermParagraph}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Label{Variable: Locator, Form: ShortForm}, &Text{Variable: Locator}}},
	}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Label{Variable: Locator, TextCase: CapitalizeFirst}, &Text{Variable: Locator}}},
	}},
}

// 8.9: A. Author, personal communication, May 3, 2008.
var apa7Communication = Group{Delimiter: ", ", Of: Nodes{
	&Names{Variables: Variables{Author}, Name: &apa7NameInside},
	&Text{Term: TermPersonalCommunication},
	&Date{Variable: Issued, Form: DateText},
	apa7CiteLocator,
}}
