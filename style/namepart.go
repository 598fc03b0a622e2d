package style

// write writes a piece of a part: a family name, given names.
func (p *part) write(r *renderer, s string) {
	if p.off {
		p.setOff(r, s, (*renderer).plain)
		return
	}
	r.plain(s)
}

// particle writes a particle that belongs to a part.
func (p *part) particle(r *renderer, s string) {
	if p.off {
		p.setOff(r, s, (*renderer).particle)
		return
	}
	r.particle(s)
}

// setOff writes a piece as the part asks for.
func (p *part) setOff(r *renderer, s string, write func(r *renderer, s string)) {
	outer, from := r.attr, len(r.text)
	p.begin(r, s)
	write(r, s)
	p.end(r, outer, from)
}

// begin sets a piece off, and end ends one that began at a place in the text,
// with the attributes around it.
func (p *part) begin(r *renderer, s string) { r.attr = r.attr.with(slanted(p.Font, s)) }

func (p *part) end(r *renderer, outer attr, from int) {
	if p.TextCase != KeepCase {
		r.recase(from, p.TextCase, false)
	}
	r.attr = outer
}
