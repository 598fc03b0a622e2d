package document

// tellApart tells the works apart that are listed, in the order of the list.
func (d *Document) tellApart() {
	d.note()
	d.subjects = d.subjects[:0]
	for _, w := range d.listed {
		if w.renewed {
			d.apart.Forget(w.pub)
		}
		d.subjects = append(d.subjects, Subject{Work: w.pub, FirstNote: w.note})
	}
	for i, a := range d.apart.Tell(d.subjects) {
		d.listed[i].apart = a
	}
}

// note finds the note that cites each work first.
func (d *Document) note() {
	for _, w := range d.listed {
		w.note = 0
	}
	for _, c := range d.clusters {
		for _, w := range c.works {
			if w.note == 0 {
				w.note = c.note
			}
		}
	}
}
