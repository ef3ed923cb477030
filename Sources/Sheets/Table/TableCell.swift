public import ProfileModel

/// A cell of a table: what stands in it, and where to send the person who must mend it.
public struct TableCell: Sendable {
  /// What people mean by what they wrote.
  public enum Answer: Hashable, Sendable {
    /// Nothing, or white space.
    case blank
    /// A dash of any kind: there is none, or it was left out on purpose.
    case dash
    /// `該当なし` and its like: the question does not apply.
    case notApplicable
    /// `〃` or `同上`: the same as above.
    case ditto
    /// Nothing of its own: it was merged into another cell.
    case merged(into: CellAddress)
    /// A formula that was saved without its value.
    case unsaved
    /// A value.
    case value(CellValue)
  }

  /// Where it stands.
  public let place: Place
  /// What stands in it.
  public let answer: Answer
  /// What the file holds there, whatever it is taken for.
  public let value: CellValue?

  init(_ value: CellValue?, at place: Place, mergedInto other: CellAddress? = nil) {
    self.place = place
    self.value = value
    answer = value.map(Self.meaning(of:)) ?? other.map { .merged(into: $0) } ?? .blank
  }

  /// A formula whose value was not saved.
  init(unsavedAt place: Place) {
    self.place = place
    value = nil
    answer = .unsaved
  }

  /// A cell of a column that the table lacks.
  public static func missing(at place: Place) -> TableCell { TableCell(nil, at: place) }

  /// The same cell with another text in it.
  public func saying(_ text: String) -> TableCell { TableCell(.text(text), at: place) }

  /// The text of the cell, trimmed; a number or a date as people write it.
  public var text: String {
    switch answer {
    case .value(.text(let text)): Identifier.trimmed(text)
    case .value(let value): value.description
    case .dash: "-"
    case .notApplicable: "該当なし"
    case .ditto: "〃"
    case .blank, .merged, .unsaved: ""
    }
  }

  /// What people mean by a value.
  public static func meaning(of value: CellValue) -> Answer {
    guard case .text(let text) = value else { return .value(value) }
    let word = Identifier.narrowed(text).lowercased()
    if word.isEmpty { return .blank }
    if word.unicodeScalars.allSatisfy({ dashes.contains($0) }) { return .dash }
    if notApplicable.contains(word) { return .notApplicable }
    if dittos.contains(word) { return .ditto }
    return .value(value)
  }

  private static let dashes = Set("-‐‑‒–—―−ー─".unicodeScalars)
  private static let notApplicable: Set = ["該当なし", "非該当", "該当無し", "対象外", "n/a", "na"]
  private static let dittos: Set = ["〃", "々", "同上", "同左", "\"", "”"]
}
