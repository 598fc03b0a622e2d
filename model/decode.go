package model

import (
	"bytes"
	"fmt"
	"sync"
	"unicode/utf8"

	"github.com/pubcite/pubcite/internal/bibtex"
)

// Decode sets p to what the record raw says. It may be called from many
// goroutines at once, each with a p of its own.
//
// What p held before is gone, even if there is an error, which is always a
// [*RecordError]. Where that does not say that the record is Lost, p holds
// all of it but for the fields that the error names; of a list where one value
// belongs, and of a field that stands twice, p has the first. What stands behind a
// record in JSON is not read, which the error says. A record that is lost leaves p empty.
//
// The arrays behind p's slices and its map are used again, so
// a caller who decodes into one p over and over must copy what it keeps.
// Strings are safe to keep.
func (o Reader) Decode(raw Raw, p *Publication) error {
	d := wake(o)
	d.raw = raw
	err := d.decode(&d.raw, p)
	d.rest()
	if err == nil {
		return nil // and not a nil *RecordError
	}
	return err
}

// decoders are at rest when nothing is decoded. They hold memory to be used again,
// and nothing of a record.
var decoders sync.Pool

// maxKept is how many persons a decoder at rest has room for. What a larger
// record took is given back.
const maxKept = 1000

// wake returns a decoder that is to be sent to rest.
func wake(o Reader) *decoder {
	d, _ := decoders.Get().(*decoder)
	if d == nil {
		return newDecoder(o)
	}
	d.opts = o.withDefaults()
	return d
}

// rest lets go of the record and puts the decoder to rest.
func (d *decoder) rest() {
	d.src, d.odd, d.later = nil, oddFields{}, later{}
	d.json.rest()
	*d.yaml = yamlSource{}
	d.raw, d.name.nameParts = Raw{}, nameParts{}
	d.emptyList()
	if cap(d.list) > maxKept {
		d.list = nil
	}
	decoders.Put(d)
}

// A decoder decodes one record at a time.
type decoder struct {
	opts  Reader
	names int       // persons in the record
	odd   oddFields // of the record
	known bool      // whether the record has a field of one
	later later     // what waits for the rest of the record
	texts texts     // where strings come from
	list  []Person  // of the field at hand
	name  nameDecoder
	raw   Raw // the record, for Decode
	json  *jsonSource
	yaml  *yamlSource
	src   source // one of the two
}

func newDecoder(o Reader) *decoder {
	d := &decoder{opts: o.withDefaults()}
	d.initNames()
	d.json = newJSONSource(&d.texts)
	d.yaml = &yamlSource{}
	return d
}

// decode does the work of [Reader.Decode].
func (d *decoder) decode(raw *Raw, p *Publication) *RecordError {
	p.reset()
	err := d.record(raw, p)
	if err != nil {
		p.reset()
		return raw.lost(err, d.id(raw))
	}
	if len(d.odd.list) > 0 {
		return raw.recordError(d.odd, p.ID)
	}
	return nil
}

// record reads raw in its format.
func (d *decoder) record(raw *Raw, p *Publication) error {
	d.names, d.odd = 0, oddFields{}
	if err := checkNUL(raw); err != nil {
		return err // and not what follows from it
	}
	if raw.fault != nil {
		f := *raw.fault
		return &f
	}
	switch format := raw.formatOf(d.opts); format {
	case RIS, NBIB:
		return d.tagged(raw, format, p)
	case BibTeX:
		return d.bibEntry(raw, p) // which may be in another encoding
	}
	if err := d.open(raw); err != nil {
		return err
	}
	if d.src == d.yaml && isCFF(d.yaml.at.node) {
		return d.cff(p)
	}
	err := d.publication(p)
	if raw.markdown {
		p.takeMarkdown()
	}
	if err == nil && d.src == d.json {
		if line, ok := d.json.behind(); ok {
			d.note(line, "something stands behind the record")
		}
	}
	return err
}

// open prepares the decoder to read raw as a source of values.
func (d *decoder) open(raw *Raw) error {
	if err := checkUTF8(raw); err != nil {
		return err
	}
	switch raw.formatOf(d.opts) {
	case YAML:
		d.src = d.yaml
		return d.yaml.open(raw, d.opts)
	default:
		d.src = d.json
		d.json.open(raw)
		return nil
	}
}

// formatOf tells the format of a Raw. Of one that a program has made by itself
// the options tell it, or its first character.
func (raw *Raw) formatOf(o Reader) Format {
	if raw.format != Auto {
		return raw.format
	}
	if o.Format != Auto && int(o.Format) < len(formatNames) {
		return o.Format
	}
	data := bytes.TrimLeft(raw.Data, " \t\r\n")
	switch {
	case bytes.HasPrefix(data, []byte("{")):
		return JSON
	case bytes.HasPrefix(data, []byte("@")):
		return BibTeX
	}
	if tagged := taggedFormat(data); tagged != Auto {
		return tagged
	}
	return YAML
}

// checkNUL reports what is no text, or text as UTF-16.
func checkNUL(raw *Raw) error {
	i := bytes.IndexByte(raw.Data, 0)
	if i < 0 {
		return nil
	}
	return &fault{line: raw.lineAt(i), reason: "not a text: byte 0x00 (UTF-16 needs a byte order mark)"}
}

// checkUTF8 reports text in another encoding.
func checkUTF8(raw *Raw) error {
	if utf8.Valid(raw.Data) {
		return nil
	}
	for i := 0; i < len(raw.Data); {
		r, size := utf8.DecodeRune(raw.Data[i:])
		if r == utf8.RuneError && size <= 1 {
			return &fault{line: raw.lineAt(i), reason: fmt.Sprintf("not UTF-8: byte 0x%02X", raw.Data[i])}
		}
		i += size
	}
	return nil
}

// lineAt returns the input's line of a position in raw's data.
func (raw *Raw) lineAt(pos int) int {
	return raw.Line + bytes.Count(raw.Data[:min(max(pos, 0), len(raw.Data))], newline)
}

// reset empties p and keeps its memory for the next record.
func (p *Publication) reset() {
	clear(p.Citations)
	*p = Publication{
		Authors: p.Authors[:0], Editors: p.Editors[:0], Translators: p.Translators[:0],
		EditorTranslators: p.EditorTranslators[:0], ContainerAuthors: p.ContainerAuthors[:0],
		CollectionEditors: p.CollectionEditors[:0], EditorialDirectors: p.EditorialDirectors[:0],
		OriginalAuthors: p.OriginalAuthors[:0], ReviewedAuthors: p.ReviewedAuthors[:0],
		Contributors: p.Contributors[:0], Compilers: p.Compilers[:0], Illustrators: p.Illustrators[:0],
		Chairs: p.Chairs[:0], Organizers: p.Organizers[:0], Curators: p.Curators[:0],
		Interviewers: p.Interviewers[:0], Recipients: p.Recipients[:0],
		Composers: p.Composers[:0], Narrators: p.Narrators[:0], Performers: p.Performers[:0],
		Directors: p.Directors[:0], Producers: p.Producers[:0], ExecutiveProducers: p.ExecutiveProducers[:0],
		ScriptWriters: p.ScriptWriters[:0], SeriesCreators: p.SeriesCreators[:0], Guests: p.Guests[:0], Hosts: p.Hosts[:0],
		CorporateEditors: p.CorporateEditors[:0], Languages: p.Languages[:0],
		ISBN: p.ISBN[:0], ISSN: p.ISSN[:0], EISSN: p.EISSN[:0],
		Abstracts: p.Abstracts[:0], Keywords: p.Keywords[:0], Links: p.Links[:0],
		Citations: p.Citations,
	}
}

// id finds the _id of a faulty record, as far as the record can be read.
func (d *decoder) id(raw *Raw) string {
	switch format := raw.formatOf(d.opts); format {
	case RIS, NBIB:
		return idOfTagged(raw, format)
	case YAML:
		return d.yaml.id(raw, d.opts)
	case BibTeX:
		return bibtex.Key(raw.Data)
	default:
		return d.json.id(raw)
	}
}
