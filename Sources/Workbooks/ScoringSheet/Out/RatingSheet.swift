internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of questions: one row each, with what is known and room for the answer.
struct RatingSheet {
  private typealias Cell = WorkbookContent.Cell
  private let workbook: ScoringWorkbook
  private let plan: SheetPlan
  /// What the check column says of each row.
  let findings: [RowFinding]

  init(_ workbook: ScoringWorkbook, _ plan: SheetPlan) {
    self.workbook = workbook
    self.plan = plan
    findings = workbook.rows.map { RowFinding($0) }
  }

  private var language: Language { workbook.language }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let check = RowCheck(plan)
    let rows = workbook.rows.enumerated().map { index, row in
      let number = SheetPlan.ratingHeading + 1 + index
      return RatingColumn.allCases.map { column -> Cell in
        guard column == .check else { return cell(column, of: row) }
        return .formula(
          check.formula(row, at: number), .text(findings[index].readable[language]), .fixed)
      }
    }
    var sheet = WorkbookContent.Sheet(
      name: SheetPlan.SheetTitle.ratings[language], kind: .form,
      rows: head + [RatingColumn.allCases.map { .text($0.title[language], .heading) }] + rows,
      columns: RatingColumn.allCases.map { .fixed($0.width) },
      headingRows: SheetPlan.ratingHeading)
    sheet.repeatedRows = SheetPlan.ratingHeading...SheetPlan.ratingHeading
    sheet.headingColumns = RatingColumn.title.number
    sheet.filter = sheet.table(fromRow: SheetPlan.ratingHeading)
    sheet.page.area = CellRange(
      CellAddress(unchecked: 1, 1),
      CellAddress(unchecked: sheet.rows.count, RatingColumn.lastPrinted.number))
    sheet.inputRules = RatingRules(plan).all
    sheet.conditions = looks
    return sheet
  }

  /// The title, and how many rows lack what, within the columns that stay in view.
  private var head: [[Cell]] {
    let counts = FindingCount(plan, findings)
    return [
      [.text(workbook.title, .title)],
      [counts.line(of: [.unanswered, .noReason, .noEvidence])],
      [counts.line(of: [.unconfirmed, .done])],
    ]
  }

  private var looks: [WorkbookContent.Condition] {
    let cells = CellRange.column(RatingColumn.check.number, plan.ratingRows)
    let isDone: WorkbookContent.Formula =
      "\(cells.first)=\(text: RowFinding.done.readable[language])"
    var done = WorkbookContent.Condition(cells, .formula(isDone, .good))
    done.isLast = true
    return [done, WorkbookContent.Condition(cells, .formula("\(cells.first)<>\"\"", .warning))]
  }

  private func cell(_ column: RatingColumn, of row: AskedRow) -> Cell {
    let rating = row.rating
    let first = rating.evidence.first
    switch column {
    case .control: return .text(row.id, .fixed)
    case .scope: return .text(row.scope, .fixed)
    case .title: return .text(row.control.title[language], .fixed)
    case .question: return .text(question(of: row), .fixed)
    case .tiers: return .text(tiers(of: row), .fixed)
    case .previous: return .text(previous(of: row), .fixed)
    case .hint: return .text(row.texts.evidence?[language] ?? "", .fixed)
    case .group: return .text(row.set.group(row.control.group)?.title[language] ?? "", .fixed)
    case .check: return .blank(.fixed)
    case .answer: return .input(AnswerWords(row.set.scale).label(rating.answer)?[language])
    case .answeredOn: return .input(rating.isDraft ? nil : rating.answeredOn)
    case .reason: return .input(rating.reason)
    case .evidence: return .input(first?.title)
    case .grade: return .input(first?.grade.readable[language])
    case .date: return .input(first?.date)
    case .validUntil: return .input(first?.validUntil)
    case .place: return .input(first?.place)
    case .approver: return .input(rating.approver)
    case .reviewOn: return .input(rating.reviewOn)
    case .exceptions: return .input(rating.exceptions)
    case .compensating: return .input(rating.compensating)
    case .remark: return .input(rating.remark)
    case .respondent: return .input(rating.respondent)
    }
  }

  private func question(of row: AskedRow) -> String {
    let question = row.texts.question?[language] ?? row.control.title[language]
    guard !row.control.items.isEmpty else { return question }
    let sheet = SheetPlan.SheetTitle.items
    let note = Text(
      ja: "(シート「\(sheet.japanese)」でも答えられます)",
      en: "(may be answered on the sheet '\(sheet.english)' instead)")
    return question + "\n" + note[language]
  }

  /// All tiers, the highest first, a line each.
  private func tiers(of row: AskedRow) -> String {
    let words = AnswerWords(row.set.scale)
    return row.set.scale.levels.reversed().map { level in
      row.texts.tiers[level.tier].map { "\(level.tier) \($0[language])" }
        ?? words.label(level.tier)[language]
    }.joined(separator: "\n")
  }

  /// What was answered last time, or what earlier answers to other controls come to.
  private func previous(of row: AskedRow) -> String {
    let words = AnswerWords(row.set.scale)
    if let proposal = row.rating.draft?.proposal, let word = words.label(proposal) {
      let lead = Text(ja: "案", en: "Proposed")
      return "\(lead[language]): \(word[language])"
    }
    guard let answer = row.asked.previous?.answer else { return "" }
    if answer.items != nil {
      return SheetPlan.SheetTitle.items[language]
    }
    return words.label(answer)?[language] ?? answer.kind.readable[language]
  }
}

extension WorkbookContent.Cell {
  /// A cell to fill in with a text, which stays the text that was typed.
  static func input(_ text: String?) -> Self {
    Self(text.map { .text($0) } ?? .nothing, WorkbookContent.Style(.input, .text))
  }

  /// A cell to fill in with a day; one that no spreadsheet counts stands as text.
  static func input(_ date: CivilDate?) -> Self {
    guard let date else { return .blank(.input, .isoDate) }
    guard let first = CivilDate(year: 1900, month: 3, day: 1), date >= first else {
      return .input(date.description)
    }
    return .date(date, .input)
  }
}
