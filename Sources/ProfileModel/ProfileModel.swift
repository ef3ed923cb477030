// ProfileModel: the nouns as values, with the rules that make them valid.
//
// Entry points: `OrganisationRegister`, `PeriodID`, `SectorTable`, `JournalEntry`, and
// `Failure`, the one error that every room throws.
// May not touch: files, clocks, locale, C, Foundation.
// Tests: Tests/ProfileModelTests.
