internal import GapAnalysis
internal import ProfileModel
internal import Sheets
internal import Wording

/// The rows of the sheet of ratings, as ratings.
struct RatingReading {
  private let issued: IssuedSheet
  private let items: ItemReading
  private let evidence: EvidenceReading
  private var answers: [String: AnswerReading] = [:]
  /// The first row of each question, by its position.
  private var found: [TableCell?]
  private var unconfirmed = 0
  private var withoutItems: [String] = []
  /// The rows that could be read.
  private(set) var rows: [ScoringReturn.Row] = []

  init(_ issued: IssuedSheet, _ items: ItemReading, _ evidence: EvidenceReading) {
    self.issued = issued
    self.items = items
    self.evidence = evidence
    found = Array(repeating: nil, count: issued.questions.count)
    answers = issued.words.mapValues { AnswerReading($0) }
  }

  /// Reads the table of ratings.
  mutating func read(_ table: FoundTable, _ finder: inout QuestionFinder) {
    let columns = RatingPositions(table)
    for row in table {
      let question = finder.question(
        of: row, control: columns.control, scope: columns.scope,
        holdsAnswer: columns.inputs.contains { row[at: $0].map { !$0.isBlank } ?? false })
      guard let question else { continue }
      let cell = row[at: columns.control] ?? .missing(at: row.place)
      if let first = found[question.position] {
        finder.cells.report(Self.twice(question, at: cell.place, first.place))
      }
      found[question.position] = cell
      rows.append(self.row(row, columns, question, &finder))
    }
  }

  private mutating func row(
    _ row: TableRow, _ columns: RatingPositions, _ question: QuestionFinder.Question,
    _ finder: inout QuestionFinder
  ) -> ScoringReturn.Row {
    let leads: [(part: RatingPart, cell: TableCell?)] = [
      (.answer, row[at: columns.answer]), (.evidence, row[at: columns.evidence]),
      (.exceptions, row[at: columns.exceptions]),
      (.compensating, row[at: columns.compensating]), (.remark, row[at: columns.remark]),
    ]
    let lead = { (part: RatingPart) in leads[part.position].cell }
    let answer = answer(lead(.answer), question, &finder)
    var rating = Rating(question.key, answer: answer ?? .unanswered)
    rating.reason = finder.text(row[at: columns.reason], question)
    rating.approver = finder.text(row[at: columns.approver], question)
    rating.reviewOn = finder.day(row[at: columns.reviewOn])
    rating.respondent = finder.text(row[at: columns.respondent], question)
    rating.answeredOn = finder.day(row[at: columns.answeredOn])
    keepDraft(&rating, question)
    let first = EvidenceReading.piece(
      in: EvidenceReading.Cells(
        title: lead(.evidence), grade: row[at: columns.grade], date: row[at: columns.date],
        validUntil: row[at: columns.validUntil], place: row[at: columns.place]), question,
      &finder)
    rating.evidence = evidence.all(of: question, first: first)
    rating.exceptions = finder.text(lead(.exceptions), question)
    rating.compensating = finder.text(lead(.compensating), question)
    rating.remark = finder.text(lead(.remark), question)
    var parts: RatingParts = [.evidence]
    var places: PartPlaces = [:]
    for (part, cell) in leads where part != .answer || answer != nil {
      guard let cell else { continue }
      parts.insert(part)
      places[part] = cell.place
    }
    return ScoringReturn.Row(
      rating, parts: parts, base: question.revision, places: places, at: row.place)
  }

  /// What was carried over stays so until somebody says on which day it was answered anew.
  private mutating func keepDraft(_ rating: inout Rating, _ question: QuestionFinder.Question) {
    guard let draft = question.unshown.draft, rating.answeredOn == nil else { return }
    unconfirmed += 1
    rating.answeredOn = question.unshown.answeredOn
    rating.draft =
      rating.answer.isGiven && draft.proposal != nil
      ? RatingDraft(period: draft.period, sources: draft.sources) : draft
  }

  // MARK: Answers

  /// The answer of a row: its own, or that of its check items; nothing where neither can be told.
  private mutating func answer(
    _ cell: TableCell?, _ question: QuestionFinder.Question, _ finder: inout QuestionFinder
  ) -> Answer? {
    guard let cell else { return nil }
    let before = finder.cells.problems.count
    let direct = answers[question.key.catalog]?.answer(in: cell, &finder.cells) ?? .unanswered
    guard !question.items.isEmpty, finder.cells.problems.count == before else { return direct }
    let given = items.answers(to: question)
    if direct != .unanswered {
      if !given.isEmpty, !agrees(direct, with: given, question) {
        finder.cells.report(disagreement(question, at: cell.place))
      }
      return given.isEmpty ? direct : .adopted(.items(given))
    }
    if !items.missing(of: question).isEmpty {
      withoutItems.append(question.id)
      return nil
    }
    return given.isEmpty ? .unanswered : .adopted(.items(given))
  }

  private func agrees(
    _ answer: Answer, with items: [String: ItemAnswer], _ question: QuestionFinder.Question
  ) -> Bool {
    guard let tier = answer.declaredTier else { return false }
    let levels = (issued.words[question.key.catalog]?.levels ?? []).map {
      TierScale.Level(
        tier: $0.tier, name: $0.name, evidence: 0, effectiveness: 0, support: 0, matrix: 1)
    }
    let control = Control(
      id: question.key.control, group: "", title: Text(same: question.id), items: question.items)
    return TierGate.tiers(of: items, to: control, on: TierScale(name: "", levels: levels))
      == tier...tier
  }

  private func disagreement(_ question: QuestionFinder.Question, at place: Place) -> Problem {
    let other = (items.place(of: question) ?? place).inside
    return Problem(
      at: place,
      Text(
        ja: "評価が、確認項目の回答(\(other.japanese))から決まるティアと違います",
        en:
          "the rating is not the tier that the answers to its check items come to (\(other.english))"
      ),
      remedy: Text(
        ja: "確認項目で答えるなら評価を空にし、評価で答えるなら確認項目の回答を消してください",
        en: "clear the rating to answer by items, or clear the answers to its items"))
  }

  private static func twice(
    _ question: QuestionFinder.Question, at place: Place, _ first: Place
  ) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "「\(question.id)」(\(question.scope))の行が二つあります",
        en: "'\(question.id)' (\(question.scope)) stands twice"),
      remedy: Text(
        ja: "\(first.inside.japanese)と合わせて一つにしてください",
        en: "keep one, here or \(first.inside.english)"))
  }

  // MARK: Notes

  /// What a person should know of the rows that came back, and of those that did not.
  func notes(of path: String) -> [Problem] {
    let lost = issued.questions.filter { found[$0.position] == nil }
    return [lost.isEmpty ? nil : Self.lost(lost, path)].compactMap(\.self)
      + lost.flatMap { unplaced(of: $0) }
      + [
        withoutItems.isEmpty ? nil : Self.withoutItems(withoutItems, path),
        unconfirmed == 0 ? nil : Self.unconfirmed(unconfirmed, path),
      ].compactMap(\.self)
  }

  private static func names(_ ids: [String]) -> String {
    ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
  }

  private static func lost(_ questions: [QuestionFinder.Question], _ path: String) -> Problem {
    let names = names(questions.map(\.id))
    return Problem(
      at: .file(path),
      Text(
        ja: "発行した行のうち\(questions.count)行が返っていません(\(names))",
        en: "rows that were issued and did not come back: \(questions.count) (\(names))"),
      remedy: Text(ja: "その設問の評価は変わりません", en: "the ratings of these questions stay as they are"))
  }

  /// What stands on other sheets for a question whose row did not come back, each at its first cell.
  private func unplaced(of question: QuestionFinder.Question) -> [Problem] {
    let name = "\(question.id) (\(question.scope))"
    let pieces = evidence.listed(of: question).map { place, count in
      Problem(
        at: place,
        Text(
          ja: "「\(name)」の評価の行が返っていないので、追加の証跡\(count)件は読んでいません",
          en:
            "the row of '\(name)' did not come back, so its further evidence was not read (\(count))"
        ),
        remedy: Text(
          ja: "証跡を加えたなら、その設問の評価の行も返してもらってください",
          en: "where evidence was added, have the row of the question sent back too"))
    }
    let answers = items.place(of: question).map { place in
      let count = items.answers(to: question).count
      return Problem(
        at: place,
        Text(
          ja: "「\(name)」の評価の行が返っていないので、確認項目の回答\(count)件は読んでいません",
          en: "the row of '\(name)' did not come back, so its answers to check items were not read "
            + "(\(count))"),
        remedy: Text(
          ja: "確認項目に答えたなら、その設問の評価の行も返してもらってください",
          en: "where items were answered, have the row of the question sent back too"))
    }
    return [pieces, answers].compactMap(\.self)
  }

  private static func withoutItems(_ ids: [String], _ path: String) -> Problem {
    let names = names(ids)
    return Problem(
      at: .file(path),
      Text(
        ja: "確認項目の行が欠けている設問があります(\(names))",
        en: "rows of check items did not come back (\(names))"),
      remedy: Text(ja: "その設問の評価は変わりません", en: "the ratings of these questions stay as they are"))
  }

  private static func unconfirmed(_ count: Int, _ path: String) -> Problem {
    Problem(
      at: .file(path),
      Text(
        ja: "回答日がなく、要確認のままの行が\(count)行あります",
        en: "rows that were carried over and not confirmed by a day: \(count)"),
      remedy: Text(
        ja: "確かめた行には回答日を入れて返してもらってください",
        en: "have the day of answering filled in where they were looked at"
      ))
  }
}
