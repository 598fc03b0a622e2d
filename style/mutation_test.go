package style_test

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/pubcite/pubcite/citation"
	"github.com/pubcite/pubcite/internal/spectest"
	"github.com/pubcite/pubcite/model"
	"github.com/pubcite/pubcite/style"
)

const equivalentFile = "testdata/equivalent_mutants.txt"

// Every rule of a style matters to some reference of testdata, or to an example of
// a document: change one rule, and one of them changes. The rules are the fields of the nodes that
// the styles are made of; a mutant is a copy of a style with one of them
// changed: a limit by one, a delimiter or an affix for another, a choice of
// form, case or order for each other one, an element dropped or swapped with
// the next. A mutant that no reference shows is one that the specification
// says nothing about, unless it cannot change any reference at all: those are
// listed with the reason in testdata/equivalent_mutants.txt.
func TestMutants(t *testing.T) {
	equivalent := readEquivalent(t)
	records, spec := judgeRecords(t), judgeCitations(t)
	source := parseStyles(t)
	for _, s := range style.All() {
		t.Run(s.Name(), func(t *testing.T) {
			m := newMutator(s, source)
			judges := judges{records, spec}
			tried, killed, listed := 0, 0, 0
			for _, mutant := range m.mutants {
				got, valid := m.judge(mutant, judges)
				if !valid {
					continue
				}
				tried++
				_, excused := equivalent[mutant.name]
				switch {
				case got != "" && excused:
					t.Errorf("%s changes %s; it is not equivalent", mutant.name, got)
				case got != "":
					killed++
				case excused:
					listed++
				default:
					t.Errorf("%s changes nothing that testdata shows", mutant.name)
				}
				delete(equivalent, mutant.name)
			}
			t.Logf("%d mutants: %d change a reference, %d are equivalent", tried, killed, listed)
		})
	}
	for name := range equivalent {
		t.Errorf("%s: there is no mutant %s", equivalentFile, name)
	}
}

// A mutant is a change of a definition that can be taken back.
type mutant struct {
	name  string // "amaName.EtAlMin: 8"
	apply func() (undo func())
}

// A mutator holds a copy of a style's definition and the mutants of it.
type mutator struct {
	style   style.Style
	def     style.Definition
	source  map[string]ast.Expr
	seen    map[uintptr]bool // nodes that stand in several places
	mutants []mutant
}

func newMutator(s style.Style, source map[string]ast.Expr) *mutator {
	m := &mutator{style: s, source: source, seen: map[uintptr]bool{}}
	memo := map[any]reflect.Value{}
	m.def = copied(reflect.ValueOf(style.DefinitionOf(s)), memo).Interface().(style.Definition)
	// var ama = sheet{Definition: Definition{…}}
	name := strings.ReplaceAll(s.Name(), "-author-date", "AuthorDate")
	def := field(source[name].(*ast.CompositeLit), "Definition")
	m.walk(reflect.ValueOf(&m.def).Elem(), def, name)
	return m
}

// judge returns a reference that the mutant changes, or "". It is not valid
// where it is no style.
func (m *mutator) judge(mutant mutant, judges judges) (changed string, valid bool) {
	undo := mutant.apply()
	defer undo()
	s, err := style.New(m.def)
	if err != nil {
		return "", false
	}
	for _, p := range judges.records {
		if want := p.Citations[m.style.Name()]; want != "" && citation.String(p, s, citation.HTML) != want {
			return p.ID, true
		}
	}
	for _, c := range judges.spec.Cases[m.style.Name()] {
		if !slices.Equal(c.Written(judges.spec.Document(&c, s, citation.HTML)), c.Is()) {
			return c.Name, true
		}
	}
	return "", true
}

// judges are the references and documents that rules matter to.
type judges struct {
	records []*model.Publication
	spec    *spectest.Spec
}

func judgeCitations(t *testing.T) *spectest.Spec {
	t.Helper()
	spec, err := spectest.Read("../testdata/spec/citations", style.All()...)
	if err != nil {
		t.Fatal(err)
	}
	return spec
}

// walk collects the mutants of a value. expr is where it stands in the source,
// name the name of the variable there and the path within it.
func (m *mutator) walk(v reflect.Value, expr ast.Expr, name string) {
	switch v.Kind() {
	case reflect.Interface:
		if !v.IsNil() {
			m.walk(v.Elem(), expr, name)
		}
		return
	case reflect.Pointer:
		if v.IsNil() || m.seen[v.Pointer()] {
			return
		}
		m.seen[v.Pointer()] = true
		v = v.Elem()
	case reflect.Slice:
		if v.Len() == 0 || m.seen[v.Pointer()] {
			return
		}
		m.seen[v.Pointer()] = true
	}
	if u, ok := expr.(*ast.UnaryExpr); ok {
		expr = u.X
	}
	if id, ok := expr.(*ast.Ident); ok && m.source[id.Name] != nil {
		name, expr = id.Name, m.source[id.Name]
	}
	// What a function made has no literal, and is named by the path to it.
	lit, _ := expr.(*ast.CompositeLit)
	switch v.Kind() {
	case reflect.Struct:
		m.structure(v, lit, name)
	case reflect.Slice:
		for i := range v.Len() {
			var element ast.Expr
			if lit != nil && i < len(lit.Elts) {
				element = lit.Elts[i]
			}
			m.walk(v.Index(i), element, name+"["+strconv.Itoa(i)+"]")
		}
	}
}

// structure collects the mutants of the fields of a node, of a Name or of a
// condition.
func (m *mutator) structure(v reflect.Value, lit *ast.CompositeLit, name string) {
	c, isCondition := v.Addr().Interface().(*style.If)
	if isCondition {
		m.condition(c, name)
	}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		at := name + "." + f.Name
		if !f.IsExported() || ofLooks(v, f.Name) {
			continue
		}
		switch value := v.Field(i); value.Interface().(type) {
		case style.Nodes:
			m.list(value, at)
			m.walk(value, field(lit, f.Name), at)
		case style.Variables:
			if !isCondition {
				m.list(value, at)
			}
		case []style.SortKey:
			m.list(value, at)
		case style.Node, *style.Bibliography, *style.Citation, *style.Name, *style.Label, style.EtAl:
			if !value.IsZero() {
				m.walk(value, field(lit, f.Name), at)
			}
		case style.TermForm, style.TextCase, style.And, style.Initials, style.InitialHyphens, style.Inverted,
			style.DelimiterPrecedes, style.PageRange:
			m.choices(v, i, at)
		case style.Effect:
			if turned := int(value.Uint()) ^ int(style.Italic); matters(v, f.Name, turned) {
				m.set(value, turned, at)
			}
		case style.DemoteParticle:
			if turned := int(style.DemoteDisplayAndSort) - int(value.Uint()); matters(v, f.Name, turned) {
				m.set(value, turned, at)
			}
		case style.NumberForm:
			m.set(value, int(style.OrdinalForm)-int(value.Uint()), at)
		case bool:
			if matters(v, f.Name, !value.Bool()) {
				m.set(value, !value.Bool(), at)
			}
		case int:
			if n := int(value.Int()); n > 0 {
				m.set(value, n-1, at)
				m.set(value, n+1, at)
			}
		case string:
			if f.Name != "Title" && f.Name != "Source" && v.Type() != reflect.TypeFor[style.Definition]() || f.Name == "RangeDelimiter" {
				m.text(value, at, v.Type() == reflect.TypeFor[style.Name]())
			}
		}
	}
}

// ofLooks reports whether a field is not of what is written: of how a list is laid
// out, or of the style as a whole.
func ofLooks(v reflect.Value, field string) bool {
	switch v.Addr().Interface().(type) {
	case *style.Definition:
		return field == "Note" || field == "Literal"
	case *style.Bibliography:
		return field == "HangingIndent" || field == "LineSpacing" || field == "EntrySpacing"
	}
	return false
}

// matters reports whether another value of a field can change what its node
// writes, whatever the record.
func matters(v reflect.Value, field string, value any) bool {
	switch n := v.Addr().Interface().(type) {
	case *style.Text:
		switch {
		case n.Macro != nil:
			return false // only the affixes apply
		case n.Variable == 0:
			// A term or a value: the text is known.
			changed := *n
			f := reflect.ValueOf(&changed).Elem().FieldByName(field)
			f.Set(reflect.ValueOf(value).Convert(f.Type()))
			return field == "Font" || style.TextOf(&changed) != style.TextOf(n)
		case n.Variable == style.DOI || n.Variable == style.Page || ofCite(n.Variable):
			return false // they are written as they are
		}
		if field == "KeepStop" {
			return n.Quotes
		}
		return field != "Plural" && (field != "Form" || n.Variable == style.Title && value.(int) <= int(style.ShortForm))
	case *style.Number:
		return field != "TextCase" || n.Form == style.NumericForm
	case *style.Date:
		return field != "TextCase" // a year, or a word that has a capital
	case *style.Citation:
		return value == false // what is told apart beyond that is not the style's
	case *style.If:
		return value == false // that it never holds is a mutant of its own
	case *style.Label:
		switch {
		case field == "StripPeriods":
			return n.Form == style.ShortForm || n.Form == style.VerbShortForm // others have none
		case field == "Form" && n.Variable == style.Locator:
			return value.(int) <= int(style.ShortForm) // there are no others
		}
		// Terms are in lower case, of one word or a few.
		return field != "TextCase" || value.(int) != int(style.TitleCase)
	case *style.Names:
		return n.Label != nil // LabelFirst
	case *style.Name:
		short := n.Form == style.ShortName
		switch field {
		case "Inverted", "StripSuffixPeriods":
			return !short // family names alone
		case "Initials":
			return !short || n.InitializeWith != ""
		case "InitialHyphens":
			return !short && n.Initials == style.Initialize
		case "DelimiterPrecedesLast":
			return n.And != style.NoAnd
		case "EtAlUseLast":
			return n.EtAlMin > 0
		case "DemoteParticle":
			return n.Inverted != style.InvertNone
		}
	}
	return true
}

// ofCite reports whether a variable belongs to a cite.
func ofCite(v style.Variable) bool {
	switch v {
	case style.CitationNumber, style.Locator, style.YearSuffix:
		return true
	}
	return false
}

// field returns the value of a field in a literal, or nil.
func field(lit *ast.CompositeLit, name string) ast.Expr {
	if lit == nil {
		return nil
	}
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok && kv.Key.(*ast.Ident).Name == name {
			return kv.Value
		}
	}
	return nil
}

func (m *mutator) add(name string, apply func() func()) {
	m.mutants = append(m.mutants, mutant{name, apply})
}

// set adds the mutant with another value.
func (m *mutator) set(v reflect.Value, value any, at string) {
	changed := reflect.ValueOf(value).Convert(v.Type())
	m.add(fmt.Sprintf("%s: %v", at, printed(value)), func() func() {
		old := reflect.ValueOf(v.Interface())
		v.Set(changed)
		return func() { v.Set(old) }
	})
}

func printed(value any) string {
	if s, ok := value.(string); ok {
		return strconv.Quote(s)
	}
	return fmt.Sprint(value)
}

// choices adds a mutant for each other value of an enumeration.
func (m *mutator) choices(node reflect.Value, i int, at string) {
	v, name := node.Field(i), node.Type().Field(i).Name
	numbers := map[reflect.Type]int{
		reflect.TypeFor[style.TermForm]():          3,
		reflect.TypeFor[style.TextCase]():          3,
		reflect.TypeFor[style.And]():               3,
		reflect.TypeFor[style.Initials]():          3,
		reflect.TypeFor[style.InitialHyphens]():    3,
		reflect.TypeFor[style.Inverted]():          3,
		reflect.TypeFor[style.DelimiterPrecedes](): 4,
		reflect.TypeFor[style.PageRange]():         3,
	}
	for i := range numbers[v.Type()] {
		if uint64(i) != v.Uint() && matters(node, name, i) {
			m.set(v, i, at)
		}
	}
}

// text adds mutants of a delimiter, an affix or a value. Those of a Name are
// not left out: its separators have defaults.
func (m *mutator) text(v reflect.Value, at string, separator bool) {
	s := v.String()
	if s == "" {
		return
	}
	if !separator {
		m.set(v, "", at)
	}
	others := map[string]string{
		", ": "; ", ". ": ", ", ": ": ", ", "; ": ", ", " ": ", ", ".": ",", "(": "[", ")": "]", " (": " [",
	}
	other, ok := others[s]
	if !ok {
		other = "x" + s
	}
	m.set(v, other, at)
}

// list adds mutants of a list: each element dropped, neighbours swapped.
func (m *mutator) list(v reflect.Value, at string) {
	n := v.Len()
	for i := range n {
		if n > 1 || v.Type() != reflect.TypeFor[style.Variables]() {
			m.add(fmt.Sprintf("%s[%d]: dropped", at, i), func() func() {
				old := reflect.ValueOf(v.Interface())
				v.Set(reflect.AppendSlice(reflect.AppendSlice(reflect.MakeSlice(v.Type(), 0, n), old.Slice(0, i)), old.Slice(i+1, n)))
				return func() { v.Set(old) }
			})
		}
		if i+1 < n {
			m.add(fmt.Sprintf("%s[%d]: swapped", at, i), func() func() {
				old := reflect.ValueOf(v.Interface())
				changed := reflect.AppendSlice(reflect.MakeSlice(v.Type(), 0, n), old)
				reflect.Swapper(changed.Interface())(i, i+1)
				v.Set(changed)
				return func() { v.Set(old) }
			})
		}
	}
}

// never is a variable that no publication has by itself.
const never = style.Annote

// condition adds mutants of a condition: each variable and each kind of type dropped, one
// of several for all of them, and the condition never met.
func (m *mutator) condition(c *style.If, name string) {
	m.add(name+": never", func() func() {
		old := c.Has
		c.Has = append(slices.Clone(old), never)
		return func() { c.Has = old }
	})
	typ := reflect.ValueOf(&c.Type).Elem()
	for _, alike := range style.AlikeTypes {
		if c.Type&alike != 0 && c.Type&^alike != 0 {
			m.set(typ, c.Type&^alike, name+".Type")
		}
	}
	if c.Type != 0 {
		m.set(typ, style.Type(0), name+".Type")
	}
	for _, part := range []struct {
		name string
		list *style.Variables
	}{{"Has", &c.Has}, {"Any", &c.Any}, {"Lacks", &c.Lacks}, {"Numeric", &c.Numeric}} {
		for i, v := range *part.list {
			m.add(fmt.Sprintf("%s.%s: without %s", name, part.name, v), func() func() {
				old := *part.list
				*part.list = slices.Delete(slices.Clone(old), i, i+1)
				return func() { *part.list = old }
			})
		}
	}
	for i, term := range c.Locator {
		m.add(fmt.Sprintf("%s.Locator: without %s", name, term), func() func() {
			old := c.Locator
			c.Locator = slices.Delete(slices.Clone(old), i, i+1)
			return func() { c.Locator = old }
		})
	}
	if c.Position != 0 {
		m.set(reflect.ValueOf(&c.Position).Elem(), 0, name+".Position")
	}
	exchange := func(from, to *style.Variables, at string) {
		if len(*from) > 1 {
			m.add(at, func() func() {
				a, b := *from, *to
				*to, *from = slices.Concat(*to, *from), nil
				return func() { *from, *to = a, b }
			})
		}
	}
	exchange(&c.Has, &c.Any, name+".Has: any")
	exchange(&c.Any, &c.Has, name+".Any: all")
}

// copied returns a deep copy; what stands in several places does so in the
// copy.
func copied(v reflect.Value, memo map[any]reflect.Value) reflect.Value {
	type slice struct {
		at  uintptr
		len int
	}
	switch v.Kind() {
	case reflect.Interface:
		if v.IsNil() {
			return v
		}
		out := reflect.New(v.Type()).Elem()
		out.Set(copied(v.Elem(), memo))
		return out
	case reflect.Pointer:
		if v.IsNil() {
			return v
		}
		if out, ok := memo[v.Pointer()]; ok {
			return out
		}
		out := reflect.New(v.Type().Elem())
		memo[v.Pointer()] = out
		out.Elem().Set(copied(v.Elem(), memo))
		return out
	case reflect.Slice:
		if v.Len() == 0 {
			return v
		}
		key := slice{v.Pointer(), v.Len()}
		if out, ok := memo[key]; ok {
			return out
		}
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		memo[key] = out
		for i := range v.Len() {
			out.Index(i).Set(copied(v.Index(i), memo))
		}
		return out
	case reflect.Struct:
		out := reflect.New(v.Type()).Elem()
		out.Set(v)
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				out.Field(i).Set(copied(v.Field(i), memo))
			}
		}
		return out
	}
	return v
}

// parseStyles returns the variables of the package and what they are set to.
func parseStyles(t *testing.T) map[string]ast.Expr {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]ast.Expr{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			decl, ok := d.(*ast.GenDecl)
			if !ok || decl.Tok != token.VAR {
				continue
			}
			for _, spec := range decl.Specs {
				spec := spec.(*ast.ValueSpec)
				for i, value := range spec.Values {
					out[spec.Names[i].Name] = value
				}
			}
		}
	}
	return out
}

// judgeRecords returns the records of testdata that carry their references as
// HTML.
func judgeRecords(t *testing.T) []*model.Publication {
	t.Helper()
	files, err := filepath.Glob("../testdata/spec/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no specification: %v", err)
	}
	var out []*model.Publication
	for _, name := range slices.Concat([]string{"../testdata/publications.yaml"}, files) {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		for p, err := range model.Read(f) {
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			out = append(out, p)
		}
		f.Close()
	}
	return out
}

// readEquivalent returns the names of the mutants that cannot change any
// reference. In the file each group of them follows the comment that says why.
func readEquivalent(t *testing.T) map[string]bool {
	t.Helper()
	f, err := os.Open(equivalentFile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := map[string]bool{}
	reason := false
	for in := bufio.NewScanner(f); in.Scan(); {
		switch line := in.Text(); {
		case line == "":
			reason = false
		case line[0] == '#':
			reason = true
		case !reason:
			t.Errorf("%s: no reason above %s", equivalentFile, line)
		case out[line]:
			t.Errorf("%s: %s stands there twice", equivalentFile, line)
		default:
			out[line] = true
		}
	}
	return out
}
