package style

// DefinitionOf returns what a style is made of, for tests that change a copy
// of it.
func DefinitionOf(s Style) Definition { return s.sheet.Definition }
