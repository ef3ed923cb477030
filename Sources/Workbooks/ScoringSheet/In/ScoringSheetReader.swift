public import ProfileModel
public import Sheets
internal import Wording

/// Reads a scoring sheet that somebody filled in: by ids and headings, wherever people moved things.
public enum ScoringSheetReader {
  /// The kind of workbook of ours that a file says it is; nothing where it says none.
  public static func kind(of workbook: Workbook) -> String? {
    ManagementHead.find(in: workbook)?[.workbook]
  }

  /// Whether a kind of workbook is that of scoring sheets.
  public static func reads(_ kind: String) -> Bool { kind == ScoringSheetFormat.kind }

  /// Throws where a workbook that says no kind is a scoring sheet by its headings and names, and has lost the sheet
  /// that says where it was issued; as a plain table it would go over what was answered since.
  public static func refuseStripped(_ workbook: Workbook) throws(Failure) {
    if SheetTraces(workbook).areThere { throw ManagementRefusal.missing(workbook.path) }
  }

  /// What came back, or all that is wrong with it.
  public static func read(_ workbook: Workbook) throws(Failure) -> ScoringReturn {
    let issued = try IssuedSheet(workbook)
    let tables = try ReturnedTables(
      workbook, hasItems: issued.questions.contains { !$0.items.isEmpty })
    var questions = QuestionFinder(issued.questions)
    var items = ItemReading()
    if let table = tables.items { items.read(table, &questions) }
    var evidence = EvidenceReading()
    evidence.read(tables.evidence, &questions)
    var ratings = RatingReading(issued, items, evidence)
    ratings.read(tables.ratings, &questions)
    let problems = questions.cells.problems
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return ScoringReturn(
      file: workbook.path, issue: issued.issue, rows: ratings.rows,
      notes: tables.notes + questions.cells.notes + ratings.notes(of: workbook.path))
  }
}

/// The tables in which answers stand.
private struct ReturnedTables {
  let ratings: FoundTable
  let evidence: FoundTable
  let items: FoundTable?

  init(_ workbook: Workbook, hasItems: Bool) throws(Failure) {
    var problems: [Problem] = []
    let ratings = Self.table(.ratings, of: workbook, &problems)
    let evidence = Self.table(.evidence, of: workbook, &problems)
    items = hasItems ? Self.table(.items, of: workbook, &problems) : nil
    guard let ratings, let evidence, problems.isEmpty else { throw Failure(.input, problems) }
    self.ratings = ratings
    self.evidence = evidence
  }

  private static func table(
    _ sheet: ReturnedSheet, of workbook: Workbook, _ problems: inout [Problem]
  ) -> FoundTable? {
    do throws(Failure) {
      return try sheet.table(of: workbook)
    } catch {
      problems += error.problems
      return nil
    }
  }

  /// What a person should know of the tables, each thing once.
  var notes: [Problem] {
    (ratings.findings + evidence.findings + (items?.findings ?? [])).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}
