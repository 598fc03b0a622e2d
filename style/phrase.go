package style

// Phrases that today's editions share.

// editionPhrase is 2nd ed., or the edition as it stands where it is no number.
var editionPhrase = Choose{
	If{Numeric: Variables{Edition}, Then: Nodes{
		&Group{Delimiter: " ", Of: Nodes{
			&Number{Variable: Edition, Form: OrdinalForm},
			&Label{Variable: Edition, Form: ShortForm, Plural: NeverPlural},
		}},
	}},
	If{Then: Nodes{&Text{Variable: Edition}}},
}

// volumePhrase is vol. 3 with the first letter in a case, or the volume as it stands
// where it is no number.
func volumePhrase(first TextCase) Choose {
	return Choose{
		If{Numeric: Variables{Volume}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: Volume, Form: ShortForm, TextCase: first},
				&Number{Variable: Volume},
			}},
		}},
		If{Then: Nodes{&Text{Variable: Volume}}},
	}
}

// partPhrase is pt. 2 of a volume, with the first letter in a case.
func partPhrase(first TextCase) *Group {
	return &Group{Delimiter: " ", Of: Nodes{
		&Label{Variable: PartNumber, Form: ShortForm, TextCase: first, Plural: NeverPlural},
		&Number{Variable: PartNumber},
	}}
}

// supplementPhrase is supp. 2 of an issue, with the first letter in a case.
func supplementPhrase(first TextCase) *Group {
	return &Group{Delimiter: " ", Of: Nodes{
		&Label{Variable: SupplementNumber, Form: ShortForm, TextCase: first, Plural: NeverPlural},
		&Number{Variable: SupplementNumber},
	}}
}

// versionPhrase is version 2.1, with the first letter in a case.
func versionPhrase(first TextCase) *Group {
	return &Group{Delimiter: " ", Of: Nodes{
		&Label{Variable: Version, TextCase: first, Plural: NeverPlural},
		&Text{Variable: Version},
	}}
}

// numberPhrase is no. 12, or the number as it stands where it is none.
func numberPhrase(first TextCase) Choose {
	return Choose{
		If{Numeric: Variables{ItemNumber}, Then: Nodes{
			&Group{Delimiter: " ", Of: Nodes{
				&Label{Variable: ItemNumber, Form: ShortForm, Plural: NeverPlural, TextCase: first},
				&Text{Variable: ItemNumber},
			}},
		}},
		If{Then: Nodes{&Text{Variable: ItemNumber}}},
	}
}

// pagesPhrase is pp. 12–34.
var pagesPhrase = Group{Delimiter: " ", Of: Nodes{
	&Label{Variable: Page, Form: ShortForm},
	&Text{Variable: Page},
}}

// presentedPhrase is Poster presented at:.
var presentedPhrase = &Text{Variable: Genre, TextCase: CapitalizeFirst, Suffix: " presented at:"}

// inProceedings is what a paper has that was printed, and not only read.
var inProceedings = Variables{ContainerTitle, CollectionTitle, Editor, Publisher, Page}

// meetingPlace is where a meeting was; records have it in the place of a publisher,
// too.
var meetingPlace = Choose{
	If{Has: Variables{EventPlace}, Then: Nodes{&Text{Variable: EventPlace}}},
	If{Then: Nodes{&Text{Variable: PublisherPlace}}},
}

// statusPhrase says how far publication has come, with the first letter in a case.
func statusPhrase(first TextCase) *Text {
	return &Text{Macro: &Text{Variable: Status, TextCase: Lowercase}, TextCase: first}
}

// orStatus is a date, or the status of what has none.
func orStatus(date Node, first TextCase) Choose {
	return Choose{
		If{Has: Variables{Status}, Lacks: Variables{Issued}, Then: Nodes{statusPhrase(first)}},
		If{Then: Nodes{date}},
	}
}

// orStatusBehind is the same behind any of the variables; without them the status opens
// a sentence.
func orStatusBehind(before Variables, date Node) Choose {
	return Choose{
		If{Any: before, Then: Nodes{orStatus(date, KeepCase)}},
		If{Then: Nodes{orStatus(date, CapitalizeFirst)}},
	}
}

// undatedKey is the key of an order that has what is without a date before what has
// one, or is to have one.
var undatedKey = Choose{If{Lacks: Variables{Issued, Status}, Then: Nodes{&Text{Value: "n.d."}}}}

// undatedPhrase is the status, or that there is no date; the letter behind a hyphen.
func undatedPhrase(form TermForm, first TextCase) *Group {
	return &Group{Delimiter: "-", Of: Nodes{
		orStatus(&Text{Term: TermNoDate, Form: form}, first),
		&Text{Variable: YearSuffix},
	}}
}
