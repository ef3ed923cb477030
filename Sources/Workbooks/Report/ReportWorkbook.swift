internal import ProfileModel
public import Reports
public import Sheets
internal import Wording

/// A report as a workbook: sheets to print and fill in, sheets of data, codes, choices and management.
public struct ReportWorkbook: Sendable {
  let document: ReportDocument
  let style: ReportStyle
  let brand: ReportBrand

  /// Makes the workbook of a report.
  public init(
    _ document: ReportDocument, style: ReportStyle, brand: ReportBrand = ReportBrand()
  ) {
    (self.document, self.style, self.brand) = (document, style, brand)
  }

  /// The kind of workbook that a report is, on its management sheet.
  public static func kind(of report: String) -> String { "report-\(report)" }

  /// The workbook as a value.
  public var content: WorkbookContent {
    let plan = ReportPlan(document, style)
    let printed = document.sheets.enumerated().map { index, layout in
      var sheet = ReportSheet(layout, plan, logo: index == 0 ? brand.logoPNG : nil)
      sheet.compose()
      return sheet
    }
    let choices = ReportChoices(plan)
    var content = WorkbookContent(
      title: title, label: document.head.label?[style.language] ?? "", issue: issue,
      created: document.head.made.secondsSinceEpoch,
      sheets: printed.map(\.sheet) + plan.data.tables.map(\.sheet) + plan.data.items.sheets
        + [ReportCodes(plan).sheet] + choices.sheets + [ReportManagement(plan).sheet])
    content.names = printed.flatMap(\.names) + choices.names
    content.accent = brand.accent
    return content
  }

  private var title: String {
    let head = document.head
    return "\(head.organisation) \(document.layout.title[style.language]) \(head.period)"
  }

  private var issue: String {
    "\(document.head.day.printed(style)) / \(document.head.edition[style.language])"
  }
}
