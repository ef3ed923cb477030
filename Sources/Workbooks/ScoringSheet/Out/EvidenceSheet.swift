internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of evidence beyond the first piece of each question.
struct EvidenceSheet {
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
    let notes = [
      Text(
        ja: "一つの設問に証跡が二つ以上あるとき、二つめからをここに書きます。",
        en: "Where a question has more than one piece of evidence, the others go here."),
      Text(
        ja: "どの設問のものかを「対策項目ID」と「範囲」で示します。",
        en: "Say by control ID and scope which question each belongs to."),
    ]
    let given = plan.further.map { further in
      EvidenceColumn.allCases.map { cell($0, of: further) }
    }
    let free = (0..<plan.evidenceRows.count - given.count).map { _ in
      EvidenceColumn.allCases.map { column -> Cell in
        [.date, .validUntil].contains(column) ? .blank(.input, .isoDate) : .blank(.input, .text)
      }
    }
    var sheet = WorkbookContent.Sheet(
      name: SheetPlan.SheetTitle.evidence[language], kind: .form,
      rows: [
        [.text(SheetPlan.SheetTitle.evidence[language], .title)]
      ] + notes.map { [.text($0[language], .plain)] } + [
        EvidenceColumn.allCases.map { .text($0.title[language], .heading) }
      ] + given + free,
      columns: EvidenceColumn.allCases.map { .fixed($0.width) },
      headingRows: SheetPlan.listHeading)
    sheet.repeatedRows = SheetPlan.listHeading...SheetPlan.listHeading
    sheet.filter = sheet.table(fromRow: SheetPlan.listHeading)
    sheet.inputRules = rules
    return sheet
  }

  private func cell(_ column: EvidenceColumn, of further: SheetPlan.Further) -> Cell {
    switch column {
    case .control: .text(further.row.id, .fixed)
    case .scope: .text(further.row.scope, .fixed)
    case .number: .text("\(further.number)", .fixed)
    case .title: .input(further.piece.title)
    case .grade: .input(further.piece.grade.readable[language])
    case .date: .input(further.piece.date)
    case .validUntil: .input(further.piece.validUntil)
    case .place: .input(further.piece.place)
    }
  }

  private var rules: [WorkbookContent.InputRule] {
    let lists: [(EvidenceColumn, String)] = [
      (.control, SheetPlan.controls), (.scope, SheetPlan.scopes), (.grade, SheetPlan.grades),
    ]
    let choices = lists.map { column, name in
      WorkbookContent.InputRule(
        [plan.evidence(column).range], .oneOf(.name(name)),
        refusal: InputMessage.choice(in: language))
    }
    let days = [EvidenceColumn.date, .validUntil].map { plan.evidence($0).range }
    return choices + [InputMessage.day(days, in: language)]
  }
}
