internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// The sheet that says what each column of data is called, holds, and is made of.
struct ReportCodes {
  private typealias Cell = WorkbookContent.Cell
  private static let headings = [
    Text(ja: "シート", en: "Sheet"), Text(ja: "表", en: "Table"),
    Text(ja: "表の名称", en: "Table title"), Text(ja: "列", en: "Column"),
    Text(ja: "見出し", en: "Heading"), Text(ja: "型", en: "Type"), Text(ja: "単位", en: "Unit"),
    Text(ja: "値の出所", en: "Origin"),
  ]
  private static let widths = [20, 14, 20, 18, 20, 9, 8, 46]

  private let plan: ReportPlan

  init(_ plan: ReportPlan) {
    self.plan = plan
  }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    var sheet = WorkbookContent.Sheet(
      name: ReportPlan.SheetTitle.codes[plan.language], kind: .print,
      rows: [Self.headings.map { .text($0[plan.language], .heading) }]
        + plan.data.tables.flatMap(rows),
      columns: Self.widths.map { .fixed($0) }, headingRows: 1)
    sheet.filter = sheet.table()
    return sheet
  }

  private func rows(of data: ReportDataTable) -> [[Cell]] {
    data.columns.map { column in
      let kind = data.table.column(column.id)?.kind
      let named = data.layout.column(column.id)
      let isFigure = [.whole, .low, .high].contains(column.part)
      return [
        data.name, data.layout.id, data.layout.title[plan.language], column.heading,
        named?.heading[plan.language] ?? plan.heading(of: column.id, in: data.layout),
        type(of: column, kind), isFigure ? kind?.unit ?? "" : "",
        named?.origin?[plan.language] ?? "",
      ].map { .text(ReportText.clean($0), .value) }
    }
  }

  private func type(of column: ReportDataTable.Column, _ kind: ReportColumnKind?) -> String {
    switch column.part {
    case .id, .words, .unit: ReportColumnKind.text.name
    case .count: ReportColumnKind.integer.name
    case .whole, .low, .high: (kind ?? .text).name
    }
  }
}
