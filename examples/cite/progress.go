package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// A progress shows in one line of the terminal how far the work has come.
type progress struct {
	terminal io.Writer
	size     int64 // of the inputs in bytes, or 0 where that is unknown
	start    time.Time
	tick     <-chan time.Time // when to show the line; nil: never
	ticker   *time.Ticker
	visible  bool
}

const (
	progressDelay    = 2 * time.Second // shorter work shows none
	progressInterval = 250 * time.Millisecond
)

// newProgress returns a progress on stderr. It stays silent where that is no
// terminal, and where the output goes to one, too, and tells enough.
func newProgress(stdout, stderr io.Writer, size int64) *progress {
	p := &progress{terminal: stderr, size: size, start: time.Now()}
	if isTerminal(stderr) && !isTerminal(stdout) {
		p.ticker = time.NewTicker(progressInterval)
		p.tick = p.ticker.C
	}
	return p
}

func isTerminal(file any) bool {
	f, ok := file.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// eraseLine puts the cursor at the beginning of the line and empties it.
const eraseLine = "\r\x1b[K"

// show writes the line anew, once the work has taken a while.
func (p *progress) show(now time.Time, done count, read int64) {
	elapsed := now.Sub(p.start)
	if elapsed < progressDelay {
		return
	}
	io.WriteString(p.terminal, eraseLine+progressText(elapsed, done, read, p.size))
	p.visible = true
}

// wipe takes the line away.
func (p *progress) wipe() {
	if p.visible {
		io.WriteString(p.terminal, eraseLine)
		p.visible = false
	}
}

// stop takes the line away for good.
func (p *progress) stop() {
	if p.ticker != nil {
		p.ticker.Stop()
	}
	p.wipe()
}

// progressText returns, for example,
//
//	120000 records, 40000 a second, 2 bad, 60 %, 2s left
func progressText(elapsed time.Duration, done count, read, size int64) string {
	records := done.good + done.bad
	text := fmt.Sprintf("%d records, %.0f a second, %d bad", records, float64(records)/elapsed.Seconds(), done.bad)
	if size <= 0 || read <= 0 {
		return text
	}
	part := min(float64(read)/float64(size), 1) // files may grow
	left := time.Duration(float64(elapsed) * (1 - part) / part)
	return fmt.Sprintf("%s, %.0f %%, %s left", text, 100*part, left.Round(time.Second))
}
