package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/pubcite/pubcite/style/csl"
)

// openFault words an error of opening the style of a name in a folder.
func openFault(file, folder, name string, err error) error {
	var unknown *csl.UnknownError
	switch {
	case !errors.As(err, &unknown):
		return fileFault(file, folder, err)
	case unknown.Name == strings.TrimSuffix(name, styleSuffix):
		return fmt.Errorf("%s: there is no such style file%s", file, offer(unknown.Near))
	}
	return fmt.Errorf("%s: stands for the style %q, which is not in the folder %s%s", file, unknown.Name, folder, offer(unknown.Near))
}

// fileFault words an error of reading a file, or the files of a folder, of which
// the error names the one.
func fileFault(file, folder string, err error) error {
	var fault *csl.Error
	if errors.As(err, &fault) {
		return errors.New(faultLine(folder, *fault))
	}
	return fmt.Errorf("%s: %s", file, reason(err))
}

// faultLine says what is wrong in a file of a folder.
func faultLine(folder string, e csl.Error) string {
	e.File = filepath.Join(folder, filepath.FromSlash(e.File))
	return strings.TrimPrefix(e.Error(), "csl: ")
}

// each words each of several errors that were joined, or the only one.
func each(err error, word func(error) error) error {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return word(err)
	}
	var all []error
	for _, err := range joined.Unwrap() {
		all = append(all, word(err))
	}
	return errors.Join(all...)
}

// offer offers the names that come near an unknown one, or says nothing.
func offer(near []string) string {
	if len(near) == 0 {
		return ""
	}
	return "; near it: " + strings.Join(near, ", ")
}
