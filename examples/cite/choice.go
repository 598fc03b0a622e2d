package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/style"
)

// A choice is a style that the command line asks for: one with a name, or a
// file.
type choice struct {
	style style.Style
	file  string // or ""
}

func choicesOf(styles []style.Style) []choice {
	list := make([]choice, len(styles))
	for i, s := range styles {
		list[i] = choice{style: s}
	}
	return list
}

func defaultChoices(m mode) []choice {
	switch m {
	case modeLines, modeBibliography:
		return choicesOf([]style.Style{style.APA})
	case modeDocument:
		return nil // the document says it
	}
	return choicesOf(style.All())
}

// parseChoices returns the styles of a comma-separated list in its order, each
// once.
func parseChoices(list string) ([]choice, error) {
	var all []choice
	for name := range strings.SplitSeq(list, ",") {
		name = strings.TrimSpace(name)
		var these []choice
		switch {
		case strings.EqualFold(name, "all"):
			these = choicesOf(style.All())
		case strings.EqualFold(name, "editions"):
			these = choicesOf(style.Editions())
		case isStyleFile(name):
			these = []choice{{file: filepath.Clean(name)}}
		default:
			s, err := style.Lookup(name)
			if err != nil {
				return nil, fmt.Errorf("%w; the name of a style file ends in %s", err, styleSuffix)
			}
			these = []choice{{style: s}}
		}
		for _, c := range these {
			if !slices.Contains(all, c) {
				all = append(all, c)
			}
		}
	}
	return all, nil
}

// styleSuffix is what the names of style files end in.
const styleSuffix = ".csl"

// isStyleFile reports whether an element of the list is a file: by its ending,
// or by the folder that it lies in.
func isStyleFile(name string) bool {
	return strings.HasSuffix(name, styleSuffix) || strings.ContainsRune(name, '/') || strings.ContainsRune(name, os.PathSeparator)
}

// String returns what the choice is called on the command line.
func (c choice) String() string {
	if c.file != "" {
		return c.file
	}
	return c.style.Name()
}
