// Reporting: what a command found, printed for people and for programs.
//
// Entry point: `Page`, a value that a command returns; `TextPrinter`, `JSONPrinter` and `CSVPrinter`
// are its printings.
// May not touch: files; a clock (dates are parameters).
// Tests: Tests/ReportingTests.
