package style

import (
	"reflect"
	"testing"

	"github.com/pubcite/pubcite/model"
)

// Each variable that is looked at by groups is found where it alone is there, and no
// other is.
func TestRestIn(t *testing.T) {
	for v := Abstract; v < numVariables; v++ {
		if !inRest.has(v) {
			continue
		}
		p := &model.Publication{}
		set(t, p, v)
		want := setOf(Variables{v})
		if got := restIn(&inRest, p); got != want {
			t.Errorf("%s: restIn = %b, want %b", v, got, want)
		}
	}
	if got := restIn(&inRest, &model.Publication{Status: model.Published}); !got.empty() {
		t.Errorf("of an empty publication: restIn = %b, want none", got)
	}
}

// set sets the field of a publication that is a variable's, found out by trying.
func set(t *testing.T, p *model.Publication, v Variable) {
	t.Helper()
	fields := reflect.ValueOf(p).Elem()
	for i := range fields.NumField() {
		f := fields.Field(i)
		switch x := f.Addr().Interface().(type) {
		case *string, *model.Status:
			f.SetString("7")
		case *model.Date:
			*x = model.Year(2021)
		default:
			continue
		}
		if v.isDate() && holdsDate(date(p, v)) || !v.isDate() && field(p, v) == "7" {
			return
		}
		f.SetZero()
	}
	t.Fatalf("%s: no field of a publication is its", v)
}
