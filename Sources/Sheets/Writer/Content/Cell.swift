public import ProfileModel

extension WorkbookContent {
  /// One cell: a value, and what it means.
  public struct Cell: Hashable, Sendable {
    /// What stands in a cell.
    public enum Value: Hashable, Sendable {
      /// Nothing, though the cell may have a look.
      case nothing
      /// A text, which never becomes a formula.
      case text(String)
      /// A text whose parts look different.
      indirect case rich([Run])
      /// A whole number, exact up to 9,007,199,254,740,992.
      case integer(Int)
      /// A number, of which 16 digits are kept.
      case number(Double)
      /// A day, from 1900-03-01 on.
      case date(CivilDate)
      /// Yes or no.
      case boolean(Bool)
      /// A formula, and what it comes to.
      indirect case formula(Formula, Formula.Outcome)
      /// A text that leads somewhere.
      indirect case link(Link)
    }

    /// What stands in it.
    public var value: Value
    /// What it means.
    public var style: Style

    /// Makes a cell.
    public init(_ value: Value, _ style: Style) {
      self.value = value
      self.style = style
    }

    /// No cell at all: neither a value nor a look.
    public static let empty = Cell(.nothing, Style(.plain))
  }
}

extension WorkbookContent.Cell {
  /// A text, which never becomes a formula.
  public static func text(
    _ text: String, _ meaning: WorkbookContent.Meaning = .plain,
    align: WorkbookContent.Alignment = .automatic
  ) -> Self {
    Self(.text(text), WorkbookContent.Style(meaning, align: align))
  }

  /// A text whose parts look different.
  public static func rich(
    _ runs: [WorkbookContent.Run], _ meaning: WorkbookContent.Meaning = .plain
  ) -> Self {
    Self(.rich(runs), WorkbookContent.Style(meaning))
  }

  /// A whole number.
  public static func integer(
    _ number: Int, _ meaning: WorkbookContent.Meaning = .plain,
    _ format: WorkbookContent.NumberFormat = .general
  ) -> Self {
    Self(.integer(number), WorkbookContent.Style(meaning, format))
  }

  /// A number.
  public static func number(
    _ number: Double, _ meaning: WorkbookContent.Meaning = .plain,
    _ format: WorkbookContent.NumberFormat = .general
  ) -> Self {
    Self(.number(number), WorkbookContent.Style(meaning, format))
  }

  /// A day.
  public static func date(
    _ date: CivilDate, _ meaning: WorkbookContent.Meaning = .plain,
    _ format: WorkbookContent.NumberFormat = .isoDate
  ) -> Self {
    Self(.date(date), WorkbookContent.Style(meaning, format))
  }

  /// Yes or no.
  public static func boolean(
    _ truth: Bool, _ meaning: WorkbookContent.Meaning = .plain
  ) -> Self {
    Self(.boolean(truth), WorkbookContent.Style(meaning))
  }

  /// A formula, and what it comes to.
  public static func formula(
    _ formula: WorkbookContent.Formula, _ outcome: WorkbookContent.Formula.Outcome,
    _ meaning: WorkbookContent.Meaning = .plain,
    _ format: WorkbookContent.NumberFormat = .general
  ) -> Self {
    Self(.formula(formula, outcome), WorkbookContent.Style(meaning, format))
  }

  /// A text that leads somewhere.
  public static func link(
    _ link: WorkbookContent.Link, _ meaning: WorkbookContent.Meaning = .link
  ) -> Self {
    Self(.link(link), WorkbookContent.Style(meaning))
  }

  /// A cell with a look and no value, such as an input cell not filled in.
  public static func blank(
    _ meaning: WorkbookContent.Meaning, _ format: WorkbookContent.NumberFormat = .general
  ) -> Self {
    Self(.nothing, WorkbookContent.Style(meaning, format))
  }
}
