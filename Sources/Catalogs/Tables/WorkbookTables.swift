internal import ProfileModel
internal import Sheets
internal import Wording

/// Tables in our own form as sheets of a workbook.
enum WorkbookTables {
  private static let width = WorkbookContent.Column.fitted(12...48)
  /// The header has two columns only, of which the second holds whole sentences.
  private static let headerWidths: [WorkbookContent.Column] = [.fitted(12...24), .fitted(20...96)]

  /// The sheets of tables: keys above, everything text.
  static func sheets(of tables: [TextTable]) -> [WorkbookContent.Sheet] {
    tables.map { table in
      let style = WorkbookContent.Style(.value, .text)
      var sheet = WorkbookContent.Sheet(
        name: table.name, kind: .print,
        rows: [table.columns.map { .text($0, .heading) }]
          + table.rows.map { row in
            row.map { WorkbookContent.Cell($0.isEmpty ? .nothing : .text($0), style) }
          },
        columns: table.name == TableForm.header
          ? headerWidths : table.columns.map { _ in width }, headingRows: 1)
      sheet.filter = sheet.table()
      return sheet
    }
  }

  /// The tables of a workbook; a sheet with nothing on it is none.
  static func read(_ workbook: Workbook) throws(Failure) -> [GivenTable] {
    var problems: [Problem] = []
    let tables = workbook.sheets.filter { !$0.cells.isEmpty }.map { sheet in
      problems += merged(on: sheet, of: workbook.path)
      return table(sheet, of: workbook.path, &problems)
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return tables
  }

  private static func table(
    _ sheet: Sheet, of path: String, _ problems: inout [Problem]
  ) -> GivenTable {
    var columns: [GivenTable.Column] = []
    var rows: [GivenTable.Row] = []
    var cells: [Int: String] = [:]
    var line = GivenTable.headingLine
    for cell in sheet.cells {
      let address = cell.address
      let place = Place.cell("\(address)", sheet: sheet.name, of: path)
      guard let text = text(of: cell, at: place, &problems) else { continue }
      if address.row == GivenTable.headingLine {
        columns.append(
          GivenTable.Column(name: Identifier.trimmed(text), position: address.column))
        continue
      }
      if !columns.contains(where: { $0.position == address.column }) {
        problems.append(CellWords.noHeading(at: place))
      }
      if line != address.row, !cells.isEmpty {
        rows.append(GivenTable.Row(line: line, cells: cells))
        cells = [:]
      }
      line = address.row
      cells[address.column] = text
    }
    if !cells.isEmpty { rows.append(GivenTable.Row(line: line, cells: cells)) }
    return GivenTable(
      name: sheet.name, columns: columns, rows: rows, source: .sheet(sheet.name, of: path))
  }

  /// The text of a cell, numbers and dates as they are written; an error has none.
  private static func text(
    of cell: SheetCell, at place: Place, _ problems: inout [Problem]
  ) -> String? {
    switch cell.value {
    case .text(let text)?: return CellWords.text(text)
    case .error(let error)?:
      problems.append(
        Problem(
          at: place, Text(ja: "エラー値 \(error) があります", en: "it holds the error \(error)"),
          remedy: Text(ja: "文字列に直してください", en: "write a text instead")))
      return nil
    case let value?: return value.description
    case nil where cell.hasFormula:
      problems.append(
        Problem(
          at: place, Text(ja: "数式の値が保存されていません", en: "a formula was saved without its value"),
          remedy: Text(ja: "文字列に直してください", en: "write a text instead")))
      return nil
    case nil: return nil
    }
  }

  private static func merged(on sheet: Sheet, of path: String) -> [Problem] {
    sheet.layout.mergedRanges.filter { $0.first != $0.last }.map { range in
      Problem(
        at: .cell("\(range)", sheet: sheet.name, of: path),
        Text(ja: "結合されたセルがあります", en: "these cells are merged"),
        remedy: Text(
          ja: "結合を解き、それぞれのセルに書いてください", en: "unmerge the cells and fill in each of them"))
    }
  }
}
