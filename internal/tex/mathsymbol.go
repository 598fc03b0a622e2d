package tex

// relation returns the sign of a relation, or an arrow.
func relation(name string) string {
	switch name {
	case "le", "leq", "leqslant":
		return "≤"
	case "ge", "geq", "geqslant":
		return "≥"
	case "ne", "neq":
		return "≠"
	case "lt":
		return "<"
	case "gt":
		return ">"
	case "ll":
		return "≪"
	case "gg":
		return "≫"
	case "approx":
		return "≈"
	case "sim":
		return "∼"
	case "simeq":
		return "≃"
	case "cong":
		return "≅"
	case "equiv":
		return "≡"
	case "propto":
		return "∝"
	case "in":
		return "∈"
	case "notin":
		return "∉"
	case "ni":
		return "∋"
	case "subset":
		return "⊂"
	case "subseteq":
		return "⊆"
	case "supset":
		return "⊃"
	case "supseteq":
		return "⊇"
	case "lesssim":
		return "≲"
	case "gtrsim":
		return "≳"
	case "perp":
		return "⊥"
	case "parallel":
		return "∥"
	case "mid":
		return "∣"
	case "models":
		return "⊨"
	case "vdash":
		return "⊢"
	case "to", "rightarrow":
		return "→"
	case "leftarrow", "gets":
		return "←"
	case "leftrightarrow":
		return "↔"
	case "longrightarrow":
		return "⟶"
	case "longleftarrow":
		return "⟵"
	case "Rightarrow", "implies":
		return "⇒"
	case "Leftarrow":
		return "⇐"
	case "Leftrightarrow", "iff":
		return "⇔"
	case "rightleftharpoons":
		return "⇌"
	case "mapsto":
		return "↦"
	case "uparrow":
		return "↑"
	case "downarrow":
		return "↓"
	case "prec":
		return "≺"
	case "succ":
		return "≻"
	case "doteq":
		return "≐"
	case "asymp":
		return "≍"
	}
	return ""
}

// operator returns the sign of an operator, or another sign of formulas.
func operator(name string) string {
	switch name {
	case "times":
		return "×"
	case "cdot":
		return "⋅"
	case "pm":
		return "±"
	case "mp":
		return "∓"
	case "div":
		return "÷"
	case "ast":
		return "∗"
	case "star":
		return "⋆"
	case "circ":
		return "∘"
	case "bullet":
		return "•"
	case "oplus":
		return "⊕"
	case "otimes":
		return "⊗"
	case "odot":
		return "⊙"
	case "cup":
		return "∪"
	case "cap":
		return "∩"
	case "setminus":
		return "∖"
	case "wedge", "land":
		return "∧"
	case "vee", "lor":
		return "∨"
	case "neg", "lnot":
		return "¬"
	case "sum":
		return "∑"
	case "prod":
		return "∏"
	case "int":
		return "∫"
	case "oint":
		return "∮"
	case "partial":
		return "∂"
	case "nabla":
		return "∇"
	case "infty":
		return "∞"
	case "forall":
		return "∀"
	case "exists":
		return "∃"
	case "emptyset", "varnothing":
		return "∅"
	case "angle":
		return "∠"
	case "triangle":
		return "△"
	case "Box", "square":
		return "□"
	case "diamond":
		return "◇"
	case "hbar":
		return "ℏ"
	case "ell":
		return "ℓ"
	case "Re":
		return "ℜ"
	case "Im":
		return "ℑ"
	case "aleph":
		return "ℵ"
	case "prime":
		return "′"
	case "dagger":
		return "†"
	case "ddagger":
		return "‡"
	case "langle":
		return "⟨"
	case "rangle":
		return "⟩"
	case "lfloor":
		return "⌊"
	case "rfloor":
		return "⌋"
	case "lceil":
		return "⌈"
	case "rceil":
		return "⌉"
	case "vert", "lvert", "rvert":
		return "|"
	case "Vert", "lVert", "rVert":
		return "‖"
	case "backslash":
		return "\\"
	case "cdots":
		return "⋯"
	case "vdots":
		return "⋮"
	case "ddots":
		return "⋱"
	case "colon":
		return ":"
	case "sharp":
		return "♯"
	case "flat":
		return "♭"
	case "natural":
		return "♮"
	case "surd":
		return "√"
	case "top":
		return "⊤"
	case "bot":
		return "⊥"
	case "wp":
		return "℘"
	case "degree":
		return "°"
	case "lbrack":
		return "["
	case "rbrack":
		return "]"
	case "clubsuit":
		return "♣"
	case "heartsuit":
		return "♥"
	case "spadesuit":
		return "♠"
	case "diamondsuit":
		return "♦"
	}
	return ""
}

// function returns the name of a function.
func function(name string) string {
	switch name {
	case "sin":
		return "sin"
	case "cos":
		return "cos"
	case "tan":
		return "tan"
	case "cot":
		return "cot"
	case "sec":
		return "sec"
	case "csc":
		return "csc"
	case "arcsin":
		return "arcsin"
	case "arccos":
		return "arccos"
	case "arctan":
		return "arctan"
	case "sinh":
		return "sinh"
	case "cosh":
		return "cosh"
	case "tanh":
		return "tanh"
	case "log":
		return "log"
	case "ln":
		return "ln"
	case "lg":
		return "lg"
	case "exp":
		return "exp"
	case "lim":
		return "lim"
	case "limsup":
		return "limsup"
	case "liminf":
		return "liminf"
	case "max":
		return "max"
	case "min":
		return "min"
	case "sup":
		return "sup"
	case "inf":
		return "inf"
	case "det":
		return "det"
	case "dim":
		return "dim"
	case "ker":
		return "ker"
	case "deg":
		return "deg"
	case "gcd":
		return "gcd"
	case "arg":
		return "arg"
	case "hom":
		return "hom"
	case "Pr":
		return "Pr"
	case "mod":
		return "mod"
	case "bmod":
		return "mod"
	}
	return ""
}
