package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
	"github.com/pubcite/pubcite/style/csl"
)

// A documentReader answers documents: each a JSON object with works and the
// citations of a text, each answer a line.
type documentReader struct {
	opts   options
	styles loader
	// style is the one that the command line asks for; the zero Style leaves it to
	// the documents.
	style style.Style
}

// An answer is what is written of a document. Its names are those that programs
// for the executable citeproc know.
type answer struct {
	Citations    []any    `json:"citations"`
	Bibliography [][2]any `json:"bibliography"`
	Warnings     []string `json:"warnings"`
	// Error says why there is nothing else.
	Error string `json:"error,omitempty"`
}

// run answers the documents of the inputs. It reports whether all could be.
func (r *documentReader) run(ctx context.Context, in inputs, stdout, stderr io.Writer) (ok bool, err error) {
	ok = true
	for _, name := range in.files() {
		file, err := in.open(name)
		if err != nil {
			fmt.Fprintf(stderr, "cite: %s: %s\n", printable(label(name)), reason(err))
			ok = false
			continue
		}
		good, err := r.file(ctx, name, file, stdout, stderr)
		file.Close()
		ok = ok && good
		if err != nil {
			return ok, err
		}
	}
	return ok, nil
}

// file answers the documents of a file. The error is one of writing.
func (r *documentReader) file(ctx context.Context, name string, file io.Reader, stdout, stderr io.Writer) (ok bool, err error) {
	ok = true
	in := &lineCounter{Reader: file}
	dec := json.NewDecoder(in)
	for ctx.Err() == nil {
		var raw json.RawMessage
		err := dec.Decode(&raw)
		if errors.Is(err, io.EOF) {
			return ok, nil
		}
		if err != nil {
			// Behind what is no JSON, nothing can be told apart.
			fmt.Fprintf(stderr, "cite: %s: line %d: no document in JSON: %v\n", printable(label(name)), in.lineOf(dec, err), err)
			return false, nil
		}
		a := r.answer(raw)
		ok = ok && a.Error == ""
		if err := writeLine(stdout, a); err != nil {
			return ok, err
		}
	}
	return ok, errInterrupted
}

// writeLine writes a value as JSON in a line.
func writeLine(w io.Writer, value any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(value); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// answer answers one document.
func (r *documentReader) answer(raw []byte) answer {
	a := answer{Citations: []any{}, Bibliography: [][2]any{}, Warnings: []string{}}
	var in documentInput
	if err := in.read(raw, &a); err != nil {
		a.Error = err.Error()
		return a
	}
	s, err := r.styleOf(&in, &a)
	if err != nil {
		a.Error = err.Error()
		return a
	}
	format := r.opts.documentFormat()
	d := citation.NewDocumentWith(s, citation.Writer{Format: format, LinkAddresses: r.opts.links})
	in.add(d, &a)
	for i := range d.Len() {
		a.Citations = append(a.Citations, written(d.Cluster(i), format))
	}
	for e := range d.Entries() {
		a.Bibliography = append(a.Bibliography, [2]any{e.ID, written(string(e.Text), format)})
	}
	for _, id := range d.Unknown() {
		a.warn("%q is cited and is none of the references", id)
	}
	return a
}

// written returns what stands in an answer for what a format wrote: JSON as it is,
// anything else as a string.
func written(text string, f citation.Format) any {
	if f == citation.JSON {
		return json.RawMessage(text)
	}
	return text
}

func (a *answer) warn(format string, args ...any) {
	a.Warnings = append(a.Warnings, fmt.Sprintf(format, args...))
}

// styleOf returns the style of a document: that of the command line first.
func (r *documentReader) styleOf(in *documentInput, a *answer) (style.Style, error) {
	s, lang := r.style, cmp.Or(r.opts.locale, in.Lang)
	switch {
	case !s.IsZero():
	case strings.HasPrefix(strings.TrimSpace(in.Style), "<"):
		file, err := csl.Parse(strings.NewReader(in.Style))
		if err != nil {
			return s, fmt.Errorf("style: %s", strings.TrimPrefix(err.Error(), "csl: "))
		}
		for _, w := range file.Warnings {
			a.warn("style: %s", w)
		}
		lang = cmp.Or(lang, file.DefaultLocale)
		if s, err = file.Style(); err != nil {
			return s, err
		}
	case in.Style == "":
		s = style.APA
	default:
		var err error
		if s, err = style.Lookup(in.Style); err != nil {
			return s, err
		}
	}
	if lang == "" {
		return s, nil
	}
	locale, err := r.styles.locales.find(lang)
	return s.In(locale), err
}

// A documentInput is a document as it is given. Whatever it lacks is empty.
type documentInput struct {
	Citations     []citationInput
	References    json.RawMessage
	Style         string
	Lang          string
	Abbreviations map[string]map[string]map[string]string
}

// read reads a document. Members that it does not know are warned of.
func (in *documentInput) read(raw []byte, a *answer) error {
	var members map[string]json.RawMessage
	if json.Unmarshal(raw, &members) != nil {
		return errors.New("a document is a JSON object with references and citations")
	}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		if !slices.Contains([]string{"citations", "references", "style", "lang", "abbreviations"}, name) {
			a.warn("a document has no member %q", name)
		}
	}
	err := json.Unmarshal(raw, in)
	var odd *json.UnmarshalTypeError
	if errors.As(err, &odd) {
		return fmt.Errorf("%s: a %s is not what can stand there (cite -h shows the form)", strings.ToLower(cmp.Or(odd.Field, "citations")), odd.Value)
	}
	return err
}

// add gives a document what the input holds.
func (in *documentInput) add(d *citation.Document, a *answer) {
	var ids []string
	for p, err := range model.Read(bytes.NewReader(in.References)) {
		if err != nil {
			a.warn("references: %v", err)
		}
		if p == nil {
			continue
		}
		in.abbreviate(p)
		d.Add(p.ID, p)
		ids = append(ids, p.ID)
	}
	d.ListUncited(ids...)
	for _, c := range in.Citations {
		d.Insert(d.Len(), c.cluster(a))
	}
}

// abbreviate adds the short titles that a table has for a work that has none.
func (in *documentInput) abbreviate(p *model.Publication) {
	list := in.Abbreviations["default"]
	p.ContainerTitleShort = cmp.Or(p.ContainerTitleShort, list["container-title"][p.ContainerTitle])
	p.TitleShort = cmp.Or(p.TitleShort, list["title"][p.Title])
}
