package citation

import (
	"sync"

	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

// described are the variables that descriptions of a work beside its reference
// hold as text.
var described = [...]style.Variable{
	style.Title, style.ContainerTitle, style.ContainerTitleShort, style.CollectionTitle, style.Publisher, style.PublisherPlace,
	style.Volume, style.Issue, style.Page, style.Edition, style.Version, style.EventTitle, style.Genre, style.ItemNumber, style.Abstract,
}

// describedAlone are styles that write one of them.
var describedAlone = sync.OnceValue(func() map[style.Variable]style.Style {
	m := map[style.Variable]style.Style{}
	for _, v := range described {
		m[v] = style.Must(style.New(style.Definition{
			Name: v.String(), Literal: true,
			Bibliography: &style.Bibliography{Layout: &style.Text{Variable: v}},
		}))
	}
	return m
})

// plainText returns what a work has for one of the described variables, without
// markup.
func plainText(p *model.Publication, v style.Variable) string {
	return String(p, describedAlone()[v], Text)
}

// dateText returns a date as ISO 8601 has it, as far as it is known; "" where
// it is not.
func dateText(d model.Date) string {
	day := d.Start
	if day.Year <= 0 || day.Year > 9999 {
		return ""
	}
	s := fourDigits(day.Year)
	if day.Month < 1 || day.Month > 12 {
		return s
	}
	s += "-" + fourDigits(day.Month)[2:]
	if day.Day < 1 || day.Day > 31 {
		return s
	}
	return s + "-" + fourDigits(day.Day)[2:]
}

func fourDigits(n int) string {
	return string([]byte{'0' + byte(n/1000%10), '0' + byte(n/100%10), '0' + byte(n/10%10), '0' + byte(n%10)})
}
