public import ProfileModel

/// Where a control stands by one answer, or by several taken together.
public enum Standing: Hashable, Sendable {
  /// At a tier.
  case tier(Int)
  /// Somewhere between two tiers, since part of the answer is open.
  case between(ClosedRange<Int>)
  /// Not adopted though it is asked for: it counts as the lowest tier, and is told apart.
  case notAdopted
  /// Nobody has answered: it may be at any tier.
  case unanswered
  /// It is not known: it may be at any tier.
  case unknown
  /// It has nothing to apply to, and is left out of denominators.
  case notApplicable
  /// Not adopted, and only recommended: it is left out of denominators.
  case declined

  /// Where one answer puts a control.
  ///
  /// The control is only looked at where the answer leaves it open what that means.
  public init(_ answer: Answer, to control: @autoclosure () -> Control, on scale: TierScale) {
    switch answer {
    case .unanswered: self = .unanswered
    case .unknown: self = .unknown
    case .notApplicable: self = .notApplicable
    case .notAdopted: self = control().strength == .recommended ? .declined : .notAdopted
    case .adopted(.tier(let tier)):
      self = .tier(min(max(tier, scale.lowest), scale.highest))
    case .adopted(.items(let items)):
      self.init(TierGate.tiers(of: items, to: control(), on: scale))
    }
  }

  /// A tier, or what lies between two.
  init(_ tiers: ClosedRange<Int>) {
    self = tiers.lowerBound == tiers.upperBound ? .tier(tiers.lowerBound) : .between(tiers)
  }

  /// The tiers it may be at, from the least favourable to the most; nothing where it does not count.
  public func tiers(on scale: TierScale) -> ClosedRange<Int>? {
    switch self {
    case .tier(let tier): tier...tier
    case .between(let tiers): tiers
    case .notAdopted: scale.lowest...scale.lowest
    case .unanswered, .unknown: scale.lowest...scale.highest
    case .notApplicable, .declined: nil
    }
  }

  /// Whether it counts in denominators.
  public var isApplicable: Bool {
    switch self {
    case .notApplicable, .declined: false
    case .tier, .between, .notAdopted, .unanswered, .unknown: true
    }
  }

  /// Whether nothing at all is known of how far it has come (METHOD's NA).
  public var isUnassessed: Bool { self == .unanswered || self == .unknown }

  /// The same standing as far as evidence of a grade bears it.
  public func borne(by grade: Int, on scale: TierScale) -> Standing {
    let highest = scale.levels.last { $0.evidence <= grade }?.tier ?? scale.lowest
    return switch self {
    case .tier(let tier): .tier(min(tier, highest))
    case .between(let tiers):
      Standing(min(tiers.lowerBound, highest)...min(tiers.upperBound, highest))
    case .notAdopted, .unanswered, .unknown, .notApplicable, .declined: self
    }
  }
}
