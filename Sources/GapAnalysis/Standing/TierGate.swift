public import ProfileModel

/// The cumulative gate: which tier the answers to a control's check items come to.
public enum TierGate {
  /// The tier, from how it stands if every open item turns out unmet to if it turns out met.
  ///
  /// A tier is reached when every applicable item needed for it or for a lower one is met. No tier
  /// is reached by items above the highest level that an item asks for, nor by items none of which
  /// applies.
  public static func tiers(
    of answers: [String: ItemAnswer], to control: Control, on scale: TierScale
  ) -> ClosedRange<Int> {
    let applicable = control.items.filter { answers[$0.id] != .notApplicable }
    guard !applicable.isEmpty else { return scale.lowest...scale.lowest }
    let cap = control.items.map(\.level).max() ?? scale.lowest
    let unmet = applicable.filter { answers[$0.id].map { !$0.isMet } ?? false }.map(\.level).min()
    let open = applicable.filter { answers[$0.id] == nil }.map(\.level).min()
    let reached = { (obstacle: Int?) in
      scale.levels.last { $0.tier <= cap && $0.tier < obstacle ?? .max }?.tier ?? scale.lowest
    }
    let highest = reached(unmet)
    return min(highest, reached(open))...highest
  }
}

extension ItemAnswer {
  /// Whether the item counts as met: fully, or largely.
  public var isMet: Bool { self == .full || self == .large }
}
