//go:build js || plan9

package main

import (
	"errors"
	"io"
)

// surviveClosedPipe does nothing: these systems send no signal for a closed
// pipe.
func surviveClosedPipe() {}

// isClosedPipe reports whether a write failed because the reader went away.
func isClosedPipe(err error) bool { return errors.Is(err, io.ErrClosedPipe) }
