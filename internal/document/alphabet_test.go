package document

import (
	"strings"
	"testing"

	"golang.org/x/text/collate"
)

// Words of ASCII weigh what the collator makes of them, in every language: two
// letters that are one, or one that is another elsewhere.
func TestAlphabet(t *testing.T) {
	words := []string{
		"", "a", "Z", "Zenke", "chleba", "CHleba", "llama", "Ljubljana", "nje", "dzsungel", "DDZS", "Aachen", "aAb", "ij", "IJ", "Istanbul", "istanbul",
		"thing", "lwyd", "ngo", "rh", "a1b2", "2b", "x10", "é", "aé", "qu", "ss", "oe", "fi", "w", "v", "y", "ü",
	}
	for c := 'a'; c <= 'z'; c++ {
		words = append(words, string(c), strings.ToUpper(string(c)))
		for d := 'a'; d <= 'z'; d++ {
			words = append(words, string(c)+string(d))
		}
	}
	for _, tag := range collate.Supported() {
		a := newAlphabet(tag.String())
		for range 2 { // before and when letters are known
			for _, word := range words {
				got, want := a.append([]byte("x"), []byte(word)), "x"+string(a.key([]byte(word)))
				if string(got) != want {
					t.Errorf("%s: %q (-want +got):\n- %x\n+ %x", tag, word, want, got)
				}
			}
		}
	}
}
