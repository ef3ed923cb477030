public import ProfileModel

/// What became of one claim when a target was composed.
public enum ClaimState: String, CaseIterable, Sendable {
  /// It attains the target.
  case binding
  /// The target asks for as much or more.
  case covered
  /// It asks for more than management approved.
  case overruled
  /// It has no reason, approver or expiry, and does not count.
  case pending
  /// It was approved until a day that is past, and does not count.
  case expired
  /// It begins on a later day.
  case later
  /// A later step of its source, or one for the very part, took its place.
  case superseded
}

extension ComposedTarget {
  /// What became of a claim on the day for which the target was composed.
  public func state(of claim: Target, on day: CivilDate) -> ClaimState {
    if claim == binding { return .binding }
    if claim.source == .policy && !claim.isApproved { return .pending }
    if !claim.isDue(on: day) { return .later }
    if claim.source == .policy && !claim.counts(reviewedOn: reviewed) { return .expired }
    let takesPlace = claim.source == .policy || claim.source == .risk
    if takesPlace && claims[claim.source] != claim { return .superseded }
    return claim.tier > tier ?? 0 ? .overruled : .covered
  }
}
