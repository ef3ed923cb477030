// Sheets: tables and workbooks as such, read and written.
//
// Entry points: `CSVFile` (text tables in), `WorkbookContent` and `WorkbookWriter` (workbooks out,
// docs/formats/workbooks.md), `WorkbookReader` (workbooks in),
// `WorkbookPatch` and `WorkbookPatcher` (single cells of workbooks that exist).
// May not touch: what a rating or a survey is. Pointers and libxlsxwriter stay in Writer/.
// Tests: Tests/SheetsTests.
