package document

// YearSuffix is for tests.
var YearSuffix = yearSuffix
