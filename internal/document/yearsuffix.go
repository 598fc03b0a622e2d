package document

// yearSuffix returns the i-th of a, b, … z, aa, ab, …
func yearSuffix(i int) string {
	var room [8]byte
	at := len(room)
	for i++; i > 0; i = (i - 1) / 26 {
		at--
		room[at] = 'a' + byte((i-1)%26)
	}
	return string(room[at:])
}
