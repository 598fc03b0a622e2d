package text

import (
	"bufio"
	"cmp"
	"encoding/json"
	"os"
	"testing"
)

func TestHeadlineCase(t *testing.T) {
	for _, test := range []struct{ name, title, want string }{
		{"an adverb ends a hyphenated word", "the follow-up of a lying-in hospital, sought-after", "The Follow-Up of a Lying-In Hospital, Sought-After"},
		{"a preposition inside stays small", "face-to-face with a mother-in-law", "Face-to-Face with a Mother-in-Law"},
		{"a prefix is no word", "anti-inflammatory salt and non-linear sand", "Anti-inflammatory Salt and Non-linear Sand"},
		{"where it opens the title", "co-authors: pre-training", "Co-authors: Pre-training"},
		{"and where the record has its capital", "The Anti-inflammatory and the Anti-Static", "The Anti-inflammatory and the Anti-Static"},
		{"but a proper adjective behind it", "pro-Palestinian and anti-American ink", "Pro-Palestinian and Anti-American Ink"},
		{"and a compound", "non-small-cell salt, non-English-speaking", "Non-Small-Cell Salt, Non-English-Speaking"},
		{"a word is no prefix", "self-study, high-energy, twenty-first-century", "Self-Study, High-Energy, Twenty-First-Century"},
		{"nor is the end of another", "a paper-anti-static x1non-salt", "A Paper-Anti-Static X1non-Salt"},
		{"keys", "a sonata in B-flat major", "A Sonata in B-flat Major"},
		{"Latin", "salt in vivo, de facto, per se, per capita, pro bono", "Salt In Vivo, De Facto, Per Se, Per Capita, Pro Bono"},
		{"a letter of it", "an a priori rule for a salt", "An A Priori Rule for a Salt"},
		{"English that looks like it", "salt in seas, de Broglie per sea", "Salt in Seas, de Broglie per Sea"},
		{"behind an article", "how the on button and the inside story are a near miss", "How the On Button and the Inside Story Are a Near Miss"},
		{"what ends behind an article", "salt of the of, the of", "Salt of the of, the Of"},
		{"the letter A", "from a to z, vitamin a in salt", "From a to z, Vitamin a in Salt"},
		{"names behind an article", "the van Gogh and the de Broglie", "The van Gogh and the de Broglie"},
		{"what is marked up stays", "the <i>e. coli</i> follow-up", "The <i>e. coli</i> Follow-Up"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(HeadlineCase(nil, Mark(nil, test.title, Marking{})), true); got != test.want {
				t.Errorf("%s becomes %s, want %s", test.title, got, test.want)
			}
		})
	}
}

func TestHeadlineCaseWithin(t *testing.T) {
	for _, test := range []struct{ name, title, want string }{
		{"words in italics and bold", "the <i>inside story</i> of <b>salt in vitro</b>", "The <i>Inside Story</i> of <b>Salt In Vitro</b>"},
		{"a species", "the wings of <i>Larus marinus</i> in the <i>L. marinus</i> group", "The Wings of <i>Larus marinus</i> in the <i>L. marinus</i> Group"},
		{"one with a rank", "<i>Larus fuscus subsp. graellsii</i> <i>sp.</i>", "<i>Larus fuscus subsp. graellsii</i> <i>Sp.</i>"},
		{"a genus alone", "on <i>Salicornia</i> and <i>gulls</i>", "On <i>Salicornia</i> and <i>Gulls</i>"},
		{"a title in it", "reading <i>The tide tables of old</i>", "Reading <i>The Tide Tables of Old</i>"},
		{"two words in bold", "the <b>Tide tables</b>", "The <b>Tide Tables</b>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(HeadlineCaseWithin(nil, Mark(nil, test.title, Marking{})), true); got != test.want {
				t.Errorf("%s becomes %s, want %s", test.title, got, test.want)
			}
		})
	}
}

// The sample of the manuals' rules, where it is there. PUBCITE_HEADLINES says where.
func TestHeadlineSample(t *testing.T) {
	f, err := os.Open(cmp.Or(os.Getenv("PUBCITE_HEADLINES"), "../../../shared/reference/headlines.jsonl"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var sample struct{ Title, Headline, Rule string }
		if err := json.Unmarshal(lines.Bytes(), &sample); err != nil {
			t.Fatal(err)
		}
		if got := shown(HeadlineCase(nil, Mark(nil, sample.Title, Marking{})), true); got != sample.Headline {
			t.Errorf("%s becomes %s, want %s (%s)", sample.Title, got, sample.Headline, sample.Rule)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}
