package style

// Chicago18AuthorDate is the author-date system of the Chicago Manual of Style,
// 18th edition (2024).
var Chicago18AuthorDate = Style{&chicago18AuthorDate}

var chicago18AuthorDate = sheet{Definition: Definition{
	Name:      "chicago18-author-date",
	Title:     "Chicago Manual of Style, 18th edition, author-date",
	Source:    "The Chicago Manual of Style, 18th ed., chapters 13 and 14; titles 8.159 ff., page ranges 9.62",
	PageRange: PagesChicago16,
	Literal:   true,
	Locales:   chicago18Words,
	// By author, year and title; what has no date comes behind what has one, and what is
	// forthcoming last.
	Bibliography: &Bibliography{
		Sort: []SortKey{
			{Macro: chicago18Lead, SkipArticle: true},
			{Macro: &Date{Variable: Issued}},
			{Macro: undatedKey},
			{Variable: Title, SkipArticle: true},
		},
		HangingIndent: true,
		LineSpacing:   1,
		EntrySpacing:  1,
		Layout: chicago18Entry(chicago18Dates{
			lead:      chicago18First(&Date{Variable: OriginalDate, Prefix: "(", Suffix: ")"}, chicago18Leading(CapitalizeFirst)),
			year:      Choose{},
			full:      &chicago18DayInYear,
			yearAlone: Choose{},
			fullAlone: &chicago18DayInYear,
			facts:     chicago18Facts,
			journal:   chicago18IssueInYear,
			volumes:   chicago18NamesAndVolume,
			container: &chicago18ContainerAndVolume,
		}),
	},
	// (Quist and Rode 2018a, 12); one author's works together, 13.124: with a semicolon
	// where pages stand. As many names as tell authors apart, initials where they have
	// the same name, and letters behind the years of the same authors.
	Citation: &Citation{
		Prefix: "(", Suffix: ")", Delimiter: "; ",
		GivenNames:             true,
		GivenNameRule:          PrimaryNameWithInitials,
		Names:                  true,
		YearSuffix:             true,
		CiteGroupDelimiter:     ", ",
		LocatedDelimiter:       "; ",
		Collapse:               CollapseYear,
		AfterCollapseDelimiter: "; ",
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{chicago18CiteAuthor}},
			If{Then: Nodes{
				&Group{Delimiter: ", ", Of: Nodes{
					chicago18Cite,
					chicago18CiteEntry,
					chicago18Locator,
				}},
			}},
		},
	},
}}

// chicago18Leading is the year behind the authors; where there is none, n.d., or
// forthcoming with its first letter in a case; the letter behind a hyphen.
func chicago18Leading(first TextCase) Choose {
	return Choose{
		If{Uncertain: Variables{Issued}, Then: Nodes{
			&Group{Prefix: "[", Suffix: "?]", Of: Nodes{&Date{Variable: Issued}, &Text{Variable: YearSuffix}}},
		}},
		If{Has: Variables{Issued}, Then: Nodes{&Group{Of: Nodes{&Date{Variable: Issued}, &Text{Variable: YearSuffix}}}}},
		If{Then: Nodes{undatedPhrase(ShortForm, first)}},
	}
}

// chicago18First is the year behind that of the first edition: (1813) 2003.
func chicago18First(original *Date, year Node) Choose {
	return Choose{
		If{Has: Variables{OriginalDate}, Then: Nodes{&Group{Delimiter: " ", Of: Nodes{original, year}}}},
		If{Then: Nodes{year}},
	}
}

// Month and day stand where the year was.
var (
	chicago18DayInYear   = Date{Variable: Issued, Parts: []DatePart{{Name: MonthPart}, {Name: DayPart}}, Delimiter: " "}
	chicago18MonthInYear = Date{Variable: Issued, Parts: []DatePart{{Name: MonthPart}}}
)

// Journal 20 (4); with the month where volume or issue are missing.
var chicago18IssueInYear = &Group{Delimiter: " ", Of: Nodes{
	Choose{
		If{Has: Variables{Volume}, Then: Nodes{
			chicago18VolumeInYear,
			&Group{Delimiter: ", ", Prefix: "(", Suffix: ")", Of: Nodes{&Number{Variable: Issue}, supplementPhrase(KeepCase)}},
		}},
		If{Then: Nodes{&Group{Delimiter: ", ", Of: Nodes{chicago18VolumeInYear, &chicago18Issue}}}},
	},
	Choose{
		If{Has: Variables{Volume, Issue}},
		If{Then: Nodes{&Text{Macro: &chicago18MonthInYear, Prefix: "(", Suffix: ")"}}},
	},
}}

var chicago18VolumeInYear = Choose{
	If{Has: Variables{CollectionTitle}, Then: Nodes{&chicago18JournalSeries}},
	If{Then: Nodes{&Group{Delimiter: " ", Of: Nodes{chicago18JournalTitle, &Number{Variable: Volume}}}}},
}

// Author and year; a comma before n.d., which works of reference don't have here, and
// before forthcoming.
var chicago18Cite = Choose{
	If{Type: chicago18Entries, Lacks: Variables{Issued, Status}, Then: Nodes{chicago18CiteAuthor}},
	If{Has: Variables{Issued}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			chicago18CiteAuthor,
			chicago18First(&Date{Variable: OriginalDate, Prefix: "[", Suffix: "]"}, chicago18Leading(KeepCase)),
		}},
	}},
	If{Then: Nodes{
		&Group{Delimiter: ", ", Of: Nodes{chicago18CiteAuthor, chicago18Leading(KeepCase)}},
	}},
}

// The entry of a work of reference, in the place of a page.
var chicago18CiteEntry = Choose{
	If{Any: Variables{Author, Locator}},
	If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Then: Nodes{&Text{Variable: Title, Form: ShortForm, Quotes: true}}},
}

// 14.8 ff.: In Book, 2nd ed., edited by Editor, vol. 3, edited by General Editor.
var chicago18ContainerAndVolume = Group{Delimiter: ", ", Of: Nodes{
	&chicago18In,
	chicago18Inside,
	Choose{If{Any: chicago18Volumed, Then: Nodes{&chicago18VolumeTitle, chicago18General}}},
}}

// 14.18 ff.: Edited by Editor. Vol. 3, edited by General Editor.
var chicago18NamesAndVolume = Choose{
	If{Any: chicago18Volumed, Then: Nodes{
		chicago18Performers,
		chicago18Contributors,
		&Text{Macro: &Group{Delimiter: ", ", Of: Nodes{&chicago18VolumeTitle, chicago18General}}, TextCase: CapitalizeFirst},
	}},
	If{Then: Nodes{chicago18Performers, chicago18Contributors, &chicago18NumberOfVolumes}},
}
