package csltest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// A Fixture is a test of the suite.
type Fixture struct {
	Name     string // of the file, without its ending
	Category string // the part of the name before the first underscore
	Mode     Mode
	Style    []byte   // a CSL file
	Works    []Work   // INPUT
	Clusters [][]Cite // CITATION-ITEMS; nil without that section
	Calls    []Call   // CITATIONS; nil without that section
	Want     string   // RESULT, cut of outer white space
}

// A Mode says what a fixture renders: "citation" or "bibliography".
type Mode string

// The modes of the suite.
const (
	CitationMode     Mode = "citation"
	BibliographyMode Mode = "bibliography"
)

// Fixtures reads all fixtures of a folder, in the order of their names. Any
// file that is none is an error.
func Fixtures(dir string) ([]Fixture, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s holds no fixtures", dir)
	}
	var out []Fixture
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		f, err := ParseFixture(strings.TrimSuffix(filepath.Base(file), ".txt"), string(data))
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// ParseFixture reads a fixture. The error names it and the section.
func ParseFixture(name, data string) (Fixture, error) {
	s := sections(data)
	category, _, _ := strings.Cut(name, "_")
	f := Fixture{
		Name: name, Category: category,
		Mode:  Mode(strings.TrimSpace(s["MODE"])),
		Style: []byte(strings.TrimSpace(s["CSL"])),
		Want:  strings.TrimSpace(s["RESULT"]),
	}
	if f.Mode != CitationMode && f.Mode != BibliographyMode {
		return f, fmt.Errorf("%s: mode %q", name, f.Mode)
	}
	for _, section := range []string{"CSL", "RESULT", "INPUT"} {
		if strings.TrimSpace(s[section]) == "" {
			return f, fmt.Errorf("%s: no %s", name, section)
		}
	}

	var err error
	if f.Works, err = readWorks([]byte(s["INPUT"])); err != nil {
		return f, fmt.Errorf("%s: INPUT: %w", name, err)
	}
	if err := unmarshalSection(s, "CITATION-ITEMS", &f.Clusters); err != nil {
		return f, fmt.Errorf("%s: %w", name, err)
	}
	if err := unmarshalSection(s, "CITATIONS", &f.Calls); err != nil {
		return f, fmt.Errorf("%s: %w", name, err)
	}
	if f.Clusters != nil && f.Calls != nil {
		return f, fmt.Errorf("%s: both CITATION-ITEMS and CITATIONS", name)
	}
	return f, nil
}

// unmarshalSection reads a section that may be missing.
func unmarshalSection(s map[string]string, name string, into any) error {
	text, ok := s[name]
	if !ok {
		return nil
	}
	if err := json.Unmarshal([]byte(text), into); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

var (
	opening = regexp.MustCompile(`>>={2,5} ([A-Z-]+) ={2,5}>>`)
	closing = regexp.MustCompile(`<<={2,5} ([A-Z-]+) ={2,5}<<`)
)

// sections takes a fixture apart. What stands between sections is a comment; of
// two sections of one name the last counts.
func sections(data string) map[string]string {
	out := map[string]string{}
	var name string
	var text strings.Builder
	for line := range strings.Lines(data) {
		switch {
		case name == "":
			if m := opening.FindStringSubmatch(line); m != nil {
				name = m[1]
				text.Reset()
			}
		case closing.MatchString(line):
			out[name], name = text.String(), ""
		default:
			text.WriteString(line)
		}
	}
	return out
}
