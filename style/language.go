package style

import (
	"strings"

	"github.com/pubcite/pubcite/model"
)

// What a publication's language says of its texts.

// english reports whether titles of the publication are capitalised: whether
// its language is English. Where it is not known, it is that of the locale.
// Codes count in any case.
func (r *renderer) english() bool {
	l := r.pub.Languages
	if len(l) == 0 {
		return r.words.english
	}
	return l[0] == "eng" || r.isEnglish(strings.TrimSpace(l[0]))
}

func (r *renderer) isEnglish(code string) bool {
	if code == "" || strings.EqualFold(code, "und") {
		return r.words.english
	}
	if r.literally {
		return len(code) >= 2 && strings.EqualFold(code[:2], "en") // "engl."
	}
	if i := strings.IndexAny(code, "-_"); i > 0 {
		code = code[:i]
	}
	return strings.EqualFold(code, "en") || strings.EqualFold(code, "eng") || strings.EqualFold(code, "english")
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

// turkic reports whether a publication is in a language in which i and ı are
// letters of their own.
func (r *renderer) turkic() bool {
	return len(r.pub.Languages) > 0 && (speaks(r.pub.Languages[0], "tr") || speaks(r.pub.Languages[0], "az"))
}
