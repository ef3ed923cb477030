// GapAnalysis: the verbs, as pure functions from values to values.
//
// Entry point so far: `QualityCheck.all`, rules over the organisation's register.
// May not touch: files, clocks, locale, C, Foundation, a random source that is not passed in.
// Tests: Tests/GapAnalysisTests.
