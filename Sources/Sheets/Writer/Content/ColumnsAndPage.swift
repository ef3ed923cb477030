extension WorkbookContent {
  /// How wide a column is, and whether it is shown.
  public struct Column: Hashable, Sendable {
    /// How a width is found, in half-width characters.
    public enum Width: Hashable, Sendable {
      /// It is given.
      case fixed(Int)
      /// It is that of the widest value, within bounds; longer texts are wrapped.
      case fitted(ClosedRange<Int>)
      /// It is given, or wider where a number needs it; texts are wrapped.
      case atLeast(Int)
    }

    /// How wide it is.
    public var width: Width
    /// Whether it is hidden.
    public var isHidden: Bool
    /// How deep in groups it lies, up to seven; nothing outside groups.
    public var level: Int

    /// Makes a column.
    public init(_ width: Width, isHidden: Bool = false, level: Int = 0) {
      self.width = width
      self.isHidden = isHidden
      self.level = level
    }

    /// A column of a given width.
    public static func fixed(_ width: Int) -> Self { Self(.fixed(width)) }

    /// A column of a given width, or of that of its widest number.
    public static func atLeast(_ width: Int) -> Self { Self(.atLeast(width)) }

    /// A column as wide as its widest value, within bounds.
    public static func fitted(_ bounds: ClosedRange<Int>) -> Self { Self(.fitted(bounds)) }
  }

  /// A row that is not like others.
  public struct RowSetting: Hashable, Sendable {
    /// Its height in points, where it is not that of its text.
    public var height: Double?
    /// Whether it is hidden.
    public var isHidden: Bool
    /// How deep in groups it lies, up to seven; nothing outside groups.
    public var level: Int

    /// Makes a setting.
    public init(height: Double? = nil, isHidden: Bool = false, level: Int = 0) {
      self.height = height
      self.isHidden = isHidden
      self.level = level
    }
  }

  /// How a sheet lies on paper, which is A4.
  public struct Page: Hashable, Sendable {
    /// How a sheet is brought onto pages.
    public enum Fit: Hashable, Sendable {
      /// One page wide, as many high as it takes.
      case width
      /// On one page.
      case onePage
    }

    /// Whether the page stands upright.
    public var isPortrait = false
    /// How the sheet is brought onto pages.
    public var fit = Fit.width
    /// The cells that are printed, where they are not all.
    public var area: CellRange?
    /// The rows after which a page ends.
    public var breaks: [Int] = []
    /// Rows that stay on one page where there is room; the writer ends pages before them.
    public var together: [ClosedRange<Int>] = []

    /// Makes the usual page: landscape, one page wide.
    public init() {}
  }

  /// What may be changed in a sheet.
  public enum Protection: Hashable, Sendable {
    /// Everything.
    case none
    /// The input cells; sorting, filtering and column widths are free, and so is lifting it.
    case inputOnly
    /// The input cells; lifting it takes a password, which keeps out nobody who means it.
    case password(String)
  }
}
