package csltest

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"testing/fstest"
)

// Styles reads an archive of CSL styles. All of them are kept in memory, some
// 56 MB.
func Styles(archive string) (fs.FS, error) {
	file, err := os.Open(archive)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	out := fstest.MapFS{}
	for in := tar.NewReader(unzipped); ; {
		header, err := in.Next()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		if header.Typeflag != tar.TypeReg {
			continue
		}
		data, err := io.ReadAll(in)
		if err != nil {
			return nil, err
		}
		out[header.Name] = &fstest.MapFile{Data: data, Mode: 0o444}
	}
}
