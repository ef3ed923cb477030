public import ProfileModel

/// Whether an outage is expected to break the published service level.
public enum BreachVerdict: String, CaseIterable, Sendable {
  /// It does, whatever open answers turn out to be.
  case yes
  /// It does not, whatever open answers turn out to be.
  case no
  /// That hangs on answers that are open, not borne by evidence, or on figures that nobody gave.
  case open
}

/// How a service comes back in a scenario: from the four sides, held against what is wanted of it.
public struct RecoveryOutlook: Hashable, Sendable {
  /// What holds of the service in the scenario.
  public let levels: ServiceLevels
  /// The id of the scenario; nothing where it is none in particular.
  public let scenario: String?
  /// What has to be known before anything can be said.
  public let missing: [RecoveryPart]
  /// The recovery by evidence, with what is open at its lowest: by this it is judged.
  public let cautious: Recovery?
  /// When it is back at the earliest and at the latest, by evidence.
  public let evidenced: ClosedRange<Minutes>?
  /// When it is back at the earliest and at the latest, as declared.
  public let declared: ClosedRange<Minutes>?
  /// What is broken of the published level, as judged.
  public let breaches: [LevelBreach]
  /// How much data is lost at most.
  public let dataLoss: DataLoss?
  /// What comes of everything that is wanted.
  public let checks: [RecoveryCheck]
  /// Whether the published level is expected to be broken; nothing where nothing is known of that.
  public let verdict: BreachVerdict?

  /// Looks at a service in a scenario.
  public init(_ model: RecoveryModel, in scenario: String?) {
    let recoveries = TierSide.allCases.map { model.recovery(in: scenario, $0) }
    let levels = model.levels.applied(to: scenario)
    self.levels = levels
    self.scenario = scenario
    missing = RecoveryPart.missing(in: levels)
    cautious = recoveries[0]
    evidenced = Self.range(recoveries[0], recoveries[1])
    declared = Self.range(recoveries[2], recoveries[3])
    breaches = recoveries[0].map(model.judged) ?? []
    dataLoss = DataLoss(interval: levels.backupInterval, dwell: levels.dwell)
    checks = RecoveryCheck.all(levels, recoveries[0], dataLoss)
    verdict = Self.verdict(recoveries.map { $0.flatMap { model.judged($0).isReached } })
  }

  private static func range(_ low: Recovery?, _ high: Recovery?) -> ClosedRange<Minutes>? {
    guard let low = low?.time, let high = high?.time else { return nil }
    return min(low, high)...max(low, high)
  }

  private static func verdict(_ sides: [Bool?]) -> BreachVerdict? {
    let known = sides.compactMap(\.self)
    guard !known.isEmpty else { return nil }
    if known.count == sides.count && Set(known).count == 1 { return known[0] ? .yes : .no }
    return .open
  }
}
