internal import ProfileModel
internal import Sheets
internal import Wording

/// The answers to check items, by their questions.
struct ItemReading {
  private var answers: [RatingKey: [String: ItemAnswer]] = [:]
  private var places: [RatingKey: [String: Place]] = [:]

  /// The answers that a question's items have.
  func answers(to question: QuestionFinder.Question) -> [String: ItemAnswer] {
    answers[question.key] ?? [:]
  }

  /// The items of a question whose rows did not come back.
  func missing(of question: QuestionFinder.Question) -> [String] {
    let there = places[question.key] ?? [:]
    return question.items.map(\.id).filter { there[$0] == nil }
  }

  /// Where the first answered item of a question stands.
  func place(of question: QuestionFinder.Question) -> Place? {
    question.items.lazy.filter { answers[question.key]?[$0.id] != nil }
      .compactMap { places[question.key]?[$0.id] }.first
  }

  /// Reads the table of items.
  mutating func read(_ table: FoundTable, _ finder: inout QuestionFinder) {
    let column = { (column: ItemColumn) in table.position(of: column.rawValue) }
    let (control, scope) = (column(.control), column(.scope))
    let (answer, item) = (column(.answer), column(.item))
    for row in table {
      guard let cell = row[at: answer], let name = row[at: item] else { continue }
      let holdsAnswer = cell.answer != .blank
      guard
        let question = finder.question(
          of: row, control: control, scope: scope, holdsAnswer: holdsAnswer)
      else { continue }
      let id = Identifier.narrowed(name.text)
      guard question.items.contains(where: { $0.id == id }) else {
        if holdsAnswer { finder.cells.report(Self.unknown(id, of: question, at: name.place)) }
        continue
      }
      if let first = places[question.key, default: [:]].updateValue(cell.place, forKey: id) {
        finder.cells.report(Self.twice(id, at: name.place, first))
      }
      answers[question.key, default: [:]][id] = Self.answer(in: cell, &finder.cells)
    }
  }

  private static func answer(in cell: TableCell, _ cells: inout CellReader) -> ItemAnswer? {
    switch cell.answer {
    case .blank: return nil
    case .notApplicable: return .notApplicable
    case .merged, .ditto, .unsaved, .value(.error):
      _ = cells.text(cell)
      return nil
    case .dash, .value:
      if let answer = ItemAnswer(written: cell.text) { return answer }
      let word = cell.text
      let codes = ItemAnswer.allCases.dropLast().map(\.rawValue)
      cells.report(
        Problem(
          at: cell.place,
          Text(ja: "確認項目の回答「\(word)」は選択肢にありません", en: "'\(word)' is no answer to a check item"),
          remedy: Text(
            ja: "\(codes.joined(separator: "、"))、対象外 のどれかにしてください",
            en: "use one of \(codes.joined(separator: ", ")), or 'not applicable'")))
      return nil
    }
  }

  private static func unknown(
    _ id: String, of question: QuestionFinder.Question, at place: Place
  ) -> Problem {
    let near = NearMiss.nearest(to: id, among: question.items.map(\.id))
    return Problem(
      at: place,
      Text(
        ja: "「\(question.id)」に確認項目「\(id)」はありません",
        en: "'\(question.id)' has no check item '\(id)'"),
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(ja: "発行されたときの確認項目IDに戻してください", en: "restore the ID that was issued"))
  }

  private static func twice(_ id: String, at place: Place, _ first: Place) -> Problem {
    Problem(
      at: place,
      Text(ja: "確認項目「\(id)」の行が二つあります", en: "the check item '\(id)' stands twice"),
      remedy: Text(
        ja: "\(first.inside.japanese)と合わせて一つにしてください",
        en: "keep one, here or \(first.inside.english)"))
  }
}
