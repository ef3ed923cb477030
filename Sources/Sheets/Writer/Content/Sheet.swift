extension WorkbookContent {
  /// One sheet.
  public struct Sheet: Hashable, Sendable {
    /// What a sheet is for, which decides how it is laid out.
    public enum Kind: Hashable, Sendable {
      /// People read it, on screen and on paper.
      case print
      /// Programs read it: one table, values only.
      case data
      /// People fill in its input cells; the others are locked.
      case form
    }

    /// Its name, at most 31 characters.
    public var name: String
    /// What it is for.
    public var kind: Kind
    /// Its rows from the top.
    public var rows: [[Cell]]
    /// How wide its columns are, from the left.
    public var columns: [Column]
    /// The rows at the top that stay in view, and are repeated on each page.
    public var headingRows: Int
    /// The rows repeated on each page, where they are not all that stay in view.
    public var repeatedRows: ClosedRange<Int>?
    /// The columns at the left that stay in view.
    public var headingColumns = 0
    /// Whether the columns that stay in view are repeated on each page.
    public var repeatsColumns = false
    /// Rows that are hidden, grouped or of a fixed height, by their number.
    public var rowSettings: [Int: RowSetting] = [:]
    /// Rectangles of cells shown as one; the cell at the top left has the value.
    public var merges: [CellRange] = []
    /// The table that can be filtered, its heading included.
    public var filter: CellRange?
    /// How it lies on paper.
    public var page = Page()
    /// Whether it is hidden until someone asks for it.
    public var isHidden = false
    /// How large it is shown on screen, in per cent.
    public var zoom = 100
    /// What may be changed; a form lets its input cells be changed, others everything.
    public var protection: Protection
    /// What may be entered where.
    public var inputRules: [InputRule] = []
    /// Looks that depend on values.
    public var conditions: [Condition] = []
    /// Remarks on cells.
    public var comments: [Comment] = []
    /// Charts over its cells.
    public var charts: [Chart] = []
    /// Pictures over its cells.
    public var pictures: [Picture] = []

    /// Makes a sheet.
    public init(
      name: String, kind: Kind, rows: [[Cell]], columns: [Column] = [], headingRows: Int = 0
    ) {
      self.name = name
      self.kind = kind
      self.rows = rows
      self.columns = columns
      self.headingRows = headingRows
      protection = kind == .form ? .inputOnly : .none
    }

    /// The table that begins at a row and goes down to the last, as wide as that row; nothing where
    /// the row is empty.
    public func table(fromRow row: Int = 1) -> CellRange? {
      guard row <= rows.count, let first = CellAddress(row: row, column: 1),
        let last = CellAddress(row: rows.count, column: rows[row - 1].count)
      else { return nil }
      return CellRange(first, last)
    }

    /// The cell at an address; nothing where its rows do not reach.
    public subscript(_ address: CellAddress) -> Cell? {
      guard address.row <= rows.count, address.column <= rows[address.row - 1].count else {
        return nil
      }
      return rows[address.row - 1][address.column - 1]
    }
  }
}
