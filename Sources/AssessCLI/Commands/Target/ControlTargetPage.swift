internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// One control in full: what each source says of it, and how its target moves over time.
struct ControlTargetPage {
  private let found: QuestionLookup.Found
  private let bench: TargetBench
  private let today: CivilDate
  private let keys: [RatingKey]

  init(_ found: QuestionLookup.Found, _ bench: TargetBench, today: CivilDate) {
    self.found = found
    self.bench = bench
    self.today = today
    keys = bench.targets.keys.filter {
      $0.catalog == found.set.catalog.id && $0.control == found.control.id
    }.sorted { $0.scope < $1.scope }
  }

  /// The page, for the last step of the control or for a day.
  func page(on day: CivilDate?) -> Page {
    let outlook = day.map { TargetProfile.Outlook.on($0) } ?? .inTheEnd(from: today)
    let standings = bench.targets.standings(in: bench.profile, outlook).filter {
      keys.contains($0.target.key)
    }
    let nothing: [Page.Item] = [
      .sentence(
        Text(
          ja: "\(found.control.id)に目標はありません。", en: "Nothing is wanted of \(found.control.id)."))
    ]
    return Page(
      "target.show.control/1",
      (keys.isEmpty ? nothing : []) + [
        .table(TargetTable(bench.targets, bench, from: day ?? today).table(standings)),
        .table(claims(day)), .table(steps(from: day ?? today)),
      ])
  }

  private func claims(_ day: CivilDate?) -> Table {
    Table(
      "claims", Text(ja: "それぞれの出所", en: "What each source says"),
      columns: [
        Table.Column("scope", Text(ja: "範囲", en: "Scope"), isForData: keys.count < 2),
        Table.Column("source", Text(ja: "出所", en: "Source")),
        Table.Column("tier", Text(ja: "ティア", en: "Tier")),
        Table.Column("state", Text(ja: "扱い", en: "State")),
        Table.Column("from", Text(ja: "いつから", en: "From")),
        Table.Column("origin", Text(ja: "文書", en: "Document")),
        Table.Column("clause", Text(ja: "条項", en: "Clause")),
        Table.Column("why", Text(ja: "理由", en: "Reason")),
        Table.Column("approver", Text(ja: "承認者", en: "Approver")),
        Table.Column("approved_on", Text(ja: "承認日", en: "Approved on"), isForData: true),
        Table.Column("expires", Text(ja: "期限", en: "Expires")),
        Table.Column("funding", Text(ja: "予算", en: "Funding")),
      ],
      rows: keys.flatMap { key -> [[Cell]] in
        let end = day ?? bench.targets.lastStep(of: key, from: today)
        let target = bench.targets.composed(key, day.map { .on($0) } ?? .inTheEnd(from: today))
        return bench.targets.claims(on: key).filter { $0.key == key }.map { claim in
          row(claim, target.state(of: claim, on: end))
        }
      })
  }

  private func row(_ claim: Target, _ state: ClaimState) -> [Cell] {
    [
      .code(claim.key.scope.description, claim.key.scope.readable(in: bench.register)),
      .code(claim.source.rawValue, claim.source.readable), .integer(claim.tier),
      .code(state.rawValue, state.readable), date(claim.id.from),
      .text(orNone: claim.id.origin.isEmpty ? nil : claim.id.origin),
      .text(orNone: claim.id.clause.isEmpty ? nil : claim.id.clause), .text(orNone: claim.why),
      .text(orNone: claim.approver), date(claim.approvedOn), date(claim.expires),
      .text(orNone: claim.funding),
    ]
  }

  private func date(_ day: CivilDate?) -> Cell { day.map { .date($0) } ?? .none }

  private func steps(from day: CivilDate) -> Table {
    Table(
      "steps", Text(ja: "日を追った目標", en: "The target over time"),
      columns: [
        Table.Column("scope", Text(ja: "範囲", en: "Scope"), isForData: keys.count < 2),
        Table.Column("from", Text(ja: "いつから", en: "From")),
        Table.Column("tier", Text(ja: "ティア", en: "Tier")),
        Table.Column("source", Text(ja: "根拠", en: "Source")),
      ],
      rows: keys.flatMap { key in
        TargetSteps(of: key, in: bench.targets, from: day).all.map { step in
          [
            .code(key.scope.description, key.scope.readable(in: bench.register)),
            .date(step.day), .integer(orNone: step.target.tier),
            step.target.binding.map { .code($0.source.rawValue, $0.source.readable) } ?? .none,
          ]
        }
      })
  }
}

extension ClaimState {
  /// The state in a word or two.
  var readable: Text {
    switch self {
    case .binding: Text(ja: "決め手", en: "decides")
    case .covered: Text(ja: "満たされる", en: "covered")
    case .overruled: Text(ja: "方針で下げた", en: "overruled")
    case .pending: Text(ja: "未承認", en: "not approved")
    case .expired: Text(ja: "期限切れ", en: "expired")
    case .later: Text(ja: "まだ先", en: "later")
    case .superseded: Text(ja: "次に譲った", en: "superseded")
    }
  }
}
