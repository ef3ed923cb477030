internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// What all sheets of a report have to know of each other.
struct ReportPlan {
  /// The names of the sheets that every report has.
  enum SheetTitle {
    static let codes = Text(ja: "符号表", en: "Codes")
    static let choices = Text(ja: "選択肢", en: "Choices")
    static let management = Text(ja: "管理情報", en: "Management")
  }

  let document: ReportDocument
  let style: ReportStyle
  /// The sheets for machines.
  let data: ReportData
  /// The tables that can come back, by id.
  let entries: [String: ReportEntryTable]

  init(_ document: ReportDocument, _ style: ReportStyle) {
    (self.document, self.style) = (document, style)
    data = ReportData(document, style)
    entries = ReportEntryTable.all(in: document)
  }

  var language: Language { style.language }
  var cells: ReportCells { ReportCells(style) }

  /// The heading of a column; what people enter as money is in yen, so that nothing is rounded.
  func heading(of column: String, in table: ReportLayout.Table, isEntry: Bool = false) -> String {
    if column == ReportEntryTable.idColumn, table.column(column) == nil {
      return Text(ja: "行ID", en: "Row ID")[language]
    }
    var style = style
    if isEntry { style.money = .yen }
    return ReportText.clean(document.heading(of: column, in: table, style))
  }
}
