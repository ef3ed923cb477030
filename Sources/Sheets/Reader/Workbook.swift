public import ProfileModel

/// A workbook as it was found in a file.
public struct Workbook: Sendable {
  /// A name for a range or a value.
  public struct DefinedName: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The sheet where it counts, by its position; nothing when it counts everywhere.
    public let sheet: Int?
    /// What it stands for, as it is written.
    public let reference: String
    /// Whether people do not see it.
    public let isHidden: Bool
  }

  /// The file.
  public let path: String
  /// The sheets in the order of their tabs.
  public let sheets: [Sheet]
  /// The defined names.
  public let names: [DefinedName]
  /// The formats of the cells.
  public let styles: WorkbookStyles
  /// Whether days are counted from 1904.
  public let countsFrom1904: Bool
  /// Whether it holds programs.
  public let hasMacros: Bool
  /// Whether values of it stand in other files.
  public let hasExternalLinks: Bool
  /// What a person should know about the file, though it could be read.
  public let findings: [Problem]

  /// The sheet of a name.
  public func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name == name }
  }
}

/// One sheet of a workbook.
public struct Sheet: Sendable {
  /// Whether people see a sheet.
  public enum Visibility: String, Sendable {
    /// They do.
    case visible
    /// They can make it visible.
    case hidden
    /// Only a program can make it visible.
    case veryHidden
  }

  /// What a sheet is.
  public enum Kind: String, Sendable {
    /// Cells.
    case cells
    /// One chart over the whole sheet.
    case chart
    /// A dialogue or a macro sheet of old.
    case other
  }

  /// Its name.
  public let name: String
  /// Whether people see it.
  public let visibility: Visibility
  /// What it is.
  public let kind: Kind
  /// The part of the file that holds it.
  public let part: String
  /// The cells that hold something.
  public let cells: SheetCells
  /// The rows that are hidden.
  public let hiddenRows: [ClosedRange<Int>]
  /// How it is set up for screen and paper.
  public let layout: SheetLayout
  /// What else belongs to it, by the kinds of its relationships: `comments`, `drawing`, `table`.
  public let attachments: Set<String>

  /// The value at an address.
  public subscript(_ address: CellAddress) -> CellValue? { cells[address]?.value }

  /// The columns that are hidden.
  public var hiddenColumns: [ClosedRange<Int>] {
    layout.columns.filter(\.isHidden).map(\.columns)
  }
}
