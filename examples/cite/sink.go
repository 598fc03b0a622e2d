package main

import "io"

// A sink is where the output goes. All that is written while the pipeline
// runs, it writes, from one goroutine: output, messages and progress cannot
// get into each other's way.
type sink struct {
	stdout, stderr io.Writer
	progress       *progress
	conversion     *conversion // that the output is a part of, or nil

	total count // of what was written
	read  int64 // bytes read for that
}

func newSink(stdout, stderr io.Writer, in inputs, styles int) *sink {
	return &sink{
		stdout:   stdout,
		stderr:   stderr,
		progress: newProgress(stdout, stderr, in.size()),
		total:    newCount(styles),
	}
}

// write writes what a batch holds. The error is one of standard output.
//
// Each batch is one write, of complete lines. A buffer in between would only
// cut lines in two where it is full, and show that if the next write fails.
func (s *sink) write(b *batch) error {
	out := b.out
	if s.conversion != nil {
		out = s.conversion.add(b)
	}
	if len(out) > 0 {
		if _, err := s.stdout.Write(out); err != nil {
			return err
		}
	}
	if len(b.notes) > 0 {
		s.progress.wipe()
		s.stderr.Write(b.notes) // there is nowhere to report an error to
	}
	s.total.add(b.count)
	s.read = b.read
	return nil
}

// end ends a conversion. The error is one of standard output.
func (s *sink) end() error {
	if s.conversion == nil {
		return nil
	}
	_, err := s.stdout.Write(s.conversion.end())
	return err
}

// close ends the progress.
func (s *sink) close() { s.progress.stop() }
