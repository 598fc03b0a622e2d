//go:build !js && !plan9

package main

import (
	"errors"
	"io"
	"os/signal"
	"syscall"
)

// surviveClosedPipe makes a closed pipe an error of the write, not the end of
// the program.
func surviveClosedPipe() { signal.Ignore(syscall.SIGPIPE) }

// isClosedPipe reports whether a write failed because the reader went away.
func isClosedPipe(err error) bool {
	return errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
}
