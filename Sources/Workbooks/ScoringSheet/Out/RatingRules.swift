internal import ProfileModel
internal import Sheets
internal import Wording

/// What may be entered on the sheet of ratings.
struct RatingRules {
  private typealias Rule = WorkbookContent.InputRule
  private let plan: SheetPlan

  init(_ plan: SheetPlan) {
    self.plan = plan
  }

  /// The rules of all columns that have one.
  var all: [WorkbookContent.InputRule] {
    answers + [grades] + [.answeredOn, .date, .validUntil, .reviewOn].map(day)
  }

  /// The drop-downs of answers: one for each run of questions that share a scale.
  private var answers: [Rule] {
    plan.scales.indices.map { scale in
      Rule(
        runs(of: plan.scales[scale]), .oneOf(.name(SheetPlan.answers(scale))),
        refusal: InputMessage.choice(in: plan.language))
    }
  }

  private func runs(of scale: TierScale) -> [CellRange] {
    var runs: [ClosedRange<Int>] = []
    for (index, row) in plan.rows.enumerated() where row.set.scale == scale {
      let number = SheetPlan.ratingHeading + 1 + index
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { .column(RatingColumn.answer.number, $0) }
  }

  private var grades: Rule {
    Rule(
      [.column(RatingColumn.grade.number, plan.ratingRows)], .oneOf(.name(SheetPlan.grades)),
      refusal: InputMessage.choice(in: plan.language))
  }

  private func day(_ column: RatingColumn) -> Rule {
    InputMessage.day([.column(column.number, plan.ratingRows)], in: plan.language)
  }
}

/// What is said of values that may not be entered, and the rule for days.
enum InputMessage {
  private static let lastDay = CivilDate(firstOf: 1, year: 2999)
  private static let firstDay = CivilDate(firstOf: 1, year: 1950)

  /// The words for what is none of the choices.
  static func choice(in language: Language) -> WorkbookContent.InputRule.Message {
    let title = Text(ja: "選択肢にありません", en: "None of the choices")
    let text = Text(
      ja: "セルの右の▼を押し、選択肢から選んでください。選択肢はシート「選択肢」にあります。",
      en: "Choose from the list of the cell. All choices stand on the sheet 'Choices'.")
    return WorkbookContent.InputRule.Message(title[language], text[language])
  }

  /// The rule for cells that hold a day.
  static func day(_ cells: [CellRange], in language: Language) -> WorkbookContent.InputRule {
    let title = Text(ja: "日付ではありません", en: "Not a date")
    let text = Text(ja: "2026-11-20 のように西暦で入れてください。", en: "Enter a date such as 2026-11-20.")
    return WorkbookContent.InputRule(
      cells, .date(.between(firstDay, lastDay)),
      refusal: WorkbookContent.InputRule.Message(title[language], text[language]))
  }
}
