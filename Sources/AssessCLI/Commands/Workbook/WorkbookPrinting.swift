internal import ProfileModel
internal import Reporting
internal import Sheets
internal import Wording

extension Page {
  /// The sheets of a workbook, and what a person should know about the file.
  init(sheetsOf workbook: Workbook) {
    let wide = workbook.findings.filter { $0.place.sheet == nil }
    let columns = [
      Table.Column("name", Text(ja: "シート", en: "Sheet")),
      Table.Column("kind", Text(ja: "種類", en: "Kind")),
      Table.Column("visibility", Text(ja: "表示", en: "Visibility")),
      Table.Column("role", Text(ja: "役割", en: "Role")),
      Table.Column("cells", Text(ja: "値のあるセル", en: "Cells")),
      Table.Column("range", Text(ja: "範囲", en: "Range")),
      Table.Column("merged", Text(ja: "結合", en: "Merged")),
      Table.Column("findings", Text(ja: "注意", en: "Findings")),
    ]
    let rows = workbook.sheets.map { sheet -> [Cell] in
      let role = SheetRole(named: sheet.name)
      let findings = workbook.findings.filter { $0.place.sheet == sheet.name }.map(\.what)
      return [
        .text(sheet.name), .code(sheet.kind.rawValue, sheet.kind.readable),
        .code(sheet.visibility.rawValue, sheet.visibility.readable),
        .code(role.rawValue, role.readable), .integer(sheet.cells.count),
        .text(orNone: sheet.usedRange.map { "\($0)" }),
        .integer(sheet.layout.mergedRanges.count),
        findings.isEmpty
          ? .none : .wording(Text.joined(findings, separator: Text(ja: "。", en: "; "))),
      ]
    }
    self.init(
      "workbook.show/1",
      wide.map { .sentence($0.what + Text(ja: "。", en: ".")) }
        + [.table(Table("sheets", Text(ja: "シート", en: "Sheets"), columns: columns, rows: rows))])
  }

  /// The cells of a sheet, or of a part of it.
  init(cellsOf sheet: Sheet, in range: CellRange?) {
    let columns = [
      Table.Column("address", Text(ja: "番地", en: "Address")),
      Table.Column("type", Text(ja: "型", en: "Type")),
      Table.Column("value", Text(ja: "値", en: "Value")),
      Table.Column("formula", Text(ja: "数式", en: "Formula")),
    ]
    let cells = sheet.cells.filter { range?.contains($0.address) ?? true }
    let rows = cells.map { cell -> [Cell] in
      [
        .text("\(cell.address)"),
        cell.value.map { .code($0.type, $0.readableType) } ?? .none,
        .text(orNone: cell.value.map { "\($0)" }),
        cell.hasFormula ? .code("yes", Text(ja: "あり", en: "yes")) : .none,
      ]
    }
    self.init(
      "workbook.show.cells/1",
      [.table(Table("cells", Text(ja: "セル", en: "Cells"), columns: columns, rows: rows))])
  }
}

extension Sheet {
  /// The smallest range around the cells that hold something.
  fileprivate var usedRange: CellRange? {
    guard let first = cells.first, let last = cells.last else { return nil }
    let columns = cells.map(\.address.column)
    guard let left = columns.min(), let right = columns.max(),
      let top = CellAddress(row: first.address.row, column: left),
      let bottom = CellAddress(row: last.address.row, column: right)
    else { return nil }
    return CellRange(top, bottom)
  }
}

extension Sheet.Kind {
  fileprivate var readable: Text {
    switch self {
    case .cells: Text(ja: "セル", en: "cells")
    case .chart: Text(ja: "グラフ", en: "chart")
    case .other: Text(ja: "その他", en: "other")
    }
  }
}

extension Sheet.Visibility {
  fileprivate var readable: Text {
    switch self {
    case .visible: Text(ja: "表示", en: "visible")
    case .hidden: Text(ja: "非表示", en: "hidden")
    case .veryHidden: Text(ja: "非表示(再表示の一覧に出ない)", en: "hidden from the list of hidden sheets")
    }
  }
}

extension CellValue {
  /// The code of its type.
  fileprivate var type: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .date: "date"
    case .boolean: "boolean"
    case .error: "error"
    }
  }

  fileprivate var readableType: Text {
    switch self {
    case .text: Text(ja: "文字", en: "text")
    case .number: Text(ja: "数値", en: "number")
    case .date: Text(ja: "日時", en: "date")
    case .boolean: Text(ja: "真偽", en: "boolean")
    case .error: Text(ja: "エラー", en: "error")
    }
  }
}
