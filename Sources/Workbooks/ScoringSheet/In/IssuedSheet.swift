internal import ProfileModel
internal import Sheets
internal import Wording

/// What the management sheet of a workbook says: where it was issued, and each row's base.
struct IssuedSheet {
  /// One question as it was issued.
  struct Question {
    /// Where it comes among all that were issued.
    let position: Int
    let key: RatingKey
    /// The id as it stands in the workbook.
    let id: String
    /// The scope as it stands in the workbook.
    let scope: String
    let revision: Int
    let items: [Control.Item]
    let unshown: UnshownParts
  }

  /// Where it was issued.
  let issue: ScoringReturn.Issue
  /// The questions, in the order in which they were issued.
  let questions: [Question]
  /// The levels in which a catalogue is rated, by its id.
  let words: [String: AnswerWords]

  /// Reads the management sheet, or says why it is none of ours.
  init(_ workbook: Workbook) throws(Failure) {
    guard let head = ManagementHead.find(in: workbook) else {
      throw ManagementRefusal.missing(workbook.path)
    }
    try head.checkKind()
    let refusal = ManagementRefusal(sheet: head.sheet, path: workbook.path)
    let lines = try Self.lines(of: workbook, head, refusal)
    var sum = ManagementSum()
    for line in head.lines where line.first != ManagementKey.check.rawValue { sum.take(line) }
    for line in lines { sum.take(line) }
    guard sum.text == head[.check] else { throw refusal.damaged }
    questions = try lines.enumerated().map { position, line throws(Failure) in
      guard let question = Question(line, at: position) else { throw refusal.damaged }
      return question
    }
    words = head.words
    guard let period = head[.period].flatMap({ PeriodID($0) }), let workspace = head[.workspace],
      let organisation = head[.organisation]
    else { throw refusal.damaged }
    issue = ScoringReturn.Issue(
      workspace: workspace, organisation: organisation, period: period, catalogs: head.catalogs,
      journal: head[.journal], place: .sheet(head.sheet, of: workbook.path))
  }

  private static func lines(
    of workbook: Workbook, _ head: ManagementHead, _ refusal: ManagementRefusal
  ) throws(Failure) -> [[String]] {
    do throws(Failure) {
      return try TableFinder(workbook, columns: ManagementColumn.searched)
        .table(onSheet: head.sheet).texts(ManagementColumn.allCases.map(\.rawValue))
    } catch {
      throw refusal.damaged
    }
  }
}

extension IssuedSheet.Question {
  /// Reads a line of the table, which has a text for every column; nothing where it is damaged.
  fileprivate init?(_ line: [String], at position: Int) {
    let text = { (column: ManagementColumn) in line[column.position] }
    guard let scope = Scope(text(.scope)), let revision = Int(text(.revision)),
      let unshown = UnshownParts(written: text(.unshown))
    else { return nil }
    self.position = position
    key = RatingKey(catalog: text(.catalog), control: text(.control), scope: scope)
    id = text(.id)
    self.scope = text(.name)
    self.revision = revision
    self.unshown = unshown
    items = text(.items).split(separator: " ").compactMap { pair in
      guard let mark = pair.lastIndex(of: "="), let level = Int(pair[pair.index(after: mark)...])
      else { return nil }
      return Control.Item(id: String(pair[..<mark]), level: level)
    }
  }
}
