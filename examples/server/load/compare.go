package main

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/pubcite/pubcite/internal/csltest"
)

// ownStyles are those that need no file, and fileStyles the files.
var (
	ownStyles  = []string{"ama", "apa", "chicago", "ieee", "ista", "mla", "short"}
	fileStyles = []string{"american-medical-association", "apa", "chicago-author-date", "elsevier-without-titles", "ieee", "modern-language-association"}
)

// The lines of citeproc-js.
const (
	oneOfRival = "one record, style files, citeproc-js"
	allOfRival = "64 works, style files, citeproc-js"
)

// ofRival is how many connections citeproc-js is asked on: it answers one request at a
// time, on eight it never waits for one, and more make it no faster.
const ofRival = 8

// A row is a line of the table.
type row struct {
	name        string
	rival       string // the name of the line that it is compared with, or ""
	server      *process
	load        *load
	references  int // in an answer
	connections int // until it is started, 0 for as many as the command line says
	all         outcome
	processor   time.Duration
}

// comparison starts the servers, asks them in turns and writes the table.
func comparison(o options) error {
	if o.connections < 1 || o.rounds < 1 {
		return errors.New("ask on at least one connection, and in one round")
	}
	dir, err := os.MkdirTemp("", "load")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	c := contest{options: o, dir: dir}
	defer c.stop()
	if err := c.prepare(); err != nil {
		return err
	}
	if err := giveWay(); err != nil {
		return err
	}
	for i := range c.rows {
		if err := c.rows[i].load.warm(); err != nil {
			return fmt.Errorf("%s: %w", c.rows[i].name, err)
		}
	}
	for round := range o.rounds {
		for i := range c.rows {
			r := &c.rows[i]
			got, err := r.measure(o.duration / time.Duration(o.rounds))
			if err != nil {
				return fmt.Errorf("%s: %w", r.name, err)
			}
			fmt.Printf("round %d, %s: %s\n", round+1, r.name, got)
		}
	}
	return c.table(os.Stdout)
}

// measure asks once more.
func (r *row) measure(duration time.Duration) (outcome, error) {
	before, err := r.server.processor()
	if err != nil {
		return outcome{}, err
	}
	got, err := r.load.run(r.connections, duration)
	if err != nil {
		return got, err
	}
	after, err := r.server.processor()
	r.processor += after - before
	r.all = r.all.plus(got)
	return got, err
}

// A contest is the servers and what they are asked.
type contest struct {
	options
	dir  string
	rows []row
}

func (c *contest) stop() {
	for i := range c.rows {
		c.rows[i].server.stop()
	}
}

// prepare starts the servers and makes the lines of the table.
func (c *contest) prepare() error {
	one, err := readBodies(c.file, false, c.same)
	if err != nil {
		return err
	}
	binary := filepath.Join(c.dir, "server")
	if out, err := exec.Command("go", "build", "-o", binary, "github.com/pubcite/pubcite/examples/server").CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	// Each line has a server of its own, since what it was asked before could make it slower.
	own := func(host, port string) *exec.Cmd {
		return exec.Command(binary, "-addr", host+":"+port)
	}
	if err := c.add(row{name: "one record, pubcite's styles", rival: oneOfRival, references: 1}, own, ownStyles, one); err != nil {
		return err
	}
	if err := c.addCite(row{name: "one record in all seven styles at once", rival: oneOfRival, references: len(ownStyles)}, own); err != nil {
		return err
	}
	styles := filepath.Join(c.dir, "styles")
	works, n, err := corpus(styles)
	if err != nil || works.text == nil {
		return err
	}
	files := func(host, port string) *exec.Cmd {
		return exec.Command(binary, "-addr", host+":"+port, "-styles", styles, "-locales", csltest.LocalesDir())
	}
	err = errors.Join(
		c.add(row{name: "one record, style files", rival: oneOfRival, references: 1}, files, fileStyles, one),
		c.add(row{name: "64 works, style files", rival: allOfRival, references: n}, files, fileStyles, []body{works}))
	if err != nil || c.citeproc == "" {
		return err
	}
	other, err := c.other(styles)
	if err != nil {
		return err
	}
	return errors.Join(
		c.add(row{name: oneOfRival, references: 1, connections: ofRival}, other, fileStyles, one),
		c.add(row{name: allOfRival, references: n, connections: ofRival}, other, fileStyles, []body{works}))
}

// A command starts a server that is to listen at an address.
type command func(host, port string) *exec.Cmd

//go:embed citeproc.js
var citeprocJS []byte

// other returns what starts the server around citeproc-js.
func (c *contest) other(styles string) (command, error) {
	script := filepath.Join(c.dir, "citeproc.js")
	if err := os.WriteFile(script, citeprocJS, 0o600); err != nil {
		return nil, err
	}
	modules, err := filepath.Abs(filepath.Join(c.citeproc, "node_modules"))
	if err != nil {
		return nil, err
	}
	return func(_, port string) *exec.Cmd {
		cmd := exec.Command("node", script, port, styles, csltest.LocalesDir())
		cmd.Env = append(os.Environ(), "NODE_PATH="+modules)
		return cmd
	}, nil
}

// add adds a line: its server is asked as a repository does, in each of several styles.
func (c *contest) add(r row, server command, styles []string, bodies []body) error {
	var addresses []string
	for _, s := range styles {
		addresses = append(addresses, "/?linkwrap=1&responseformat=html&style="+url.QueryEscape(s))
	}
	return c.start(r, server, addresses, bodies)
}

// addCite adds the line of the better protocol: a record as it stands, and all styles in
// its answer.
func (c *contest) addCite(r row, server command) error {
	works, err := readWorks(c.file)
	if err != nil {
		return err
	}
	bodies := make([]body, len(works))
	for i, w := range works {
		if bodies[i], err = numbered(w); err != nil {
			return err
		}
	}
	return c.start(r, server, []string{"/cite"}, bodies)
}

// start starts the server of a line, and adds what it is asked.
func (c *contest) start(r row, server command, addresses []string, bodies []body) error {
	p, err := startProcess(server)
	if err != nil {
		return err
	}
	r.server, r.connections = p, cmp.Or(r.connections, c.connections)
	urls := make([]string, len(addresses))
	for i, a := range addresses {
		urls[i] = "http://" + p.addr + a
	}
	r.load, err = newLoad(urls, bodies)
	c.rows = append(c.rows, r)
	return err
}

// corpus writes the style files into a folder, and returns a body of the works of
// CSL's differential corpus, and how many those are; none where that is not there.
func corpus(folder string) (works body, n int, err error) {
	files, archive := csltest.DiffFiles(), csltest.StylesArchive()
	if len(files) == 0 || archive == "" || csltest.LocalesDir() == "" {
		return works, 0, nil
	}
	all, err := csltest.Styles(archive)
	if err != nil {
		return works, 0, err
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		return works, 0, err
	}
	for _, name := range fileStyles {
		text, err := fs.ReadFile(all, name+".csl")
		if err != nil {
			return works, 0, err
		}
		if err := os.WriteFile(filepath.Join(folder, name+".csl"), text, 0o600); err != nil {
			return works, 0, err
		}
	}
	for s, err := range csltest.Diff(files[0]) {
		if err != nil {
			return works, 0, err
		}
		list := make([]json.RawMessage, len(s.Works))
		for i, w := range s.Works {
			list[i] = w.JSON
		}
		return bodyOf(list), len(list), nil
	}
	return works, 0, nil
}
