internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan treatment`: the risk treatment plan with its six fields.
struct PlanTreatment: Command {
  private static let strict = OptionSpec(
    "--fail-on-missing", .flag,
    Text(ja: "未完なら終了状態を1にする", en: "End with status 1 while something is missing"))

  static let spec = CommandSpec(
    "plan treatment", Text(ja: "リスク対応計画(6項目)を見る", en: "Show the risk treatment plan"),
    discussion: Text(
      ja: "指針4.3.3が求める6項目(目標とする将来像、実施事項、必要な資源、責任者、達成期限、結果の評価方法)を対応策ごとに並べます。"
        + "一つでも欠けていれば「未完」です。足りない項目は「action edit」で書きます。達成期限は計画が決めます。",
      en:
        "The six fields that section 4.3.3 of the guideline asks for, action by action: goal, what is done, "
        + "resources, owner, due, how it is evaluated. It is incomplete until all are filled. What is missing "
        + "is written with 'action edit'; the day it is due comes from the plan."),
    arguments: [PlanWords.plan], options: [strict],
    examples: [
      CommandSpec.Example(
        "plan treatment draft", Text(ja: "足りない項目を確かめる", en: "See what is missing"))
    ])

  private let name: String?
  private let isStrict: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    name = try said.planName(PlanWords.plan)
    isStrict = said.has(Self.strict)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let plan = try store.plan(named: name)
      let actions = try store.register(Action.self)
      let calendar = try store.register().organisation.calendar
      let lines = TreatmentLine.all(of: plan, actions, calendar)
      let missing = lines.count { !$0.missing.isEmpty }
      return Page(
        "plan.treatment/1",
        [
          .sentence(
            missing == 0
              ? Text(
                ja: "リスク対応計画は6項目がすべてそろっています。", en: "All six fields are filled for every action.")
              : Text(
                ja: "未完: \(lines.count)件のうち\(missing)件に欠けている項目があります。",
                en: "Incomplete: \(missing) of \(lines.count) actions lack something.")),
          .fields(
            Fields(
              "treatment",
              [
                .init("plan", Text(ja: "計画", en: "Plan"), .text(plan.id)),
                .init(
                  "state", Text(ja: "リスク対応計画", en: "Treatment plan"),
                  missing == 0
                    ? .code("complete", Text(ja: "完成", en: "complete"))
                    : .code("incomplete", Text(ja: "未完", en: "incomplete"))),
                .init("actions", Text(ja: "対応策の数", en: "Actions"), .integer(lines.count)),
                .init("missing", Text(ja: "欠けている対応策", en: "Lacking something"), .integer(missing)),
              ])),
          .table(Self.table(lines)),
        ], hasFindings: isStrict && missing > 0)
    }
  }

  private static func table(_ lines: [TreatmentLine]) -> Table {
    Table(
      "lines", Text(ja: "リスク対応計画", en: "Risk treatment plan"),
      columns: [.id, .init("title", Text(ja: "対応策", en: "Action"))]
        + TreatmentField.allCases.map { .init($0.rawValue, $0.readable) }
        + [.init("missing", Text(ja: "未記入", en: "Missing"))],
      rows: lines.map { line in
        [.text(line.item.action), .wording(line.action.title)]
          + TreatmentField.allCases.map { cell($0, of: line) } + [
            line.missing.isEmpty
              ? .codes([], Text(same: "-"))
              : .codes(
                line.missing.map(\.rawValue),
                .joined(line.missing.map(\.readable), separator: Text(ja: "、", en: ", ")))
          ]
      })
  }

  private static func cell(_ field: TreatmentField, of line: TreatmentLine) -> Cell {
    let isMissing = line.missing.contains(field)
    let open = Cell.nothing(Text(ja: "未記入", en: "missing"))
    return switch field {
    case .goal: line.action.goal.map(Cell.text) ?? open
    case .does: isMissing ? open : .wording(line.action.does)
    case .resources: isMissing ? open : .wording(line.resources)
    case .owner: line.action.owner.map(Cell.text) ?? open
    case .due: line.due.map(Cell.date) ?? .text(line.item.end.description)
    case .evaluation: line.action.doneWhen.map(Cell.wording) ?? open
    }
  }
}
