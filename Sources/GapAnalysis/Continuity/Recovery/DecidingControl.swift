public import ProfileModel

/// A control that would avert a predicted breach by itself, raised to a tier.
public struct DecidingControl: Hashable, Sendable {
  /// The control.
  public let control: ControlID
  /// The tier that it counts with; nothing where nobody was asked.
  public let tier: Int?
  /// The lowest tier with which the breach is averted.
  public let critical: Int

  /// The controls that would avert a breach in a scenario, by evidence and with what is open at its
  /// lowest; those first that have the fewest tiers to go.
  public static func all(in model: RecoveryModel, scenario: String?) -> [DecidingControl] {
    guard model.isBreached(in: scenario, .evidencedLow) == true else { return [] }
    let times = model.levels.applied(to: scenario).timesInForce
    let controls = Set(times.compactMap(\.control)).sorted()
    return controls.compactMap { control -> DecidingControl? in
      let tier = model.tiers.tier(of: control, .evidencedLow)
      let critical = Self.tiers(of: control, in: times).first { next in
        next > tier
          && model.raised(to: [control: next]).isBreached(in: scenario, .evidencedLow) == false
      }
      return critical.map {
        DecidingControl(control: control, tier: tier > 0 ? tier : nil, critical: $0)
      }
    }.sorted { ($0.steps, $0.control) < ($1.steps, $1.control) }
  }

  private var steps: Int { critical - (tier ?? 0) }

  /// The tiers at which a time gets shorter by a control, in order.
  private static func tiers(of control: ControlID, in times: [TieredTime]) -> [Int] {
    let tiers = times.flatMap { time -> [Int] in
      guard case .byTier(control, let steps) = time else { return [] }
      return steps.map(\.tier)
    }
    return Set(tiers).sorted()
  }
}
