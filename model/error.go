package model

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// A RecordError reports what cannot be read of one record: all of it, or the
// fields that are not what they should be, and what had to be mended. The records before and after it
// are not affected.
type RecordError struct {
	// Number is the record's place in the input, from 1. A faulty record
	// counts.
	Number int
	// ID is the record's _id, id in CSL-JSON, or key in BibTeX; empty where that
	// is unknown.
	ID string
	// Lost says that nothing of the record could be read. Otherwise all of
	// it has been read but for Field and Others.
	Lost bool
	// Field is the field at fault: "year", "author[2].first_name",
	// "_source.year" in a search engine's hit. Lists count from 0. It is empty
	// where the record as a whole is at fault, or what stands behind it.
	Field string
	// Line is the input's line of the fault, from 1; the first line of the
	// record where the exact place is unknown.
	Line int
	// Reason says what is wrong, in one line.
	Reason string
	// Others are the fields at fault besides Field, in their order.
	Others []FieldError
	// Unnamed is how many more there are. After a hundred they are counted
	// alone.
	Unnamed int
}

// A FieldError is one more field at fault in a record. Its parts are those
// of a [RecordError].
type FieldError struct {
	Field  string
	Line   int
	Reason string
}

// Error returns one line of text:
//
//	record 3 (_id 14666), line 120, field "author[2]": expected a person, found the number 7
//
// Others follow, each behind a semicolon.
func (e *RecordError) Error() string {
	var b strings.Builder
	b.WriteString("record ")
	b.WriteString(strconv.Itoa(e.Number))
	if e.ID != "" {
		b.WriteString(" (_id " + oneLine(e.ID, 80) + ")")
	}
	if e.Line > 0 {
		b.WriteString(", line " + strconv.Itoa(e.Line))
	}
	writeReason(&b, e.Field, e.Reason)
	for _, f := range e.Others {
		b.WriteString("; line " + strconv.Itoa(f.Line))
		writeReason(&b, f.Field, f.Reason)
	}
	if e.Unnamed > 0 {
		b.WriteString("; " + strconv.Itoa(e.Unnamed) + " more")
	}
	return b.String()
}

func writeReason(b *strings.Builder, field, reason string) {
	if field != "" {
		b.WriteString(`, field "` + oneLine(field, 120) + `"`)
	}
	b.WriteString(": " + reason)
}

// A fault is what a RecordError is made of: the parts that are known where
// the fault is found.
type fault struct {
	field  string
	line   int // in the input; 0: unknown
	reason string
}

func (f *fault) Error() string { return f.reason }

// within puts a field's name, or a list's index in brackets, in front of the
// field that err is about.
func within(err error, name string) error {
	var f *fault
	if !errors.As(err, &f) {
		return err
	}
	f.field = inside(name, f.field)
	return f
}

// inside puts name in front of a field.
func inside(name, field string) string {
	if field == "" || strings.HasPrefix(field, "[") {
		return name + field
	}
	return name + "." + field
}

// lost makes the error of a record that cannot be read, of err.
func (raw *Raw) lost(err error, id string) *RecordError {
	e := &RecordError{Number: raw.Number, ID: id, Lost: true, Line: raw.Line, Reason: err.Error()}
	var f *fault
	if errors.As(err, &f) {
		e.Field = f.field
		if f.line > 0 {
			e.Line = f.line
		}
	}
	return e
}

// maxOdd is how many odd fields of one record are named.
const maxOdd = 100

// oddFields are the fields of a record that are not what they should be.
type oddFields struct {
	list    []FieldError
	unnamed int // how many more there are
}

// full reports whether as many fields are named as will be. What is behind
// them need not be looked at closely.
func (o *oddFields) full() bool { return len(o.list) >= maxOdd }

// within puts a field's name, or a list's index in brackets, in front of all
// fields but the first n.
func (o *oddFields) within(n int, name string) {
	for i := n; i < len(o.list); i++ {
		o.list[i].Field = inside(name, o.list[i].Field)
	}
}

// recordError makes the error of a record that has been read but for fields.
func (raw *Raw) recordError(fields oddFields, id string) *RecordError {
	first := fields.list[0]
	e := &RecordError{
		Number: raw.Number, ID: id,
		Field: first.Field, Line: first.Line, Reason: first.Reason,
		Unnamed: fields.unnamed,
	}
	if len(fields.list) > 1 {
		e.Others = fields.list[1:]
	}
	return e
}

// found describes a scalar of the input: the text "Smith".
func found(what, text string) string {
	if what == "text" {
		return "the text " + strconv.Quote(shorten(text, 40))
	}
	return "the " + what + " " + oneLine(text, 40)
}

func expected(want, got string) string {
	return fmt.Sprintf("expected %s, found %s", want, got)
}

// oneLine makes text from the input fit for a message.
func oneLine(s string, limit int) string {
	s = shorten(s, limit)
	clean := func(r rune) bool { return unicode.IsPrint(r) && r != unicode.ReplacementChar }
	if strings.IndexFunc(s, func(r rune) bool { return !clean(r) }) < 0 {
		return s
	}
	return strconv.Quote(s)
}

// shorten cuts s after limit runes.
func shorten(s string, limit int) string {
	n := 0
	for i := range s {
		if n == limit {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
