package text

import "testing"

// Title case, word by word, after the Chicago Manual of Style, 8.159.
func TestTitleCase(t *testing.T) {
	for _, test := range []struct{ name, title, want string }{
		{"small words stay small", "the salt of the earth and the sea", "The Salt of the Earth and the Sea"},
		{"the last word does not", "what we talk about", "What We Talk About"},
		{"nor the last of a part", "what it is for: the sea", "What It Is For: The Sea"},
		{"nor behind a question mark", "why? the sea", "Why? The Sea"},
		{"nor around a dash", "what it is for — the sea", "What It Is For — The Sea"},
		{"long prepositions are small", "life underneath the sea and throughout it", "Life underneath the Sea and throughout It"},
		{"a single letter stays", "vitamin c and the p value", "Vitamin c and the p Value"},
		{"a word with a capital stays", "mRNA and eBay", "mRNA and eBay"},
		{"both parts of a hyphenated word", "state-of-the-art wave-like things", "State-of-the-Art Wave-like Things"},
		{"a hyphen of its own kind joins", "wave‐like things", "Wave‐like Things"},
		{"a Greek letter is a symbol", "β-carotene", "β-Carotene"},
		{"elided articles stay", "de l’eau et d’or", "De l’eau et d’or"},
		{"but where they open a title or subtitle", "l’eau et d’or: d'amore", "L’eau et d’or: D’amore"},
		{"letters beyond ASCII", "über étude", "Über Étude"},
		{"digits begin no word that is capitalised", "the 3d model", "The 3d Model"},
		{"what is marked up stays", "the <i>e. coli</i> genome", "The <i>e. coli</i> Genome"},
		{"markup that is kept apart", `the <span class="nocase">sea</span> level`, "The sea Level"},
		{"a command of TeX stays", `the \alpha and beta`, `The \alpha and Beta`},
		{"with what it is applied to", `the \tilde{o} and \emph{salt}`, `The \tilde{o} and \emph{salt}`},
		{"an accent of TeX parts no word", `after G\"odel`, `After G\"odel`},
		{"addresses", "salt at https://a.org/b?c=d, (www.salt.org) of old", "Salt at https://a.org/b?c=d, (www.salt.org) of Old"},
		{"addresses of mail", "write to nora-anne@salt-marsh.org: a guide", "Write to nora-anne@salt-marsh.org: A Guide"},
		{"a DOI", "reply to 10.1000/abc.d and doi:10.1000/e", "Reply to 10.1000/abc.d and doi:10.1000/e"},
		{"names with a full stop inside", "node.js and scikit-learn.org: salt.csv, .net", "node.js and scikit-learn.org: salt.csv, .net"},
		{"a blank that is missing", "salt.The sea, e.g. sand...and tide", "Salt.The Sea, e.g. Sand...and Tide"},
		{"names of variables and functions", "on snake_case, foo() and std::vector", "On snake_case, foo() and std::vector"},
		{"paths, handles and tags", "in /etc/salt and ~/.tide for @nora or #sea", "In /etc/salt and ~/.tide for @nora or #sea"},
		{"a slash alone makes no name", "salt/sand and/or tide", "Salt/Sand and/or Tide"},
		{"formulas", `the $n$th $k$-means at $x \in a_{max}$ or $$a b$$`, `The $n$th $k$-Means at $x \in a_{max}$ or $$a b$$`},
		{"amounts", "from $2 to $3 billion, US$5 and ke$ha", "From $2 to $3 Billion, US$5 and Ke$ha"},
		{"units", "5 kg, 3 mg/kg, 2-mm and 10<sup>3</sup> km days", "5 kg, 3 mg/kg, 2-mm and 10<sup>3</sup> km Days"},
		{"units with an exponent or per", "5 kg m-2 and 5 mg per kg", "5 kg m-2 and 5 mg per kg"},
		{"a number is no unit's", "salt in 5 days and kg", "Salt in 5 Days and Kg"},
		{"the micro sign is a symbol", "sub-µm films of μm size", "Sub-µm Films of μm Size"},
		{"Roman numerals", "part ii: pages xii and iv", "Part ii: Pages xii and iv"},
		{"words that look like them", "a mix of civil di mild vivid", "A Mix of Civil Di Mild Vivid"},
		{"ligatures are letters", "ﬁnd eﬃcient ﬂow oﬀ it", "Find Eﬃcient Flow oﬀ It"},
		{"et al.", "on Lind et al: a note on Holm et al.", "On Lind et al: A Note on Holm et al."},
		{"letters that stand for words", "e-mail, x-ray and x rays, t-shirt", "E-Mail, X-Ray and X Rays, T-Shirt"},
		{"letters that are symbols", "k-means, p-values and t‐tests", "k-Means, p-Values and t‐tests"},
		{"keys", "a study in C-sharp and E-flat", "A Study in C-sharp and E-flat"},
		{"a subtitle behind markup", "<i>salt:</i> an end<b>?</b> of", "<i>salt:</i> An End<b>?</b> Of"},
		{"a word begun in markup", "<b>s</b>alt and <i>sea</i>-side", "<b>s</b>alt and <i>sea</i>-Side"},
		{"what looks like a tag", `at p<q in <k> of <x b="c">of</x>`, `At p<q in <k> of <x b="c">Of</x>`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(TitleCase(nil, Mark(nil, test.title, Marking{})), true); got != test.want {
				t.Errorf("%q: %q, want %q", test.title, got, test.want)
			}
		})
	}
}

// What is in italics or bold has words like others, where a style says so.
func TestTitleCaseWithin(t *testing.T) {
	for _, test := range []struct{ name, title, want string }{
		{"italics", "the <i>salt of the earth</i> in brine", "The <i>Salt of the Earth</i> in Brine"},
		{"bold in italics", "a <i>tide <b>and the</b> sea</i>", "A <i>Tide <b>and the</b> Sea</i>"},
		{"the first word", "<i>of salt</i>", "<i>Of Salt</i>"},
		{"a word that a tag parts", "<b>s</b>alt and sa<i>lt</i>", "<b>S</b>alt and Sa<i>lt</i>"},
		{"exponents stay", "the 10<sup>th</sup> day", "The 10<sup>th</sup> Day"},
		{"what keeps its case", `the <span class="nocase">sea</span> level`, "The sea Level"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shown(TitleCaseWithin(nil, Mark(nil, test.title, Marking{})), true); got != test.want {
				t.Errorf("%s becomes %s, want %s", test.title, got, test.want)
			}
		})
	}
}
