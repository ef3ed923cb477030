public import ProfileModel
public import Reports

/// A report that came back: what people entered in it.
public struct ReportReturn: Sendable {
  /// What somebody entered.
  public enum Value: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A count.
    case integer(Int)
    /// Yen.
    case money(Int)
    /// A day.
    case date(CivilDate)
    /// A choice, by its code.
    case choice(String)
  }

  /// A cell that is no longer as it was given out.
  public struct Change: Hashable, Sendable {
    /// What stands there now; nothing where it was emptied.
    public let value: Value?
    /// Where it stands.
    public let place: Place
  }

  /// The file.
  public let file: String
  /// The period of the report.
  public let period: String
  /// The digest at the end of the journal that it was made from.
  public let journal: String
  /// The version of the layout that it was made by.
  public let layout: String
  /// What changed, by table, row and column.
  public let changes: [String: [String: [String: Change]]]
  /// The revision of each row that was given out, by table and row.
  public let revisions: [String: [String: Int]]
  /// What a person may want to know.
  public let notes: [Problem]
}

/// What a report takes back: the columns of its tables that people fill in.
public struct ReportReturnForm: Sendable {
  let report: String
  let entries: [String: [String: ReportEntry]]

  /// Takes what people may enter from a report as it is now.
  public init(_ document: ReportDocument) {
    report = document.layout.report
    entries = ReportEntryTable.all(in: document).mapValues { table in
      Dictionary(table.given.compactMap { column in column.entry.map { (column.id, $0) } }) {
        first, _ in first
      }
    }
  }
}
