package model

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBibTeXInherit(t *testing.T) {
	tests := []struct {
		name, input string
		want        Publication // the entry a
	}{
		{"proceedings, behind", "@inproceedings{a, title={T}, crossref={p}}@proceedings{p, title={P}, subtitle={S}, publisher={Pub}, year=2000, month=5}",
			Publication{Type: PaperConference, Title: "T", ContainerTitle: "P: S", Publisher: "Pub", Issued: Date{Start: Day{Year: 2000, Month: 5}}}},
		{"proceedings, in front", "@proceedings{p, title={P}, editor={A B}}@inproceedings{a, title={T}, crossref={p}}",
			Publication{Type: PaperConference, Title: "T", ContainerTitle: "P", Editors: []Person{{Given: "A", Family: "B"}}}},
		{"its own fields stay", "@inproceedings{a, title={T}, booktitle={B}, year=1999, crossref={p}}@proceedings{p, title={P}, date={2000-05}}",
			Publication{Type: PaperConference, Title: "T", ContainerTitle: "B", Issued: Year(1999)}},
		{"a field by an older name", "@inproceedings{a, address={A}, crossref={p}}@proceedings{p, location={L}}",
			Publication{Type: PaperConference, PublisherPlace: "A"}},
		{"a book", "@inbook{a, title={T}, crossref={p}}@book{p, title={P}, author={A B}, shorttitle={S}}",
			Publication{Type: Chapter, Title: "T", ContainerTitle: "P", Authors: []Person{{Given: "A", Family: "B"}},
				ContainerAuthors: []Person{{Given: "A", Family: "B"}}}},
		{"a volume", "@book{a, title={T}, crossref={p}}@mvbook{p, title={P}, volumes=3}",
			Publication{Type: Book, Title: "P", VolumeTitle: "T", NumberOfVolumes: "3"}},
		{"three generations", "@inproceedings{a, title={T}, crossref={p}}@proceedings{p, title={P}, crossref={m}}@mvproceedings{m, title={M}, publisher={Pub}}",
			Publication{Type: PaperConference, Title: "T", ContainerTitle: "M", VolumeTitle: "P", Publisher: "Pub"}},
		{"a journal", "@article{a, title={T}, crossref={p}}@periodical{p, title={P}, titleaddon={A}, year=2000}",
			Publication{Type: ArticleJournal, Title: "T", ContainerTitle: "P. A", Issued: Year(2000)}},
		{"what is not inherited", "@book{a, crossref={p}}@book{p, shorthand={X}, options={useprefix=false}, title={P}}",
			Publication{Type: Book, Title: "P"}},
		{"keys in another case", "@inproceedings{a, title={T}, crossref={Conf:P}}@proceedings{conf:p, title={P}, crossref={M}}@mvproceedings{m, title={M}}",
			Publication{Type: PaperConference, Title: "T", ContainerTitle: "M", VolumeTitle: "P"}},
		{"a key as it is before one in another case", "@proceedings{p, title={Q}}@proceedings{P, title={P}}@inproceedings{a, title={T}, crossref={P}}",
			Publication{Type: PaperConference, Title: "T", ContainerTitle: "P"}},
		{"itself in another case", "@book{a, title={T}, crossref={A}}", Publication{Type: Book, Title: "T"}},
		{"itself", "@book{a, title={T}, crossref={a}}", Publication{Type: Book, Title: "T"}},
		{"a circle", "@book{a, title={T}, crossref={b}}@book{b, publisher={P}, crossref={a}}", Publication{Type: Book, Title: "T", Publisher: "P"}},
		{"xdata", "@xdata{x, publisher={P}, address={L}}@xdata{y, publisher={Q}, series={S}, xdata={z}}@xdata{z, edition=2}@book{a, title={T}, xdata={x, y}}",
			Publication{Type: Book, Title: "T", Publisher: "P", PublisherPlace: "L", CollectionTitle: "S", Edition: "2"}},
		{"xdata before crossref", "@xdata{x, publisher={P}}@book{b, publisher={Q}, volume=2}@book{a, title={T}, crossref={b}, xdata={x}}",
			Publication{Type: Book, Title: "T", Publisher: "P", Volume: "2"}},
		{"a field of xdata", "@xdata{x, author={A B and C D}, title={X}}@book{a, title={xdata=x}, author={xdata=x-author-2}}",
			Publication{Type: Book, Title: "X", Authors: []Person{{Given: "C", Family: "D"}}}},
		{"definitions where they stand", "@string{s={1}}@book{b, publisher=s}@string{s={2}}@book{a, title=s, crossref={b}}",
			Publication{Type: Book, Title: "2", Publisher: "1"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			found := false
			for p, err := range Read(strings.NewReader(test.input)) {
				if err != nil {
					t.Error(err)
				}
				if p.ID != "a" {
					continue
				}
				found = true
				test.want.ID = "a"
				if diff := cmp.Diff(&test.want, p); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
			if !found {
				t.Error("the entry is lost")
			}
		})
	}
}

// Entries come in their order though some of them wait for others; a parent
// that is too far away is missed, and named.
func TestBibTeXWaiting(t *testing.T) {
	filler := "@misc{f, title={" + strings.Repeat("x", 1000) + "}}\n"
	near := "@inbook{1, crossref={9}}\n@misc{2,}\n@inbook{3, crossref={2}, xdata={9}}\n" + strings.Repeat(filler, 5) + "@book{9, publisher={P}}\n@misc{10,}"
	far := "@inbook{1, crossref={9}}\n@misc{2,}\n" + strings.Repeat(filler, 50) + "@book{9, publisher={P}}\n"
	o := Reader{MaxRecordSize: 20_000}
	if diff := cmp.Diff([]string{"1", "2", "3", "f", "f", "f", "f", "f", "9", "10"}, outcomes(o, strings.NewReader(near))); diff != "" {
		t.Errorf("near (-want +got):\n%s", diff)
	}
	got := outcomes(o, strings.NewReader(far))
	want := `read: record 1 (_id 1), line 1, field "crossref": no entry "9" is in the file, or none within 20000 bytes of this one, or it is too large`
	if len(got) != 53 || got[0] != want || got[1] != "2" || got[52] != "9" {
		t.Errorf("far: %.300q", got)
	}
	// A parent that is used stays.
	used := "@book{9, publisher={P}}\n"
	for range 20 {
		used += strings.Repeat(filler, 10) + "@inbook{c, crossref={9}}\n"
	}
	for _, outcome := range outcomes(o, strings.NewReader(used)) {
		if len(outcome) > 2 {
			t.Errorf("used: %s", outcome)
		}
	}
}
