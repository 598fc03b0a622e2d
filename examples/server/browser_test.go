package main

import (
	"os/exec"
	"strings"
	"testing"
)

// In a browser, the page cites the record that it comes with.
func TestPageInBrowser(t *testing.T) {
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome", "chromium-headless-shell", "headless-shell"} {
		if path, err := exec.LookPath(name); err == nil {
			browser = path
			break
		}
	}
	if browser == "" {
		t.Skip("there is no Chromium")
	}
	_, home := start(t, options{}, nil)
	out, err := exec.CommandContext(t.Context(), browser, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+t.TempDir(),
		"--virtual-time-budget=10000", "--dump-dom", home+"/").Output()
	if err != nil {
		t.Fatalf("%s: %v", browser, err)
	}
	for _, want := range []string{"<dt>ama</dt>", "<dt>short</dt>", "<i>Neural Computation</i>. 2021;33(4):899-925."} {
		if !strings.Contains(string(out), want) {
			t.Errorf("the page lacks %s:\n%s", want, out)
		}
	}
}
