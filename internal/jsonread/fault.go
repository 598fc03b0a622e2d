package jsonread

import (
	"bytes"
	"errors"

	"github.com/go-json-experiment/json/jsontext"
)

// errFault is for what jsontext finds nothing wrong with.
var errFault = errors.New("not valid JSON")

// fault says what is wrong, as jsontext does: a [*jsontext.SyntacticError], or io.EOF
// where there is nothing.
func (r *Reader) fault() error {
	dec := jsontext.NewDecoder(bytes.NewReader(r.text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if _, err := dec.ReadValue(); err != nil {
		return err
	}
	return errFault
}
