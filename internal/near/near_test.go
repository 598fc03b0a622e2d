package near_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pubcite/pubcite/internal/near"
)

func TestNames(t *testing.T) {
	names := []string{"title", "title-short", "volume", "volume-title", "container-author", "container-title", "container-title-short"}
	for _, test := range []struct {
		word string
		want []string
	}{
		{"titel", []string{"title"}},
		{"TITLE", []string{"title", "title-short"}},
		{"volum", []string{"volume", "volume-title"}},
		{"container", []string{"container-title", "container-author", "container-title-short"}},
		{"x", nil},
		{"", nil},
		{strings.Repeat("a", 200), nil},
	} {
		if diff := cmp.Diff(test.want, near.Names(test.word, slices.Values(names))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.word, diff)
		}
	}
}

func TestOffer(t *testing.T) {
	for _, test := range []struct {
		names []string
		want  string
	}{
		{nil, ""},
		{[]string{"apa"}, `; near it is "apa"`},
		{[]string{"apa", "ama"}, `; near it are "apa", "ama"`},
	} {
		if got := near.Offer(test.names); got != test.want {
			t.Errorf("%q: %q, want %q", test.names, got, test.want)
		}
	}
}
