package citation

import (
	"strings"

	"golang.org/x/text/language"
)

// cutLanguage returns the language of a code or tag ("ger", "en-GB"), what of the
// tag stands behind that, and whether it is one.
func cutLanguage(code string) (behind string, base language.Base, ok bool) {
	code = strings.Trim(code, " -")
	n := 0
	for n < len(code) && isAlnum(code[n]) {
		n++
	}
	for i := n; i < len(code); i++ {
		if !isAlnum(code[i]) && code[i] != '-' {
			return "", base, false
		}
	}
	base, err := language.ParseBase(terminological(code[:n]))
	return code[n:], base, err == nil && base.String() != "und"
}

// terminological returns the code of a language in ISO 639-2/T, which tags are
// made of, for its code in ISO 639-2/B.
func terminological(code string) string {
	switch code {
	case "alb":
		return "sqi"
	case "arm":
		return "hye"
	case "baq":
		return "eus"
	case "bur":
		return "mya"
	case "chi":
		return "zho"
	case "cze":
		return "ces"
	case "dut":
		return "nld"
	case "fre":
		return "fra"
	case "geo":
		return "kat"
	case "ger":
		return "deu"
	case "gre":
		return "ell"
	case "ice":
		return "isl"
	case "mac":
		return "mkd"
	case "mao":
		return "mri"
	case "may":
		return "msa"
	case "per":
		return "fas"
	case "rum":
		return "ron"
	case "slo":
		return "slk"
	case "tib":
		return "bod"
	case "wel":
		return "cym"
	}
	return code
}
