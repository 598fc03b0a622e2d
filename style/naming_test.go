package style

import (
	"strings"
	"testing"
)

// Ways to write names that there are not.
func TestNewRejectsNames(t *testing.T) {
	for _, test := range []struct {
		name  string
		names Names
		want  string
	}{
		{"a form", Names{Name: &Name{Form: numNameForms}}, "names have no form"},
		{"initials", Names{Name: &Name{Initials: numInitials}}, "names have no way to shorten given names"},
		{"hyphens of initials", Names{Name: &Name{InitialHyphens: numInitialHyphens}}, "names have no way with hyphens of initials"},
		{"an order", Names{Name: &Name{Inverted: numInverted}}, "names have no order"},
		{"a place of particles", Names{Name: &Name{DemoteParticle: numDemotions}}, "names have no place of particles"},
		{"a word before the last", Names{Name: &Name{And: numAnds}}, "names have no word before the last"},
		{"a delimiter before the last", Names{Name: &Name{DelimiterPrecedesLast: numPrecedes}}, "delimiter before the last"},
		{"a delimiter before et al.", Names{Name: &Name{DelimiterPrecedesEtAl: numPrecedes}}, "delimiter before et al."},
		{"a term for et al.", Names{Name: &Name{EtAl: EtAl{Term: numTerms}}}, "et al. has a term that there is not"},
		{"a subsequent limit", Names{Name: &Name{EtAlSubsequentMin: -1}}, "negative limit"},
		{"a font", Names{Name: &Name{Font: 1 << numEffects}}, "there is no effect"},
		{"a font of et al.", Names{Name: &Name{EtAl: EtAl{Font: 1 << numEffects}}}, "there is no effect"},
		{"a font of a part", Names{Name: &Name{Family: NamePart{Font: 1 << numEffects}}}, "there is no effect"},
		{"a case of a part", Names{Name: &Name{Given: NamePart{TextCase: numTextCases}}}, "there is no text case"},
		{"a font of all", Names{Font: 1 << numEffects}, "there is no effect"},
		{"a block", Names{Display: numDisplays}, "there is no display"},
		{"a form of the label", Names{Label: &Label{Form: numForms}}, "a label has a form or a plural that there is not"},
		{"a plural of the label", Names{Label: &Label{Plural: numPluralRules}}, "a label has a form or a plural that there is not"},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.names.Variables = Variables{Author}
			_, err := New(Definition{Name: "test", Bibliography: &Bibliography{Layout: &test.names}})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
		})
	}
}
