internal import GapAnalysis
internal import ProfileModel
internal import Sheets
internal import Wording

/// What the check column says of a row: what is missing first, or that nothing is.
enum RowFinding: CaseIterable {
  case unanswered
  case noReason
  case noEvidence
  case unconfirmed
  case done

  /// The finding as it stands in the cell.
  var readable: Text {
    switch self {
    case .unanswered: Text(ja: "未回答", en: "Open")
    case .noReason: Text(ja: "理由なし", en: "No reason")
    case .noEvidence: Text(ja: "証跡なし", en: "No evidence")
    case .unconfirmed: Text(ja: "要確認", en: "Confirm")
    case .done: Text(ja: "済", en: "Done")
    }
  }

  /// What to do about it.
  var meaning: Text {
    switch self {
    case .unanswered:
      Text(
        ja: "「評価」が空です。確認項目で答えるときは空のままで構いません。",
        en: "The rating is blank, and no check item is answered.")
    case .noReason:
      Text(ja: "「不採用」「対象外」には「理由」が要ります。", en: "'not adopted' and 'not applicable' need a reason.")
    case .noEvidence:
      Text(ja: "この評価には「証跡」が要ります。", en: "This rating needs evidence.")
    case .unconfirmed:
      Text(
        ja: "前回から引き継いだ回答です。今もそのとおりなら「回答日」を入れ、違えば直してください。選択肢にない書き方もここに出ます。",
        en: "The answer was carried over: fill in 'Answered on' if it still holds, else change it. "
          + "Words that are none of the choices show here too.")
    case .done: Text(ja: "足りないものはありません。", en: "Nothing is missing.")
    }
  }

  /// The finding of a row as it is issued, as the formula will find it.
  init(_ row: AskedRow) {
    let rating = row.rating
    let items = rating.answer.items ?? [:]
    let needsEvidence =
      rating.answer.declaredTier.map { (row.set.scale.level($0)?.evidence ?? 0) > 0 }
      ?? items.values.contains(where: \.isMet)
    let isDeclined = [.notAdopted, .notApplicable].contains(rating.answer.kind)
    if rating.answer == .unanswered || rating.answer.items?.isEmpty == true {
      self = .unanswered
    } else if isDeclined, rating.reason == nil {
      self = .noReason
    } else if needsEvidence, rating.evidence.isEmpty {
      self = .noEvidence
    } else {
      self = rating.isDraft ? .unconfirmed : .done
    }
  }
}

/// The formula of the check column, which says the same as `RowFinding` while people fill in.
struct RowCheck {
  private typealias Formula = WorkbookContent.Formula
  private let plan: SheetPlan
  private let none: Formula = "0"

  init(_ plan: SheetPlan) {
    self.plan = plan
  }

  /// The formula of a row.
  func formula(_ row: AskedRow, at number: Int) -> WorkbookContent.Formula {
    let cell = { (column: RatingColumn) in CellAddress(unchecked: number, column.number) }
    let answer = cell(.answer)
    let scale = plan.scales.firstIndex(of: row.set.scale) ?? 0
    let choices = plan.choices(.answers(scale))
    let word = { (finding: RowFinding) -> Formula in
      "\(text: finding.readable[plan.language])"
    }
    let items = row.control.items.isEmpty ? none : answered(number)
    let met = row.control.items.isEmpty ? none : metItems(number)
    let asksReason: Formula =
      "SUMPRODUCT((\(choices)=\(answer))*\(plan.choices(.needsReason(scale))))"
    let asksEvidence: Formula =
      "SUMPRODUCT((\(choices)=\(answer))*\(plan.choices(.needsEvidence(scale))))+\(met)"
    let isOther: Formula = "AND(\(answer)<>\"\",SUMPRODUCT(--(\(choices)=\(answer)))=0)"
    let isDraft: Formula = row.rating.isDraft ? "\(cell(.answeredOn))=\"\"" : "FALSE"
    let lacksEvidence: Formula =
      "AND(\(asksEvidence)>0,\(cell(.evidence))=\"\",\(further(number))=0)"
    return """
      IF(AND(\(answer)="",\(items)=0),\(word(.unanswered)),\
      IF(AND(\(asksReason)>0,\(cell(.reason))=""),\(word(.noReason)),\
      IF(\(lacksEvidence),\(word(.noEvidence)),\
      IF(OR(\(isOther),\(isDraft)),\(word(.unconfirmed)),\(word(.done))))))
      """
  }

  /// How many rows of another list belong to a question and hold something.
  private func answered(_ number: Int) -> Formula {
    "SUMPRODUCT(\(same(plan.items(.control), plan.items(.scope), number))*(\(plan.items(.answer))<>\"\"))"
  }

  private func metItems(_ number: Int) -> Formula {
    let answers = plan.items(.answer)
    let full = String(ItemAnswer.full.rawValue)
    let large = String(ItemAnswer.large.rawValue)
    return """
      SUMPRODUCT(\(same(plan.items(.control), plan.items(.scope), number))\
      *((LEFT(\(answers),2)=\(text: full))+(LEFT(\(answers),2)=\(text: large))))
      """
  }

  private func further(_ number: Int) -> Formula {
    "SUMPRODUCT(\(same(plan.evidence(.control), plan.evidence(.scope), number))*(\(plan.evidence(.title))<>\"\"))"
  }

  private func same(
    _ controls: WorkbookContent.Reference, _ scopes: WorkbookContent.Reference, _ number: Int
  ) -> Formula {
    let control = CellAddress(unchecked: number, RatingColumn.control.number)
    let scope = CellAddress(unchecked: number, RatingColumn.scope.number)
    return "(\(controls)=\(control))*(\(scopes)=\(scope))"
  }
}
