package model

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// A RecordError reports one record that cannot be read. The records before
// and after it are not affected.
type RecordError struct {
	// Number is the record's place in the input, from 1. A faulty record
	// counts.
	Number int
	// ID is the record's _id, or empty where that is unknown.
	ID string
	// Field is the field at fault: "year", "author[2].first_name". It is
	// empty where the record as a whole is at fault.
	Field string
	// Line is the input's line of the fault, from 1; the first line of the
	// record where the exact place is unknown.
	Line int
	// Reason says what is wrong, in one line.
	Reason string
}

// Error returns one line of text:
//
//	record 3 (_id 14666), line 120, field "author[2]": expected a person, found the number 7
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
	if e.Field != "" {
		b.WriteString(`, field "` + oneLine(e.Field, 120) + `"`)
	}
	b.WriteString(": " + e.Reason)
	return b.String()
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
	switch {
	case f.field == "" || strings.HasPrefix(f.field, "["):
		f.field = name + f.field
	default:
		f.field = name + "." + f.field
	}
	return f
}

// recordError completes err, which concerns raw.
func (raw *Raw) recordError(err error, id string) *RecordError {
	e := &RecordError{Number: raw.Number, ID: id, Line: raw.Line, Reason: err.Error()}
	var f *fault
	if errors.As(err, &f) {
		e.Field = f.field
		if f.line > 0 {
			e.Line = f.line
		}
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
