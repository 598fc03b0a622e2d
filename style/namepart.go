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
	outer, from := p.begin(r, s)
	write(r, s)
	p.end(r, outer, from)
}

// begin begins a piece of a part, and end ends it.
func (p *part) begin(r *renderer, s string) (outer attr, from mark) {
	outer = r.attr
	r.attr = r.attr.with(slanted(p.Font, s))
	return outer, r.mark()
}

func (p *part) end(r *renderer, outer attr, from mark) {
	if p.TextCase != KeepCase {
		r.recase(from, p.TextCase, false)
	}
	r.attr = outer
}
