// Package formattest reads what package citation writes in each of its formats, for
// tests: as the characters that a reader of the format shows, with how they look and
// where they lead. What is not as package citation documents it is an error.
package formattest
