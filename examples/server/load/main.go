// Load asks servers for references again and again, and says how fast they answer.
//
//	load [-for 1m] [-connections 64] [-body FILE] [-all | -same] URL...
//	load -compare [-for 1m] [-rounds 20] [-connections 64] [-citeproc DIR] [-body FILE] [-same]
//
// FILE is a list of works. Each connection asks all addresses for a work, one after the
// other, {"items": [work]}, and then for the next, whose id is a number that no other had:
// so a repository asks for each of its records in several styles. With -same they keep
// their ids, and the same are asked for over and over. With -all, all works are one body,
// as they are. An answer without references ends it.
//
// With -compare it starts the servers itself, one for each line of the table: this one, and
// where DIR is a folder that npm has installed citeproc in, a server around that. It asks
// each for some seconds, and then one after the other in so many rounds, with style files
// and works of the CSL project's corpus where they are there, and writes the table.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	var o options
	flag.DurationVar(&o.duration, "for", time.Minute, "how long to ask; with -compare, for each line of the table")
	flag.IntVar(&o.connections, "connections", 64, "how many to ask on at a time")
	flag.StringVar(&o.file, "body", "examples/server/testdata/publications.csl.json", "the list of works")
	flag.BoolVar(&o.all, "all", false, "send all works at a time")
	flag.BoolVar(&o.same, "same", false, "leave works their ids, and ask for the same again")
	compare := flag.Bool("compare", false, "start the servers and compare them")
	flag.IntVar(&o.rounds, "rounds", 20, "with -compare, how often each is asked")
	flag.StringVar(&o.citeproc, "citeproc", "", "with -compare, the folder above citeproc-js's node_modules")
	flag.Parse()
	o.urls = flag.Args()
	run := single
	if *compare {
		run = comparison
	}
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

// options are what the command line asks for.
type options struct {
	urls        []string
	duration    time.Duration
	connections int
	file        string
	all, same   bool
	rounds      int
	citeproc    string
}

// single asks one server that is there.
func single(o options) error {
	if len(o.urls) == 0 || o.connections < 1 {
		return errors.New("name the addresses to ask, and at least one connection")
	}
	bodies, err := readBodies(o.file, o.all, o.same)
	if err != nil {
		return err
	}
	l, err := newLoad(o.urls, bodies)
	if err != nil {
		return err
	}
	if err := giveWay(); err != nil {
		return err
	}
	out, err := l.run(o.connections, o.duration)
	if err != nil {
		return err
	}
	fmt.Println(out)
	return nil
}
