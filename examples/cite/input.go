package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// inputs are the files that the command reads, one after the other.
type inputs struct {
	names []string // none: standard input
	stdin io.Reader
}

// stdinName is the name of standard input on the command line.
const stdinName = "-"

// files returns the names of the files.
func (in inputs) files() []string {
	if len(in.names) == 0 {
		return []string{stdinName}
	}
	return in.names
}

// open opens one of the files.
func (in inputs) open(name string) (io.ReadCloser, error) {
	if name == stdinName {
		return io.NopCloser(in.stdin), nil
	}
	return os.Open(name)
}

// size returns how many bytes the files have, or 0 where that is unknown.
func (in inputs) size() int64 {
	var sum int64
	for _, name := range in.files() {
		info, err := in.stat(name)
		if err != nil || !info.Mode().IsRegular() {
			return 0
		}
		sum += info.Size()
	}
	return sum
}

func (in inputs) stat(name string) (fs.FileInfo, error) {
	if name != stdinName {
		return os.Stat(name)
	}
	if f, ok := in.stdin.(*os.File); ok {
		return f.Stat()
	}
	return nil, errors.ErrUnsupported
}

// label returns the name of a file for messages.
func label(name string) string {
	if name == stdinName {
		return "standard input"
	}
	return name
}

// reason returns what an error of reading or writing says, without the file's
// name, which messages begin with.
func reason(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}
