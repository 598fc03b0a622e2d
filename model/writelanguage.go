package model

import "strings"

// A language is one that BibLaTeX and babel know.
type bibLanguage struct {
	name  string // in English
	babel string // of the hyphenation
}

// languageOf returns the first language of a publication, by its ISO code or
// tag or its English name; the zero bibLanguage where that is none that is known.
func languageOf(p *Publication) bibLanguage {
	tag := strings.ToLower(strings.ReplaceAll(strings.TrimSpace(firstOf(p.Languages)), "_", "-"))
	base, _, _ := strings.Cut(tag, "-")
	name := languageName(base)
	babel := dialectName(tag)
	if babel == "" {
		babel = name
	}
	if babel == "german" {
		babel = "ngerman" // of today's orthography
	}
	return bibLanguage{name, babel}
}

// dialectName returns babel's name of a dialect, or "".
func dialectName(tag string) string {
	switch tag {
	case "en-us":
		return "american"
	case "en-gb":
		return "british"
	case "en-au":
		return "australian"
	case "en-ca":
		return "canadian"
	case "de-at":
		return "naustrian"
	case "de-ch":
		return "nswissgerman"
	case "fr-ca":
		return "canadien"
	case "pt-br":
		return "brazilian"
	case "nn-no":
		return "nynorsk"
	}
	return ""
}

// languageName returns the English name of a language, which is babel's for
// most, by its code of ISO 639 or that name.
func languageName(code string) string {
	for _, l := range [...]struct{ codes, name string }{
		{"en eng", "english"}, {"de ger deu", "german"}, {"fr fre fra", "french"}, {"es spa", "spanish"},
		{"it ita", "italian"}, {"pt por", "portuguese"}, {"nl dut nld", "dutch"}, {"sv swe", "swedish"},
		{"da dan", "danish"}, {"no nor nb nob", "norsk"}, {"nn nno", "nynorsk"}, {"fi fin", "finnish"},
		{"is ice isl", "icelandic"}, {"pl pol", "polish"}, {"cs cze ces", "czech"}, {"sk slo slk", "slovak"},
		{"sl slv", "slovene"}, {"hr hrv", "croatian"}, {"sr srp", "serbian"}, {"hu hun", "magyar"},
		{"ro rum ron", "romanian"}, {"bg bul", "bulgarian"}, {"ru rus", "russian"}, {"uk ukr", "ukrainian"},
		{"el gre ell", "greek"}, {"grc", "ancientgreek"}, {"la lat", "latin"}, {"tr tur", "turkish"},
		{"ca cat", "catalan"}, {"gl glg", "galician"}, {"eu baq eus", "basque"}, {"et est", "estonian"},
		{"lv lav", "latvian"}, {"lt lit", "lithuanian"}, {"he heb", "hebrew"}, {"ar ara", "arabic"},
		{"fa per fas", "persian"}, {"ja jpn", "japanese"}, {"zh chi zho", "chinese"}, {"ko kor", "korean"},
		{"vi vie", "vietnamese"}, {"th tha", "thai"}, {"id ind", "indonesian"}, {"cy wel cym", "welsh"}, {"ga gle", "irish"},
	} {
		if code == l.name {
			return l.name
		}
		for c := range strings.SplitSeq(l.codes, " ") {
			if c == code {
				return l.name
			}
		}
	}
	return ""
}
