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

  init(
    _ store: borrowing Store, _ surroundings: Surroundings, _ gap: GapDesk, yearlyBudget: Int?
  ) throws(Failure) {
    self.gap = gap
    budget = yearlyBudget
    let own = try store.register(PriorityCriteria.self, asOf: gap.risk.period).first
    criteria = own ?? .standard
    isStandard = own == nil
    ranking = try Ranking(
      Self.situation(gap, gap.risk.model, criteria, yearlyBudget), by: criteria,
      at: .word("gap weights"))
  }

  private static func situation(
    _ gap: GapDesk, _ model: RiskModel, _ criteria: PriorityCriteria, _ budget: Int?
  ) -> PrioritySituation {
    let examined = gap.risk.examined ?? []
    return ActionSituation(
      gap.actions, in: model, by: gap.risk.readings.readings,
      above: Set(examined.indices.filter { examined[$0].isAboveToday }), gaps: gap.gaps,
      costing: criteria.costing
    ).situation(yearlyBudget: budget)
  }

  /// The ranking under other costs, effects and strengths.
  func disturbed() throws(Failure) -> [DisturbedRanking] {
    try ranking.disturbed(at: .word("gap weights")) { disturbance in
      switch disturbance {
      case .cost(let percent):
        Self.situation(gap, gap.risk.model, criteria, budget).withCosts(percent: percent)
      case .secondTier, .strength:
        Self.situation(gap, gap.risk.model(under: disturbance), criteria, budget)
      }
    }
  }
}

extension RiskDesk {
  /// The model with the second tier, or the strengths of layers, other than they are.
  func model(under disturbance: Disturbance) -> RiskModel {
    var criteria = criteria
    if case .strength(let steps) = disturbance { criteria.shiftStrengths(by: steps) }
    let sets = profile.sets
    return RiskModel(scenarios, assets: model.assets, criteria: criteria) { id in
      let scale = sets.first { $0.catalog.id == id }?.scale ?? TierScale(name: id, levels: [])
      guard case .secondTier(let part) = disturbance else { return scale }
      return scale.withSecondTier(bringing: part)
    }
  }
}

extension RiskCriteria {
  /// Puts every word for strength so many places higher or lower among the words.
  fileprivate mutating func shiftStrengths(by steps: Int) {
    let factors = strengths.map(\.factor).sorted()
    strengths = strengths.map { strength in
      guard let place = factors.firstIndex(of: strength.factor) else { return strength }
      let shifted = min(max(place + steps, 0), factors.count - 1)
      return Strength(word: strength.word, name: strength.name, factor: factors[shifted])
    }
  }
}

extension TierScale {
  /// The same scale with the level above the lowest bringing another part of a control's effect, as far
  /// as its neighbours leave room.
  fileprivate func withSecondTier(bringing part: ExactDecimal) -> TierScale {
    guard levels.count > 2 else { return self }
    let percent = part.millionths / 10_000
    let (low, high) = (levels[0].effectiveness, levels[2].effectiveness)
    let second = levels[1]
    var changed = levels
    changed[1] = Level(
      tier: second.tier, name: second.name, evidence: second.evidence,
      effectiveness: min(max(percent, low), high), support: second.support, matrix: second.matrix)
    return TierScale(name: name, levels: changed)
  }
}
