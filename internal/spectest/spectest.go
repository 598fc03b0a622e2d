// Package spectest reads the examples of citations in testdata/spec/citations, of
// which each style has a file, and writes them as documents.
package spectest

import (
	"fmt"
	"os"
	"path/filepath"

	"go.yaml.in/yaml/v3"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// A Spec holds the works of the examples, by their ids, and the examples of each
// style, by its name.
type Spec struct {
	Works map[string]*model.Publication
	Cases map[string][]Case
}

// A Case is a document: its citations, and what they and its list should be, in
// HTML.
type Case struct {
	// Name says what it shows.
	Name      string
	Citations []Citation
	// List are the references in order; none where the case is of citations alone.
	List []Entry
}

// A Citation stands in the note of that number, if any, and should be Is.
type Citation struct {
	Note  int
	Cites []Cite
	Is    string
}

// A Cite is one of a [citation.Cluster]. Label is CSL's name of a term.
type Cite struct {
	ID             string
	Locator, Label string
	Prefix, Suffix string
	// Author says whether the cite is the author "only", or is "suppressed".
	Author string
}

// An Entry is a reference in the list.
type Entry struct{ ID, Is string }

// Read reads the examples in a folder: works.yaml, and a file for each of the
// styles.
func Read(folder string, styles ...style.Style) (*Spec, error) {
	spec := &Spec{Works: map[string]*model.Publication{}, Cases: map[string][]Case{}}
	f, err := os.Open(filepath.Join(folder, "works.yaml"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for p, err := range model.Read(f) {
		if err != nil {
			return nil, err
		}
		spec.Works[p.ID] = p
	}
	for _, s := range styles {
		cases, err := readCases(filepath.Join(folder, s.Name()+".yaml"))
		if err != nil {
			return nil, err
		}
		spec.Cases[s.Name()] = cases
	}
	return spec, nil
}

// readCases reads the examples of a style.
func readCases(file string) ([]Case, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := yaml.NewDecoder(f)
	in.KnownFields(true)
	var cases []Case
	if err := in.Decode(&cases); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return cases, nil
}

// Document returns the document of a case in a style. It panics where the case
// cites what is no work of the examples, or counts what is no term.
func (s *Spec) Document(c *Case, in style.Style, f citation.Format) *citation.Document {
	doc := citation.NewDocument(in, f)
	for _, cited := range c.Citations {
		cluster := citation.Cluster{Note: cited.Note}
		for _, cite := range cited.Cites {
			work, ok := s.Works[cite.ID]
			label, known := style.TermOf(cite.Label)
			if !ok || cite.Label != "" && !known {
				panic(fmt.Sprintf("%s: there is no work %q or no label %q", c.Name, cite.ID, cite.Label))
			}
			doc.Add(cite.ID, work)
			cluster.Cites = append(cluster.Cites, citation.Cite{
				ID: cite.ID, Locator: cite.Locator, Label: label, Prefix: cite.Prefix, Suffix: cite.Suffix,
				SuppressAuthor: cite.Author == "suppressed", AuthorOnly: cite.Author == "only",
			})
		}
		doc.Insert(doc.Len(), cluster)
	}
	return doc
}

// Is returns what the document of a case should write: its citations, and
// the entries of the list where the case has one.
func (c *Case) Is() []string {
	var out []string
	for _, cited := range c.Citations {
		out = append(out, cited.Is)
	}
	for _, e := range c.List {
		out = append(out, entry(e.ID, e.Is))
	}
	return out
}

// Written returns what a document writes of that.
func (c *Case) Written(doc *citation.Document) []string {
	var out []string
	for i := range doc.Len() {
		out = append(out, doc.Cluster(i))
	}
	if c.List == nil {
		return out
	}
	for e := range doc.Entries() {
		out = append(out, entry(e.ID, string(e.Text)))
	}
	return out
}

func entry(id, text string) string { return id + ": " + text }
