internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// How a plan is doing, as pieces of a page.
struct ProgressTable {
  private let plan: ActionPlan
  private let progress: PlanProgress
  private let titles: [String: Text]

  init(_ plan: ActionPlan, _ progress: PlanProgress, _ actions: [Action]) {
    self.plan = plan
    self.progress = progress
    titles = Dictionary(actions.map { ($0.id, $0.title) }) { first, _ in first }
  }

  var about: Fields {
    Fields(
      "progress",
      [
        .init("plan", Text(ja: "計画", en: "Plan"), .text(plan.id)),
        .init("state", Text(ja: "状態", en: "State"), PlanPrinting.state(plan)),
        .init("quarter", Text(ja: "四半期", en: "Quarter"), .text(progress.quarter.description)),
        .init("actions", Text(ja: "対応策の数", en: "Actions"), .integer(progress.lines.count)),
        .init(
          "done", Text(ja: "うち完了", en: "Done"), .integer(progress.count([.done, .doneLate]))),
        .init("late", Text(ja: "うち遅れ", en: "Late"), .integer(progress.count([.late]))),
        .init(
          "planned", Text(ja: "この期末までの計画費用(円)", en: "Planned cost to date (yen)"),
          .integer(progress.planned)),
        .init("spent", Text(ja: "これまでの費用(円)", en: "Cost to date (yen)"), .integer(progress.spent)),
        .init(
          "unsaid", Text(ja: "費用の記録がない着手済みの対応策", en: "Begun or done without a cost noted"),
          .integer(
            progress.lines.count { ($0.begun != nil || $0.done != nil) && $0.spent == nil })),
      ])
  }

  var lines: Table {
    Table(
      "lines", Text(ja: "対応策の進み具合", en: "How the actions are doing"),
      columns: [
        .id, .init("title", Text(ja: "対応策", en: "Action")),
        .init("state", Text(ja: "状態", en: "State")),
        .init("start", Text(ja: "着手の計画", en: "To begin")),
        .init("begun", Text(ja: "着手した日", en: "Begun")),
        .init("planned_end", Text(ja: "完了の計画", en: "To be done by")),
        .init("end", Text(ja: "完了・見込み", en: "Done or expected")),
        .init("slip", Text(ja: "遅れ(四半期)", en: "Slip (quarters)")),
        .init("planned", Text(ja: "計画費用(円)", en: "Planned to date (yen)")),
        .init("spent", Text(ja: "費用(円)", en: "Spent (yen)")),
        .init("planned_days", Text(ja: "計画工数", en: "Planned days")),
        .init("spent_days", Text(ja: "工数", en: "Days")),
        .init("note", Text(ja: "備考", en: "Note")),
        .init("done", Text(ja: "完了した日", en: "Done on"), isForData: true),
      ],
      rows: progress.lines.map { line in
        [
          .text(line.item.action), titles[line.item.action].map(Cell.wording) ?? .none,
          .code(line.state.rawValue, line.state.readable), .text(line.item.start.description),
          .text(orNone: line.begun?.description), .text(line.item.end.description),
          .text(line.end.description), .integer(line.slip), .integer(line.planned),
          .integer(orNone: line.spent), .integer(line.plannedDays), .integer(line.spentDays),
          .text(orNone: line.note), .text(orNone: line.done?.description),
        ]
      })
  }
}
