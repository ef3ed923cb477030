// Numerics: the few real functions that risk needs, rounded as the method says.
//
// Entry points: `Real` (logarithms), `Rounding` (to the sixth decimal, in digits).
// May not touch: anything but arithmetic; of the C library its mathematics alone.
// Tests: Tests/NumericsTests.
