package main

import (
	"testing"

	"github.com/pubcite/pubcite/model"
)

func TestLinks(t *testing.T) {
	for _, tt := range []struct {
		name     string
		pub      model.Publication
		ref, out string
	}{
		{"DOI", model.Publication{DOI: "10.1/a"}, "doi: 10.1/a.", `doi: <a href="https://doi.org/10.1/a">10.1/a</a>.`},
		{"DOI with its resolver", model.Publication{DOI: "10.1/a"}, "X. https://doi.org/10.1/a", `X. <a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a>`},
		{"DOI given as an address", model.Publication{DOI: "https://doi.org/10.1/a"}, "X. 10.1/a", `X. <a href="https://doi.org/10.1/a">10.1/a</a>`},
		{"no DOI", model.Publication{DOI: "none"}, "none", "none"},
		{"address", model.Publication{URL: `https://x.org/?a="b"&c`}, `X. https://x.org/?a="b"&#38;c.`, `X. <a href="https://x.org/?a=&#34;b&#34;&amp;c">https://x.org/?a="b"&#38;c</a>.`},
		{"address that leads elsewhere", model.Publication{URL: "javascript:alert(1)"}, "javascript:alert(1)", "javascript:alert(1)"},
		{"address of the DOI", model.Publication{DOI: "10.1/a", URL: "https://doi.org/10.1/a"}, "https://doi.org/10.1/a", `<a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a>`},
		{"both", model.Publication{DOI: "10.1/a", URL: "https://x.org"}, "https://x.org, 10.1/a", `<a href="https://x.org">https://x.org</a>, <a href="https://doi.org/10.1/a">10.1/a</a>`},
		{"not shown", model.Publication{DOI: "10.1/a", URL: "https://x.org"}, "X.", "X."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := string(wrapLinks([]byte(tt.ref), &tt.pub))
			if got != tt.out {
				t.Errorf("%s; want %s", got, tt.out)
			}
			if back := string(dropLinks([]byte(got))); back != tt.ref {
				t.Errorf("without links %s; want %s", back, tt.ref)
			}
		})
	}
}
