package style

import "strconv"

// A Variable names a part of a publication, after CSL's variables. Variables
// combine with | where a set of them is asked for, as in [If].
type Variable uint32

// The variables a style can print.
const (
	Title           Variable = 1 << iota
	ContainerTitle           // the journal, proceedings or book a work appeared in
	CollectionTitle          // the series
	Publisher
	PublisherPlace
	Edition
	Volume
	Issue
	Page          // a page or a range of pages
	NumberOfPages // of a book or the like
	ArticleNumber // the number that takes the place of pages (CSL: number)
	Issued        // the date, or the status word in its place
	Event         // the conference
	EventPlace
	DOI
	Author
	Editor // editors, and after them corporate editors
	Translator
	// EditorTranslator is whoever edits and translates: the editors, where the
	// translators are the same names in the same order, and no organisation
	// edits. [Names] that ask for both Editor and Translator write it in their
	// place; in a Substitute, ask for it before Editor.
	EditorTranslator
)

var variableNames = [...]string{
	"title", "container-title", "collection-title", "publisher",
	"publisher-place", "edition", "volume", "issue", "page",
	"number-of-pages", "number", "issued", "event", "event-place", "DOI",
	"author", "editor", "translator", "editor-translator",
}

// String returns CSL's name of v ("container-title"); for a set, the names
// joined by blanks; for 0, "".
func (v Variable) String() string {
	var b []byte
	for i := 0; v != 0; i, v = i+1, v>>1 {
		if v&1 == 0 {
			continue
		}
		if len(b) > 0 {
			b = append(b, ' ')
		}
		if i < len(variableNames) {
			b = append(b, variableNames[i]...)
		} else {
			b = strconv.AppendInt(append(b, "variable "...), int64(i), 10)
		}
	}
	return string(b)
}
