internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of what can be chosen in drop-downs, and what each answer asks for.
struct ChoiceSheet {
  private typealias Cell = WorkbookContent.Cell
  private let workbook: ScoringWorkbook
  private let plan: SheetPlan

  init(_ workbook: ScoringWorkbook, _ plan: SheetPlan) {
    self.workbook = workbook
    self.plan = plan
  }

  private var language: Language { workbook.language }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let columns = plan.choiceColumns.map { choice in
      [Cell.text(title(of: choice)[language], .heading)] + cells(of: choice)
    }
    let height = columns.map(\.count).max() ?? 0
    var sheet = WorkbookContent.Sheet(
      name: SheetPlan.SheetTitle.choices[language], kind: .print,
      rows: (0..<height).map { row in columns.map { row < $0.count ? $0[row] : .empty } },
      columns: columns.map { _ in .fitted(14...40) }, headingRows: 1)
    sheet.protection = .inputOnly
    return sheet
  }

  private func title(of choice: SheetPlan.Choice) -> Text {
    switch choice {
    case .answers: RatingColumn.answer.title
    case .needsEvidence: Text(ja: "証跡が要る(1)", en: "Needs evidence (1)")
    case .needsReason: Text(ja: "理由が要る(1)", en: "Needs a reason (1)")
    case .grades: RatingColumn.grade.title
    case .itemAnswers: ItemColumn.answer.title
    case .scopes: RatingColumn.scope.title
    }
  }

  private func cells(of choice: SheetPlan.Choice) -> [Cell] {
    let values = plan.values(of: choice)
    switch choice {
    case .needsEvidence, .needsReason:
      return values.map { .integer($0 == "1" ? 1 : 0, .number) }
    case .answers, .grades, .itemAnswers, .scopes:
      return values.map { .text($0, .value) }
    }
  }
}
