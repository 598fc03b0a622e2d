package style

// Chicago18 is the notes and bibliography system of the Chicago Manual of Style,
// 18th edition (2024). Notes are full at first, then shortened: the manual no
// longer asks for ibid.
var Chicago18 = Style{&chicago18}

var chicago18 = sheet{Definition: Definition{
	Name:      "chicago18",
	Title:     "Chicago Manual of Style, 18th edition, notes and bibliography",
	Source:    "The Chicago Manual of Style, 18th ed., chapters 13 and 14; titles 8.159 ff., page ranges 9.62",
	PageRange: PagesChicago16,
	Literal:   true,
	Locales:   chicago18Words,
	// By author and title, without its article; 13.72: with the names repeated.
	Bibliography: &Bibliography{
		Sort: []SortKey{
			{Macro: chicago18Lead, SkipArticle: true},
			{Variable: Title, SkipArticle: true},
			{Variable: Issued},
		},
		HangingIndent: true,
		LineSpacing:   1,
		EntrySpacing:  1,
		Layout: chicago18Entry(chicago18Dates{
			lead:      Choose{},
			year:      chicago18Year,
			full:      chicago18Day,
			yearAlone: chicago18Alone(chicago18Year),
			fullAlone: chicago18Alone(chicago18Day),
			facts:     chicago18Reprinted,
			journal:   &chicago18Numbered,
			volumes:   chicago18Volumes,
			container: &chicago18Container,
		}),
	},
	Note: true,
	// A note in full, then shortened; 13.37: not ibid.
	Citation: &Citation{
		Suffix: ".", Delimiter: "; ",
		Layout: Choose{
			If{AuthorOnly: true, Then: Nodes{chicago18CiteAuthor}},
			If{Position: Subsequent, Then: Nodes{&chicago18ShortNote}},
			If{Then: Nodes{&chicago18Note}},
		},
	},
}}

// A date that was guessed in brackets; where there is none, forthcoming or n.d.
var (
	chicago18Year = Choose{
		If{Uncertain: Variables{Issued}, Then: Nodes{&Date{Variable: Issued, Prefix: "[", Suffix: "?]"}}},
		If{Has: Variables{Issued}, Then: Nodes{&Date{Variable: Issued}}},
		If{Has: Variables{Status}, Then: Nodes{statusPhrase(KeepCase)}},
		If{Type: Webpage | chicago18Entries},
		If{Then: Nodes{&Text{Term: TermNoDate, Form: ShortForm}}},
	}
	chicago18Day = Choose{
		If{Uncertain: Variables{Issued}, Then: Nodes{&Date{Variable: Issued, Form: DateText, Prefix: "[", Suffix: "?]"}}},
		If{Has: Variables{Issued}, Then: Nodes{&Date{Variable: Issued, Form: DateText}}},
		If{Has: Variables{Status}, Then: Nodes{statusPhrase(KeepCase)}},
		If{Type: Webpage | chicago18Entries},
		If{Then: Nodes{&Text{Term: TermNoDate, Form: ShortForm}}},
	}
	chicago18Month = Choose{
		If{Has: Variables{Issued}, Then: Nodes{&Date{Variable: Issued, Form: DateText, Limit: YearMonth}}},
		If{Has: Variables{Status}, Then: Nodes{statusPhrase(KeepCase)}},
		If{Then: Nodes{&Text{Term: TermNoDate, Form: ShortForm}}},
	}
)

// Journal 20, no. 4 (2021); with the month where volume or issue are
// missing.
var chicago18Numbered = Group{Delimiter: " ", Of: Nodes{
	Choose{
		If{Has: Variables{CollectionTitle}, Then: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{&chicago18JournalSeries, &chicago18Issue}},
		}},
		If{Then: Nodes{
			&Group{Delimiter: ", ", Of: Nodes{
				&Group{Delimiter: " ", Of: Nodes{chicago18JournalTitle, &Number{Variable: Volume}}},
				&chicago18Issue,
			}},
		}},
	},
	Choose{
		If{Has: Variables{Volume, Issue}, Then: Nodes{&Text{Macro: chicago18Year, Prefix: "(", Suffix: ")"}}},
		If{Then: Nodes{&Text{Macro: chicago18Month, Prefix: "(", Suffix: ")"}}},
	},
}}

// 14.8 ff.: In Book, 2nd ed., edited by General Editor, vol. 3, edited by Editor.
var chicago18Container = Group{Delimiter: ", ", Of: Nodes{
	&chicago18In,
	Choose{If{Any: chicago18Volumed, Then: Nodes{chicago18General, &chicago18VolumeTitle}}},
	chicago18Inside,
}}

// 14.18 ff.: Edited by General Editor. Vol. 3, edited by Editor.
var chicago18Volumes = Choose{
	If{Any: chicago18Volumed, Then: Nodes{
		chicago18Performers,
		&Text{Macro: chicago18General, TextCase: CapitalizeFirst},
		&Text{Macro: &Group{Delimiter: ", ", Of: Nodes{&chicago18VolumeTitle, chicago18Inside}}, TextCase: CapitalizeFirst},
	}},
	If{Then: Nodes{chicago18Performers, chicago18Contributors, &chicago18NumberOfVolumes}},
}
