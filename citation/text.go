package citation

import "github.com/pubcite/pubcite/style"

func appendText(dst []byte, ref *style.Reference) []byte {
	return append(dst, ref.Text()...)
}

// textMarkup writes text where something is to stand around its parts.
type textMarkup struct{}

func (textMarkup) shown(style.Formatting) style.Formatting           { return 0 }
func (textMarkup) begin(*output)                                     {}
func (textMarkup) end(*output)                                       {}
func (textMarkup) open(*output, style.Effect)                        {}
func (textMarkup) close(*output, style.Effect, rune)                 {}
func (textMarkup) text(o *output, text []byte)                       { o.dst = append(o.dst, text...) }
func (textMarkup) link(*output, []byte, []byte, aim)                 {}
func (textMarkup) endLink(*output, []byte)                           {}
func (textMarkup) block(*output, style.Display, style.Display, rune) {}

func (textMarkup) list(bool) listTags {
	return listTags{entry: brackets{"", "\n"}, heading: brackets{"", "\n\n"}, above: "\n"}
}
