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
    let key = RatingKey(
      catalog: standing.catalog, control: standing.control.id, scope: .organisation)
    let gap = gaps[key]
    let isOwed = gap?.source == .obligation && gap?.isCertain == true
    let cells = said(of: standing, in: set).merging(wanted(for: key)) { $1 }
      .merging(trace(of: key, gap)) { $1 }.merging(wish(for: key)) { $1 }
    return ReportTable.Row(
      "\(standing.catalog)/\(standing.control.id)", cells,
      tones: isOwed ? ["source": .problem] : [:],
      origin: ReportOrigin(
        ratings: standing.parts.map(\.rating.key),
        entries: subject.targets.claims(on: key).map { .init("target", "\($0.id)") },
        command: "score show \(standing.control.id)"), revision: subject.revision)
  }

  /// What was asked and answered.
  private func said(of standing: ControlStanding, in set: ControlSet) -> [String: ReportValue] {
    let control = standing.control
    let scopes = standing.parts.map { $0.rating.key.scope.readable(in: subject.register).japanese }
    return [
      "catalog": .code(standing.catalog, set.title), "section": section(of: control, in: set),
      "control": .text(control.id), "item": .wording(control.title),
      "strength": .code(control.strength.rawValue, control.strength.readable),
      "answer": .code(standing.declared.reportCode, standing.declared.readable),
      "current": .known(standing.declared.tiers(on: set.scale)) { .tier($0) },
      "evidenced": .known(standing.evidenced.tiers(on: set.scale)) { .tier($0) },
      "evidence": Self.list(standing.parts.flatMap { $0.rating.evidence.map(\.title) }),
      "owner": Self.list(standing.parts.compactMap(\.rating.owner)), "scopes": Self.list(scopes),
    ]
  }

  /// What is wanted, and by whose word.
  private func wanted(for key: RatingKey) -> [String: ReportValue] {
    let target = subject.targets.composed(key, .inTheEnd(from: subject.today))
    guard let tier = target.tier, let binding = target.binding else { return [:] }
    var cells: [String: ReportValue] = [
      "target": .tier(tier...tier), "source": .wording(binding.source.readable),
    ]
    if let why = binding.why { cells["why"] = .text(why) }
    return cells
  }

  /// How far it is short, and what hangs on it.
  private func trace(of key: RatingKey, _ gap: Gap?) -> [String: ReportValue] {
    let control = ControlID(catalog: key.catalog, control: key.control)
    let requirements = subject.continuity.rows(behind: control).map(\.requirement.id)
    var cells: [String: ReportValue] = [
      "scenarios": Self.list(scenarios(behind: control)),
      "requirements": Self.list(requirements), "actions": Self.list(actions(raising: control)),
    ]
    if let gap {
      let steps = Double(gap.steps.lowerBound)...Double(gap.steps.upperBound)
      cells["missing"] = .amount(steps, decimals: 0)
      cells["services"] = Self.list(subject.names(ofServices: subject.services(behind: gap)))
    }
    return cells
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

  private func scenarios(behind control: ControlID) -> [String] {
    subject.risks.model.scenarios.filter { $0.controls.contains(control) }.map(\.id)
  }

  private func actions(raising control: ControlID) -> [String] {
    subject.actions.filter { action in
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
