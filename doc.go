// Package pubcite is the root of a library that turns a publication record
// into its reference: in APA 7, MLA 9, Chicago 18, AMA 11, IEEE, Vancouver and
// Harvard style, in those of a repository, or in that of any CSL file. It holds no
// code; this is a tour of the packages that do.
//
// # From a record to a citation
//
// Data flows one way, through three packages:
//
//	record ──model──▶ Publication ──style──▶ Reference ──citation──▶ text, HTML, …
//
// Package [github.com/pubcite/pubcite/model] reads records one by one into a
// Publication: CSL-JSON, as Zotero, Crossref, DataCite and pandoc write it, BibTeX,
// RIS and others, and the records of LibreCat and its kin. A bad record is an error of its
// own, with number, id, field and line; the others are not affected. A bad field
// costs the record that field alone. A Publication can be built in code, too. It
// is written as CSL-JSON, BibTeX, BibLaTeX and RIS by the same package.
//
// Package [github.com/pubcite/pubcite/style] turns a Publication into a
// reference: runs of text, each labelled with what it shows and how it looks.
// Today's editions of the manuals and the seven styles of a repository are
// values, composed from the vocabulary of the Citation Style Language; the same
// vocabulary makes new ones, and Style.Definition gives
// a copy of one that may be changed. Style.In writes a style in another locale
// than American English.
//
// Package [github.com/pubcite/pubcite/style/csl] reads styles and locales from
// the files of the Citation Style Language: Nature, Vancouver, DIN 1505 and
// thousands more; German, Chinese and some sixty others. The files are not part
// of this module.
//
// Package [github.com/pubcite/pubcite/citation] turns references into text and
// HTML. It alone escapes. Its Document is a text that cites many works: it makes
// the citations and the list, and follows what an editor changes.
//
//	for pub, err := range model.Read(file) {
//		if err != nil {
//			log.Print(err) // names the record, the field and the line
//		}
//		if pub == nil {
//			continue // the record is lost, not only a field
//		}
//		fmt.Println(citation.String(pub, style.APA7, citation.HTML))
//	}
//
// # What to rely on
//
// Rendering never fails: what a record lacks is left out, and its punctuation
// with it. What was missing, malformed or guessed is reported by
// [github.com/pubcite/pubcite/style.Findings], on request.
//
// Everything is safe for concurrent use but a Reference, a Document and an iterator,
// which belong to one goroutine at a time. The append forms allocate nothing once
// their buffer is large enough, but for the odd record.
//
// HTML output holds only the tags that pubcite writes itself, whatever a
// record holds; see SECURITY.md.
//
// The command examples/cite does all this from a shell.
package pubcite
