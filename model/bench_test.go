package model

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"

	"go.yaml.in/yaml/v3"
)

// benchmarkJSON returns about 30 MB of JSON Lines: the records of testdata,
// with their abstracts, and those of the reference corpus where it exists.
func benchmarkJSON(b *testing.B) (input []byte, records int) {
	b.Helper()
	var lines bytes.Buffer
	for _, record := range testdataRecords(b) {
		text, err := json.Marshal(record)
		if err != nil {
			b.Fatal(err)
		}
		lines.Write(append(text, '\n'))
	}
	lines.Write(bytes.Repeat(lines.Bytes(), 40))
	if corpus, err := os.ReadFile(filepath.Join(referenceDir(), "real.jsonl")); err == nil {
		lines.Write(corpus)
	}
	input = bytes.Repeat(lines.Bytes(), 30<<20/lines.Len())
	return input, bytes.Count(input, newline)
}

// testdataRecords returns the records of testdata as Go's own decoders see
// them.
func testdataRecords(tb testing.TB) []map[string]any {
	tb.Helper()
	var records []map[string]any
	file, err := os.Open("../testdata/publications.yaml")
	if err != nil {
		tb.Fatal(err)
	}
	defer file.Close()
	d := yaml.NewDecoder(file)
	for {
		var record map[string]any
		if err := d.Decode(&record); err == io.EOF {
			break
		} else if err != nil {
			tb.Fatal(err)
		}
		records = append(records, record)
	}
	text, err := os.ReadFile("../testdata/publication.json")
	if err != nil {
		tb.Fatal(err)
	}
	var record map[string]any
	if err := json.Unmarshal(text, &record); err != nil {
		tb.Fatal(err)
	}
	return append(records, record)
}

func referenceDir() string {
	if dir := os.Getenv("PUBCITE_REFERENCE"); dir != "" {
		return dir
	}
	return "../../shared/reference"
}

func perRecord(b *testing.B, records int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*records), "ns/record")
}

func BenchmarkSplit(b *testing.B) {
	input, records := benchmarkJSON(b)
	b.SetBytes(int64(len(input)))
	for b.Loop() {
		n := 0
		for _, err := range (Reader{}).Split(bytes.NewReader(input)) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		if n != records {
			b.Fatalf("found %d records of %d", n, records)
		}
	}
	perRecord(b, records)
}

func BenchmarkDecode(b *testing.B) {
	for name, o := range map[string]Reader{"full": {}, "reference-only": {ReferenceOnly: true}} {
		b.Run(name, func(b *testing.B) {
			input, records := benchmarkJSON(b)
			var raws []Raw
			for raw := range o.Split(bytes.NewReader(input)) {
				raws = append(raws, raw.Clone())
			}
			b.SetBytes(int64(len(input)))
			b.ReportAllocs()
			for b.Loop() {
				var p Publication
				for _, raw := range raws {
					if err := o.Decode(raw, &p); err != nil {
						b.Fatal(err)
					}
				}
			}
			perRecord(b, records)
		})
	}
}

func BenchmarkRead(b *testing.B) {
	jsonl, records := benchmarkJSON(b)
	yamlFile, err := os.ReadFile("../testdata/publications.yaml")
	if err != nil {
		b.Fatal(err)
	}
	for _, bench := range []struct {
		name    string
		reader  Reader
		input   []byte
		records int
	}{
		{"jsonl", Reader{}, jsonl, records},
		{"jsonl-reference-only", Reader{ReferenceOnly: true}, jsonl, records},
		{"yaml", Reader{}, bytes.Repeat(yamlFile, 20), 120},
		{"yaml-reference-only", Reader{ReferenceOnly: true}, bytes.Repeat(yamlFile, 20), 120},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.input)))
			b.ReportAllocs()
			for b.Loop() {
				for _, err := range bench.reader.Read(bytes.NewReader(bench.input)) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
			perRecord(b, bench.records)
		})
	}
}

// The types that encoding/json needs for the same fields, without any of the
// tolerance: every scalar may be anything, as in the records.
type (
	plainPerson struct {
		First string `json:"first_name"`
		Last  string `json:"last_name"`
		Full  string `json:"full_name"`
		ORCID string `json:"orcid"`
	}
	plainShown struct {
		ID         any           `json:"_id"`
		Type       string        `json:"type"`
		Status     string        `json:"publication_status"`
		Title      string        `json:"title"`
		Container  string        `json:"publication"`
		Series     string        `json:"series_title"`
		Publisher  string        `json:"publisher"`
		Place      string        `json:"place"`
		Edition    any           `json:"edition"`
		Volume     any           `json:"volume"`
		Issue      any           `json:"issue"`
		Page       any           `json:"page"`
		Article    any           `json:"article_number"`
		Year       any           `json:"year"`
		Month      any           `json:"month"`
		Day        any           `json:"day"`
		DOI        string        `json:"doi"`
		Authors    []plainPerson `json:"author"`
		Editors    []plainPerson `json:"editor"`
		Transl     []plainPerson `json:"translator"`
		Corporate  []string      `json:"corporate_editor"`
		Conference struct {
			Name  string `json:"name"`
			Place string `json:"location"`
			Start string `json:"start_date"`
			End   string `json:"end_date"`
		} `json:"conference"`
		Language []struct {
			ISO string `json:"iso"`
		} `json:"language"`
	}
	plainFull struct {
		plainShown
		Identifier struct {
			ISBN  []string `json:"isbn"`
			ISSN  []string `json:"issn"`
			EISSN []string `json:"eissn"`
		} `json:"publication_identifier"`
		Abstracts []struct {
			Language string `json:"lang"`
			Text     string `json:"text"`
		} `json:"abstract"`
		Keywords []string `json:"keyword"`
		Links    []struct {
			URL  string `json:"url"`
			Open any    `json:"open_access"`
		} `json:"main_file_link"`
		Citations map[string]string `json:"citation"`
		Created   string            `json:"date_created"`
		Updated   string            `json:"date_updated"`
	}
)

func BenchmarkEncodingJSON(b *testing.B) {
	b.Run("full", func(b *testing.B) { benchmarkEncodingJSON[plainFull](b) })
	b.Run("reference-only", func(b *testing.B) { benchmarkEncodingJSON[plainShown](b) })
}

func benchmarkEncodingJSON[T any](b *testing.B) {
	input, records := benchmarkJSON(b)
	lines := bytes.Split(bytes.TrimSpace(input), newline)
	b.SetBytes(int64(len(input)))
	b.ReportAllocs()
	for b.Loop() {
		for _, line := range lines {
			var p T
			if err := json.Unmarshal(line, &p); err != nil {
				b.Fatal(err)
			}
		}
	}
	perRecord(b, records)
}
