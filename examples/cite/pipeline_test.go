package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
)

// numbered returns n records whose short reference is "<number>, 2020.".
// They differ in size, so batches differ in their number of records.
func numbered(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"_id":"%d","title":"%d","year":2020,"type":"book","abstract":[{"text":"%s"}]}`+"\n",
			i, i, strings.Repeat("x", i*i%1999))
	}
	return b.String()
}

// numberedReferences returns the references of numbered.
func numberedReferences(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%d, 2020.\n", i)
	}
	return b.String()
}

func TestOrderIsThatOfTheInput(t *testing.T) {
	const n = 5000
	input, want := numbered(n), numberedReferences(n)
	readers := []struct {
		name string
		wrap func(io.Reader) io.Reader
	}{
		{"as fast as it goes", func(r io.Reader) io.Reader { return r }},
		{"in small portions", func(r io.Reader) io.Reader { return &portions{r: r, sizes: []int{1, 7000, 13, 900, 3}} }},
		{"with the end in the last read", iotest.DataErrReader},
	}
	for _, r := range readers {
		for _, workers := range []int{1, 2, 7} {
			t.Run(fmt.Sprintf("%s, %d workers", r.name, workers), func(t *testing.T) {
				var stdout, stderr strings.Builder
				status := run(context.Background(), []string{"-style", "short", "-j", strconv.Itoa(workers)},
					r.wrap(strings.NewReader(input)), &stdout, &stderr)
				check(t, result{stdout.String(), stderr.String(), status}, result{stdout: want})
			})
		}
	}
}

// portions reads as many bytes at a time as sizes say, over and over.
type portions struct {
	r     io.Reader
	sizes []int
	i     int
}

func (p *portions) Read(buf []byte) (int, error) {
	size := p.sizes[p.i%len(p.sizes)]
	p.i++
	return p.r.Read(buf[:min(size, len(buf))])
}

func TestFaultsAndCountsStayInOrder(t *testing.T) {
	const n = 3000
	var input, stdout, stderr strings.Builder
	for i := range n {
		if i%7 == 3 {
			fmt.Fprintf(&input, `{"_id":"%d",}`+"\n", i)
			continue
		}
		fmt.Fprintf(&input, `{"_id":"%d","title":"%d","year":2020,"type":"book"}`+"\n", i, i)
		fmt.Fprintf(&stdout, "%d, 2020.\n", i)
	}
	got := cite(input.String(), "-style", "short", "-j", "4")
	for line := range strings.Lines(got.stderr) {
		number, _, _ := strings.Cut(strings.TrimPrefix(line, "cite: standard input: record "), " ")
		fmt.Fprintln(&stderr, number)
	}
	var want strings.Builder
	for i := 3; i < n; i += 7 {
		fmt.Fprintln(&want, i+1)
	}
	check(t, result{got.stdout, stderr.String(), got.status}, result{stdout.String(), want.String(), 1})
}

func TestRecordsDoNotWaitForMoreInput(t *testing.T) {
	stdin, input := io.Pipe()
	output, stdout := io.Pipe()
	status := make(chan int)
	go func() {
		status <- run(context.Background(), []string{"-style", "short"}, stdin, stdout, io.Discard)
	}()
	buf := make([]byte, 100)
	for i := range 3 {
		fmt.Fprintf(input, `{"title":"%d","year":2020,"type":"book"}`, i)
		n, err := output.Read(buf)
		if want := fmt.Sprintf("%d, 2020.\n", i); err != nil || string(buf[:n]) != want {
			t.Fatalf("got %q, %v, want %q", buf[:n], err, want)
		}
	}
	input.Close()
	if got := <-status; got != 0 {
		t.Errorf("exit status %d, want 0", got)
	}
}

func TestMemoryDoesNotGrowWithTheInput(t *testing.T) {
	const (
		workers = 3
		n       = 50_000
		record  = `{"title":"Owls","year":2020,"type":"book"}` + "\n"
	)
	var read atomic.Int64 // bytes
	stdin := io.TeeReader(strings.NewReader(strings.Repeat(record, n)), writerFunc(func(p []byte) (int, error) {
		read.Add(int64(len(p)))
		return len(p), nil
	}))
	// What is read but not yet written fits in the batches, and in the buffer
	// of the reader.
	most := (batches(workers)+1)*batchRecords + 2*batchBytes/len(record)
	written := 0
	stdout := writerFunc(func(p []byte) (int, error) {
		written += bytes.Count(p, []byte("\n"))
		if held := int(read.Load())/len(record) - written; held > most {
			return 0, fmt.Errorf("%d records are held, want at most %d", held, most)
		}
		return len(p), nil
	})
	var stderr strings.Builder
	status := run(context.Background(), []string{"-j", strconv.Itoa(workers)}, stdin, stdout, &stderr)
	check(t, result{stderr: stderr.String(), status: status}, result{})
	if written != n {
		t.Errorf("%d references, want %d", written, n)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

func TestFailingOutput(t *testing.T) {
	const n = 5000
	input, all := numbered(n), numberedReferences(n)
	for _, limit := range []int{0, 1, 5000, len(all) - 1} {
		t.Run(fmt.Sprintf("after %d bytes", limit), func(t *testing.T) {
			var stdout bytes.Buffer // whole writes only
			left := limit
			w := writerFunc(func(p []byte) (int, error) {
				if len(p) > left {
					return left, errors.New("the device is broken")
				}
				left -= len(p)
				return stdout.Write(p)
			})
			var stderr strings.Builder
			status := run(context.Background(), []string{"-style", "short"}, strings.NewReader(input), w, &stderr)
			check(t, result{stderr: stderr.String(), status: status}, result{
				stderr: "cite: standard output: the device is broken\n",
				status: 1,
			})
			got := stdout.String()
			if !strings.HasPrefix(all, got) || got != "" && !strings.HasSuffix(got, "\n") {
				t.Errorf("the writes are not complete lines from the beginning; they end with %q", got[max(0, len(got)-40):])
			}
		})
	}
}

func TestFailingInput(t *testing.T) {
	input := io.MultiReader(strings.NewReader(numbered(3)), iotest.ErrReader(errors.New("the line is dead")))
	var stdout, stderr strings.Builder
	status := run(context.Background(), []string{"-style", "short", "-", jsonFile}, input, &stdout, &stderr)
	check(t, result{stdout.String(), stderr.String(), status}, result{
		stdout: numberedReferences(3) + cite("", "-style", "short", jsonFile).stdout,
		stderr: "cite: standard input: the line is dead\n",
		status: 1,
	})
}

func TestInterruptLeavesCompleteLines(t *testing.T) {
	const n = 20_000
	all := numberedReferences(n)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var stdout, stderr strings.Builder
	w := writerFunc(func(p []byte) (int, error) {
		if stdout.Len() > len(all)/3 {
			cancel()
		}
		return stdout.Write(p)
	})
	status := run(ctx, []string{"-style", "short"}, strings.NewReader(numbered(n)), w, &stderr)
	got := stdout.String()
	if !strings.HasPrefix(all, got) || !strings.HasSuffix(got, "\n") || got == all {
		t.Errorf("the output is not made of some complete lines; it ends with %q", got[max(0, len(got)-40):])
	}
	check(t, result{stderr: stderr.String(), status: status}, result{
		stderr: fmt.Sprintf("cite: interrupted: %d records written\n", strings.Count(got, "\n")),
		status: 130,
	})
}

func TestInterruptedCheckHasNoSummary(t *testing.T) {
	const n = 20_000
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	stdin := io.TeeReader(strings.NewReader(numbered(n)), writerFunc(func(p []byte) (int, error) {
		if bytes.Contains(p, []byte(`"_id":"7000"`)) {
			cancel()
		}
		return len(p), nil
	}))
	var stdout, stderr strings.Builder
	status := run(ctx, []string{"-check"}, stdin, &stdout, &stderr)
	var count int
	if _, err := fmt.Sscanf(stderr.String(), "cite: interrupted: %d records compared\n", &count); err != nil || count >= n {
		t.Errorf("standard error: %q", stderr.String())
	}
	check(t, result{stdout: stdout.String(), status: status}, result{status: 130})
}

func TestInterruptDoesNotWaitForInput(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	stdin, input := io.Pipe() // which never ends
	defer input.Close()
	var stdout, stderr strings.Builder
	w := writerFunc(func(p []byte) (int, error) {
		cancel()
		return stdout.Write(p)
	})
	go input.Write([]byte(numbered(1)))
	status := run(ctx, []string{"-style", "short"}, stdin, w, &stderr)
	check(t, result{stdout.String(), stderr.String(), status}, result{
		stdout: numberedReferences(1),
		stderr: "cite: interrupted: 1 record written\n",
		status: 130,
	})
}

func TestGiantRecord(t *testing.T) {
	giant := `{"title":"Owls","year":2020,"type":"book","abstract":[{"text":"` + strings.Repeat("x", 3*keepBytes) + `"}]}`
	got := cite(giant+numbered(1000)+giant, "-style", "short", "-j", "2")
	check(t, got, result{stdout: "Owls, 2020.\n" + numberedReferences(1000) + "Owls, 2020.\n"})
}
