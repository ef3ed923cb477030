/// A workbook as a value: what stands in which cell and what it means, without a word on how.
public struct WorkbookContent: Hashable, Sendable {
  /// Its title, in the document properties and at the head of each page.
  public var title: String
  /// How it may be handed on, at the head of each page.
  public var label: String
  /// What tells one issue of it from another, at the foot of each page.
  public var issue: String
  /// When it was made, in seconds since 1970; the same moment gives the same bytes.
  public var created: Int
  /// Its sheets in order.
  public var sheets: [Sheet]
  /// Names for cells, which formulas and drop-downs refer to.
  public var names: [DefinedName] = []
  /// Facts that programs find without opening a sheet.
  public var properties: [Property] = []
  /// Who made it, where that is to be known.
  public var author: String?
  /// For whom it was made, where that is to be known.
  public var company: String?
  /// The colour of titles and headings, where it is not the usual grey.
  public var accent: Accent?

  /// Makes a workbook.
  public init(title: String, label: String, issue: String, created: Int, sheets: [Sheet]) {
    self.title = title
    self.label = label
    self.issue = issue
    self.created = created
    self.sheets = sheets
  }
}
