package main

import "testing"

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
