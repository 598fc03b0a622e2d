package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// Every field of CSL-JSON that is read, but for people and dates.
func TestCSLFields(t *testing.T) {
	const text = `{
		"id": "ITEM-1", "citation-key": "lovelace1843", "citation-label": "Love43", "type": "legal_case", "genre": "judgement",
		"status": "in press", "title": "On <i>Truth</i>", "title-short": "Truth", "original-title": "De la vérité",
		"part-title": "A Part", "volume-title": "A Volume", "reviewed-title": "A Review", "reviewed-genre": "film",
		"container-title": "A Journal of Truth", "container-title-short": "J. Truth", "collection-title": "A Series",
		"collection-number": 12, "publisher": "A Publisher", "publisher-place": "Oslo", "original-publisher": "An Older One",
		"original-publisher-place": "Bergen", "authority": "A Court", "division": "A Chamber", "jurisdiction": "no",
		"event-title": "A Meeting", "event-place": "Tromsø", "edition": 2, "volume": "3", "issue": 4, "page": "5", "page-first": "5",
		"number-of-pages": 210, "number-of-volumes": "2", "number": "e6", "chapter-number": 7, "part-number": "8", "section": "9",
		"supplement-number": "10", "printing-number": "11", "version": "1.0", "DOI": "10.1/x", "URL": "https://example.org",
		"PMID": 12, "PMCID": "PMC13", "ISBN": "978-3", "ISSN": ["1049-5258", "1091-6490"], "language": "en-GB", "medium": "CD",
		"dimensions": "2 h", "scale": "1:10", "archive": "An Archive", "archive-place": "Bodø", "archive_collection": "Letters",
		"archive_location": "Box 1", "call-number": "A 1", "source": "A Catalogue", "license": "CC0", "references": "see there",
		"note": "A note", "annote": "A comment", "abstract": "We show.", "keyword": "truth, salt",
		"custom": {"x": 1}, "multi": {"_keys": {}}, "categories": ["a"]
	}`
	want := &Publication{
		ID: "ITEM-1", CitationKey: "lovelace1843", CitationLabel: "Love43", Type: LegalCase, Genre: "judgement",
		Status: "in press", Title: "On <i>Truth</i>", TitleShort: "Truth", OriginalTitle: "De la vérité",
		PartTitle: "A Part", VolumeTitle: "A Volume", ReviewedTitle: "A Review", ReviewedGenre: "film",
		ContainerTitle: "A Journal of Truth", ContainerTitleShort: "J. Truth", CollectionTitle: "A Series",
		CollectionNumber: "12", Publisher: "A Publisher", PublisherPlace: "Oslo", OriginalPublisher: "An Older One",
		OriginalPublisherPlace: "Bergen", Authority: "A Court", Division: "A Chamber", Jurisdiction: "no",
		EventTitle: "A Meeting", EventPlace: "Tromsø", Edition: "2", Volume: "3", Issue: "4", Page: "5", PageFirst: "5",
		NumberOfPages: "210", NumberOfVolumes: "2", Number: "e6", ChapterNumber: "7", PartNumber: "8", Section: "9",
		SupplementNumber: "10", PrintingNumber: "11", Version: "1.0", DOI: "10.1/x", URL: "https://example.org",
		PMID: "12", PMCID: "PMC13", ISBN: []string{"978-3"}, ISSN: []string{"1049-5258", "1091-6490"},
		Languages: []string{"en-GB"}, Medium: "CD", Dimensions: "2 h", Scale: "1:10", Archive: "An Archive",
		ArchivePlace: "Bodø", ArchiveCollection: "Letters", ArchiveLocation: "Box 1", CallNumber: "A 1",
		Source: "A Catalogue", License: "CC0", References: "see there", Note: "A note", Annote: "A comment",
		Abstracts: []Abstract{{Text: "We show."}}, Keywords: []string{"truth, salt"},
	}
	if diff := cmp.Diff(want, readOne(t, Reader{}, text), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Every list of people, and each in its own place.
func TestCSLPeople(t *testing.T) {
	var p Publication
	for _, name := range []string{
		"author", "editor", "translator", "editor-translator", "chair", "collection-editor", "compiler", "composer",
		"container-author", "contributor", "curator", "director", "editorial-director", "executive-producer", "guest",
		"host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer",
		"recipient", "reviewed-author", "script-writer", "series-creator",
	} {
		got := readOne(t, Reader{}, `{"id": 1, "title": "A", "`+name+`": [{"family": "Rode", "given": "Ada"}]}`)
		list := personsField(got, []byte(name))
		if list == nil || len(*list) != 1 {
			t.Errorf("%s: %+v", name, got)
			continue
		}
		*list = nil
		p = Publication{ID: "1", Title: "A"}
		if diff := cmp.Diff(&p, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// A person as CSL-JSON has it, and as its writers do.
func TestCSLNames(t *testing.T) {
	for _, test := range []struct {
		name, person string
		want         Person
	}{
		{"family and given", `{"family": "Rode", "given": "Ada"}`, Person{Given: "Ada", Family: "Rode"}},
		{"all parts", `{"family": "Berg", "given": "Ada", "non-dropping-particle": "van den", "dropping-particle": "de", "suffix": "Jr.", "comma-suffix": true, "static-ordering": "1"}`,
			Person{Given: "Ada", DroppingParticle: "de", Particle: "van den", Family: "Berg", Suffix: "Jr.", CommaSuffix: true, StaticOrdering: true}},
		{"a flag that is not set", `{"family": "Rode", "given": "Ada", "comma-suffix": 0, "static-ordering": "false"}`, Person{Given: "Ada", Family: "Rode"}},
		{"family alone", `{"family": "Plato"}`, Person{Family: "Plato"}},
		{"given alone", `{"given": "Plato"}`, Person{Given: "Plato"}},
		{"literal", `{"literal": "Ministry of Brine, Shore and Tide"}`, Person{Literal: "Ministry of Brine, Shore and Tide"}},
		{"Crossref's name", `{"name": "The Salt Consortium", "sequence": "first", "affiliation": []}`, Person{Literal: "The Salt Consortium"}},
		{"an institution as a family", `{"family": "Salt Board", "isInstitution": 1}`, Person{Literal: "Salt Board"}},
		{"an address as ORCID", `{"ORCID": "http://orcid.org/0000-0003-3295-6181", "family": "Rode", "given": "Ada"}`,
			Person{Given: "Ada", Family: "Rode", ORCID: "0000-0003-3295-6181"}},
		{"a text", `"Rode, Ada"`, Person{Given: "Ada", Family: "Rode", Guessed: true}},

		{"particles in the family name", `{"family": "van der Vlist", "given": "Eric"}`, Person{Given: "Eric", Particle: "van der", Family: "Vlist"}},
		{"of a name in lower case", `{"family": "van der vlist", "given": "Eric"}`, Person{Given: "Eric", Particle: "van der", Family: "vlist"}},
		{"abbreviated", `{"family": "v.d. Vlist", "given": "Eric"}`, Person{Given: "Eric", Particle: "v.d.", Family: "Vlist"}},
		{"abbreviated, with a capital", `{"family": "St. Vlist", "given": "Eric"}`, Person{Given: "Eric", Family: "St. Vlist"}},
		{"elided", `{"family": "d'Aubignac", "given": "François"}`, Person{Given: "François", Particle: "d'", Family: "Aubignac"}},
		{"hyphened", `{"family": "al-One", "given": "Alan"}`, Person{Given: "Alan", Particle: "al-", Family: "One"}},
		{"with an apostrophe in front", `{"family": "in 't Horvath", "given": "Peter"}`, Person{Given: "Peter", Particle: "in 't", Family: "Horvath"}},
		{"with a capital they are none", `{"family": "La Fontaine", "given": "Jean de"}`, Person{Given: "Jean", DroppingParticle: "de", Family: "La Fontaine"}},
		{"behind the given name", `{"family": "Humboldt", "given": "Alexander von"}`, Person{Given: "Alexander", DroppingParticle: "von", Family: "Humboldt"}},
		{"where some are given, no others are looked for", `{"family": "de Fontaine", "given": "Jean", "non-dropping-particle": "La"}`, Person{Given: "Jean", Particle: "La", Family: "de Fontaine"}},
		{"not without a given name", `{"family": "van Gogh"}`, Person{Family: "van Gogh"}},
		{"not where that is turned off", `{"family": "van Gogh", "given": "Vincent", "parse-names": false}`, Person{Given: "Vincent", Family: "van Gogh"}},
		{"not in quotation marks", `{"family": "\"van Gogh\"", "given": "Vincent"}`, Person{Given: "Vincent", Family: "van Gogh"}},
		{"a suffix behind a comma", `{"family": "Doe", "given": "John, III"}`, Person{Given: "John", Family: "Doe", Suffix: "III"}},
		{"with a comma of its own", `{"family": "Doe", "given": "John,! Jr."}`, Person{Given: "John", Family: "Doe", Suffix: "Jr.", CommaSuffix: true}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := readOne(t, Reader{}, `{"id": 1, "type": "book", "author": [`+test.person+`]}`)
			if diff := cmp.Diff([]Person{test.want}, got.Authors); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// CSL-JSON is known by its fields, whatever stands around it.
func TestCSLInput(t *testing.T) {
	for name, text := range map[string]string{
		"an object":                 `{"id": "1", "type": "book", "title": "A"}`,
		"a list":                    `[{"id": 1, "type": "book", "title": ["A"]}]`,
		"lines":                     `{"type":"book","title":"A","id":1}` + "\n",
		"an object with items":      `{"items": [{"id": "1", "type": "book", "title": "A"}]}`,
		"Crossref's answer":         `{"status": "ok", "message-type": "work", "message-version": "1.0.0", "message": {"id": "1", "type": "monograph", "title": ["A"]}}`,
		"a list in Crossref's":      `{"status": "ok", "message": {"facets": {}, "total-results": 1, "items": [{"id": "1", "type": "book", "title": ["A"]}]}}`,
		"pandoc's references":       `{"references": [{"id": "1", "type": "book", "title": "A"}]}`,
		"pandoc's YAML":             "---\nreferences:\n- id: 1\n  type: book\n  title: A\n...\n",
		"YAML":                      "id: 1\ntype: book\ntitle: A\n",
		"only what CSL-JSON has":    `{"id": "1", "DOI": "", "title": "A", "type": "book"}`,
		"a repository's hit":        `{"id": "0", "_source": {"_id": "1", "type": "book", "title": "A"}}`,
		"another id beside its own": `{"id": "0", "_id": "1", "type": "book", "title": "A"}`,
	} {
		t.Run(name, func(t *testing.T) {
			want := &Publication{ID: "1", Type: Book, Title: "A"}
			if diff := cmp.Diff(want, readOne(t, Reader{}, text), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// What its writers make of CSL-JSON.
func TestCSLDialects(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       Publication
	}{
		{"Zotero: old and new names beside each other", `"event": "A Meeting", "event-title": "A Meeting", "journalAbbreviation": "J. A.", "container-title-short": "J. A.", "shortTitle": "B", "title-short": "B"`,
			Publication{EventTitle: "A Meeting", ContainerTitleShort: "J. A.", TitleShort: "B"}},
		{"old names alone", `"event": "A Meeting", "journalAbbreviation": "J. A.", "shortTitle": "B"`,
			Publication{EventTitle: "A Meeting", ContainerTitleShort: "J. A.", TitleShort: "B"}},
		{"Crossref: an event", `"event": {"name": "A Meeting", "location": "Oslo", "start": {"date-parts": [[2020, 5, 3]]}, "end": {"date-parts": [[2020, 5, 5]]}}`,
			Publication{EventTitle: "A Meeting", EventPlace: "Oslo", EventDate: Date{Start: day(2020, 5, 3), End: day(2020, 5, 5)}}},
		{"Crossref: lists", `"container-title": ["Journal of Truth", "J. Truth"], "short-container-title": ["J. Truth"], "original-title": [], "archive": ["Portico", "LOCKSS"]`,
			Publication{ContainerTitle: "Journal of Truth", ContainerTitleShort: "J. Truth", Archive: "Portico"}},
		{"Crossref: a licence", `"license": [{"start": {"date-parts": [[2020, 1, 1]]}, "content-version": "vor", "URL": "https://example.org/a"}, {"URL": "https://example.org/b"}]`,
			Publication{License: "https://example.org/a"}},
		{"Crossref: numbers and places", `"article-number": "e12", "publisher-location": "Oslo", "version": {"version": "2", "language": "en"}`,
			Publication{Number: "e12", PublisherPlace: "Oslo", Version: "2"}},
		{"Crossref: a type", `"type": "posted-content"`, Publication{Type: Article}},
		{"a type that is none of CSL's", `"type": "blog-post"`, Publication{Type: "blog-post"}},
		{"a page is never a number of pages", `"type": "book", "page": "210"`, Publication{Type: Book, Page: "210"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.want.ID = "1"
			got := readOne(t, Reader{}, `{"id": "1", `+test.text+`, "title": "", "DOI": ""}`)
			if diff := cmp.Diff(&test.want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// An odd field costs the record that field.
func TestCSLOddFields(t *testing.T) {
	const text = `{"id": 7, "title": "A", "type": "book", "container-title": {}, "issued": {"date-parts": [[{}], 2020], "season": []},
		"author": [{"family": {}, "given": "Ada"}, 7], "accessed": true, "version": [[]], "event": [{"name": 1}, 2], "license": 1}`
	var fields []string
	for p, err := range Read(strings.NewReader(text)) {
		if p == nil || p.ID != "7" || p.Title != "A" {
			t.Fatalf("%+v, %v", p, err)
		}
		record, ok := err.(*RecordError)
		if !ok {
			t.Fatal(err)
		}
		fields = append(fields, record.Field)
		for _, f := range record.Others {
			fields = append(fields, f.Field)
		}
	}
	want := []string{"container-title", "issued.date-parts[0]", "author[0].family", "author[1]", "version", "event", "license"}
	if diff := cmp.Diff(want, fields); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What has a field that many objects have is not for that reason a record.
func TestNoRecordOfCSL(t *testing.T) {
	for _, text := range []string{`{"id": 1}`, `{"id": 1, "status": "ok", "version": 2}`, `{"note": "a: b"}`, `{"source": "x"}`} {
		for p, err := range Read(strings.NewReader(text)) {
			if err == nil || p != nil {
				t.Errorf("%s: %+v, %v", text, p, err)
			}
		}
	}
}

// A work that is lost is named by its id.
func TestCSLFaultsHaveID(t *testing.T) {
	for _, text := range []string{
		"{\"id\": \"a\", \"title\": \"\xff\"}", "{\"x\": {}, \"id\": \"a\", \"author\": [}", "{\"id\": \"b\", \"_id\": \"a\", \"title\": \"\xff\"}",
		"id: a\ntitle: \xff\n", "- type: book\n  id: 'a'\n  title: a: b\n", "[{id: a, author: 7, x: &x [*x], editor: *x}]",
	} {
		for p, err := range Read(strings.NewReader(text)) {
			if record, ok := err.(*RecordError); !ok || record.ID != "a" {
				t.Errorf("%q: %+v, %v", text, p, err)
			}
		}
	}
}
