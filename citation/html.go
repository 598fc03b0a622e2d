package citation

import (
	"unicode/utf8"

	"github.com/pubcite/pubcite/style"
)

// The tags of a font style.
var htmlTags = [...]struct{ open, close string }{
	style.Italic:      {"<i>", "</i>"},
	style.Upright:     {`<span style="font-style:normal;">`, "</span>"},
	style.Bold:        {"<b>", "</b>"},
	style.Regular:     {`<span style="font-weight:normal;">`, "</span>"},
	style.Subscript:   {"<sub>", "</sub>"},
	style.Superscript: {"<sup>", "</sup>"},
}

func appendHTML(dst []byte, ref *style.Reference) []byte {
	var format style.Format
	link := false
	n := ref.Len()
	for i := range n {
		r := ref.Run(i)
		if len(r.Text) == 0 {
			continue
		}
		if link && !r.Link {
			dst = append(dst, "</a>"...)
			link = false
		}
		if r.Format != format {
			dst = appendTags(dst, format, r.Format)
			format = r.Format
		}
		if r.Link && !link {
			dst = append(dst, `<a href="`...)
			dst = appendHref(dst, linkText(ref, i))
			dst = append(dst, `">`...)
			link = true
		}
		dst = appendEscaped(dst, r.Text)
	}
	if link {
		dst = append(dst, "</a>"...)
	}
	return appendTags(dst, format, 0)
}

// linkText returns the text of the link that begins with the i-th run.
func linkText(ref *style.Reference, i int) []byte { return ref.Run(i).Text }

// appendTags closes the tags of one format and opens those of the next; the
// levels that both share stay open.
func appendTags(dst []byte, from, to style.Format) []byte {
	shared := 0
	depth := from.Depth()
	for shared < depth && from.At(shared) == to.At(shared) {
		shared++
	}
	for i := depth - 1; i >= shared; i-- {
		dst = append(dst, htmlTags[from.At(i)].close...)
	}
	for i := shared; to.At(i) != 0; i++ {
		dst = append(dst, htmlTags[to.At(i)].open...)
	}
	return dst
}

// appendEscaped appends text that stands between tags. Characters that are
// superscripts of their own are set as such: HTML has a tag for that, which
// every font can show.
func appendEscaped(dst, text []byte) []byte {
	last := 0
	for i, c := range text {
		var esc string
		n := 1
		switch c {
		case '&':
			esc = "&#38;"
		case '<':
			esc = "&#60;"
		case '>':
			esc = "&#62;"
		case 0xC2, 0xE2:
			esc, n = superscript(text[i:])
			if esc == "" {
				continue
			}
		default:
			continue
		}
		dst = append(append(dst, text[last:i]...), esc...)
		last = i + n
	}
	return append(dst, text[last:]...)
}

// superscript returns the HTML of the superscript character that text begins
// with, and the character's length; "" where there is none. These are the
// characters that Unicode decomposes as <super>, as far as texts hold them.
func superscript(text []byte) (html string, n int) {
	r, n := utf8.DecodeRune(text)
	switch {
	case r == 'ª':
		return "<sup>a</sup>", n
	case r == 'º':
		return "<sup>o</sup>", n
	case r == '¹':
		return "<sup>1</sup>", n
	case r == '²':
		return "<sup>2</sup>", n
	case r == '³':
		return "<sup>3</sup>", n
	case r == '℠':
		return "<sup>SM</sup>", n
	case r == '™':
		return "<sup>TM</sup>", n
	case '⁰' <= r && r <= 'ⁿ':
		return superscripts[r-'⁰'], n
	}
	return "", n
}

var superscripts = [...]string{
	"<sup>0</sup>", "<sup>i</sup>", "", "",
	"<sup>4</sup>", "<sup>5</sup>", "<sup>6</sup>", "<sup>7</sup>", "<sup>8</sup>", "<sup>9</sup>",
	"<sup>+</sup>", "<sup>−</sup>", "<sup>=</sup>", "<sup>(</sup>", "<sup>)</sup>", "<sup>n</sup>",
}

const hexDigits = "0123456789ABCDEF"

// appendHref appends the address of an identifier, a DOI with or without its
// resolver, for a quoted attribute: whatever could leave the attribute or
// change the path is percent-encoded.
func appendHref(dst, text []byte) []byte {
	if len(text) < len(style.ResolverPrefix) || string(text[:len(style.ResolverPrefix)]) != style.ResolverPrefix {
		dst = append(dst, style.ResolverPrefix...)
	} else {
		dst = append(dst, style.ResolverPrefix...)
		text = text[len(style.ResolverPrefix):]
	}
	for _, c := range text {
		if hrefMask[c>>6]>>(c&63)&1 == 1 {
			dst = append(dst, c)
			continue
		}
		dst = append(dst, '%', hexDigits[c>>4], hexDigits[c&15])
	}
	return dst
}

// hrefMask has a bit for each byte that stands for itself in an address: the
// unreserved characters and those sub-delimiters that mean nothing in a path
// (RFC 3986, 3.3).
var hrefMask = func() (m [4]uint64) {
	const plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$()*+,;=:@/"
	for i := range len(plain) {
		m[plain[i]>>6] |= 1 << (plain[i] & 63)
	}
	return m
}()
