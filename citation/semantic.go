package citation

import "github.com/pubcite/pubcite/style"

// semanticMarkup writes HTML whose links say what they lead to.
type semanticMarkup struct{ htmlMarkup }

// link begins a link. Its name begins with what is to be read there, which is
// what its user says to follow it.
func (semanticMarkup) link(o *output, address, text []byte, to aim) {
	o.htmlLink(address)
	if n := len(o.scratch); o.work != nil && len(text) > 0 && to != toWork {
		o.scratch = append(append(o.scratch, text...), ", "...)
		about := len(o.scratch)
		if to == toPerson {
			o.scratch = append(append(o.scratch, "ORCID "...), address[len(orcidPrefix):]...)
		} else {
			o.scratch = AppendTitle(o.scratch, o.work, Text)
		}
		if len(o.scratch) > about {
			o.attribute(" aria-label", o.scratch[n:])
		}
		o.scratch = o.scratch[:n]
	}
	o.write(">")
}

// openPart writes the tag that begins a part which shows a variable.
func (o *output) openPart(v style.Variable) {
	o.write(`<span class="`)
	o.write(v.String())
	o.write(`"`)
	if (v == style.Title || v == style.TitleShort) && o.work != nil {
		o.languageAttribute()
	}
	o.write(">")
}

// languageAttribute writes the attribute of a title in another language than the
// page's.
func (o *output) languageAttribute() {
	if len(o.work.Languages) == 0 {
		return
	}
	tag, base, ok := cutLanguage(o.work.Languages[0])
	if !ok {
		return
	}
	if _, page, ok := cutLanguage(o.Lang); ok && page == base {
		return
	}
	o.write(` lang="`)
	o.write(base.String())
	o.write(tag)
	o.write(`"`)
}

func (semanticMarkup) list(bool) listTags {
	return listTags{
		list:    brackets{"<section class=\"csl-bib-body\" role=\"doc-bibliography\">\n", "</section>\n"},
		entries: brackets{"<ul class=\"csl-entries\">\n", "</ul>\n"},
		entry:   brackets{"  <li class=\"csl-entry", "</li>\n"},
		heading: brackets{"<h2 class=\"csl-heading\">", "</h2>\n"},
	}
}
