// Wording: words in both languages, and how wide they stand in a terminal.
//
// Entry point: `Text`, which cannot be made without Japanese and English.
// May not touch: anything but the standard library; it knows no noun of the domain.
// Tests: Tests/WordingTests.
