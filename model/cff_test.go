package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestCFF(t *testing.T) {
	day := func(year, month, day int) Date { return Date{Start: Day{Year: year, Month: month, Day: day}} }
	for _, tt := range []struct {
		name, text string
		want       Publication
	}{
		{"software", `# YAML 1.2
---
cff-version: 1.2.0
message: Please cite it.
title: Brine
abstract: It salts.
authors:
  - family-names: Smith
    given-names: Joe
    name-particle: van
    name-suffix: Jr.
    orcid: https://orcid.org/0000-0003-3295-6181
    affiliation: ISTA
  - name: Salt Group
    website: https://example.org
  - alias: salty
identifiers:
  - type: swh
    value: swh:1:rel:22
  - type: doi
    value: 10.5281/zenodo.1
    description: all versions
keywords: [salt, water]
license: [MIT, Apache-2.0]
repository-code: https://example.org/code
version: 1.10
date-released: 2020-07-02
contact:
  - family-names: Doe
...
`, Publication{
			Type: Software, Title: "Brine", Abstracts: []Abstract{{Text: "It salts."}}, Keywords: []string{"salt", "water"},
			Authors: []Person{
				{Given: "Joe", Particle: "van", Family: "Smith", Suffix: "Jr.", ORCID: "0000-0003-3295-6181"}, {Literal: "Salt Group"}, {Literal: "salty"},
			},
			DOI: "10.5281/zenodo.1", License: "MIT OR Apache-2.0", URL: "https://example.org/code", Version: "1.10", Issued: day(2020, 7, 2),
		}},
		{"data", "cff-version: 1.2.0\ntype: dataset\ntitle: Numbers\nurl: https://a.org\nrepository: https://b.org\ndoi: 10.1/a\nlicense: CC-BY-4.0\n", Publication{
			Type: Dataset, Title: "Numbers", URL: "https://a.org", DOI: "10.1/a", License: "CC-BY-4.0"}},
		{"what it refers to is not it", "references:\n  - type: book\n    title: B\ncff-version: 1.2.0\ntitle: A\nreferences: []\n", Publication{Type: Software, Title: "A"}},
		{"the work in its place", `cff-version: 1.2.0
title: Brine
preferred-citation:
  type: conference-paper
  title: On brine
  authors: [{family-names: Roe, given-names: Anna}]
  editors: [{family-names: Doe, given-names: Jane}]
  editors-series: [{name: Salt Group}]
  collection-title: Proceedings of Salt
  conference: {name: Salt Days, city: Graz, country: AT, date-start: 2019-05-01, date-end: 2019-05-03}
  publisher: {name: ACM, city: New York, region: NY, country: US}
  year: 2019
  month: 8
  date-published: 2019-08-12
  date-accessed: 2020-01-01
  start: 11
  end: 22
  volume: 5
  issue: 2
  number: 7
  isbn: 978-3-86680-192-9
  issn: [1234-5678]
  languages: [en]
  pages: 12
  status: in-press
  notes: Read it.
  identifiers: {type: url, value: https://c.org}
`, Publication{
			Type: PaperConference, Title: "On brine", ContainerTitle: "Proceedings of Salt", EventTitle: "Salt Days", EventPlace: "Graz, AT",
			EventDate: Date{Start: Day{Year: 2019, Month: 5, Day: 1}, End: Day{Year: 2019, Month: 5, Day: 3}},
			Authors:   []Person{{Given: "Anna", Family: "Roe"}}, Editors: []Person{{Given: "Jane", Family: "Doe"}}, CollectionEditors: []Person{{Literal: "Salt Group"}},
			Publisher: "ACM", PublisherPlace: "New York, NY, US", Issued: day(2019, 8, 12), Accessed: day(2020, 1, 1),
			Page: "11-22", NumberOfPages: "12", Volume: "5", Issue: "2", Number: "7", ISBN: []string{"978-3-86680-192-9"}, ISSN: []string{"1234-5678"},
			Languages: []string{"en"}, Status: InPress, Note: "Read it.", URL: "https://c.org",
		}},
		{"a thesis by alias", "cff-version: 1.2.0\npreferred-citation: &p\n  type: thesis\n  title: T\n  thesis-type: PhD\n  institution: {name: ETH, location: Zurich}\n  department: Physics\n  location: Library\n  entry: x\nother: *p\n", Publication{
			Type: Thesis, Title: "T", Genre: "PhD", Publisher: "ETH", PublisherPlace: "Zurich", Division: "Physics", Archive: "Library"}},
		{"an entry", "cff-version: 1.2.0\npreferred-citation:\n  type: encyclopedia\n  title: Salts\n  entry: Brine\n  collection-title: Big\n  year: 1999\n  year-original: 1899\n", Publication{
			Type: EntryEncyclopedia, Title: "Brine", ContainerTitle: "Big", Issued: Year(1999), OriginalDate: Year(1899)}},
		{"an entry of what is named", "cff-version: 1.2.0\npreferred-citation:\n  type: dictionary\n  title: Salts\n  entry: Brine\n", Publication{
			Type: EntryDictionary, Title: "Brine", ContainerTitle: "Salts"}},
		{"a letter", "cff-version: 1.2.0\npreferred-citation:\n  type: personal-communication\n  senders: [{family-names: Roe, given-names: Anna}]\n  recipients: [{family-names: Doe, given-names: Jane}]\n  date-downloaded: 2001-02-03\n", Publication{
			Type: PersonalCommunication, Authors: []Person{{Given: "Anna", Family: "Roe"}}, Recipients: []Person{{Given: "Jane", Family: "Doe"}}, Accessed: day(2001, 2, 3)}},
		{"an article with a number", "cff-version: 1.2.0\npreferred-citation: {type: article, title: T, journal: J, volume: 4, number: 3}\n", Publication{
			Type: ArticleJournal, Title: "T", ContainerTitle: "J", Volume: "4", Issue: "3"}},
		{"an article with a number and an issue", "cff-version: 1.2.0\npreferred-citation: {type: article, title: T, journal: J, issue: 138, number: 3}\n", Publication{
			Type: ArticleJournal, Title: "T", ContainerTitle: "J", Issue: "138", CallNumber: "3"}},
		{"a preprint without a type", "cff-version: 1.2.0\npreferred-citation:\n  title: A\n  status: preprint\n  authors: [{family-names: Roe, given-names: A.}]\n  senders: []\n  issue-date: 2001-02\n", Publication{
			Type: Document, Title: "A", Genre: "preprint", Authors: []Person{{Given: "A.", Family: "Roe"}}, Issued: day(2001, 2, 0)}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.Replace(tt.text, "\nreferences: []", "", 1)
			if tt.name == "what it refers to is not it" {
				text = "cff-version: 1.2.0\n" + strings.Replace(text, "cff-version: 1.2.0\n", "", 1)
			}
			got := readOne(t, Reader{}, text)
			if diff := cmp.Diff(&tt.want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			reference := readOne(t, Reader{ReferenceOnly: true}, text)
			tt.want.Abstracts, tt.want.Keywords = nil, nil
			if diff := cmp.Diff(&tt.want, reference, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("for references (-want +got):\n%s", diff)
			}
		})
	}
}

// Every type of the format has one of CSL's.
func TestCFFTypes(t *testing.T) {
	for word := range strings.FieldsSeq(`art article audiovisual bill blog book catalogue conference conference-paper data database dataset
		dictionary edited-work encyclopedia film-broadcast generic government-document grant hearing historical-work legal-case legal-rule
		magazine-article manual map multimedia music newspaper-article pamphlet patent personal-communication proceedings report serial
		slides software software-code software-container software-executable software-virtual-machine sound-recording standard statute
		thesis unpublished video website`) {
		if means := cffType(word); !means.typ.IsKnown() {
			t.Errorf("%s is %q", word, means.typ)
		}
	}
	if means := cffType("quiz"); means.typ != "quiz" {
		t.Errorf("an unknown type becomes %q", means.typ)
	}
}

func TestCFFFaults(t *testing.T) {
	for text, want := range map[string]string{
		"cff-version: 1\ntitle: A\nauthors: [7]\n":                                         `read: record 1, line 3, field "authors[0]": expected a person, found the number 7`,
		"cff-version: 1\npreferred-citation:\n  title: {}\n  conference: 7\n":              `read: record 1, line 3, field "preferred-citation.title": expected a text, found an object; line 4, field "preferred-citation.conference": expected an entity, found the number 7`,
		"cff-version: 1\nmessage: x\n":                                                     `record 1, line 1: the work has neither a title nor authors`,
		"cff-version: 1\nidentifiers: [x]\n":                                               `read: record 1, line 2, field "identifiers[0]": expected an identifier, found the text "x"`,
		"cff-version: 1\ntitle: [\n":                                                       `record 1, line 2: not valid YAML: did not find expected node content`,
		"cff-version: 1\nx: " + strings.Repeat("[", 100) + strings.Repeat("]", 100) + "\n": `record 1, line 1: more than 64 lists and objects lie within each other`,
	} {
		if got := outcomes(Reader{}, strings.NewReader(text)); len(got) != 1 || got[0] != want {
			t.Errorf("%.60q: got %q, want %q", text, got, want)
		}
	}
}

// FuzzReadCFF puts any text behind a file's first lines and in front of another
// file, which is read.
func FuzzReadCFF(f *testing.F) {
	for _, seed := range []string{
		"authors:\n- family-names: A\n  alias: 7\n", "preferred-citation: &a\n  title: *a\n", "preferred-citation:\n  year: 12\n  month: x\n  start: 1\n  end: -\n",
		"identifiers: {type: doi}\n", "references: [{}]\n", "license: {}\nconference: {date-start: 1}\nstatus: []", "<<: {title: x}\n", "type: \x00", "- x",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for line := range strings.SplitSeq(text, "\n") {
			if strings.HasPrefix(line, "---") || strings.HasPrefix(line, "...") {
				return // another document
			}
		}
		last := checkOutcomes(t, Reader{}, "_id: first\n---\ncff-version: 1.2.0\n"+text+"\n---\n_id: last\n")
		if last != "last" {
			t.Errorf("the last record is %q", last)
		}
	})
}
