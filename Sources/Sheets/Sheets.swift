// Sheets: tables and workbooks as such, read and written.
//
// Entry points: `CSVFile` (text tables in), `WorkbookContent` and `WorkbookWriter` (workbooks out),
// `WorkbookPatch` and `WorkbookPatcher` (single cells of workbooks that exist).
// May not touch: what a rating or a survey is. Pointers and libxlsxwriter stay in Writer/.
// Tests: Tests/SheetsTests.
