// Files: the one room that reads, writes and names files.
//
// Entry points: `FileReader`, `OutputFile`, `Folder`. All it makes is private to the user; what it
// writes is complete under its name or not there at all.
// May not touch: what a file means.
// Tests: Tests/FilesTests.
