// Planner: the solver's side of the plan: writes the model, runs CBC bounded, reads its answer.
//
// Entry points: `SolverModel` (the model as MPS text), `SolverAnswer` (what the solver wrote),
// `Solver` (the child process).
// May not touch: what the answer is worth; a plan is only what `GapAnalysis` has held against every rule.
// Tests: Tests/PlannerTests.
