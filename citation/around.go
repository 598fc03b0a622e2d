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
	text := ref.Text()
	at, from := 0, 0 // the part in the text, and the text that is not written yet
	first := 0       // the run that begins there
	for i := 0; i < ref.Len(); {
		part, next := partOf(ref, text, at, i)
		end := at + len(part.Text)
		var fr frame
		if part.Variable != 0 && len(part.Text) > 0 {
			fr = o.frame(&part)
		}
		if fr != (frame{}) {
			if fr.link && fr.to == toDOI && i > first {
				before := ref.Run(i - 1)
				fr.ahead = resolverSize(&before, &part)
			}
			part.Text = text[at-fr.ahead : end : end]
			o.runs(ref, text[from:at-fr.ahead], first, i, 0)
			o.framed(ref, &part, fr, i, next)
			from, first = end, next
		}
		at, i = end, next
	}
	o.runs(ref, text[from:], first, ref.Len(), 0)
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
		o.runs(ref, part.Text, i, end, fr.effect)
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
	o.runs(ref, part.Text[fr.ahead:], i, end, fr.effect)
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

// partOf returns the part that begins at a place of the text and with the i-th
// run, and the run behind it. A link is one part.
func partOf(ref *style.Reference, text []byte, at, i int) (part style.Run, next int) {
	part = ref.Run(i)
	end := at + len(part.Text)
	for next = i + 1; next < ref.Len(); next++ {
		run := ref.Run(next)
		if run.Display != part.Display || run.Block != part.Block || run.Link != part.Link ||
			!part.Link && (run.Variable != part.Variable || run.Person != part.Person) {
			break
		}
		end += len(run.Text)
		if part.Variable == 0 {
			part.Variable = run.Variable // of a link whose address begins with the style's own
		}
	}
	part.Text = text[at:end:end]
	return part, next
}

// runs writes the runs from the i-th up to another, which are a text together,
// with one more effect or none. Of the last, the text may be a beginning.
func (o *output) runs(ref *style.Reference, text []byte, i, end int, effect style.Effect) {
	for i < end {
		span := ref.Run(i)
		n := len(span.Text)
		for i++; i < end; i++ {
			run := ref.Run(i)
			if run.Formatting != span.Formatting || run.Link != span.Link || run.Display != span.Display || run.Block != span.Block {
				break
			}
			n += len(run.Text)
		}
		n = min(n, len(text))
		span.Text = text[:n:n]
		text = text[n:]
		span.Formatting = span.Formatting.Push(effect)
		o.span(&span)
	}
}
