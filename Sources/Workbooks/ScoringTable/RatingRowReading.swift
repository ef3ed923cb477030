internal import ProfileModel
internal import Sheets
internal import Wording

/// The rows of a table of ratings, one after the other.
///
/// A row that names a question again and says nothing beside evidence adds to the evidence.
struct RatingRowReading {
  private let columns: RatingColumns
  private let asked: AskedQuestions
  private let fields: [RatingField]
  private var cells = CellReader()
  private var answers: [String: AnswerCells] = [:]
  private var indexes: [RatingKey: Int] = [:]
  private var uncrossed: [(id: String, place: Place)] = []
  /// The ratings so far.
  private(set) var rows: [ScoringReturn.Row] = []
  /// Where the table says that it was issued.
  private(set) var issue: ScoringReturn.Issue?

  init(_ columns: RatingColumns, _ asked: AskedQuestions) {
    self.columns = columns
    self.asked = asked
    fields = RatingField.allCases.filter { $0.part != nil }
  }

  /// All that is wrong.
  var problems: [Problem] { cells.problems }

  /// What was put right on the way, and what was passed over.
  var notes: [Problem] {
    cells.notes
      + uncrossed.map { id, place in
        Problem(
          at: place,
          Text(
            ja: "「\(id)」は対応表で一つの対策項目に決まらないので、取り込みません",
            en: "the crosswalk leads from '\(id)' to no single control, so the row is left out"),
          remedy: Text(
            ja: "対策項目を見て「assess score set」で答えてください",
            en: "look at the control and answer it with 'assess score set'"))
      }
  }

  /// Reads a row.
  mutating func read(_ row: TableRow) {
    var found: [RatingField: TableCell] = [:]
    let before = cells.problems.count
    for field in RatingField.allCases where field != .title {
      found[field] = columns.cell(field, of: row, &cells)
    }
    guard cells.problems.count == before else { return }
    let isBlank = !fields.contains { field in found[field].map { $0.answer != .blank } ?? false }
    if isBlank, found[.control].map({ $0.answer == .blank }) ?? true { return }
    var finder = QuestionCells(asked, columns.catalog, cells)
    let key = finder.key(of: found, at: row.place)
    cells = finder.cells
    if let id = finder.uncrossed { uncrossed.append((id, found[.control]?.place ?? row.place)) }
    guard let key else { return }
    readIssue(found, at: row.place)
    var values = RatingCells(found, columns, isIssued: revision(found) != nil, cells)
    let evidence = values.evidence()
    if let index = indexes[key], saysNothingBesideEvidence(found) {
      cells = values.cells
      add(evidence, to: index)
      return
    }
    var rating = Rating(key)
    values.fill(&rating)
    rating.evidence = evidence.map { [$0] } ?? []
    cells = values.cells
    if columns.parts.contains(.answer) { rating.answer = answer(found, of: key, at: row.place) }
    indexes[key] = indexes[key] ?? rows.count
    rows.append(
      ScoringReturn.Row(
        rating, parts: columns.parts, base: revision(found), places: places(found),
        at: found[.control]?.place ?? row.place))
  }

  // MARK: Answers and evidence

  private mutating func answer(
    _ found: [RatingField: TableCell], of key: RatingKey, at place: Place
  ) -> Answer {
    let scale = (asked.sets.first { $0.catalog.id == key.catalog } ?? asked.sets.first)?.scale
    guard let scale else { return .unanswered }
    var reading = answers[scale.name] ?? AnswerCells(scale)
    let answer = reading.answer(found, at: place, &cells)
    answers[scale.name] = reading
    return answer
  }

  private func saysNothingBesideEvidence(_ found: [RatingField: TableCell]) -> Bool {
    let says = { (field: RatingField) in found[field].map { $0.answer != .blank } ?? false }
    return says(.evidence) && !fields.contains { $0.part != .evidence && says($0) }
  }

  private mutating func add(_ evidence: Evidence?, to index: Int) {
    guard let evidence else { return }
    let row = rows[index]
    var rating = row.rating
    rating.evidence.append(evidence)
    rows[index] = ScoringReturn.Row(
      rating, parts: row.parts, base: row.base, places: row.places, at: row.place)
  }

  private func places(_ found: [RatingField: TableCell]) -> PartPlaces {
    let leads: [(RatingPart, [RatingField])] = [
      (.answer, [.answer, .tier, .items]), (.evidence, [.evidence]), (.exceptions, [.exceptions]),
      (.compensating, [.compensating]), (.remark, [.remark]), (.owner, [.owner]),
      (.checker, [.checker]),
    ]
    var places: PartPlaces = [:]
    for (part, fields) in leads {
      let cells = fields.compactMap { found[$0] }
      places[part] = (cells.first { $0.answer != .blank } ?? cells.first)?.place
    }
    return places
  }

  // MARK: Where it was issued

  /// The version that a row was issued from, where the table has all that makes up an answer.
  private func revision(_ found: [RatingField: TableCell]) -> Int? {
    let wanted: [RatingField] = [
      .workspace, .period, .answer, .tier, .items, .reason, .approver, .reviewOn, .respondent,
      .answeredOn, .draft,
    ]
    guard columns.areOurs, wanted.allSatisfy(columns.has) else { return nil }
    return found[.revision].flatMap { Int(Identifier.narrowed($0.text)) }
  }

  private mutating func readIssue(_ found: [RatingField: TableCell], at place: Place) {
    guard let period = found[.period], period.answer != .blank else { return }
    guard let id = PeriodID(period.text) else {
      cells.report(
        Problem(
          at: period.place,
          Text(ja: "期「\(period.text)」が読めません", en: "'\(period.text)' is not a period"),
          remedy: Text(ja: "2026Q3 のように書いてください", en: "write it as 2026Q3")))
      return
    }
    let workspace = found[.workspace].map { Identifier.narrowed($0.text) } ?? ""
    let said = ScoringReturn.Issue(
      workspace: workspace.isEmpty ? asked.workspace : workspace,
      organisation: workspace.isEmpty || workspace == asked.workspace
        ? asked.register.organisation.name : workspace, period: id, catalogs: [],
      place: period.place)
    guard let issue else { return self.issue = said }
    guard issue.workspace != said.workspace || issue.period != said.period else { return }
    cells.report(
      Problem(
        at: period.place,
        Text(
          ja: "期か作業フォルダーが、前の行(\(issue.place.inside.japanese))と違います",
          en:
            "period or workspace differ from those of an earlier row (\(issue.place.inside.english))"
        ),
        remedy: Text(ja: "期ごとに別の表にしてください", en: "make a table for each of them")))
  }
}
