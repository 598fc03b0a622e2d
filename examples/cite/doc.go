// Cite writes references for publication records.
//
//	cite [-style LIST] [-format text|html] [-from json|yaml] [-json] [-check]
//	     [-findings] [-j N] [FILE...]
//
// It reads the records of each FILE, or of standard input where there is none
// or FILE is "-", and writes one reference a line. A file holds JSON (an
// object, several, an array, JSON Lines) or YAML (one document or many); it
// begins in a way that tells which.
//
//	-style LIST   the styles: one, several parted by commas, or "all".
//	              They are ama, apa, chicago, ieee, ista, mla, short.
//	              Default: apa; with -json and -check, all.
//	-format NAME  text (the default) or html.
//	-from NAME    what the files hold, whatever they begin with: json or yaml.
//	              Default: auto.
//	-json         write one JSON object a record:
//	              {"_id":"14666","citation":{"ama":"…","apa":"…"}}
//	-check        write no references, but compare them with those that the
//	              records hold themselves under "citation".
//	-findings     also say on standard error what each record lacks for its
//	              reference, and what in it is malformed or guessed.
//	-j N          use N workers, 1 to 256. Default: one for each processor.
//	-h            write this text.
//
// With several styles, each line is led by the style's name and a tab, in the
// order of LIST. JSON has the styles in the order of their names. A reference
// never holds a line break.
//
// With -check, each reference that differs is shown with the one the record
// holds and the place where they part; a count by style and one of all follow.
// A record whose references hold a tag or an entity is compared as HTML, any
// other as text. What a record holds no reference for is not compared, and
// counted as such; it is no difference.
//
// A record that cannot be read is named on standard error: file, number, _id,
// line, field and reason. So is a file that cannot be read. All others are
// written, in the order of the input. A record with a field that cannot be
// read, or that stands for more than one value, is named in the same way, and
// written without that field, or with the first value.
//
// With -findings, each finding is a line with file, number, _id and line of the
// record. Findings do not change the output or the exit status.
//
// The exit status is
//
//	0    where all went well
//	1    where a record, a field or a file could not be read, a comparison found a
//	     difference, or the output could not be written
//	2    where the command was used wrongly
//	130  where it was interrupted; it then says how many records it wrote
//	141  where the reader of its output went away, as in cite ... | head -1
//
// Whichever it is, the output ends with a complete line, unless the device
// itself gave up in the middle of one. (go run turns every status but 0 into
// 1; go build makes a command that keeps them.)
//
// Examples:
//
//	go run ./examples/cite testdata/publications.yaml
//	go run ./examples/cite -style mla,ieee -format html testdata/publications.yaml
//	go run ./examples/cite -style all testdata/publication.json
//	go run ./examples/cite -check testdata/publications.yaml testdata/publication.json
//	go run ./examples/cite -findings export.jsonl >/dev/null
//	zcat export.jsonl.gz | go run ./examples/cite -json >references.jsonl
package main
