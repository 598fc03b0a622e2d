package citation

import "github.com/pubcite/pubcite/style"

// AppendAround is [AppendReference] with something of the caller's around parts
// of the reference: a link to a person's page, markup around a title. around is
// asked about each part that shows one thing, a person's name or the text of
// another variable, as a run of the text of all of it; what it returns stands
// before and behind the part. It is written as it stands and must be safe where
// the reference is to stand: in HTML, what is taken from part.Text or from the
// record has to be escaped. The DOI of the seven styles is a link already.
func AppendAround(dst []byte, ref *style.Reference, f Format, around func(part style.Run) (before, behind string)) []byte {
	if ref == nil {
		return dst
	}
	w := newHTMLWriter(ref)
	text := ref.Text()
	at, from := 0, 0 // the part in the text, and the text that is not written yet
	first := 0       // the run that begins there
	for i := 0; i < ref.Len(); {
		part, next := partOf(ref, text, at, i)
		end := at + len(part.Text)
		before, behind := "", ""
		if part.Variable != 0 && len(part.Text) > 0 {
			before, behind = around(part)
		}
		if before != "" || behind != "" {
			dst = w.runs(dst, ref, f, text[from:at], first, i)
			if f != Text {
				dst = w.plain(w.enter(dst, &part))
			}
			dst = append(dst, before...)
			dst = w.runs(dst, ref, f, text[at:end], i, next)
			if f != Text {
				dst = w.plain(dst)
			}
			dst = append(dst, behind...)
			from, first = end, next
		}
		at, i = end, next
	}
	dst = w.runs(dst, ref, f, text[from:], first, ref.Len())
	if f == Text {
		return dst
	}
	return w.end(dst)
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

// runs appends the runs from the i-th up to another, which are a text together.
func (w *htmlWriter) runs(dst []byte, ref *style.Reference, f Format, text []byte, i, end int) []byte {
	if f == Text {
		return append(dst, text...)
	}
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
		span.Text = text[:n:n]
		text = text[n:]
		dst = w.span(dst, &span)
	}
	return dst
}
