internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// Reads a cell that people fill in as what may be entered there.
struct ReportEntryReading {
  /// What was entered; nothing where the cell was emptied.
  struct Entered {
    let value: ReportReturn.Value?
  }

  private let kind: ReportEntry

  init(_ kind: ReportEntry) {
    self.kind = kind
  }

  /// What was entered, or nothing where something else stands there, which is told.
  func read(_ cell: TableCell, _ cells: inout CellReader) -> Entered? {
    switch cell.answer {
    case .blank, .dash: return Entered(value: nil)
    default: break
    }
    let numbers = 0...ReportEntryCell.mostEntered
    switch kind {
    case .text:
      let before = cells.problems.count
      let text = cells.text(cell)
      guard cells.problems.count == before else { return nil }
      return Entered(value: FreeText.kept(text).map { .text($0) })
    case .integer: return cells.integer(cell, in: numbers).map { Entered(value: .integer($0)) }
    case .money: return cells.integer(cell, in: numbers).map { Entered(value: .money($0)) }
    case .date: return cells.date(cell).map { Entered(value: .date($0)) }
    case .choice(let choices): return choice(cell, choices, &cells)
    }
  }

  private func choice(
    _ cell: TableCell, _ choices: [ReportEntry.Choice], _ cells: inout CellReader
  ) -> Entered? {
    let before = cells.problems.count
    let word = Identifier.narrowed(cells.text(cell)).lowercased()
    guard cells.problems.count == before else { return nil }
    let found = choices.first { choice in
      [choice.code, choice.words.japanese, choice.words.english]
        .contains { Identifier.narrowed($0).lowercased() == word }
    }
    if let found { return Entered(value: .choice(found.code)) }
    cells.report(
      Problem(
        at: cell.place, Text(ja: "「\(word)」は選択肢にありません", en: "'\(word)' is none of the choices"),
        remedy: Text(
          ja: "\(choices.map(\.words.japanese).joined(separator: "、")) のどれかにしてください",
          en: "use one of \(choices.map(\.words.english).joined(separator: ", "))")))
    return nil
  }
}

extension ReportReturn.Value {
  /// The value as it is held against what was given out.
  var comparable: String {
    switch self {
    case .text(let text): text
    case .integer(let number), .money(let number): "\(number)"
    case .date(let date): date.description
    case .choice(let code): code
    }
  }
}

extension ReportComparable {
  /// A cell that came back.
  static func found(_ cell: TableCell) -> String {
    switch cell.value {
    case .text(let text)?: Self.text(text)
    case .date(let date)?: date.day?.description ?? date.description
    case let value?: value.description
    case nil: nothing
    }
  }
}
