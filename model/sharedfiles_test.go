package model

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Every entry of real files is read, and every faulty one named.
func TestFormatFiles(t *testing.T) {
	const jcp = "article-journal: Valle-Delgado, J. J.; Molina-Bolívar, J. A.; Galisteo-González, F.; Gálvez-Ruiz, M. J.; Feiler, A.; Rutland, M. W.: " +
		"Hydration forces between silica surfaces: Experimental data and predictions from different theories; in The Journal of Chemical Physics 123 3 034708; 2005-7-15; 10.1063/1.1954747"
	const smith = "software: Smith, Joe; Jones, Bob: Test; 2000-7-2; "
	want := map[string][]string{
		"RisImporterTest1.ris": {
			"record 1, line 2: the entry has no fields", "record 2, line 3: the entry has no fields", "record 3, line 4: the entry has no fields",
			"record 4, line 5: the entry has no fields", "record 5, line 6: the entry has no fields", "record 6, line 7: the entry has no fields",
			"record 7, line 8: the entry has no fields", "record 8, line 9: the entry has no fields",
			"paper-conference: Cocke; Harrison, Warren Levenshtein Morris: Editorial.; in Empirical Software Engineering 6 193-194; 2001-9-1; ",
			`record 9, line 38, field "JF": the field stands twice; the first is taken; line 38, field "ER": the entry has no end`,
			"other: : ; in kmptnd; ; ", `record 10, line 42, field "ER": the entry has no end`,
			"thesis: : ; ; 10.1023/A:1017379030770", `record 11 (_id 123456 sxdbgsd), line 63, field "M3": the field stands twice; the first is taken`,
		},
		"RisImporterTest3.ris": {"chapter: Catarina Barata; MEmre Celebi; JorgeS Marques: Toward a Robust Analysis of Dermoscopy Images Acquired under Different Conditions; " +
			"in Dermoscopy Image Analysis 1-22; 2015-9-10; 10.1201/b19107-2"},
		"RisImporterTest4a.ris": {"book: Berkman, R. I.: Find It Fast: How to Uncover Expert Information on Any Subject; 1994; "},
		"RisImporterTest5a.ris": {"article-journal: Salustio, P. J.; Feio, G.; Figueirinhas, J. L.; Cabral-Marques, H. M.; Costa, P. C.; Pinto, J. F.: " +
			"Release profile of ibuprofen in β-cyclodextrin complexes from two different solid dosage forms.; in Powder Technology 221 245-251; 2012; 10.1016/j.powtec.2012.01.008"},
		"RisImporterTest5b.ris": {"article-journal: Salustio, P. J.; Feio, G.; Figueirinhas, J. L.; Pinto, J. F.; Cabral, Marques H. M.: " +
			"The influence of the preparation methods on the inclusion of model drugs in a beta-cyclodextrin cavity; in European journal of pharmaceutics and biopharmaceutics : " +
			"official journal of Arbeitsgemeinschaft fur Pharmazeutische Verfahrenstechnik e.V 71 2 377-86; 2009; "},
		"RisImporterTest6.ris": {"article-journal: Sears, Margaret E: Chelation: Harnessing and Enhancing Heavy Metal Detoxification—A Review; " +
			"in The Scientific World Journal 2013 219840; 2013-4-18; 10.1155/2013/219840"},
		"RisImporterTest7.ris":       {"book: Smith, Bob; Doe, Jan; Brown, Judy: Testing Book Title; in  1; 2015-10; "},
		"RisImporterTest8_date.ris":  {jcp},
		"RisImporterTestDate1.1.ris": {jcp},
		"RisImporterTestDate1.2.ris": {jcp},
		"RisImporterTestDOI.ris": {"article-journal: Jung, Sang In; Lee, Na Kyung; Kang, Kyung Woo; Kim, Kyoung; Lee, Do Youn: " +
			"The effect of smartphone usage time on posture and respiratory function; in Journal of physical therapy science 28 1 186-189; 2016-1; 10.1589/jpts.28.186"},
		"RisImporterTestDoiAndJournalTitle.ris": {"patent: some author: ; in Journal; 2014-12-12; 10.1201/b19107-2"},
		"RisImporterTestScience.ris": {"article-journal: Ghosh, Chanchal; Basu, Joysurya; Ramachandran, Divakar; Mohandas, E.: " +
			"Phase separation and ω transformation in binary V-Ti and ternary V-Ti-Cr alloys; in Acta Materialia 121 310-324; 2016-12; 10.1016/j.actamat.2016.09.028"},
		"RisImporterTestScopus.ris": {"article-journal: Federico, S.; Grillo, A.; Herzog, W.: A transversely isotropic composite with a statistical distribution of spheroidal " +
			"inclusions: A geometrical approach to overall properties; in Journal of the Mechanics and Physics of Solids 52 10 2309-2327; 2004; 10.1016/j.jmps.2004.03.010"},
		"RisImporterTestWithEmptyER.ris": {"article-journal: Shi, Yu; Beck, Thomas L.: Length scales and interfacial potentials in ion hydration; " +
			"in The Journal of Chemical Physics 139 4 044504; 2013-7-22; 10.1063/1.4814070"},
		"NbibImporterTest.nbib": {"article-journal: Shruthi, Basavaradhya Sahukar; Vinodhkumar, Palani; Selvamani; corporater: Proteomics: A new perspective for cancer; " +
			"in Advanced biomedical research 5 67; 2016; 10.4103/2277-9175.180636"},
		"06a05e-CITATION.cff": {"article-journal: Willighagen, Lars G.: Citation.js: a format-independent, modular bibliography tool for the browser and command line; " +
			"in PeerJ Computer Science 5 e214; 2019-8-12; 10.7717/peerj-cs.214"},
		"CITATION.cff": {"article-journal: Kopp, Oliver; Snethlage, Carl Christian; Schwentker, Christoph: JabRef: BibTeX-based literature management software; " +
			"in TUGboat 44 138 441-447; 2023-11; 10.47397/tb/44-3/tb138kopp-jabref"},
		"CffImporterReferences.cff":            {smith + "10.0000/TEST"},
		"CffImporterTestInvalid2.cff":          {`record 1, line 1: expected a record, found the text "aosdoioifjosdfikbasjc"`},
		"CffImporterTestMultilineAbstract.cff": {smith + "10.0000/TEST"},
		"CffImporterTestUnknownFields.cff":     {smith + "10.0000/TEST"},
		"CffImporterTestValid.cff":             {"software: Smith, Joe: Test; 2000-7-2; 10.0000/TEST"},
		"CffImporterTestValidMultAuthors.cff":  {smith + "10.0000/TEST"},
		"CffImporterTestValidSwhIdSelect1.cff": {smith + "10.0000/TEST"},
		"CffImporterTestValidSwhIdSelect2.cff": {smith + "10.0000/TEST"},
	}
	dir := filepath.Join("..", "..", "shared", "formats")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no files of other programs, which are not part of this repository: %v", err)
	}
	for _, kind := range []string{"*.ris", "*.nbib", "*.cff"} {
		files, err := filepath.Glob(filepath.Join(dir, kind))
		if err != nil || len(files) == 0 {
			t.Errorf("%s: no files, %v", kind, err)
		}
		for _, name := range files {
			if diff := cmp.Diff(want[filepath.Base(name)], summaries(t, name)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", filepath.Base(name), diff)
			}
		}
	}
}

// summaries returns what identifies each publication of a file, and the errors.
func summaries(t *testing.T, name string) (list []string) {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for p, err := range Read(file) {
		if p != nil {
			list = append(list, summary(p))
		}
		if err != nil {
			list = append(list, err.Error())
		}
	}
	return list
}

func summary(p *Publication) string {
	names := make([]string, 0, len(p.Authors))
	for i := range p.Authors {
		a := &p.Authors[i]
		names = append(names, strings.TrimPrefix(strings.Join([]string{a.Literal + a.Family, a.Given}, ", "), ", "))
		names[i] = strings.TrimSuffix(names[i], ", ")
	}
	s := fmt.Sprintf("%s: %s: %s", p.Type, strings.Join(names, "; "), p.Title)
	if in := strings.Join(strings.Fields(strings.Join([]string{p.Volume, p.Issue, p.Page}, " ")), " "); p.ContainerTitle+in != "" {
		s += "; in " + strings.TrimRight(p.ContainerTitle+" "+in, " ")
	}
	date := ""
	for _, n := range []int{p.Issued.Start.Year, p.Issued.Start.Month, p.Issued.Start.Day} {
		if n != 0 {
			date += fmt.Sprintf("-%d", n)
		}
	}
	return s + "; " + strings.TrimPrefix(date, "-") + p.Issued.Literal + "; " + p.DOI
}
