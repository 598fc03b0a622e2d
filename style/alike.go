package style

// The types that the styles of this package treat alike. Articles are what is
// left.
const (
	// books are whatever has no form of its own.
	books = allTypes &^ (articles | newsArticles | chapters | conferencePapers | theses)

	articles = Article | ArticleJournal | ArticleMagazine | Dataset | Patent | Review | ReviewBook

	newsArticles     = ArticleNewspaper
	chapters         = Chapter | Entry | EntryDictionary | EntryEncyclopedia
	conferencePapers = PaperConference
	theses           = Thesis

	// laws have neither authors nor publishers that they are known by.
	laws = Bill | Hearing | LegalCase | Legislation | Regulation | Treaty
	// anonymous are known by their titles or numbers, whoever else is named.
	anonymous = laws | Broadcast | MotionPicture | Patent | Standard
)
