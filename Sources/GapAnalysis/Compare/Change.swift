internal import ProfileModel

/// What happened to an answer or a control from one period to another.
public enum Change: String, CaseIterable, Sendable {
  /// It stands at a higher tier.
  case rose
  /// It stands at a lower tier.
  case fell
  /// What was open is answered.
  case answered
  /// What was answered is open.
  case lostAnswer = "lost-answer"
  /// Somebody answered that it is no longer, or not yet, known.
  case becameUnknown = "became-unknown"
  /// There is nothing to apply it to any more.
  case becameNotApplicable = "became-not-applicable"
  /// There is something to apply it to again.
  case becameApplicable = "became-applicable"
  /// It was decided against.
  case becameNotAdopted = "became-not-adopted"
  /// It was adopted again.
  case adoptedAgain = "adopted-again"
  /// Its evidence has grown old.
  case becameStale = "became-stale"
  /// It has no evidence any more.
  case lostEvidence = "lost-evidence"
  /// It was not asked before.
  case added
  /// It is not asked any more.
  case removed

  /// What happened between two standings on one scale.
  static func between(_ before: Standing, _ after: Standing, on scale: TierScale) -> [Change] {
    let isStill = before.isNotAdopted && after.isNotAdopted
    if before == after || isStill { return [] }
    let changes = [left(before, for: after), entered(after, from: before)].compactMap(\.self)
    guard changes.isEmpty, let old = before.tiers(on: scale), let new = after.tiers(on: scale)
    else { return changes }
    return [moved(old, new)]
  }

  private static func left(_ before: Standing, for after: Standing) -> Change? {
    switch before {
    case .unanswered: after == .unknown ? nil : .answered
    case .unknown: after == .unanswered ? nil : .answered
    case .notApplicable: after.isAnswered ? .becameApplicable : nil
    case .notAdopted, .declined: after.isAdopted ? .adoptedAgain : nil
    case .tier, .between: nil
    }
  }

  private static func entered(_ after: Standing, from before: Standing) -> Change? {
    switch after {
    case .unanswered: .lostAnswer
    case .unknown: before == .unanswered ? .answered : .becameUnknown
    case .notApplicable: .becameNotApplicable
    case .notAdopted, .declined: .becameNotAdopted
    case .tier, .between: nil
    }
  }

  /// Less open or more where one lies within the other, else higher or lower.
  private static func moved(_ old: ClosedRange<Int>, _ new: ClosedRange<Int>) -> Change {
    if isWithin(new, old) { return .answered }
    if isWithin(old, new) { return .lostAnswer }
    return new.lowerBound > old.lowerBound ? .rose : .fell
  }

  private static func isWithin(_ inner: ClosedRange<Int>, _ outer: ClosedRange<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}

extension Standing {
  /// Whether it says how far the control has come.
  fileprivate var isAdopted: Bool {
    switch self {
    case .tier, .between: true
    case .notAdopted, .unanswered, .unknown, .notApplicable, .declined: false
    }
  }

  /// Whether it says something of a control that has something to apply to.
  fileprivate var isAnswered: Bool { isAdopted || isNotAdopted }

  /// Whether it was decided against, however strongly it is asked for.
  var isNotAdopted: Bool { self == .notAdopted || self == .declined }
}
