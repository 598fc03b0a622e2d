package style

// Where a work was published, in the lists of both of Chicago's systems.
func chicago18Source(d chicago18Dates) Node {
	return Choose{
		// Journals: Journal 20, no. 4 (2021): 473–79. Interviews and proceedings without
		// editors are written alike.
		If{Type: chicago18Serial, Then: Nodes{
			&Text{Variable: Section, TextCase: HeadlineCase},
			chicago18Translator,
			chicago18Journal(d),
		}},
		If{Type: Interview, Has: Variables{ContainerTitle}, Lacks: Variables{Editor}, Then: Nodes{chicago18Translator, chicago18Journal(d)}},
		If{Type: PaperConference, Lacks: Variables{Editor}, Then: Nodes{chicago18Event, chicago18Journal(d)}},
		// 14.87 ff.: Section. Newspaper, May 22, 2020.
		If{Type: chicago18News, Then: Nodes{
			&Text{Variable: Section, TextCase: HeadlineCase},
			chicago18Translator,
			chicago18Periodicals(d.full, d.fullAlone),
			chicago18NewsEdition,
		}},
		// Blogs; websites and posts.
		If{Type: PostWeblog, Then: Nodes{chicago18Translator, chicago18Periodicals(d.full, d.fullAlone)}},
		If{Type: Webpage | Post, Any: Variables{ContainerTitle, Publisher, PublisherPlace}, Then: Nodes{
			chicago18Contributors,
			&Group{Delimiter: ", ", Of: Nodes{
				&Text{Variable: ContainerTitle, TextCase: HeadlineCase},
				chicago18Publisher,
				d.full,
			}},
		}},
		// 14.8 ff.: In Book, 2nd ed., vol. 3, edited by Editor. Series.
		// Publisher, year.
		If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Then: Nodes{
			// Where the whole leads, its editors open the sentence.
			&Text{Macro: d.container, TextCase: CapitalizeFirst},
			&chicago18Series,
			chicago18Facts(chicago18Publisher, d.full, d.fullAlone),
		}},
		If{Type: Chapter | PaperConference | Interview | chicago18Contained, Has: Variables{ContainerTitle}, Then: Nodes{
			Choose{If{Type: Interview, Then: Nodes{chicago18Sentences(Interviewer)}}},
			chicago18Performers,
			d.container,
			&chicago18Series,
			Choose{
				If{Type: Document | Figure | Graphic | Manuscript | Map | Song, Then: Nodes{chicago18Facts(chicago18Publisher, d.full, d.fullAlone)}},
				If{Then: Nodes{d.facts(chicago18Publisher, d.year, d.yearAlone)}},
			},
		}},
		// 14.113: theses, with the university.
		If{Type: Thesis, Then: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{
				&Text{Variable: Genre, TextCase: CapitalizeFirst},
				chicago18Publisher,
				d.year,
			}},
		}},
		// Speeches.
		If{Type: Speech, Any: Variables{EventTitle, EventPlace, PublisherPlace}, Then: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{&Text{Variable: EventTitle}, chicago18EventPlace, d.full}},
		}},
		// Preprints.
		If{Type: Article, Has: Variables{Genre}, Then: Nodes{
			chicago18Contributors,
			&chicago18Series,
			chicago18Facts(chicago18Publisher, d.full, d.fullAlone),
		}},
		If{Type: Article, Then: Nodes{
			chicago18Contributors,
			&chicago18Series,
			&Text{Macro: Choose{If{Then: Nodes{
				&Text{Term: TermPreprint, TextCase: CapitalizeFirst},
				&Text{Macro: chicago18Facts(chicago18Publisher, d.full, d.full), Prefix: ", "},
			}}}},
		}},
		// Patents.
		If{Type: Patent, Then: Nodes{&chicago18Patent}},
		// Broadcasts and podcasts.
		If{Type: Broadcast, Then: Nodes{
			chicago18Episode,
			chicago18Aired(d.full, d.fullAlone),
		}},
		// Software.
		If{Type: Software, Then: Nodes{
			chicago18Contributors,
			&chicago18Series,
			Choose{
				If{Lacks: Variables{Issued}, Then: Nodes{chicago18Facts(&Text{Variable: Publisher}, d.full, d.fullAlone)}},
				If{Has: Variables{Publisher}, Any: chicago18Makers, Then: Nodes{
					&Group{Delimiter: ", ", Of: Nodes{
						chicago18Publisher,
						&Group{Delimiter: " ", Of: Nodes{&Text{Value: "released"}, d.full}},
					}},
				}},
				If{Then: Nodes{&Group{Delimiter: " ", Of: Nodes{&Text{Value: "Released"}, d.full}}}},
			},
		}},
		// Books and all that is like them.
		If{Then: Nodes{
			&Text{Macro: chicago18Edition, TextCase: CapitalizeFirst},
			d.volumes,
			&chicago18Series,
			Choose{
				If{Type: Book | Chapter | PaperConference | Report | MotionPicture | Collection | Classic, Then: Nodes{d.facts(chicago18Publisher, d.year, d.yearAlone)}},
				If{Type: Song, Has: Variables{Publisher}, Then: Nodes{chicago18Facts(chicago18Publisher, d.year, d.yearAlone)}},
				If{Then: Nodes{chicago18Facts(chicago18Publisher, d.full, d.fullAlone)}},
			},
		}},
	}
}

// chicago18Facts are publisher and date; where there is no publisher, the date alone,
// since a group would lose "n.d.".
func chicago18Facts(publisher, date, alone Node) Choose {
	return Choose{
		If{Any: Variables{Publisher, PublisherPlace}, Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{publisher, date}}}},
		If{Then: Nodes{alone}},
	}
}

// chicago18Reprinted are the same behind the year of the first edition: 1813; Publisher,
// 2003.
func chicago18Reprinted(publisher, date, alone Node) Choose {
	return append(Choose{
		If{Has: Variables{OriginalDate}, Any: Variables{Publisher, PublisherPlace}, Then: Nodes{
			&Group{Delimiter: "; ", Of: Nodes{&Date{Variable: OriginalDate}, &Group{Delimiter: ", ", Of: Nodes{publisher, date}}}},
		}},
		If{Has: Variables{OriginalDate}, Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{&Date{Variable: OriginalDate}, date}}}},
	}, chicago18Facts(publisher, date, alone)...)
}

// chicago18Alone is a date that is a sentence: Forthcoming.
func chicago18Alone(date Node) Node {
	return Choose{
		If{Has: Variables{Status}, Lacks: Variables{Issued}, Then: Nodes{&Text{Macro: date, TextCase: CapitalizeFirst}}},
		If{Then: Nodes{date}},
	}
}

// Papers that were presented, and are on no page.
var chicago18Event = Choose{
	If{Lacks: Variables{Page, Volume}, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{&Text{Variable: EventTitle, Prefix: "Paper presented at "}, &Text{Variable: EventPlace}}},
	}},
}

var chicago18EventPlace = Choose{
	If{Has: Variables{EventPlace}, Then: Nodes{&Text{Variable: EventPlace}}},
	If{Then: Nodes{&Text{Variable: PublisherPlace}}},
}

// Journals.
func chicago18Journal(d chicago18Dates) Node {
	return Choose{
		If{Any: Variables{Volume, Issue}, Then: Nodes{
			&Group{Delimiter: ": ", Of: Nodes{
				d.journal,
				chicago18JournalPage,
			}},
		}},
		// Before it has a volume.
		If{Type: ArticleJournal, Has: Variables{ContainerTitle, DOI}, Lacks: Variables{Page, ItemNumber}, Then: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{
				chicago18JournalTitle,
				&Text{Variable: CollectionTitle},
				Choose{If{Has: Variables{Issued}, Then: Nodes{&Text{Term: TermAdvanceOnlinePublication}}}},
				d.full,
			}},
		}},
		If{Any: Variables{ContainerTitle, CollectionTitle, Page, ItemNumber}, Then: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{
				chicago18JournalTitle,
				&Text{Variable: CollectionTitle},
				chicago18Broadcaster,
				d.full,
				chicago18JournalPage,
			}},
		}},
		If{Then: Nodes{d.fullAlone}},
	}
}

// 14.110: interviews may have been broadcast.
var chicago18Broadcaster = Choose{If{Type: Interview, Then: Nodes{chicago18Publisher}}}

// 14.81: the place is for journals of the same name, that of a conference is none.
var chicago18JournalTitle = Choose{
	If{Any: Variables{EventTitle}, Then: Nodes{&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase}}},
	If{Has: Variables{ContainerTitle}, Then: Nodes{&chicago18Periodical}},
}

// A series of volumes (n.s.), which then have a label.
var chicago18JournalSeries = Group{Delimiter: ", ", Of: Nodes{
	chicago18JournalTitle,
	&Text{Variable: CollectionTitle},
	&chicago18Volume,
}}

var chicago18Issue = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{&Label{Variable: Issue, Form: ShortForm}, &Number{Variable: Issue}}},
	supplementPhrase(KeepCase),
}}

// The number of an article without pages.
var chicago18JournalPage = Choose{
	If{Has: Variables{ItemNumber}, Then: Nodes{&Text{Variable: ItemNumber}}},
	If{Then: Nodes{&Text{Variable: Page}}},
}

// chicago18Periodicals are title and date of a periodical; where it leads, the
// date alone.
func chicago18Periodicals(date, alone Node) Node {
	return Choose{
		If{Match: MatchAny, Has: chicago18Makers, Type: PostWeblog, Then: Nodes{
			Choose{
				If{Has: Variables{ContainerTitle}, Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{&chicago18Periodical, date}}}},
				If{Has: Variables{PublisherPlace}, Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{&chicago18Periodical, date}}}},
				If{Then: Nodes{alone}},
			},
		}},
		If{Then: Nodes{alone}},
	}
}

// Late edition.
var chicago18NewsEdition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{&Text{Macro: chicago18Edition}}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Text{Variable: Edition, TextCase: CapitalizeFirst},
			&Label{Variable: Edition, TextCase: CapitalizeFirst},
		}},
	}},
}

// 14.8 ff.: In Book, by Author, 2nd ed.
var chicago18In = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Term: TermIn, TextCase: CapitalizeFirst},
		&Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase},
	}},
	chicago18Roles(ContainerAuthor),
	chicago18Edition,
}}

// chicago18Roles are names behind what they did, in the middle of a sentence:
// edited by, translated by, with.
func chicago18Roles(roles ...Variable) *Names {
	return &Names{
		Variables:  roles,
		Delimiter:  ", ",
		Name:       &chicago18NameInside,
		Label:      &Label{Form: VerbForm, Suffix: " "},
		LabelFirst: true,
	}
}

// chicago18Sentences are the same, each a sentence: Edited by. Translated by.
func chicago18Sentences(roles ...Variable) *Names {
	n := chicago18Roles(roles...)
	n.Delimiter, n.Label = ". ", &Label{Form: VerbForm, TextCase: CapitalizeFirst, Suffix: " "}
	return n
}

var (
	chicago18Inside = chicago18Roles(Editor, Translator, Guest, Host, Director, Producer, ScriptWriter,
		Performer, Contributor)
	chicago18Contributors = chicago18Sentences(Interviewer, Editor, Translator, Compiler, Illustrator, Director, Producer,
		Narrator, Performer, Contributor)
	// Those of a program.
	chicago18Crew       = chicago18Sentences(Editor, Translator, Guest, Host, Director, Producer, ScriptWriter, Narrator, Performer, Contributor)
	chicago18Translator = chicago18Sentences(Interviewer, Translator)
	// 14.24: the editors of a work in several volumes, or of a series.
	chicago18General = chicago18Roles(CollectionEditor)
)

// The edition.
var chicago18Edition = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Label{Variable: Edition, Form: ShortForm, Plural: NeverPlural},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition}}},
}

// 14.18 f.: how many volumes.
var chicago18NumberOfVolumes = Group{Delimiter: " ", Of: Nodes{
	&Number{Variable: NumberOfVolumes},
	Choose{If{Numeric: Variables{NumberOfVolumes}, Then: Nodes{&Label{Variable: NumberOfVolumes, Form: ShortForm}}}},
}}

// Who performs the work of a composer.
var chicago18Performers = Choose{
	If{Type: Song, Has: Variables{Composer}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{&Text{Value: "Performed by"}, &Names{Variables: Variables{Author}, Name: &chicago18NameInside}}},
	}},
}

// Volumes with titles of their own, and parts: vol. 3, pt. 2, Title of the Volume.
var chicago18VolumeTitle = Group{Delimiter: ", ", Of: Nodes{
	&chicago18Volume,
	partPhrase(KeepCase),
	&Text{Variable: VolumeTitle, Font: Italic, TextCase: HeadlineCase},
}}

// chicago18Volumed are what it is made of.
var chicago18Volumed = Variables{PartNumber, Volume, VolumeTitle}

var chicago18Volume = Group{Delimiter: " ", Of: Nodes{
	Choose{
		If{Numeric: Variables{Volume}, Then: Nodes{&Label{Variable: Volume, Form: ShortForm}, &Number{Variable: Volume}}},
		If{Then: Nodes{&Text{Variable: Volume}}},
	},
}}

// The series; a comma before what is no number alone.
var chicago18Series = Group{Delimiter: ", ", Of: Nodes{
	Choose{
		If{Numeric: Variables{CollectionNumber}, Has: Variables{CollectionTitle}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Text{Variable: CollectionTitle, TextCase: HeadlineCase},
				&Number{Variable: CollectionNumber},
			}},
		}},
		If{Has: Variables{CollectionTitle}, Then: Nodes{
			&Text{Variable: CollectionTitle, TextCase: HeadlineCase},
			&Text{Variable: CollectionNumber},
		}},
	},
	Choose{If{Has: Variables{CollectionTitle}, Lacks: Variables{Volume}, Then: Nodes{chicago18General}}},
}}

// 14.30 f.: the publisher without its place; without one the place.
var chicago18Publisher = Choose{
	If{Has: Variables{Publisher}, Then: Nodes{&Text{Variable: Publisher, TextCase: CapitalizeFirst}}},
	If{Then: Nodes{&Text{Variable: PublisherPlace}}},
}

// United States Patent 7, filed May 5, 2003, and issued April 6, 2004.
var chicago18Patent = Group{Delimiter: ", ", Of: Nodes{
	&Group{Delimiter: " ", Of: Nodes{
		&Text{Variable: Authority},
		&Text{Term: TermPatent, TextCase: CapitalizeFirst},
		&Text{Variable: ItemNumber},
	}},
	&Group{Delimiter: ", and ", Of: Nodes{
		&Date{Variable: Submitted, Form: DateText, Prefix: "filed "},
		&Date{Variable: Issued, Form: DateText, Prefix: "issued "},
	}},
}}

// The episode behind its series, or the series behind the episode.
var chicago18Episode = Choose{
	If{Has: Variables{ContainerTitle, ItemNumber}, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{
			&Text{Variable: ItemNumber, Prefix: "Episode "},
			&Text{Variable: Title, Quotes: true, TextCase: HeadlineCase},
			chicago18Inside,
		}},
		&chicago18Series,
	}},
	If{Has: Variables{ContainerTitle}, Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{&chicago18Periodical, chicago18Inside}},
		&chicago18Series,
	}},
	If{Then: Nodes{
		&Text{Variable: ItemNumber, Prefix: "Episode "},
		chicago18Crew,
		&chicago18Series,
	}},
}

// chicago18Aired is the day of a broadcast, with what broadcast it.
func chicago18Aired(date, alone Node) Node {
	return Choose{
		If{Any: Variables{Publisher, PublisherPlace}, Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{chicago18Publisher, date}}}},
		If{Has: Variables{ContainerTitle, Issued}, Lacks: Variables{URL}, Then: Nodes{&Group{Delimiter: " ", Of: Nodes{&Text{Value: "Aired"}, date}}}},
		If{Then: Nodes{alone}},
	}
}
