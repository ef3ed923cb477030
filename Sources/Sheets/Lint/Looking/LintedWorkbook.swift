/// A workbook made ready for the rules: its sheets of data, and those that people print.
struct LintedWorkbook {
  /// The workbook.
  let workbook: Workbook
  /// The sheets of data.
  let dataSheets: [DataSheet]
  /// The sheets that people see and print.
  let printSheets: [PrintSheet]

  init(_ workbook: Workbook, asData names: Set<String>) {
    self.workbook = workbook
    let isData = { (sheet: Sheet) in
      names.contains(sheet.name) || SheetRole(named: sheet.name) == .data
    }
    dataSheets = workbook.sheets.filter(isData).map { DataSheet($0, path: workbook.path) }
    printSheets = workbook.sheets.enumerated().filter { _, sheet in
      sheet.kind == .cells && sheet.visibility == .visible && !sheet.cells.isEmpty
        && !isData(sheet) && SheetRole(named: sheet.name) == .print
    }.map { PrintSheet($1, at: $0, of: workbook) }
  }
}
