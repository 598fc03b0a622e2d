package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/pubcite/pubcite/model"
)

// A body of one work is read at once, and as it would be member by member. All others,
// and those with a fault, are not.
func TestSole(t *testing.T) {
	for body, want := range map[string]bool{
		`{"items": [{"id": "a", "title": "T"}]}`:                         true,
		" {\n\"items\" :\t[\r\n{\"title\": \"T\"} ] }\n":                 true,
		`{"items":[{"id":7,"title":"]}"}]}`:                              true,
		`{"items": [{"title": "T"}], "itemIDs": ["1"]}`:                  false,
		`{"items": [{"title": "T"}], "x": [1]}`:                          false,
		`{"items": [{"title": "T"}, {"title": "U"}]}`:                    false,
		`{"items": [{"title": "T"}], "items": [{"title": "U"}]}`:         false,
		`{"items": [{"title": "T", "title": "U"}]}`:                      true, // the fault is the field's
		"{\"items\": [\n{\"title\": {},\n\"id\": \"a\"}]}":               true, // the fault is the field's
		`{"items": [{"title": {}}], "itemIDs": ["1"]}`:                   false,
		"{\"items\": [{\"title\": \"T\xff\"}]}":                          false,
		"{\"items\": [{\"title\": \"T\"}\x00]}":                          false,
		"\ufeff{\"items\": [{\"title\": \"T\"}]}":                        false,
		`{"items": [{"title": "T"},]}`:                                   false,
		`{"\u0069tems": [{"title": "T"}]}`:                               false,
		`{"items": [{"title": "` + strings.Repeat("T", maxSole) + `"}]}`: false,
		`{"items": [{}]}`:                             false,
		`{"items": []}`:                               false,
		`{"items": ["x"]}`:                            false,
		`{"items": {"a": {"title": "T"}}}`:            false,
		`{"items": [{"title": "T"}]`:                  false,
		`{"items": [{"title": "T"}]}}`:                false,
		`{"styleXml": "", "items": [{"title": "T"}]}`: false,
	} {
		sameSole(t, body, want)
	}
}

// sameSole compares a body that is read at once, if it is to be, with the same read member
// by member.
func sameSole(t *testing.T, body string, want bool) {
	t.Helper()
	l := defaultLimits(1)
	got := readSole([]byte(body), l, new(spares))
	if got == nil {
		if want {
			t.Errorf("%s: is not read at once", body)
		}
		return
	}
	all, err := readMembers([]byte(body), l, new(spares))
	if err != nil || !want {
		t.Fatalf("%s: is read at once; member by member %v", body, err)
	}
	opts := cmp.Options{cmp.AllowUnexported(oldInput{}, work{}, model.Publication{}), cmpopts.IgnoreFields(oldInput{}, "memo"), cmpopts.EquateEmpty()}
	if diff := cmp.Diff(all, got, opts); diff != "" {
		t.Errorf("%s: (-member by member +at once):\n%s", body, diff)
	}
}
