package style

import "github.com/pubcite/pubcite/model"

// PersonOf returns the person of a publication that a [Run] of that Variable and
// Person shows, and whether there is one. A corporate editor is a person with a
// Literal name.
func PersonOf(p *model.Publication, v Variable, place int) (model.Person, bool) {
	if p == nil || place < 1 {
		return model.Person{}, false
	}
	list := people(p, v)
	if place <= len(list) {
		return list[place-1], true
	}
	if place -= len(list); v == Editor && place <= len(p.CorporateEditors) {
		return model.Person{Literal: p.CorporateEditors[place-1]}, true
	}
	return model.Person{}, false
}
