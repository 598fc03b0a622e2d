package main

import (
	"context"
	"errors"
	"time"

	"github.com/pubcite/pubcite/model"
)

// A pipeline turns inputs into output on several goroutines:
//
//   - one finds records and puts them into batches;
//   - the workers decode the records of a batch and compose their output;
//   - one, the caller's, writes the batches in the order of the input.
//
// There is a fixed number of batches, which go round. So memory does not
// depend on the size of the input, and a slow output slows the reading down.
type pipeline struct {
	reader  model.Reader
	writer  recordWriter
	workers int
	// findings asks for notes on what is odd about each record.
	findings bool

	free  chan *batch // batches to be filled
	work  chan *batch // filled, for the workers
	order chan *batch // the same in the order of the input, for the output
}

// batches returns how many batches go round: one for each worker to work on
// and one to take up next, one being filled and one being written.
func batches(workers int) int { return 2*workers + 2 }

func newPipeline(r model.Reader, w recordWriter, workers int) *pipeline {
	n := batches(workers)
	return &pipeline{
		reader:  r,
		writer:  w,
		workers: workers,
		// No channel ever holds more than all batches, so no send blocks.
		free:  make(chan *batch, n),
		work:  make(chan *batch, n),
		order: make(chan *batch, n),
	}
}

// errInterrupted says that the context ended before the input did.
var errInterrupted = errors.New("interrupted")

// run sends in through the pipeline to out. The error is errInterrupted or
// one of writing; what concerns the inputs is part of the output. After an
// error, an input that does not return from Read is left alone.
func (p *pipeline) run(ctx context.Context, in inputs, out *sink) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for range cap(p.free) {
		p.free <- newBatch(len(out.total.tallies))
	}
	go p.split(ctx, in)
	for range p.workers {
		go p.process()
	}
	return p.write(ctx, out)
}

// split fills batches with the records of in.
func (p *pipeline) split(ctx context.Context, in inputs) {
	defer close(p.work)
	defer close(p.order)
	s := splitter{ctx: ctx, pipeline: p}
	for _, name := range in.files() {
		s.file(in, name)
	}
}

// process composes the output of batches.
func (p *pipeline) process() {
	for b := range p.work {
		b.process(p.reader, p.writer, p.findings)
		b.ready <- struct{}{}
	}
}

// write writes the batches in their order. When ctx ends, it still writes
// those that are complete.
func (p *pipeline) write(ctx context.Context, out *sink) error {
	for {
		b, ok := await(ctx, p.order, out)
		if ok {
			_, ok = await(ctx, b.ready, out)
		}
		if !ok && ctx.Err() != nil {
			return errInterrupted
		}
		if !ok {
			return nil
		}
		if err := out.write(b); err != nil {
			return err
		}
		p.free <- b
	}
}

// await receives from ch, and meanwhile shows the progress. It reports false
// when ch is closed, or empty at the end of ctx.
func await[T any](ctx context.Context, ch <-chan T, out *sink) (v T, ok bool) {
	for {
		select {
		case v, ok = <-ch:
			return v, ok
		case <-out.progress.tick:
			out.progress.show(time.Now(), out.total, out.read)
		case <-ctx.Done():
			select {
			case v, ok = <-ch:
			default:
			}
			return v, ok
		}
	}
}
