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

  /// How the paper lies.
  public enum Orientation: String, Sendable {
    /// On its short side.
    case portrait
    /// On its long side.
    case landscape
  }

  /// Rows of one height.
  public struct Rows: Hashable, Sendable {
    /// The rows, from 1.
    public internal(set) var rows: ClosedRange<Int>
    /// The height in points.
    public let height: Double
  }

  /// A rule on what may be entered.
  public struct Validation: Hashable, Sendable {
    /// What kind of value it asks for; `list` is a drop-down.
    public let kind: String
    /// The cells that it watches.
    public let ranges: [CellRange]
    /// The first formula, as it is written: for a drop-down, where its choices stand.
    public let formula: String
  }

  /// The columns that differ from the default.
  public internal(set) var columns: [Columns] = []
  /// The ranges that were merged into one cell.
  public internal(set) var mergedRanges: [CellRange] = []
  /// The code of the paper; 9 is A4.
  public internal(set) var paper: Int?
  /// How the paper lies, if it is said.
  public internal(set) var orientation: Orientation?
  /// The margins on the left and on the right together, in inches.
  public internal(set) var sideMargins = 1.4
  /// The margins at the top and at the bottom together, in inches.
  public internal(set) var endMargins = 1.5
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
  /// The rules on what may be entered.
  public internal(set) var validations: [Validation] = []
  /// The rows whose height is written, in the order of the file.
  public internal(set) var rowHeights: [Rows] = []
  /// The height of all other rows in points, if it is written.
  public internal(set) var defaultHeight: Double?
  /// The ids of the relationships of its hyperlinks that lead out of the workbook.
  var hyperlinks: [String] = []
  /// The first formula of the validation that is being read.
  var formula = ""
}
