// Arguments: words of the command line to values, and every printing of what can be said.
//
// Entry points: `CommandTree` (what can be said), `Parser` (what was said); `HelpPage`, `ManualPage`,
// `BashCompletion`, `ZshCompletion` and `SurfaceListing` print the tree.
// May not touch: anything but words; it knows no command of ours.
// Tests: Tests/ArgumentsTests.
