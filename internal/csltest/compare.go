package csltest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// A Comparison is what came of the bibliography of one style.
type Comparison struct {
	Style  string
	Err    error // why nothing was rendered, or nil
	All    Count // every entry that is certain
	Judged Count // those of them that need nothing of the others
	// Needs counts the entries that were not judged, by what they need.
	Needs map[string]int
	// Pairs are the judged entries that differ.
	Pairs []Pair
	// Passed holds, for the names of all judged entries, whether they are equal.
	Passed map[string]bool
}

// A Count says how many of some entries are equal.
type Count struct{ Equal, Of int }

func (c Count) add(equal bool) Count {
	c.Of++
	if equal {
		c.Equal++
	}
	return c
}

func (c Count) plus(d Count) Count { return Count{c.Equal + d.Equal, c.Of + d.Of} }

// Share returns the share of equal entries in percent; 100 of none.
func (c Count) Share() float64 {
	if c.Of == 0 {
		return 100
	}
	return 100 * float64(c.Equal) / float64(c.Of)
}

func (c Count) String() string { return fmt.Sprintf("%d/%d %5.1f %%", c.Equal, c.Of, c.Share()) }

// A Pair is an entry that differs, and the most similar one of what was
// rendered and not wanted.
type Pair struct {
	Name      string // the style and the work of what was rendered: "apa/Z98"
	Want, Got string
}

// A missing entry was not rendered.
type missing struct {
	Pair
	index  int  // of the entry that is wanted
	judged bool // whether it needs nothing of the others
}

// Compare renders all works of a style and compares the entries as a set: their
// order is no matter. The style is the CSL file.
func Compare(s DiffStyle, style []byte, e Engine) (c Comparison) {
	c.Style, c.Needs, c.Passed = s.Style, map[string]int{}, map[string]bool{}
	var got []Entry
	got, c.Err = entries(s, style, e)
	need, err := demandOf(style)
	if err != nil {
		c.Err = err
	}

	left := map[string][]Entry{}
	for _, entry := range got {
		entry.HTML = strings.TrimSpace(entry.HTML)
		left[entry.HTML] = append(left[entry.HTML], entry)
	}
	var missed []missing
	for i, want := range s.Bibliography {
		same := left[want]
		equal := len(same) > 0
		p := missing{Pair: Pair{Want: want}, index: i}
		if equal {
			p.Name = s.Style + "/" + same[0].ID
			left[want] = same[1:]
		}
		if s.sure(i) {
			c.All = c.All.add(equal)
			reason := need.of(want)
			if p.judged = reason == ""; p.judged {
				c.Judged = c.Judged.add(equal)
			} else {
				c.Needs[reason]++
			}
		}
		switch {
		case !equal:
			missed = append(missed, p)
		case p.judged:
			c.Passed[p.Name] = true
		}
	}
	c.Pairs = pair(s.Style, missed, got, left)
	for _, p := range c.Pairs {
		c.Passed[p.Name] = false
	}
	return c
}

// entries renders the bibliography. A panic of the engine is an error.
func entries(s DiffStyle, style []byte, e Engine) (out []Entry, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	d, err := e.Open(style, s.Works)
	if err != nil {
		return nil, err
	}
	d.Register(idsOf(s.Works))
	return d.Bibliography(), nil
}

// pair sets beside each missed entry one that is left over, the most similar
// first, and returns those that are judged. The others take their works, so
// that no judged one does.
func pair(style string, missed []missing, got []Entry, left map[string][]Entry) []Pair {
	isJudged := func(p missing) bool { return p.judged }
	if !slices.ContainsFunc(missed, isJudged) {
		return nil
	}
	var spare []Entry
	for _, entry := range got {
		html := strings.TrimSpace(entry.HTML)
		spare = append(spare, left[html]...)
		delete(left, html)
	}
	for _, m := range matches(missed, spare) {
		if p, entry := &missed[m.missed], &spare[m.spare]; p.Name == "" && entry.ID != "" {
			p.Name, p.Got = style+"/"+entry.ID, entry.HTML
			entry.ID = ""
		}
	}
	var out []Pair
	for _, p := range missed {
		if p.judged {
			p.Name = cmp.Or(p.Name, fmt.Sprintf("%s#%d", style, p.index))
			out = append(out, p.Pair)
		}
	}
	return out
}

// A match says how similar an entry that was missed and one left over are.
type match struct {
	missed, spare int
	alike         float64
}

// matches returns how similar each is to each, the most similar first.
func matches(missed []missing, spare []Entry) []match {
	words := make([]map[string]bool, len(spare))
	for i, entry := range spare {
		words[i] = wordsOf(entry.HTML)
	}
	var out []match
	for i, p := range missed {
		wanted := wordsOf(p.Want)
		for j := range spare {
			if alike := similarity(wanted, words[j]); alike > 0 {
				out = append(out, match{i, j, alike})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b match) int { return cmp.Compare(b.alike, a.alike) })
	return out
}

// wordsOf returns the words of an entry, without markup.
func wordsOf(html string) map[string]bool {
	out := map[string]bool{}
	for word := range strings.FieldsFuncSeq(tags.ReplaceAllString(html, ""), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) {
		out[strings.ToLower(word)] = true
	}
	return out
}

// similarity returns how many of the words of both are common, from 0 to 1.
func similarity(a, b map[string]bool) float64 {
	common := 0
	for word := range a {
		if b[word] {
			common++
		}
	}
	if common == 0 {
		return 0
	}
	return float64(common) / float64(len(a)+len(b)-common)
}

// Kind says roughly in what a pair differs: "missing", "markup", "case",
// "punctuation" or "words".
func (p Pair) Kind() string {
	plain := func(s string) string { return tags.ReplaceAllString(s, "") }
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, plain(s))
	}
	want, got := plain(p.Want), plain(p.Got)
	switch {
	case p.Got == "":
		return "missing"
	case want == got:
		return "markup"
	case strings.EqualFold(want, got):
		return "case"
	case letters(want) == letters(got):
		return "punctuation"
	}
	return "words"
}
