package style

import (
	"strconv"
	"strings"

	"github.com/pubcite/pubcite/internal/near"
)

// All returns the seven styles of a repository in the order of their names, and
// none of [Editions]: append(All(), Editions()...) are those of both.
func All() []Style {
	return []Style{AMA, APA, Chicago, IEEE, ISTA, MLA, Short}
}

// Editions returns the styles of the manuals' editions of today in the order of
// their names, and none of [All].
func Editions() []Style {
	return []Style{AMA11, APA7, Chicago18, Chicago18AuthorDate, Harvard, IEEE2023, MLA9, Vancouver}
}

// Lookup returns the style of [All] or [Editions] with the given name ("apa7"),
// in upper or lower case. "apa" is that of a repository, the 6th edition. An
// unknown name is an [UnknownError].
func Lookup(name string) (Style, error) {
	for s := range known {
		if strings.EqualFold(s.Name(), name) {
			return s, nil
		}
	}
	return Style{}, &UnknownError{name, near.Names(name, names)}
}

// An UnknownError reports a style name that [Lookup] does not know.
type UnknownError struct {
	// Name is what was asked for.
	Name string
	// Near are the names that come near it, the nearest first: three at most.
	Near []string
}

// Error names what comes near, and the styles that there are.
func (e *UnknownError) Error() string {
	var b strings.Builder
	b.WriteString("unknown style " + strconv.Quote(e.Name) + near.Offer(e.Near) + "; the styles are ")
	sep := ""
	for name := range names {
		b.WriteString(sep + name)
		sep = ", "
	}
	return b.String()
}

// known yields the styles that have a name of their own, today's first.
func known(yield func(Style) bool) {
	for _, list := range [...][]Style{Editions(), All()} {
		for _, s := range list {
			if !yield(s) {
				return
			}
		}
	}
}

// names yields their names.
func names(yield func(string) bool) {
	for s := range known {
		if !yield(s.Name()) {
			return
		}
	}
}
