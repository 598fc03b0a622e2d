package citation

import "github.com/pubcite/pubcite/style"

func appendText(dst []byte, ref *style.Reference) []byte {
	for i := range ref.Len() {
		dst = append(dst, ref.Run(i).Text...)
	}
	return dst
}
