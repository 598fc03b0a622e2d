// Package text holds what is known of the texts of records, apart from records
// and styles: functions from texts to texts.
//
// A text comes with blanks, entities, tags and quotation marks as repositories
// hold them. Most texts are plain, as [IsPlain] tells, and are written as they
// stand. The others are written in three steps, each a pass over bytes:
//
//	marked := text.Mark(nil, s, text.Marking{}) // cleaned, its markup and marks told apart
//	cased := text.TitleCase(nil, marked)        // or another case, or none
//	for r := text.NewReader(cased, false); ; {  // what is to be written
//		piece, ok := r.Next()
//		…
//	}
//
// A marked text is UTF-8 without controls, one blank at a time, with markers in
// it that only this package knows. What changes its case knows them, and so
// does a [Reader], which gives it back as pieces: stretches of text, effects
// that begin and end, quotation marks that open and close. Markup is balanced
// and nested, and so are quotation marks. A plain text is a marked one.
//
// Beside that there are functions for fields that have a form of their own:
// numbers, pages, years, DOIs, names. Each takes time in proportion to its text.
package text
