package document_test

import (
	"testing"

	"github.com/pubcite/pubcite/internal/document"
)

func TestYearSuffix(t *testing.T) {
	for _, test := range []struct {
		i    int
		want string
	}{
		{0, "a"}, {1, "b"}, {25, "z"}, {26, "aa"}, {27, "ab"}, {51, "az"}, {52, "ba"}, {26 + 26*26 - 1, "zz"}, {26 + 26*26, "aaa"},
	} {
		if got := document.YearSuffix(test.i); got != test.want {
			t.Errorf("%d: %q, want %q", test.i, got, test.want)
		}
	}
}
