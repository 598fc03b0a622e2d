package model

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// benchmarkBibTeX returns about 30 MB of BibTeX: all files of the shared folder
// that are UTF-8, or some entries of every kind where there is none.
func benchmarkBibTeX(tb testing.TB) []byte {
	tb.Helper()
	var input bytes.Buffer
	files, _ := filepath.Glob("../../shared/formats/*.bib")
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		if bytes.IndexByte(data, 0) < 0 {
			input.Write(bytes.TrimPrefix(data, byteOrderMark))
			input.WriteString("\n")
		}
	}
	if input.Len() == 0 {
		for _, seed := range bibSeeds() {
			input.WriteString(seed + "\n")
		}
	}
	return bytes.Repeat(input.Bytes(), 30<<20/input.Len())
}

func BenchmarkSplitBibTeX(b *testing.B) {
	input := benchmarkBibTeX(b)
	b.SetBytes(int64(len(input)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range (Reader{Format: BibTeX}).Split(bytes.NewReader(input)) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkReadBibTeX(b *testing.B) {
	input := benchmarkBibTeX(b)
	b.SetBytes(int64(len(input)))
	b.ReportAllocs()
	var most uint64 // of the heap, beside the input
	before := heap()
	entries := 0
	for b.Loop() {
		entries = 0
		for p := range Read(bytes.NewReader(input)) {
			if p != nil {
				entries++
			}
			if entries%10_000 == 0 {
				most = max(most, heap()-before)
			}
		}
	}
	perRecord(b, entries)
	b.ReportMetric(float64(most)/(1<<20), "MiB-heap")
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
