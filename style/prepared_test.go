package style_test

import (
	"runtime"
	"strings"
	"testing"
	"unsafe"
	"weak"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// What is nil or empty is rendered as an empty publication is.
func TestPreparedOfNothing(t *testing.T) {
	var empty, reset style.Prepared
	reset.Reset(&model.Publication{Title: "A title"})
	reset.Reset(nil)
	for name, p := range map[string]*style.Prepared{"nil": nil, "zero": &empty, "reset": &reset} {
		for _, s := range append(style.All(), style.Style{}) {
			var want, got style.Reference
			s.Render(&want, nil)
			if s.RenderPrepared(&got, p); string(got.Text()) != string(want.Text()) {
				t.Errorf("%s, %s: got %q, want %q", name, s, got.Text(), want.Text())
			}
			s.RenderEntry(&want, style.Cite{})
			if s.RenderPreparedEntry(&got, p, style.Cite{}); string(got.Text()) != string(want.Text()) {
				t.Errorf("%s, entry in %s: got %q, want %q", name, s, got.Text(), want.Text())
			}
		}
	}
}

// A publication is prepared for one locale as it would be for another alone.
func TestPreparedInLocales(t *testing.T) {
	german, err := style.NewLocale(style.LocaleDefinition{Lang: "de-DE"})
	if err != nil {
		t.Fatal(err)
	}
	pub := &model.Publication{
		Type: model.Book, Title: "a title without a language", Edition: "2nd ed.", Page: "pp. 321-328",
		Authors: []model.Person{{Family: "Roe", Given: "Ann B."}},
	}
	var p style.Prepared
	p.Reset(pub)
	for _, s := range []style.Style{style.MLA, style.MLA.In(german), style.Chicago, style.Chicago.In(german)} {
		var want, got style.Reference
		s.Render(&want, pub)
		if s.RenderPrepared(&got, &p); string(got.Text()) != string(want.Text()) {
			t.Errorf("%s in %v: got %q, want %q", s, s.Locale(), got.Text(), want.Text())
		}
	}
}

// After a Reset of nil, a publication and its texts may be dropped.
func TestPreparedHoldsNothing(t *testing.T) {
	var p style.Prepared
	var ref style.Reference
	pub, number := func() (weak.Pointer[model.Publication], weak.Pointer[byte]) {
		volume := strings.Repeat("12", 100)
		pub := &model.Publication{
			Type: model.ArticleJournal, Title: "A title", Volume: "vol. " + volume, Page: "1-2",
			Authors: []model.Person{{Family: "Roe", Given: "Ann"}, {}},
		}
		p.Reset(pub)
		for _, s := range style.All() {
			s.RenderPrepared(&ref, &p)
		}
		return weak.Make(pub), weak.Make(unsafe.StringData(pub.Volume))
	}()
	p.Reset(nil)
	runtime.GC()
	runtime.GC()
	if pub.Value() != nil {
		t.Error("the publication is still reachable")
	}
	if number.Value() != nil {
		t.Error("one of its texts is still reachable")
	}
	runtime.KeepAlive(&p)
	runtime.KeepAlive(&ref)
}

// Beyond what is kept of one publication, what is found out is right all the same.
func TestPreparedOfGiants(t *testing.T) {
	giant := &model.Publication{Type: model.Book, Title: strings.Repeat("a long title ", 100_000)}
	for range 100_000 {
		giant.Authors = append(giant.Authors, model.Person{Family: "Roe", Given: "Ann B."})
	}
	small := &model.Publication{Type: model.Book, Title: "a short title", Authors: giant.Authors[:2]}
	var p style.Prepared
	for _, pub := range []*model.Publication{giant, small, giant} {
		p.Reset(pub)
		for _, s := range style.All() {
			var want, got style.Reference
			s.Render(&want, pub)
			if s.RenderPrepared(&got, &p); string(got.Text()) != string(want.Text()) {
				t.Errorf("%s, title of %d bytes: it differs", s, len(pub.Title))
			}
		}
	}
}

// There may be more texts than are kept: each variable in each case.
func TestPreparedOfManyTexts(t *testing.T) {
	pub := &model.Publication{
		Title: "a <i>title</i>", TitleShort: "title", ContainerTitle: "a container", CollectionTitle: "a series", Publisher: "a house",
		PublisherPlace: "a town", EventTitle: "an event", EventPlace: "a place", Genre: "a genre", Medium: "a medium", Note: "a note",
		Annote: "a comment", Archive: "an archive", ArchivePlace: "its place", Authority: "a court", Division: "its division",
		Source: "a catalogue", License: "a licence", References: "more", PartTitle: "a part", VolumeTitle: "a volume", Scale: "1 : 100",
		Dimensions: "10 x 20", Jurisdiction: "a land", OriginalTitle: "what was", OriginalPublisher: "who was", URL: "a.b",
		CallNumber: "a 1", CitationKey: "roe", CitationLabel: "roe21", ReviewedTitle: "what is reviewed", ReviewedGenre: "a film",
	}
	for _, literal := range []bool{false, true} {
		layout := &style.Group{Delimiter: "; "}
		for v := style.Abstract; v <= style.YearSuffix; v++ {
			for c := style.KeepCase; c <= style.Lowercase; c++ {
				for _, strip := range []bool{false, true} {
					layout.Of = append(layout.Of, &style.Text{Variable: v, TextCase: c, StripPeriods: strip})
				}
			}
		}
		s := style.Must(style.New(style.Definition{Name: "all", Literal: literal, Bibliography: &style.Bibliography{Layout: layout}}))
		var p style.Prepared
		p.Reset(pub)
		for range 2 {
			var want, got style.Reference
			s.Render(&want, pub)
			if s.RenderPrepared(&got, &p); string(got.Text()) != string(want.Text()) {
				t.Errorf("literal %t: got  %s\nwant %s", literal, got.Text(), want.Text())
			}
		}
	}
}
