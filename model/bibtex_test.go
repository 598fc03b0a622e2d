package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// bibSeeds are entries that show what the format has.
func bibSeeds() []string {
	return []string{
		"@string{acm = \"ACM\" # { Press}}\n@article{a1, author = {van Beethoven, Ludwig and {NASA} and others}, title = {The {\\TeX}book of {Rome} \\& $x^2$}, journal = acm, year = 2020, month = mar # \"~1\", pages = {1--5}}",
		"@inproceedings{p1, author = {family=Gogh, given=Vincent, prefix=van}, title = {\\emph{On} it}, crossref = {pp}}\n@proceedings{pp, title = {Proc.}, subtitle = {A sub}, date = {1999/2000}, editor = {Ed, A.}}",
		"@xdata{x, publisher = {P}, location = {L}}\n@book(b1, title = \"B ) \\\"U\", xdata = {x}, date = {19XX})",
		"@thesis{t, type = {phdthesis}, date = {2004-21}, institution = {U and V}}@online{o,url={http://x.y/\\_a},urldate={2020-01-02}}",
		"@comment{x}@preamble{\"\\newcommand\"} junk @misc{m, note = {a}, }",
		"% Encoding: UTF-8\n@a{b,\n c = {d\n e = f}\n@g{h,i=j # k}",
	}
}

func TestReadBibTeX(t *testing.T) {
	nocase := func(s string) string { return `<span class="nocase">` + s + `</span>` }
	tests := []struct {
		name, input string
		want        Publication
	}{
		{"an article", `@Article{knuth84, Author = "Donald E. Knuth", title = {Literate {Programming}}, journal = {The Computer Journal},
			volume = 27, number = 2, pages = "97--111", year = 1984, month = may, doi = {https://doi.org/10.1093/comjnl/27.2.97}}`,
			Publication{ID: "knuth84", Type: ArticleJournal, Authors: []Person{{Given: "Donald E.", Family: "Knuth"}},
				Title: "Literate " + nocase("Programming"), ContainerTitle: "The Computer Journal", Volume: "27", Issue: "2",
				Page: "97-111", Issued: Date{Start: Day{Year: 1984, Month: 5}}, DOI: "10.1093/comjnl/27.2.97"}},
		{"an article number", `@article{a, eid = {e123}, number = 4, issue = {Spring}}`,
			Publication{ID: "a", Type: ArticleJournal, Number: "e123", Issue: "4, Spring"}},
		{"a book of a series", `@book{a, title={T}, subtitle={S}, titleaddon={A}, series={Ser}, number=3, edition=2, publisher={P {and} Q and R}, address={Rome and Paris}}`,
			Publication{ID: "a", Type: Book, Title: "T: S. A", TitleShort: "T", CollectionTitle: "Ser", CollectionNumber: "3", Edition: "2",
				Publisher: "P and Q; R", PublisherPlace: "Rome; Paris"}},
		{"a volume of several", `@book{a, title={Seven}, maintitle={All}, volume=7, part=2, volumes=12, pagetotal=99}`,
			Publication{ID: "a", Type: Book, Title: "All", VolumeTitle: "Seven", Volume: "7", PartNumber: "2", NumberOfVolumes: "12", NumberOfPages: "99"}},
		{"a chapter", `@incollection{a, title={C}, booktitle={B}, booksubtitle={S}, maintitle={M}, chapter=3, pages=7, bookauthor={Roe, Anna}}`,
			Publication{ID: "a", Type: Chapter, Title: "C", ContainerTitle: "M", VolumeTitle: "B: S", ChapterNumber: "3", Page: "7",
				ContainerAuthors: []Person{{Given: "Anna", Family: "Roe"}}}},
		{"a conference paper", `@inproceedings{a, booktitle={Proc}, eventtitle={Conf}, venue={Rome}, eventdate={1975-05-01/1975-05-03}, organization={Org}, publisher={P}}`,
			Publication{ID: "a", Type: PaperConference, ContainerTitle: "Proc", EventTitle: "Conf", EventPlace: "Rome",
				EventDate: Date{Start: Day{Year: 1975, Month: 5, Day: 1}, End: Day{Year: 1975, Month: 5, Day: 3}}, Publisher: "Org; P"}},
		{"a location beside an address", `@inproceedings{a, address={New York}, location={Rome}}`,
			Publication{ID: "a", Type: PaperConference, PublisherPlace: "New York", EventPlace: "Rome"}},
		{"a thesis", `@phdthesis{a, school={U}}`, Publication{ID: "a", Type: Thesis, Genre: "PhD thesis", Publisher: "U"}},
		{"a thesis by its type", `@thesis{a, type={mathesis}}`, Publication{ID: "a", Type: Thesis, Genre: "Master’s thesis"}},
		{"a report", `@techreport{a, type={Working Paper}, number={WP-1}, institution={I}}`,
			Publication{ID: "a", Type: Report, Genre: "Working Paper", Number: "WP-1", Publisher: "I"}},
		{"a patent", `@patent{a, type={patentus}, number={1}, location={countryus and countryde}}`,
			Publication{ID: "a", Type: Patent, Genre: "U.S. patent", Number: "1", Jurisdiction: "United States of America; Germany"}},
		{"a magazine", `@article{a, entrysubtype={magazine}}`, Publication{ID: "a", Type: ArticleMagazine}},
		{"a preprint", `@misc{a, archivePrefix = "arXiv", eprint = "2101.00001", primaryClass = "cs.DL"}`,
			Publication{ID: "a", Type: Article, Genre: "preprint", Archive: "arXiv", ArchiveLocation: "2101.00001", URL: "https://arxiv.org/abs/2101.00001"}},
		{"PubMed's eprint", `@article{a, eprint={123}, eprinttype={pubmed}, pmcid={PMC1}}`,
			Publication{ID: "a", Type: ArticleJournal, PMID: "123", PMCID: "PMC1"}},
		{"a web page", `@online{a, url={https://x.y/a\_b%20{c}}, urldate={2020-01-02}, note={N.}, addendum={More}}`,
			Publication{ID: "a", Type: Webpage, URL: "https://x.y/a_b%20{c}", Accessed: Date{Start: Day{Year: 2020, Month: 1, Day: 2}}, Note: "N. More"}},
		{"an address in howpublished", `@misc{a, howpublished={\url{http://x.y}}}`, Publication{ID: "a", Type: Document, URL: "http://x.y"}},
		{"the first publication", `@book{a, origtitle={O}, origdate={1899}, origpublisher={P}, origlocation={L}, pubstate={inpress}}`,
			Publication{ID: "a", Type: Book, OriginalTitle: "O", OriginalDate: Year(1899), OriginalPublisher: "P", OriginalPublisherPlace: "L", Status: InPress}},
		{"identifiers, keywords, languages", `@book{a, isbn={1-2 and 3-4 (pbk)}, issn={1234-5678, 2345-6789}, keywords={a, {b, \"o}, c}, abstract={A}, annote={N}, langid={ngerman}, language={Latin and French}}`,
			Publication{ID: "a", Type: Book, ISBN: []string{"1-2", "3-4"}, ISSN: []string{"1234-5678", "2345-6789"}, Keywords: []string{"a", "b, ö", "c"},
				Abstracts: []Abstract{{Text: "A"}}, Annote: "N", Languages: []string{"de-DE", "la", "fr-FR"}}},
		{"an issue with a title", `@periodical{a, title={J}, issuetitle={T: S}, number=4}`,
			Publication{ID: "a", Type: ArticleJournal, Title: "T: S", TitleShort: "T", ContainerTitle: "J", Issue: "4"}},
		{"a periodical", `@periodical{a, title={J}, issuetitle={T}, entrysubtype={periodical}}`, Publication{ID: "a", Type: Periodical, Title: "J", VolumeTitle: "T"}},
		{"keywords with commas", `@book{a, keywords={Aged; Aged, 80 and over;}}`,
			Publication{ID: "a", Type: Book, Keywords: []string{"Aged", "Aged, 80 and over"}}},
		{"a text that has an address", `@book{a, eprint={https://a.org/b\_c.pdf}}`, Publication{ID: "a", Type: Book, URL: "https://a.org/b_c.pdf"}},
		{"a work and its text, with addresses", `@book{a, eprint={https://a.org/b.pdf}, url={https://a.org/b}}`,
			Publication{ID: "a", Type: Book, URL: "https://a.org/b", Links: []Link{{URL: "https://a.org/b.pdf"}}}},
		{"a DOI in a publisher's address", `@misc{a, doi={https://dl.acm.org/doi/10.1145/1.2}}`, Publication{ID: "a", Type: Document, DOI: "10.1145/1.2"}},
		{"a preprint by its DOI", `@misc{a, doi={10.48550/ARXIV.1706.03762}}`, Publication{ID: "a", Type: Article, Genre: "preprint", DOI: "10.48550/ARXIV.1706.03762"}},
		{"a subtitle behind a colon", `@book{a, title={Salt: A History}}`, Publication{ID: "a", Type: Book, Title: "Salt: A History", TitleShort: "Salt"}},
		{"colons that part no titles", "@book{a, title={3:1 in \\emph{A: B} (C: D) {E: F} ``G: H''}}",
			Publication{ID: "a", Type: Book, Title: `3:1 in <i><span class="nocase">A: B</span></i> (C: D) <span class="nocase">E: F</span> “G: H”`}},
		{"other persons", `@book{a, editor={Ed, A}, editortype={compiler}, editora={Dir, B}, editoratype={director}, translator={Tr, C}, foreword={Fo, D and Tr, C}}`,
			Publication{ID: "a", Type: Book, Compilers: []Person{{Given: "A", Family: "Ed"}}, Directors: []Person{{Given: "B", Family: "Dir"}},
				Translators: []Person{{Given: "C", Family: "Tr"}}, Contributors: []Person{{Given: "D", Family: "Fo"}}}},
		{"an ORCID", `@misc{a, author={A B and C D}, author+an:orcid={2="0000-0002-4751-4637"}}`,
			Publication{ID: "a", Type: Document, Authors: []Person{{Given: "A", Family: "B"}, {Given: "C", Family: "D", ORCID: "0000-0002-4751-4637"}}}},
		{"a type that CSL has", `@dataset{a, version={1.2}}`, Publication{ID: "a", Type: Dataset, Version: "1.2"}},
		{"a type that none has", `@sculpture{a, title={T}}`, Publication{ID: "a", Type: "sculpture", Title: "T"}},
		{"nothing but a key", `@book{a}`, Publication{ID: "a", Type: Book}},
		{"no key", `@book{title = {T}}`, Publication{Type: Book, Title: "T"}},
		{"an empty key", `@book{, title = {T}}`, Publication{Type: Book, Title: "T"}},
		{"an odd key", `@book{DBLP:conf/x.y+z'"é, title = {T}}`, Publication{ID: `DBLP:conf/x.y+z'"é`, Type: Book, Title: "T"}},
		{"markup", `@book{a, title={\emph{A}, {\bf b} and H\textsubscript{2}O}}`,
			Publication{ID: "a", Type: Book, Title: "<i>" + nocase("A") + "</i>, <b>b</b> and H<sub>2</sub>O"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := readOne(t, Reader{}, test.input)
			if diff := cmp.Diff(&test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestBibTeXNames(t *testing.T) {
	tests := []struct {
		names string
		want  []Person
	}{
		{"Vincent van Gogh", []Person{{Given: "Vincent", Particle: "van", Family: "Gogh"}}},
		{"van Gogh, Vincent", []Person{{Given: "Vincent", Particle: "van", Family: "Gogh"}}},
		{"{van der} Aalst, W.", []Person{{Given: "W.", Particle: "van der", Family: "Aalst"}}},
		{"King, Jr., Martin Luther", []Person{{Given: "Martin Luther", Family: "King", Suffix: "Jr."}}},
		{"Joseph M. Reagle Jr. and Knuth III, Don", []Person{{Given: "Joseph M.", Family: "Reagle", Suffix: "Jr."}, {Given: "Don", Family: "Knuth", Suffix: "III"}}},
		{"Charles Louis Xavier Joseph de la Vallée Poussin", []Person{{Given: "Charles Louis Xavier Joseph", Particle: "de la", Family: "Vallée Poussin"}}},
		{`{\'E}variste Galois and Paul Erd{\H o}s`, []Person{{Given: "Évariste", Family: "Galois"}, {Given: "Paul", Family: "Erdős"}}},
		{"{Barnes and Noble} AND {\\'E}cole", []Person{{Literal: "Barnes and Noble"}, {Family: "École"}}},
		{"A B and others", []Person{{Given: "A", Family: "B"}, {Literal: "others"}}},
		{"Born, L. et al.", []Person{{Given: "L.", Family: "Born"}, {Literal: "others"}}},
		{"University of Salt", []Person{{Literal: "University of Salt"}}},
		{"Aristotle and {Aristotle}", []Person{{Family: "Aristotle"}, {Literal: "Aristotle"}}},
		{"Fulton, James E., Jr. and Fulton, Jr., James E.", []Person{{Given: "James E.", Family: "Fulton", Suffix: "Jr."}, {Given: "James E.", Family: "Fulton", Suffix: "Jr."}}},
		{"Aalst, W. M. P. van der and {W.M.P. van der} Aalst", []Person{{Given: "W. M. P.", DroppingParticle: "van der", Family: "Aalst"}, {Given: "W.M.P.", DroppingParticle: "van der", Family: "Aalst"}}},
		{"van Vugt, Arie, MD and Frolke, Jan Paul, Ph.D.", []Person{{Given: "Arie", Particle: "van", Family: "Vugt", Suffix: "MD"}, {Given: "Jan Paul", Family: "Frolke", Suffix: "Ph.D."}}},
		{"James E. Fulton, Jr. and Fulton, Jr., V", []Person{{Given: "James E.", Family: "Fulton", Suffix: "Jr."}, {Given: "V", Family: "Fulton", Suffix: "Jr."}}},
		{"Baklouti, F.; Huang, S. C.", []Person{{Given: "F.", Family: "Baklouti"}, {Given: "S. C.", Family: "Huang"}}},
		{"family=Gogh, given=Vincent, prefix=van", []Person{{Given: "Vincent", Particle: "van", Family: "Gogh"}}},
		{`family={Smith}, given={Jane}, suffix={III}, given-i={J}`, []Person{{Given: "Jane", Family: "Smith", Suffix: "III"}}},
		{"family=Gogh, given=Vincent, prefix=van, useprefix=false", []Person{{Given: "Vincent", DroppingParticle: "van", Family: "Gogh"}}},
		{`family="Salt, Inc."`, []Person{{Family: "Salt, Inc."}}},
		{"May, Keith,", []Person{{Given: "Keith", Family: "May"}}},
		{" and , and ", nil},
	}
	for _, test := range tests {
		got := readOne(t, Reader{}, "@book{a, author = {"+test.names+"}}").Authors
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.names, diff)
		}
	}
}

func TestBibTeXDates(t *testing.T) {
	day := func(y, m, d int) Date { return Date{Start: Day{Year: y, Month: m, Day: d}} }
	tests := []struct {
		fields string
		want   Date
	}{
		{"date = {2004-10-27}", day(2004, 10, 27)},
		{"date = {2004-10-27T12:00:00Z}", day(2004, 10, 27)},
		{"date = 1999", Year(1999)},
		{"date = {1723~}", Date{Start: Day{Year: 1723}, Uncertain: true}},
		{"date = {1985-04-12?}", Date{Start: Day{Year: 1985, Month: 4, Day: 12}, Uncertain: true}},
		{"date = {2004-21}", Date{Start: Day{Year: 2004, Season: 1}}},
		{"date = {199X}", Date{Start: Day{Year: 1990}, End: Day{Year: 1999}}},
		{"date = {19uu}", Date{Start: Day{Year: 1900}, End: Day{Year: 1999}}},
		{"date = {2004-uu}", Year(2004)},
		{"date = {2004-07-XX}", day(2004, 7, 0)},
		{"date = {1988/1992}", Date{Start: Day{Year: 1988}, End: Day{Year: 1992}}},
		{"date = {2018-12-30/2019-01-02}", Date{Start: Day{Year: 2018, Month: 12, Day: 30}, End: Day{Year: 2019, Month: 1, Day: 2}}},
		{"date = {1997/}", Date{Start: Day{Year: 1997}, Open: true}},
		{"date = {2010-05-03~/..}", Date{Start: Day{Year: 2010, Month: 5, Day: 3}, Open: true, Uncertain: true}},
		{"year = {1997--}", Date{Start: Day{Year: 1997}, Open: true}},
		{"date = {../1997}", Date{Literal: "–1997"}},
		{"date = {/2010-05}", Date{Literal: "–2010-05"}},
		{"year = {–1997}", Date{Literal: "–1997"}},
		{"year = {--1997}", Date{Literal: "–1997"}},
		{"year = {-1997}", Year(-1998)},
		{"date = {-0044-03-15}", day(-45, 3, 15)},
		{"date = {0000}", Year(-1)},
		{"date = {y-17000}", Year(-17001)},
		{"date = {c. 1900}", Date{Start: Day{Year: 1900}, Uncertain: true}},
		{"date = {forthcoming}", Date{Literal: "forthcoming"}},
		{"year = 2012, month = 5, day = 14", day(2012, 5, 14)},
		{"year = 2012, month = may, day = 14", day(2012, 5, 14)},
		{`year = 2012, month = "14~" # may`, day(2012, 5, 14)},
		{"year = 2012, month = {July 30th}", day(2012, 7, 30)},
		{"year = 2012, month = {mar--apr}", Date{Start: Day{Year: 2012, Month: 3}, End: Day{Year: 2012, Month: 4}}},
		{"year = 2012, date = {Mar 3}", day(2012, 3, 3)},
		{"year = 2012, month = {Januar}", day(2012, 1, 0)},
		{"year = 2012, month = {janvier}", day(2012, 1, 0)},
		{"year = 2012, month = {f\\'evrier}", day(2012, 2, 0)},
		{"year = 2012, month = {M{\\\"a}rz}", day(2012, 3, 0)},
		{"year = 2012, month = {abril}", day(2012, 4, 0)},
		{"year = 2012, month = {3. Mai}", day(2012, 5, 3)},
		{"year = 2012, month = {Giu.}", day(2012, 6, 0)},
		{"year = 2012, month = {juil.}", day(2012, 7, 0)},
		{"year = 2012, month = {sierpnia}", day(2012, 8, 0)},
		{"year = 2012, month = {Set.}", day(2012, 9, 0)},
		{"year = 2012, month = {Okt}, day = 4", day(2012, 10, 4)},
		{"year = 2012, month = {Nov./Dez.}", Date{Start: Day{Year: 2012, Month: 11}, End: Day{Year: 2012, Month: 12}}},
		{"date = {12 déc. 2012}", day(2012, 12, 12)},
		{"year = 2012, month = {Summer}", Date{Start: Day{Year: 2012, Season: 2}}},
		{"year = {13th Century}", Date{Literal: "13th Century"}},
		{"year = {2001--2003}", Date{Start: Day{Year: 2001}, End: Day{Year: 2003}}},
		{"date = {2001}, year = 1999", Year(2001)},
		{"month = may", Date{}},
	}
	for _, test := range tests {
		got := readOne(t, Reader{}, "@book{a, "+test.fields+"}").Issued
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.fields, diff)
		}
	}
}

// What stands between entries is no entry, and what looks like one in a comment
// is none.
func TestBibTeXBetweenEntries(t *testing.T) {
	for name, input := range map[string]string{
		"comments":                   "% @book{x, title={x}}\n@comment{@book{x,}}\n@Comment{jabref-meta: {}}\n@preamble{\"x\" # {y}}\n@book{1}",
		"text":                       "Some text of me@example.org {a}\n\n@book{1} more @ text",
		"in a line":                  "@book{1}",
		"behind each other":          "",
		"parentheses and blanks":     "\t@ book (1)",
		"a comment without brackets": "@comment nothing\n@book{1}",
		"a comment without an end":   "@comment{ {\n@book{1}",
		"commas between":             "@book{1},",
		"line breaks of Macintosh":   "% Encoding: UTF-8\r\r@book{1}\r",
		"no line break":              "% Encoding: US-ASCII@preamble{x}@book{1}",
	} {
		input += "\n@book{2,\n title={x}}"
		for _, input := range []string{input, strings.ReplaceAll(input, "\n", "\r"), strings.ReplaceAll(input, "\n", "\r\n")} {
			for _, format := range []Format{BibTeX, Auto} {
				got := outcomes(Reader{Format: format}, strings.NewReader(input))
				want := []string{"1", "2"}
				if name == "behind each other" {
					want = want[1:]
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s, %v (-want +got):\n%s", name, format, diff)
				}
			}
		}
	}
}
