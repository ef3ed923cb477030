// AssessCLI: the `assess` command, the only place where rooms are put together.
//
// Entry points: `Assess` (the process), `Dispatcher` (words to a finished run), `Surface` (the list
// of commands). A command is one file in Commands/: its declaration, its words, its run.
// May not touch: a rule of the domain.
// Tests: Tests/AssessCLITests (in process), Tests/EndToEndTests (the program itself).
