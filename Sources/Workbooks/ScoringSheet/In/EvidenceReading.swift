internal import ProfileModel
internal import Sheets
internal import Wording

/// The pieces of evidence beyond the first, by their questions.
struct EvidenceReading {
  private var further: [RatingKey: [(number: Double, piece: Evidence)]] = [:]
  private var places: [RatingKey: Place] = [:]

  /// The cells that speak of one piece of evidence.
  struct Cells {
    let title: TableCell?
    let grade: TableCell?
    let date: TableCell?
    let validUntil: TableCell?
    let place: TableCell?

    /// Whether any of them holds something.
    var holdAnything: Bool {
      [title, grade, date, validUntil, place].contains { $0.map { !$0.isBlank } ?? false }
    }
  }

  /// Where the list begins to speak of a question, and how many pieces it has.
  func listed(of question: QuestionFinder.Question) -> (place: Place, count: Int)? {
    places[question.key].map { ($0, further[question.key]?.count ?? 0) }
  }

  /// All pieces of a question: the first, those of the list by their numbers, those without.
  func all(of question: QuestionFinder.Question, first: Evidence?) -> [Evidence] {
    let more = (further[question.key] ?? []).enumerated()
      .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element.piece)
    var pieces = (first.map { [$0] } ?? []) + more
    if question.unshown.digests.isEmpty { return pieces }
    for (index, mark) in UnshownParts.marks(of: pieces).enumerated() {
      pieces[index].digest = question.unshown.digests[mark]
    }
    return pieces
  }

  /// Reads the table of further evidence.
  mutating func read(_ table: FoundTable, _ finder: inout QuestionFinder) {
    let column = { (column: EvidenceColumn) in table.position(of: column.rawValue) }
    let (control, scope, number) = (column(.control), column(.scope), column(.number))
    let (title, grade, place) = (column(.title), column(.grade), column(.place))
    let (date, validUntil) = (column(.date), column(.validUntil))
    for row in table {
      let cells = Cells(
        title: row[at: title], grade: row[at: grade], date: row[at: date],
        validUntil: row[at: validUntil], place: row[at: place])
      let question = finder.question(
        of: row, control: control, scope: scope, holdsAnswer: cells.holdAnything)
      guard let question, let piece = Self.piece(in: cells, question, &finder) else { continue }
      let number = row[at: number].flatMap { cell in
        Double(Identifier.narrowed(cell.text))
      }
      further[question.key, default: []].append((number ?? .infinity, piece))
      if places[question.key] == nil { places[question.key] = cells.title?.place ?? row.place }
    }
  }

  /// The piece of evidence that cells speak of, if they speak of one.
  static func piece(
    in cells: Cells, _ question: QuestionFinder.Question, _ finder: inout QuestionFinder
  ) -> Evidence? {
    let title = finder.text(cells.title, question)
    let place = finder.text(cells.place, question)
    let date = finder.day(cells.date)
    let validUntil = finder.day(cells.validUntil)
    let grade = grade(in: cells.grade, &finder.cells)
    guard let title else {
      let isTold = place != nil || date != nil || validUntil != nil || grade != nil
      if isTold, let cell = cells.title { finder.cells.report(untitled(at: cell.place)) }
      return nil
    }
    guard let grade = grade ?? lowest(where: cells.grade, title, &finder) else { return nil }
    return Evidence(title: title, grade: grade, place: place, date: date, validUntil: validUntil)
  }

  /// The grade that evidence of no named kind counts for: the lowest, which promises least.
  private static func lowest(
    where cell: TableCell?, _ title: String, _ finder: inout QuestionFinder
  ) -> Evidence.Grade? {
    guard let cell, cell.answer == .blank || cell.answer == .dash else { return nil }
    finder.cells.note(ungraded(title, at: cell.place))
    return .document
  }

  private static func grade(in cell: TableCell?, _ cells: inout CellReader) -> Evidence.Grade? {
    guard let cell, !cell.isBlank else { return nil }
    switch cell.answer {
    case .blank, .dash: return nil
    case .merged, .ditto, .unsaved, .value(.error):
      _ = cells.text(cell)
      return nil
    case .notApplicable, .value:
      if let grade = Evidence.Grade(written: cell.text) { return grade }
      let word = cell.text
      let grades = Evidence.Grade.allCases.map(\.readable)
      cells.report(
        Problem(
          at: cell.place,
          Text(ja: "証跡の種類「\(word)」は選択肢にありません", en: "'\(word)' is no kind of evidence"),
          remedy: Text(
            ja: "\(grades.map(\.japanese).joined(separator: "、")) のどれかにしてください",
            en: "use one of \(grades.map(\.english).joined(separator: ", "))")))
      return nil
    }
  }

  private static func untitled(at place: Place) -> Problem {
    Problem(
      at: place,
      Text(ja: "証跡の名称がありません", en: "a piece of evidence has no title"),
      remedy: Text(
        ja: "文書や記録の名称を書くか、種類・日付・所在を消してください",
        en: "name the document or record, or clear its kind, days and place"))
  }

  private static func ungraded(_ title: String, at place: Place) -> Problem {
    let name = String(title.onOneLine.prefix(40))
    return Problem(
      at: place,
      Text(
        ja: "証跡「\(name)」の種類がないので「文書」として読みました",
        en: "the evidence '\(name)' has no kind and was read as a document"),
      remedy: Text(ja: "運用記録や独立した検証なら、選び直してください", en: "choose again if it shows more"))
  }
}
