package main

import (
	"bytes"
	"errors"
	"slices"

	"github.com/pubcite/pubcite/model"
)

// readSole reads a body that is a list of one work, as most are: its end need not be
// looked for. It returns nil where the body has anything else, or is faulty, which
// whoever reads it member by member tells.
func readSole(body []byte, l limits, spare *spares) *oldInput {
	item, line := soleItem(body)
	if item == nil {
		return nil
	}
	p := spare.publication()
	w, err := newWorkReader(l.works, model.JSON).decode(p, item, 1, line)
	if err != nil || !ofFields(w.odd) {
		spare.pubs.Put(p)
		return nil
	}
	in := spare.input()
	in.works, in.listed = append(in.work[:0], w), append(in.id[:0], w.id)
	return in
}

// ofFields reports whether all faults of a work are those of fields: something that stands
// behind it is none.
func ofFields(odd error) bool {
	e, ok := errors.AsType[*model.RecordError](odd)
	return odd == nil || ok && e.Field != "" && e.Unnamed == 0 &&
		!slices.ContainsFunc(e.Others, func(f model.FieldError) bool { return f.Field == "" })
}

// soleItem returns what stands between {"items": [ and ]}, where that may be one work, and
// the line that it begins in.
func soleItem(body []byte) (item []byte, line int) {
	const blanks = " \t\r\n"
	ok := true
	item = body
	for _, mark := range []string{"{", `"items"`, ":", "["} {
		if item, ok = bytes.CutPrefix(bytes.TrimLeft(item, blanks), []byte(mark)); !ok {
			return nil, 0
		}
	}
	item = bytes.TrimLeft(item, blanks)
	line = lineAt(body, int64(len(body)-len(item)))
	for _, mark := range []string{"}", "]"} {
		if item, ok = bytes.CutSuffix(bytes.TrimRight(item, blanks), []byte(mark)); !ok {
			return nil, 0
		}
	}
	item = bytes.TrimRight(item, blanks)
	if len(item) > maxSole || !bytes.HasPrefix(item, []byte("{")) {
		return nil, 0
	}
	return item, line
}

// maxSole is how many bytes a work has at most that is read without looking for its end,
// since it may have to be read again.
const maxSole = firstRead
