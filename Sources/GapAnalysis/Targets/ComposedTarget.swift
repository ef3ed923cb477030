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
  /// A policy that has run out by the day looked at, and counts as one that is renewed until then.
  public let renewal: Target?
  /// Claims of other sources that are past the day on which to look at them again, and still count.
  public let overdue: [Target]

  /// The day on which approvals are looked at.
  let reviewed: CivilDate

  /// The claim that attains the target: of equal ones obligation, then risk, baseline and policy.
  public let binding: Target?

  /// The tier; nothing where nobody asks for one.
  public var tier: Int? { binding?.tier }

  /// Claims of risk or baseline that ask for more than management approved.
  public var overruled: [Target] {
    guard let tier, claims[.policy] != nil else { return [] }
    return [.risk, .baseline].compactMap { claims[$0] }.filter { $0.tier > tier }
  }

  /// Composes what is wanted of a control on a day out of all that was claimed of it.
  ///
  /// A policy that has not run out on the day of `review` is taken as renewed until that day; without
  /// one it has to last by itself.
  public init(
    _ key: RatingKey, of claims: [Target], on day: CivilDate, reviewedOn review: CivilDate? = nil
  ) {
    self.key = key
    let reviewed = review ?? day
    self.reviewed = reviewed
    let due = claims.filter { $0.isDue(on: day) }
    let policies = due.filter { $0.source == .policy }
    let current = Self.latest(policies.filter { $0.counts(reviewedOn: reviewed) }, for: key)
    let isOpen = { (policy: Target) in current.map { $0.start <= policy.start } ?? true }
    pending = Self.latest(policies.filter { !$0.isApproved && isOpen($0) }, for: key)
    expired = Self.latest(
      policies.filter { $0.isApproved && !$0.counts(reviewedOn: reviewed) && isOpen($0) }, for: key)
    renewal = current.flatMap { $0.isExpired(on: day) ? $0 : nil }
    let risks = Dictionary(grouping: due.filter { $0.source == .risk }, by: \.key.scope).values
    var holding: [Target.Source: Target] = [:]
    holding[.obligation] = Self.highest(due.filter { $0.source == .obligation })
    holding[.risk] = Self.highest(risks.compactMap { Self.latest($0, for: key) })
    holding[.baseline] = Self.highest(due.filter { $0.source == .baseline })
    holding[.policy] = current
    self.claims = holding
    let counted: [Target.Source] =
      current == nil ? [.obligation, .risk, .baseline] : [.obligation, .policy]
    binding = counted.compactMap { holding[$0] }.reduce(nil) { best, claim in
      best.map { $0.tier >= claim.tier ? $0 : claim } ?? claim
    }
    overdue = [.obligation, .risk, .baseline].compactMap { holding[$0] }
      .filter { $0.isExpired(on: reviewed) }
  }

  /// The claim with the highest tier; of equal ones the earliest, then by id.
  private static func highest(_ claims: [Target]) -> Target? {
    claims.min { ($1.tier, $0.start, "\($0.id)") < ($0.tier, $1.start, "\($1.id)") }
  }

  /// The step that was reached last; what was said of the very part goes before what was said of
  /// the whole organisation, and of steps from one day the highest counts.
  private static func latest(_ claims: [Target], for key: RatingKey) -> Target? {
    claims.max { left, right in
      let isOwn = (left.key == key ? 1 : 0, right.key == key ? 1 : 0)
      return (isOwn.0, left.start, left.tier, "\(right.id)")
        < (isOwn.1, right.start, right.tier, "\(left.id)")
    }
  }
}

extension Target {
  /// Whether it ever counts: a policy has to be approved, and not to expire before it is due.
  var mayCount: Bool {
    source != .policy || isApproved && !(id.from.map { isExpired(on: $0) } ?? false)
  }

  /// Whether a policy counts, its approval looked at on a day.
  func counts(reviewedOn day: CivilDate) -> Bool { mayCount && !isExpired(on: day) }

  /// The day from which it is to be so, as a number to compare by.
  fileprivate var start: Int { id.from?.daysSinceEpoch ?? .min }
}
