package citation

import (
	"sync"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// What a page about a record shows beside its references.

// Styles that write one variable, made when they are first asked for.
var (
	titleAlone = sync.OnceValue(func() style.Style { return alone("title", style.Title) })
	doiAlone   = sync.OnceValue(func() style.Style { return alone("doi", style.DOI) })
)

func alone(name string, v style.Variable) style.Style {
	return style.Must(style.New(style.Definition{
		Name:         name,
		Bibliography: &style.Bibliography{Layout: &style.Text{Variable: v}},
	}))
}

// AppendTitle appends the title of p in format f to dst: with its markup or
// without, its entities resolved, its quotation marks paired and those of
// American English, in the case that the record has it.
func AppendTitle(dst []byte, p *model.Publication, f Format) []byte {
	return Append(dst, p, titleAlone(), f)
}

// Title returns the title of p in format f; see [AppendTitle].
func Title(p *model.Publication, f Format) string { return String(p, titleAlone(), f) }

// AppendDOI appends the address that the DOI of p leads to
// ("https://doi.org/10.1162/neco_a_01367") to dst, percent-encoded; nothing where
// p has no DOI, or none that leads anywhere.
func AppendDOI(dst []byte, p *model.Publication) []byte {
	ref := getReference(true)
	doiAlone().Render(ref, p)
	for run := range ref.Runs() {
		if run.Link {
			dst = run.AppendURL(dst)
			break
		}
	}
	putReference(ref)
	return dst
}

// DOI returns the address that the DOI of p leads to; see [AppendDOI].
func DOI(p *model.Publication) string { return string(AppendDOI(nil, p)) }
