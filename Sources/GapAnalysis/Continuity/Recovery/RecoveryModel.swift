public import ProfileModel

/// A service prepared for reckoning how it comes back: its levels, where controls stand, and what would
/// break the published level.
public struct RecoveryModel: Sendable {
  /// What was said of the service.
  public let levels: ServiceLevels
  /// Where the controls stand on which its times hang.
  public let tiers: ControlTiers
  /// In which ways the published level can be broken.
  public let breaches: [SectorTable.Breach]
  /// How the requirement for separate teams stands; nothing where there is none.
  public let teams: RequirementReadiness?

  /// Brings together what is reckoned with.
  public init(
    _ levels: ServiceLevels, tiers: ControlTiers, breaches: [SectorTable.Breach],
    teams: RequirementReadiness? = nil
  ) {
    self.levels = levels
    self.tiers = tiers
    self.breaches = breaches
    self.teams = teams
  }

  /// How the service comes back in a scenario, as seen from one side; nothing where a part is missing.
  public func recovery(in scenario: String?, _ side: TierSide) -> Recovery? {
    figures(in: scenario, side).flatMap { Recovery($0) }
  }

  /// What a recovery breaks of the published level.
  public func judged(_ recovery: Recovery) -> [LevelBreach] {
    breaches.map { LevelBreach($0, on: recovery.curve, reach: levels.reach) }
  }

  /// Whether a breach of the published level is predicted in a scenario, as seen from one side; nothing
  /// where a part is missing, or no level is published in figures.
  public func isBreached(in scenario: String?, _ side: TierSide) -> Bool? {
    recovery(in: scenario, side).flatMap { judged($0).isReached }
  }

  /// The same with some controls raised.
  public func raised(to raises: [ControlID: Int]) -> RecoveryModel {
    RecoveryModel(
      levels, tiers: tiers.raised(to: raises), breaches: breaches, teams: teams)
  }

  private func figures(in scenario: String?, _ side: TierSide) -> RecoveryFigures? {
    RecoveryFigures(
      levels.applied(to: scenario), hasSeparateTeams: hasSeparateTeams(side)
    ) { tiers.tier(of: $0, side) }
  }

  /// Without such a requirement, the teams are taken as the same at the worst and as separate at the best.
  private func hasSeparateTeams(_ side: TierSide) -> Bool {
    switch levels.teams {
    case .separate: true
    case .same: false
    case .byRequirement: teams?.isReached(side) ?? !side.isLow
    }
  }
}

extension RequirementReadiness {
  /// Whether it is as ready as is needed, as seen from one side; what does not apply holds nothing back.
  fileprivate func isReached(_ side: TierSide) -> Bool {
    let ready = side == .declaredLow || side == .declaredHigh ? ready : evidenced
    guard let ready else { return true }
    return (side.isLow ? ready.lowerBound : ready.upperBound) >= requirement.level
  }
}
