package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// A field that LibreCat does not have makes no CSL-JSON of its record.
func TestRepositoryRecordWithFieldsOfCSL(t *testing.T) {
	got := readOne(t, Reader{}, `{"_id": "1", "type": "book", "year": "2020", "status": "public", "page": "210", "note": "medium: film"}`)
	want := &Publication{ID: "1", Type: Book, Issued: Year(2020), NumberOfPages: "210", Note: "medium: film"}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What the word for a type and the page beside it mean, whichever comes first.
func TestTypeWords(t *testing.T) {
	for _, test := range []struct {
		word, page string
		want       Publication
	}{
		{"journal_article", "12", Publication{Type: ArticleJournal, Page: "12"}},
		{"review", "12", Publication{Type: Review, Page: "12"}},
		{"preprint", "12", Publication{Type: Article, Genre: "preprint", NumberOfPages: "12"}},
		{"patent", "12", Publication{Type: Patent, NumberOfPages: "12"}},
		{"research_data", "12", Publication{Type: Dataset, NumberOfPages: "12"}},
		{"newspaper_article", "12", Publication{Type: ArticleNewspaper, NumberOfPages: "12"}},
		{"conference", "12", Publication{Type: PaperConference, Page: "12"}},
		{"conference_abstract", "12", Publication{Type: PaperConference, Page: "12"}},
		{"book_chapter", "12", Publication{Type: Chapter, Page: "12"}},
		{"translation_chapter", "12", Publication{Type: Chapter, Page: "12"}},
		{"encyclopedia_article", "12", Publication{Type: EntryEncyclopedia, Page: "12"}},
		{"dissertation", "112", Publication{Type: Thesis, Genre: "dissertation", NumberOfPages: "112"}},
		{"bachelorsthesis", "112", Publication{Type: Thesis, Genre: "bachelor's thesis", NumberOfPages: "112"}},
		{"mastersthesis", "112", Publication{Type: Thesis, Genre: "master's thesis", NumberOfPages: "112"}},
		{"habilitation", "112", Publication{Type: Thesis, Genre: "habilitation", NumberOfPages: "112"}},
		{"book", "210", Publication{Type: Book, NumberOfPages: "210"}},
		{"book", "210-220", Publication{Type: Book, Page: "210-220"}},
		{"book", "210&#8211;220", Publication{Type: Book, Page: "210&#8211;220"}},
		{"book", "S. 210―220", Publication{Type: Book, Page: "S. 210―220"}},
		{"book_editor", "210", Publication{Type: Book, NumberOfPages: "210"}},
		{"journal_editor", "210", Publication{Type: Book, NumberOfPages: "210"}},
		{"conference_editor", "210", Publication{Type: Book, Page: "210"}},
		{"translation", "210", Publication{Type: Book, NumberOfPages: "210"}},
		{"report", "210", Publication{Type: Report, NumberOfPages: "210"}},
		{"working_paper", "210", Publication{Type: Report, Genre: "working paper", NumberOfPages: "210"}},
		{"software", "210", Publication{Type: Software, NumberOfPages: "210"}},
		{"", "210", Publication{NumberOfPages: "210"}},
		{"blog_post", "210", Publication{Type: "blog_post", NumberOfPages: "210"}},

		// CSL's own words, and Crossref's.
		{"article-journal", "12", Publication{Type: ArticleJournal, Page: "12"}},
		{"entry-dictionary", "12", Publication{Type: EntryDictionary, Page: "12"}},
		{"journal-article", "12", Publication{Type: ArticleJournal, Page: "12"}},
		{"proceedings-article", "12", Publication{Type: PaperConference, Page: "12"}},
		{"posted-content", "", Publication{Type: Article}},
		{"book-chapter", "12", Publication{Type: Chapter, Page: "12"}},
		{"monograph", "", Publication{Type: Book}},
	} {
		t.Run(test.word+" "+test.page, func(t *testing.T) {
			typ, page := `"type": "`+test.word+`"`, `"page": "`+test.page+`"`
			for _, record := range []string{"{" + typ + "," + page + "}", "{" + page + "," + typ + "}"} {
				for got, err := range Read(strings.NewReader(record)) {
					if err != nil {
						t.Fatal(err)
					}
					if diff := cmp.Diff(&test.want, got, cmpopts.EquateEmpty()); diff != "" {
						t.Errorf("%s (-want +got):\n%s", record, diff)
					}
				}
			}
		})
	}
}
