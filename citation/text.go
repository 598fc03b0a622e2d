package citation

import "github.com/pubcite/pubcite/style"

func appendText(dst []byte, ref *style.Reference) []byte {
	return append(dst, ref.Text()...)
}
