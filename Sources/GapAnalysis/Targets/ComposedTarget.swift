public import ProfileModel

/// The tier that is wanted of a control on a day, and what each source has to do with it.
public struct ComposedTarget: Hashable, Sendable {
  /// The control and the part of the organisation.
  public let key: RatingKey
  /// The claim that holds of each source on that day.
  public let claims: [Target.Source: Target]
  /// What management wrote down that does not count yet: no reason, approver or expiry stands by it.
  public let pending: Target?
  /// What management approved, and would have to look at again before it counts.
  public let expired: Target?

  /// The claim that attains the target: of equal ones obligation, then risk, baseline and policy.
  public let binding: Target?

  /// The tier; nothing where nobody asks for one.
  public var tier: Int? { binding?.tier }

  /// Claims of risk or baseline that ask for more than management approved.
  public var overruled: [Target] {
    guard let tier, binding?.source == .policy || claims[.policy] != nil else { return [] }
    return [.risk, .baseline].compactMap { claims[$0] }.filter { $0.tier > tier }
  }

  /// Composes what is wanted of a control on a day out of all that was claimed of it.
  public init(_ key: RatingKey, of claims: [Target], on day: CivilDate) {
    self.key = key
    let due = claims.filter { $0.isDue(on: day) }
    let policy = Self.latest(due.filter { $0.source == .policy })
    let isCurrent = policy.map { $0.isApproved && !$0.isExpired(on: day) } ?? false
    pending = policy.flatMap { $0.isApproved ? nil : $0 }
    expired = policy.flatMap { $0.isApproved && !isCurrent ? $0 : nil }
    var holding: [Target.Source: Target] = [:]
    holding[.obligation] = Self.highest(due.filter { $0.source == .obligation })
    holding[.risk] = Self.latest(due.filter { $0.source == .risk })
    holding[.baseline] = Self.highest(due.filter { $0.source == .baseline })
    holding[.policy] = isCurrent ? policy : nil
    self.claims = holding
    let counted: [Target.Source] =
      isCurrent ? [.obligation, .policy] : [.obligation, .risk, .baseline]
    binding = Self.highest(counted.compactMap { holding[$0] })
  }

  /// The first of the claims with the highest tier.
  private static func highest(_ claims: [Target]) -> Target? {
    claims.reduce(nil) { best, claim in
      best.map { $0.tier >= claim.tier ? $0 : claim } ?? claim
    }
  }

  /// The step that was reached last; of steps from one day the highest.
  private static func latest(_ claims: [Target]) -> Target? {
    claims.reduce(nil) { best, claim in
      guard let best else { return claim }
      return (claim.start, claim.tier) > (best.start, best.tier) ? claim : best
    }
  }
}

extension Target {
  /// The day from which it is to be so, as a number to compare by.
  fileprivate var start: Int { id.from?.daysSinceEpoch ?? .min }
}
