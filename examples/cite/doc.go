// Cite writes references for publication records.
//
//	cite [-style LIST] [-locale TAG] [-locales DIR] [-format NAME] [-links]
//	     [-from NAME] [-json] [-check] [-bibliography [-group KEY]]
//	     [-document] [-findings] [-j N] [FILE...]
//	cite -to csl-json|bibtex|biblatex|ris [-from NAME] [-findings] [-j N] [FILE...]
//
// It reads the records of each FILE, or of standard input where there is none
// or FILE is "-", and writes one reference a line. A file holds JSON (an
// object, several, an array, JSON Lines), YAML (one document or many), BibTeX
// or BibLaTeX, RIS or PubMed's nbib; it begins in a way that tells which. The records of JSON and
// YAML are those of LibreCat and its kin, CSL-JSON, as Zotero, Crossref, DataCite
// and pandoc write it, or a CITATION.cff.
//
//	-style LIST   the styles: one, or several parted by commas. A style is a
//	              name, or a CSL style file: what ends in .csl or lies in a
//	              folder (nature.csl, styles/nature.csl). The names of today's
//	              editions are ama11, apa7, chicago18, chicago18-author-date,
//	              harvard, ieee2023, mla9, vancouver, and "editions" for these;
//	              those of a repository's styles ama, apa, chicago, ieee, ista,
//	              mla, short, and "all" for these. Default: apa; with -json and
//	              -check, all.
//	-locale TAG   the language or dialect that all styles are written in: de-DE.
//	              Default: of a style file, the one that it asks for itself; of
//	              everything else, en-US.
//	-locales DIR  the folder of the CSL locale files, locales-de-DE.xml and the
//	              like. Only en-US needs none.
//	-format NAME  text (the default), html, semantic-html, markdown, latex, typst,
//	              rtf, ansi (for terminals) or json (an array of strings and of
//	              objects for what is set off).
//	-links        make links of the DOIs and the addresses that today's editions and
//	              style files write as text, in the formats that have links.
//	-from NAME    what the files hold, whatever they begin with: json, yaml,
//	              bibtex, ris or nbib. Default: auto.
//	-json         write one JSON object a record:
//	              {"_id":"14666","citation":{"ama":"…","apa":"…"}}
//	              With -format json, each is what that writes and no string.
//	-check        write no references, but compare them with those that the
//	              records hold themselves under "citation".
//	-bibliography write one list of all records, in the style's order, with the
//	              numbers, year suffixes and the like that it gives them.
//	-group KEY    set the references of -bibliography under headings: year, the
//	              newest first, or type.
//	-document     read no records but documents: works and the citations of a
//	              text; see below.
//	-to NAME      write no references, but the records themselves, all in one
//	              document of another format: csl-json, bibtex, biblatex or ris.
//	-findings     also say on standard error what each record lacks for its
//	              reference, what in it is malformed or guessed, and what in
//	              style files was passed over.
//	-j N          use N workers, 1 to 256. Default: one for each processor.
//	-h            write this text.
//
// With several styles, each line is led by the style's name and a tab, in the
// order of LIST. JSON has the styles in the order of their names. A reference
// holds no line break, but in markdown and ansi where a style sets parts of it below
// each other.
//
// The name of a style from a file is the last part of its id, which is that of
// its file, as a rule. A dependent style is read from the style that it stands
// for, which lies in the same folder (or above, where that folder is named
// "dependent"), and has that style's name. A style without a bibliography writes
// its citation. What is wrong in a style or locale file is named on standard
// error: file, line, element and reason; then nothing is written.
//
// With -check, each reference that differs is shown with the one the record
// holds and the place where they part; a count by style and one of all follow.
// A record whose references hold a tag or an entity is compared as HTML, any
// other as text. What a record holds no reference for is not compared, and
// counted as such; it is no difference.
//
// With -bibliography, several styles make a list each, below the style's name.
// HTML has a div of class csl-bib-body, and one of class csl-entry for each
// reference; Markdown, Typst and RTF have a paragraph, LaTeX an item of a list for
// each; JSON is an array of what each is. All records are held in memory.
//
// With -document, each FILE holds JSON objects, and each is answered by one in a
// line of its own. All members may be missing:
//
//	{"style": "ieee", "lang": "en-US",
//	 "references": [{"id": "zenke", "type": "article-journal", "title": "…"}],
//	 "citations": [[{"id": "zenke", "label": "page", "locator": "12"}],
//	   {"citationItems": [{"id": "zenke", "prefix": "see", "suffix": "…"}],
//	    "citationNoteNumber": 3}],
//	 "abbreviations": {"default": {"container-title": {"Brine Letters": "Brine Lett."}}}}
//
//	{"citations": ["[1, p. 12]", "…"], "bibliography": [["zenke", "…"]], "warnings": []}
//
// The style is a name or the text of a CSL file; -style and -locale go before what
// the document says. References are CSL-JSON; all are listed, whether cited or not.
// A locator may bring its label along ("p. 12"), which goes before "label".
// The "type" of an item of a citation may be suppress-author or author-only. Texts
// are HTML, or what -format says; with -format json they are no strings but what that
// writes. A document that cannot be answered has an "error"
// in its answer, which says why.
//
// With -to, the records of all files become one document, in their order: an array
// of CSL-JSON, or entries parted by blank lines. Entries of BibTeX and BibLaTeX
// have the records' own keys or identifiers for keys where those will do, else
// name, year and a word of the title; of records with the same, the second has an
// a behind it, the third a b. Nothing of a record is lost in CSL-JSON; docs/formats.md
// says what the others can hold.
//
// A record that cannot be read is named on standard error: file, number, _id,
// line, field and reason. So is a file that cannot be read. All others are
// written, in the order of the input. A record with a field that cannot be
// read, or that stands for more than one value, is named in the same way, and
// written without that field, or with the first value.
//
// With -findings, each finding is a line with file, number and _id of the record,
// and with its line but for -bibliography. Findings do not change the output or the exit status.
//
// The exit status is
//
//	0    where all went well
//	1    where a record, a field or a file could not be read, a comparison found a
//	     difference, or the output could not be written
//	2    where the command was used wrongly, or a style or its locale could not be
//	     had; no record was read
//	130  where it was interrupted; it then says how many records it wrote
//	141  where the reader of its output went away, as in cite ... | head -1
//
// Whichever it is, the output ends with a complete line, unless the device
// itself gave up in the middle of one. (go run turns every status but 0 into
// 1; go build makes a command that keeps them.)
//
// Examples:
//
//	go run ./examples/cite -style apa7 testdata/publications.yaml
//	go run ./examples/cite -style mla,ieee -format html testdata/publications.yaml
//	go run ./examples/cite -style all testdata/publication.json
//	go run ./examples/cite -bibliography -style ieee -format latex testdata/publications.yaml
//	go run ./examples/cite -style nature.csl -locale en-US -json library.json
//	go run ./examples/cite -style apa,styles/din-1505-2.csl -locale de-DE -locales locales testdata/publications.yaml
//	go run ./examples/cite -check testdata/publications.yaml testdata/publication.json
//	go run ./examples/cite -bibliography -style mla testdata/publications.yaml
//	go run ./examples/cite -bibliography -group year -style apa7 -format html testdata/publications.yaml
//	go run ./examples/cite -document <paper.json
//	go run ./examples/cite -to biblatex testdata/publications.yaml library.json >library.bib
//	go run ./examples/cite -findings export.jsonl >/dev/null
//	zcat export.jsonl.gz | go run ./examples/cite -json >references.jsonl
package main
