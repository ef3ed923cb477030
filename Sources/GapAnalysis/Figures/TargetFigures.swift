public import ProfileModel

/// How controls stand to the tiers that are wanted of them.
public struct TargetFigures: Hashable, Sendable {
  /// The share of the controls that stand at their target or above it.
  public let atTarget: ClosedRange<Share>
  /// How many steps are missing to the targets, over all controls.
  public let steps: ClosedRange<Int>

  /// Compares standings with targets; nothing where none that counts has a target.
  public init?(_ standings: [(standing: Standing, target: Int?)], on scale: TierScale) {
    var whole = 0
    var (fewest, most) = (0, 0)
    var (stepsLeft, stepsAtMost) = (0, 0)
    for (standing, target) in standings {
      guard let target, let tiers = standing.tiers(on: scale) else { continue }
      whole += 1
      if tiers.lowerBound >= target { fewest += 1 }
      if tiers.upperBound >= target { most += 1 }
      stepsLeft += max(0, target - tiers.upperBound)
      stepsAtMost += max(0, target - tiers.lowerBound)
    }
    guard let low = Share(fewest, of: whole), let high = Share(most, of: whole) else { return nil }
    atTarget = low...high
    steps = stepsLeft...stepsAtMost
  }
}
