public import ProfileModel
public import Sheets
public import Wording

/// Writes plan documents as a table that `ContinuityPlanTableReader` reads back: a row for each clause.
public enum ContinuityPlanTable {
  /// The table as comma-separated text.
  public static func csv(_ plans: [ContinuityPlan]) -> String {
    let heading = CSVRow.line(ContinuityPlanColumn.allCases.map(\.rawValue))
    return "\u{FEFF}" + heading
      + rows(of: plans, listed: ";").map { row in
        CSVRow.line(row.map { FormulaMark.put(on: $0) })
      }.joined()
  }

  /// The table as a workbook, made at a time.
  public static func workbook(
    _ plans: [ContinuityPlan], of organisation: Organisation, at time: Instant, offset: Int,
    in language: Language
  ) -> WorkbookContent {
    let title = Text(ja: "計画文書一覧", en: "Plan documents")[language]
    return WorkbookContent(
      title: "\(organisation.name) \(title)",
      label: organisation.label?.readable[language] ?? "",
      issue: time.local(offset: offset).date.readable[language], created: time.secondsSinceEpoch,
      sheets: [sheet(plans, language), management(time, language)])
  }

  private static func sheet(
    _ plans: [ContinuityPlan], _ language: Language
  ) -> WorkbookContent.Sheet {
    let rows = rows(of: plans, listed: "\n").map { row in
      row.map { WorkbookContent.Cell.text($0, .value) }
    }
    let heading = ContinuityPlanColumn.allCases.map {
      WorkbookContent.Cell.text($0.title[language], .heading)
    }
    var sheet = WorkbookContent.Sheet(
      name: Text(ja: "計画文書", en: "Documents")[language], kind: .print, rows: [heading] + rows,
      columns: ContinuityPlanColumn.allCases.map(\.width), headingRows: 1)
    sheet.filter = sheet.table()
    return sheet
  }

  private static func management(
    _ time: Instant, _ language: Language
  ) -> WorkbookContent.Sheet {
    let lines = [("workbook", "continuity-plans"), ("format", "1"), ("made", time.description)]
    return WorkbookContent.Sheet(
      name: Text(ja: "管理情報", en: "Management")[language], kind: .data,
      rows: lines.map { [.text($0, .plain), .text($1, .plain)] },
      columns: [.fixed(16), .fixed(70)])
  }

  /// The rows: what is said of the document itself stands in its first row only.
  private static func rows(of plans: [ContinuityPlan], listed separator: String) -> [[String]] {
    plans.flatMap { plan in
      let whole = about(plan, separator)
      guard let first = plan.clauses.first else { return [line(whole)] }
      let rest = plan.clauses.dropFirst().map { clause in
        line([.id: plan.id].merging(about(clause)) { $1 })
      }
      return [line(whole.merging(about(first)) { $1 })] + rest
    }
  }

  private static func line(_ cells: [ContinuityPlanColumn: String]) -> [String] {
    ContinuityPlanColumn.allCases.map { cells[$0] ?? "" }
  }

  private static func about(
    _ plan: ContinuityPlan, _ separator: String
  ) -> [ContinuityPlanColumn: String] {
    [
      .id: plan.id, .name: plan.name, .kinds: plan.kinds.joined(separator: separator),
      .version: plan.version ?? "", .date: plan.date?.description ?? "",
      .owner: plan.owner ?? "", .review: plan.review?.description ?? "",
      .services: plan.services.joined(separator: separator),
      .systems: plan.systems.joined(separator: separator), .kept: plan.kept ?? "",
      .trigger: plan.trigger ?? "", .decider: plan.decider ?? "", .note: plan.note ?? "",
    ]
  }

  private static func about(
    _ clause: ContinuityPlan.Clause
  ) -> [ContinuityPlanColumn: String] {
    [
      .requirement: clause.requirement, .clause: clause.clause,
      .extent: clause.extent.rawValue, .clauseNote: clause.note ?? "",
    ]
  }
}

extension ContinuityPlanColumn {
  fileprivate var width: WorkbookContent.Column {
    switch self {
    case .kinds, .version, .extent: .fixed(6)
    case .id, .date, .review, .owner, .services, .systems, .requirement: .fixed(7)
    case .kept, .trigger, .decider, .note, .clause, .clauseNote: .fixed(8)
    case .name: .fixed(12)
    }
  }
}
