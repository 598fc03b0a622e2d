package jsonread

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
)

// texts are values, and what is none.
var texts = []string{
	`null`, `true`, `false`, `0`, `-0`, `12`, `-1.50e+3`, `1E-2`, `""`, `"a"`, `[]`, `{}`,
	` { "a" : [ 1 , { } , "b" , null ] , "c" : { "d" : "e" } } rest`,
	"\t[\r\n1,\n2 ]", `{"a":1,"a":2}`, `"\u00e4\n\"\\\/\b\f\r\t"`, `"\ud800"`, `"\ud83d\ude00"`, "\"\xff\"", `"ä😀"`,
	`[[[[1]]]]`, `{"":{"":{"":0}}}`, `01`, `1 2`, `1]`,
	``, ` `, `nul`, `nulx`, `-`, `+1`, `-{}`, `1.`, `.5`, `1e`, `1e+`, `01x`, `"`, `"a`, `"\`, `"\x"`, `"\u12"`, `"\u12g4"`,
	"\"a\nb\"", "\"\x00\"", `[`, `[1`, `[1,`, `[1,]`, `[,1]`, `[1 2]`, `[1}`, `]`, `}`, `,`, `:`,
	`{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{,}`, `{a:1}`, `{"a" 1}`, `{"a",1}`, `{"a":1 "b":2}`, `{1:2}`, `{"a":}`, `{"a":1]`,
	"\ufeff{}", "{\"a\":\x00}", "'a'", "// c", "NaN",
}

// options are what a Reader allows.
var options = []jsontext.Options{jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)}

func TestReader(t *testing.T) {
	for _, text := range texts {
		same(t, text)
	}
	for _, n := range []int{maxDepth - 1, maxDepth, maxDepth + 1} {
		same(t, strings.Repeat("[", n)+strings.Repeat("]", n))
		same(t, strings.Repeat(`{"a":`, n)+"1"+strings.Repeat("}", n))
		same(t, strings.Repeat("[", n))
	}
}

// same compares what a Reader makes of a text with what jsontext does: at once, and step
// by step.
func same(t *testing.T, text string) {
	t.Helper()
	dec := jsontext.NewDecoder(strings.NewReader(text), options...)
	want, wantErr := dec.ReadValue()
	var r Reader
	r.Reset([]byte(text))
	if kind, begins := r.Kind(), jsontext.NewDecoder(strings.NewReader(text), options...).PeekKind(); kind != begins && kind+begins != begins {
		t.Errorf("%.80q: begins with %v; jsontext: %v", text, kind, begins)
	}
	got, err := r.Value()
	if string(got) != string(want) || told(err) != told(wantErr) {
		t.Errorf("%.80q: %.80q, %s; jsontext: %.80q, %s", text, got, told(err), want, told(wantErr))
	}
	if err == nil && r.Offset() != int(dec.InputOffset()) {
		t.Errorf("%.80q: ends at %d; jsontext: %d", text, r.Offset(), dec.InputOffset())
	}
	r.Reset([]byte(text))
	if span := r.Span(); wantErr == nil && (want[0] == '{' || want[0] == '[') && string(span) != string(want) {
		t.Errorf("%.80q: spans %.80q", text, span)
	}
	r.Reset([]byte(text))
	steps, err := walk(&r, nil)
	wantSteps, wantErr := tokens(text)
	if (err == nil) != (wantErr == nil) || err == nil && !bytes.Equal(steps, wantSteps) {
		t.Errorf("%.80q: %.80q, %s; jsontext: %.80q, %s", text, steps, told(err), wantSteps, told(wantErr))
	}
}

// told says what an error says, and where.
func told(err error) string {
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		return syntax.Error()
	}
	if err == nil {
		return "well"
	}
	return err.Error()
}

// walk appends what a value holds, each text and number in a line.
func walk(r *Reader, out []byte) ([]byte, error) {
	switch kind := r.Kind(); kind {
	case '[', '{':
		if err := r.Enter(); err != nil {
			return out, err
		}
		out = append(out, byte(kind))
		for {
			var name []byte
			var more bool
			var err error
			if kind == '[' {
				more, err = r.Element()
			} else {
				name, more, err = r.Member()
			}
			if err != nil || !more {
				return append(out, byte(kind+2)), err
			}
			if name != nil {
				out = append(append(out, valid(name)...), '\n')
			}
			if out, err = walk(r, out); err != nil {
				return out, err
			}
		}
	}
	text, err := r.Value()
	if err == nil && text[0] == '"' && r.Escaped() != bytes.Contains(text, []byte("\\")) {
		return out, errors.New("escapes are not told")
	}
	if err == nil && text[0] == '"' {
		return append(append(out, valid(text)...), '\n'), nil
	}
	return append(append(out, text...), '\n'), err
}

// valid returns what a string says, with U+FFFD for each byte that is not UTF-8.
func valid(quoted []byte) string { return string([]rune(string(Unquote(nil, quoted)))) }

// tokens is walk by jsontext.
func tokens(text string) (out []byte, err error) {
	dec := jsontext.NewDecoder(strings.NewReader(text), options...)
	for {
		token, err := dec.ReadToken()
		if err != nil {
			return out, err
		}
		switch kind := token.Kind(); kind {
		case '[', '{', ']', '}':
			out = append(out, byte(kind))
		default:
			out = append(append(out, token.String()...), '\n')
		}
		if dec.StackDepth() == 0 {
			return out, nil
		}
	}
}

// What is wrong is an error of jsontext.
func TestFault(t *testing.T) {
	var r Reader
	r.Reset([]byte("{\"a\": [1,\n 2}"))
	_, err := r.Value()
	var syntax *jsontext.SyntacticError
	if !errors.As(err, &syntax) || syntax.ByteOffset != 12 || syntax.JSONPointer != "/a" {
		t.Errorf("%v", err)
	}
	r.Reset(nil)
	if _, err := r.Value(); err != io.EOF {
		t.Errorf("of nothing: %v", err)
	}
}

func FuzzReader(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(same)
}

// What a record costs, beside jsontext.
func BenchmarkReader(b *testing.B) {
	text := []byte(`{"id":"14666","type":"article","title":"The remarkable robustness of surrogate gradient learning for instilling complex function in spiking neural networks","author":[{"given":"Friedemann","family":"Zenke"},{"given":"Tim P","family":"Vogels"}],"issued":{"date-parts":[["2021"]]},"container-title":"Neural Computation","volume":"33","page":"899-925","DOI":"10.1162/neco_a_01367"}`)
	b.Run("reader", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		var r Reader
		for b.Loop() {
			r.Reset(text)
			if _, err := r.Value(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("jsontext", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		var dec jsontext.Decoder
		for b.Loop() {
			dec.Reset(bytes.NewBuffer(text), options...)
			if _, err := dec.ReadValue(); err != nil {
				b.Fatal(err)
			}
		}
	})
}
