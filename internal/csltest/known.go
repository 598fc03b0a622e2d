package csltest

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

// Unsorted is the group of what fails and has been given no reason yet.
const Unsorted = "unsorted"

// A Known is a list of what is known to fail, and why. It is a text file: a
// line holds a name, the group of reasons that it belongs to and, if there is
// more to say, what that is. A line that begins with # is a comment.
type Known struct {
	lines []string
	group map[string]string
}

// ReadKnown reads a list.
func ReadKnown(path string) (*Known, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	k := &Known{group: map[string]string{}}
	k.lines = strings.Split(strings.TrimRight(string(data), "\n"), "\n")
	for i, line := range k.lines {
		name, group, ok := entry(line)
		switch {
		case !ok:
		case group == "":
			return nil, fmt.Errorf("%s:%d: %s has no group", path, i+1, name)
		case k.group[name] != "":
			return nil, fmt.Errorf("%s:%d: %s stands there twice", path, i+1, name)
		default:
			k.group[name] = group
		}
	}
	return k, nil
}

// entry takes a line of a list apart. It is false for a comment.
func entry(line string) (name, group string, ok bool) {
	fields := strings.Fields(line)
	if len(fields) == 0 || fields[0][0] == '#' {
		return "", "", false
	}
	if len(fields) > 1 {
		group = fields[1]
	}
	return fields[0], group, true
}

// Group returns the group of a name, or "" where it is not in the list.
func (k *Known) Group(name string) string { return k.group[name] }

// Check sets the list against what happened, by name, and returns a complaint
// for each that fails and is not listed, passes and is listed, or is listed and
// was not there.
func (k *Known) Check(passed map[string]bool) []string {
	var out []string
	for name, ok := range passed {
		switch listed := k.group[name] != ""; {
		case ok && listed:
			out = append(out, name+" passes; take it out of the list")
		case !ok && !listed:
			out = append(out, name+" fails and is not listed")
		}
	}
	for name := range k.group {
		if _, ok := passed[name]; !ok {
			out = append(out, name+" is listed and does not exist")
		}
	}
	slices.Sort(out)
	return out
}

// Update writes the list anew: what passes or does not exist is taken out, what
// fails and was not listed is added as [Unsorted]. All other lines stay as they
// are.
func (k *Known) Update(path string, passed map[string]bool) error {
	var out, added []string
	for _, line := range k.lines {
		name, _, ok := entry(line)
		if passes, exists := passed[name]; ok && (passes || !exists) {
			continue
		}
		out = append(out, line)
	}
	for name, ok := range passed {
		if !ok && k.group[name] == "" {
			added = append(added, name+"\t"+Unsorted)
		}
	}
	slices.Sort(added)
	return os.WriteFile(path, []byte(strings.Join(append(out, added...), "\n")+"\n"), 0o644)
}
