package model

// A Date is a date as a record gives it: a day, a month or a year, a range of
// them, or what stands in the place of one. The zero Date is none.
type Date struct {
	// Start is the date, or the first of a range; End is the last of a range.
	Start, End Day
	// Open reports that what begins with Start goes on: "2010–".
	Open bool
	// Uncertain reports that the date is an estimate ("circa").
	Uncertain bool
	// Literal is what a record says that is no date: "Spring term", "1998/99",
	// "n.d.". It counts where Start has no year. What ends and has no beginning is
	// one with a dash: "–2010".
	Literal string
}

// A Day is a day, or as much of one as is known: 0 stands for what is not.
type Day struct {
	// Year is negative before Christ: -44 is 44 BC.
	Year int
	// Month is from 1 to 12, Day from 1 to 31.
	Month, Day int
	// Season is from 1, spring, to 4, winter, in the place of a month.
	Season int
}

// Year returns the date that is a year.
func Year(year int) Date { return Date{Start: Day{Year: year}} }

// IsZero reports whether d says nothing.
func (d Date) IsZero() bool { return d == Date{} }

// IsRange reports whether d goes from one day to another.
func (d Date) IsRange() bool { return d.End != Day{} }
