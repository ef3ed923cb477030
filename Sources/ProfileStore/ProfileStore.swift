// ProfileStore: one SQLite file, one journal.
//
// Entry point: `Store`. Every change is one transaction that also appends to the journal; SQL and
// handles never leave this room, and pointers never leave its folder SQLite.
// May not touch: an analysis, a workbook, a printed word but those of its failures.
// Tests: Tests/ProfileStoreTests, Tests/EndToEndTests (killed, full, locked, read-only).
