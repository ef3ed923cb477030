internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of check items, from whose answers a tier follows.
struct ItemSheet {
  private typealias Cell = WorkbookContent.Cell
  private let workbook: ScoringWorkbook
  private let plan: SheetPlan

  init(_ workbook: ScoringWorkbook, _ plan: SheetPlan) {
    self.workbook = workbook
    self.plan = plan
  }

  private var language: Language { workbook.language }

  /// The sheet as a value; none where no question has check items.
  var sheets: [WorkbookContent.Sheet] {
    guard !plan.items.isEmpty else { return [] }
    let notes = [
      Text(
        ja: "ここで答えた対策項目は、シート「評価」の「評価」を空のままにしてください。",
        en: "Leave the rating blank for controls that are answered here."),
      Text(
        ja: "あるティアまでに必要な項目がすべて FI か LI(または対象外)なら、そのティアになります。",
        en: "A tier is reached when all items needed up to it are FI or LI, or not applicable."),
    ]
    let rows = plan.items.map { row, item in
      ItemColumn.allCases.map { cell($0, of: row, item) }
    }
    var sheet = WorkbookContent.Sheet(
      name: SheetPlan.SheetTitle.items[language], kind: .form,
      rows: [
        [.text(SheetPlan.SheetTitle.items[language], .title)]
      ] + notes.map { [.text($0[language], .plain)] } + [
        ItemColumn.allCases.map { .text($0.title[language], .heading) }
      ] + rows,
      columns: ItemColumn.allCases.map { .fixed($0.width) }, headingRows: SheetPlan.listHeading)
    sheet.repeatedRows = SheetPlan.listHeading...SheetPlan.listHeading
    sheet.filter = sheet.table(fromRow: SheetPlan.listHeading)
    sheet.inputRules = [
      WorkbookContent.InputRule(
        [plan.items(.answer).range], .oneOf(.name(SheetPlan.itemAnswers)),
        refusal: InputMessage.choice(in: language))
    ]
    return [sheet]
  }

  private func cell(_ column: ItemColumn, of row: AskedRow, _ item: Control.Item) -> Cell {
    switch column {
    case .control: .text(row.id, .fixed)
    case .scope: .text(row.scope, .fixed)
    case .title: .text(row.control.title[language], .fixed)
    case .item: .text(item.id, .fixed)
    case .question: .text(row.texts.items[item.id]?[language] ?? item.id, .fixed)
    case .level: .text(AnswerWords(row.set.scale).label(item.level)[language], .fixed)
    case .answer: .input(row.rating.answer.items?[item.id]?.label[language])
    }
  }
}
