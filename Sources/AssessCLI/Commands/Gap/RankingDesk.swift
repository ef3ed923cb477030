internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// What the commands about the ranking of actions work on.
struct RankingDesk {
  /// The gaps, the actions and the risks.
  let gap: GapDesk
  /// The criteria, the organisation's own or those to start from.
  let criteria: PriorityCriteria
  /// Whether the organisation has set none of its own.
  let isStandard: Bool
  /// The ranking.
  let ranking: Ranking
  private let budget: Int?
  private let actions: ActionSituation
  private let situation: PrioritySituation

  init(
    _ store: borrowing Store, _ surroundings: Surroundings, _ gap: GapDesk, yearlyBudget: Int?
  ) throws(Failure) {
    self.gap = gap
    budget = yearlyBudget
    let own = try store.register(PriorityCriteria.self, asOf: gap.risk.period).first
    criteria = own ?? .standard
    isStandard = own == nil
    let examined = gap.risk.examined ?? []
    actions = ActionSituation(
      gap.actions, in: gap.risk.model, by: gap.risk.readings.readings,
      above: Set(examined.indices.filter { examined[$0].isAboveToday }),
      recovering: gap.risk.recovering, gaps: gap.gaps,
      costing: criteria.costing, plans: gap.planEffects)
    situation = actions.situation(yearlyBudget: yearlyBudget)
    ranking = try Ranking(situation, by: criteria, at: .word("gap weights"))
  }

  /// The ranking under other costs, effects and strengths.
  func disturbed() throws(Failure) -> [DisturbedRanking] {
    try ranking.disturbed(at: .word("gap weights")) { disturbance in
      switch disturbance {
      case .cost(let percent):
        situation.withCosts(percent: percent)
      case .secondTier, .strength:
        actions.judged(in: gap.risk.model(under: disturbance)).situation(yearlyBudget: budget)
      }
    }
  }
}

extension RiskDesk {
  /// The model with the second tier, or the strengths of layers, other than they are.
  func model(under disturbance: Disturbance) -> RiskModel {
    let sets = profile.sets
    return model.judged(by: disturbance.criteria(for: criteria)) { id in
      let scale = sets.first { $0.catalog.id == id }?.scale ?? TierScale(name: id, levels: [])
      return disturbance.scale(for: scale)
    }
  }
}
