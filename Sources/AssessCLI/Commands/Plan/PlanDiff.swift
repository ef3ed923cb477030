internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan diff`: how two plans differ.
struct PlanDiff: Command {
  private static let older = ArgumentSpec(
    "OLDER", .optional,
    Text(ja: "比べる元(既定は承認済みの計画)", en: "The plan compared with (default: the approved one)"))
  private static let newer = ArgumentSpec(
    "NEWER", .optional, Text(ja: "比べる先(既定は draft)", en: "The plan compared (default: draft)"))

  static let spec = CommandSpec(
    "plan diff", Text(ja: "二つの計画を比べる", en: "Compare two plans"),
    arguments: [older, newer],
    examples: [
      CommandSpec.Example(
        "plan diff 2026Q4 draft", Text(ja: "二つの計画の違いを見る", en: "See how two plans differ"))
    ])

  private let older: String?
  private let newer: String

  init(_ said: ParsedCommand) throws(UsageError) {
    older = try said.planName(Self.older)
    newer = try said.planName(Self.newer) ?? PlanWords.draft
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let (before, after) = (try store.plan(named: older), try store.plan(named: newer))
    let titles = try store.register(Action.self).map { ($0.id, $0.title) }
    let differences = PlanDifference.all(from: before, to: after)
    return Page(
      "plan.diff/1",
      [
        .table(Self.figures(before, after)),
        .table(Self.table(differences, Dictionary(titles) { first, _ in first })),
      ])
  }

  private static func figures(_ before: ActionPlan, _ after: ActionPlan) -> Table {
    let rows: [(String, Text, (ActionPlan) -> Cell)] = [
      ("actions", Text(ja: "対応策の数", en: "Actions"), { .integer($0.items.count) }),
      ("cost", Text(ja: "初期費用の合計(円)", en: "Cost, once (yen)"), { .integer($0.cost) }),
      (
        "yearly", Text(ja: "年間費用の増加(円)", en: "Yearly cost added (yen)"),
        { .integer($0.items.reduce(0) { $0 + $1.yearly }) }
      ),
      ("value", Text(ja: "価値", en: "Worth"), { .integer($0.quality.value) }),
      (
        "above", Text(ja: "終わりに受容線を超えるシナリオ", en: "Scenarios above the line at the end"),
        { .integer(orNone: $0.outlook.last?.above) }
      ),
      (
        "gaps", Text(ja: "終わりに残る目標との差", en: "Gaps left at the end"),
        { .integer(orNone: $0.outlook.last?.gaps) }
      ),
    ]
    return Table(
      "figures", Text(ja: "全体", en: "Altogether"),
      columns: [
        .init("figure", Text(ja: "数字", en: "Figure")),
        .init("before", Text(same: "\(before.id)")), .init("after", Text(same: "\(after.id)")),
      ],
      rows: rows.map { [.code($0.0, $0.1), $0.2(before), $0.2(after)] })
  }

  private static func table(_ differences: [PlanDifference], _ titles: [String: Text]) -> Table {
    Table(
      "differences", Text(ja: "違う対応策", en: "Actions that differ"),
      columns: [
        .id, .init("title", Text(ja: "対応策", en: "Action")),
        .init("change", Text(ja: "違い", en: "Difference")),
        .init("before", Text(ja: "前", en: "Before")), .init("after", Text(ja: "後", en: "After")),
      ],
      rows: differences.map { difference in
        [
          .text(difference.action), titles[difference.action].map(Cell.wording) ?? .none,
          .code(difference.kind.rawValue, words(difference.kind)),
          span(difference.before, difference.kind), span(difference.after, difference.kind),
        ]
      })
  }

  private static func words(_ kind: PlanDifference.Kind) -> Text {
    switch kind {
    case .added: Text(ja: "加わった", en: "added")
    case .dropped: Text(ja: "外れた", en: "dropped")
    case .moved: Text(ja: "時期が動いた", en: "moved")
    case .reestimated: Text(ja: "見積りが変わった", en: "estimates changed")
    }
  }

  private static func span(_ item: ActionPlan.Item?, _ kind: PlanDifference.Kind) -> Cell {
    guard let item else { return .none }
    let (start, end) = (item.start.description, item.end.description)
    guard kind == .reestimated else { return .figure("\(start)-\(end)") }
    let (yen, days) = (item.initial, item.days)
    return .wording(Text(ja: "\(yen)円、\(days)人日", en: "\(yen) yen, \(days) days"))
  }
}
