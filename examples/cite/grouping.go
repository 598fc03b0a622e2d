package main

import (
	"fmt"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/style"
)

// A grouping is what the references of a list are set under.
type grouping uint8

const (
	ungrouped grouping = iota
	byYear
	byType
)

// UnmarshalText reads what -group says.
func (g *grouping) UnmarshalText(name []byte) error {
	switch string(name) {
	case "year":
		*g = byYear
	case "type":
		*g = byType
	default:
		return fmt.Errorf("references are grouped by year or type, not by %q", name)
	}
	return nil
}

// of returns the groups of a list, and the style in the order that they need: the
// newest years first, and within a year as the style has it.
func (g grouping) of(s style.Style) (citation.Groups, style.Style, error) {
	switch {
	case g == byType:
		return citation.ByType(s.Locale()), s, nil
	case !s.Lists():
		return citation.Groups{}, s, nil
	}
	year := &style.Date{Variable: style.Issued, Limit: style.YearOnly}
	keys := append([]style.SortKey{{Macro: year, Descending: true}}, s.Definition().Bibliography.Sort...)
	newest, err := s.Sorted(keys...)
	return citation.ByYear(s.Locale()), newest, err
}
