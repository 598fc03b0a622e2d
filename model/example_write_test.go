package model_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/pubcite/pubcite/model"
)

// Records of a repository as a file of BibLaTeX.
func ExampleTarget_Write() {
	input := `{"_id": "a b", "type": "book", "title": "On Salt & Tide", "year": "1843", "author": [{"first_name": "Ada", "last_name": "Rode"}]}
{"_id": "a c", "type": "book", "title": "Salt again", "year": "1843", "author": [{"first_name": "Ada", "last_name": "Rode"}]}`
	pubs := func(yield func(*model.Publication) bool) {
		for p, err := range model.Read(strings.NewReader(input)) {
			if err != nil {
				fmt.Println(err)
			}
			if p != nil && !yield(p) {
				return
			}
		}
	}
	if err := model.ToBibLaTeX.Write(os.Stdout, pubs); err != nil {
		fmt.Println(err)
	}
	// Output:
	// @book{rode1843salt,
	//   author = {Rode, Ada},
	//   title = {On Salt \& Tide},
	//   date = {1843},
	// }
	//
	// @book{rode1843salta,
	//   author = {Rode, Ada},
	//   title = {Salt again},
	//   date = {1843},
	// }
}

func ExampleAppendCSLJSON() {
	p := &model.Publication{ID: "1", Type: model.Book, Title: "On Salt", Issued: model.Year(1843), CorporateEditors: []string{"The Salt Board"}}
	fmt.Printf("%s\n", model.AppendCSLJSON(nil, p))
	// Output:
	// {"id":"1","type":"book","title":"On Salt","issued":{"date-parts":[[1843]]},"custom":{"pubcite":{"corporate_editor":["The Salt Board"]}}}
}

func ExampleAppendBibTeX() {
	p := &model.Publication{ID: "1", Type: model.ArticleJournal, Title: "How <i>E. coli</i> takes up 50% of its DNA", ContainerTitle: "J. Salt",
		Authors: []model.Person{{Given: "Ada", Particle: "van der", Family: "Berg", Suffix: "Jr."}, {Literal: "The Salt Board"}}, Page: "12-15", Issued: model.Year(2021)}
	fmt.Printf("%s", model.AppendBibTeX(nil, p, model.Key(p)))
	// Output:
	// @article{1,
	//   author = {van der Berg, Jr., Ada and {The Salt Board}},
	//   title = {How \emph{{E}. coli} takes up 50\% of its {DNA}},
	//   journal = {J. Salt},
	//   pages = {12--15},
	//   year = {2021},
	// }
}

func ExampleAppendBibLaTeX() {
	p := &model.Publication{ID: "salt", Type: model.ArticleMagazine, Title: "Das Salz", ContainerTitle: "Die Küste", Languages: []string{"ger"},
		Authors: []model.Person{{Given: "Alexander", DroppingParticle: "von", Family: "Berg"}},
		Issued:  model.Date{Start: model.Day{Year: 1998, Season: 1}, Uncertain: true}}
	fmt.Printf("%s", model.AppendBibLaTeX(nil, p, model.Key(p)))
	// Output:
	// @article{salt,
	//   entrysubtype = {magazine},
	//   author = {family=Berg, given=Alexander, prefix=von, useprefix=false},
	//   title = {Das Salz},
	//   journaltitle = {Die Küste},
	//   date = {1998-21~},
	//   langid = {ngerman},
	// }
}

func ExampleAppendRIS() {
	p := &model.Publication{ID: "salt", Type: model.Thesis, Genre: "dissertation", Title: "On Salt", Publisher: "University of Tide",
		Authors: []model.Person{{Given: "Ada", Family: "Rode", Suffix: "Jr."}}, Issued: model.Year(2021)}
	fmt.Println(strings.ReplaceAll(string(model.AppendRIS(nil, p)), "\r\n", "$\n"))
	// Output:
	// TY  - THES$
	// ID  - salt$
	// TI  - On Salt$
	// AU  - Rode, Ada, Jr.$
	// PY  - 2021$
	// PB  - University of Tide$
	// M3  - dissertation$
	// ER  - $
}

func ExampleKeys() {
	var keys model.Keys
	for _, title := range []string{"On Salt", "The Salt", "Tide"} {
		p := &model.Publication{Title: title, Authors: []model.Person{{Given: "Åse", Family: "Strøm"}}, Issued: model.Year(2021)}
		fmt.Println(model.Key(p), keys.Of(p))
	}
	// Output:
	// strom2021salt strom2021salt
	// strom2021salt strom2021salta
	// strom2021tide strom2021tide
}
