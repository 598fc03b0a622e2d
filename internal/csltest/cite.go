package csltest

import (
	"encoding/json"
	"fmt"
)

// A Work is an item of CSL-JSON.
type Work struct {
	ID   string // its id as a string; "#2" for the second item of a file if that has none
	JSON json.RawMessage
}

// A Cite is a work in a cluster.
type Cite struct {
	ID             string
	Locator, Label string // the label is "" where the cite has none, which means page
	Prefix, Suffix string
	SuppressAuthor bool
	AuthorOnly     bool
	Position       Position
	NearNote       bool
}

// A Position says how a cite stands to earlier ones of the same work.
type Position int

// The positions, with the numbers that the suite gives them.
const (
	First Position = iota
	Subsequent
	Ibid
	IbidWithLocator
)

// A Call is what a word processor tells of an edit: a citation that is new or
// changed, and all others that there are now.
type Call struct {
	Citation      string // the id of the citation
	Note          int    // the footnote it stands in; 0 in the text
	Cites         []Cite
	Before, After []Place
}

// Places returns all citations of the text after the call, in its order.
func (c Call) Places() []Place {
	out := append([]Place(nil), c.Before...)
	out = append(out, Place{c.Citation, c.Note})
	return append(out, c.After...)
}

// A Place is where a citation stands.
type Place struct {
	Citation string
	Note     int
}

// UnmarshalJSON reads a cite of the suite, whose id and locator may be numbers.
func (c *Cite) UnmarshalJSON(data []byte) error {
	var in struct {
		ID, Locator    scalar
		Label          string
		Prefix, Suffix string
		SuppressAuthor bool `json:"suppress-author"`
		AuthorOnly     bool `json:"author-only"`
		Position       Position
		NearNote       bool `json:"near-note"`
	}
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	*c = Cite{
		ID: string(in.ID), Locator: string(in.Locator), Label: in.Label, Prefix: in.Prefix, Suffix: in.Suffix,
		SuppressAuthor: in.SuppressAuthor, AuthorOnly: in.AuthorOnly, Position: in.Position, NearNote: in.NearNote,
	}
	return nil
}

// UnmarshalJSON reads [citation, before, after].
func (c *Call) UnmarshalJSON(data []byte) error {
	var in struct {
		CitationID    scalar
		CitationItems []Cite
		Properties    struct{ NoteIndex int }
	}
	var before, after []Place
	if err := unmarshalArray(data, &in, &before, &after); err != nil {
		return fmt.Errorf("a call: %w", err)
	}
	*c = Call{string(in.CitationID), in.Properties.NoteIndex, in.CitationItems, before, after}
	return nil
}

// UnmarshalJSON reads [citation, note].
func (p *Place) UnmarshalJSON(data []byte) error {
	var id scalar
	if err := unmarshalArray(data, &id, &p.Note); err != nil {
		return fmt.Errorf("a place: %w", err)
	}
	p.Citation = string(id)
	return nil
}

// unmarshalArray reads an array whose elements differ in type.
func unmarshalArray(data []byte, into ...any) error {
	var elements []json.RawMessage
	if err := json.Unmarshal(data, &elements); err != nil {
		return err
	}
	if len(elements) != len(into) {
		return fmt.Errorf("%d elements instead of %d", len(elements), len(into))
	}
	for i, element := range elements {
		if err := json.Unmarshal(element, into[i]); err != nil {
			return err
		}
	}
	return nil
}

// A scalar is a string that may be written as a number.
type scalar string

func (s *scalar) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, (*string)(s))
	}
	var n json.Number
	if err := json.Unmarshal(data, &n); err != nil {
		return err
	}
	*s = scalar(n)
	return nil
}

// readWorks reads an array of CSL-JSON. Of two works with the same id the later
// one stands in the place of the earlier.
func readWorks(data []byte) ([]Work, error) {
	var items []json.RawMessage
	if err := json.Unmarshal(data, &items); err != nil {
		return nil, err
	}
	var out []Work
	at := map[string]int{}
	for i, item := range items {
		var in struct{ ID scalar }
		if err := json.Unmarshal(item, &in); err != nil {
			return nil, err
		}
		w := Work{string(in.ID), item}
		if w.ID == "" {
			w.ID = fmt.Sprintf("#%d", i+1)
		}
		if earlier, ok := at[w.ID]; ok {
			out[earlier] = w
			continue
		}
		at[w.ID] = len(out)
		out = append(out, w)
	}
	return out, nil
}

func idsOf(works []Work) []string {
	out := make([]string, len(works))
	for i, w := range works {
		out[i] = w.ID
	}
	return out
}
