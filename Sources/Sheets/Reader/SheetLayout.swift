/// How a sheet is set up for screen and paper, as far as its file says.
public struct SheetLayout: Hashable, Sendable {
  /// A column or more of one width.
  public struct Columns: Hashable, Sendable {
    /// The columns, from 1.
    public let columns: ClosedRange<Int>
    /// The width in characters, if one was set.
    public let width: Double?
    /// Whether they are hidden.
    public let isHidden: Bool
  }

  /// The columns that differ from the default.
  public internal(set) var columns: [Columns] = []
  /// The ranges that were merged into one cell.
  public internal(set) var mergedRanges: [CellRange] = []
  /// The code of the paper; 9 is A4.
  public internal(set) var paper: Int?
  /// Whether the paper lies on its long side.
  public internal(set) var isLandscape = false
  /// Whether the sheet is scaled to a number of pages.
  public internal(set) var fitsToPages = false
  /// The pages it is scaled to across; 1 when not said.
  public internal(set) var pagesWide = 1
  /// The pages it is scaled to down; 0 is as many as it takes.
  public internal(set) var pagesHigh = 1
  /// The header of odd pages, with its codes.
  public internal(set) var header = ""
  /// The footer of odd pages, with its codes.
  public internal(set) var footer = ""
  /// The rows that stay in view at the top.
  public internal(set) var frozenRows = 0
  /// Whether the sheet is protected.
  public internal(set) var isProtected = false
  /// Whether pictures, charts or shapes lie on it.
  public internal(set) var hasDrawing = false
  /// Whether it has comments or form controls of the old kind.
  public internal(set) var hasLegacyDrawing = false
  /// How many rules of data validation it has.
  public internal(set) var validations = 0
  /// The ids of the relationships of its hyperlinks that lead out of the workbook.
  var hyperlinks: [String] = []
}
