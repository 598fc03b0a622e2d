package main

import (
	"strings"
	"testing"
)

func TestFindings(t *testing.T) {
	const records = `{"_id":"1","type":"journal_article","title":"Tea","publication":"Drinks","year":"2020","author":[{"first_name":"Ada","last_name":"Brew"}]}
{"_id":"2","type":"journal_article","title":"Coffee","page":"12-","author":[{"full_name":"Brew, Ada"}]}
`
	const references = "Brew, A. (2020). Tea. Drinks.\nBrew, A. (n.d.). Coffee.\n"
	const findings = `cite: standard input: record 2 (_id 2), line 2: year is missing
cite: standard input: record 2 (_id 2), line 2: publication is missing
cite: standard input: record 2 (_id 2), line 2: page "12-" is not a range of pages
cite: standard input: record 2 (_id 2), line 2: author[0] "Brew, Ada" is a guess at family and given name
`
	t.Run("stand beside the references", func(t *testing.T) {
		check(t, cite(records, "-findings"), result{stdout: references, stderr: findings})
	})
	t.Run("are not looked for otherwise", func(t *testing.T) {
		check(t, cite(records), result{stdout: references})
	})
}

// A field that cannot be read is named, and costs nothing but itself, whatever
// is asked for.
func TestOddFields(t *testing.T) {
	const record = `{"_id":"1","title":"Owls","year":[2020],"doi":["10.1/a","10.1/b"],"type":"book","citation":{"short":"Owls, 2020.","apa":7}}`
	const note = `cite: standard input: record 1 (_id 1), line 1, field "doi": expected a text, found a list of several; the first is taken` + "\n"
	tests := []struct {
		name   string
		args   []string
		stdout string
	}{
		{"as text", []string{"-style", "apa"}, "Owls. (2020). https://doi.org/10.1/a\n"},
		{"as JSON", []string{"-json", "-style", "short"}, `{"_id":"1","citation":{"short":"Owls, 2020."}}` + "\n"},
		{"compared", []string{"-check", "-style", "short"}, "short 1 of 1 equal\n1 of 1 equal\n"},
		{"with findings", []string{"-findings", "-style", "short"}, "Owls, 2020.\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := cite(record, test.args...)
			if !strings.HasPrefix(got.stderr, note) {
				t.Errorf("standard error %q, want it to begin with %q", got.stderr, note)
			}
			check(t, got, result{stdout: test.stdout, stderr: got.stderr, status: 1})
		})
	}
}
