package citation

import (
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

// AppendAround is [AppendReference] with something of the caller's around parts
// of the reference: a link to a person's page, markup around a title. around is
// asked about each part that shows one thing, a person's name or the text of
// another variable, as a run of the text of all of it; what it returns stands
// before and behind the part. It is written as it stands and must be safe where
// the reference is to stand: in HTML, what is taken from part.Text or from the
// record has to be escaped. The DOI of the seven styles is a link already. [JSON]
// has no place for it: there, around is not asked.
//
// A [Writer] does without it what is asked for most.
func AppendAround(dst []byte, ref *style.Reference, f Format, around func(part style.Run) (before, behind string)) []byte {
	if ref == nil {
		return dst
	}
	if f == JSON {
		return AppendReference(dst, ref, f)
	}
	o := newOutput(dst, &Writer{Format: f})
	o.around = around
	o.parts(ref)
	return o.rest()
}

// A frame is what a part of a reference is to have around it.
type frame struct {
	before, behind string         // as they stand
	variable       style.Variable // of a part that is marked as one
	effect         style.Effect
	to             aim  // of a link to the output's target
	link           bool // whether there is one
	// ahead is how many bytes before the part are in the link too: the address of a
	// DOI's resolver, which is the style's own.
	ahead int
}

// parts writes a reference whose parts may have something around them.
func (o *output) parts(ref *style.Reference) {
	o.tame = !ref.Special()
	first := 0 // the run that is not written yet
	for i := 0; i < ref.Len(); {
		if !o.asks(ref.Variable(i)) {
			i++
			continue
		}
		part, next := partOf(ref, i)
		var fr frame
		if part.Variable != 0 && len(part.Text) > 0 {
			fr = o.frame(&part)
		}
		if fr != (frame{}) {
			if fr.link && fr.to == toDOI && i > first {
				before := ref.Run(i - 1)
				fr.ahead = resolverSize(&before, &part)
			}
			from := ref.Start(i) - fr.ahead
			o.runs(ref, first, i, from, 0)
			to := ref.Start(next)
			part.Text = ref.Text()[from:to:to]
			o.framed(ref, &part, fr, i, next)
			first = next
		}
		i = next
	}
	o.runs(ref, first, ref.Len(), ref.Start(ref.Len()), 0)
	o.tame = false
}

// asks reports whether a part may have something around it that begins with a
// variable.
func (o *output) asks(v style.Variable) bool {
	switch {
	case o.around != nil, o.Format == SemanticHTML, o.work != nil && (o.LinkORCID || o.Emphasized != nil):
		return true
	case v == style.DOI, v == style.URL:
		return o.LinkAddresses
	case v == style.Title:
		return o.LinkTitle
	}
	return false
}

// frame returns what a part has around it.
func (o *output) frame(part *style.Run) (fr frame) {
	if o.around != nil {
		fr.before, fr.behind = o.around(*part)
		return fr
	}
	if o.Format == SemanticHTML {
		fr.variable = part.Variable
	}
	if o.LinkAddresses && !o.whole && !part.Link {
		o.hookAddress(part, &fr)
	}
	if o.work != nil {
		o.hook(part, &fr)
	}
	return fr
}

// framed writes the part that the runs from the i-th up to another are.
func (o *output) framed(ref *style.Reference, part *style.Run, fr frame, i, end int) {
	if fr.before == "" && fr.behind == "" && fr.variable == 0 && !fr.link {
		o.runs(ref, i, end, ref.Start(end), fr.effect)
		return
	}
	next := rune(markupRune)
	if fr.before != "" {
		next, _ = utf8.DecodeRuneInString(fr.before)
	}
	if !o.enter(part, next) {
		return
	}
	o.plain(next)
	o.write(fr.before)
	if fr.variable != 0 {
		o.openPart(fr.variable)
	}
	if fr.link {
		o.decked = fr.effect != 0 || hasEffects(ref, i-min(fr.ahead, 1), end)
		o.beginLink(part.Text, fr.to)
	}
	if fr.ahead > 0 {
		before := ref.Run(i - 1)
		before.Text = part.Text[:fr.ahead]
		o.span(&before)
	}
	o.runs(ref, i, end, ref.Start(end), fr.effect)
	o.plain(markupRune)
	if fr.link {
		o.endLink()
	}
	if fr.variable != 0 {
		o.write("</span>")
	}
	o.write(fr.behind)
}

// hasEffects reports whether one of the runs from the i-th up to another looks
// otherwise than plain text.
func hasEffects(ref *style.Reference, i, end int) bool {
	for ; i < end; i++ {
		if ref.Run(i).Formatting != 0 {
			return true
		}
	}
	return false
}

// partOf returns the part that begins with the i-th run, and the run behind it. A link
// is one part.
func partOf(ref *style.Reference, i int) (part style.Run, next int) {
	part = ref.Run(i)
	for next = i + 1; next < ref.Len(); next++ {
		run := ref.Run(next)
		if run.Display != part.Display || run.Block != part.Block || run.Link != part.Link ||
			!part.Link && (run.Variable != part.Variable || run.Person != part.Person) {
			break
		}
		if part.Variable == 0 {
			part.Variable = run.Variable // of a link whose address begins with the style's own
		}
	}
	from, to := ref.Start(i), ref.Start(next)
	part.Text = ref.Text()[from:to:to]
	return part, next
}

// runs writes the runs from the i-th up to another, with one more effect or none, up to
// a place in the text: of the last, that may be a beginning.
func (o *output) runs(ref *style.Reference, i, end, stop int, effect style.Effect) {
	text := ref.Text()
	for i < end {
		from, look := ref.Start(i), ref.Look(i)
		for i++; i < end && ref.Look(i) == look; i++ {
		}
		to := min(ref.Start(i), stop)
		o.span(&style.Run{
			Text: text[from:to:to], Formatting: look.Formatting().Push(effect),
			Link: look.Link(), Display: look.Display(), Block: look.Block(),
		})
	}
}
