package style

import "strings"

// LocatorOf returns what a locator counts by the name that CSL gives it ("page",
// "sub-verbo"), and whether there is such a kind. Names with a blank ("sub verbo")
// and without what parts them from a type ("title") are known too.
func LocatorOf(name string) (Term, bool) {
	name = strings.ReplaceAll(strings.ToLower(strings.TrimSpace(name)), " ", "-")
	for _, s := range [...]string{name + "-locator", name} {
		if t, ok := TermOf(s); ok && t >= TermAct && t <= TermVolume {
			return t, true
		}
	}
	return 0, false
}
