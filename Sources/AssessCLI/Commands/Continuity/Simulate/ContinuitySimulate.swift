internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity simulate`: how services come back, and whether the published level is broken.
struct ContinuitySimulate: Command {
  private enum Teams: String, CaseIterable {
    case separate
    case same

    var answer: ServiceLevels.Teams { self == .separate ? .separate : .same }
  }

  private static let service = OptionSpec(
    "--service", .value(standIn: "ID"),
    Text(ja: "このサービスを詳しく見る", en: "This service, in full"))
  private static let scenario = OptionSpec(
    "--scenario", .value(standIn: "ID"),
    Text(ja: "このシナリオが起きたとして", en: "As if this scenario had come true"))
  private static let teams = OptionSpec(
    "--teams", .value(standIn: "WORD"),
    Text(
      ja: "原因への対処と復旧を、別のチーム(separate)か同じチーム(same)で行うとして",
      en: "As if separate teams, or the same one, treated the cause and restored"),
    completion: .words(Teams.allCases.map(\.rawValue)))

  static let spec = CommandSpec(
    "continuity simulate",
    Text(ja: "停止から復旧までを計算し、維持レベル逸脱の見込みを示す", en: "Reckon how services come back"),
    discussion: Text(
      ja: "復旧までの時間、停止中の水準の推移、目標・許容停止・最低水準・目標復旧時点との比較、サービス維持レベルを逸脱する見込みと、それを左右する前提を示します。"
        + "時間はすべて停止の発生から数えます。評価は証跡で裏付けられた範囲で、未回答は最も低いものとして判定し、幅も示します。",
      en:
        "When a service is back, how much of it there is meanwhile, what that means for the RTO, MTPD, "
        + "minimum and RPO, and whether the published level is expected to be broken, with the "
        + "assumption that decides it. Times count from the onset. It is judged by evidence, with "
        + "open answers at their lowest; the range is shown too."),
    options: [service, scenario, teams, ScoreOptions.period],
    examples: [
      CommandSpec.Example(
        "continuity simulate", Text(ja: "すべてのサービスを比べる", en: "Compare all services")),
      CommandSpec.Example(
        "continuity simulate --service grid --scenario S-ransomware-ot --teams separate",
        Text(ja: "一つのシナリオで詳しく見る", en: "Look at one scenario in full")),
    ])

  private let service: String?
  private let scenario: String?
  private let teams: ServiceLevels.Teams?
  private let period: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    service = said.text(Self.service).map(Identifier.narrowed)
    scenario = said.text(Self.scenario).map(Identifier.narrowed)
    teams = try said.choice(Self.teams, of: Teams.self)?.answer
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let period = try store.period(meant: self.period)
      let profile = try surroundings.profile(of: period, in: store)
      let desk = try RecoveryDesk(
        store, surroundings, period: period, standings: Standings.all(in: profile),
        continuity: ContinuityDesk(store, surroundings, period, profile).examined, teams: teams)
      let scenarios = try store.register(Scenario.self, asOf: period).filter(\.isInUse)
      if let scenario, !scenarios.contains(where: { $0.id == scenario }) {
        throw .notRegistered(
          scenario, among: scenarios.map(\.id), listedBy: "assess scenario list")
      }
      let printing = RecoveryPrinting(period: period.id, register: try store.register())
      guard let service else {
        return printing.overview(desk.cases(among: scenarios, only: scenario))
      }
      guard let model = desk.model(of: service) else {
        throw .notRegistered(
          service, among: desk.models.map(\.levels.id), listedBy: ServiceLevels.register.listing)
      }
      return printing.page(model, in: scenario)
    }
  }
}

extension RecoveryDesk {
  /// A service that may be down, in a scenario or in none in particular.
  typealias Case = (model: RecoveryModel, scenario: String?)

  /// The services by themselves, and in every scenario that names them; or all in one scenario.
  fileprivate func cases(among scenarios: [Scenario], only scenario: String?) -> [Case] {
    models.flatMap { model -> [Case] in
      if let scenario { return [(model, scenario)] }
      let naming = scenarios.filter { $0.services.contains(model.levels.id) }
      return [(model, nil)] + naming.map { (model, $0.id) }
    }
  }
}
