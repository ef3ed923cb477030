// GapAnalysis: the verbs, as pure functions from values to values.
//
// Entry points: `Standings` (where controls stand), `CheckOutcome` (what the quality rules find),
// `RiskModel` (classes, residual risk, what can be accepted, what would suffice), `GapList` (what is
// short of its target), `Ranking` (in which order actions are worth doing, why, and how far that
// holds), `PlanSearch` (what to do when), `PlanChecker` and `CertificateChecker` (that it holds).
// May not touch: files, clocks, locale, C, Foundation, a random source that is not passed in.
// Tests: Tests/GapAnalysisTests.
