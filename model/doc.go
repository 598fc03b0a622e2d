// Package model holds a publication as a record describes it, reads such records,
// and writes them. It reads those of repositories and CSL-JSON, in JSON and YAML;
// BibTeX and BibLaTeX; RIS, PubMed's nbib and CITATION.cff. It writes CSL-JSON,
// BibTeX, BibLaTeX and RIS.
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
// A record is an object with the fields of LibreCat's interface or of CSL-JSON;
// its fields tell which, and those of both may stand in one:
//
//	{"_id": "8253", "type": "journal_article", "year": "2021",
//	 "title": "The remarkable robustness of surrogate gradient learning",
//	 "author": [{"first_name": "Friedemann", "last_name": "Zenke"}],
//	 "publication": "Neural Computation", "volume": 33, "issue": "4",
//	 "page": "899-925", "doi": "10.1162/neco_a_01367"}
//
//	{"id": "zenke2021", "type": "article-journal", "issued": {"date-parts": [[2021]]},
//	 "title": "The remarkable robustness of surrogate gradient learning",
//	 "author": [{"given": "Friedemann", "family": "Zenke"}],
//	 "container-title": "Neural Computation", "volume": "33", "issue": "4",
//	 "page": "899-925", "DOI": "10.1162/neco_a_01367"}
//
// These are read, into the fields of Publication beside them:
//
//	LibreCat                CSL-JSON                 Publication
//	_id                     id                       ID
//	type                    type                     Type, and Genre
//	publication_status      status                   Status
//	title                   title                    Title
//	publication             container-title          ContainerTitle
//	series_title            collection-title         CollectionTitle
//	publisher, place        publisher,               Publisher,
//	                        publisher-place          PublisherPlace
//	edition, volume, issue  edition, volume, issue   Edition, Volume, Issue
//	page                    page, number-of-pages    Page, NumberOfPages
//	article_number          number                   Number
//	year, month, day        issued                   Issued
//	conference              event-title,             EventTitle, EventPlace,
//	                        event-place, event-date  EventDate
//	doi                     DOI                      DOI
//	author                  author                   Authors
//	editor, translator      editor, translator       Editors, Translators
//	corporate_editor                                 CorporateEditors
//	language                language                 Languages
//	publication_identifier  ISBN, ISSN               ISBN, ISSN, EISSN
//	abstract, keyword       abstract, keyword        Abstracts, Keywords
//	main_file_link                                   Links
//	citation                                         Citations
//	date_created                                     Created
//	date_updated                                     Updated
//
// Every other variable of CSL 1.0.2 is read under its name into the field of
// that name: original-date into OriginalDate, interviewer into Interviewers.
// Other fields are skipped.
//
// Where a text belongs, a number will do, and is kept as written; where a list
// belongs, its only element. Blanks around texts are dropped. A person, a
// language, the conference, a link and an abstract may be plain texts, too. A
// month, a day or a time that is none is left empty.
//
// # A repository's words
//
// The words of LibreCat and of Crossref for types become CSL's; what those leave
// unsaid becomes the Genre: a mastersthesis is a thesis of the genre "master's
// thesis", a preprint an article of the genre "preprint". In a record of LibreCat
// a page without a hyphen or dash is a page for what is part of something (an
// article, a chapter, a conference paper), and the number of pages for
// everything else. [ParseDate] reads the year.
//
// # BibTeX and BibLaTeX
//
// Every type of entry and every field that a reference may show is read, with
// the names that BibTeX, BibLaTeX and JabRef have for it; what remains (file,
// groups, timestamp) is skipped. Types become CSL's, misc a document, and the
// rest of what they say the Genre: a phdthesis is a thesis, "PhD thesis". The
// number of an article is its Issue, that of a book or a part of one its
// CollectionNumber, and elsewhere the Number. Whoever publishes stands in
// Publisher, with semicolons between several.
//
// Names have von and jr parts, or are in the extended format (family=…,
// given=…). A name in braces is a Literal, a word alone a Family. The von part is a
// Particle, and a DroppingParticle where useprefix=false says so. The dates are
// those of ISO 8601-2, or year, month and day. TitleShort is the shorttitle, or
// what stands in front of the title's first colon.
//
// TeX becomes text: accents, symbols, dashes and quotation marks are Unicode,
// \emph, \textbf, \textsc, \textsuperscript and their kin markup, formulas text
// with <sub> and <sup> where all of it is known, and their source elsewhere. In
// titles braces keep the case of what stands in them, as a span of the class
// nocase.
//
// An entry inherits by crossref and xdata what BibLaTeX lets it inherit, from
// entries in front of it and behind it, of which at least those are found that
// are no more than [Reader].MaxRecordSize bytes away: at most 100, of 64 KiB
// together. One that waits for such an entry holds back those behind it. Where a
// @string is used it has been defined in front. xdata entries are no records; a
// set is read, and named as something that CSL does not have.
//
// The encoding is UTF-8, or what the file declares as JabRef does ("% Encoding:
// windows-1252"). A line that begins with a per cent sign is a comment, and so is
// all that stands between entries. An entry whose brackets do not match is read
// as far as they do: it ends where a line begins another one.
//
// # CSL-JSON
//
// It is read as reference managers, registries and processors write it. A type,
// title or container may be the first of a list; old names (event, shortTitle,
// journalAbbreviation) may stand alone or beside the new ones; Crossref's event
// is an object. A date has date-parts, of numbers or texts, for one day or two;
// a second one of year 0 for what goes on ([Date].Open); a season, or a month from
// 13 to 24 in its place; circa; a literal; or it is a
// text: a day, a month or a year in English words or as ISO 8601 has it, or a
// range of them.
//
// A person has family and given, or a literal or name. Particles that are not
// given are taken off the names, and a suffix off the given name's comma, but
// where parse-names is false or the family name stands in quotation marks. A
// field that a reference manager does not have may stand in the note
// ("original-date: 1899", "editor: Roe || Anna", "{:medium: film}").
//
// In YAML, works of CSL may be a list, or stand as one under the name references,
// beside whatever a text says of itself, and at its head: what follows is passed
// over, and Markdown in titles becomes markup. A date may be one of EDTF ("2004-06?", "1999/2001").
//
// # RIS and nbib
//
// An entry of RIS goes from TY to ER. Tags may have a blank less, none, or small
// letters; a value may go on in further lines, and a tag may be repeated. What is
// not UTF-8 is Windows-1252. What these mean depends on the type, by the
// specifications of 2001 and 2011 and by what programs write:
//
//	RIS                     nbib                     Publication
//	ID                      PMID                     ID
//	TY, M3                  PT                       Type, Genre
//	TI, T1, CT, BT          TI, BTI                  Title
//	JF, T2, JO, BT, C3      JT, BTI                  ContainerTitle
//	JA, J2, J1, JO          TA                       ContainerTitleShort
//	T3, T2                  CTI                      CollectionTitle
//	AU, A1                  FAU, AU, CN              Authors; Directors, Composers
//	A2, A3, ED              FED, ED                  Editors, CollectionEditors and
//	                                                 who else the type has
//	A4                                               Translators, Performers
//	PY, Y1, DA; ET          DP; DEP                  Issued; AvailableDate
//	Y2                                               Accessed
//	VL, IS or M1            VI, IP                   Volume, Issue
//	SP, EP                  PG                       Page, NumberOfPages
//	M1, IS, SN, C7          LID                      Number, CollectionNumber
//	ET                      EN                       Edition, Version
//	PB, CY, C1              PB, PL                   Publisher, PublisherPlace
//	SN                      ISBN, IS                 ISBN, ISSN, EISSN
//	DO; AN, C2, U1 to U5    LID, AID; PMID, PMC      DOI; PMID, PMCID
//	UR, L2; L1                                       URL; Links
//	AB, N2; KW; N1          AB, OAB; OT, MH          Abstracts; Keywords; Note
//	LA                      LA                       Languages
//
// # CITATION.cff
//
// A document with cff-version is that of a software or a data set, or of what its
// preferred-citation says. The works among its references are not read.
//
// # Writing
//
// A [Target] writes publications as a document of another format, and
// [AppendCSLJSON], [AppendBibTeX], [AppendBibLaTeX] and [AppendRIS] write one.
// Writing never fails, and no text breaks out of its field. What is written as
// CSL-JSON is read as the same publication; docs/formats.md has the table of
// fields, format by format.
//
// # Faults
//
// A field that is anything else, an object for a text, is left empty, and of a
// list where one value belongs the first is taken; a [RecordError] that comes
// with the publication names each such field. What has none of these fields
// is no record, but the objects that interfaces put around records are opened,
// with whatever stands beside: {"hits": {"hits": [{"_source": {…}}]}},
// {"data": […]}, and likewise items, records, references, results, docs, response
// and message. Such a hit without an _id in its _source has the hit's.
package model
