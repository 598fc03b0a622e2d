package main

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

const (
	yamlFile = "../../testdata/publications.yaml" // its references are HTML
	jsonFile = "../../testdata/publication.json"  // its references are text
)

// A result is all that a command leaves behind.
type result struct {
	stdout, stderr string
	status         int
}

// cite runs the command with stdin as its standard input.
func cite(stdin string, args ...string) result {
	var stdout, stderr strings.Builder
	status := run(context.Background(), args, strings.NewReader(stdin), &stdout, &stderr)
	return result{stdout.String(), stderr.String(), status}
}

// check compares what a command left behind with what it should have.
func check(t *testing.T, got, want result) {
	t.Helper()
	if diff := cmp.Diff(want.stdout, got.stdout); diff != "" {
		t.Errorf("standard output (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want.stderr, got.stderr); diff != "" {
		t.Errorf("standard error (-want +got):\n%s", diff)
	}
	if got.status != want.status {
		t.Errorf("exit status %d, want %d", got.status, want.status)
	}
}

// lines joins lines of text, each with its end.
func lines(list ...string) string { return strings.Join(list, "\n") + "\n" }

// readFile reads the text of a file.
func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// records reads the publications of a file.
func records(t *testing.T, name string) []*model.Publication {
	t.Helper()
	var list []*model.Publication
	for p, err := range model.Read(strings.NewReader(readFile(t, name))) {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
	return list
}

// apa holds the references of yamlFile as text.
var apa = []string{
	"Chintaluri, C., & Vogels, T. P. (2023). Metabolically regulated spiking could serve neuronal energy homeostasis and protect from reactive oxygen species. Proceedings of the National Academy of Sciences of the United States of America. National Academy of Sciences. https://doi.org/10.1073/pnas.2306525120",
	"Jia, D. W., Vogels, T. P., & Costa, R. P. (2022). Developmental depression-to-facilitation shift controls excitation-inhibition balance. Communications Biology. Springer Nature. https://doi.org/10.1038/s42003-022-03801-2",
	"Christodoulou, G., Vogels, T. P., & Agnes, E. J. (2022). Regimes and mechanisms of transient amplification in abstract and biological neural networks. PLoS Computational Biology. Public Library of Science. https://doi.org/10.1371/journal.pcbi.1010365",
	"Braun, L., & Vogels, T. P. (2021). Online learning of neural computations from sparse temporal feedback. In Advances in Neural Information Processing Systems - 35th Conference on Neural Information Processing Systems (Vol. 20, pp. 16437–16450). Virtual, Online: Neural Information Processing Systems Foundation.",
	"Zenke, F., & Vogels, T. P. (2021). The remarkable robustness of surrogate gradient learning for instilling complex function in spiking neural networks. Neural Computation. MIT Press. https://doi.org/10.1162/neco_a_01367",
	"Confavreux, B. J., Zenke, F., Agnes, E. J., Lillicrap, T., & Vogels, T. P. (2020). A meta-learning approach to (re)discover plasticity rules that carve a desired function into a neural network. In Advances in Neural Information Processing Systems (Vol. 33, pp. 16398–16408). Vancouver, Canada.",
}

func TestReferencesAreAPATextWhereNothingElseIsAsked(t *testing.T) {
	check(t, cite("", yamlFile), result{stdout: lines(apa...)})
}

func TestReferences(t *testing.T) {
	citations := records(t, jsonFile)[0].Citations
	tests := []struct {
		name  string
		args  []string
		stdin string
		want  string
	}{
		{
			name: "one style by name",
			args: []string{"-style", "mla", jsonFile},
			want: lines(citations["mla"]),
		},
		{
			name: "a list is led by names, in its own order",
			args: []string{"-style", "mla, APA,mla", jsonFile},
			want: lines("mla\t"+citations["mla"], "apa\t"+citations["apa"]),
		},
		{
			name: "all styles in the order of their names",
			args: []string{"-style", "all", jsonFile},
			want: lines(
				"ama\t"+citations["ama"], "apa\t"+citations["apa"], "chicago\t"+citations["chicago"],
				"ieee\t"+citations["ieee"], "ista\t"+citations["ista"], "mla\t"+citations["mla"],
				"short\t"+citations["short"]),
		},
		{
			name: "HTML",
			args: []string{"-format", "html", yamlFile},
			want: func() string {
				var want []string
				for _, p := range records(t, yamlFile) {
					want = append(want, p.Citations["apa"])
				}
				return lines(want...)
			}(),
		},
		{
			name: "several files in their order",
			args: []string{yamlFile, jsonFile},
			want: lines(append(apa[:len(apa):len(apa)], apa[5])...),
		},
		{
			name:  "standard input without a file",
			stdin: readFile(t, jsonFile),
			want:  lines(apa[5]),
		},
		{
			name:  "standard input by its name among files",
			args:  []string{jsonFile, "-", jsonFile},
			stdin: readFile(t, yamlFile),
			want:  lines(apa[5]) + lines(apa...) + lines(apa[5]),
		},
		{
			name:  "a format by its name, whatever the file begins with",
			args:  []string{"-from", "YAML", "-style", "short"},
			stdin: `{"title": Owls, "year": 2020}`,
			want:  lines("Owls, 2020."),
		},
		{
			name: "all styles in a list, each once",
			args: []string{"-style", "short,ALL", jsonFile},
			want: lines(
				"short\t"+citations["short"],
				"ama\t"+citations["ama"], "apa\t"+citations["apa"], "chicago\t"+citations["chicago"],
				"ieee\t"+citations["ieee"], "ista\t"+citations["ista"], "mla\t"+citations["mla"]),
		},
		{
			name:  "CSL-JSON",
			args:  []string{"-style", "short"},
			stdin: `[{"id":"1","type":"book","title":"Owls","issued":{"date-parts":[["2020"]]},"author":[{"family":"Brew","given":"Ada"}]}]`,
			want:  lines("A. Brew, Owls, 2020."),
		},
		{
			name:  "links where a style has text",
			args:  []string{"-style", "apa7,apa", "-format", "html", "-links"},
			stdin: `{"title":"Owls","year":"2020","type":"book","doi":"10.1/a"}`,
			want: lines(
				"apa7\t"+`<i>Owls</i>. (2020). <a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a>`,
				"apa\t"+`<i>Owls</i>. (2020). <a href="https://doi.org/10.1/a">https://doi.org/10.1/a</a>`),
		},
		{
			name: "no records, no references",
			want: "",
		},
		{
			name:  "line breaks and controls of a record stay out of its reference",
			args:  []string{"-style", "short"},
			stdin: `{"title":"A\nB\r\nC\u2028D\u0085E\u001b","author":[{"first_name":"Ann","last_name":"C\nD"}],"publisher":"X\nY","year":"20\n21","type":"book"}`,
			want:  lines("A. C D, A B C D E, X Y, 20 21."),
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			check(t, cite(test.stdin, test.args...), result{stdout: test.want})
		})
	}
}

func TestFaults(t *testing.T) {
	dir := t.TempDir()
	missing := filepath.Join(dir, "missing.json")
	faulty := filepath.Join(dir, "faulty.jsonl")
	text := lines(
		`{"_id":"1","title":"One","type":"book"}`,
		`{"_id":"2","title":"Two","author":[{"first_name":"Ada"},7],"volume":{},"type":"book"}`,
		`{"_id":"3","title":"Three","type":"book"}`,
		`{"_id":"4","title":"Four",,}`,
		`{"_id":"5","title":"Five","type":"book"}`)
	if err := os.WriteFile(faulty, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name       string
		args       []string
		wantStdout string
		wantStderr []string // what each line begins with
	}{
		{
			name:       "bad records and odd fields are named, all else written",
			args:       []string{"-style", "short", faulty},
			wantStdout: lines("One, n.d.", "Ada, Two, n.d.", "Three, n.d.", "Five, n.d."),
			wantStderr: []string{
				"cite: " + faulty + `: record 2 (_id 2), line 2, field "author[1]": expected a person, found the number 7; line 2, field "volume": `,
				"cite: " + faulty + ": record 4 (_id 4), line 4: ",
			},
		},
		{
			name:       "an unreadable file is named, the others are written",
			args:       []string{missing, jsonFile},
			wantStdout: lines(apa[5]),
			wantStderr: []string{"cite: " + missing + ": "},
		},
		{
			name:       "so is a folder",
			args:       []string{jsonFile, dir, jsonFile},
			wantStdout: lines(apa[5], apa[5]),
			wantStderr: []string{"cite: " + dir + ": "},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := cite("", test.args...)
			stderr := strings.SplitAfter(got.stderr, "\n")
			if len(stderr)-1 != len(test.wantStderr) {
				t.Fatalf("standard error has %d lines, want %d:\n%s", len(stderr)-1, len(test.wantStderr), got.stderr)
			}
			for i, want := range test.wantStderr {
				if !strings.HasPrefix(stderr[i], want) {
					t.Errorf("standard error, line %d: %swant it to begin with %s", i+1, stderr[i], want)
				}
			}
			check(t, got, result{stdout: test.wantStdout, stderr: got.stderr, status: 1})
		})
	}
}

func TestUsageErrors(t *testing.T) {
	tests := []struct {
		name string
		args []string
		want string
	}{
		{
			name: "unknown style",
			args: []string{"-style", "harward"},
			want: `invalid value "harward" for flag -style: unknown style "harward"; near it is "harvard"; the styles are ama11, apa7, chicago18, chicago18-author-date, harvard, ieee2023, mla9, vancouver, ama, apa, chicago, ieee, ista, mla, short; the name of a style file ends in .csl`,
		},
		{
			name: "unknown style in a list",
			args: []string{"-style", "apa,harward", jsonFile},
			want: `invalid value "apa,harward" for flag -style: unknown style "harward"; near it is "harvard"; the styles are ama11, apa7, chicago18, chicago18-author-date, harvard, ieee2023, mla9, vancouver, ama, apa, chicago, ieee, ista, mla, short; the name of a style file ends in .csl`,
		},
		{
			name: "unknown format",
			args: []string{"-format", "pdf"},
			want: `invalid value "pdf" for flag -format: unknown format "pdf"; the formats are text, html, semantic-html, markdown, latex, typst, rtf, ansi, json`,
		},
		{
			name: "unknown format of the files",
			args: []string{"-from", "xml"},
			want: `invalid value "xml" for flag -from: unknown format "xml"; the formats are auto, json, yaml, ris, nbib, bibtex`,
		},
		{
			name: "-json with -check",
			args: []string{"-json", "-check"},
			want: "-json and -check exclude each other",
		},
		{
			name: "-format with -check",
			args: []string{"-check", "-format", "text"},
			want: "-format and -links do not go with -check: the records' own references decide",
		},
		{
			name: "no workers",
			args: []string{"-j", "0"},
			want: "-j must be 1 to 256, not 0",
		},
		{
			name: "unknown flag",
			args: []string{"-styles", "apa"},
			want: "flag provided but not defined: -styles",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			check(t, cite("{}", test.args...), result{
				stderr: lines("cite: "+test.want, "cite -h explains the usage."),
				status: 2,
			})
		})
	}
}

func TestHelp(t *testing.T) {
	for _, flag := range []string{"-h", "-help", "--help"} {
		got := cite("", flag)
		check(t, got, result{stdout: usage()})
	}
	text := usage()
	if !strings.HasPrefix(text, "Cite writes references") || strings.Contains(text, "//") || strings.Contains(text, "package main") {
		t.Errorf("the usage is not the package's documentation:\n%s", text)
	}
	for _, s := range append(style.All(), style.Editions()...) {
		if !strings.Contains(text, s.Name()) {
			t.Errorf("the usage does not name the style %s", s)
		}
	}
	for _, flag := range []string{"-style", "-locale TAG", "-locales DIR", "-format", "-from", "-json", "-check", "-j N", "-h", "Examples:"} {
		if !strings.Contains(text, flag) {
			t.Errorf("the usage does not explain %s", flag)
		}
	}
}

func TestFullDisk(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("there is no /dev/full")
	}
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	for _, args := range [][]string{{jsonFile}, {"-json", yamlFile}, {"-check", jsonFile}, {"-h"}} {
		var stderr strings.Builder
		status := run(context.Background(), args, strings.NewReader(""), full, &stderr)
		check(t, result{stderr: stderr.String(), status: status}, result{
			stderr: "cite: standard output: no space left on device\n",
			status: 1,
		})
	}
}

func TestClosedPipe(t *testing.T) {
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	reader.Close()
	defer writer.Close()
	var stderr strings.Builder
	status := run(context.Background(), []string{yamlFile}, strings.NewReader(""), writer, &stderr)
	check(t, result{stderr: stderr.String(), status: status}, result{status: 141})
}
