internal import ProfileModel
internal import Sheets
internal import Wording

/// Where things stand in the workbook, for the formulas and drop-downs that refer to them.
struct SheetPlan {
  /// The names of the sheets.
  enum SheetTitle {
    static let guidance = Text(ja: "記入要領", en: "Guide")
    static let ratings = Text(ja: "評価", en: "Ratings")
    static let evidence = Text(ja: "証跡", en: "Evidence")
    static let items = Text(ja: "確認項目", en: "Check items")
    static let choices = Text(ja: "選択肢", en: "Choices")
    static let management = Text(ja: "管理情報", en: "Management")
  }

  /// A piece of evidence beyond the first of its question.
  struct Further {
    let row: AskedRow
    let number: Int
    let piece: Evidence
  }

  /// The row of the headings on the sheet of ratings.
  static let ratingHeading = 4
  /// The row of the headings on the sheets of evidence and of check items.
  static let listHeading = 4
  /// How many rows are left free for further evidence.
  private static let freeRows = 30

  let rows: [AskedRow]
  let language: Language
  /// The scales of the questions, each once.
  let scales: [TierScale]
  /// The scopes as they stand in the workbook, each once.
  let scopes: [String]
  /// The pieces of evidence beyond the first.
  let further: [Further]
  /// The check items of the questions that have them.
  let items: [(row: AskedRow, item: Control.Item)]

  init(_ rows: [AskedRow], _ language: Language) {
    self.rows = rows
    self.language = language
    scales = rows.map(\.set.scale).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    scopes = rows.map(\.scope).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    further = rows.flatMap { row in
      row.rating.evidence.enumerated().dropFirst().map { index, piece in
        Further(row: row, number: index + 1, piece: piece)
      }
    }
    items = rows.flatMap { row in row.control.items.map { (row, $0) } }
  }

  /// The rows of a list below its heading; one at least, so that formulas have something to name.
  private func span(_ heading: Int, _ count: Int) -> ClosedRange<Int> {
    heading + 1...heading + max(1, count)
  }

  /// The rows of the questions.
  var ratingRows: ClosedRange<Int> { span(Self.ratingHeading, rows.count) }
  /// The rows of further evidence, those to be filled in included.
  var evidenceRows: ClosedRange<Int> { span(Self.listHeading, further.count + Self.freeRows) }
  /// The rows of check items.
  var itemRows: ClosedRange<Int> { span(Self.listHeading, items.count) }

  /// The cells of a column of the sheet of ratings.
  func ratings(_ column: RatingColumn) -> WorkbookContent.Reference {
    reference(SheetTitle.ratings, column.number, ratingRows)
  }

  /// The cells of a column of the sheet of evidence.
  func evidence(_ column: EvidenceColumn) -> WorkbookContent.Reference {
    reference(
      SheetTitle.evidence, (EvidenceColumn.allCases.firstIndex(of: column) ?? 0) + 1, evidenceRows)
  }

  /// The cells of a column of the sheet of check items.
  func items(_ column: ItemColumn) -> WorkbookContent.Reference {
    reference(SheetTitle.items, (ItemColumn.allCases.firstIndex(of: column) ?? 0) + 1, itemRows)
  }

  /// What a column of the sheet of choices is for.
  enum Choice: Hashable {
    /// The answers of a scale.
    case answers(Int)
    /// Whether each of these answers needs evidence.
    case needsEvidence(Int)
    /// Whether each of these answers needs a reason.
    case needsReason(Int)
    /// The kinds of evidence.
    case grades
    /// The answers to check items.
    case itemAnswers
    /// The scopes.
    case scopes
  }

  /// The columns of the sheet of choices.
  var choiceColumns: [Choice] {
    scales.indices.flatMap { [Choice.answers($0), .needsEvidence($0), .needsReason($0)] }
      + [.grades, .itemAnswers, .scopes]
  }

  /// The cells of a column of choices.
  func choices(_ choice: Choice) -> WorkbookContent.Reference {
    let column = (choiceColumns.firstIndex(of: choice) ?? 0) + 1
    return reference(SheetTitle.choices, column, span(1, values(of: choice).count))
  }

  /// The values in a column of choices.
  func values(of choice: Choice) -> [String] {
    switch choice {
    case .answers(let scale): AnswerWords(scales[scale]).choices.map { $0[language] }
    case .needsEvidence(let scale):
      scales[scale].levels.reversed().map { $0.evidence > 0 ? "1" : "0" } + ["0", "0", "0"]
    case .needsReason(let scale):
      scales[scale].levels.map { _ in "0" } + ["1", "1", "0"]
    case .grades: Evidence.Grade.allCases.reversed().map { $0.readable[language] }
    case .itemAnswers: ItemAnswer.allCases.map { $0.label[language] }
    case .scopes: scopes
    }
  }

  /// The names that drop-downs refer to.
  var names: [WorkbookContent.DefinedName] {
    scales.indices.map { scale in
      WorkbookContent.DefinedName(Self.answers(scale), choices(.answers(scale)))
    } + [
      WorkbookContent.DefinedName(Self.grades, choices(.grades)),
      WorkbookContent.DefinedName(Self.itemAnswers, choices(.itemAnswers)),
      WorkbookContent.DefinedName(Self.scopes, choices(.scopes)),
      WorkbookContent.DefinedName(Self.controls, ratings(.control)),
    ]
  }

  static func answers(_ scale: Int) -> String { "choices_answer_\(scale + 1)" }
  static let grades = "choices_evidence"
  static let itemAnswers = "choices_item"
  static let scopes = "choices_scope"
  static let controls = "choices_control"

  private func reference(
    _ sheet: Text, _ column: Int, _ rows: ClosedRange<Int>
  ) -> WorkbookContent.Reference {
    WorkbookContent.Reference(.column(column, rows), sheet: sheet[language])
  }
}

extension CellRange {
  /// The cells of a column in some rows.
  static func column(_ column: Int, _ rows: ClosedRange<Int>) -> CellRange {
    CellRange(
      CellAddress(unchecked: rows.lowerBound, column),
      CellAddress(unchecked: rows.upperBound, column))
  }
}
