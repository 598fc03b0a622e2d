package citation_test

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// hooked is a work for which each option makes a difference.
func hooked() *model.Publication {
	return &model.Publication{
		ID: "q", Type: model.ArticleJournal, Title: "Gezeiten & <i>Salz</i>", DOI: "10.1000/x(y)", Issued: model.Year(2021), Languages: []string{"ger"},
		Authors: []model.Person{{Given: "Ada P", Family: "Roe", ORCID: "0000-0003-3295-6181"}, {Given: "Ben", Family: "Low"}},
	}
}

// hookedStyle writes names, title and DOI.
func hookedStyle(t *testing.T) style.Style {
	t.Helper()
	s, err := style.New(style.Definition{Name: "house", Bibliography: &style.Bibliography{Layout: &style.Group{Delimiter: "; ", Of: style.Nodes{
		&style.Names{Variables: style.Variables{style.Author}, Name: &style.Name{Form: style.ShortName, Delimiter: ", "}},
		&style.Text{Variable: style.Title},
		&style.Text{Variable: style.DOI},
	}}}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestWriter(t *testing.T) {
	const doi = `<a href="https://doi.org/10.1000/x(y)">10.1000/x(y)</a>`
	s := hookedStyle(t)
	for _, test := range []struct {
		name string
		w    citation.Writer
		want string
	}{
		{"nothing", citation.Writer{Format: citation.HTML}, "Roe, Low; Gezeiten &#38; <i>Salz</i>; " + doi},
		{"text by default", citation.Writer{LinkTitle: true}, "Roe, Low; Gezeiten & Salz; 10.1000/x(y)"},
		{"a person by ORCID", citation.Writer{Format: citation.HTML, Emphasized: citation.ByORCID("https://orcid.org/0000-0003-3295-6181")},
			"<b>Roe</b>, Low; Gezeiten &#38; <i>Salz</i>; " + doi},
		{"a person by name, in italics", citation.Writer{Format: citation.HTML, Emphasized: citation.ByName("Low, B."), Emphasis: style.Italic},
			"Roe, <i>Low</i>; Gezeiten &#38; <i>Salz</i>; " + doi},
		{"a person by place", citation.Writer{Format: citation.Markdown, NoDOILinks: true, Emphasized: func(n citation.Named) bool {
			return n.Work.ID == "q" && n.Variable == style.Author && n.Place == 2
		}}, `Roe, **Low**; Gezeiten & *Salz*; 10.1000/x(y)`},
		{"the title", citation.Writer{Format: citation.HTML, LinkTitle: true},
			`Roe, Low; <a href="https://doi.org/10.1000/x(y)">Gezeiten &#38; <i>Salz</i></a>; ` + doi},
		{"the title in Markdown", citation.Writer{Format: citation.Markdown, LinkTitle: true, NoDOILinks: true},
			`Roe, Low; [Gezeiten & *Salz*](https://doi.org/10.1000/x\(y\)); 10.1000/x(y)`},
		{"all", citation.Writer{Format: citation.HTML, LinkReference: true, LinkTitle: true, LinkORCID: true},
			`<a href="https://doi.org/10.1000/x(y)">Roe, Low; Gezeiten &#38; <i>Salz</i>; 10.1000/x(y)</a>`},
		{"an address of the caller's", citation.Writer{Format: citation.HTML, LinkTitle: true, NoDOILinks: true, Address: func(p *model.Publication) string {
			return `/works/` + p.ID + `?a=b&c="<`
		}}, `Roe, Low; <a href="/works/q?a=b&#38;c=%22%3C">Gezeiten &#38; <i>Salz</i></a>; 10.1000/x(y)`},
		{"an address that runs", citation.Writer{Format: citation.HTML, LinkTitle: true, NoDOILinks: true, Address: func(*model.Publication) string {
			return " JavaScript:alert(1)"
		}}, `Roe, Low; Gezeiten &#38; <i>Salz</i>; 10.1000/x(y)`},
		{"an ORCID", citation.Writer{Format: citation.HTML, LinkORCID: true, NoDOILinks: true},
			`<a href="https://orcid.org/0000-0003-3295-6181">Roe</a>, Low; Gezeiten &#38; <i>Salz</i>; 10.1000/x(y)`},
		{"no links to DOIs", citation.Writer{Format: citation.HTML, NoDOILinks: true}, "Roe, Low; Gezeiten &#38; <i>Salz</i>; 10.1000/x(y)"},
		{"a resolver without its slash", citation.Writer{Format: citation.HTML, Resolver: "https://doi.example"},
			`Roe, Low; Gezeiten &#38; <i>Salz</i>; <a href="https://doi.example/10.1000/x(y)">10.1000/x(y)</a>`},
		{"a resolver with its slash", citation.Writer{Format: citation.HTML, Resolver: "https://doi.example/"},
			`Roe, Low; Gezeiten &#38; <i>Salz</i>; <a href="https://doi.example/10.1000/x(y)">10.1000/x(y)</a>`},
		{"links that are there", citation.Writer{Format: citation.HTML, LinkAddresses: true}, "Roe, Low; Gezeiten &#38; <i>Salz</i>; " + doi},
		{"another resolver", citation.Writer{Format: citation.HTML, Resolver: "https://proxy.example/?u="},
			`Roe, Low; Gezeiten &#38; <i>Salz</i>; <a href="https://proxy.example/?u=10.1000/x(y)">10.1000/x(y)</a>`},
		{"target and rel", citation.Writer{Format: citation.HTML, Target: "_blank", Rel: `noopener"`},
			`Roe, Low; Gezeiten &#38; <i>Salz</i>; <a href="https://doi.org/10.1000/x(y)" target="_blank" rel="noopener&#34;">10.1000/x(y)</a>`},
		{"parts", citation.Writer{Format: citation.SemanticHTML, LinkORCID: true},
			`<span class="author"><a href="https://orcid.org/0000-0003-3295-6181" aria-label="Roe, ORCID 0000-0003-3295-6181">Roe</a></span>, ` +
				`<span class="author">Low</span>; <span class="title" lang="de">Gezeiten &#38; <i>Salz</i></span>; ` +
				`<span class="DOI"><a href="https://doi.org/10.1000/x(y)" aria-label="10.1000/x(y), Gezeiten &#38; Salz">10.1000/x(y)</a></span>`},
		{"the language of the page", citation.Writer{Format: citation.SemanticHTML, Lang: "de-AT", NoDOILinks: true},
			`<span class="author">Roe</span>, <span class="author">Low</span>; <span class="title">Gezeiten &#38; <i>Salz</i></span>; <span class="DOI">10.1000/x(y)</span>`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.w.String(hooked(), s)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// unlinkedStyle writes what is asked for as processors of CSL do, without links.
func unlinkedStyle(nodes ...style.Node) style.Style {
	layout := &style.Group{Delimiter: " ", Suffix: ".", Of: nodes}
	return style.Must(style.New(style.Definition{Name: "unlinked", Literal: true,
		Bibliography: &style.Bibliography{Layout: layout}, Citation: &style.Citation{Prefix: "(", Suffix: ")", Layout: layout}}))
}

// Of styles that make no links, a writer makes them where it is asked to.
func TestLinkAddresses(t *testing.T) {
	doi := &style.Text{Variable: style.DOI}
	resolved := &style.Text{Variable: style.DOI, Prefix: style.ResolverPrefix}
	address := &style.Text{Variable: style.URL}
	for _, test := range []struct {
		name  string
		w     citation.Writer
		nodes []style.Node
		pub   model.Publication
		want  string
	}{
		{"not asked", citation.Writer{Format: citation.HTML}, []style.Node{doi}, model.Publication{DOI: "10.1/a"}, "10.1/a."},
		{"a DOI", citation.Writer{Format: citation.HTML}, []style.Node{doi}, model.Publication{DOI: "10.1/a"}, `<a href="https://doi.org/10.1/a">10.1/a</a>.`},
		{"a DOI behind a resolver", citation.Writer{Format: citation.HTML}, []style.Node{resolved}, model.Publication{DOI: "10.1/a"},
			`<a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a>.`},
		{"a DOI behind an old resolver", citation.Writer{Format: citation.HTML},
			[]style.Node{&style.Text{Variable: style.DOI, Prefix: "Online: http://dx.doi.org/"}}, model.Publication{DOI: "10.1/a"},
			`Online: <a href="https://doi.org/10.1/a">http://dx.doi.org/10.1/a</a>.`},
		{"a DOI in italics", citation.Writer{Format: citation.HTML},
			[]style.Node{&style.Text{Variable: style.DOI, Prefix: style.ResolverPrefix, Font: style.Italic}}, model.Publication{DOI: "10.1/a"},
			`<a href="https://doi.org/10.1/a">https://doi.org/<i>10.1/a</i></a>.`},
		{"a DOI behind a title", citation.Writer{Format: citation.HTML}, []style.Node{&style.Text{Variable: style.Title}, resolved},
			model.Publication{Title: "See https://doi.org/", DOI: "10.1/a"},
			`See https://doi.org/ <a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a>.`},
		{"a DOI with signs", citation.Writer{Format: citation.HTML}, []style.Node{doi}, model.Publication{DOI: `10.1/a<b>&"c"`},
			`<a href="https://doi.org/10.1/a%3Cb%3E%26%22c%22">10.1/a&#60;b&#62;&#38;"c"</a>.`},
		{"what is no DOI", citation.Writer{Format: citation.HTML}, []style.Node{doi}, model.Publication{DOI: "javascript:alert(1)"}, "javascript:alert(1)."},
		{"an address", citation.Writer{Format: citation.HTML}, []style.Node{address}, model.Publication{URL: `https://x.example/?a="b"&c`},
			`<a href="https://x.example/?a=%22b%22&#38;c">https://x.example/?a="b"&#38;c</a>.`},
		{"an address that leads elsewhere", citation.Writer{Format: citation.HTML}, []style.Node{address}, model.Publication{URL: "javascript:alert(1)"}, "javascript:alert(1)."},
		{"an address without a host", citation.Writer{Format: citation.HTML}, []style.Node{address}, model.Publication{URL: "http:tides"}, "http:tides."},
		{"both", citation.Writer{Format: citation.HTML}, []style.Node{address, doi}, model.Publication{DOI: "10.1/a", URL: "https://x.example"},
			`<a href="https://x.example">https://x.example</a> <a href="https://doi.org/10.1/a">10.1/a</a>.`},
		{"no DOIs", citation.Writer{Format: citation.HTML, NoDOILinks: true}, []style.Node{address, doi}, model.Publication{DOI: "10.1/a", URL: "https://x.example"},
			`<a href="https://x.example">https://x.example</a> 10.1/a.`},
		{"within a link", citation.Writer{Format: citation.HTML, LinkReference: true}, []style.Node{doi}, model.Publication{DOI: "10.1/a"},
			`<a href="https://doi.org/10.1/a">10.1/a.</a>`},
		{"another resolver", citation.Writer{Format: citation.HTML, Resolver: "https://doi.example"}, []style.Node{resolved}, model.Publication{DOI: "10.1/a"},
			`<a href="https://doi.example/10.1/a">https://doi.org/10.1/a</a>.`},
		{"parts", citation.Writer{Format: citation.SemanticHTML}, []style.Node{resolved}, model.Publication{DOI: "10.1/a"},
			`<span class="DOI"><a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a></span>.`},
		{"in Markdown", citation.Writer{Format: citation.Markdown}, []style.Node{resolved, address}, model.Publication{DOI: "10.1/a_b", URL: "https://x.example/a_b"},
			`<https://doi.org/10.1/a_b> <https://x.example/a_b>.`},
		{"in Markdown, with italics", citation.Writer{Format: citation.Markdown},
			[]style.Node{&style.Text{Variable: style.DOI, Prefix: style.ResolverPrefix, Font: style.Italic}}, model.Publication{DOI: "10.1/a"},
			`[https\://doi.org/*10.1/a*](https://doi.org/10.1/a).`},
		{"in LaTeX", citation.Writer{Format: citation.LaTeX}, []style.Node{address}, model.Publication{URL: "https://x.example/a_b"},
			`\href{https://x.example/a\_b}{https://x.example/a\_b}.`},
		{"in JSON", citation.Writer{Format: citation.JSON}, []style.Node{resolved}, model.Publication{DOI: "10.1/a"},
			`[{"format":"link","target":"https://doi.org/10.1/a","contents":["https://doi.org/10.1/a"]},"."]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := unlinkedStyle(test.nodes...)
			test.w.LinkAddresses = test.name != "not asked"
			if diff := cmp.Diff(test.want, test.w.String(&test.pub, s)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// In citations too, and in today's editions.
func TestLinkAddressesInDocuments(t *testing.T) {
	p := &model.Publication{Type: model.Webpage, Title: "Tides", URL: "https://x.example/tides", Issued: model.Year(2021)}
	d := citation.NewDocumentWith(style.Chicago18, citation.Writer{Format: citation.HTML, LinkAddresses: true})
	d.Add("tides", p)
	d.Insert(0, citation.Cluster{Note: 1, Cites: []citation.Cite{{ID: "tides"}}})
	const link = `<a href="https://x.example/tides">https://x.example/tides</a>.`
	for _, got := range []string{d.Cluster(0), d.Bibliography()} {
		if !strings.Contains(got, link) {
			t.Errorf("%s has no %s", got, link)
		}
	}
	for _, s := range style.Editions() {
		w := citation.Writer{Format: citation.HTML, LinkAddresses: true}
		ref := w.String(hooked(), s)
		if shown := "10.1000/x(y)</a>"; strings.Contains(citation.String(hooked(), s, citation.Text), "10.1000/x(y)") != strings.Contains(ref, shown) {
			t.Errorf("%s: %s has no link on the DOI", s.Name(), ref)
		}
	}
}

func TestByName(t *testing.T) {
	person := model.Person{Given: "Tim P", Particle: "van", Family: "Vogels"}
	for _, test := range []struct {
		name   string
		person model.Person
		want   bool
	}{
		{"van Vogels, Tim P", person, true},
		{"van Vogels, T. P.", person, true},
		{"VAN VOGELS, Tim", person, true},
		{"van Vogels", person, true},
		{"Tim van Vogels", person, true},
		{"Tom van Vogels", person, false},
		{"van Vogels, Tim Q", person, false},
		{"Vogel, Tim", person, false},
		{"Tide Office", model.Person{Literal: "Tide Office"}, true},
		{"", model.Person{}, false},
		{"x", model.Person{Given: "x"}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := citation.ByName(test.name)(citation.Named{Person: test.person}); got != test.want {
				t.Errorf("%v, want %v", got, test.want)
			}
		})
	}
}

func TestByORCID(t *testing.T) {
	for _, test := range []struct {
		name, wanted, has string
		want              bool
	}{
		{"the same", "0000-0002-1694-233X", "0000-0002-1694-233x", true},
		{"an address", "https://orcid.org/0000-0003-3295-6181", "0000-0003-3295-6181", true},
		{"another", "0000-0003-3295-6181", "0000-0003-3295-6182", false},
		{"none", "", "", false},
		{"what is none", "0000-0003-3295-61810", "0000-0003-3295-61810", false},
		{"letters", "abcd-0003-3295-6181", "abcd-0003-3295-6181", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			named := citation.Named{Person: model.Person{ORCID: test.has}}
			if got := citation.ByORCID(test.wanted)(named); got != test.want {
				t.Errorf("%v, want %v", got, test.want)
			}
		})
	}
}

// Entries of lists have ids and classes, whatever these hold.
func TestEntryAttributes(t *testing.T) {
	w := citation.Writer{
		Format: citation.HTML, NoDOILinks: true,
		EntryID:    func(id string, p *model.Publication) string { return `ref-"` + id + p.ID },
		EntryClass: func(string, *model.Publication) string { return `open"><b>` },
	}
	want := "<div class=\"csl-bib-body\">\n" +
		"  <div class=\"csl-entry open&#34;&#62;&#60;b&#62;\" id=\"ref-&#34;0q\">Roe, Low; Gezeiten &#38; <i>Salz</i>; 10.1000/x(y)</div>\n</div>\n"
	got := string(w.AppendBibliography(nil, []*model.Publication{hooked()}, hookedStyle(t)))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What stands beside a reference can be read, and holds what the work does.
func TestBeside(t *testing.T) {
	for _, text := range append(hostileMarks, hostileTexts...) {
		p := hooked()
		p.Title, p.ContainerTitle, p.Volume, p.URL = text, text, "2", "https://x.example/"+text
		p.Authors[0].Family = text
		w := citation.Writer{Format: citation.HTML, COinS: true, SchemaOrg: true}
		out := w.String(p, hookedStyle(t))
		doc, err := html.ParseFragment(strings.NewReader(out), nil)
		if err != nil {
			t.Fatal(err)
		}
		var query url.Values
		var thing map[string]any
		scripts := 0
		for _, root := range doc {
			for n := range root.Descendants() {
				for _, a := range n.Attr {
					if n.Data == "span" && a.Key == "title" {
						if query, err = url.ParseQuery(a.Val); err != nil {
							t.Errorf("%q: %v", a.Val, err)
						}
					}
				}
				if n.Data == "script" {
					scripts++
					if err := json.Unmarshal([]byte(n.FirstChild.Data), &thing); err != nil {
						t.Errorf("%s: %v", n.FirstChild.Data, err)
					}
				}
			}
		}
		if atitle, jtitle := query.Get("rft.atitle"), query.Get("rft.jtitle"); atitle != jtitle || scripts != 1 {
			t.Errorf("%q: the titles are %q and %q, %d scripts", text, atitle, jtitle, scripts)
		}
		if name, _ := thing["name"].(string); name != query.Get("rft.atitle") {
			t.Errorf("%q: the name is %q, the title %q", text, name, query.Get("rft.atitle"))
		}
		if got := query.Get("rft_id"); got != "info:doi/10.1000/x(y)" {
			t.Errorf("the DOI is %q", got)
		}
	}
}
