// Workbooks: one folder for each workbook kind, out and back in.
//
// Entry point: `OrganisationRegister/` is the example to follow: a workbook as a value built from
// values, and the table that people send back.
// May not touch: the store; an analysis figure of its own.
// Tests: Tests/WorkbooksTests.
