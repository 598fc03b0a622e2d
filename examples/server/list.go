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
	// Styles are ours that no file takes the place of, with what else they are called by.
	Styles []ownAnswer `json:"styles"`
	// Files are the names of style files.
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
	a, err := s.styles.list()
	if err != nil {
		return nil, err
	}
	out, err := json.Marshal(a)
	return append(out, '\n'), err
}

// list returns which styles and locales there are.
func (s *styleSet) list() (a styleAnswer, err error) {
	a.Styles = []ownAnswer{}
	if a.Files, err = namesIn(s.files, "", ".csl", ".", "dependent"); err != nil {
		return a, err
	}
	if a.Locales, err = namesIn(s.locales.folder, "locales-", ".xml", "."); err != nil {
		return a, err
	}
	if !slices.Contains(a.Locales, "en-US") {
		a.Locales = append(a.Locales, "en-US")
	}
	for _, own := range builtIn() {
		names := slices.DeleteFunc(append([]string{own.Name()}, otherNames(own)...), func(name string) bool {
			_, taken := slices.BinarySearch(a.Files, name)
			return taken
		})
		if len(names) > 0 {
			a.Styles = append(a.Styles, ownAnswer{names[0], own.Title(), names[1:]})
		}
	}
	return a, nil
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
