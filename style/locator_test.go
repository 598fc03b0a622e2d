package style_test

import (
	"testing"

	"github.com/pubcite/pubcite/style"
)

func TestLocatorOf(t *testing.T) {
	tests := []struct {
		name string
		want style.Term
		ok   bool
	}{
		{"page", style.TermPage, true},
		{"Page", style.TermPage, true},
		{"sub verbo", style.TermSubVerbo, true},
		{"sub-verbo", style.TermSubVerbo, true},
		{"title", style.TermTitleLocator, true},
		{"article-locator", style.TermArticleLocator, true},
		{"book", style.TermBook, true},
		{"editor", 0, false},
		{"article-journal", 0, false},
		{"", 0, false},
	}
	for _, tt := range tests {
		if got, ok := style.LocatorOf(tt.name); got != tt.want || ok != tt.ok {
			t.Errorf("LocatorOf(%q) = %v, %t; want %v, %t", tt.name, got, ok, tt.want, tt.ok)
		}
	}
}
