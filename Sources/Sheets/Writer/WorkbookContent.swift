/// A workbook as a value: what stands in which cell and what it means, without a word on how.
public struct WorkbookContent: Hashable, Sendable {
  /// What a cell is for; the writer knows how each looks.
  public enum Meaning: Hashable, Sendable, CaseIterable {
    /// The title of a sheet.
    case title
    /// The heading of a column or of a line.
    case heading
    /// A value in a printed table.
    case value
    /// A value in a sheet for machines.
    case plain
  }

  /// One cell.
  public enum Cell: Hashable, Sendable {
    /// A text, which never becomes a formula.
    case text(String, Meaning)
    /// A whole number.
    case integer(Int, Meaning)
  }

  /// One sheet.
  public struct Sheet: Hashable, Sendable {
    /// Its name, at most 31 characters.
    public let name: String
    /// Its rows from the top.
    public let rows: [[Cell]]
    /// The widths of its columns in half-width characters.
    public let columnWidths: [Int]
    /// The rows at the top that are repeated on each page and stay in view, if any.
    public let headingRows: Int
    /// Whether it is laid out for paper.
    public let isForPrint: Bool

    /// Makes a sheet.
    public init(
      name: String, rows: [[Cell]], columnWidths: [Int], headingRows: Int = 0, isForPrint: Bool
    ) {
      self.name = name
      self.rows = rows
      self.columnWidths = columnWidths
      self.headingRows = headingRows
      self.isForPrint = isForPrint
    }
  }

  /// Its title, in the document properties and at the head of each page.
  public let title: String
  /// How it may be handed on, at the head of each page.
  public let label: String
  /// What tells one issue of it from another, at the foot of each page.
  public let issue: String
  /// When it was made, in seconds since 1970.
  public let created: Int
  /// Its sheets in order.
  public let sheets: [Sheet]

  /// Makes a workbook.
  public init(title: String, label: String, issue: String, created: Int, sheets: [Sheet]) {
    self.title = title
    self.label = label
    self.issue = issue
    self.created = created
    self.sheets = sheets
  }
}
