internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// What stands behind a requirement, as pieces of a page.
extension TracePrinting {
  func requirement(_ row: RequirementReadiness) -> [Page.Item] {
    let traces = desk.examined.traces(of: [row])
    return [
      .context(about(row)), .table(controls(row)),
      .table(documents(traces.flatMap(\.documents))),
      .table(exercises(of: row.requirement.id)), .table(services(traces.flatMap(\.services))),
    ]
  }

  private func about(_ row: RequirementReadiness) -> Fields {
    let requirement = row.requirement
    return Fields(
      "requirement",
      [
        .init("id", Text(ja: "ID", en: "ID"), .text(requirement.id)),
        .init("title", Text(ja: "要件", en: "Requirement"), .wording(requirement.title)),
        .init(
          "kind", Text(ja: "区分", en: "Sort"),
          .code(requirement.kind.rawValue, requirement.kind.readable)),
        .init("phases", Text(ja: "局面", en: "Phases"), AssetPrinting.ids(requirement.phases)),
        .init(
          "plan_kinds", Text(ja: "計画の種類", en: "Kinds of plans"),
          AssetPrinting.ids(requirement.plans)),
        .init("level", Text(ja: "必要", en: "Needed"), .integer(requirement.level)),
        .init(
          "plan_status", Text(ja: "計画", en: "Plan"),
          row.plan.map { .integer($0.level) } ?? .none),
        .init(
          "support", Text(ja: "対策の支え", en: "Support"),
          ReadinessPrinting.levels(row.support.declared)),
        .init("ready", Text(ja: "備え", en: "Ready"), ReadinessPrinting.levels(row.ready)),
        .init("state", Text(ja: "判定", en: "State"), ReadinessPrinting.state(row.state)),
        .init(
          "raised_by", Text(ja: "何をすれば上がるか", en: "What would raise it"),
          ReadinessPrinting.remedies(row)),
      ])
  }

  private func controls(_ row: RequirementReadiness) -> Table {
    Table(
      "controls", Text(ja: "支える対策項目", en: "Controls behind it"),
      columns: [
        .init("control", Text(ja: "対策項目", en: "Control")),
        .init("title", Text(ja: "項目名", en: "Title")),
        .init("tiers", Text(ja: "現在", en: "Now")),
        .init("support", Text(ja: "支え", en: "Support")),
        .init("support_evidenced", Text(ja: "支え(立証)", en: "Support shown")),
        .init("enough", Text(ja: "足りるか", en: "Enough")),
      ],
      rows: row.support.parts.map { part in
        [
          .text(part.control.description),
          desk.examined.readings.control(part.control).map { .wording($0.title) } ?? .none,
          ReadinessPrinting.levels(part.support.tiers),
          ReadinessPrinting.levels(part.support.support),
          ReadinessPrinting.levels(part.support.evidencedSupport),
          Self.enough(part.support.support, row.requirement.level),
        ]
      })
  }

  private static func enough(_ support: ClosedRange<Int>?, _ level: Int) -> Cell {
    guard let support else {
      return ReadinessPrinting.state(.notApplicable)
    }
    if support.lowerBound >= level { return .code("yes", Text(ja: "足りる", en: "yes")) }
    return support.upperBound >= level
      ? .code("open", Text(ja: "未確定", en: "open")) : .code("no", Text(ja: "足りない", en: "no"))
  }

  private func documents(_ documents: [ContinuityTrace.Document]) -> Table {
    Table(
      "documents", Text(ja: "記載のある文書", en: "Documents that hold it"),
      columns: [
        .init("plan", Text(ja: "文書", en: "Document")),
        .init("name", Text(ja: "名称", en: "Name")),
        .init("clauses", Text(ja: "条項", en: "Clauses")),
        .init("level", Text(ja: "段階", en: "Step")), .init("basis", Text(ja: "根拠", en: "Why")),
      ],
      rows: documents.map { document in
        [
          .text(document.plan), .text(orNone: desk.plan(document.plan)?.name),
          AssetPrinting.ids(document.clauses), .integer(document.status.level),
          .wording(ReadinessWords.basis(document.status)),
        ]
      })
  }

  private func exercises(of id: String) -> Table {
    Table(
      "exercises", Text(ja: "検証した演習", en: "Exercises about it"),
      columns: [
        .id, .name, .init("held", Text(ja: "実施日", en: "Held on")),
        .init("planned", Text(ja: "予定", en: "Planned")),
        .init("result", Text(ja: "結果", en: "Result")),
        .init("finding", Text(ja: "指摘", en: "Finding")),
      ],
      rows: desk.documents.exercises.compactMap { exercise in
        guard let objective = exercise.objectives.first(where: { $0.requirement == id }) else {
          return nil
        }
        return [
          .text(exercise.id), .text(exercise.name), ContinuityPlanPrinting.date(exercise.held),
          .text(orNone: exercise.planned?.description),
          .code(objective.result.rawValue, objective.result.readable),
          .text(orNone: objective.finding),
        ]
      })
  }

  private func services(_ services: [ContinuityTrace.AtService]) -> Table {
    Table(
      "services", Text(ja: "サービスごとの備え", en: "By service"),
      columns: [
        .init("service", Text(ja: "サービス", en: "Service")),
        .init("plan_status", Text(ja: "計画", en: "Plan")),
        .init("document", Text(ja: "文書", en: "Document")),
        .init("support", Text(ja: "対策の支え", en: "Support")),
        .init("ready", Text(ja: "備え", en: "Ready")), .init("state", Text(ja: "判定", en: "State")),
        .init("bottleneck", Text(ja: "隘路", en: "Bottleneck")),
      ],
      rows: services.map { at in
        [
          .text(at.service), at.row.plan.map { .integer($0.level) } ?? .none,
          .text(orNone: at.row.plan?.weakest.plan),
          ReadinessPrinting.levels(at.row.support.declared),
          ReadinessPrinting.levels(at.row.ready), ReadinessPrinting.state(at.row.state),
          ReadinessPrinting.bottleneck(at.row.bottleneck),
        ]
      })
  }
}
