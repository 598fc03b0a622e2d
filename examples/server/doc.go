// Server answers requests for references over HTTP: those that citeproc-js-server
// answers, and better ones.
//
//	server [-addr ADDR] [-styles DIR] [-locales DIR] [-log LEVEL]
//	       [-max-body BYTES] [-max-works N] [-keep N]
//
//	-addr ADDR       where to listen. Default: :8085
//	-styles DIR      the folder of CSL style files, laid out as that of the CSL
//	                 repository. A style of a name there goes before one of ours.
//	-locales DIR     the folder of CSL locale files, locales-de-DE.xml and the like.
//	                 Only en-US needs none.
//	-log LEVEL       debug, which logs each request, info (the default), warn or
//	                 error. The log is JSON, a line each, on standard error.
//	-max-body BYTES  the largest body. Default: 4194304
//	-max-works N     the most works of a request. Default: 1000
//	-keep N          how many works of the old protocol are kept in memory, those that
//	                 came last, since each is asked for once in every style; 0 keeps
//	                 none. Default: 512
//	-h               write this text.
//
// It answers
//
//	POST /        the protocol of citeproc-js-server
//	POST /cite    the references of records in any format, in several styles at a
//	              time, or the records in another format
//	GET /styles   which styles and locales there are
//	GET /         a page to try it
//	GET /health   "ok"
//	GET /metrics  counts and times, for Prometheus
//
// docs/server.md says how to ask. The server makes no connections and writes no
// files. Style and locale files are read when they are first asked for: those that
// changed are read anew after a new start.
//
// GOGC (400 where it is not set) and GOMEMLIMIT (768MiB) say how much memory it takes
// before it collects what is not used, GOMAXPROCS (one more than there are processors)
// how many threads work.
//
// SIGTERM or an interrupt stops it: requests that are under way are answered, for 20
// seconds at most.
//
// The exit status is 0 where it was stopped, 1 where it could not listen or not end
// in time, and 2 where it was used wrongly or a folder could not be read.
//
// Examples:
//
//	go run ./examples/server
//	go run ./examples/server -styles styles -locales locales
//	curl --data-binary @records.yaml 'http://localhost:8085/cite?style=apa,mla'
//	curl --data-binary @library.bib -H 'Accept: text/x-bibliography; style=ieee' http://localhost:8085/cite
package main
