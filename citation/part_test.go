package citation_test

import (
	"fmt"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

func ExampleTitle() {
	p := &model.Publication{Title: `Salt &amp; "sand" of <i>Fucus</i>`}
	fmt.Println(citation.Title(p, citation.Text))
	fmt.Println(citation.Title(p, citation.HTML))
	// Output:
	// Salt & “sand” of Fucus
	// Salt &#38; “sand” of <i>Fucus</i>
}

func ExampleDOI() {
	fmt.Println(citation.DOI(&model.Publication{DOI: "doi:10.1002/(SICI)1097<1::AID>3.0.CO;2-#"}))
	fmt.Printf("%q\n", citation.DOI(&model.Publication{DOI: "see publisher"}))
	// Output:
	// https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-%23
	// ""
}

// Nothing that is missing or unknown panics, or goes out unescaped.
func TestNothing(t *testing.T) {
	hostile := &model.Publication{Title: "<b onclick=x>a</b> <script>"}
	if got := citation.String(hostile, style.Short, citation.Format(9)); got != citation.String(hostile, style.Short, citation.HTML) {
		t.Errorf("a format that there is not: %s", got)
	}
	if got := citation.Format(9).String(); got != "format 9" {
		t.Errorf("its name is %q", got)
	}
	for _, got := range []string{
		string(citation.AppendReference(nil, nil, citation.HTML)),
		string(citation.AppendReference(nil, new(style.Reference), citation.HTML)),
		citation.String(nil, style.Style{}, citation.HTML),
		citation.Title(nil, citation.HTML),
		citation.DOI(nil),
	} {
		if got != "" {
			t.Errorf("nothing became %q", got)
		}
	}
}
