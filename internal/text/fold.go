package text

// foldsTo reports whether a word is lower, in whatever case.
func foldsTo[T string | []byte](word T, lower string) bool {
	return len(word) == len(lower) && equalFold(word, lower)
}

// containsFold reports whether s contains a word in lower case, in any case.
func containsFold[T string | []byte](s T, lower string) bool {
	for i := 0; i+len(lower) <= len(s); i++ {
		if equalFold(s[i:i+len(lower)], lower) {
			return true
		}
	}
	return false
}

func equalFold[T string | []byte](b T, lower string) bool {
	for i := range len(b) {
		if b[i]|0x20 != lower[i] {
			return false
		}
	}
	return true
}
