package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// The server listens, and connects to nothing.
func TestConnectsToNothing(t *testing.T) {
	listening := map[string]bool{
		"net.Listen": true, "net.Listener": true, "net.Addr": true, "net.Error": true,
	}
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			of, ok := sel.X.(*ast.Ident)
			if !ok {
				return true
			}
			switch of.Name {
			case "net":
				if seen++; !listening["net."+sel.Sel.Name] {
					t.Errorf("%s: net.%s", name, sel.Sel.Name)
				}
			case "http":
				switch sel.Sel.Name {
				case "Get", "Head", "Post", "PostForm", "Client", "DefaultClient", "Transport", "DefaultTransport", "NewRequest", "NewRequestWithContext":
					t.Errorf("%s: http.%s", name, sel.Sel.Name)
				}
			}
			return true
		})
	}
	if seen == 0 {
		t.Error("nothing listens")
	}
}
