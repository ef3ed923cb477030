internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// How requirements stand, as pieces of a page.
struct ReadinessPrinting {
  let desk: ContinuityDesk

  private var requirements: ContinuityRequirements { desk.requirements }

  // MARK: Requirements

  func rows(_ rows: [RequirementReadiness]) -> Table {
    Table(
      "requirements", Text(ja: "要件", en: "Requirements"),
      columns: [
        .id, .init("title", Text(ja: "要件", en: "Requirement")),
        .init("kind", Text(ja: "区分", en: "Sort"), isForData: true),
        .init("phases", Text(ja: "局面", en: "Phases")),
        .init("plan_kinds", Text(ja: "計画の種類", en: "Kinds of plans"), isForData: true),
        .init("characteristic", Text(ja: "特性", en: "Characteristic"), isForData: true),
        .init("level", Text(ja: "必要", en: "Needed")),
        .init("plan_status", Text(ja: "計画", en: "Plan")),
        .init("document", Text(ja: "文書", en: "Document")),
        .init("basis", Text(ja: "根拠", en: "Why"), isForData: true),
        .init("verified_until", Text(ja: "検証の期限", en: "Verified until"), isForData: true),
        .init("support", Text(ja: "対策の支え", en: "Support")),
        .init("support_evidenced", Text(ja: "支え(立証)", en: "Support shown"), isForData: true),
        .init("ready", Text(ja: "備え", en: "Ready")),
        .init("ready_evidenced", Text(ja: "備え(立証)", en: "Ready shown")),
        .init("state", Text(ja: "判定", en: "State")),
        .init("state_evidenced", Text(ja: "判定(立証)", en: "State shown"), isForData: true),
        .init("bottleneck", Text(ja: "隘路", en: "Bottleneck")),
        .init("raised_by", Text(ja: "何をすれば上がるか", en: "What would raise it")),
      ], rows: rows.map(cells))
  }

  private func cells(_ row: RequirementReadiness) -> [Cell] {
    let requirement = row.requirement
    let weakest = row.plan?.weakest
    return [
      .text(requirement.id), .wording(requirement.title),
      .code(requirement.kind.rawValue, requirement.kind.readable),
      AssetPrinting.ids(requirement.phases), AssetPrinting.ids(requirement.plans),
      .text(orNone: requirement.characteristic), .integer(requirement.level),
      weakest.map { .integer($0.level) } ?? .none, .text(orNone: weakest?.plan),
      weakest.map { .wording(ReadinessWords.basis($0)) } ?? .none,
      ContinuityPlanPrinting.date(row.plan?.until), Self.levels(row.support.declared),
      Self.levels(row.support.evidenced), Self.levels(row.ready), Self.levels(row.evidenced),
      Self.state(row.state), Self.state(row.evidencedState), Self.bottleneck(row.bottleneck),
      Self.remedies(row),
    ]
  }

  static func levels(_ levels: ClosedRange<Int>?) -> Cell {
    levels == nil ? .none : .figure(ReadinessWords.levels(levels))
  }

  static func state(_ state: RequirementReadiness.State) -> Cell {
    .code(state.rawValue, state.readable)
  }

  static func remedies(_ row: RequirementReadiness) -> Cell {
    .list(row.isWeak ? row.obstacles.map { .wording(ReadinessWords.remedy($0, for: row)) } : [])
  }

  static func bottleneck(_ obstacles: [ReadinessObstacle]) -> Cell {
    let words = obstacles.map { $0.control.map { Text(same: $0.control) } ?? Self.plan }
    return .codes(
      obstacles.map { $0.control?.description ?? "plan" },
      words.isEmpty ? Text(same: "-") : .joined(words, separator: Text(ja: "、", en: ", ")))
  }

  private static let plan = Text(ja: "計画", en: "plan")

  // MARK: Groups

  /// A group of requirements: what it is, its words, and its requirements.
  typealias Group = (id: String, title: Text, rows: [RequirementReadiness])

  func groups(_ id: String, _ title: Text, _ groups: [Group]) -> Table {
    Table(
      id, title,
      columns: [
        .id, .init("title", Text(ja: "名称", en: "Title")),
        .init("ready", Text(ja: "備え", en: "Ready")),
        .init("ready_evidenced", Text(ja: "備え(立証)", en: "Ready shown")),
        .init("reached", Text(ja: "備えのある要件", en: "Ready ones")),
        .init("reached_evidenced", Text(ja: "同(立証)", en: "Shown")),
        .init("open", Text(ja: "未確定", en: "Open")), .init("count", Text(ja: "要件", en: "Of")),
        .init("bottleneck", Text(ja: "最も低い要件", en: "Lowest requirements")),
      ],
      rows: groups.map { group in
        let summary = ReadinessSummary(group.rows)
        return [
          .text(group.id), .wording(group.title), Self.levels(summary.ready),
          Self.levels(summary.evidenced), .integer(summary.reached),
          .integer(summary.reachedByEvidence), .integer(summary.open), .integer(summary.count),
          Self.some(summary.bottleneck),
        ]
      })
  }

  /// Ids, of which people get the first few.
  static func some(_ ids: [String]) -> Cell {
    let few = ids.prefix(4).map { Text(same: $0) }
    let rest = ids.count - few.count
    let words = Text.joined(few, separator: Text(ja: "、", en: ", "))
    return .codes(
      ids,
      ids.isEmpty
        ? Text(same: "-")
        : rest > 0 ? words + Text(ja: "、ほか\(rest)件", en: " and \(rest) more") : words)
  }

  func phases(_ rows: [RequirementReadiness]) -> Table {
    groups(
      "phases", Text(ja: "局面ごとの備え", en: "By phase"),
      requirements.phases.map { phase in
        (phase.id, phase.title, ContinuityExamination.phase(phase.id, of: rows))
      })
  }

  func planKinds(_ rows: [RequirementReadiness]) -> Table {
    groups(
      "plan_kinds", Text(ja: "計画の種類ごとの備え", en: "By kind of plan"),
      requirements.planKinds.map { kind in
        (kind.id, kind.title, rows.filter { $0.requirement.plans.contains(kind.id) })
      })
  }

  func characteristics(_ rows: [RequirementReadiness]) -> Table {
    groups(
      "characteristics", Text(ja: "攻撃リスクの特性ごとの備え", en: "By characteristic of attacks"),
      requirements.characteristics.map { name in
        (name.id, name.title, rows.filter { $0.requirement.characteristic == name.id })
      })
  }

  /// The documents, each by itself.
  var documents: Table {
    groups(
      "documents", Text(ja: "文書ごとの備え(その文書だけで)", en: "By document, each by itself"),
      desk.documents.plans.map { plan in
        (plan.id, Text(same: plan.name), desk.examined.rows(of: plan))
      })
  }

  var services: Table {
    groups(
      "services", Text(ja: "サービスごとの備え", en: "By service"),
      desk.register.services.map { service in
        (service.id, Text(same: service.name), desk.examined.rows(for: service.id))
      })
  }

  // MARK: Hand-overs

  var handOvers: Table {
    Table(
      "hand_overs", Text(ja: "計画間の引継ぎ", en: "Hand-overs"),
      columns: [
        .init("requirement", Text(ja: "要件", en: "Requirement")),
        .init("from", Text(ja: "引き継ぐ種類", en: "From")),
        .init("to", Text(ja: "引き継がれる種類", en: "To")),
        .init("sender", Text(ja: "引き継ぐ文書", en: "Document")),
        .init("receiver", Text(ja: "引継ぎ先", en: "Taken over by")),
        .init("finding", Text(ja: "確認", en: "Found")),
        .init("missing", Text(ja: "欠けているもの", en: "Missing")),
      ],
      rows: desk.examined.handOvers.map { check in
        [
          .text(check.requirement), .text(check.from), .text(check.to),
          .text(orNone: check.sender), .text(orNone: check.receiver),
          .code(check.finding.rawValue, Self.words(check.finding)),
          .codes(
            check.missing.map(\.rawValue),
            check.missing.isEmpty
              ? Text(same: "-")
              : .joined(check.missing.map(Self.words), separator: Text(ja: "、", en: ", "))),
        ]
      })
  }

  private static func words(_ finding: HandOverCheck.Finding) -> Text {
    switch finding {
    case .found: Text(ja: "引継ぎの記載あり", en: "hands over")
    case .sameDocument: Text(ja: "同じ文書", en: "one document")
    case .missing: Text(ja: "引継ぎの記載なし", en: "does not hand over")
    case .noSender: Text(ja: "引き継ぐ文書がない", en: "nothing to hand over from")
    case .noReceiver: Text(ja: "引継ぎ先の文書がない", en: "nothing to hand over to")
    }
  }

  private static func words(_ part: HandOverCheck.Part) -> Text {
    switch part {
    case .trigger: Text(ja: "条件", en: "trigger")
    case .decider: Text(ja: "決める人", en: "decider")
    case .deadline: Text(ja: "期限", en: "deadline")
    }
  }
}
