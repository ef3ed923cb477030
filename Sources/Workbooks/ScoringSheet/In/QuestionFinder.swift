internal import ProfileModel
internal import Sheets
internal import Wording

/// Finds the question that a row belongs to, by its id and scope, and reads its cells.
struct QuestionFinder {
  typealias Question = IssuedSheet.Question

  /// What reads cells and collects what is wrong with them.
  var cells = CellReader()
  private let questions: [Question]
  private let byID: [String: [Int]]
  /// With the ids that name the catalogue too; hardly anybody writes them.
  private lazy var byFullID: [String: [Int]] = Self.indexed(questions, withCatalogs: true)

  init(_ questions: [Question]) {
    self.questions = questions
    byID = Self.indexed(questions, withCatalogs: false)
  }

  private static func indexed(_ questions: [Question], withCatalogs: Bool) -> [String: [Int]] {
    var found = [String: [Int]](minimumCapacity: questions.count)
    for (index, question) in questions.enumerated() {
      let control = question.key.control
      var ids = question.id == control ? [control] : [question.id, control]
      if withCatalogs { ids.append("\(question.key.catalog)/\(control)") }
      for word in ids.map(folded) where found[word]?.last != index {
        found[word, default: []].append(index)
      }
    }
    return found
  }

  private mutating func found(_ id: String) -> [Int]? {
    let word = Self.folded(id)
    return word.utf8.contains(UInt8(ascii: "/")) ? byFullID[word] : byID[word]
  }

  /// The question of a row; nothing where it has none, which is wrong if the row holds an answer.
  ///
  /// `control` and `scope` are the positions of the columns.
  mutating func question(
    of row: TableRow, control: Int?, scope: Int?, holdsAnswer: @autoclosure () -> Bool
  ) -> Question? {
    let cell = row[at: control] ?? .missing(at: row.place)
    switch cell.answer {
    case .blank:
      if holdsAnswer() { reportNameless(cell) }
      return nil
    case .merged, .ditto, .unsaved, .value(.error):
      _ = cells.text(cell)
      return nil
    case .dash, .notApplicable, .value: break
    }
    guard let found = found(cell.text) else {
      if holdsAnswer() { reportUnknown(cell) }
      return nil
    }
    return question(among: found, row[at: scope] ?? .missing(at: row.place))
  }

  private mutating func question(among found: [Int], _ cell: TableCell) -> Question? {
    switch cell.answer {
    case .blank where found.count == 1: return questions[found[0]]
    case .merged, .ditto, .unsaved, .value(.error):
      _ = cells.text(cell)
      return nil
    case .blank, .dash, .notApplicable, .value: break
    }
    let matches = questions(found, ofScope: cell.text)
    if matches.count == 1 { return questions[matches[0]] }
    reportScope(cell, found.map { questions[$0] })
    return nil
  }

  /// The questions of a scope by its name or id; most rows say the name as it was issued.
  private func questions(_ found: [Int], ofScope text: String) -> [Int] {
    if found.count == 1, questions[found[0]].scope == text { return found }
    let word = Self.folded(text)
    let scope = Scope(text)
    return found.filter {
      Self.folded(questions[$0].scope) == word || questions[$0].key.scope == scope
    }
  }

  private static func folded(_ text: String) -> String {
    Identifier.narrowed(text).lowercased()
  }

  // MARK: Cells

  /// A text as it is kept; a dash says that there is none, unless it was issued so.
  mutating func text(_ cell: TableCell?, _ question: Question?) -> String? {
    guard let cell, !cell.isBlank else { return nil }
    let raw: String? = if case .text(let text)? = cell.value { FreeText.kept(text) } else { nil }
    switch cell.answer {
    case .blank: return nil
    case .notApplicable: return raw
    case .dash, .ditto:
      if let raw, question?.unshown.kept.contains(raw) == true { return raw }
      if case .ditto = cell.answer { _ = cells.text(cell) }
      return nil
    case .merged, .unsaved, .value(.error):
      _ = cells.text(cell)
      return nil
    case .value(.text): return raw
    case .value(let value): return value.description
    }
  }

  /// A day; blank, a dash and 該当なし say that there is none.
  mutating func day(_ cell: TableCell?) -> CivilDate? {
    guard let cell, !cell.isBlank else { return nil }
    switch cell.answer {
    case .blank, .dash, .notApplicable: return nil
    case .ditto, .merged, .unsaved, .value: return cells.date(cell)
    }
  }

  // MARK: Problems

  private mutating func reportNameless(_ cell: TableCell) {
    cells.report(
      Problem(
        at: cell.place,
        Text(ja: "対策項目IDがない行に記入があります", en: "a row without a control ID is filled in"),
        remedy: Text(
          ja: "どの設問への回答か、対策項目IDと範囲を書いてください",
          en: "say by control ID and scope which question it answers"
        )))
  }

  private mutating func reportUnknown(_ cell: TableCell) {
    let id = Identifier.narrowed(cell.text)
    let near = NearMiss.nearest(to: id, among: questions.map(\.id))
    cells.report(
      Problem(
        at: cell.place,
        Text(ja: "対策項目ID「\(id)」は、このブックで問われていません", en: "this workbook does not ask about '\(id)'"),
        remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
          ?? Text(
            ja: "発行されたときのIDに戻すか、行を消してください", en: "restore the ID that was issued, or delete the row")
      ))
  }

  private mutating func reportScope(_ cell: TableCell, _ found: [Question]) {
    let scope = cell.text
    let names = found.map(\.scope)
    cells.report(
      Problem(
        at: cell.place,
        scope.isEmpty
          ? Text(ja: "範囲がありません", en: "the scope is missing")
          : Text(
            ja: "「\(found[0].id)」は、範囲「\(scope)」では問われていません",
            en: "'\(found[0].id)' is not asked about the scope '\(scope)'"),
        remedy: Text(
          ja: "\(names.joined(separator: "、")) のどれかにしてください",
          en: "use one of \(names.joined(separator: ", "))")))
  }
}
