package model

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// What is written, and why it is.
func TestAppendCSLJSON(t *testing.T) {
	for _, test := range []struct {
		name string
		pub  Publication
		want string
	}{
		{"id and type always", Publication{}, `{"id":"","type":""}`},
		{"texts and numbers", Publication{ID: "a", Type: ArticleJournal, Title: "On <i>Truth</i> \"A\"\tB", Volume: "33", Status: InPress},
			`{"id":"a","type":"article-journal","title":"On <i>Truth</i> \"A\"\tB","volume":"33","status":"inpress"}`},
		{"a day, a range, a season, a year before Christ", Publication{ID: "a", Type: Book, Issued: Date{Start: day(2020, 5, 3)},
			Accessed: Date{Start: day(2020, 12, 6), End: day(2020, 12, 12), Uncertain: true}, EventDate: Date{Start: Day{Year: 2020, Season: 1}}, OriginalDate: Year(-44)},
			`{"id":"a","type":"book","issued":{"date-parts":[[2020,5,3]]},"accessed":{"date-parts":[[2020,12,6],[2020,12,12]],"circa":true},` +
				`"event-date":{"date-parts":[[2020,21]]},"original-date":{"date-parts":[[-44]]}}`},
		{"what goes on, and keywords with commas", Publication{ID: "a", Type: Book, Issued: Date{Start: day(2010, 5), Open: true}, Keywords: []string{"Aged", "Aged, 80 and over"}},
			`{"id":"a","type":"book","issued":{"date-parts":[[2010,5],[0]]},"keyword":"Aged; Aged, 80 and over","custom":{"pubcite":{"keyword":["Aged","Aged, 80 and over"]}}}`},
		{"what is no date", Publication{ID: "a", Type: Book, Issued: Date{Literal: "1998/99"}}, `{"id":"a","type":"book","issued":{"literal":"1998/99"}}`},
		{"a person's parts", Publication{ID: "a", Type: Book, Authors: []Person{{Given: "Ada", DroppingParticle: "de", Particle: "van den", Family: "Berg", Suffix: "Jr.", CommaSuffix: true,
			StaticOrdering: true, ORCID: "0000-0003-3295-6181", Guessed: true}, {Literal: "Salt, Inc."}}},
			`{"id":"a","type":"book","author":[{"family":"Berg","given":"Ada","dropping-particle":"de","non-dropping-particle":"van den","suffix":"Jr.",` +
				`"comma-suffix":true,"static-ordering":true,"ORCID":"0000-0003-3295-6181","guessed":true},{"literal":"Salt, Inc."}]}`},
		{"a name that processors would take apart", Publication{ID: "a", Type: Book, Editors: []Person{{Given: "Vincent", Family: "van Gogh"}, {Given: "A", Family: `"B"`}}},
			`{"id":"a","type":"book","editor":[{"family":"van Gogh","given":"Vincent","parse-names":false},{"family":"\"\"B\"\"","given":"A"}]}`},
		{"lists where CSL has one text", Publication{ID: "a", Type: Book, Languages: []string{"eng", "ger"}, ISBN: []string{"1", "2"}, Keywords: []string{"a", "b"},
			Abstracts: []Abstract{{Language: "eng", Text: "A"}, {Text: "B"}}},
			`{"id":"a","type":"book","language":"eng","ISBN":"1, 2","keyword":"a, b","abstract":"A","custom":{"pubcite":{"language":["eng","ger"],` +
				`"publication_identifier":{"isbn":["1","2"]},"abstract":[{"lang":"eng","text":"A"},{"text":"B"}],"keyword":["a","b"]}}}`},
		{"what only a repository's record has", Publication{ID: "a", Type: Book, CorporateEditors: []string{"ISTA"}, EISSN: []string{"2"}, Links: []Link{{URL: "https://example.org", OpenAccess: true}},
			Citations: map[string]string{"mla": "M", "apa": "A"}, Created: time.Date(2021, 7, 4, 22, 1, 27, 0, time.UTC)},
			`{"id":"a","type":"book","ISSN":"2","custom":{"pubcite":{"corporate_editor":["ISTA"],"publication_identifier":{"eissn":["2"]},` +
				`"main_file_link":[{"url":"https://example.org","open_access":true}],"citation":{"apa":"A","mla":"M"},"date_created":"2021-07-04T22:01:27Z"}}}`},
		{"a note that reads like fields", Publication{ID: "a", Type: Book, Note: "A\nvolume: 3"},
			`{"id":"a","type":"book","note":"A\nvolume: 3","custom":{"pubcite":{"plain_note":true}}}`},
		{"what is no UTF-8", Publication{ID: "a\xff", Type: Book}, `{"id":"a` + "\uFFFD" + `","type":"book"}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := string(AppendCSLJSON([]byte("x"), &test.pub)[1:])
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if !strings.Contains(test.want, "\uFFFD") && test.pub.ID != "" {
				checkCSLJSON(t, test.name, &test.pub)
			}
		})
	}
}

// checkCSLJSON checks that what is written of p is valid, in one line, and read
// as p.
func checkCSLJSON(t *testing.T, name string, p *Publication) {
	t.Helper()
	written := AppendCSLJSON(nil, p)
	if !json.Valid(written) || bytes.IndexByte(written, '\n') >= 0 {
		t.Errorf("%s: %s is no line of JSON", name, written)
	}
	var got Publication
	if err := (Reader{}).Decode(Raw{Data: written}, &got); err != nil {
		t.Errorf("%s: %s: %v", name, written, err)
	}
	if diff := cmp.Diff(p, &got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("%s: %s (-want +got):\n%s", name, written, diff)
	}
}

// What is read of any corpus is read again of what is written of it.
func TestCSLJSONRoundTrip(t *testing.T) {
	n := 0
	for p := range corpora(t) {
		n++
		checkCSLJSON(t, p.ID, p)
	}
	t.Logf("%d publications", n)
	if n < 6 {
		t.Error("no publications")
	}
}

// corpora are the publications of all files there are, in whatever format; with
// -short of our own.
func corpora(t *testing.T) iter.Seq[*Publication] {
	return func(yield func(*Publication) bool) {
		for _, root := range []string{filepath.Join("..", "testdata"), filepath.Join("..", "..", "shared")} {
			if testing.Short() && root != filepath.Join("..", "testdata") {
				break
			}
			_ = fs.WalkDir(os.DirFS(root), ".", func(path string, entry fs.DirEntry, err error) error {
				if err != nil || entry.IsDir() {
					return nil
				}
				file, err := os.Open(filepath.Join(root, path))
				if err != nil {
					t.Fatal(err)
				}
				defer file.Close()
				for p := range readAny(t, path, file) {
					if !yield(p) {
						return fs.SkipAll
					}
				}
				return nil
			})
		}
	}
}

// readAny reads the publications of a file that holds some.
func readAny(t *testing.T, path string, file io.Reader) iter.Seq[*Publication] {
	return func(yield func(*Publication) bool) {
		switch {
		case strings.HasSuffix(path, ".gz"):
			unzipped, err := gzip.NewReader(file)
			if err != nil {
				t.Fatal(err)
			}
			file = unzipped
			if strings.HasPrefix(filepath.Base(path), "styles") {
				return
			}
		case strings.HasSuffix(path, ".md"), strings.HasSuffix(path, ".xml"), strings.HasSuffix(path, ".tsv"):
			return
		}
		if strings.HasPrefix(path, "csl/suite/") {
			data, err := io.ReadAll(file)
			if err != nil {
				t.Fatal(err)
			}
			_, input, _ := bytes.Cut(data, []byte("INPUT =="))
			input, _, _ = bytes.Cut(input, []byte("<<="))
			file = bytes.NewReader(bytes.TrimLeft(input, "=>"))
		}
		if strings.HasPrefix(filepath.Base(path), "diff") {
			var head struct{ Items json.RawMessage }
			if err := json.NewDecoder(file).Decode(&head); err != nil {
				t.Fatal(err)
			}
			file = bytes.NewReader(head.Items)
		}
		for p, err := range Read(file) {
			var record *RecordError
			if err != nil && !errors.As(err, &record) {
				t.Fatal(err)
			}
			if p != nil && !yield(p) {
				return
			}
		}
	}
}

// FuzzCSLJSON checks that what is read of any record is read again of what is
// written of it.
func FuzzCSLJSON(f *testing.F) {
	for _, seed := range []string{
		`{"id": 1, "note": "original-title: A\nfoo\nvolume: 3\n{:medium: x}", "issued": {"date-parts": [[1965, 24], [1966, 13]], "season": 2, "circa": 1}}`,
		`{"_id": "1", "note": "type: book", "publication_status": "inpress", "corporate_editor": ["A"], "citation": {"": "x", "apa": "A"}, "date_created": "2021-07-04T22:01:27.5+02:00"}`,
		`{"type": "mastersthesis", "page": "210", "author": ["Rode, Ada", {"full_name": "von A, B, Jr."}, {"family": "\"\"", "given": "x, y,! z"}, {"ORCID": "orcid.org/orcid.org/1//", "literal": "x"}]}`,
		`{"title": "\ud800", "keyword": ["a", "b"], "language": [{"iso": "eng"}, "ger"], "publication_identifier": {"issn": ["1", "2"], "eissn": "3"}, "abstract": [{"lang": "x", "text": "y"}]}`,
		`{"type": "book", "custom": {"pubcite": {"language": "x", "note": 1}, "a": []}, "ISBN": [1, 2], "accessed": "ca. 44 BC", "submitted": "x"}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var p Publication
		if err := (Reader{}).Decode(Raw{Data: []byte(text)}, &p); lostRecord(err) {
			return
		}
		checkCSLJSON(t, "", &p)
	})
}

// lostRecord reports whether an error of decoding says that nothing was read.
func lostRecord(err error) bool {
	var record *RecordError
	return errors.As(err, &record) && record.Lost
}

// Writing takes no memory but that of the result.
func TestAppendCSLJSONAllocates(t *testing.T) {
	p := Publication{ID: "a", Title: "A “B”", Authors: []Person{{Given: "Vincent", Family: "van Gogh"}}, ISSN: []string{"1"}, Issued: Year(2020)}
	buf := AppendCSLJSON(nil, &p)
	if n := testing.AllocsPerRun(100, func() { buf = AppendCSLJSON(buf[:0], &p) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
