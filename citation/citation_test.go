package citation_test

import (
	"bytes"
	"errors"
	"html/template"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

var article = &model.Publication{
	Type:           model.ArticleJournal,
	Title:          "Moss & stone",
	ContainerTitle: "Walls",
	Volume:         "4",
	Issue:          "2",
	Page:           "11-19",
	Issued:         model.Year(2019),
	DOI:            "10.1000/walls.4",
	Authors:        []model.Person{{Given: "Ida", Family: "Brandt"}},
}

const (
	articleText = "Brandt I. Moss & stone. Walls. 2019;4(2):11-19. doi:10.1000/walls.4"
	articleHTML = `Brandt I. Moss &#38; stone. <i>Walls</i>. 2019;4(2):11-19. doi:<a href="https://doi.org/10.1000/walls.4">10.1000/walls.4</a>`
)

func TestFormats(t *testing.T) {
	for _, test := range []struct {
		format citation.Format
		name   string
		want   string
	}{
		{citation.Text, "text", articleText},
		{citation.HTML, "html", articleHTML},
	} {
		if got := test.format.String(); got != test.name {
			t.Errorf("name %q, want %q", got, test.name)
		}
		if diff := diff(test.want, citation.String(article, style.AMA, test.format)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.format, diff)
		}
	}
}

// Whatever the buffer holds and however small it is, Append adds to it.
func TestAppendKeepsWhatIsThere(t *testing.T) {
	for _, room := range []int{0, 1, 20, 500} {
		before := append(make([]byte, 0, len("1. ")+room), "1. "...)
		got := citation.Append(before, article, style.AMA, citation.HTML)
		if diff := diff("1. "+articleHTML, string(got)); diff != "" {
			t.Errorf("%d bytes of room (-want +got):\n%s", room, diff)
		}
	}
}

// A reference that was rendered once can be written in both formats.
func TestAppendReference(t *testing.T) {
	var ref style.Reference
	style.AMA.Render(&ref, article)
	if diff := diff(articleText, string(citation.AppendReference(nil, &ref, citation.Text))); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
	if diff := diff(articleHTML, string(citation.AppendReference(nil, &ref, citation.HTML))); diff != "" {
		t.Errorf("html (-want +got):\n%s", diff)
	}
	if got := citation.AppendReference(nil, new(style.Reference), citation.HTML); len(got) != 0 {
		t.Errorf("an empty reference gives %q", got)
	}
}

func TestWrite(t *testing.T) {
	t.Run("in one call", func(t *testing.T) {
		var w callCounter
		n, err := citation.Write(&w, article, style.AMA, citation.HTML)
		if err != nil || n != len(articleHTML) || w.calls != 1 {
			t.Errorf("%d bytes in %d calls, error %v; want %d in one", n, w.calls, err, len(articleHTML))
		}
		if diff := diff(articleHTML, w.String()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
	t.Run("with the writer's error", func(t *testing.T) {
		n, err := citation.Write(brokenWriter{}, article, style.AMA, citation.Text)
		if n != 3 || !errors.Is(err, errBroken) {
			t.Errorf("%d bytes, error %v; want 3 and %v", n, err, errBroken)
		}
		// The failure leaves nothing behind for the next citation.
		if diff := diff(articleText, citation.String(article, style.AMA, citation.Text)); diff != "" {
			t.Errorf("afterwards (-want +got):\n%s", diff)
		}
	})
}

type callCounter struct {
	bytes.Buffer
	calls int
}

func (w *callCounter) Write(b []byte) (int, error) {
	w.calls++
	return w.Buffer.Write(b)
}

var errBroken = errors.New("broken")

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 3, errBroken }

// html/template takes the result of Template as it stands.
func TestTemplate(t *testing.T) {
	page := template.Must(template.New("").Parse(`<p>{{.}}</p>`))
	var b strings.Builder
	if err := page.Execute(&b, citation.TemplateHTML(article, style.AMA)); err != nil {
		t.Fatal(err)
	}
	if diff := diff("<p>"+articleHTML+"</p>", b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAll(t *testing.T) {
	t.Run("of the styles asked for", func(t *testing.T) {
		want := map[string]string{
			"ama":   articleText,
			"short": "I. Brandt, Walls 4 (2019) 11–19.",
		}
		got := citation.All(article, citation.Text, style.Short, style.AMA)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
	t.Run("of every style", func(t *testing.T) {
		want := map[string]string{}
		for _, s := range style.All() {
			want[s.Name()] = citation.String(article, s, citation.HTML)
		}
		if len(want) != 7 {
			t.Fatalf("%d styles, want 7", len(want))
		}
		if diff := cmp.Diff(want, citation.All(article, citation.HTML)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

// Nothing that stands in a record leaves the text it is printed in: neither
// the page nor the link.
func TestHTMLIsSafe(t *testing.T) {
	const attack = `"><script>alert('x')</script><a href="javascript:x" onclick='y'>&lt;script&gt;`
	p := &model.Publication{
		Type: model.Chapter, Title: attack, ContainerTitle: attack, CollectionTitle: attack,
		Publisher: attack, PublisherPlace: attack, Edition: attack, Volume: attack, Issue: attack,
		Page: attack, Number: attack, Issued: model.ParseDate(attack), DOI: attack,
		EventTitle: attack, EventPlace: attack,
		Authors:     []model.Person{{Given: attack, Family: attack, Particle: attack, DroppingParticle: attack, Suffix: attack}},
		Editors:     []model.Person{{Literal: attack}},
		Translators: []model.Person{{Family: attack}},

		CorporateEditors: []string{attack},
	}
	for _, typ := range []model.Type{
		model.ArticleJournal, model.ArticleNewspaper, model.PaperConference, model.Chapter,
		model.Thesis, model.Book, model.Article, model.Dataset,
	} {
		p.Type = typ
		for _, s := range everyStyle() {
			got := citation.String(p, s, citation.HTML)
			if !strings.Contains(got, "&#60;script&#62;") {
				t.Errorf("%s, %s: the text is missing in %s", typ, s, got)
			}
			for _, tag := range tag.FindAllString(got, -1) {
				if !allowedTag(tag) {
					t.Errorf("%s, %s: tag %s in %s", typ, s, tag, got)
				}
			}
		}
	}
}

// allowedTag reports whether a tag is one that a citation may have; the
// address of a link has nothing in it that could end it.
func allowedTag(tag string) bool {
	switch tag {
	case "<i>", "</i>", "<b>", "</b>", "<sub>", "</sub>", "<sup>", "</sup>", "</a>", "</span>",
		`<span style="font-style:normal;">`, `<span style="font-weight:normal;">`:
		return true
	}
	address, ok := strings.CutPrefix(tag, `<a href="https://doi.org/`)
	address, end := strings.CutSuffix(address, `">`)
	return ok && end && !strings.ContainsAny(address, `"'<> &`)
}
