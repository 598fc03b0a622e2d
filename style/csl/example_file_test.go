package csl_test

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style/csl"
)

// Records of CSL-JSON in the style of a file, in the locale that it asks for.
func Example() {
	file, err := csl.Open(os.DirFS("testdata/styles"), "estuary")
	if err != nil {
		log.Fatal(err) // names file, line, element and reason
	}
	estuary, err := file.Style()
	if err != nil {
		log.Fatal(err)
	}
	locales, err := csl.OpenLocales(os.DirFS("testdata/locales"))
	if err != nil {
		log.Fatal(err)
	}
	german, err := locales.Find(file.DefaultLocale) // "de-DE"
	if err != nil {
		log.Fatal(err)
	}
	estuary = estuary.In(german)

	library := strings.NewReader(`[{"id": "1", "type": "book", "title": "Watt und Wind", "issued": {"date-parts": [[2024, 5, 3]]},
		"author": [{"family": "Aubry", "given": "Ines"}, {"family": "Beck", "given": "Karl"}]}]`)
	for pub, err := range model.Read(library) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(citation.String(pub, estuary, citation.Text))
	}
	// Output:
	// Ines Aubry und Karl Beck, „Watt und Wind“, 3. Mai 2024.
}
