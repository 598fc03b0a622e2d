package style

// Date writes a date variable, as a whole or its parts. It writes nothing where
// there is no date; "n.d." is a matter of [Choose]. For [Issued], the status
// word ("In Press") stands in the date's place.
type Date struct {
	Variable Variable
	// Form is the locale's format for the date; with none the Parts stand alone.
	Form DateForm
	// Limit leaves out the smaller parts of the locale's format.
	Limit DateLimit
	// Parts are what is written, in this order, where there is no Form; the
	// default is the year. With a Form, what they say of a part holds for the
	// one of that name.
	Parts []DatePart
	// Delimiter stands between the Parts, where there is no Form.
	Delimiter string
	TextCase  TextCase
	Font      Effect
	Display   Display

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
