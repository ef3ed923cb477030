internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity status`: how ready the plans and the controls behind them are.
struct ContinuityStatus: Command {
  private static let plan = OptionSpec(
    "--plan", .value(standIn: "KIND-OR-ID"),
    Text(
      ja: "この種類の計画の要件だけ。文書のIDなら、その文書だけで見る",
      en: "Only what concerns this kind of plan; with a document's id, by that document alone"))
  private static let phase = OptionSpec(
    "--phase", .value(standIn: "PHASE"),
    Text(ja: "この局面の要件だけ(0から5、peacetime)", en: "Only this phase: 0 to 5, or peacetime"))
  private static let characteristic = OptionSpec(
    "--characteristic", .value(standIn: "1-7"),
    Text(ja: "この攻撃リスクの特性の要件だけ", en: "Only this characteristic of attacks"))

  static let spec = CommandSpec(
    "continuity status", Text(ja: "CP・BCP等の備えを見る", en: "Show how ready the plans are"),
    discussion: Text(
      ja: "要件ごとに、計画の記載(0 記載なし、1 記載、2 手順・責任者・連絡先あり、3 演習で検証済)と、それを支える対策(0から3)の低い方を備えとします。"
        + "平時の要件は対策だけで見ます。サービスごとに見て、最も低いサービスが組織全体の備えになります。",
      en:
        "Each requirement is as ready as the lesser of its plan (0 not written, 1 written, 2 with steps, people "
        + "and contacts, 3 verified by an exercise) and of the controls that carry it (0 to 3). Those of peacetime "
        + "hang on controls alone. The service that is worst off decides for the organisation."),
    options: [
      plan, phase, characteristic, ContinuityOptions.service, ScoreOptions.period,
      ContinuityOptions.on,
    ],
    examples: [
      CommandSpec.Example("continuity status", Text(ja: "全体を見る", en: "See all of it")),
      CommandSpec.Example(
        "continuity status --phase 4 --service grid",
        Text(ja: "送配電の復旧の局面を見る", en: "Recovery of one service")),
      CommandSpec.Example(
        "continuity status --plan CP-cyber", Text(ja: "一つの文書で見る", en: "One document by itself")),
    ])

  private let plan: String?
  private let phase: String?
  private let characteristic: String?
  private let service: String?
  private let period: PeriodID?
  private let day: CivilDate?

  init(_ said: ParsedCommand) throws(UsageError) {
    let word = { (option: OptionSpec) in said.text(option).map(Identifier.narrowed) }
    (plan, phase) = (word(Self.plan), word(Self.phase))
    (characteristic, service) = (word(Self.characteristic), word(ContinuityOptions.service))
    period = try said.chosenPeriod()
    day = try said.day(ContinuityOptions.on)
  }

  private var isWhole: Bool {
    plan == nil && phase == nil && characteristic == nil && service == nil
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let desk = try ContinuityDesk(store, surroundings, period: period, on: day)
      let rows = try chosen(desk)
      let printing = ReadinessPrinting(desk: desk)
      var items: [Page.Item] = [.context(about(desk, rows)), .table(printing.phases(rows))]
      if isWhole {
        items += [
          printing.planKinds(rows), printing.documents, printing.characteristics(rows),
          printing.services, printing.handOvers,
        ].map { .table($0) }
      }
      items.append(.table(printing.rows(rows)))
      return Page("continuity.status/1", items)
    }
  }

  private func chosen(_ desk: ContinuityDesk) throws(Failure) -> [RequirementReadiness] {
    let requirements = desk.requirements
    try desk.check(service: service)
    try check(phase, among: requirements.phases)
    try check(characteristic, among: requirements.characteristics)
    return try rows(desk).filter { row in
      (phase.map { row.requirement.phases.contains($0) } ?? true)
        && (characteristic.map { row.requirement.characteristic == $0 } ?? true)
    }
  }

  /// The requirements of the kind or document that is meant, or all.
  private func rows(_ desk: ContinuityDesk) throws(Failure) -> [RequirementReadiness] {
    let all = service.map { desk.examined.rows(for: $0) } ?? desk.examined.rows
    guard let plan else { return all }
    if desk.requirements.planKinds.contains(where: { $0.id == plan }) {
      return all.filter { $0.requirement.plans.contains(plan) }
    }
    guard let document = desk.plan(plan) else {
      throw .notRegistered(
        plan,
        among: desk.requirements.planKinds.map(\.id) + desk.documents.plans.map(\.id),
        listedBy: "assess continuity plan list")
    }
    return desk.examined.rows(of: document, for: service)
  }

  private func check(
    _ id: String?, among names: [ContinuityRequirements.Name]
  ) throws(Failure) {
    guard let id, !names.contains(where: { $0.id == id }) else { return }
    throw .notRegistered(id, among: names.map(\.id), listedBy: "assess continuity status")
  }

  private func about(_ desk: ContinuityDesk, _ rows: [RequirementReadiness]) -> Fields {
    let chain = desk.examined.chain(of: rows)
    return Fields(
      "continuity",
      [
        .init("period", Text(ja: "期", en: "Period"), .text(desk.period.id.description)),
        .init("day", Text(ja: "基準日", en: "As of"), .date(desk.documents.day)),
        .init(
          "editions", Text(ja: "要件の版", en: "Requirements of"),
          AssetPrinting.ids(desk.requirements.editions)),
        .init(
          "chain", Text(ja: "局面0から5を通した備え", en: "Whole chain"),
          ReadinessPrinting.levels(chain.ready)),
        .init(
          "chain_evidenced", Text(ja: "同(立証)", en: "Whole chain, shown"),
          ReadinessPrinting.levels(chain.evidenced)),
        .init("count", Text(ja: "要件", en: "Requirements"), .integer(rows.count)),
        .init(
          "ready", Text(ja: "うち備えあり", en: "Ready"),
          .integer(rows.count { $0.state == .ready })),
        .init("open", Text(ja: "未確定", en: "Open"), .integer(rows.count { $0.state == .open })),
        .init("short", Text(ja: "不足", en: "Short"), .integer(rows.count { $0.state == .short })),
        .init(
          "not_applicable", Text(ja: "対象外", en: "Not applicable"),
          .integer(rows.count { $0.state == .notApplicable })),
      ])
  }
}

extension ContinuityDesk {
  /// Throws for a service that nobody has registered.
  func check(service id: String?) throws(Failure) {
    guard let id, !register.services.contains(where: { $0.id == id }) else { return }
    throw .notRegistered(
      id, among: register.services.map(\.id), listedBy: "assess org service list")
  }
}
