package model

import (
	"strconv"
	"time"
)

// object reads an object by calling member for each of its members that is
// not null. want says what the object stands for; anything else is odd.
func (d *decoder) object(want string, member func(name []byte) error) error {
	if d.src.kind() != kindObject {
		return d.misfit(want)
	}
	return d.members(nil, member)
}

// members calls member for each member of the object at hand that is not null,
// and seen, if there is one, for the name of every one before.
func (d *decoder) members(seen func(name []byte), member func(name []byte) error) error {
	if err := d.src.enter(); err != nil {
		return err
	}
	for {
		name, ok, err := d.src.member()
		if err != nil || !ok {
			return err
		}
		if seen != nil {
			seen(name)
		}
		if d.src.kind() == kindNull {
			if err := d.src.skip(); err != nil {
				return err
			}
			continue
		}
		odd := len(d.odd.list)
		err = member(name)
		if err == nil && odd == len(d.odd.list) {
			continue
		}
		field := oneLine(string(name), 40)
		if err != nil {
			return within(err, field)
		}
		d.odd.within(odd, field)
	}
}

// each calls element for every element of a list that is not null, or once
// for a value that is no list.
func (d *decoder) each(element func() error) error {
	if d.src.kind() != kindList {
		return element()
	}
	if err := d.src.enter(); err != nil {
		return err
	}
	for i := 0; ; i++ {
		ok, err := d.src.element()
		if err != nil || !ok {
			return err
		}
		odd := len(d.odd.list)
		if d.src.kind() == kindNull {
			err = d.src.skip()
		} else {
			err = element()
		}
		if err == nil && odd == len(d.odd.list) {
			continue
		}
		index := "[" + strconv.Itoa(i) + "]"
		if err != nil {
			return within(err, index)
		}
		d.odd.within(odd, index)
	}
}

// single reads the value at hand, or where that is a list the first of its
// elements that is one, through value, which says whether it was. A list that
// holds more of them is odd.
func (d *decoder) single(want string, value func() (is bool, err error)) error {
	if d.src.kind() != kindList {
		_, err := value()
		return err
	}
	if err := d.src.enter(); err != nil {
		return err
	}
	several, line := false, 0 // of the second element
	for taken := false; ; {
		ok, err := d.src.element()
		switch {
		case err != nil:
			return err
		case !ok:
			if several {
				d.note(line, expected(want, "a list of several; the first is taken"))
			}
			return nil
		case d.src.kind() == kindNull || several:
			err = d.src.skip()
		case taken:
			several, line = true, d.line()
			err = d.src.skip()
		default:
			taken, err = value()
		}
		if err != nil {
			return err
		}
	}
}

// textOr reads a text into s, or an object through member.
func (d *decoder) textOr(s *string, want string, member func(name []byte) error) error {
	if d.src.kind() == kindText {
		return d.scalar(s)
	}
	return d.object(want, member)
}

// text reads a scalar into s, or the first one of a list. A number or a truth
// value is taken as it is written.
func (d *decoder) text(s *string) error {
	if d.src.kind() != kindList {
		return d.scalar(s)
	}
	if *s != "" {
		return d.twice()
	}
	return d.single("a text", func() (bool, error) {
		if d.src.kind() == kindList {
			d.note(d.line(), expected("a text", "a list within a list"))
		}
		err := d.text(s)
		return *s != "", err
	})
}

// firstText is text for the list of a field that other formats have as one.
func (d *decoder) firstText(s *string) error {
	if *s != "" {
		return d.twice()
	}
	return d.each(func() error {
		if *s != "" {
			return d.src.skip()
		}
		return d.scalar(s)
	})
}

func (d *decoder) scalar(s *string) error {
	if k := d.src.kind(); k != kindText && k != kindOther {
		return d.misfit("a text")
	}
	if *s != "" {
		return d.twice()
	}
	text, err := d.src.text()
	*s = text
	return err
}

// strings reads a list of scalars, or a single one.
func (d *decoder) strings(list *[]string) error {
	if len(*list) > 0 {
		return d.twice()
	}
	return d.each(func() error {
		var s string
		err := d.scalar(&s)
		if s != "" {
			*list = append(*list, s)
		}
		return err
	})
}

// number reads a number from 1 to limit. Anything else in words or digits
// leaves n at 0, unknown.
func (d *decoder) number(n *int, limit int) error {
	if *n != 0 {
		return d.twice()
	}
	var s string
	if err := d.text(&s); err != nil {
		return err
	}
	if v, err := strconv.Atoi(s); err == nil && 1 <= v && v <= limit {
		*n = v
	}
	return nil
}

// flag reads a truth value: true, or a number or a word that says so.
func (d *decoder) flag(b *bool) error {
	var s string
	err := d.text(&s)
	switch s {
	case "", "0", "false", "False", "no":
	default:
		*b = true
	}
	return err
}

// time reads a time as RFC 3339 writes it. Anything else in its place leaves
// t zero, unknown.
func (d *decoder) time(t *time.Time) error {
	if !t.IsZero() {
		return d.twice()
	}
	var s string
	if err := d.text(&s); err != nil {
		return err
	}
	if v, err := time.Parse(time.RFC3339, s); err == nil {
		*t = v
	}
	return nil
}

// misfit passes over the value at hand, which should be what want says: the
// field is odd.
func (d *decoder) misfit(want string) error {
	if d.src.kind() == kindInvalid {
		return d.src.skip() // tells what is wrong
	}
	if d.odd.full() {
		d.odd.unnamed++
		return d.src.skip()
	}
	line := d.line()
	got, err := d.src.describe()
	if err != nil {
		return err
	}
	d.note(line, expected(want, got))
	return nil
}

// twice passes over the value at hand, whose field has been read before.
func (d *decoder) twice() error {
	d.note(d.line(), "the field stands twice in one object")
	return d.src.skip()
}

// line returns the input's line of the value at hand, if it will be named:
// finding it takes time.
func (d *decoder) line() int {
	if d.odd.full() {
		return 0
	}
	return d.src.line()
}

// note takes down that the field at hand is odd.
func (d *decoder) note(line int, reason string) {
	if d.odd.full() {
		d.odd.unnamed++
		return
	}
	d.odd.list = append(d.odd.list, FieldError{Line: line, Reason: reason})
}
