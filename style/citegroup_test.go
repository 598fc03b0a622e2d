package style_test

import (
	"strings"
	"testing"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// Cites that begin with names of their own read as if they had been looked at for
// what they share, whatever they hold.
func TestCitesApart(t *testing.T) {
	works := readRecords(t)
	works = append(works,
		&model.Publication{Title: "Brine"}, &model.Publication{Title: "Brine", Editors: []model.Person{{Family: "Roe"}}},
		&model.Publication{Authors: []model.Person{{Family: "Roe"}}, Issued: model.Year(2000)},
		&model.Publication{Authors: []model.Person{{Family: "Roe"}, {Family: "Low"}}, Issued: model.Year(2000)},
		&model.Publication{Authors: []model.Person{{Literal: "Roe & Low"}}}, &model.Publication{Issued: model.Year(2000)}, &model.Publication{})
	var ref style.Reference
	for _, how := range []style.Collapse{style.NoCollapse, style.CollapseYear, style.CollapseYearSuffix, style.CollapseYearSuffixRanged} {
		for _, s := range append(style.All(), style.Editions()...) {
			d := s.Definition()
			if d.Citation == nil {
				continue
			}
			c := *d.Citation
			c.Collapse, c.CiteGroupDelimiter, c.YearSuffix, c.Prefix, c.Suffix, c.Font = how, ", ", true, "", "", 0
			d.Citation = &c
			s = style.Must(style.New(d))
			for i, a := range works {
				for j, b := range works {
					cites := []style.Cite{{Work: a, Position: style.First, Number: i}, {Work: b, Locator: "12", Number: j}, {Work: a, Suffix: "ff", Number: i}}
					if j%2 == 0 {
						cites[0].YearSuffix, cites[1].YearSuffix = "a", "b"
					}
					cites = cites[:2+i%2]
					s.RenderCitation(&ref, cites)
					want := strings.TrimSpace(string(s.AppendDrawn(nil, cites)))
					if got := strings.TrimSpace(string(ref.Text())); got != want {
						t.Errorf("%s, collapse %v, works %d and %d (-want +got):\n- %s\n+ %s", s.Name(), how, i, j, want, got)
					}
				}
			}
		}
	}
}
