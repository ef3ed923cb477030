internal import ProfileModel
internal import Sheets
internal import Wording

/// Turns rows into plan documents and collects what is wrong with them.
struct ContinuityPlanReading {
  private static let separators = Set(";；、,，\u{3000} \n".unicodeScalars)

  private struct Begun {
    var plan: ContinuityPlan
    let row: TableRow
  }

  private let stored: [String: ContinuityPlan]
  private let names: RegisteredNames
  private var begun: [String: Begun] = [:]
  private var order: [String] = []
  private var cells = CellReader()

  init(stored: [ContinuityPlan], names: RegisteredNames) {
    self.stored = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
    self.names = names
  }

  /// All that is wrong so far.
  var problems: [Problem] { cells.problems }

  /// The documents in the order of their first rows.
  var plans: [ContinuityPlan] { order.compactMap { begun[$0]?.plan } }

  /// Reads a row: a document, or one more clause of a document that an earlier row began.
  mutating func read(_ row: TableRow) {
    guard let id = identifier(cell(.id, of: row)) else { return }
    if let first = begun[id] {
      isNone(row, .requirement) ? repeated(id, row, first.row) : checkSame(row, as: first.row)
    } else {
      order.append(id)
      begun[id] = Begun(plan: plan(id, row), row: row)
    }
    guard let clause = clause(row) else { return }
    let isKnown = begun[id]?.plan.clauses.contains {
      $0.requirement == clause.requirement && $0.clause == clause.clause
    }
    if isKnown ?? false {
      report(
        cell(.clause, of: row),
        Text(
          ja: "要件「\(clause.requirement)」の同じ条項が二度あります",
          en: "the same clause for the requirement '\(clause.requirement)' stands twice"),
        Text(ja: "一つにしてください", en: "keep one of them"))
    }
    begun[id]?.plan.clauses.append(clause)
  }

  // MARK: Documents

  private mutating func plan(_ id: String, _ row: TableRow) -> ContinuityPlan {
    let before = stored[id]
    var plan = before ?? ContinuityPlan(id: id, name: "")
    plan.name = name(row)
    plan.kinds = ids(row, .kinds, .planKind) ?? plan.kinds
    plan.services = ids(row, .services, .service) ?? plan.services
    plan.systems = ids(row, .systems, .system) ?? plan.systems
    plan.version = text(row, .version, else: plan.version)
    plan.owner = text(row, .owner, else: plan.owner)
    plan.kept = text(row, .kept, else: plan.kept)
    plan.trigger = text(row, .trigger, else: plan.trigger)
    plan.decider = text(row, .decider, else: plan.decider)
    plan.note = text(row, .note, else: plan.note)
    plan.date = day(row, .date, else: plan.date)
    plan.review = day(row, .review, else: plan.review)
    if row[ContinuityPlanColumn.requirement.rawValue] != nil { plan.clauses = [] }
    return plan
  }

  /// What a later row says of the document itself must be nothing, or the same again.
  private mutating func checkSame(_ row: TableRow, as first: TableRow) {
    for column in ContinuityPlanColumn.ofPlan {
      guard let cell = row[column.rawValue], cell.answer != .blank,
        cell.text != first[column.rawValue]?.text
      else { continue }
      let place = first.place.inside
      report(
        cell,
        Text(
          ja: "同じ文書の\(place.japanese)と違います", en: "the same document says otherwise \(place.english)"
        ),
        Text(ja: "同じにするか、空にしてください", en: "say the same, or leave it empty"))
    }
  }

  private mutating func repeated(_ id: String, _ row: TableRow, _ first: TableRow) {
    let place = first.place.inside
    report(
      cell(.id, of: row),
      Text(ja: "文書ID「\(id)」が二度あります", en: "the document id '\(id)' stands twice"),
      Text(
        ja: "\(place.japanese)と合わせて一つにするか、要件を書いてください",
        en: "keep one, here or \(place.english), or name a requirement"))
  }

  // MARK: Clauses

  private mutating func clause(_ row: TableRow) -> ContinuityPlan.Clause? {
    let cell = cell(.requirement, of: row)
    guard row[ContinuityPlanColumn.requirement.rawValue] != nil, !isNone(row, .requirement) else {
      for column in ContinuityPlanColumn.ofClause where !isNone(row, column) {
        report(
          self.cell(column, of: row),
          Text(ja: "どの要件の条項かがありません", en: "it does not say which requirement the clause holds"),
          Text(ja: "要件のIDを書いてください", en: "write the requirement's id"))
      }
      return nil
    }
    let requirement = Identifier.narrowed(cells.text(cell))
    for problem in names.unknown([requirement], .requirement, at: cell.place) {
      cells.report(problem)
    }
    let place = required(row, .clause, Text(ja: "条項", en: "clause"))
    return ContinuityPlan.Clause(
      requirement, clause: place, extent: extent(self.cell(.extent, of: row)) ?? .written,
      note: text(row, .clauseNote, else: nil))
  }

  private mutating func extent(_ cell: TableCell) -> ContinuityPlan.Extent? {
    let said = Identifier.narrowed(cells.text(cell)).lowercased()
    let found = ContinuityPlan.Extent.allCases.first { extent in
      [extent.rawValue, extent.readable.japanese, extent.readable.english]
        .contains { $0.lowercased() == said }
    }
    if found == nil {
      report(
        cell, Text(ja: "「\(said)」は使えません", en: "'\(said)' cannot be used"),
        Text(
          ja: "written(記載)か procedures(手順・責任者・連絡先あり)にしてください",
          en: "use written, or procedures for steps, people and contacts"))
    }
    return found
  }

  // MARK: Cells

  private func cell(_ column: ContinuityPlanColumn, of row: TableRow) -> TableCell {
    row[column.rawValue] ?? .missing(at: row.place)
  }

  private func isNone(_ row: TableRow, _ column: ContinuityPlanColumn) -> Bool {
    let answer = cell(column, of: row).answer
    return answer == .blank || answer == .dash || answer == .notApplicable
  }

  private mutating func identifier(_ cell: TableCell) -> String? {
    let id = Identifier.narrowed(cells.text(cell))
    if Identifier.isValid(id) { return id }
    report(
      cell, Text(ja: "文書ID「\(id)」は使えません", en: "'\(id)' cannot be used as document id"),
      Identifier.rule)
    return nil
  }

  private mutating func name(_ row: TableRow) -> String {
    required(row, .name, Text(ja: "名称", en: "name"))
  }

  private mutating func required(
    _ row: TableRow, _ column: ContinuityPlanColumn, _ what: Text
  ) -> String {
    let cell = cell(column, of: row)
    let text = FormulaMark.removed(from: cells.text(cell))
    if text.isEmpty {
      report(
        cell, Text(ja: "\(what.japanese)がありません", en: "the \(what.english) is missing"),
        Text(ja: "\(what.japanese)を書いてください", en: "write the \(what.english)"))
    }
    return text
  }

  private mutating func text(
    _ row: TableRow, _ column: ContinuityPlanColumn, else kept: String?
  ) -> String? {
    guard let cell = row[column.rawValue] else { return kept }
    let text = FormulaMark.removed(from: cells.text(cell))
    return isNone(row, column) ? nil : FreeText.kept(text)
  }

  private mutating func day(
    _ row: TableRow, _ column: ContinuityPlanColumn, else kept: CivilDate?
  ) -> CivilDate? {
    guard let cell = row[column.rawValue] else { return kept }
    return isNone(row, column) ? nil : cells.date(cell)
  }

  private mutating func ids(
    _ row: TableRow, _ column: ContinuityPlanColumn, _ sort: RegisteredNames.Sort
  ) -> [String]? {
    guard let cell = row[column.rawValue] else { return nil }
    if isNone(row, column) { return [] }
    let ids = cells.text(cell).unicodeScalars.split { Self.separators.contains($0) }
      .map { Identifier.narrowed(String($0)) }
    for problem in names.unknown(ids, sort, at: cell.place) { cells.report(problem) }
    return Set(ids).sorted()
  }

  private mutating func report(_ cell: TableCell, _ what: Text, _ remedy: Text) {
    cells.report(Problem(at: cell.place, what, remedy: remedy))
  }
}
