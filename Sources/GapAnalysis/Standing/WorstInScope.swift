internal import ProfileModel

/// Takes standings together by the worst of those that count.
struct WorstInScope {
  private var lowest: Int?
  private var highest: Int?
  private var isAssessed = false
  private var hasUnanswered = false
  private var hasNotAdopted = false
  private var hasDeclined = false
  private var isAsked = false

  /// Adds one more.
  mutating func add(_ standing: Standing, on scale: TierScale) {
    isAsked = true
    hasUnanswered = hasUnanswered || standing == .unanswered
    hasNotAdopted = hasNotAdopted || standing == .notAdopted
    hasDeclined = hasDeclined || standing == .declined
    guard let tiers = standing.tiers(on: scale) else { return }
    isAssessed = isAssessed || !standing.isUnassessed
    lowest = min(lowest ?? tiers.lowerBound, tiers.lowerBound)
    highest = min(highest ?? tiers.upperBound, tiers.upperBound)
  }

  /// What they come to; nothing where none was added.
  var result: Standing? {
    guard isAsked else { return nil }
    guard let lowest, let highest else { return hasDeclined ? .declined : .notApplicable }
    if hasNotAdopted { return .notAdopted }
    if !isAssessed { return hasUnanswered ? .unanswered : .unknown }
    return Standing(lowest...highest)
  }
}
