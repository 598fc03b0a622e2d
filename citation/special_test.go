package citation_test

import (
	"testing"

	plaintext "github.com/pubcite/pubcite/internal/text"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

func special(s []byte) bool { return plaintext.Special(s) }

// Formats do not search what is not called special, so whatever may hold one of
// & < > or a superscript must be, whichever variable it is in, and nothing else need
// be.
func TestSpecial(t *testing.T) {
	for _, text := range []string{
		"Salt & Ink", "Salt &amp; Ink", "Salt < Ink", "Salt > Ink", "a &lt;b&gt; c", "“Salt” > Ink", "10³ kg", "“10³”", "1ª", "x<sup>2</sup> > y",
		"Salt™", "1–2", "Salt’s “Ink”", "Söderström", "Ελλάδα", "№ 5", "5 µm", "12 > 11", "1-2 & 4", "塩",
	} {
		p := &model.Publication{
			Type: model.ArticleJournal, Title: text, ContainerTitle: text, Publisher: text, PublisherPlace: text, Page: text, Volume: text, Issue: text,
			Edition: text, Number: text, DOI: "10.1000/" + text, URL: "https://example.org/" + text, CollectionTitle: text,
			Authors: []model.Person{{Given: text, Family: "Reed"}, {Given: "Ann", Family: text}, {Literal: text}},
			Issued:  model.Date{Literal: text},
		}
		for _, typ := range []model.Type{model.ArticleJournal, model.Book, model.Chapter} {
			p.Type = typ
			var known style.Prepared
			known.Reset(p)
			for _, s := range everyStyle() {
				var ref style.Reference
				s.Render(&ref, p)
				checkSpecial(t, s, &ref)
				s.RenderPrepared(&ref, &known)
				checkSpecial(t, s, &ref)
				for _, c := range []style.Cite{
					{Work: p}, {Work: p, Position: style.Subsequent, Number: 3, FirstNote: 2, Locator: text}, {Work: p, Prefix: text}, {Suffix: text}, {Prefix: text},
					{Work: p, Suffix: text}, {Work: p, YearSuffix: "a"}, {Work: p, AuthorOnly: true, Number: 1}, {Work: p, SuppressAuthor: true, Locator: text, Label: style.TermChapter},
				} {
					s.RenderCitation(&ref, []style.Cite{c})
					checkSpecial(t, s, &ref)
					s.RenderCitation(&ref, []style.Cite{c, {Work: p, YearSuffix: "b"}, c})
					checkSpecial(t, s, &ref)
				}
			}
		}
	}
}

// What a style puts around and between cites is looked at, too, and so is a label.
func TestSpecialCites(t *testing.T) {
	works := []style.Cite{{Work: &model.Publication{Title: "Salt"}}, {Work: &model.Publication{Title: "Ink", Authors: []model.Person{{Family: "ªb"}}}}}
	for name, c := range map[string]style.Citation{
		"prefix": {Prefix: "<"}, "suffix": {Suffix: ">"}, "delimiter": {Delimiter: " & "}, "label": {Layout: &style.Text{Variable: style.CitationLabel}},
	} {
		if c.Layout == nil {
			c.Layout = &style.Text{Variable: style.Title}
		}
		s, err := style.New(style.Definition{Name: name, Citation: &c})
		if err != nil {
			t.Fatal(err)
		}
		var ref style.Reference
		for i := range works {
			s.RenderCitation(&ref, works[i:])
			checkSpecial(t, s, &ref)
		}
	}
}

// Most references are not special; nothing is gained where they are called so.
func TestFewAreSpecial(t *testing.T) {
	records := allocRecords(t)
	for _, s := range []style.Style{style.Chicago, style.MLA, style.Short} {
		called := 0
		var ref style.Reference
		for _, p := range records {
			s.Render(&ref, p)
			checkSpecial(t, s, &ref)
			if ref.Special() {
				called++
			}
		}
		if called > len(records)/4 {
			t.Errorf("%s calls %d of %d special", s, called, len(records))
		}
	}
}
