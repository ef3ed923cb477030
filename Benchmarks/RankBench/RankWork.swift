import GapAnalysis
import ProfileModel

/// The steps that are measured, as the commands take them, and what they come to.
struct RankWork {
  private let made: MadeSituation
  private let criteria = PriorityCriteria.standard
  private let place = Place.word("made")
  private let model: RiskModel
  private let readings: TierReadings
  private var gaps: [Gap] = []
  private var actions: ActionSituation?
  private var situation = PrioritySituation(actions: [], baselines: [])
  private var ranking: Ranking?
  private var explained: [PriorityExplanation] = []
  private var usual: RankAcceptability?
  private var near: RankAcceptability?
  private var critical: [CriticalWeight] = []
  private var disturbed: [DisturbedRanking] = []

  init(_ made: MadeSituation) {
    self.made = made
    model = RiskModel(made.scenarios, criteria: .standard) { _ in MadeSituation.scale }
    readings = model.readings(from: Standings.all(in: made.profile)).readings
  }

  mutating func findGaps() {
    gaps = GapList(actions: made.actions, scenarios: made.scenarios, above: [])
      .gaps(in: made.profile, to: made.targets, .inTheEnd(from: made.today))
  }

  mutating func rank() throws(Failure) {
    let actions = ActionSituation(
      made.actions, in: model, by: readings, above: [], gaps: gaps, costing: criteria.costing)
    situation = actions.situation()
    self.actions = actions
    ranking = try Ranking(situation, by: criteria, at: place)
  }

  mutating func explain() {
    explained =
      ranking?.entries.first.flatMap { ranking?.explanation(of: $0.action.id) }
      .map { [$0] } ?? []
  }

  mutating func explainAll() {
    explained = (ranking?.entries ?? []).compactMap { ranking?.explanation(of: $0.action.id) }
  }

  mutating func tryWeights() {
    guard let ranking else { return }
    usual = ranking.acceptability(over: .simplex)
    critical = zip(ranking.entries, ranking.entries.dropFirst()).filter {
      $0.standingClass == $1.standingClass && $0.inheritedFrom == nil && $1.inheritedFrom == nil
    }.flatMap { first, second in
      (ranking.criticalWeights(first.action.id, against: second.action.id) ?? [])
        .filter(\.turnsOrder)
    }
  }

  mutating func tryWeightsNearby() { near = ranking?.acceptability(over: .near(criteria.weights)) }

  mutating func disturb() throws(Failure) {
    guard let actions else { return }
    disturbed =
      try ranking?.disturbed(at: place) { disturbance in
        switch disturbance {
        case .cost(let percent): situation.withCosts(percent: percent)
        case .secondTier, .strength:
          actions.judged(
            in: model.judged(by: disturbance.criteria(for: .standard)) { _ in
              disturbance.scale(for: MadeSituation.scale)
            }
          ).situation()
        }
      } ?? []
  }

  /// What another reckoning of the same must come to, one number for each step.
  var sums: [Int] {
    let entries = ranking?.entries ?? []
    let ranks = entries.map { $0.rank * (Int($0.action.id.dropFirst()) ?? 0) }
    let scores = entries.map { $0.score.motivation + $0.score.risk + $0.score.costEffect }
    let steps = gaps.enumerated().map { place, gap in
      (place + 1) * (gap.steps.lowerBound + gap.steps.upperBound + gap.scenarios.count)
    }
    return [
      gaps.count, steps.reduce(0, +), ranks.reduce(0, +), scores.reduce(0, +),
      Self.sum(usual), Self.sum(near), critical.map(\.millionths).reduce(0, +),
      disturbed.map(\.agreement).reduce(0, +),
    ]
  }

  private static func sum(_ found: RankAcceptability?) -> Int {
    (found?.stability ?? []).map(\.part).reduce(0, +)
  }
}
