module github.com/pubcite/pubcite

go 1.25.0
