package model

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// Where entries begin and end, and what is said of those that are faulty.
func TestTaggedEntries(t *testing.T) {
	for _, test := range []struct {
		name, input string
		want        []string
	}{
		{"two", "TY  - BOOK\nID  - 1\nER  - \n\nTY  - BOOK\nID  - 2\nER  - \n", []string{"1", "2"}},
		{"nothing between", "TY  - BOOK\nID  - 1\nER  - \nTY  - BOOK\nID  - 2\nER  -", []string{"1", "2"}},
		{"headings", "Provider: Salt\nDatabase: x\nContent: text/plain; charset=\"UTF-8\"\n\n\n1. \nTY  - BOOK\nID  - 1\nER  - \n\nRecord #2 of 2\nTY  - BOOK\nID  - 2\nER  - \n", []string{"1", "2"}},
		{"without an end", "TY  - BOOK\nID  - 1\n\nTY  - BOOK\nID  - 2\n", []string{
			`read: record 1 (_id 1), line 2, field "ER": the entry has no end`, `read: record 2 (_id 2), line 5, field "ER": the entry has no end`}},
		{"without a beginning", "TY  - BOOK\nID  - 1\nER  - \nID  - 2\nTI  - A\nER  - \nTY  - BOOK\nID  - 3\nER  - \n", []string{
			"1", `read: record 2 (_id 2), line 4, field "TY": the entry has no type; its first line is missing`, "3"}},
		{"an end alone", "TY  - BOOK\nID  - 1\nER  - \nER  - \nTY  - BOOK\nID  - 3\nER  - \n", []string{"1", "3"}},
		{"empty", "TY  - BOOK\nER  - \nTY  - BOOK\nID  - 2\nER  - \n", []string{"record 1, line 1: the entry has no fields", "2"}},
		{"one blank", "TY - BOOK\nID - 1\nTI - A\nER -\n", []string{"1"}},
		{"no blanks", "TY-BOOK\nID-1\nTI-A\nER-\n", []string{"1"}},
		{"no blank behind", "TY  -BOOK\nID  -1\nER  -\n", []string{"1"}},
		{"small letters", "ty  - book\nid  - 1\ner  - \n", []string{"1"}},
		{"indented", "  TY  - BOOK\n  ID  - 1\n  ER  - \n", []string{"1"}},
		{"a byte order mark behind a blank", " \uFEFF\nTY  - BOOK\nID  - 1\nER  - \n", []string{"1"}},
		{"what looks like an end", "TY  - BOOK\nID  - 1\nAB  - cells that are\nER - positive, and\nTY-pe 2\nER  - \n", []string{"1"}},
		{"a field that stands twice", "TY  - BOOK\nID  - 1\nTI  - A\nTI  - A\nTI  - B\nER  - \n", []string{`read: record 1 (_id 1), line 5, field "TI": the field stands twice; the first is taken`}},
		{"byte 0", "TY  - BOOK\nID  - 1\nTI  - A\x00\nER  - \nTY  - BOOK\nID  - 2\nER  - \n", []string{
			"record 1 (_id 1), line 3: not a text: byte 0x00 (UTF-16 needs a byte order mark)", "2"}},
		{"not UTF-8, nor anything else", "TY  - BOOK\nID  - 1\nTI  - \u00e9 \xe9\nER  - \n", []string{`read: record 1 (_id 1), line 3, field "TI": not UTF-8: byte 0xE9`}},

		{"nbib", "\nPMID- 1\nTI  - A.\n\nPMID- 2\nTI  - B.\n      PMID- 3\n", []string{"1", "2"}},
		{"nbib, nothing between", "PMID- 1\nTI  - A.\nPMID- 2\nTI  - B.\n", []string{"1", "2"}},
		{"nbib, without a beginning", "PMID- 1\nTI  - A.\n\nOWN - NLM\nTI  - B.\n\nPMID- 3\nTI  - C.\n", []string{
			"1", `read: record 2, line 4, field "PMID": the entry has no identifier; its first line is missing`, "3"}},
		{"nbib, byte 0", "PMID- 1\nTI  - \x00A.\n\nPMID- 2\nTI  - B.\n", []string{
			"record 1 (_id 1), line 2: not a text: byte 0x00 (UTF-16 needs a byte order mark)", "2"}},
		{"nbib, blank", "PMID-\n\nPMID- 2\n", []string{"record 1, line 1: the entry has no fields", "2"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, outcomes(Reader{}, strings.NewReader(test.input))); diff != "" {
				t.Errorf("whole (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.want, outcomes(Reader{}, iotest.OneByteReader(strings.NewReader(test.input)))); diff != "" {
				t.Errorf("byte by byte (-want +got):\n%s", diff)
			}
			cr := strings.ReplaceAll(test.input, "\n", "\r\n")
			if diff := cmp.Diff(test.want, outcomes(Reader{}, strings.NewReader(cr))); diff != "" {
				t.Errorf("with carriage returns (-want +got):\n%s", diff)
			}
		})
	}
}

// Files of Windows are read as what they are.
func TestTaggedEncodings(t *testing.T) {
	got := readOne(t, Reader{}, "TY  - BOOK\nTI  - Caf\xe9 \x93Ole\x94\nAU  - M\xfcller, J\xf6rg\nER  - \n")
	want := &Publication{Type: Book, Title: "Café “Ole”", Authors: []Person{{Family: "Müller", Given: "Jörg"}}}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A Raw that a program has made is told apart, too; one of Split decodes to the
// same as Read.
func TestTaggedRaw(t *testing.T) {
	for _, data := range []string{"\nTY  - BOOK\nID  - 1\nER  - \n", "PMID- 1\n"} {
		var p Publication
		if err := (Reader{}).Decode(Raw{Data: []byte(data)}, &p); err != nil || p.ID != "1" {
			t.Errorf("%q: %q, %v", data, p.ID, err)
		}
	}
	for raw, err := range (Reader{}).Split(strings.NewReader("\n\nTY  - BOOK\nID  - 1\nER  - \n\nTY  - BOOK\n")) {
		if err != nil || raw.Number == 1 && (raw.Line != 3 || raw.Offset != 2) || raw.Number == 2 && (raw.Line != 7 || string(raw.Data) != "TY  - BOOK\n") {
			t.Errorf("%+v, %v", raw, err)
		}
	}
}

// What is too large costs the entry alone, and is not held.
func TestTaggedLimits(t *testing.T) {
	large := strings.Repeat("x", 1<<20)
	input := "TY  - BOOK\nID  - 1\nER  - \nTY  - BOOK\nID  - 2\nAB  - " + large + "\nER  - \n" + large + "\nTY  - BOOK\nID  - 3\nER  - \n"
	want := []string{"1", "record 2, line 4: the record is larger than 1000 bytes", "3"}
	if diff := cmp.Diff(want, outcomes(Reader{MaxRecordSize: 1000}, strings.NewReader(input))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	names := "TY  - BOOK\nID  - 1\nAU  - A, B\nAU  - C, D\nER  - \nPMID- 2\n"
	if got := outcomes(Reader{MaxNames: 1}, strings.NewReader(names)); len(got) != 1 || got[0] != `record 1 (_id 1), line 1, field "AU": the record has more than 1 persons` {
		t.Errorf("got %q", got)
	}
	if got := outcomes(Reader{MaxNames: 1}, strings.NewReader("PMID- 2\nFAU - A, B\nAU  - A B\nAU  - C D\n")); len(got) != 1 || got[0] != `record 1 (_id 2), line 1, field "AU": the record has more than 1 persons` {
		t.Errorf("got %q", got)
	}
}

// A reader that fails ends the sequence, and the entry that it was at is not
// taken for a whole one.
func TestTaggedReaderFails(t *testing.T) {
	broken := errors.New("broken")
	for _, text := range []string{"TY  - BOOK\nID  - 1\nER  - \nTY  - BOOK\nID  - 2", "PMID- 1\n\nPMID- 2\nTI  -"} {
		got := outcomesOfFailing(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)))
		if diff := cmp.Diff([]string{"1", "model: reading records: broken"}, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func outcomesOfFailing(r io.Reader) []string { return outcomes(Reader{}, r) }

// An entry is read as soon as its end is.
func TestTaggedSlowReader(t *testing.T) {
	r, w := io.Pipe()
	go func() { _, _ = io.WriteString(w, "TY  - BOOK\nID  - 1\nER  - \n") }()
	for p, err := range Read(r) {
		if err != nil || p.ID != "1" {
			t.Errorf("%v, %v", p, err)
		}
		break
	}
	w.Close()
}

func TestNbib(t *testing.T) {
	for _, tt := range []struct {
		name, entry string
		want        Publication
	}{
		{"an article", `PMID- 27169098
OWN - NLM
STAT- MEDLINE
IS  - 2277-9175 (Electronic)
IS  - 1111-2222 (Print)
IS  - 2277-9175 (Linking)
VI  - 5
IP  - 2
DP  - 2016 Apr 19
TI  - Proteomics: A new
      perspective for cancer.
PG  - 67-9
LID - 10.4103/2277-9175.180636 [doi]
AB  - Some things.
FAU - Shruthi, Basavaradhya Sahukar
AU  - Shruthi BS
AUID- ORCID: 0000-0003-3295-6181
AD  - Department of Pathology, Vishnu Dental
      College.
FAU - Selvamani
AU  - Selvamani
CN  - Salt Group
LA  - eng
PT  - Journal Article
PT  - Review
DEP - 20160418
PL  - India
TA  - Adv Biomed Res
JT  - Advanced biomedical research
OT  - Biomarkers
MH  - *Neoplasms/genetics
AID - 10.4103/2277-9175.180636 [doi]
AID - ABR-5-67 [pii]
PMC - PMC123
SO  - Adv Biomed Res. 2016 Apr 19;5:67.
`, Publication{
			ID: "27169098", PMID: "27169098", PMCID: "PMC123", Type: ArticleJournal, Title: "Proteomics: A new perspective for cancer",
			ContainerTitle: "Advanced biomedical research", ContainerTitleShort: "Adv Biomed Res", Volume: "5", Issue: "2", Page: "67-9",
			Issued: Date{Start: Day{Year: 2016, Month: 4, Day: 19}}, AvailableDate: Date{Start: Day{Year: 2016, Month: 4, Day: 18}},
			DOI: "10.4103/2277-9175.180636", EISSN: []string{"2277-9175"}, ISSN: []string{"1111-2222"}, Languages: []string{"eng"},
			Authors: []Person{
				{Given: "Basavaradhya Sahukar", Family: "Shruthi", ORCID: "0000-0003-3295-6181"}, {Literal: "Selvamani"}, {Literal: "Salt Group"},
			},
			Abstracts: []Abstract{{Text: "Some things."}}, Keywords: []string{"Biomarkers", "Neoplasms/genetics"},
		}},
		{"an old one, translated", `PMID- 1
TI  - [On salt].
TT  - Über Salz.
AU  - van der Leyen UG
AU  - King ML Jr
AU  - Salt Group
DP  - 1998 Dec-1999 Jan
TA  - Salz
IS  - 1111-2222 (Linking)
LID - e12 [pii]
OAB - Wir zählen.
OABL- ger
`, Publication{
			ID: "1", PMID: "1", Type: ArticleJournal, Title: "[On salt]", OriginalTitle: "Über Salz", ContainerTitle: "Salz", Number: "e12",
			Issued: Date{Start: Day{Year: 1998, Month: 12}, End: Day{Year: 1999, Month: 1}}, ISSN: []string{"1111-2222"},
			Authors:   []Person{{Given: "U G", Particle: "van der", Family: "Leyen"}, {Given: "M L", Family: "King", Suffix: "Jr"}, {Literal: "Salt Group"}},
			Abstracts: []Abstract{{Text: "Wir zählen.", Language: "ger"}},
		}},
		{"a chapter", `PMID- 2
PB  - StatPearls Publishing
DP  - 2023 Jan
TI  - Salt...
BTI - StatPearls
CTI - Pearls
VTI - One
EN  - 2
ISBN- 978-3-86680-192-9
FED - Roe, Anna
ED  - Roe A
PT  - Study Guide
PL  - Treasure Island (FL)
`, Publication{
			ID: "2", PMID: "2", Type: Chapter, Title: "Salt...", ContainerTitle: "StatPearls", CollectionTitle: "Pearls", VolumeTitle: "One", Edition: "2",
			Publisher: "StatPearls Publishing", PublisherPlace: "Treasure Island (FL)", Issued: Date{Start: Day{Year: 2023, Month: 1}},
			ISBN: []string{"978-3-86680-192-9"}, Editors: []Person{{Given: "Anna", Family: "Roe"}},
		}},
		{"a book", "PMID- 3\nBTI - Salt\nPT  - Book\n", Publication{ID: "3", PMID: "3", Type: Book, Title: "Salt"}},
		{"a preprint", "PMID- 4\nTI  - A\nPT  - Preprint\n", Publication{ID: "4", PMID: "4", Type: Article, Genre: "preprint", Title: "A"}},
		{"a dissertation", "PMID- 5\nPT  - Academic Dissertation\n", Publication{ID: "5", PMID: "5", Type: Thesis}},
		{"a report", "PMID- 6\nPT  - Technical Report\n", Publication{ID: "6", PMID: "6", Type: Report}},
		{"data", "PMID- 7\nPT  - Dataset\n", Publication{ID: "7", PMID: "7", Type: Dataset}},
		{"a newspaper", "PMID- 8\nPT  - Newspaper Article\n", Publication{ID: "8", PMID: "8", Type: ArticleNewspaper}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := readOne(t, Reader{}, tt.entry)
			if diff := cmp.Diff(&tt.want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			reference := readOne(t, Reader{ReferenceOnly: true}, tt.entry)
			tt.want.Abstracts, tt.want.Keywords = nil, nil
			if diff := cmp.Diff(&tt.want, reference, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("for references (-want +got):\n%s", diff)
			}
		})
	}
}

// FuzzReadRIS puts any text between two good entries: those are read, and what
// is said of the others has a reason.
func FuzzReadRIS(f *testing.F) {
	for _, seed := range []string{
		"TY  - JOUR\nTI  - A\nPY  - 2005/07/15\nSN  - 1\nER  - ", "TY-JOUR\nTI-A", "ty - x\nau - y;z", "ER  - x", "AB  - \xff\nSP  - -\nEP  - --",
		"TY  - CHAP\nAU  - A, B, 1900-\nC2  - ;\nLA  - ,,;\nDA  - /\nY2  - ///x", "TY  - PAT\x00", "TI  - \u00e9\xe9", "TY  - CONF\nC3  - a\nT2  - b\nJO  - c\nJF  - .", "TY  - \n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		const good = "TY  - BOOK\nID  - %\nTI  - A\nER  - \n"
		input := strings.Replace(good, "%", "first", 1) + text + "\n" + strings.Replace(good, "%", "last", 1)
		last := checkOutcomes(t, Reader{}, input)
		if last != "last" {
			t.Errorf("the last entry is %q", last)
		}
	})
}

// FuzzReadNbib does the same for MEDLINE.
func FuzzReadNbib(f *testing.F) {
	for _, seed := range []string{
		"PMID- 1\nTI  - A\nDP  - 2016 Apr 19-May 3", "FAU - A, B\nAU  - A B\nAUID- -\nCN  - \n      x", "PMID-\n\n\nOWN - ", "IS  - 1 (Electronic)\nLID - x [doi]\nOAB - \nOABL- x", "\x00", "AU  - a B Jr", "\xff\u00e9",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := checkOutcomes(t, Reader{}, "PMID- first\nTI  - A\n\nPMID- 1\n"+text+"\nPMID- last\nTI  - B\n")
		if last != "last" {
			t.Errorf("the last entry is %q", last)
		}
	})
}

// checkOutcomes reads an input whose first record is called "first", checks what
// must hold of any, and returns the ID of the last record.
func checkOutcomes(t *testing.T, o Reader, input string) (last string) {
	t.Helper()
	first := true
	for p, err := range o.Read(strings.NewReader(input)) {
		var record *RecordError
		switch {
		case err != nil && (!errors.As(err, &record) || record.Reason == "" || record.Line < 1 || strings.ContainsAny(err.Error(), "\n\r")):
			t.Fatalf("%v", err)
		case err == nil && p == nil:
			t.Fatal("neither a publication nor an error")
		}
		if last = ""; p != nil {
			last = p.ID
			for _, field := range []string{"issued", "accessed", "available-date", "event-date", "original-date", "submitted"} {
				checkDate(t, *dateField(p, []byte(field)))
			}
		}
		if first && last != "first" {
			t.Errorf("the first record is %q, %v", last, err)
		}
		first = false
	}
	return last
}
