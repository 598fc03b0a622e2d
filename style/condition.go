package style

// Choose writes the nodes of its first condition that holds. Inside a group
// they are nodes of that group, parted by its delimiter. The year, or n.d.:
//
//	Choose{
//		If{Has: Variables{Issued}, Then: Nodes{&Date{Variable: Issued}}},
//		If{Then: Nodes{&Text{Term: TermNoDate, Form: ShortForm}}},
//	}
type Choose []If

// If is one condition of a [Choose]. With none of its tests set it always
// holds, as CSL's else.
type If struct {
	// Match says how the tests combine; the default is that all must hold.
	Match Match

	Type Type // the work has one of these types
	// Has: these variables are there. Each is a test of its own.
	Has Variables
	// Any: one of these variables is there.
	Any Variables
	// Lacks: these variables are not there. Each is a test of its own.
	Lacks Variables
	// Numeric: these are numbers: "2", "2nd", "3-4". Each is a test of its own.
	// Dates and names are none.
	Numeric Variables
	// Uncertain: these dates are uncertain. Each is a test of its own.
	Uncertain Variables
	// Locator: the cite points to one of these ([TermPage], [TermChapter]).
	Locator []Term
	// Position: the cite stands at one of these positions.
	Position Position
	// Disambiguate: nothing else tells the cite from another work's.
	Disambiguate bool
	// AuthorOnly: the cite is a name in the writer's own sentence, and no more.
	AuthorOnly bool

	Then Nodes
}

// Match says how the tests of a condition combine.
type Match uint8

// The ways.
const (
	MatchAll Match = iota
	MatchAny
	MatchNone
	numMatches
)

// Position is a set of positions of a cite among those of the same work. They
// combine with |. A reference in a list has none.
type Position uint8

// The positions. A cite has one of the first four, and whether a note before
// it is near: Subsequent holds of both kinds of ibid too, Ibid of that with a
// locator.
const (
	First Position = 1 << iota
	Subsequent
	Ibid
	IbidWithLocator
	NearNote

	allPositions Position = 1<<iota - 1
)
