// Sheets: tables and workbooks as such, read and written.
//
// Entry points: `WorkbookReader` (workbooks in), `TableFile` and `TableFinder` (a table in a workbook or
// in text), `CellReader` (its cells), `CSVFile` (text tables in), `WorkbookRule` (what to look at in a
// workbook, docs/formats/workbook-rules.md), `WorkbookContent` and `WorkbookWriter` (workbooks out,
// docs/formats/workbooks.md), `WorkbookPatch` and `WorkbookPatcher` (single cells of workbooks that
// exist). docs/ARCHITECTURE.md shows how a workbook travels.
// May not touch: what a rating or a survey is. Pointers and C libraries stay in Bytes/, Deflate/, Expat/
// and Writer/.
// Tests: Tests/SheetsTests.
