package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// written holds publications, and the entries that they become.
var written = []struct {
	name                    string
	pub                     Publication
	bibTeX, bibLaTeX, inRIS string
}{
	{
		name: "a journal article",
		pub: Publication{ID: "zenke2021", Type: ArticleJournal, Title: "The remarkable robustness of SGD in <i>Drosophila</i> & Oslo",
			ContainerTitle: "Neural Computation", ContainerTitleShort: "Neural Comput.", Volume: "33", Issue: "4", Page: "899-925",
			Issued: Date{Start: day(2021, 3, 26)}, DOI: "https://doi.org/10.1162/neco_a_01367", Publisher: "MIT Press", PMID: "33513328",
			Authors:   []Person{{Given: "Friedemann", Family: "Zenke"}, {Given: "Ada", Particle: "van der", Family: "Berg", Suffix: "Jr."}, {Literal: "et al."}},
			Languages: []string{"eng"}, ISSN: []string{"0899-7667"}, EISSN: []string{"1530-888X"}, Keywords: []string{"salt", "tide, high"},
			Abstracts: []Abstract{{Language: "eng", Text: "50% of\nit."}}, URL: "https://example.org/a_b%20{c}", Status: "published"},
		bibTeX: `@article{zenke2021,
  author = {Zenke, Friedemann and van der Berg, Jr., Ada and others},
  title = {The remarkable robustness of {SGD} in \emph{{Drosophila}} \& {Oslo}},
  journal = {Neural Computation},
  volume = {33},
  number = {4},
  pages = {899--925},
  publisher = {MIT Press},
  year = {2021},
  month = mar,
  day = {26},
  doi = {10.1162/neco_a_01367},
  pmid = {33513328},
  url = {https://example.org/a_b%20%7Bc%7D},
  issn = {0899-7667, 1530-888X},
  language = {english},
  keywords = {salt, {tide, high}},
  abstract = {50\% of it.},
}
`,
		bibLaTeX: `@article{zenke2021,
  author = {Zenke, Friedemann and van der Berg, Jr., Ada and others},
  title = {The remarkable robustness of {SGD} in \emph{{Drosophila}} \& {Oslo}},
  journaltitle = {Neural Computation},
  shortjournal = {Neural Comput.},
  volume = {33},
  number = {4},
  pages = {899--925},
  publisher = {MIT Press},
  date = {2021-03-26},
  doi = {10.1162/neco_a_01367},
  eprint = {33513328},
  eprinttype = {pubmed},
  url = {https://example.org/a_b%20%7Bc%7D},
  issn = {0899-7667},
  eissn = {1530-888X},
  langid = {english},
  keywords = {salt, {tide, high}},
  abstract = {50\% of it.},
}
`,
		inRIS: `TY  - JOUR
ID  - zenke2021
TI  - The remarkable robustness of SGD in <i>Drosophila</i> & Oslo
T2  - Neural Computation
J2  - Neural Comput.
AU  - Zenke, Friedemann
AU  - van der Berg, Ada, Jr.
AU  - et al.
PY  - 2021
DA  - 2021/03/26/
VL  - 33
IS  - 4
SP  - 899
EP  - 925
PB  - MIT Press
DO  - 10.1162/neco_a_01367
SN  - 0899-7667
SN  - 1530-888X (eISSN)
AN  - 33513328
DB  - PubMed
UR  - https://example.org/a_b%20{c}
LA  - eng
AB  - 50% of it.
KW  - salt
KW  - tide, high
ER  - 
`,
	},
	{
		name: "names of all kinds",
		pub: Publication{ID: "a", Type: Chapter, Title: "A", VolumeTitle: "A Volume", ContainerTitle: "A Set", CollectionTitle: "A Series", CollectionNumber: "7",
			Authors: []Person{{Given: "Alexander", DroppingParticle: "von", Family: "Humboldt"}, {Given: "François", Particle: "d'", Family: "Aubignac"},
				{Given: "Ana", Family: "García de la Rosa"}, {Given: "Jean", Particle: "La", Family: "Fontaine"}, {Family: "Plato"}, {Literal: "Salt and Tide, Inc."}},
			Editors: []Person{{Given: "X, Y", Family: "And"}}, CorporateEditors: []string{"ISTA"}, Compilers: []Person{{Given: "C", Family: "D"}},
			Edition: "2", Page: "7", Issued: Date{Start: Day{Year: 1998}, End: Day{Year: 2001}}},
		bibTeX: `@incollection{a,
  author = {Humboldt, Alexander von and d'Aubignac, François and {García de la Rosa}, Ana and La Fontaine, Jean and Plato and {Salt and Tide, Inc.}},
  editor = {{And}, {X, Y} and {ISTA}},
  title = {A},
  booktitle = {A Set},
  series = {A Series},
  number = {7},
  edition = {2nd},
  pages = {7},
  year = {1998--2001},
}
`,
		bibLaTeX: `@incollection{a,
  author = {family=Humboldt, given=Alexander, prefix=von, useprefix=false and family=Aubignac, given=François, prefix=d', useprefix=true and {García de la Rosa}, Ana and family=Fontaine, given=Jean, prefix=La, useprefix=true and Plato and {Salt and Tide, Inc.}},
  editor = {{And}, {X, Y} and {ISTA}},
  editora = {D, C},
  editoratype = {compiler},
  title = {A},
  booktitle = {A Volume},
  maintitle = {A Set},
  series = {A Series},
  edition = {2},
  number = {7},
  pages = {7},
  date = {1998/2001},
}
`,
		inRIS: `TY  - CHAP
ID  - a
TI  - A
T2  - A Set
T3  - A Series
AU  - Humboldt, Alexander von
AU  - d'Aubignac, François
AU  - García de la Rosa, Ana
AU  - La Fontaine, Jean
AU  - Plato
AU  - Salt and Tide, Inc.
ED  - And, X Y
ED  - ISTA
PY  - 1998-2001
IS  - 7
ET  - 2
SP  - 7
ER  - 
`,
	},
	{
		name: "a journal that goes on, with an issue's title",
		pub: Publication{Type: Periodical, Title: "Salt: A Journal", TitleShort: "Salt", VolumeTitle: "Tides", Issued: Date{Start: Day{Year: 2010, Month: 5}, Open: true},
			Keywords: []string{"Aged", "Aged, 80 and over"}},
		bibTeX: `@misc{2010salt,
  title = {Salt: A {Journal}},
  year = {2010--},
  month = may,
  keywords = {Aged, {Aged, 80 and over}},
}
`,
		bibLaTeX: `@periodical{2010salt,
  entrysubtype = {periodical},
  title = {Salt: A {Journal}},
  issuetitle = {Tides},
  date = {2010-05/},
  keywords = {Aged, {Aged, 80 and over}},
}
`,
		inRIS: `TY  - JFULL
TI  - Salt: A Journal
ST  - Salt
PY  - 2010
DA  - 2010/05//
KW  - Aged
KW  - Aged, 80 and over
ER  - 
`,
	},
	{
		name: "a thesis in German, from a spring before Christ",
		pub: Publication{ID: "b c", Type: Thesis, Genre: "master's thesis", Title: "Das Salz der Erde", Publisher: "Universität Wien", PublisherPlace: "Wien",
			Authors: []Person{{Given: "Ada", Family: "Größe"}}, Languages: []string{"ger"}, Issued: Date{Start: Day{Year: -44, Season: 1}, Uncertain: true}, NumberOfPages: "210"},
		bibTeX: `@mastersthesis{grosse44salz,
  author = {Größe, Ada},
  title = {{Das Salz der Erde}},
  school = {Universität Wien},
  address = {Wien},
  year = {ca. 44 BC},
  type = {master's thesis},
  language = {german},
}
`,
		bibLaTeX: `@thesis{grosse44salz,
  author = {Größe, Ada},
  title = {Das Salz der Erde},
  pagetotal = {210},
  type = {master's thesis},
  institution = {Universität Wien},
  location = {Wien},
  date = {-0043-21~},
  langid = {ngerman},
}
`,
		inRIS: `TY  - THES
ID  - b c
TI  - Das Salz der Erde
AU  - Größe, Ada
PY  - -44
SP  - 210
PB  - Universität Wien
CY  - Wien
M3  - master's thesis
LA  - ger
ER  - 
`,
	},
	{
		name: "a preprint",
		pub: Publication{Type: Article, Genre: "preprint", Title: "Salt", Authors: []Person{{Given: "Ada", Family: "Rode"}}, Number: "arXiv:2001.01234",
			Publisher: "arXiv", Issued: Date{Literal: "n.d."}, Status: Submitted, Accessed: Date{Start: day(2020, 5, 3)}, Links: []Link{{URL: "https://arxiv.org/abs/2001.01234"}}},
		bibTeX: `@misc{rodesalt,
  author = {Rode, Ada},
  title = {Salt},
  publisher = {arXiv},
  year = {n.d.},
  type = {preprint},
  eprint = {2001.01234},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2001.01234},
  urldate = {2020-05-03},
  note = {Submitted},
}
`,
		bibLaTeX: `@online{rodesalt,
  entrysubtype = {article},
  author = {Rode, Ada},
  title = {Salt},
  type = {preprint},
  publisher = {arXiv},
  year = {n.d.},
  pubstate = {submitted},
  eprint = {2001.01234},
  eprinttype = {arxiv},
  url = {https://arxiv.org/abs/2001.01234},
  urldate = {2020-05-03},
}
`,
		inRIS: `TY  - UNPB
TI  - Salt
AU  - Rode, Ada
PY  - n.d.
Y2  - 2020/05/03/
M1  - arXiv:2001.01234
PB  - arXiv
M3  - preprint
L1  - https://arxiv.org/abs/2001.01234
ER  - 
`,
	},
}

func TestWriteEntries(t *testing.T) {
	for _, test := range written {
		t.Run(test.name, func(t *testing.T) {
			key := Key(&test.pub)
			if diff := cmp.Diff(test.bibTeX, string(AppendBibTeX(nil, &test.pub, key))); diff != "" {
				t.Errorf("BibTeX (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.bibLaTeX, string(AppendBibLaTeX(nil, &test.pub, key))); diff != "" {
				t.Errorf("BibLaTeX (-want +got):\n%s", diff)
			}
			got := string(AppendRIS(nil, &test.pub))
			if strings.Count(got, "\n") != strings.Count(got, "\r\n") {
				t.Errorf("%q has lines that do not end in CRLF", got)
			}
			if diff := cmp.Diff(test.inRIS, strings.ReplaceAll(got, "\r\n", "\n")); diff != "" {
				t.Errorf("RIS (-want +got):\n%s", diff)
			}
		})
	}
}

// A date without a beginning is read again of what is written of it.
func TestDatesWithoutABeginning(t *testing.T) {
	for _, end := range []string{"2010", "2010-05", "2010-05-03", "2010~"} {
		want := Date{Literal: "–" + end}
		p := readOne(t, Reader{}, "@book{a, title = {T}, date = {/"+end+"}, urldate = {../"+end+"}}")
		for _, d := range []Date{p.Issued, p.Accessed} {
			if diff := cmp.Diff(want, d); diff != "" {
				t.Errorf("date = {/%s} (-want +got):\n%s", end, diff)
			}
		}
		for _, target := range []Target{ToCSLJSON, ToBibTeX, ToBibLaTeX, ToRIS} {
			written := target.Append(nil, p, "a")
			if diff := cmp.Diff(want, readOne(t, Reader{}, string(written)).Issued); diff != "" {
				t.Errorf("%s (-want +got):\n%s", written, diff)
			}
		}
		if written := string(AppendBibLaTeX(nil, p, "a")); !strings.Contains(written, "date = {/"+end+"}") {
			t.Errorf("%s has no date without a beginning", written)
		}
	}
}
