/// A table too long to be held in memory: what is known of it before its rows are.
///
/// It goes to a workbook of its own, of one sheet for machines.
public struct DataTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its heading.
    public let heading: String
    /// Its width in half-width characters.
    public let width: Int
    /// How its numbers and days are written.
    public let format: WorkbookContent.NumberFormat

    /// Makes a column.
    public init(
      _ heading: String, width: Int = 12, _ format: WorkbookContent.NumberFormat = .general
    ) {
      self.heading = heading
      self.width = width
      self.format = format
    }
  }

  /// The workbook without sheets: its title, label, issue and moment.
  public let workbook: WorkbookContent
  /// The name of the sheet.
  public let sheet: String
  /// The columns.
  public let columns: [Column]

  /// Makes a table.
  public init(
    title: String, label: String, issue: String, created: Int, sheet: String, columns: [Column]
  ) {
    workbook = WorkbookContent(
      title: title, label: label, issue: issue, created: created, sheets: [])
    self.sheet = sheet
    self.columns = columns
  }

  /// The table with its heading and no rows, which is checked as all workbooks are.
  var empty: WorkbookContent {
    var content = workbook
    content.sheets = [
      WorkbookContent.Sheet(
        name: sheet, kind: .data, rows: [columns.map { .text($0.heading, .plain) }],
        columns: columns.map { .fixed($0.width) }, headingRows: 1)
    ]
    return content
  }
}
