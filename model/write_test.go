package model

import (
	"bytes"
	"errors"
	"slices"
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
  author = {Humboldt, Alexander von and d'Aubignac, François and {García de la Rosa}, Ana and La Fontaine, Jean and {Plato} and {Salt and Tide, Inc.}},
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
  author = {family=Humboldt, given=Alexander, prefix=von, useprefix=false and family=Aubignac, given=François, prefix=d', useprefix=true and {García de la Rosa}, Ana and family=Fontaine, given=Jean, prefix=La, useprefix=true and {Plato} and {Salt and Tide, Inc.}},
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

// Every type has one of each format, and an unknown one does no harm.
func TestWriteTypes(t *testing.T) {
	for _, typ := range []Type{"", "blog-post", "a},\n@b{c", Article, ArticleMagazine, ReviewBook, Bill, Broadcast, Classic, Collection, Dataset, Entry, Figure, Graphic,
		Hearing, Interview, LegalCase, Map, MotionPicture, MusicalScore, Pamphlet, Patent, Performance, Periodical, PersonalCommunication, Post, Regulation,
		Report, Software, Song, Speech, Standard, Treaty, Webpage} {
		p := Publication{ID: "1", Type: typ, Title: "A"}
		checkEntry(t, AppendBibTeX(nil, &p, "1"))
		checkEntry(t, AppendBibLaTeX(nil, &p, "1"))
		checkRIS(t, AppendRIS(nil, &p))
	}
}

// checkEntry checks that an entry of BibTeX or BibLaTeX is one: a first line, a
// field a line, braces balanced in each as BibTeX counts them, a last line.
func checkEntry(t *testing.T, entry []byte) {
	t.Helper()
	lines := strings.Split(string(entry), "\n")
	n := len(lines)
	if n < 3 || lines[0][0] != '@' || strings.ContainsAny(lines[0][1:], "}\"@%#\\ ") || strings.Count(lines[0], "{") != 1 ||
		strings.Index(lines[0], ",") != len(lines[0])-1 || lines[n-2] != "}" || lines[n-1] != "" {
		t.Fatalf("no entry: %q", entry)
	}
	for _, line := range lines[1 : n-2] {
		name, value, ok := strings.Cut(line, " = ")
		if !ok || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz+: ") != "" || !strings.HasSuffix(value, ",") {
			t.Fatalf("no field: %q in %q", line, entry)
		}
		depth := 0
		for i, c := range []byte(value[:len(value)-1]) {
			switch c {
			case '{':
				depth++
			case '}':
				depth--
			}
			if c < ' ' || depth < 0 || depth == 0 && value[0] == '{' && i < len(value)-2 {
				t.Fatalf("the field ends early: %q in %q", line, entry)
			}
		}
		if depth != 0 {
			t.Fatalf("the field has no end: %q in %q", line, entry)
		}
	}
}

// checkRIS checks that an entry of RIS is one: tags, the first TY and the last
// ER, and none of them twice.
func checkRIS(t *testing.T, entry []byte) {
	t.Helper()
	lines := strings.Split(string(entry), "\r\n")
	for i, line := range lines[:len(lines)-1] {
		if len(line) < 6 || line[2:6] != "  - " || strings.ContainsFunc(line, endsLine) ||
			(line[:2] == "TY") != (i == 0) || (line[:2] == "ER") != (i == len(lines)-2) {
			t.Fatalf("no entry: %q in %q", line, entry)
		}
	}
	if lines[len(lines)-1] != "" {
		t.Fatalf("no entry: %q", entry)
	}
}

func endsLine(r rune) bool { return r < ' ' || 0x7F <= r && r < 0xA0 || r == '\u2028' || r == '\u2029' }

// FuzzWrite checks that no text ends its field, in whatever field it stands.
func FuzzWrite(f *testing.F) {
	for _, s := range []string{"a } b { \\", "a,\n}\n@b{c,", "TI  - x\r\nER  - \r\nTY  - BOOK", "%{}\\", "and", "a and others", "\x00", "\xff", " ; , = \"", "<i>a", "{:type: book}\u2028", "d'"} {
		f.Add(s, "van")
	}
	f.Fuzz(func(t *testing.T, s, other string) {
		p := filled(s, other)
		checkEntry(t, AppendBibTeX(nil, p, Key(p)))
		checkEntry(t, AppendBibLaTeX(nil, p, s))
		for _, typ := range []Type{p.Type, Book, MotionPicture, PaperConference} {
			p.Type = typ
			checkRIS(t, AppendRIS(nil, p))
		}
	})
}

// filled returns a publication with s in every text, list and name.
func filled(s, other string) *Publication {
	p := &Publication{ID: s, Type: Type(s), Status: Status(s), Version: s, License: s, Annote: s, Languages: []string{s, other}, ISBN: []string{s}, ISSN: []string{s},
		EISSN: []string{other}, Keywords: []string{s, other}, Abstracts: []Abstract{{Text: s}}, Links: []Link{{URL: s}}, CorporateEditors: []string{s}, Issued: Date{Literal: s}}
	for _, name := range cslTexts {
		if name != "genre" || other != "" {
			*textField(p, []byte(name)) = s
		}
	}
	for _, name := range cslPersons {
		*personsField(p, []byte(name)) = []Person{{Family: s, Given: other, Particle: other, Suffix: other}, {Literal: s}, {Family: s, Given: s, DroppingParticle: other}, {Given: s}}
	}
	return p
}

func TestTargets(t *testing.T) {
	pubs := []*Publication{{ID: "a", Type: Book, Title: "A"}, {ID: "A", Type: Book, Title: "B"}}
	for _, test := range []struct {
		name string
		want string
		none string
	}{
		{"csl-json", `[` + "\n" + `{"id":"a","type":"book","title":"A"},` + "\n" + `{"id":"A","type":"book","title":"B"}` + "\n]\n", "[\n\n]\n"},
		{"bibtex", "@book{a,\n  title = {A},\n}\n\n@book{Aa,\n  title = {B},\n}\n", ""},
		{"BibLaTeX", "@book{a,\n  title = {A},\n}\n\n@book{Aa,\n  title = {B},\n}\n", ""},
		{"ris", "TY  - BOOK\r\nID  - a\r\nTI  - A\r\nER  - \r\n\r\nTY  - BOOK\r\nID  - A\r\nTI  - B\r\nER  - \r\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var target Target
			if err := target.UnmarshalText([]byte(test.name)); err != nil {
				t.Fatal(err)
			}
			if name, err := target.MarshalText(); err != nil || !strings.EqualFold(string(name), test.name) {
				t.Errorf("its name is %s, %v", name, err)
			}
			var got, none bytes.Buffer
			err := errors.Join(target.Write(&got, slices.Values(pubs)), target.Write(&none, slices.Values(pubs[:0])))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.none, none.String()); diff != "" {
				t.Errorf("of none (-want +got):\n%s", diff)
			}
		})
	}
	var target Target
	if err := target.UnmarshalText([]byte("mods")); err == nil || err.Error() != `unknown format "mods"; the formats are csl-json, bibtex, biblatex, ris` {
		t.Errorf("%v", err)
	}
	if got := Target(9).String(); got != "Target(9)" {
		t.Errorf("got %s", got)
	}
}

// faultyWriter takes nothing.
type faultyWriter struct{}

func (faultyWriter) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestTargetReportsTheWriter(t *testing.T) {
	large := &Publication{Title: strings.Repeat("a", 100<<10)}
	for _, pubs := range [][]*Publication{nil, {large}, {large, large}} {
		if err := ToCSLJSON.Write(faultyWriter{}, slices.Values(pubs)); err == nil {
			t.Errorf("%d publications are written to nothing", len(pubs))
		}
	}
}
