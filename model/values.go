package model

import (
	"strconv"
	"time"
)

// object reads an object by calling member for each of its members that is
// not null. want says what the object stands for.
func (d *decoder) object(want string, member func(name []byte) error) error {
	if err := d.require(kindObject, want); err != nil {
		return err
	}
	if err := d.src.enter(); err != nil {
		return err
	}
	for {
		name, ok, err := d.src.member()
		if err != nil || !ok {
			return err
		}
		if d.src.kind() == kindNull {
			if err := d.src.skip(); err != nil {
				return err
			}
			continue
		}
		if err := member(name); err != nil {
			return within(err, oneLine(string(name), 40))
		}
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
		if d.src.kind() == kindNull {
			err = d.src.skip()
		} else {
			err = element()
		}
		if err != nil {
			return within(err, "["+strconv.Itoa(i)+"]")
		}
	}
}

// single calls value once: for the value at hand, or for the only element of
// a list that holds one.
func (d *decoder) single(want string, value func() error) error {
	n := 0
	return d.each(func() error {
		if n++; n > 1 {
			_, line := d.src.describe()
			return &fault{line: line, reason: expected(want, "a list of several")}
		}
		return value()
	})
}

// textOr reads a text into s, or an object through member.
func (d *decoder) textOr(s *string, want string, member func(name []byte) error) error {
	if d.src.kind() == kindText {
		return d.scalar(s)
	}
	return d.object(want, member)
}

// text reads a scalar into s. A number or a truth value is taken as it is
// written.
func (d *decoder) text(s *string) error {
	if d.src.kind() == kindList {
		return d.single("a text", func() error { return d.scalar(s) })
	}
	return d.scalar(s)
}

func (d *decoder) scalar(s *string) error {
	if k := d.src.kind(); k != kindText && k != kindOther {
		return d.mismatch("a text")
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

// require reports the value at hand unless it is of kind k.
func (d *decoder) require(k kind, want string) error {
	if d.src.kind() == k {
		return nil
	}
	return d.mismatch(want)
}

// mismatch reports the value at hand, which should be what want says.
func (d *decoder) mismatch(want string) error {
	if d.src.kind() == kindInvalid {
		return d.src.skip() // tells what is wrong
	}
	got, line := d.src.describe()
	return &fault{line: line, reason: expected(want, got)}
}

// twice reports that the field at hand has been read before.
func (d *decoder) twice() error {
	_, line := d.src.describe()
	return &fault{line: line, reason: "the field stands twice in one object"}
}
