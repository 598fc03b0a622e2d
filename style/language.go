package style

import (
	"strings"

	"github.com/pubcite/pubcite/internal/text"
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
	return l[0] == "eng" || r.isEnglish(text.Trim(l[0]))
}

func (r *renderer) isEnglish(tag string) bool {
	code := codeOf(tag)
	switch {
	case tag == "" || code == codeUnd:
		return r.words.english
	case r.literally:
		return len(tag) >= 2 && strings.EqualFold(tag[:2], "en") // "engl."
	}
	return code == codeEn || code == codeEng || code == codeOther && strings.EqualFold(base(tag), "english")
}

// language returns the language of the publication. Where it is not known, it is that
// of the locale.
func (r *renderer) language() languageCode {
	switch l := r.pub.Languages; {
	case r.english():
		return codeEn
	case len(l) == 0 || text.Blank(l[0]) || codeOf(text.Trim(l[0])) == codeUnd:
		return r.words.language
	default:
		return codeOf(text.Trim(l[0]))
	}
}

// inGreek reports whether a publication is in Greek, of today or old.
func inGreek(p *model.Publication) bool {
	if len(p.Languages) == 0 {
		return false
	}
	switch codeOf(p.Languages[0]) {
	case codeGre, codeEll, codeEl, codeGrc:
		return true
	}
	return false
}

// A languageCode is the first part of a language's tag, where that is of two or
// three letters: these as small ones, a byte each.
type languageCode uint32

const (
	codeOther languageCode = 0 // of another length
	codeEn    languageCode = 'e'<<8 | 'n'
	codeEng   languageCode = 'e'<<16 | 'n'<<8 | 'g'
	codeUnd   languageCode = 'u'<<16 | 'n'<<8 | 'd'
	codeEl    languageCode = 'e'<<8 | 'l'
	codeEll   languageCode = 'e'<<16 | 'l'<<8 | 'l'
	codeGre   languageCode = 'g'<<16 | 'r'<<8 | 'e'
	codeGrc   languageCode = 'g'<<16 | 'r'<<8 | 'c'
	codeDe    languageCode = 'd'<<8 | 'e'
	codeGer   languageCode = 'g'<<16 | 'e'<<8 | 'r'
	codeDeu   languageCode = 'd'<<16 | 'e'<<8 | 'u'
	codeFr    languageCode = 'f'<<8 | 'r'
	codeFre   languageCode = 'f'<<16 | 'r'<<8 | 'e'
	codeFra   languageCode = 'f'<<16 | 'r'<<8 | 'a'
	codeEs    languageCode = 'e'<<8 | 's'
	codeSpa   languageCode = 's'<<16 | 'p'<<8 | 'a'
	codeIt    languageCode = 'i'<<8 | 't'
	codeIta   languageCode = 'i'<<16 | 't'<<8 | 'a'
	codePt    languageCode = 'p'<<8 | 't'
	codePor   languageCode = 'p'<<16 | 'o'<<8 | 'r'
	codeNl    languageCode = 'n'<<8 | 'l'
	codeDut   languageCode = 'd'<<16 | 'u'<<8 | 't'
	codeNld   languageCode = 'n'<<16 | 'l'<<8 | 'd'
)

func codeOf(tag string) languageCode {
	s := base(tag)
	if len(s) != 2 && len(s) != 3 {
		return codeOther
	}
	var code languageCode
	for i := range len(s) {
		if !text.IsLetter(s[i]) {
			return codeOther
		}
		code = code<<8 | languageCode(s[i]|0x20)
	}
	return code
}

// base returns a language's tag without its subtags.
func base(tag string) string {
	for i := range len(tag) {
		if i > 0 && (tag[i] == '-' || tag[i] == '_') {
			return tag[:i]
		}
	}
	return tag
}

// turkic reports whether a publication is in a language in which i and ı are
// letters of their own.
func (r *renderer) turkic() bool {
	return len(r.pub.Languages) > 0 && (speaks(r.pub.Languages[0], "tr") || speaks(r.pub.Languages[0], "az"))
}
