public import ProfileModel

extension Disturbance {
  /// The criteria of risk under it: every word for strength so many places higher or lower among the words.
  public func criteria(for criteria: RiskCriteria) -> RiskCriteria {
    guard case .strength(let steps) = self else { return criteria }
    var changed = criteria
    let factors = criteria.strengths.map(\.factor).sorted()
    changed.strengths = criteria.strengths.map { strength in
      guard let place = factors.firstIndex(of: strength.factor) else { return strength }
      let shifted = min(max(place + steps, 0), factors.count - 1)
      return RiskCriteria.Strength(
        word: strength.word, name: strength.name, factor: factors[shifted])
    }
    return changed
  }

  /// The scale under it: the level above the lowest brings another part of a control's effect, as far as
  /// its neighbours leave room.
  public func scale(for scale: TierScale) -> TierScale {
    let levels = scale.levels
    guard case .secondTier(let part) = self, levels.count > 2 else { return scale }
    let percent = part.millionths / 10_000
    let (low, high) = (levels[0].effectiveness, levels[2].effectiveness)
    let second = levels[1]
    var changed = levels
    changed[1] = TierScale.Level(
      tier: second.tier, name: second.name, evidence: second.evidence,
      effectiveness: min(max(percent, low), high), support: second.support, matrix: second.matrix)
    return TierScale(name: scale.name, levels: changed)
  }
}
