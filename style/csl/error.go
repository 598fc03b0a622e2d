package csl

import (
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/pubcite/pubcite/internal/near"
)

// An Error is a fault that makes a file no style, or no locale. A file with
// several of them gives them all, joined as by [errors.Join]; [errors.As] finds
// the first.
type Error struct {
	// File is the name of the file, where it has one.
	File string
	// Line is the line of the fault, from 1; 0 where it is of the file as a
	// whole.
	Line int
	// Element is the element at fault ("text"), or empty where it is none.
	Element string
	// Reason says what is wrong, in one line.
	Reason string
}

// Error returns one line of text:
//
//	csl: apa.csl, line 120, <text>: unknown macro "autor"; near it is "author"
func (e *Error) Error() string {
	return "csl: " + place(e.File, e.Line, e.Element) + e.Reason
}

// A Warning tells of something in a file that is passed over. The file works
// without it.
type Warning struct {
	// File, Line, Element and Reason are as in an [Error].
	File    string
	Line    int
	Element string
	Reason  string
}

// String returns one line of text, as that of an [Error].
func (w Warning) String() string {
	return "csl: " + place(w.File, w.Line, w.Element) + w.Reason
}

// A DependentError reports that a style is a dependent one: another name of a
// style, without rules of its own.
type DependentError struct {
	// File is the name of the file, where it has one.
	File string
	// Title is the style's title.
	Title string
	// Parent is the address of the style that it stands for
	// ("http://www.zotero.org/styles/apa").
	Parent string
	// Locale is the locale that it asks for, or empty.
	Locale string
}

// Error names the style that is to be read instead.
func (e *DependentError) Error() string {
	return "csl: " + place(e.File, 0, "") + "a dependent style, without rules of its own; it stands for " + e.Parent
}

// An UnknownError reports a style or locale that is not among the files.
type UnknownError struct {
	// What is "style" or "locale".
	What string
	// Name is what was asked for.
	Name string
	// Near are the names that come near it, the nearest first: three at most.
	Near []string
}

// Error names what comes near.
func (e *UnknownError) Error() string {
	return "csl: unknown " + e.What + " " + strconv.Quote(shorten(e.Name)) + near.Offer(e.Near)
}

// place says where something stands, in front of what is said of it.
func place(file string, line int, element string) string {
	var parts []string
	if file != "" {
		parts = append(parts, file)
	}
	if line > 0 {
		parts = append(parts, "line "+strconv.Itoa(line))
	}
	if element != "" {
		parts = append(parts, "<"+shorten(element)+">")
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ", ") + ": "
}

// shorten cuts a text of the file to what a message can hold.
func shorten(s string) string {
	const limit = 60
	n := 0
	for i := range s {
		if n == limit {
			return s[:i] + "…"
		}
		n++
	}
	return s
}

// maxTold is how many faults of a file are told, and how many warnings. After
// that they are counted.
const maxTold = 100

// A report gathers what is wrong with a file.
type report struct {
	file     string
	errs     []error
	warnings []Warning
	// lostErrs and lostWarnings are how many more there are.
	lostErrs, lostWarnings int
}

func (r *report) fail(line int, element, reason string) {
	if len(r.errs) == maxTold {
		r.lostErrs++
		return
	}
	r.errs = append(r.errs, &Error{r.file, line, element, reason})
}

func (r *report) warn(line int, element, reason string) {
	if len(r.warnings) == maxTold {
		r.lostWarnings++
		return
	}
	r.warnings = append(r.warnings, Warning{r.file, line, element, reason})
}

// nearby offers what comes near an unknown word, as long as more is told.
func (r *report) nearby(word string, names iter.Seq[string]) string {
	if len(r.errs) == maxTold || len(r.warnings) == maxTold {
		return ""
	}
	return near.Offer(near.Names(word, names))
}

// err returns all faults as one error, or nil.
func (r *report) err() error {
	errs := r.errs
	if r.lostErrs > 0 {
		errs = append(errs, &Error{File: r.file, Reason: fmt.Sprintf("%d more faults", r.lostErrs)})
	}
	if len(errs) == 1 {
		return errs[0]
	}
	return errors.Join(errs...)
}

// told returns the warnings.
func (r *report) told() []Warning {
	if r.lostWarnings == 0 {
		return r.warnings
	}
	return append(r.warnings, Warning{File: r.file, Reason: fmt.Sprintf("%d more warnings", r.lostWarnings)})
}
