/// What is to change in a workbook that exists, everything else of which stays as it is.
public struct WorkbookPatch: Hashable, Sendable {
  /// A cell, by what its workbook calls it.
  public enum Target: Hashable, Sendable {
    /// The one cell that a defined name stands for.
    case name(String)
    /// The cell at an address of a sheet.
    case cell(CellAddress, sheet: String)
  }

  /// What a cell is to hold.
  public enum Value: Hashable, Sendable {
    /// Characters, which never become a formula.
    case text(String)
    /// A number.
    case number(Double)
    /// A date, a time of day, or both.
    case date(SheetDate)
    /// True or false.
    case boolean(Bool)
    /// Nothing; the cell keeps its look.
    case blank
  }

  /// What a mark on a cell says, in a way that survives a grey copier.
  public enum Mark: Hashable, Sendable, CaseIterable {
    /// What stands here is wrong: a solid frame.
    case problem
    /// What stands here should be looked at: a dashed frame.
    case question
  }

  /// What a change may do that would otherwise be refused.
  public struct Permissions: OptionSet, Hashable, Sendable {
    /// The raw bits.
    public let rawValue: Int

    /// Makes permissions of raw bits.
    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// A formula may give way to the value.
    public static let replacingFormula = Permissions(rawValue: 1)
    /// A locked cell of a protected sheet may be written.
    public static let writingLockedCell = Permissions(rawValue: 2)
  }

  /// What happens to a cell.
  public enum Action: Hashable, Sendable {
    /// It gets a value and keeps its format.
    case set(Value, allowing: Permissions = [])
    /// It gets a mark; what it holds stays.
    case mark(Mark)
    /// It gets a comment; where one is already, the text goes below it under the author's name.
    case comment(String, author: String)
  }

  /// One change of one cell.
  public struct Change: Hashable, Sendable {
    /// The cell.
    public let target: Target
    /// What happens to it.
    public let action: Action

    /// Makes a change.
    public init(_ target: Target, _ action: Action) {
      self.target = target
      self.action = action
    }
  }

  /// The changes; several may concern one cell, but only one may set it and one mark it.
  public var changes: [Change]
  /// Whether Excel is to compute every formula anew when it opens the workbook.
  ///
  /// Otherwise formulas keep the results they were saved with, and the patch says so.
  public var recalculatesOnOpening: Bool

  /// Makes a patch.
  public init(_ changes: [Change], recalculatesOnOpening: Bool = false) {
    self.changes = changes
    self.recalculatesOnOpening = recalculatesOnOpening
  }
}

extension WorkbookPatch.Target {
  /// Reads `Sheet!C12`, `'Sheet 1'!C12` or a defined name; nothing where a sheet has no such cell.
  public init?(_ text: String) {
    guard let (sheet, address) = SheetReference.split(text) else {
      guard !text.isEmpty, !text.hasPrefix("'") else { return nil }
      self = .name(text)
      return
    }
    guard let cell = CellAddress(address) else { return nil }
    self = .cell(cell, sheet: sheet)
  }
}

extension WorkbookPatch.Target: CustomStringConvertible {
  /// The target as people write it.
  public var description: String {
    switch self {
    case .name(let name): name
    case .cell(let cell, let sheet): "\(sheet)!\(cell)"
    }
  }
}
