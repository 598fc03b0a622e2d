package citation

import "html"

// A listWriter writes a list of references in a format, under headings or not.
type listWriter struct{ format Format }

func (w listWriter) begin(dst []byte) []byte {
	if w.format == Text {
		return dst
	}
	return append(dst, "<div class=\"csl-bib-body\">\n"...)
}

func (w listWriter) entry(dst, entry []byte) []byte {
	if w.format == Text {
		return append(append(dst, entry...), '\n')
	}
	dst = append(dst, "  <div class=\"csl-entry\">"...)
	dst = append(dst, entry...)
	return append(dst, "</div>\n"...)
}

// heading writes what stands over the entries that follow.
func (w listWriter) heading(dst []byte, heading string, first bool) []byte {
	if w.format == Text {
		if !first {
			dst = append(dst, '\n')
		}
		return append(append(dst, heading...), "\n\n"...)
	}
	dst = append(dst, "  <h2 class=\"csl-heading\">"...)
	dst = append(dst, html.EscapeString(heading)...)
	return append(dst, "</h2>\n"...)
}

func (w listWriter) end(dst []byte) []byte {
	if w.format == Text {
		return dst
	}
	return append(dst, "</div>\n"...)
}
