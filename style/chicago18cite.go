package style

// What the citations of both of Chicago's systems share.

// 13.23: family names; of more than two the first and et al.
var chicago18ShortName = Name{
	Form:    ShortName,
	And:     AndWord,
	EtAlMin: 3, EtAlUseFirst: 1,
}

// Whoever leads in the list, without what they did.
var chicago18CiteAuthor = Choose{
	If{Type: chicago18Laws | Hearing, Then: Nodes{&Names{Substitute: Nodes{chicago18ShortTitle}}}},
	If{Type: Song, Has: Variables{Composer}, Then: Nodes{&Names{Variables: Variables{Composer}, Name: &chicago18ShortName}}},
	// 14.111: Writer to Recipient; what lies in an archive stands under its writer.
	If{Type: PersonalCommunication, Has: Variables{Recipient}, Lacks: Variables{Archive}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Names{Variables: Variables{Author}, Name: &chicago18ShortName},
			&Names{Variables: Variables{Recipient}, Name: &chicago18ShortName, Label: &Label{Form: VerbForm, Suffix: " "}, LabelFirst: true},
		}},
	}},
	If{Type: chicago18Entries, Has: Variables{ContainerTitle}, Lacks: Variables{Author}, Then: Nodes{&chicago18ShortPeriodical}},
	If{Then: Nodes{chicago18Leaders(&chicago18ShortName, nil, chicago18Nameless(&chicago18ShortPeriodical), chicago18ShortTitle)}},
}

var chicago18ShortPeriodical = Text{Variable: ContainerTitle, Font: Italic, TextCase: HeadlineCase}

// Short titles as they are in the list.
var chicago18ShortTitle = Choose{
	If{Type: LegalCase, Then: Nodes{&Text{Variable: Title, Form: ShortForm, Font: Italic}}},
	If{Type: chicago18Laws, Then: Nodes{&Text{Variable: Title, Form: ShortForm, TextCase: HeadlineCase}}},
	If{Type: Patent, Then: Nodes{&Text{Variable: Title, Form: ShortForm}}},
	If{Type: Post | EntryDictionary, Then: Nodes{&Text{Variable: Title, Form: ShortForm, Quotes: true}}},
	If{Type: Report | Song, Has: Variables{ContainerTitle}, Then: Nodes{&chicago18ShortPart}},
	If{Type: chicago18Wholes, Then: Nodes{&Text{Variable: Title, Form: ShortForm, Font: Italic, TextCase: HeadlineCase}}},
	If{Type: chicago18Serial | chicago18News | Chapter | PostWeblog | Broadcast, Lacks: Variables{ContainerTitle}, Then: Nodes{
		&Text{Variable: Title, Form: ShortForm, Font: Italic, TextCase: HeadlineCase},
	}},
	If{Then: Nodes{&chicago18ShortPart}},
}

var chicago18ShortPart = Text{Variable: Title, Form: ShortForm, Quotes: true, TextCase: HeadlineCase}

// Pages stand alone, all else has a label.
var chicago18Locator = Choose{
	If{Locator: []Term{TermPage}, Then: Nodes{&Text{Variable: Locator}}},
	If{Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Label{Variable: Locator, Form: ShortForm},
			&Text{Variable: Locator},
		}},
	}},
}
