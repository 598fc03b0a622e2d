package main

import (
	"encoding/json"
	"io/fs"
	"net/http"
	"slices"
	"strings"
)

// A styleAnswer is what GET /styles answers.
type styleAnswer struct {
	// Styles are ours, with what else they are called by.
	Styles []ownAnswer `json:"styles"`
	// Files are the names of style files; one that a style of ours has, too, is that
	// of the file.
	Files []string `json:"files"`
	// Locales are the tags of locales.
	Locales []string `json:"locales"`
}

type ownAnswer struct {
	Name  string   `json:"name"`
	Title string   `json:"title"`
	Also  []string `json:"also"`
}

// list answers which styles and locales there are.
func (s *server) list(w http.ResponseWriter, r *http.Request) {
	out, err := s.listAnswer(r)
	if err != nil {
		s.fail(r, asProblem(err)).writeJSON(w)
		return
	}
	send(w, "application/json; charset=utf-8", out)
}

func (s *server) listAnswer(r *http.Request) ([]byte, error) {
	if err := s.gate.enter(r.Context()); err != nil {
		return nil, err
	}
	defer s.gate.leave()
	a := styleAnswer{Files: []string{}, Locales: []string{}}
	for _, own := range builtIn() {
		a.Styles = append(a.Styles, ownAnswer{own.Name(), own.Title(), otherNames(own)})
	}
	var err error
	if a.Files, err = namesIn(s.styles.files, "", ".csl", ".", "dependent"); err != nil {
		return nil, err
	}
	if a.Locales, err = namesIn(s.styles.locales.folder, "locales-", ".xml", "."); err != nil {
		return nil, err
	}
	if !slices.Contains(a.Locales, "en-US") {
		a.Locales = append(a.Locales, "en-US")
	}
	out, err := json.Marshal(a)
	return append(out, '\n'), err
}

// namesIn returns the names of files in folders, without what they begin and end
// with, in their order. A folder below the first may be missing.
func namesIn(fsys fs.FS, before, behind string, folders ...string) ([]string, error) {
	names := []string{}
	if fsys == nil {
		return names, nil
	}
	for i, folder := range folders {
		files, err := fs.ReadDir(fsys, folder)
		if err != nil && i == 0 {
			return nil, err
		}
		for _, f := range files {
			name, begins := strings.CutPrefix(f.Name(), before)
			if name, ends := strings.CutSuffix(name, behind); begins && ends {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}
