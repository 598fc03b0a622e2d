package formattest

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/pubcite/pubcite/style"
)

var jsonEffects = map[string]style.Effect{
	"italics": style.Italic, "bold": style.Bold, "small-caps": style.SmallCaps, "underline": style.Underline,
	"superscript": style.Superscript, "subscript": style.Subscript, "no-italics": style.Upright, "no-bold": style.Regular,
	"no-small-caps": style.NormalCaps, "no-decoration": style.NoUnderline, "baseline": style.Baseline,
}

// readJSON reads an array of strings and objects.
func readJSON(source string) ([]Char, error) {
	var s shower
	err := readElements(&s, []byte(source), 0, "")
	return s.chars, err
}

func readElements(s *shower, source []byte, format style.Formatting, link string) error {
	var list []json.RawMessage
	if err := json.Unmarshal(source, &list); err != nil {
		return err
	}
	wasText := false
	for _, raw := range list {
		var text string
		if json.Unmarshal(raw, &text) == nil {
			if wasText || text == "" {
				return fmt.Errorf("%q stands behind a text, or is empty", text)
			}
			wasText = true
			s.Effects, s.Link = effects(format), link
			s.show(text)
			continue
		}
		wasText = false
		var object struct {
			Format, Target, Class string
			Contents              json.RawMessage
		}
		if err := json.Unmarshal(raw, &object); err != nil {
			return err
		}
		inner, to := format, link
		e, known := jsonEffects[object.Format]
		switch {
		case known:
			inner = inner.Push(e)
		case object.Format == "link" && object.Target != "" && link == "":
			to = object.Target
		case object.Format == "div" && slices.Contains([]string{"csl-block", "csl-left-margin", "csl-right-inline", "csl-indent"}, object.Class):
		default:
			return fmt.Errorf("the object %s", raw)
		}
		if err := readElements(s, object.Contents, inner, to); err != nil {
			return err
		}
	}
	return nil
}
