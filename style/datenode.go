package style

// Date writes a date variable, as a whole or its parts. It writes nothing where
// there is no date; "n.d." is a matter of [Choose]. What is no date ("Spring
// term") stands in the place of the year. For [Issued], the status word ("In
// Press") does, but in a [Definition.Literal] style.
//
// A range is written from the largest part that differs on: "10–23 August 2003".
// The locale's term follows years before Christ and, but in a date without Form
// and Parts, years below 1000.
type Date struct {
	Variable Variable
	// Form is the locale's format for the date; with none the Parts stand alone.
	Form DateForm
	// Limit leaves out the smaller parts of the locale's format.
	Limit DateLimit
	// Parts are what is written, in this order, where there is no Form; the
	// default is the year. With a Form, what they say of a part holds for the
	// one of that name. None stands in them twice.
	Parts []DatePart
	// Delimiter stands between the Parts, where there is no Form.
	Delimiter string
	// TextCase is that of all parts; [CapitalizeFirst] and [SentenceCase] are for
	// what is written first.
	TextCase TextCase
	Font     Effect
	Display  Display

	Prefix, Suffix string
}

// DateLimit says how much of a date is written.
type DateLimit uint8

// The limits of dates.
const (
	YearMonthDay DateLimit = iota
	YearMonth
	YearOnly
	numDateLimits
)

// leavesOut reports whether a part is beyond the limit.
func (l DateLimit) leavesOut(part DatePartName) bool {
	return l == YearOnly && part != YearPart || l == YearMonth && part == DayPart
}
