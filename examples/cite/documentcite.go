package main

import (
	"bytes"
	"encoding/json"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/style"
)

// A citationInput is a citation of a document: an object, or the list of its
// items alone.
type citationInput struct {
	Items []itemInput `json:"citationItems"`
	Note  int         `json:"citationNoteNumber"`
	// Properties are what word processors give.
	Properties struct {
		Note int `json:"noteIndex"`
	}
}

// UnmarshalJSON reads either form.
func (c *citationInput) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("[")) {
		return json.Unmarshal(data, &c.Items)
	}
	type plain citationInput // without this method
	return json.Unmarshal(data, (*plain)(c))
}

// An itemInput is a work in a citation.
type itemInput struct {
	ID, Locator    scalar
	Label          string
	Prefix, Suffix string
	Type           string // normal-cite, suppress-author or author-only
	SuppressAuthor bool   `json:"suppress-author"`
	AuthorOnly     bool   `json:"author-only"`
}

// A scalar is a text that may be written as a number.
type scalar string

// UnmarshalJSON reads either.
func (s *scalar) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte{'"'}) || string(data) == "null" {
		return json.Unmarshal(data, (*string)(s))
	}
	var n json.Number
	if err := json.Unmarshal(data, &n); err != nil {
		return err
	}
	*s = scalar(n)
	return nil
}

// cluster returns the citation.
func (c *citationInput) cluster(a *answer) citation.Cluster {
	out := citation.Cluster{Note: max(c.Note, c.Properties.Note)}
	for _, i := range c.Items {
		out.Cites = append(out.Cites, citation.Cite{
			ID: string(i.ID), Locator: string(i.Locator), Label: i.label(a), Prefix: i.Prefix, Suffix: i.Suffix,
			SuppressAuthor: i.SuppressAuthor || i.Type == "suppress-author", AuthorOnly: i.AuthorOnly || i.Type == "author-only",
		})
	}
	return out
}

// label returns the term of what a locator counts.
func (i *itemInput) label(a *answer) style.Term {
	if i.Label == "" {
		return style.TermPage
	}
	t, ok := style.LocatorOf(i.Label)
	if !ok {
		a.warn("%q is no kind of locator; it is taken for a page", i.Label)
		return style.TermPage
	}
	return t
}
