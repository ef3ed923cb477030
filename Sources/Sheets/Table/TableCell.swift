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

  /// How it is known where it stands; an address is spelt only when somebody asks for it.
  private enum Spot {
    case place(Place)
    case cell(CellAddress, SheetPlace)
  }

  /// An answer without its value, which need not be held twice.
  private enum Meaning {
    case blank
    case dash
    case notApplicable
    case ditto
    case merged(into: CellAddress)
    case unsaved
    case value
  }

  private let spot: Spot
  private let meaning: Meaning
  /// What the file holds there, whatever it is taken for.
  public let value: CellValue?

  init(_ value: CellValue?, at place: Place) {
    spot = .place(place)
    self.value = value
    meaning = value.map(Self.meaning(of:)) ?? .blank
  }

  private init(_ value: CellValue?, at spot: Spot, _ meaning: Meaning) {
    self.spot = spot
    self.value = value
    self.meaning = meaning
  }

  /// The cell at an address of a sheet, perhaps an empty one or one merged into another.
  init(
    _ cell: SheetCell?, at address: CellAddress, of sheet: SheetPlace, _ merged: MergedCells
  ) {
    let meaning: Meaning =
      if let value = cell?.value {
        Self.meaning(of: value)
      } else if cell?.hasFormula == true {
        .unsaved
      } else {
        merged.owner(of: address).map { .merged(into: $0) } ?? .blank
      }
    self.init(cell?.value, at: .cell(address, sheet), meaning)
  }

  /// What stands in it.
  public var answer: Answer {
    switch meaning {
    case .blank: .blank
    case .dash: .dash
    case .notApplicable: .notApplicable
    case .ditto: .ditto
    case .merged(let address): .merged(into: address)
    case .unsaved: .unsaved
    case .value: value.map { .value($0) } ?? .blank
    }
  }

  /// Whether nothing stands in it, or white space.
  public var isBlank: Bool { if case .blank = meaning { true } else { false } }

  /// Where it stands.
  public var place: Place {
    switch spot {
    case .place(let place): place
    case .cell(let address, let sheet): sheet.place("\(address)")
    }
  }

  /// A cell of a column that the table lacks.
  public static func missing(at place: Place) -> TableCell { TableCell(nil, at: place) }

  /// The same cell with another text in it.
  public func saying(_ text: String) -> TableCell {
    TableCell(.text(text), at: spot, Self.meaning(of: .text(text)))
  }

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
  public static func answer(of value: CellValue) -> Answer {
    TableCell(value, at: .file("")).answer
  }

  private static func meaning(of value: CellValue) -> Meaning {
    guard case .text(let text) = value, mayBeMark(text) else { return .value }
    let word = Identifier.narrowed(text).lowercased()
    if word.isEmpty { return .blank }
    if word.unicodeScalars.allSatisfy({ dashes.contains($0) }) { return .dash }
    return marks[word] ?? .value
  }

  /// Whether a text begins as what is no answer of its own does; most texts are seen by that to be one.
  private static func mayBeMark(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return Identifier.isSpace(first) || beginnings.contains(Identifier.narrowed(first))
  }

  private static let dashes = Set("-‐‑‒–—―−ー─".unicodeScalars)
  private static let marks: [String: Meaning] = [
    "該当なし": .notApplicable, "非該当": .notApplicable, "該当無し": .notApplicable,
    "対象外": .notApplicable, "n/a": .notApplicable, "na": .notApplicable,
    "〃": .ditto, "々": .ditto, "同上": .ditto, "同左": .ditto, "\"": .ditto, "”": .ditto,
  ]
  private static let beginnings = Array(
    dashes.union(
      marks.keys.flatMap { [$0, $0.uppercased()] }.compactMap(\.unicodeScalars.first)))
}
