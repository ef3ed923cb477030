internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// Targets as a table: where a control stands, what is wanted, and which source decides.
struct TargetTable {
  private let targets: TargetProfile
  private let profile: Profile
  private let register: OrganisationRegister
  private let day: CivilDate

  init(_ targets: TargetProfile, _ bench: TargetBench, from day: CivilDate) {
    self.targets = targets
    profile = bench.profile
    register = bench.register
    self.day = day
  }

  /// One row for each control and part of the organisation of which something is wanted.
  func table(_ standings: [TargetStanding]) -> Table {
    let hasParts = standings.contains { $0.target.key.scope != .organisation }
    return Table(
      "targets", Text(ja: "目標", en: "Targets"),
      columns: [
        Table.Column(
          "catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: profile.sets.count < 2),
        Table.Column("control", Text(ja: "項目", en: "Control")),
        Table.Column("title", Text(ja: "対策項目", en: "Title")),
        Table.Column("scope", Text(ja: "範囲", en: "Scope"), isForData: !hasParts),
        Table.Column("current", Text(ja: "現在", en: "Current")),
        Table.Column("target", Text(ja: "目標", en: "Target")),
        Table.Column("source", Text(ja: "根拠", en: "Source")),
        Table.Column("missing", Text(ja: "不足", en: "Missing"), isForPeople: true),
        Table.Column("due", Text(ja: "期日", en: "Due")),
        Table.Column("notes", Text(ja: "注", en: "Notes")),
        Table.Column("funding", Text(ja: "予算", en: "Funding"), isForData: true),
        Table.Column("steps_low", Text(ja: "不足段階(下限)", en: "Steps, low"), isForData: true),
        Table.Column("steps_high", Text(ja: "不足段階(上限)", en: "Steps, high"), isForData: true),
      ]
        + Target.Source.allCases.map { source in
          Table.Column(source.rawValue, source.readable, isForData: true)
        } + [
          Table.Column("next_steps", Text(ja: "以後の段階", en: "Steps to come"), isForData: true)
        ],
      rows: standings.map(row))
  }

  private func row(_ standing: TargetStanding) -> [Cell] {
    let target = standing.target
    return [
      .text(target.key.catalog), .text(target.key.control), .wording(standing.control.title),
      .code(target.key.scope.description, target.key.scope.readable(in: register)),
      standing.standing?.cell ?? .none, .integer(orNone: target.tier),
      target.binding.map { .code($0.source.rawValue, $0.source.readable) } ?? .none,
      .tiers(standing.steps), target.binding?.id.from.map { .date($0) } ?? .none, notes(target),
      .text(orNone: target.binding?.funding), .integer(orNone: standing.steps?.lowerBound),
      .integer(orNone: standing.steps?.upperBound),
    ] + Target.Source.allCases.map { .integer(orNone: target.claims[$0]?.tier) }
      + [.list(TargetSteps(of: target.key, in: targets, from: day).later)]
  }

  /// Until when a policy has to be renewed so that the target holds.
  private func renewal(_ target: ComposedTarget) -> Text {
    let day = target.renewal?.expires?.readable ?? Text(same: "-")
    return Text(ja: "\(day.japanese)までに更新が要る", en: "to be renewed by \(day.english)")
  }

  /// What a reader should know of a target beside its tier.
  private func notes(_ target: ComposedTarget) -> Cell {
    let notes: [(String, Text, Bool)] = [
      (
        "pending", Text(ja: "未承認の方針あり", en: "a policy is not approved"),
        !targets.drafts(on: target.key).isEmpty
      ),
      (
        "expired", Text(ja: "方針が期限切れ", en: "the policy has run out"), target.expired != nil
      ),
      ("renewal", renewal(target), target.renewal != nil),
      (
        "overruled", Text(ja: "方針で下げている", en: "lowered by policy"), !target.overruled.isEmpty
      ),
      ("overdue", Text(ja: "見直し時期を過ぎた", en: "a review is overdue"), !target.overdue.isEmpty),
    ]
    let told = notes.filter(\.2)
    return .codes(
      told.map(\.0), Text.joined(told.map(\.1), separator: Text(ja: "、", en: ", ")))
  }
}

/// How the target of a control moves over time.
struct TargetSteps {
  /// From which day which tier is wanted, by whose word.
  typealias Step = (day: CivilDate, target: ComposedTarget)

  /// Today's target, and that of each day on which it changes.
  let all: [Step]

  init(of key: RatingKey, in targets: TargetProfile, from day: CivilDate) {
    let days = [day] + targets.steps(of: key, after: day)
    let steps = days.map { (day: $0, target: targets.composed(key, .on($0))) }
    all = steps.enumerated().filter { index, step in
      index == 0 || steps[index - 1].target.tier != step.target.tier
        || steps[index - 1].target.binding?.source != step.target.binding?.source
    }.map(\.element)
  }

  /// The steps after today.
  var later: [Cell] {
    all.dropFirst().map { step in
      .record([
        Fields.Field("from", Text(ja: "日", en: "from"), .date(step.day)),
        Fields.Field("tier", Text(ja: "ティア", en: "tier"), .integer(orNone: step.target.tier)),
      ])
    }
  }
}
