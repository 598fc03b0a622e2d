// Package model holds a publication as a repository's record describes it,
// and reads such records from JSON and YAML.
//
// A [Publication] can be read or built in code; either way its fields hold
// what the record says, and package style decides what a reference shows of
// it. Texts may carry the markup <i>, <b>, <sub>, <sup> and
// <span class="nocase">, what Crossref, PubMed, JATS, MathML and the editors of
// web pages write for the same, and HTML entities; everything else is plain
// text.
//
// # Records
//
// A record is an object with the fields of LibreCat's interface:
//
//	{"_id": "8253", "type": "journal_article", "year": "2021",
//	 "title": "The remarkable robustness of surrogate gradient learning",
//	 "author": [{"first_name": "Friedemann", "last_name": "Zenke"}],
//	 "publication": "Neural Computation", "volume": 33, "issue": "4",
//	 "page": "899-925", "doi": "10.1162/neco_a_01367"}
//
// These are read, into the fields of Publication beside them:
//
//	_id                     ID
//	type                    Type
//	publication_status      Status
//	title                   Title
//	publication             ContainerTitle
//	series_title            CollectionTitle
//	publisher, place        Publisher, Place
//	edition, volume, issue  Edition, Volume, Issue
//	page, article_number    Page, ArticleNumber
//	year, month, day        Issued
//	conference              Event: name, location, start_date, end_date
//	doi                     DOI
//	author                  Authors: first_name, last_name, full_name, orcid
//	editor, translator      Editors, Translators, likewise
//	corporate_editor        CorporateEditors, a list of texts
//	language                Languages: a list of objects with iso
//	publication_identifier  ISBN, ISSN, EISSN: isbn, issn, eissn
//	abstract                Abstracts: lang, text
//	keyword                 Keywords
//	main_file_link          Links: url, open_access
//	citation                Citations, by style
//	date_created            Created
//	date_updated            Updated
//
// Other fields are skipped. Where a text belongs, a number will do, and is kept
// as written; where a list belongs, its only element. Blanks around texts are
// dropped. A person, a language, the conference, a link and an abstract may be
// plain texts, too. A month, a day or a time that is none is left empty.
// CSL-JSON and BibTeX name their fields otherwise and are not read.
//
// A field that is anything else, an object for a text, is left empty, and of a
// list where one value belongs the first is taken; a [RecordError] that comes
// with the publication names each such field. What has none of these fields
// is no record, but the objects that interfaces put around records are opened,
// with whatever stands beside: {"hits": {"hits": [{"_source": {…}}]}},
// {"data": […]}, and likewise items, records, results, docs, response and
// message. Such a hit without an _id in its _source has the hit's.
package model
