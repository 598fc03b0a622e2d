package main

import (
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A folder that cannot be what it is given for is told when the server starts.
func TestFolders(t *testing.T) {
	faulty := t.TempDir()
	if err := os.WriteFile(filepath.Join(faulty, "renamed-styles.json"), []byte("{bad"), 0o600); err != nil {
		t.Fatal(err)
	}
	odd := t.TempDir()
	if err := os.WriteFile(filepath.Join(odd, " .csl"), []byte(readFile(t, "testdata/styles/ieee.csl")), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, folder string
		fault, want  string // of newServer, and in the log
	}{
		{"styles", "testdata/styles", "", `"level":"INFO","msg":"styles","styles":"testdata/styles","style_files":4,`},
		{"no style in it", t.TempDir(), "", `"level":"WARN","msg":"styles"`},
		{"a style whose name nobody asks for", odd, "", `"style_files":1,`},
		{"none", "", "", `"level":"INFO","msg":"styles"`},
		{"missing", filepath.Join(faulty, "none"), "none: ", ""},
		{"renamed styles that are no JSON", faulty, "renamed-styles.json: invalid character", ""},
	} {
		var out log
		_, err := newServer(options{styles: tt.folder}, defaultLimits(1), slog.New(slog.NewJSONHandler(&out, nil)))
		switch {
		case tt.fault == "" && err != nil, tt.fault != "" && (err == nil || !strings.Contains(err.Error(), tt.fault)):
			t.Errorf("%s: %v; want %s", tt.name, err, tt.fault)
		case !strings.Contains(out.String(), tt.want):
			t.Errorf("%s: the log is %s; want %s", tt.name, out.String(), tt.want)
		}
	}
}
