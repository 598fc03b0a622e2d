package main

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestProgressText(t *testing.T) {
	tests := []struct {
		name       string
		elapsed    time.Duration
		done       count
		read, size int64
		want       string
	}{
		{
			"of a known size", 3 * time.Second, count{good: 119_998, bad: 2}, 60, 100,
			"120000 records, 40000 a second, 2 bad, 60 %, 2s left",
		},
		{
			"of an unknown size", 3 * time.Second, count{good: 3000}, 60, 0,
			"3000 records, 1000 a second, 0 bad",
		},
		{
			"before anything is done", 3 * time.Second, count{}, 0, 100,
			"0 records, 0 a second, 0 bad",
		},
		{
			"of a file that has grown", 3 * time.Second, count{good: 3}, 200, 100,
			"3 records, 1 a second, 0 bad, 100 %, 0s left",
		},
		{
			"of hours", time.Hour, count{good: 36_000_000}, 25, 100,
			"36000000 records, 10000 a second, 0 bad, 25 %, 3h0m0s left",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := progressText(test.elapsed, test.done, test.read, test.size)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestProgressComesLateAndLeavesNothing(t *testing.T) {
	var screen strings.Builder
	p := &progress{terminal: &screen, start: time.Now()}
	p.show(p.start.Add(progressDelay/2), count{good: 1}, 0)
	p.wipe()
	if screen.Len() > 0 {
		t.Fatalf("short work shows %q", screen.String())
	}
	p.show(p.start.Add(2*progressDelay), count{good: 4}, 0)
	p.wipe()
	p.stop()
	want := eraseLine + "4 records, 1 a second, 0 bad" + eraseLine
	if diff := cmp.Diff(want, screen.String()); diff != "" {
		t.Errorf("on the terminal (-want +got):\n%s", diff)
	}
}

func TestMessagesWipeTheProgress(t *testing.T) {
	var stdout, stderr strings.Builder
	s := newSink(&stdout, &stderr, inputs{stdin: strings.NewReader("")}, 0)
	s.progress.show(s.progress.start.Add(2*progressDelay), s.total, 0)
	stderr.Reset()
	b := newBatch(0)
	b.notes = append(b.notes, "cite: x\n"...)
	if err := s.write(b); err != nil {
		t.Fatal(err)
	}
	if want := eraseLine + "cite: x\n"; stderr.String() != want {
		t.Errorf("standard error is %q, want %q", stderr.String(), want)
	}
}

func TestNoProgressWithoutATerminal(t *testing.T) {
	p := newProgress(new(strings.Builder), new(strings.Builder), 0)
	defer p.stop()
	if p.tick != nil {
		t.Error("there is a progress")
	}
}
