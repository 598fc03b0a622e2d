package csl

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const rootTag = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">`

// outline writes what has been read of a file: names, attributes, texts, lines.
func outline(e *element) string {
	var b strings.Builder
	b.WriteString(e.name)
	for _, a := range e.attrs {
		b.WriteString(" " + a.name + "=[" + a.value + "]")
	}
	if e.text != "" {
		b.WriteString(" [" + e.text + "]")
	}
	for c := range e.children() {
		b.WriteString("(" + outline(c) + ")")
	}
	return b.String()
}

func TestParse(t *testing.T) {
	const ns = `xmlns="http://purl.org/net/xbiblio/csl"`
	for _, test := range []struct{ name, src, want string }{
		{"an element", "<a " + ns + "/>", "a"},
		{"a declaration, comments and instructions", "<?xml version='1.0'?><!-- <b> --><?p <b>?><a " + ns + "></a ><!-- -->\n", "a"},
		{"a prefix", "<c:a xmlns:c='http://purl.org/net/xbiblio/csl'><c:b/><b/></c:a>", "a(b)(b)"},
		{"attributes", "<a " + ns + " b='1'  c = \"'2'\"\n\td='3' xml:lang='de'/>", "a b=[1] c=['2'] d=[3] xml:lang=[de]"},
		{"entities", "<a " + ns + " b='&lt;&gt;&amp;&quot;&apos;'>&#65;&#x42;&#x1D400;</a>", `a b=[<>&"'] [AB𝐀]`},
		{"entities of entities", "<a " + ns + ">&amp;lt;</a>", "a [&lt;]"},
		{"lines in a value", "<a " + ns + " b='1\n2\t3\r\n4\r5&#10;6'/>", "a b=[1 2 3 4 5\n6]"},
		{"lines in a text", "<a " + ns + ">1\n2\t3\r\n4\r5</a>", "a [1\n2\t3\n4\n5]"},
		{"a text in pieces", "<a " + ns + "> 1<!-- --> <![CDATA[<\r\n>]]>&amp;</a>", "a [ 1 <\n>&]"},
		{"blanks", "<a " + ns + "> \n </a>", "a [ \n ]"},
		{"blanks around children", "<a " + ns + "> <b> </b> <!-- --> <b/> </a>", "a(b [ ])(b)"},
		{"text around children", "<a " + ns + "> x <b/> y</a>", "a [ x  y](b)"},
		{"a text in pieces before a child", "<a " + ns + ">x<!-- -->y<b/></a>", "a [xy](b)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			root, err := parse(test.src, "", standardLimits)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, outline(root)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestBrokenXML(t *testing.T) {
	for _, test := range []struct{ name, src, want string }{
		{"an end that is missing", "<a>\n<b>\n</b>", "csl: line 3: the file ends in <a> of line 1"},
		{"an end of another", "<a>\n<b>\n</a>", "csl: line 3: </a> where <b> of line 2 should end"},
		{"an end of another prefix", "<a xmlns:x='u'><x:b></b></a>", "csl: line 1: </b> where <x:b> of line 1 should end"},
		{"an end too much", "<a/>\n</a>", "csl: line 2: </a> without a start"},
		{"an end that does not end", "<a></a b>", "csl: line 1: an end tag that does not end"},
		{"an end without a name", "<a></>", "csl: line 1: no name where one should be"},
		{"two roots", "<a/>\n<b/>", "csl: line 2: a second root element"},
		{"text behind the root", "<a/>\nb", "csl: line 2: text behind the root element"},
		{"CDATA behind the root", "<a/>\n<![CDATA[b]]>", "csl: line 2: text outside of the root element"},
		{"a comment that does not end", "<a>\n<!-- a</a>", "csl: line 2: a comment that does not end"},
		{"CDATA that does not end", "<a>\n<![CDATA[</a>", "csl: line 2: a CDATA section that does not end"},
		{"a tag that does not end", "<a>\n<b c='1'\n", "csl: line 2: the tag <b> does not end"},
		{"a tag that breaks off", "<a>\n<b/ ></a>", "csl: line 2: the tag <b> is broken"},
		{"attributes without a blank", "<a b='1'c='2'/>", "csl: line 1: the tag <a> is broken"},
		{"an attribute without a value", "<a b/>", "csl: line 1: the attribute b of <a> has no value"},
		{"a value without quotes", "<a b=1/>", "csl: line 1: the value of b of <a> does not end, or is not in quotes"},
		{"a value that does not end", "<a\nb='1/><c d='2'/>", "csl: line 2: the value of b of <a> does not end, or is not in quotes"},
		{"an attribute twice", "<a b='1' b='2'/>", "csl: line 1: <a> has the attribute b twice"},
		{"a prefix that is not declared", "<x:a/>", "csl: line 1: the prefix x is not declared"},
		{"a prefix that is declared elsewhere", "<a><b xmlns:x='u'/><x:c/></a>", "csl: line 1: the prefix x is not declared"},
		{"an ampersand", "<a>\nb & c</a>", "csl: line 2: an ampersand that stands alone; write &amp;"},
		{"an entity of HTML", "<a b='&nbsp;'/>", "csl: line 1: the entity &nbsp; is none of XML's five; write the character"},
		{"a number of no character", "<a>&#0;</a>", "csl: line 1: the reference &#0; is to no character"},
		{"a number beyond all characters", "<a>&#x110000;</a>", "csl: line 1: the reference &#x110000; is to no character"},
		{"half a character", "<a>&#xD800;</a>", "csl: line 1: the reference &#xD800; is to no character"},
		{"a number that is none", "<a>&#1a;</a>", "csl: line 1: the reference &#1a; is to no character"},
		{"the end of CDATA", "<a>]]></a>", "csl: line 1: ]]> in a text"},
		{"a DTD within", "<a><!ELEMENT a ANY></a>", "csl: line 1: a document type declaration; none is read"},
		{"an angle", "<a>1 < 2</a>", "csl: line 1: no name where one should be"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := parse(test.src, "", standardLimits)
			if diff := cmp.Diff(test.want, message(err)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestEncodings(t *testing.T) {
	encoded := func(s string, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	little := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder()
	big := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder()
	latin := charmap.ISO8859_1.NewEncoder()
	windows := charmap.Windows1252.NewEncoder()
	for _, test := range []struct{ name, src, want, wantErr string }{
		{"UTF-8", "<a>é</a>", "<a>é</a>", ""},
		{"declared", "<?xml version='1.0' encoding='UTF-8' ?><a>é</a>", "<?xml version='1.0' encoding='UTF-8' ?><a>é</a>", ""},
		{"with a mark", "\ufeff<a>é</a>", "<a>é</a>", ""},
		{"with a mark, declared otherwise", "\ufeff<?xml encoding='utf-16'?><a>é</a>", "<?xml encoding='utf-16'?><a>é</a>", ""},
		{"UTF-16 with a mark", encoded(little.String("<a>é𝐀</a>")), "<a>é𝐀</a>", ""},
		{"UTF-16 without one", encoded(big.String("<a>é𝐀</a>")), "<a>é𝐀</a>", ""},
		{"Latin-1", encoded(latin.String(`<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>`)), `<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>`, ""},
		{"Windows", encoded(windows.String(`<?xml version="1.0" encoding="Windows-1252"?><a>“</a>`)), `<?xml version="1.0" encoding="Windows-1252"?><a>“</a>`, ""},
		{"a declaration without an encoding", "<?xml version='1.0'?><a/>", "<?xml version='1.0'?><a/>", ""},
		{"a declaration that does not end", "<?xml encoding=", "<?xml encoding=", ""},
		{"an encoding that does not end", "<?xml encoding='a?>", "<?xml encoding='a?>", ""},
		{"an encoding of nothing", "<?xml encoding = ?>", "<?xml encoding = ?>", ""},

		{"another encoding", "<?xml encoding='Shift_JIS'?><a/>", "", `csl: a.csl, line 1: the encoding "Shift_JIS" is not read; save the file as UTF-8`},
		{"declared as UTF-16", "<?xml encoding='UTF-16'?><a/>", "", "csl: a.csl, line 1: declared as UTF-16, which it is not"},
		{"Latin-1 that is not declared", "<a>\n\xe9</a>", "", "csl: a.csl, line 2: not UTF-8"},
		{"a control character", "<a>\n\n\x00</a>", "", "csl: a.csl, line 3: the control character U+0000"},
		{"no character", "<a>\uffff</a>", "", "csl: a.csl, line 1: the character U+FFFF"},
		{"a program", "\x7fELF\x01", "", "csl: a.csl, line 1: the control character U+007F"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := load(strings.NewReader(test.src), "a.csl", standardLimits)
			if got != test.want || message(err) != test.wantErr {
				t.Errorf("got %q, %q, want %q, %q", got, message(err), test.want, test.wantErr)
			}
		})
	}
}

// Errors of the source come through.
func TestReadError(t *testing.T) {
	odd := errors.New("odd")
	src := io.MultiReader(strings.NewReader(rootTag), iotest.ErrReader(odd))
	_, _, err := parseStyle(src, "a.csl", standardLimits)
	if !errors.Is(err, odd) || err.Error() != "csl: a.csl: reading: odd" {
		t.Errorf("got %v", err)
	}
}
