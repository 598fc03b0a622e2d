package style

import (
	"strings"

	"github.com/pubcite/pubcite/model"
)

// What a publication's language says of its texts.

// english reports whether titles of the publication are capitalised: whether
// its language is English or not known. Codes count in any case.
func (r *renderer) english() bool {
	l := r.pub.Languages
	return len(l) == 0 || l[0] == "eng" || isEnglish(strings.TrimSpace(l[0]))
}

func isEnglish(l string) bool {
	if l == "" {
		return true
	}
	switch l[0] | 0x20 {
	case 'e':
		if i := strings.IndexAny(l, "-_"); i > 0 {
			l = l[:i]
		}
		return strings.EqualFold(l, "en") || strings.EqualFold(l, "eng") || strings.EqualFold(l, "english")
	case 'u':
		return strings.EqualFold(l, "und")
	}
	return false
}

// inGreek reports whether a publication is in Greek, of today or old.
func inGreek(p *model.Publication) bool {
	if len(p.Languages) == 0 {
		return false
	}
	base := p.Languages[0]
	if i := strings.IndexAny(base, "-_"); i > 0 {
		base = base[:i]
	}
	for _, code := range [...]string{"gre", "ell", "el", "grc"} {
		if strings.EqualFold(base, code) {
			return true
		}
	}
	return false
}
