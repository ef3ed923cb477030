internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk matrix`: where the scenarios lie by what is left of likelihood and impact.
struct RiskMap: Command {
  /// At which moment the risks are shown.
  private enum Moment: String, CaseIterable {
    case inherent
    case now
    case target
  }

  private static let at = OptionSpec(
    "--at", .value(standIn: "WHEN"),
    Text(
      ja: "対策なし(inherent)、現在(now、既定)、目標達成時(target)",
      en: "inherent (no control), now (default) or target (every target reached)"),
    completion: .words(Moment.allCases.map(\.rawValue)))

  static let spec = CommandSpec(
    "risk matrix", Text(ja: "リスクマップ", en: "The risk map"),
    discussion: Text(
      ja: "縦に残った起こりやすさ(5が上)、横に残った影響の区分を取り、シナリオを置きます。区分は控えめに丸めるので、"
        + "係数が1/√10に届くまで動きません。",
      en:
        "Likelihood that is left runs upward, impact that is left to the right. Classes are rounded "
        + "cautiously: one moves only when the factor has come down to 1/√10."),
    options: [at, ScoreOptions.period],
    examples: [
      CommandSpec.Example("risk matrix", Text(ja: "現在のリスクマップ", en: "The map as it is")),
      CommandSpec.Example(
        "risk matrix --at target",
        Text(ja: "目標を達成したときのリスクマップ", en: "The map with every target reached")),
    ])

  private let moment: Moment
  private let period: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    moment = try said.choice(Self.at) ?? .now
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let desk = try RiskDesk(store, surroundings, period: period)
      let places = places(desk)
      let table = Table(
        "matrix", Text(ja: "リスクマップ", en: "The risk map"),
        columns: [.init("likelihood", Text(ja: "起こりやすさ", en: "Likelihood"))]
          + (1...5).map { impact in
            .init("impact_\(impact)", Text(ja: "影響\(impact)", en: "Impact \(impact)"))
          },
        rows: (1...5).reversed().map { likelihood in
          [.integer(likelihood)]
            + (1...5).map { impact in
              let here = places.filter { $0.likelihood == likelihood && $0.impact == impact }
              return AssetPrinting.ids(here.map(\.id))
            }
        })
      return Page(
        "risk.matrix/1", [.table(table)] + PortfolioPrinting(desk).items + RiskPrinting.notes(desk))
    }
  }

  private struct Spot {
    let id: String
    let likelihood: Int
    let impact: Int
  }

  private func places(_ desk: RiskDesk) -> [Spot] {
    let rest = desk.model.residuals(moment == .target ? desk.atTargets : desk.cautious)
    return desk.model.scenarios.indices.map { place in
      let inherent = desk.model.inherent[place]
      return Spot(
        id: desk.model.scenarios[place].id,
        likelihood: moment == .inherent ? inherent.likelihoodClass : rest[place].likelihoodClass,
        impact: moment == .inherent ? inherent.impactClass : rest[place].impactClass)
    }
  }
}
