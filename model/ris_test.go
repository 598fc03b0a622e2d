package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// Entries as programs and databases write them.
func TestRISPrograms(t *testing.T) {
	person := func(family, given string) Person { return Person{Family: family, Given: given} }
	for _, tt := range []struct {
		name, entry string
		want        Publication
	}{
		{"Zotero, an article", `TY  - JOUR
TI  - Birds of the estuary: a survey
AU  - van Gogh, Vincent
AU  - King, Martin Luther, Jr.
T2  - Field Notes
AB  - We count.
DA  - 2017/05/12/
PY  - 2017
DO  - 10.1000/fn.12.3
DP  - DOI.org (Crossref)
VL  - 12
IS  - 3
SP  - 101
EP  - 118
J2  - Field Not.
LA  - en
SN  - 1234-5678
SN  - 8765-4321
ST  - Birds of the estuary
UR  - https://example.org/birds
Y2  - 2020/04/01/12:33:44
L1  - https://example.org/birds.pdf
L1  - files/12/birds.pdf
KW  - birds
KW  - estuaries
N1  - <p>Read again</p>
ER  - 
`, Publication{
			Type: ArticleJournal, Title: "Birds of the estuary: a survey", TitleShort: "Birds of the estuary",
			Authors: []Person{
				{Given: "Vincent", Particle: "van", Family: "Gogh"},
				{Given: "Martin Luther", Family: "King", Suffix: "Jr."},
			},
			ContainerTitle: "Field Notes", ContainerTitleShort: "Field Not.", Volume: "12", Issue: "3", Page: "101-118",
			Issued: Date{Start: Day{Year: 2017, Month: 5, Day: 12}}, Accessed: Date{Start: Day{Year: 2020, Month: 4, Day: 1}},
			DOI: "10.1000/fn.12.3", URL: "https://example.org/birds", ISSN: []string{"1234-5678", "8765-4321"}, Languages: []string{"en"},
			Abstracts: []Abstract{{Text: "We count."}}, Keywords: []string{"birds", "estuaries"}, Source: "DOI.org (Crossref)",
			Links: []Link{{URL: "https://example.org/birds.pdf"}}, Note: "<p>Read again</p>",
		}},
		{"Zotero, a book with its series", `TY  - BOOK
TI  - Salt
AU  - Roe, Anna
A2  - Coe, Carl
A3  - Doe, Jane
A4  - Poe, Paul
T2  - Minerals
CY  - Trieste
DA  - 2001
PY  - 2001
ET  - 2
SP  - 300
M1  - 7
NV  - 3
PB  - Brine Press
SN  - 978-3-86680-192-9
ER  - 
`, Publication{
			Type: Book, Title: "Salt", CollectionTitle: "Minerals", CollectionNumber: "7", NumberOfVolumes: "3", NumberOfPages: "300", Edition: "2",
			Authors: []Person{person("Roe", "Anna")}, Editors: []Person{person("Doe", "Jane")},
			CollectionEditors: []Person{person("Coe", "Carl")}, Translators: []Person{person("Poe", "Paul")},
			Publisher: "Brine Press", PublisherPlace: "Trieste", Issued: Year(2001), ISBN: []string{"978-3-86680-192-9"},
		}},
		{"Zotero, a paper", `TY  - CONF
TI  - Tides
AU  - Roe, Anna
T2  - Conference on Water
C1  - Berlin
CY  - Vienna
C3  - Proceedings of Water
PB  - ACM
ER  - 
`, Publication{
			Type: PaperConference, Title: "Tides", Authors: []Person{person("Roe", "Anna")}, ContainerTitle: "Proceedings of Water",
			EventTitle: "Conference on Water", EventPlace: "Vienna", Publisher: "ACM", PublisherPlace: "Berlin",
		}},
		{"EndNote", `TY  - CHAP
AU  - Roe, A. B.
A2  - Doe, J.
A3  - Coe, C.
DA  - May 3
PY  - 2003
SP  - 11-22
ST  - Tides
T2  - Waters
T3  - Hydrology
TI  - Tides
KW  - sea
moon
ID  - 12
ER  - 



`, Publication{
			ID: "12", Type: Chapter, Title: "Tides", ContainerTitle: "Waters", CollectionTitle: "Hydrology", Page: "11-22",
			Authors: []Person{person("Roe", "A. B.")}, Editors: []Person{person("Doe", "J.")}, CollectionEditors: []Person{person("Coe", "C.")},
			Issued: Date{Start: Day{Year: 2003, Month: 5, Day: 3}}, Keywords: []string{"sea", "moon"},
		}},
		{"Springer, a chapter", `TY  - CHAP
AU  - Roe, Anna
ED  - Doe, Jane
PY  - 2019
DA  - 2019//
TI  - Tides
BT  - Waters
SP  - 3
EP  - 17
PB  - Springer International Publishing
CY  - Cham
SN  - 978-3-030-00000-1
UR  - https://doi.org/10.1007/978-3-030-00000-1_1
DO  - 10.1007/978-3-030-00000-1_1
ID  - Roe2019
ER  - 
`, Publication{
			ID: "Roe2019", Type: Chapter, Title: "Tides", ContainerTitle: "Waters", Page: "3-17", Issued: Year(2019),
			Authors: []Person{person("Roe", "Anna")}, Editors: []Person{person("Doe", "Jane")},
			Publisher: "Springer International Publishing", PublisherPlace: "Cham", ISBN: []string{"978-3-030-00000-1"},
			DOI: "10.1007/978-3-030-00000-1_1", URL: "https://doi.org/10.1007/978-3-030-00000-1_1",
		}},
		{"Elsevier, in a special issue", `TY  - JOUR
T1  - Phases
JO  - Acta Materialia
VL  - 121
IS  - 
SP  - 310
EP  - 324
PY  - 2016/12//
T2  - Alloys of the North
AU  - Ghosh, Chanchal
SN  - 1359-6454
DO  - https://doi.org/10.1016/j.actamat.2016.09.028
UR  - //www.sciencedirect.com/science/article/pii/S1
ER  - 
`, Publication{
			Type: ArticleJournal, Title: "Phases", ContainerTitle: "Acta Materialia", Volume: "121", Page: "310-324",
			Issued: Date{Start: Day{Year: 2016, Month: 12}}, Authors: []Person{person("Ghosh", "Chanchal")}, ISSN: []string{"1359-6454"},
			DOI: "10.1016/j.actamat.2016.09.028", URL: "https://www.sciencedirect.com/science/article/pii/S1",
		}},
		{"Wiley", `TY  - JOUR
T1  - Scales
AU  - Shi,Yu 
Y1  - 2013/07/22
PY  - 2013
DA  - 2013/07/28
N1  - doi: 10.1063/1.4814070
DO  - 10.1063/1.4814070
T2  - The Journal of Chemical Physics
JF  - The Journal of Chemical Physics
JO  - J. Chem. Phys.
SP  - 044504
M3  - doi: 10.1063/1.4814070
Y2  - 2021/01/24
ER  - 
`, Publication{
			Type: ArticleJournal, Title: "Scales", Authors: []Person{person("Shi", "Yu")}, ContainerTitle: "The Journal of Chemical Physics",
			ContainerTitleShort: "J. Chem. Phys.", Page: "044504", Issued: Date{Start: Day{Year: 2013, Month: 7, Day: 22}},
			Accessed: Date{Start: Day{Year: 2021, Month: 1, Day: 24}}, DOI: "10.1063/1.4814070",
		}},
		{"PubMed", `TY  - JOUR
DB  - PubMed
AU  - Jung, Sang In
T1  - Posture
LA  - eng
SN  - 0915-5287 (Print)
SN  - 2187-5626 (Electronic)
Y1  - 2016/01/
ET  - 2016/01/30
AN  - 26957754
UR  - https://pubmed.ncbi.nlm.nih.gov/26957754
U2  - PMC4756000[pmcid]
U4  - jpts-2015-817[PII]
J2  - J Phys Ther Sci
JF  - Journal of physical therapy science
PY  - 2013/02/15/received
PY  - 2013/03/14/accepted
ER  - 
`, Publication{
			Type: ArticleJournal, Title: "Posture", Authors: []Person{person("Jung", "Sang In")}, Languages: []string{"eng"},
			ISSN: []string{"0915-5287"}, EISSN: []string{"2187-5626"}, Issued: Date{Start: Day{Year: 2016, Month: 1}},
			AvailableDate: Date{Start: Day{Year: 2016, Month: 1, Day: 30}}, Submitted: Date{Start: Day{Year: 2013, Month: 2, Day: 15}},
			PMID: "26957754", PMCID: "PMC4756000", URL: "https://pubmed.ncbi.nlm.nih.gov/26957754", Source: "PubMed",
			ContainerTitle: "Journal of physical therapy science", ContainerTitleShort: "J Phys Ther Sci",
		}},
		{"a library's catalogue", `TY  - BOOK
T1  - Salt : a history /
A1  - Roe, Anna, 1920-1999
A1  - University of Salt,
PB  - Brine Press,
CY  - Trieste :
Y1  - c1999.
SN  - 0802142818 9780802142818
LA  - English; German
SP  - xii, 300 p.
CN  - QD1 .S3
N1  - First line.
second line
ER  - 
`, Publication{
			Type: Book, Title: "Salt : a history", Authors: []Person{person("Roe", "Anna"), {Literal: "University of Salt"}},
			Publisher: "Brine Press", PublisherPlace: "Trieste", Issued: Year(1999), ISBN: []string{"0802142818", "9780802142818"},
			Languages: []string{"English", "German"}, NumberOfPages: "xii, 300 p.", CallNumber: "QD1 .S3", Note: "First line. second line",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, entry := range []string{tt.entry, strings.ReplaceAll(tt.entry, "\n", "\r\n"), strings.ReplaceAll(tt.entry, "\n", "\r"), "\uFEFF" + tt.entry} {
				got := readOne(t, Reader{}, entry)
				if diff := cmp.Diff(&tt.want, got, cmpopts.EquateEmpty()); diff != "" {
					t.Fatalf("%.60q (-want +got):\n%s", entry, diff)
				}
			}
		})
	}
}

// What a tag means depends on the type.
func TestRISTags(t *testing.T) {
	for _, tt := range []struct {
		name, entry string
		want        Publication
	}{
		{"a thesis", "THES|M3 Ph.D. thesis|T2 Physics|PB ETH|SP 200|A3 Doe, Jane", Publication{Type: Thesis, Genre: "Ph.D. thesis", Division: "Physics", Publisher: "ETH", NumberOfPages: "200", Contributors: []Person{{Family: "Doe", Given: "Jane"}}}},
		{"a report", "RPRT|SN TR-12|T2 Reports|M3 Technical|SP 3|EP 9", Publication{Type: Report, Number: "TR-12", CollectionTitle: "Reports", Genre: "Technical", Page: "3-9"}},
		{"a patent", "PAT|SN US123|CY US|A2 Patent Office|PB Acme|M1 99", Publication{Type: Patent, Number: "US123", Jurisdiction: "US", Authority: "Patent Office", Publisher: "Acme"}},
		{"a case", "CASE|PB Supreme Court|T2 U.S.|VL 347|SP 483|SV 1|A4 Doe, Jane", Publication{Type: LegalCase, Authority: "Supreme Court", ContainerTitle: "U.S.", Volume: "347", Page: "483", Number: "1", Contributors: []Person{{Family: "Doe", Given: "Jane"}}}},
		{"a case with its reporter under A2", "CASE|A2 F.3d", Publication{Type: LegalCase, ContainerTitle: "F.3d"}},
		{"a bill", "BILL|T2 Code|T3 Senate|M1 12|ET 110th", Publication{Type: Bill, ContainerTitle: "Code", Authority: "Senate", Number: "12", ChapterNumber: "110th"}},
		{"a hearing", "HEAR|T2 Committee|T3 House", Publication{Type: Hearing, Section: "Committee", Authority: "House"}},
		{"a film", "MPCT|AU Roe, A.|A3 Doe, J.|SP 90 min", Publication{Type: MotionPicture, Directors: []Person{{Family: "Roe", Given: "A."}}, Producers: []Person{{Family: "Doe", Given: "J."}}, Dimensions: "90 min"}},
		{"a score", "MUSIC|AU Bach, J. S.", Publication{Type: MusicalScore, Composers: []Person{{Family: "Bach", Given: "J. S."}}}},
		{"a recording", "SOUND|A2 Roe, A.", Publication{Type: Song, Performers: []Person{{Family: "Roe", Given: "A."}}}},
		{"a letter", "PCOMM|A2 Roe, A.", Publication{Type: PersonalCommunication, Recipients: []Person{{Family: "Roe", Given: "A."}}}},
		{"an interview", "INTV|A2 Roe, A.", Publication{Type: Interview, Interviewers: []Person{{Family: "Roe", Given: "A."}}}},
		{"a talk", "SLIDE|T2 Water Days|CY Vienna|A2 Roe, A.", Publication{Type: Speech, EventTitle: "Water Days", EventPlace: "Vienna", Contributors: []Person{{Family: "Roe", Given: "A."}}}},
		{"a program", "COMP|ET 1.2|T2 Suite", Publication{Type: Software, Version: "1.2", CollectionTitle: "Suite"}},
		{"a map", "MAP|C1 1:5000|C3 2 m|T2 Maps", Publication{Type: Map, Scale: "1:5000", Dimensions: "2 m", CollectionTitle: "Maps"}},
		{"a picture", "ART|C3 2 m", Publication{Type: Graphic, Dimensions: "2 m"}},
		{"an edited book", "EDBOOK|AU Roe, A.", Publication{Type: Book, Editors: []Person{{Family: "Roe", Given: "A."}}}},
		{"a book whose title is under BT", "BOOK|BT Salt", Publication{Type: Book, Title: "Salt"}},
		{"a book whose editors are under A2", "BOOK|A2 Roe, A.", Publication{Type: Book, Editors: []Person{{Family: "Roe", Given: "A."}}}},
		{"a chapter of a book by others", "CHAP|BT Waters|T2 Series|C2 Roe, A.|M1 2", Publication{Type: Chapter, ContainerTitle: "Waters", CollectionTitle: "Series", ContainerAuthors: []Person{{Family: "Roe", Given: "A."}}, NumberOfVolumes: "2"}},
		{"a paper without proceedings", "CPAPER|T2 Water Days|CY Vienna", Publication{Type: PaperConference, ContainerTitle: "Water Days", PublisherPlace: "Vienna"}},
		{"an article in press", "INPR|JO Nature", Publication{Type: ArticleJournal, Status: InPress, ContainerTitle: "Nature"}},
		{"in press in the place of the year", "JOUR|PY in press", Publication{Type: ArticleJournal, Status: InPress}},
		{"a newspaper's edition", "NEWS|ET Late", Publication{Type: ArticleNewspaper, Edition: "Late"}},
		{"an article with a number", "JOUR|C7 e12|C2 PMC12|M1 4", Publication{Type: ArticleJournal, Number: "e12", PMCID: "PMC12", Issue: "4"}},
		{"an article's kind is none", "JOUR|M3 Article|M1 Copyright by all", Publication{Type: ArticleJournal}},
		{"an abbreviated name alone", "JOUR|JA J. Chem.", Publication{Type: ArticleJournal, ContainerTitle: "J. Chem."}},
		{"a name in full and short", "JOUR|JO J. Chem.|T2 Journal of Chemistry", Publication{Type: ArticleJournal, ContainerTitle: "Journal of Chemistry", ContainerTitleShort: "J. Chem."}},
		{"PMC's number", "JOUR|AN PMC3654245|DB PMC", Publication{Type: ArticleJournal, PMCID: "PMC3654245", Source: "PMC"}},
		{"marked numbers", "JOUR|U1 23690738[pmid]|U3 10.1/a [doi]|U5 mine", Publication{Type: ArticleJournal, PMID: "23690738", DOI: "10.1/a"}},
		{"a DOI elsewhere", "JOUR|UR https://doi.org/10.1/a", Publication{Type: ArticleJournal, DOI: "10.1/a", URL: "https://doi.org/10.1/a"}},
		{"what is no DOI", "JOUR|DO soon", Publication{Type: ArticleJournal, DOI: "soon"}},
		{"addresses", "ELEC|UR internal-pdf://1|UR www.a.org; http://b.org|T2 Site", Publication{Type: Webpage, URL: "http://www.a.org", ContainerTitle: "Site"}},
		{"an address with a semicolon", "ELEC|UR http://a.org/x;jsessionid=1;http://b.org", Publication{Type: Webpage, URL: "http://a.org/x;jsessionid=1"}},
		{"authors of the book", "CHAP|C2 Roe, A.|C2 Doe, J.", Publication{Type: Chapter, ContainerAuthors: []Person{{Family: "Roe", Given: "A."}, {Family: "Doe", Given: "J."}}}},
		{"a number that is no ISSN", "JOUR|SN kmptns", Publication{Type: ArticleJournal, ISSN: []string{"kmptns"}}},
		{"a number that is no ISBN", "BOOK|SN ISBN 12", Publication{Type: Book, ISBN: []string{"ISBN 12"}}},
		{"a labelled ISBN", "BOOK|SN ISBN: 3-86680-192-X (pbk.), 978-3-86680-192-9", Publication{Type: Book, ISBN: []string{"3-86680-192-X", "978-3-86680-192-9"}}},
		{"pages that are a range", "JOUR|SP 193-194|EP 194", Publication{Type: ArticleJournal, Page: "193-194"}},
		{"one page", "JOUR|SP 5|EP 5", Publication{Type: ArticleJournal, Page: "5"}},
		{"the last page alone", "JOUR|EP 5", Publication{Type: ArticleJournal, Page: "5"}},
		{"names in one value", "JOUR|AU Roe, A.; Doe, J.|A1 Roe, A.|A1 Ren&eacute;, C.", Publication{Type: ArticleJournal, Authors: []Person{{Family: "Roe", Given: "A."}, {Family: "Doe", Given: "J."}, {Family: "Ren&eacute;", Given: "C."}}}},
		{"a type nobody knows", "QUIZ|TI A", Publication{Type: "quiz", Title: "A"}},
		{"small letters", "jour|TI A", Publication{Type: ArticleJournal, Title: "A"}},
		{"a podcast", "POD|TI A", Publication{Type: Broadcast, Genre: "podcast", Title: "A"}},
		{"translated", "BOOK|TI A|OP B|RI C|CR CC-BY|AV Box 3|LB x", Publication{Type: Book, Title: "A", OriginalTitle: "B", ReviewedTitle: "C", License: "CC-BY", ArchiveLocation: "Box 3", CitationLabel: "x"}},
		{"a note that says the title again", "BOOK|TI A|N1 A|N1 B|N1 C", Publication{Type: Book, Title: "A", Note: "B\nC"}},
		{"two abstracts", "BOOK|AB A|N2 A|N2 B", Publication{Type: Book, Abstracts: []Abstract{{Text: "A"}, {Text: "B"}}}},
		{"a standard", "STAND|SN ISO 690|PB ISO", Publication{Type: Standard, Number: "ISO 690", Publisher: "ISO"}},
		{"supplements of a journal", "JFULL|SN 1234-5678|M1 0", Publication{Type: Periodical, ISSN: []string{"1234-5678"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := readOne(t, Reader{}, entryOf(tt.entry))
			if diff := cmp.Diff(&tt.want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.entry, diff)
			}
		})
	}
}

// entryOf makes an entry of its type and its fields.
func entryOf(short string) string {
	var b strings.Builder
	for i, field := range strings.Split(short, "|") {
		if i == 0 {
			b.WriteString("TY  - " + field + "\n")
			continue
		}
		b.WriteString(field[:2] + "  - " + field[3:] + "\n")
	}
	return b.String() + "ER  - \n"
}

// Every type of both specifications has one of CSL's.
func TestRISTypes(t *testing.T) {
	for word := range strings.FieldsSeq(`ABST ADVS AGGR ANCIENT ART BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG DATA DBASE
		DICT EBOOK ECHAP EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT GRNT HEAR ICOMM INPR INTV JFULL JOUR LEGAL MANSCPT MAP MGZN
		MPCT MULTI MUSIC NEWS PAMP PAT PCOMM POD RPRT SER SLIDE SOUND STAND STAT THES UNBILL UNPB UNPD VIDEO WEB`) {
		if means := risType(word); !means.typ.IsKnown() {
			t.Errorf("%s is %q", word, means.typ)
		}
	}
}
