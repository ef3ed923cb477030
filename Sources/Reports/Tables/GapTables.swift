internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The tables of gaps and of the actions against them.
struct GapTables {
  let subject: ReportSubject

  /// Every control short of its target, in the order of the engine.
  var gaps: ReportTable {
    ReportTable(
      [
        .init("order", .integer), .init("catalog", .code), .init("control", .text),
        .init("item", .text), .init("scope", .text), .init("current", .tier),
        .init("evidenced", .tier), .init("target", .tier), .init("missing", .amount(decimals: 0)),
        .init("source", .code), .init("services", .text), .init("above", .text),
        .init("scenarios", .text), .init("requirements", .text), .init("actions", .text),
        .init("closing", .text), .init("certainty", .code),
      ], rows: subject.gaps.enumerated().map { row($1, order: $0 + 1) })
  }

  private func row(_ gap: Gap, order: Int) -> ReportTable.Row {
    .init(
      "\(gap.key.full)",
      [
        "order": .integer(order), "catalog": catalog(gap.key.catalog),
        "control": .text(gap.key.control), "item": .wording(gap.control.title),
        "scope": .wording(gap.key.scope.readable(in: subject.register)),
        "current": .tier(gap.current), "evidenced": .tier(gap.evidenced),
        "target": .tier(gap.target...gap.target),
        "missing": .amount(
          Double(gap.steps.lowerBound)...Double(gap.steps.upperBound), decimals: 0),
        "source": .code(gap.source.rawValue, gap.source.readable),
        "services": .list(subject.names(ofServices: subject.services(behind: gap))),
        "above": .list(gap.scenariosAbove), "scenarios": .list(gap.scenarios),
        "requirements": .list(gap.requirements), "actions": .list(gap.actions),
        "closing": .list(gap.closing),
        "certainty": gap.isCertain
          ? .code("certain", Text(ja: "確か", en: "certain"))
          : .code("open", Text(ja: "未回答しだい", en: "hangs on open answers")),
      ], tones: gap.source == .obligation && gap.isCertain ? ["source": .problem] : [:],
      origin: origin(gap))
  }

  private func origin(_ gap: Gap) -> ReportOrigin {
    let parts = subject.profile.ratings(of: gap.key.control, in: gap.key.catalog).map(\.key)
    return ReportOrigin(
      ratings: parts,
      entries: subject.targets.claims(on: gap.key).map { .init("target", "\($0.id)") },
      command: "target show \(gap.key.control)")
  }

  private func catalog(_ id: String) -> ReportValue {
    subject.profile.set(id).map { .code(id, $0.title) } ?? .text(id)
  }

  /// The actions in the order in which they are worth doing, each with its reason.
  var ranking: ReportTable {
    let planned = subject.plan?.plan.itemsByAction ?? [:]
    return ReportTable(
      [
        .init("rank", .integer), .init("action", .text), .init("item", .text),
        .init("class", .code), .init("score", .amount(decimals: 0)),
        .init("motivation", .amount(decimals: 0)), .init("risk", .amount(decimals: 0)),
        .init("cost_effect", .amount(decimals: 0)), .init("cost", .money),
        .init("days", .integer), .init("labels", .text), .init("reason", .text),
        .init("moves", .text), .init("readies", .text), .init("planned", .text),
        .init("stability", .share),
      ],
      rows: zip(
        subject.ranking.entries, subject.ranking.acceptability(over: .simplex).stability
      ).map { row($0, stability: $1, planned: planned[$0.action.id]) })
  }

  private func row(
    _ entry: Ranking.Entry, stability: Share?, planned: ActionPlan.Item?
  ) -> ReportTable.Row {
    let parts = entry.contributions.shown.map { ReportValue.amount(Double($0), decimals: 0) }
    return .init(
      entry.action.id,
      [
        "rank": .integer(entry.rank), "action": .text(entry.action.id),
        "item": .wording(subject.title(ofAction: entry.action.id)),
        "class": .code(
          entry.standingClass.rawValue,
          Text(same: "\(entry.standingClass.rawValue) ") + entry.standingClass.readable),
        "score": .amount(Double(entry.contributions.shownTotal), decimals: 0),
        "motivation": parts[0], "risk": parts[1], "cost_effect": parts[2],
        "cost": .money(entry.action.cost), "days": .integer(entry.action.effort),
        "labels": labels(entry), "reason": .wording(reason(entry)),
        "moves": .list(entry.action.moves.map(\.scenario)),
        "readies": .list(entry.action.readies),
        "planned": planned.map { .text("\($0.start)–\($0.end)") } ?? .missing(.nothing),
        "stability": .known(stability) { .share($0) },
      ],
      origin: ReportOrigin(
        entries: [.init("action", entry.action.id)],
        command: "gap --explain \(entry.action.id)"))
  }

  private func labels(_ entry: Ranking.Entry) -> ReportValue {
    entry.labels.isEmpty
      ? .missing(.nothing)
      : .wording(.joined(entry.labels.map(\.readable), separator: Text(ja: "、", en: ", ")))
  }

  /// Why it stands where it stands, in one sentence.
  private func reason(_ entry: Ranking.Entry) -> Text {
    if let source = entry.inheritedFrom {
      return Text(ja: "\(source) の前提", en: "\(source) needs it")
    }
    switch entry.standingClass {
    case .duty: return entry.action.closes ?? entry.action.ground ?? entry.standingClass.readable
    case .unaccepted:
      let count = entry.action.moves.count
      return Text(
        ja: "受容線を超えるリスクを下げる(シナリオ\(count)件)",
        en: "lowers a risk above its line (scenarios: \(count))")
    case .target, .optional: return entry.standingClass.readable
    }
  }

  /// What the plan documents lack.
  var documents: ReportTable {
    ReportTable(
      [
        .init("requirement", .text), .init("item", .text), .init("status", .code),
        .init("needed", .code), .init("document", .text), .init("actions", .text),
      ],
      rows: subject.planGaps.map { gap in
        .init(
          gap.requirement.id,
          [
            "requirement": .text(gap.requirement.id), "item": .wording(gap.requirement.title),
            "status": Self.step(gap.status.level), "needed": Self.step(gap.requirement.level),
            "document": gap.status.plan.map { .text($0) } ?? .missing(.nothing),
            "actions": .list(gap.actions),
          ],
          origin: ReportOrigin(
            entries: gap.status.plan.map { [.init("continuity-plan", $0)] } ?? [],
            command: "continuity trace \(gap.requirement.id)"))
      })
  }

  /// A step of the ladder of plans.
  static func step(_ level: Int) -> ReportValue {
    .code("step-\(level)", PlanStatus.readable(level))
  }
}
