internal import ProfileModel
internal import Reporting
internal import Wording

/// Plan documents as pieces of a page.
enum ContinuityPlanPrinting {
  static func plans(_ plans: [ContinuityPlan], on day: CivilDate) -> Table {
    Table(
      "plans", Text(ja: "計画文書", en: "Plan documents"),
      columns: [
        .id, .name, .init("kinds", Text(ja: "あたるもの", en: "Stands for")),
        .init("version", Text(ja: "版", en: "Version")), .init("date", Text(ja: "日付", en: "Date")),
        .init("owner", Text(ja: "所管", en: "Owner")),
        .init("services", Text(ja: "対象サービス", en: "Services")),
        .init("systems", Text(ja: "対象システム", en: "Systems")),
        .init("requirements", Text(ja: "要件", en: "Requirements")),
        .init("clauses", Text(ja: "条項", en: "Clauses")),
        .init("review", Text(ja: "次の見直し", en: "Next review")),
        .init("overdue", Text(ja: "見直しの遅れ", en: "Overdue")),
      ],
      rows: plans.map { plan in
        [
          .text(plan.id), .text(plan.name), AssetPrinting.ids(plan.kinds),
          .text(orNone: plan.version), date(plan.date), .text(orNone: plan.owner),
          scope(plan, plan.services), AssetPrinting.ids(plan.systems),
          .integer(plan.requirements.count), .integer(plan.clauses.count), date(plan.review),
          isOverdue(plan, on: day),
        ]
      })
  }

  static func date(_ day: CivilDate?) -> Cell { day.map { .date($0) } ?? .none }

  private static func scope(_ plan: ContinuityPlan, _ ids: [String]) -> Cell {
    plan.isForAll ? .codes([], Text(ja: "組織全体", en: "all")) : AssetPrinting.ids(ids)
  }

  private static func isOverdue(_ plan: ContinuityPlan, on day: CivilDate) -> Cell {
    plan.review.map { $0 < day } ?? false
      ? .code("overdue", Text(ja: "遅れ", en: "overdue")) : .none
  }

  /// One document in full.
  static func page(_ plan: ContinuityPlan) -> [Page.Item] {
    [.fields(fields(plan)), .table(clauses(plan)), .table(handOvers(plan))]
  }

  static func fields(_ plan: ContinuityPlan) -> Fields {
    Fields(
      "plan",
      [
        .init("id", Text(ja: "ID", en: "ID"), .text(plan.id)),
        .init("name", Text(ja: "名称", en: "Name"), .text(plan.name)),
        .init("kinds", Text(ja: "あたるもの", en: "Stands for"), AssetPrinting.ids(plan.kinds)),
        .init("version", Text(ja: "版", en: "Version"), .text(orNone: plan.version)),
        .init("date", Text(ja: "日付", en: "Date"), date(plan.date)),
        .init("owner", Text(ja: "所管", en: "Owner"), .text(orNone: plan.owner)),
        .init("review", Text(ja: "次の見直し", en: "Next review"), date(plan.review)),
        .init("services", Text(ja: "対象サービス", en: "Services"), scope(plan, plan.services)),
        .init("systems", Text(ja: "対象システム", en: "Systems"), AssetPrinting.ids(plan.systems)),
        .init("kept", Text(ja: "保管場所", en: "Kept at"), .text(orNone: plan.kept)),
        .init("trigger", Text(ja: "発動の条件", en: "Set off by"), .text(orNone: plan.trigger)),
        .init("decider", Text(ja: "発動を決める人", en: "Decided by"), .text(orNone: plan.decider)),
        .init("note", Text(ja: "備考", en: "Note"), .text(orNone: plan.note)),
      ])
  }

  static func clauses(_ plan: ContinuityPlan) -> Table {
    Table(
      "clauses", Text(ja: "要件を満たす条項", en: "Clauses that hold requirements"),
      columns: [
        .init("requirement", Text(ja: "要件", en: "Requirement")),
        .init("clause", Text(ja: "条項", en: "Clause")),
        .init("extent", Text(ja: "あるもの", en: "What is there")),
        .init("note", Text(ja: "備考", en: "Note")),
      ],
      rows: plan.clauses.map { clause in
        [
          .text(clause.requirement), .text(clause.clause),
          .code(clause.extent.rawValue, clause.extent.readable), .text(orNone: clause.note),
        ]
      })
  }

  static func handOvers(_ plan: ContinuityPlan) -> Table {
    Table(
      "hand_overs", Text(ja: "引継ぎ", en: "Hand-overs"),
      columns: [
        .init("to", Text(ja: "引継ぎ先", en: "To")),
        .init("trigger", Text(ja: "条件", en: "Set off by")),
        .init("decider", Text(ja: "決める人", en: "Decided by")),
        .init("deadline", Text(ja: "期限", en: "By when")),
        .init("content", Text(ja: "引き継ぐもの", en: "What is handed over")),
      ],
      rows: plan.handOvers.map { handOver in
        [
          .text(handOver.to), .text(orNone: handOver.trigger), .text(orNone: handOver.decider),
          .text(orNone: handOver.deadline), .text(orNone: handOver.content),
        ]
      })
  }
}
