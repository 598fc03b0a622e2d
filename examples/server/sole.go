package main

import (
	"bytes"

	"github.com/pubcite/pubcite/model"
)

// readSole reads a body that is a list of one work, as most are: its end need not be
// looked for. It returns nil where the body has anything else, or the work a fault, whose
// place is told by who reads from the beginning.
func readSole(body []byte, l limits, spare *spares) *oldInput {
	item := soleItem(body)
	if item == nil {
		return nil
	}
	p := spare.publication()
	w, err := newWorkReader(l.works, model.JSON).decode(p, item, 1, 1)
	if err != nil || w.odd != nil {
		spare.pubs.Put(p)
		return nil
	}
	in := spare.input()
	in.works, in.listed = append(in.work[:0], w), append(in.id[:0], w.id)
	return in
}

// soleItem returns what stands between {"items": [ and ]}, where that may be one work.
func soleItem(body []byte) []byte {
	const blanks = " \t\r\n"
	ok := true
	for _, mark := range []string{"{", `"items"`, ":", "["} {
		if body, ok = bytes.CutPrefix(bytes.TrimLeft(body, blanks), []byte(mark)); !ok {
			return nil
		}
	}
	for _, mark := range []string{"}", "]"} {
		if body, ok = bytes.CutSuffix(bytes.TrimRight(body, blanks), []byte(mark)); !ok {
			return nil
		}
	}
	if body = bytes.Trim(body, blanks); len(body) > maxSole || !bytes.HasPrefix(body, []byte("{")) {
		return nil
	}
	return body
}

// maxSole is how many bytes a body has at most that may be read twice.
const maxSole = firstRead
