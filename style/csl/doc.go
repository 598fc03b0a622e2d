// Package csl reads the files of the Citation Style Language: styles (.csl) and
// locales (locales-xx-XX.xml), of CSL 1.0.2, and makes of them what package style
// makes styles and locales of. [Parse] and [Open] read a style, [Locales] and
// [ParseLocale] locales. docs/csl.md sets CSL's names beside those of package
// style.
//
// A file is checked as a whole before anything is made of it. What makes it
// wrong is an [Error] with line, element and reason: an unknown macro, one that
// calls itself, a value that is none of those allowed, a style without layout.
// What a processor may pass over is passed over and told as a [Warning]:
// elements and attributes of other namespaces, attributes that have no meaning
// where they stand, odd metadata, terms that CSL does not have.
//
// Files are taken to be hostile. No DTD and no entities but XML's five are read,
// and there are limits:
//
//   - 4 MiB a file;
//   - 100,000 elements, in 100 levels, with 100 attributes each;
//   - macros that call each other in 100 levels, and 10,000,000 elements where
//     each counts as often as it is called.
//
// The largest styles of the CSL repository have 240 KiB and 3,554 elements, and
// 1,700,000 where each counts as often as it is called.
package csl
