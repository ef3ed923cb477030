internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// Every control with all that hangs on it, under its section.
struct ControlTable {
  let subject: ReportSubject
  private let gaps: [RatingKey: Gap]

  init(subject: ReportSubject) {
    self.subject = subject
    gaps = Dictionary(
      subject.gaps.map {
        (RatingKey(catalog: $0.key.catalog, control: $0.key.control, scope: .organisation), $0)
      }
    ) { first, _ in first }
  }

  /// How to fill it in.
  static let guide = [
    ReportSentence(
      Text(
        ja: "枠のあるセル(希望する目標、時期、理由、対応策の責任者など)だけを書き換えて返してください。希望する目標は、承認されるまで目標として数えません。",
        en:
          "Change the framed cells only: tier wished for, from when, why, owners of actions. A tier that is wished for does not count as a target until it is approved."
      )),
    ReportSentence(
      Text(
        ja: "取り込みは「assess report import ファイル」。先に --dry-run で何が変わるかを見られます。",
        en:
          "It is taken in with 'assess report import FILE'; --dry-run shows first what would change."
      )),
  ]

  /// The controls, in the order of their catalogues.
  var table: ReportTable {
    ReportTable(
      [
        .init("catalog", .code), .init("section", .text), .init("control", .text),
        .init("item", .text), .init("strength", .code), .init("answer", .code),
        .init("current", .tier), .init("evidenced", .tier), .init("target", .tier),
        .init("missing", .amount(decimals: 0)), .init("source", .text), .init("why", .text),
        .init("evidence", .text), .init("owner", .text), .init("scopes", .text),
        .init("services", .text), .init("scenarios", .text), .init("requirements", .text),
        .init("actions", .text), .init("wanted", .code, entry: .choice(tiers)),
        .init("wanted_from", .date, entry: .date), .init("wanted_why", .text, entry: .text),
      ],
      rows: Standings.all(in: subject.profile).flatMap { standings in
        standings.controls.map { row($0, in: standings.set) }
      })
  }

  private var tiers: [ReportEntry.Choice] {
    let levels = subject.profile.sets.flatMap { $0.scale.levels }
    return Set(levels.map(\.tier)).sorted().map { tier in
      let name = levels.first { $0.tier == tier }?.name ?? Text(same: "")
      return .init("tier-\(tier)", name)
    }
  }

  private func row(_ standing: ControlStanding, in set: ControlSet) -> ReportTable.Row {
    let (catalog, control) = (standing.catalog, standing.control)
    let key = RatingKey(catalog: catalog, control: control.id, scope: .organisation)
    let gap = gaps[key]
    let target = subject.targets.composed(key, .inTheEnd(from: subject.today))
    let cells: [String: ReportValue] = [
      "catalog": .code(catalog, set.title), "section": section(of: control, in: set),
      "control": .text(control.id), "item": .wording(control.title),
      "strength": .code(control.strength.rawValue, control.strength.readable),
      "answer": .code(standing.declared.reportCode, standing.declared.readable),
      "current": .known(standing.declared.tiers(on: set.scale)) { .tier($0) },
      "evidenced": .known(standing.evidenced.tiers(on: set.scale)) { .tier($0) },
      "target": target.tier.map { .tier($0...$0) } ?? .missing(.nothing),
      "missing": gap.map { gap in
        .amount(Double(gap.steps.lowerBound)...Double(gap.steps.upperBound), decimals: 0)
      } ?? .missing(.nothing),
      "source": target.binding.map { .wording($0.source.readable) } ?? .missing(.nothing),
      "why": target.binding?.why.map { .text($0) } ?? .missing(.nothing),
      "evidence": Self.list(standing.parts.flatMap { $0.rating.evidence.map(\.title) }),
      "owner": Self.list(standing.parts.compactMap(\.rating.owner)),
      "scopes": Self.list(
        standing.parts.map { $0.rating.key.scope.readable(in: subject.register).japanese }),
      "services": gap.map {
        Self.list(subject.names(ofServices: subject.services(behind: $0)))
      } ?? .missing(.nothing), "scenarios": Self.list(scenarios(behind: key)),
      "requirements": Self.list(
        subject.continuity.rows(behind: ControlID(catalog: catalog, control: control.id))
          .map(\.requirement.id)), "actions": Self.list(actions(raising: key)),
    ]
    return .init(
      "\(catalog)/\(control.id)", cells.merging(wish(for: key)) { $1 },
      tones: gap?.source == .obligation && gap?.isCertain == true ? ["source": .problem] : [:],
      origin: ReportOrigin(
        ratings: standing.parts.map(\.rating.key),
        entries: subject.targets.claims(on: key).map { .init("target", "\($0.id)") },
        command: "score show \(control.id)"), revision: subject.revision)
  }

  private func section(of control: Control, in set: ControlSet) -> ReportValue {
    guard let group = set.group(control.group) else { return .missing(.nothing) }
    return .wording(Text(same: "\(group.id) ") + group.title)
  }

  /// What management wrote down, where it is one claim.
  private func wish(for key: RatingKey) -> [String: ReportValue] {
    let claims = subject.targets.claims(on: key).filter { $0.source == .policy }
    guard claims.count == 1, let claim = claims.first else { return [:] }
    return [
      "wanted": .code("tier-\(claim.tier)", word(for: claim.tier)),
      "wanted_from": claim.id.from.map { .date($0) } ?? .missing(.nothing),
      "wanted_why": claim.why.map { .text($0) } ?? .missing(.nothing),
    ]
  }

  private func word(for tier: Int) -> Text {
    tiers.first { $0.code == "tier-\(tier)" }?.words ?? Text(same: "\(tier)")
  }

  private func scenarios(behind key: RatingKey) -> [String] {
    let control = ControlID(catalog: key.catalog, control: key.control)
    return subject.risks.model.scenarios.filter { $0.controls.contains(control) }.map(\.id)
  }

  private func actions(raising key: RatingKey) -> [String] {
    let control = ControlID(catalog: key.catalog, control: key.control)
    return subject.actions.filter { action in
      action.done == nil && action.raises.contains { $0.control == control }
    }.map(\.id)
  }

  /// Texts, each once; a sign where there are none.
  private static func list(_ texts: [String]) -> ReportValue {
    var seen: Set<String> = []
    let kept = texts.filter { seen.insert($0).inserted }
    return kept.isEmpty ? .missing(.nothing) : .list(kept)
  }
}

extension Standing {
  /// The sort of answer, in the words of data.
  var reportCode: String {
    switch self {
    case .tier, .between: "adopted"
    case .notAdopted: "not-adopted"
    case .declined: "declined"
    case .unanswered: "unanswered"
    case .unknown: "unknown"
    case .notApplicable: "not-applicable"
    }
  }
}
