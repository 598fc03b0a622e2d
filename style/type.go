package style

import (
	"strconv"

	"github.com/pubcite/pubcite/model"
)

// A Type is a set of item types, named as package model names them. Types
// combine with |, as in [If].
type Type uint64

// CSL's item types. Every publication has exactly one of these; see [TypeOf].
const (
	Article Type = 1 << iota
	ArticleJournal
	ArticleMagazine
	ArticleNewspaper
	Bill
	Book
	Broadcast
	Chapter
	Classic
	Collection
	Dataset
	Document
	Entry
	EntryDictionary
	EntryEncyclopedia
	EventType
	Figure
	Graphic
	Hearing
	Interview
	LegalCase
	Legislation
	Manuscript
	Map
	MotionPicture
	MusicalScore
	Pamphlet
	PaperConference
	Patent
	Performance
	Periodical
	PersonalCommunication
	Post
	PostWeblog
	Regulation
	Report
	Review
	ReviewBook
	Software
	Song
	Speech
	Standard
	Thesis
	Treaty
	Webpage
	// OtherType is the empty type and every one that CSL does not know.
	OtherType
)

const (
	numTypes = 46
	allTypes = Type(1<<numTypes - 1)
)

var typeNames = [numTypes]model.Type{
	model.Article, model.ArticleJournal, model.ArticleMagazine, model.ArticleNewspaper, model.Bill, model.Book,
	model.Broadcast, model.Chapter, model.Classic, model.Collection, model.Dataset, model.Document, model.Entry,
	model.EntryDictionary, model.EntryEncyclopedia, model.EventType, model.Figure, model.Graphic, model.Hearing,
	model.Interview, model.LegalCase, model.Legislation, model.Manuscript, model.Map, model.MotionPicture,
	model.MusicalScore, model.Pamphlet, model.PaperConference, model.Patent, model.Performance, model.Periodical,
	model.PersonalCommunication, model.Post, model.PostWeblog, model.Regulation, model.Report, model.Review,
	model.ReviewBook, model.Software, model.Song, model.Speech, model.Standard, model.Thesis, model.Treaty,
	model.Webpage,
}

// String returns CSL's name of t ("article-journal"); for a set, the names
// joined by blanks; for [OtherType], "other".
func (t Type) String() string {
	var b []byte
	for i := 0; t != 0; i, t = i+1, t>>1 {
		switch {
		case t&1 == 0:
			continue
		case len(b) > 0:
			b = append(b, ' ')
		}
		switch {
		case i < numTypes-1:
			b = append(b, typeNames[i]...)
		case i == numTypes-1:
			b = append(b, "other"...)
		default:
			b = strconv.AppendInt(append(b, "type "...), int64(i), 10)
		}
	}
	return string(b)
}

// TypeOf returns the type of p, [OtherType] where it has none that CSL knows.
func TypeOf(p *model.Publication) Type {
	if p.Type == model.ArticleJournal {
		return ArticleJournal // most are
	}
	return typeOf(p.Type)
}

func typeOf(t model.Type) Type {
	switch t {
	case model.Article:
		return Article
	case model.ArticleJournal:
		return ArticleJournal
	case model.ArticleMagazine:
		return ArticleMagazine
	case model.ArticleNewspaper:
		return ArticleNewspaper
	case model.Bill:
		return Bill
	case model.Book:
		return Book
	case model.Broadcast:
		return Broadcast
	case model.Chapter:
		return Chapter
	case model.Classic:
		return Classic
	case model.Collection:
		return Collection
	case model.Dataset:
		return Dataset
	case model.Document:
		return Document
	case model.Entry:
		return Entry
	case model.EntryDictionary:
		return EntryDictionary
	case model.EntryEncyclopedia:
		return EntryEncyclopedia
	case model.EventType:
		return EventType
	case model.Figure:
		return Figure
	case model.Graphic:
		return Graphic
	case model.Hearing:
		return Hearing
	case model.Interview:
		return Interview
	case model.LegalCase:
		return LegalCase
	case model.Legislation:
		return Legislation
	case model.Manuscript:
		return Manuscript
	case model.Map:
		return Map
	case model.MotionPicture:
		return MotionPicture
	case model.MusicalScore:
		return MusicalScore
	case model.Pamphlet:
		return Pamphlet
	case model.PaperConference:
		return PaperConference
	case model.Patent:
		return Patent
	case model.Performance:
		return Performance
	case model.Periodical:
		return Periodical
	case model.PersonalCommunication:
		return PersonalCommunication
	case model.Post:
		return Post
	case model.PostWeblog:
		return PostWeblog
	case model.Regulation:
		return Regulation
	case model.Report:
		return Report
	case model.Review:
		return Review
	case model.ReviewBook:
		return ReviewBook
	case model.Software:
		return Software
	case model.Song:
		return Song
	case model.Speech:
		return Speech
	case model.Standard:
		return Standard
	case model.Thesis:
		return Thesis
	case model.Treaty:
		return Treaty
	case model.Webpage:
		return Webpage
	}
	return OtherType
}
