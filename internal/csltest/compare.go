package csltest

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// A Comparison is what came of the works of one style.
type Comparison struct {
	Style string
	Err   error // why nothing was rendered, or nil
	// Entries are those of a list of all works, Cited those of the document's list,
	// as sets, and Clusters its citations; Orders are the orders of the two lists.
	// What is not certain does not count.
	Entries, Clusters, Cited, Orders Count
	// Pairs are those that differ.
	Pairs []Pair
	// Passed holds, for the names of all, whether they are equal.
	Passed map[string]bool
}

// All returns how many of whatever kind are equal.
func (c Comparison) All() Count {
	return c.Entries.plus(c.Clusters).plus(c.Cited).plus(c.Orders)
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

// A Pair is what differs. Of lists, it is an entry and the most similar one of
// what was rendered and not wanted.
type Pair struct {
	// Name is the style and the work of an entry that was rendered, "apa/Z98", or
	// "apa/cited/Z98"; the number of a cluster, "apa/[12]"; or the order of a list,
	// "apa/order", "apa/cited/order".
	Name      string
	Want, Got string
}

// Compare renders all works of a style, and its document. The style is the CSL
// file.
func Compare(s DiffStyle, style []byte, e Engine) (c Comparison) {
	c.Style, c.Passed = s.Style, map[string]bool{}
	// A panic of the engine is an error.
	defer func() {
		if r := recover(); r != nil {
			c.Err = fmt.Errorf("panic: %v", r)
		}
	}()
	d, err := e.Open(style, s.Works)
	if err != nil {
		c.Err = err
		return c
	}
	d.Register(idsOf(s.Works))
	c.Entries = c.list(s.Style+"/", s.Bibliography, s.Unsure.Bibliography, d.Bibliography())

	if d, err = e.Open(style, s.Works); err != nil {
		c.Err = err
		return c
	}
	if r, ok := d.(Rewriter); ok {
		c.clusters(s, r)
		c.Cited = c.list(s.Style+"/cited/", s.Cited, s.Unsure.Cited, r.Bibliography())
	}
	return c
}

// clusters writes the document and compares its citations.
func (c *Comparison) clusters(s DiffStyle, r Rewriter) {
	var before []Place
	for i, cluster := range s.Citations {
		place := Place{fmt.Sprint(i), cluster.Note}
		r.Edit(Call{place.Citation, place.Note, cluster.Items, before, nil})
		before = append(before, place)
	}
	for i, cluster := range s.Citations {
		if slices.Contains(s.Unsure.Citations, i) {
			continue
		}
		p := Pair{fmt.Sprintf("%s/[%d]", s.Style, i), strings.TrimSpace(cluster.Want), strings.TrimSpace(r.Text(fmt.Sprint(i)))}
		equal := p.Want == p.Got
		c.Clusters = c.Clusters.add(equal)
		c.Passed[p.Name] = equal
		if !equal {
			c.Pairs = append(c.Pairs, p)
		}
	}
}

// list compares the entries of a list.
func (c *Comparison) list(prefix string, wanted []string, unsure []int, got []Entry) (count Count) {
	if wanted == nil {
		return count
	}
	left := map[string][]Entry{}
	for _, entry := range got {
		entry.HTML = strings.TrimSpace(entry.HTML)
		left[entry.HTML] = append(left[entry.HTML], entry)
	}
	var missed []Pair
	var order []string // of those that are equal
	for i, want := range wanted {
		same := left[want]
		equal := len(same) > 0
		sure := !slices.Contains(unsure, i)
		if equal {
			left[want] = same[1:]
			order = append(order, want)
		}
		if sure {
			count = count.add(equal)
		}
		switch {
		case sure && equal:
			c.Passed[prefix+same[0].ID] = true
		case sure:
			missed = append(missed, Pair{Want: want})
		}
	}
	for _, p := range pair(prefix, missed, got, left) {
		c.Passed[p.Name] = false
		c.Pairs = append(c.Pairs, p)
	}
	c.order(prefix+"order", order, got)
	return count
}

// order compares the order of the entries that are equal.
func (c *Comparison) order(name string, wanted []string, got []Entry) {
	some := map[string]int{}
	for _, want := range wanted {
		some[want]++
	}
	var order []string
	for _, entry := range got {
		if html := strings.TrimSpace(entry.HTML); some[html] > 0 {
			some[html]--
			order = append(order, html)
		}
	}
	equal := slices.Equal(wanted, order)
	c.Orders = c.Orders.add(equal)
	c.Passed[name] = equal
	if !equal {
		i := 0
		for i < len(order) && wanted[i] == order[i] {
			i++
		}
		c.Pairs = append(c.Pairs, Pair{name, wanted[i], order[i]})
	}
}

// pair sets beside each missed entry one that is left over, the most similar
// first.
func pair(prefix string, missed []Pair, got []Entry, left map[string][]Entry) []Pair {
	if len(missed) == 0 {
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
			p.Name, p.Got = prefix+entry.ID, entry.HTML
			entry.ID = ""
		}
	}
	for i := range missed {
		if p := &missed[i]; p.Name == "" {
			p.Name = fmt.Sprintf("%s#%d", prefix, i)
		}
	}
	return missed
}

// A match says how similar an entry that was missed and one left over are.
type match struct {
	missed, spare int
	alike         float64
}

// matches returns how similar each is to each, the most similar first.
func matches(missed []Pair, spare []Entry) []match {
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

// tags finds markup.
var tags = regexp.MustCompile(`<[^>]*>`)

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
