package formattest

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/pubcite/pubcite/style"
)

// A Char is a character with how it looks and the address that it leads to.
type Char struct {
	Rune    rune
	Effects style.Effect
	Link    string
}

// A shower collects what a reader shows: blanks one at a time and plain, none at
// the ends.
type shower struct {
	chars []Char
	blank bool
	Char  // of what follows
}

func (s *shower) show(text string) {
	for _, r := range text {
		if unicode.IsSpace(r) {
			s.blank = true
			continue
		}
		if s.blank && len(s.chars) > 0 {
			s.chars = append(s.chars, Char{Rune: ' '})
		}
		s.blank = false
		s.Rune = r
		s.chars = append(s.chars, s.Char)
	}
}

// A Format is a format as its reader sees it.
type Format struct {
	Name string
	// Read reads a reference.
	Read func(source string) ([]Char, error)
	// Shows are the effects that the format has.
	Shows style.Effect
	// Raises says that characters that are superscripts of their own are set as
	// such.
	Raises bool
	// Quotes says that straight quotation marks are closing ones.
	Quotes bool
	// Odd says that controls that are none of text may stand in the source.
	Odd bool
}

// Formats returns the formats that are read here: all but text and HTML.
func Formats() []Format {
	const all = style.Italic | style.Oblique | style.Bold | style.Light | style.SmallCaps | style.Underline | style.Superscript | style.Subscript
	return []Format{
		{Name: "semantic-html", Read: readHTML, Shows: all, Raises: true},
		{Name: "markdown", Read: readMarkdown, Shows: style.Italic | style.Bold | style.Underline | style.Superscript | style.Subscript},
		{Name: "latex", Read: readLaTeX, Shows: all &^ style.Light, Raises: true, Quotes: true},
		{Name: "typst", Read: readTypst, Shows: all},
		{Name: "rtf", Read: readRTF, Shows: all &^ (style.Light | style.Oblique)},
		{Name: "ansi", Read: readANSI, Shows: style.Italic | style.Bold | style.Underline, Odd: true},
		{Name: "json", Read: readJSON, Shows: all &^ (style.Light | style.Oblique), Raises: true},
	}
}

// Check reads the source of a reference and holds what it shows against the
// reference.
func (f *Format) Check(ref *style.Reference, source string) error {
	if i := strings.IndexFunc(source, func(r rune) bool { return unicode.IsControl(r) && r != '\n' }); i >= 0 && !f.Odd {
		return fmt.Errorf("%s has a control at %d: %q", f.Name, i, source)
	}
	got, err := f.Read(source)
	if err != nil {
		return fmt.Errorf("%s: %w in %q", f.Name, err, source)
	}
	want := f.want(ref)
	if hasBlocks(ref) {
		// They are lines of their own, or not.
		got, want = withoutBlanks(got), withoutBlanks(want)
	}
	if slices.Equal(want, got) {
		return nil
	}
	return fmt.Errorf("%s does not show the reference (-want +got):\n%s\nin %q", f.Name, cmp.Diff(describe(want), describe(got)), source)
}

// hasBlocks reports whether a reference has blocks.
func hasBlocks(ref *style.Reference) bool {
	for run := range ref.Runs() {
		if run.Display != style.Inline {
			return true
		}
	}
	return false
}

func withoutBlanks(chars []Char) []Char {
	var out []Char
	for _, c := range chars {
		if c.Rune != ' ' {
			out = append(out, c)
		}
	}
	return out
}

// want returns the characters of a reference as the format shows them.
func (f *Format) want(ref *style.Reference) []Char {
	var s shower
	at := 0
	for i := 0; i < ref.Len(); {
		span := ref.Run(i)
		end := at + len(span.Text)
		for i++; i < ref.Len() && ref.Run(i).Link && span.Link && looksLike(ref.Run(i), span); i++ {
			end += len(ref.Run(i).Text)
		}
		span.Text = ref.Text()[at:end]
		at = end
		s.Effects, s.Link = 0, ""
		for e := style.Italic; e <= style.Subscript; e <<= 1 {
			switch {
			case !span.Formatting.Has(e):
			case e == style.Oblique && f.Shows&e == 0:
				s.Effects |= style.Italic
			default:
				s.Effects |= e & f.Shows
			}
		}
		if span.Link {
			s.Link = string(span.AppendURL(nil))
		}
		effects := s.Effects
		for _, r := range string(span.Text) {
			s.Effects = effects
			text := string(r)
			if up := raised(r); f.Raises && up != "" {
				text = up
				s.Effects |= style.Superscript
			}
			if f.Quotes && r == '"' {
				text = "”"
			}
			s.show(text)
		}
	}
	return s.chars
}

func looksLike(a, b style.Run) bool {
	return a.Formatting == b.Formatting && a.Display == b.Display && a.Block == b.Block
}

// raised returns what a superscript character raises; "" for any other.
func raised(r rune) string {
	switch r {
	case 'ˀ':
		return "ʔ"
	case 'ˁ':
		return "ʕ"
	case 'ۥ':
		return "و"
	case 'ۦ':
		return "ي"
	}
	if strings.ContainsRune("ª²³¹ºʰʱʲʳʴʵʶʷʸˠˡˢˣˤ"+
		"ᴬᴭᴮᴰᴱᴲᴳᴴᴵᴶᴷᴸᴹᴺᴼᴽᴾᴿᵀᵁᵂᵃᵄᵅᵆᵇᵈᵉᵊᵋᵌᵍᵏᵐᵑᵒᵓᵔᵕᵖᵗᵘᵙᵚᵛᵜᵝᵞᵟᵠᵡ"+
		"⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ℠™㆒㆓㆔㆕㆖㆗㆘㆙㆚㆛㆜㆝㆞㆟", r) {
		return norm.NFKD.String(string(r))
	}
	return ""
}

// describe writes characters that look alike in a line each.
func describe(chars []Char) string {
	var b strings.Builder
	for i, c := range chars {
		if c.Rune == ' ' {
			b.WriteString(" ")
			continue
		}
		if j := i - 1; i == 0 || chars[j].Rune == ' ' || chars[j].Effects != c.Effects || chars[j].Link != c.Link {
			if c.Effects != 0 || c.Link != "" {
				fmt.Fprintf(&b, "\n%#x %s: ", c.Effects, c.Link)
			} else if i > 0 && chars[j].Rune != ' ' {
				b.WriteString("\n")
			}
		}
		b.WriteRune(c.Rune)
	}
	return b.String()
}
