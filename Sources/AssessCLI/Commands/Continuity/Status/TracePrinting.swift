internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// The links between controls, requirements, documents and services as pieces of a page.
struct TracePrinting {
  let desk: ContinuityDesk

  // MARK: Controls

  func control(_ id: ControlID, _ actions: [Action]) -> [Page.Item] {
    let examined = desk.examined
    let rows = examined.rows(behind: id)
    let root = examined.readings.root(of: id)
    let weakened = examined.weakened(by: id)
    let support = examined.readings[root]
    let raising = actions.filter { action in
      action.done == nil && action.raises.contains { $0.control == id || $0.control == root }
    }
    return [
      .context(
        Fields(
          "control",
          [
            .init("control", Text(ja: "対策項目", en: "Control"), .text(id.description)),
            .init(
              "title", Text(ja: "項目名", en: "Title"),
              examined.readings.control(id).map { .wording($0.title) } ?? .none),
            .init("tiers", Text(ja: "現在", en: "Now"), ReadinessPrinting.levels(support.tiers)),
            .init(
              "support", Text(ja: "支え", en: "Support"),
              ReadinessPrinting.levels(support.support)),
            .init("serves", Text(ja: "支える要件", en: "Requirements it carries"), .integer(rows.count)),
            .init("weakens", Text(ja: "弱めている要件", en: "Weakened by it"), .integer(weakened.count)),
          ])), .table(requirements(rows, weakened: Set(weakened))),
      .table(readied(by: raising)),
    ]
  }

  private func requirements(
    _ rows: [RequirementReadiness], weakened: Set<String>
  ) -> Table {
    Table(
      "requirements", Text(ja: "支える要件", en: "Requirements it carries"),
      columns: [
        .id, .init("title", Text(ja: "要件", en: "Requirement")),
        .init("phases", Text(ja: "局面", en: "Phases")),
        .init("plan_kinds", Text(ja: "計画の種類", en: "Kinds of plans")),
        .init("documents", Text(ja: "文書と条項", en: "Documents and clauses")),
        .init("level", Text(ja: "必要", en: "Needed")),
        .init("ready", Text(ja: "備え", en: "Ready")), .init("state", Text(ja: "判定", en: "State")),
        .init("weakened", Text(ja: "この対策が弱める", en: "Weakened by it")),
        .init("services", Text(ja: "備えのないサービス", en: "Services affected")),
      ],
      rows: desk.examined.traces(of: rows).map { trace in
        let requirement = trace.row.requirement
        return [
          .text(requirement.id), .wording(requirement.title),
          AssetPrinting.ids(requirement.phases), AssetPrinting.ids(requirement.plans),
          Self.clauses(trace.documents), .integer(requirement.level),
          ReadinessPrinting.levels(trace.row.ready), ReadinessPrinting.state(trace.row.state),
          weakened.contains(requirement.id)
            ? .code("yes", Text(ja: "はい", en: "yes")) : .code("no", Text(ja: "いいえ", en: "no")),
          AssetPrinting.ids(trace.weakServices),
        ]
      })
  }

  private static func clauses(_ documents: [ContinuityTrace.Document]) -> Cell {
    .list(documents.map { .text("\($0.plan) \($0.clauses.joined(separator: " "))") })
  }

  private func readied(by actions: [Action]) -> Table {
    Table(
      "actions", Text(ja: "この項目を引き上げる対応策", en: "Actions that raise it"),
      columns: [
        .id, .init("title", Text(ja: "対応策", en: "Action")),
        .init("readies", Text(ja: "単独で備えが整う要件", en: "Makes ready when done alone")),
      ],
      rows: actions.map { action in
        [
          .text(action.id), .wording(action.title),
          AssetPrinting.ids(desk.examined.readied(by: [action])),
        ]
      })
  }

  // MARK: Services

  func service(_ id: String) -> [Page.Item] {
    let printing = ReadinessPrinting(desk: desk)
    let rows = desk.examined.rows(for: id)
    let chain = desk.examined.chain(of: rows)
    let plans = desk.documents.plans.filter { desk.documents.covers($0, id) }
    return [
      .context(
        Fields(
          "service",
          [
            .init("id", Text(ja: "サービス", en: "Service"), .text(id)),
            .init(
              "name", Text(ja: "名称", en: "Name"),
              .text(orNone: desk.register.services.first { $0.id == id }?.name)),
            .init(
              "plans", Text(ja: "対象の文書", en: "Documents for it"), AssetPrinting.ids(plans.map(\.id))
            ),
            .init(
              "systems", Text(ja: "支えるシステム", en: "Systems that carry it"),
              AssetPrinting.ids(
                desk.register.systems.filter { $0.services.contains(id) }.map(\.id))),
            .init(
              "chain", Text(ja: "局面0から5を通した備え", en: "Whole chain"),
              ReadinessPrinting.levels(chain.ready)),
          ])), .table(printing.phases(rows)), .table(printing.rows(rows.filter(\.isWeak))),
    ]
  }
}
