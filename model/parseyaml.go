package model

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// parseYAML parses the text of a record.
func parseYAML(raw *Raw) (*yaml.Node, error) {
	doc, err := parseDocument(raw.Data)
	if err != nil {
		return nil, yamlFault(err, raw)
	}
	if raw.item && doc.Kind == yaml.SequenceNode && len(doc.Content) == 1 {
		return doc.Content[0], nil
	}
	return doc, nil
}

// parseDocument parses a text that is one YAML document. It turns a panic of
// the parser into an error.
func parseDocument(data []byte) (n *yaml.Node, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("%v", v)
		}
	}()
	d := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	if err := d.Decode(&doc); err != nil && err != io.EOF {
		return nil, err
	}
	// What follows the document is looked at when the next one is asked for.
	switch err := d.Decode(&more); {
	case err == nil:
		return nil, errors.New("something stands behind the record")
	case err != io.EOF:
		return nil, err
	}
	if len(doc.Content) == 0 {
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null"}, nil
	}
	return doc.Content[0], nil
}

// yamlFault turns an error of the parser into one that tells the line.
func yamlFault(err error, raw *Raw) error {
	f := &fault{}
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, ok := strings.CutPrefix(text, "line "); ok {
		if number, message, ok := strings.Cut(rest, ": "); ok {
			if line, err := strconv.Atoi(number); err == nil {
				last := raw.lineAt(len(raw.Data) - 1)
				f.line, text = min(raw.Line+line-1, last), message
			}
		}
	}
	if strings.Contains(text, "<document start>") {
		text = "something stands behind the record"
	}
	f.reason = oneLine("not valid YAML: "+text, 200)
	return f
}

// id finds the _id of a faulty record, or the id of CSL-JSON.
func (s *yamlSource) id(raw *Raw, o Reader) string {
	if raw.node == nil {
		return idOfYAML(raw.Data)
	}
	if s.begin(raw, raw.node, o) != nil || s.kind() != kindObject || s.enter() != nil {
		return ""
	}
	other := ""
	for {
		name, ok, err := s.member()
		if !ok || err != nil {
			return other
		}
		k := s.kind()
		if isID := string(name) == "_id"; (isID || string(name) == "id") && (k == kindText || k == kindOther) {
			id, _ := s.text()
			if isID {
				return id
			}
			other = id
		}
	}
}

// idOfYAML finds the same in the text of a record, which need not be valid.
func idOfYAML(data []byte) string {
	margin := -1 // the column of the record's names
	other := ""  // the id of CSL-JSON
	for line := range bytes.Lines(data) {
		names := bytes.TrimLeft(line, " ")
		if margin < 0 {
			names = bytes.TrimLeft(names, "- ")
			if len(bytes.TrimSpace(names)) == 0 || names[0] == '#' {
				continue
			}
			margin = len(line) - len(names)
		}
		if len(line)-len(names) != margin {
			continue
		}
		rest, isID := bytes.CutPrefix(names, []byte("_id:"))
		rest, isOther := bytes.CutPrefix(rest, []byte("id:"))
		if !isID && !isOther {
			continue
		}
		id := strings.ToValidUTF8(string(bytes.Trim(bytes.TrimSpace(rest), `'"`)), "\uFFFD")
		if isID {
			return id
		}
		other = id
	}
	return other
}
