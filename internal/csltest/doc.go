// Package csltest runs an engine against what others expect of CSL: the
// fixtures of the standard's test suite, and a corpus of what another processor
// makes of the same works in many styles. Neither is part of this repository;
// where they are missing, their tests are skipped.
//
// An [Engine] is what is tested. [Suite] runs it over the fixtures and holds
// the list of those that are known to fail; [Differential] runs it over the
// corpus and says how much of it is equal.
package csltest
