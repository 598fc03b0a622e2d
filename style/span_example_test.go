package style_test

import (
	"fmt"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Markup of one's own is written span by span: what looks alike is one, whatever it
// shows. Without labels there is less to look at.
func ExampleReference_Span() {
	p := &model.Publication{
		Type:           model.ArticleJournal,
		Title:          "Salt & ink",
		ContainerTitle: "Journal of Brine",
		Issued:         model.Year(2021),
		Authors:        []model.Person{model.ParsePerson("Nora", "Quist")},
	}
	ref := style.Reference{Unlabelled: true}
	style.APA7.Render(&ref, p)
	for i := 0; i < ref.Len(); {
		text, look, next := ref.Span(i)
		if look.Formatting().Has(style.Italic) {
			fmt.Printf("_%s_", text)
		} else {
			fmt.Printf("%s", text)
		}
		i = next
	}
	// Output: Quist, N. (2021). Salt & ink. _Journal of Brine_.
}
