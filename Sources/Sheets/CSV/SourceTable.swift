public import Files

/// A table as it was found in a file: its heading, and rows that know where they stood.
public struct SourceTable: Hashable, Sendable {
  /// A row and the line it began on.
  public struct Row: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The cells, at most as many as the heading has.
    public let cells: [String]

    /// The cell of a column; nothing where the row ends before it.
    public func cell(_ column: Int) -> String? {
      column < cells.count ? cells[column] : nil
    }
  }

  /// The file.
  public let path: String
  /// How its text was encoded.
  public let encoding: FileReader.Encoding
  /// The headings of the columns.
  public let heading: [String]
  /// The rows below the heading.
  public let rows: [Row]
}
