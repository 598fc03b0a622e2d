package model

import (
	"strings"

	"github.com/pubcite/pubcite/internal/bibtex"
)

// languages reads the languages of the entry: that of its title first.
func (b *bibEntry) languages(list []string) []string {
	if b.find("langid") == nil && b.find("language") == nil {
		return list
	}
	seen := make(map[string]bool)
	add := func(name string) {
		tag := languageTag(name)
		if tag != "" && !seen[tag] {
			seen[tag] = true
			list = append(list, tag)
		}
	}
	langid := strings.TrimSpace(b.source("langid"))
	if variant, ok := strings.CutPrefix(strings.ReplaceAll(b.source("langidopts"), " ", ""), "variant="); ok && langid != "" {
		langid = variant
	}
	add(langid)
	for _, name := range bibtex.SplitList(b.plain("language")) {
		for name := range strings.SplitSeq(name, ",") {
			add(strings.TrimSpace(name))
		}
	}
	return list
}

// languageTag returns the tag of a language that is called by its English name or
// by the name that babel has for it, with the country that CSL's locale of it
// has. Any other word stays: it may be a tag.
func languageTag(name string) string {
	word := strings.ToLower(strings.TrimPrefix(name, "lang"))
	switch word {
	case "english", "american", "usenglish", "en-us", "us":
		return "en-US"
	case "british", "ukenglish", "uk":
		return "en-GB"
	case "canadian":
		return "en-CA"
	case "australian":
		return "en-AU"
	case "newzealand":
		return "en-NZ"
	case "german", "ngerman", "germanb", "deutsch":
		return "de-DE"
	case "austrian", "naustrian":
		return "de-AT"
	case "swissgerman", "nswissgerman":
		return "de-CH"
	case "french", "francais", "français", "frenchb":
		return "fr-FR"
	case "canadien", "acadian":
		return "fr-CA"
	case "spanish":
		return "es-ES"
	case "italian":
		return "it-IT"
	case "dutch":
		return "nl-NL"
	case "portuguese", "portuges", "portugese":
		return "pt-PT"
	case "brazilian", "brazil":
		return "pt-BR"
	case "russian":
		return "ru-RU"
	case "chinese":
		return "zh-CN"
	case "japanese":
		return "ja-JP"
	case "korean":
		return "ko-KR"
	}
	if tag := otherLanguage(word); tag != "" {
		return tag
	}
	return name
}

// otherLanguage is languageTag for languages that fewer works are in.
func otherLanguage(word string) string {
	switch word {
	case "afrikaans":
		return "af-ZA"
	case "arabic":
		return "ar"
	case "basque":
		return "eu"
	case "bulgarian":
		return "bg-BG"
	case "catalan":
		return "ca-AD"
	case "croatian":
		return "hr-HR"
	case "czech":
		return "cs-CZ"
	case "danish":
		return "da-DK"
	case "estonian":
		return "et-EE"
	case "finnish":
		return "fi-FI"
	case "greek", "polutonikogreek", "modern greek":
		return "el-GR"
	case "hebrew":
		return "he-IL"
	case "hungarian", "magyar":
		return "hu-HU"
	case "icelandic":
		return "is-IS"
	case "latin":
		return "la"
	case "latvian":
		return "lv-LV"
	case "lithuanian":
		return "lt-LT"
	case "mongolian":
		return "mn-MN"
	case "norwegian", "norsk":
		return "nb-NO"
	case "nynorsk":
		return "nn-NO"
	case "farsi", "persian":
		return "fa-IR"
	case "polish":
		return "pl-PL"
	case "romanian":
		return "ro-RO"
	case "serbian", "serbianc":
		return "sr-RS"
	case "slovak":
		return "sk-SK"
	case "slovene", "slovenian":
		return "sl-SI"
	case "swedish":
		return "sv-SE"
	case "thai":
		return "th-TH"
	case "turkish":
		return "tr-TR"
	case "ukrainian":
		return "uk-UA"
	case "vietnamese":
		return "vi-VN"
	}
	return ""
}
