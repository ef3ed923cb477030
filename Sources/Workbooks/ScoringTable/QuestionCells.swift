internal import GapAnalysis
internal import ProfileModel
internal import Sheets
internal import Wording

/// Finds the question that a row of somebody's table answers.
struct QuestionCells {
  private let asked: AskedQuestions
  private let catalog: String?
  private(set) var cells: CellReader
  /// The id that no single edge of the crosswalk leads on from, where the row has one.
  private(set) var uncrossed: String?

  init(_ asked: AskedQuestions, _ catalog: String?, _ cells: CellReader) {
    self.asked = asked
    self.catalog = catalog
    self.cells = cells
  }

  /// The question, or nothing where the row does not name one; what is wrong is reported.
  mutating func key(of found: [RatingField: TableCell], at place: Place) -> RatingKey? {
    guard let given = code(found[.control] ?? .missing(at: place), isNeeded: true),
      let control = crossed(given)
    else { return nil }
    let parts = control.split(separator: "/", maxSplits: 1).map(String.init)
    let named = found[.catalog].flatMap { code($0, isNeeded: false) } ?? self.catalog
    let id = parts.count == 2 ? parts[1] : control
    let at = found[.control]?.place ?? place
    guard let catalog = parts.count == 2 ? parts[0] : named ?? theOnly(with: id, at: at) else {
      return nil
    }
    let scope = scope(found[.scope], of: id, in: catalog, at: at)
    return scope.map { RatingKey(catalog: catalog, control: id, scope: $0) }
  }

  /// The id of our control that stands for an id of another catalogue.
  ///
  /// An answer to what was split, merged or asks for less is not the answer here.
  private mutating func crossed(_ id: String) -> String? {
    guard let crossing = asked.crossing else { return id }
    let edges = crossing[id] ?? []
    if edges.count == 1, edges[0].weight == .answer { return edges[0].to }
    uncrossed = id
    return nil
  }

  /// An id; Excel may have made a date of one.
  private mutating func code(_ cell: TableCell, isNeeded: Bool) -> String? {
    switch cell.answer {
    case .blank, .dash, .notApplicable:
      if isNeeded {
        cells.report(
          Problem(
            at: cell.place,
            Text(ja: "対策項目IDのない行に記入があります", en: "a row without a control ID is filled in"),
            remedy: Text(
              ja: "どの対策項目への回答か書いてください", en: "say which control it answers")))
      }
      return nil
    case .value(.date), .value(.boolean):
      cells.report(
        Problem(
          at: cell.place,
          Text(
            ja: "Excel が ID を「\(cell.text)」という値に変えています",
            en: "Excel has made the value '\(cell.text)' of an id"),
          remedy: Text(
            ja: "列の表示形式を文字列にして、書き直してください",
            en: "format the column as text and write it again")))
      return nil
    case .merged, .ditto, .unsaved, .value:
      let before = cells.problems.count
      let text = Identifier.narrowed(cells.text(cell))
      return cells.problems.count == before ? text : nil
    }
  }

  private mutating func theOnly(with control: String, at place: Place) -> String? {
    let found = asked.catalogs(with: control)
    guard found.count > 1 else { return found.first ?? asked.sets.first?.catalog.id }
    cells.report(
      Problem(
        at: place,
        Text(
          ja: "対策項目「\(control)」は\(found.joined(separator: "、"))にあります",
          en: "the control '\(control)' is in \(found.joined(separator: ", "))"),
        remedy: Text(
          ja: "「\(found[0])/\(control)」のように書くか、カタログの列を加えてください",
          en: "write '\(found[0])/\(control)', or add a column for the catalogue")))
    return nil
  }

  /// The scope of a row; without one it is the organisation, or the only one that is asked about.
  private mutating func scope(
    _ cell: TableCell?, of control: String, in catalog: String, at place: Place
  ) -> Scope? {
    let scopes = asked.scopes(of: control, in: catalog)
    guard let cell, let word = word(cell) else {
      if scopes.count <= 1 || scopes.contains(.organisation) {
        return scopes.count == 1 ? scopes[0] : .organisation
      }
      let names = scopes.map(\.description)
      cells.report(
        Problem(
          at: cell?.place ?? place,
          Text(ja: "範囲がありません", en: "the scope is missing"),
          remedy: Text(
            ja: "\(names.joined(separator: "、")) のどれかを書いてください",
            en: "write one of \(names.joined(separator: ", "))")))
      return nil
    }
    guard !word.isEmpty else { return nil }
    if let scope = asked.scope(meantBy: word) { return scope }
    let several = asked.scopes(named: word)
    cells.report(
      several.isEmpty ? unknown(word, at: cell.place) : ambiguous(word, several, at: cell.place))
    return nil
  }

  private func unknown(_ word: String, at place: Place) -> Problem {
    Problem(
      at: place, Text(ja: "範囲「\(word)」が分かりません", en: "the scope '\(word)' is not known"),
      remedy: Scope.rule)
  }

  private func ambiguous(_ word: String, _ scopes: [Scope], at place: Place) -> Problem {
    let ids = scopes.map(\.description)
    return Problem(
      at: place,
      Text(ja: "範囲「\(word)」は\(ids.count)つあります", en: "\(ids.count) scopes have the name '\(word)'"),
      remedy: Text(
        ja: "\(ids.joined(separator: "、")) のどれかを書いてください",
        en: "write one of \(ids.joined(separator: ", "))"))
  }

  /// What a cell says, nothing where it is blank; empty where it cannot be read.
  private mutating func word(_ cell: TableCell) -> String? {
    switch cell.answer {
    case .blank, .dash: nil
    default: Identifier.trimmed(cells.text(cell))
    }
  }
}
