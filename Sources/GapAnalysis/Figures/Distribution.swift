public import ProfileModel

/// How many controls stand where, and every figure that follows from the counts alone.
///
/// Tiers are an order and no amounts, so there is no mean. What is open makes a figure an interval:
/// from every open control at the lowest tier, to every one at the highest.
public struct Distribution: Hashable, Sendable {
  /// The tiers of the scale, lowest first.
  public let tiers: [Int]
  /// How many stand at each tier.
  public private(set) var atTier: [Int]
  /// How many stand somewhere between two tiers.
  public private(set) var between = 0
  /// How many are not adopted though they are asked for.
  public private(set) var notAdopted = 0
  /// How many nobody has answered.
  public private(set) var unanswered = 0
  /// How many are not known.
  public private(set) var unknown = 0
  /// How many have nothing to apply to.
  public private(set) var notApplicable = 0
  /// How many were only recommended, and not adopted.
  public private(set) var declined = 0
  private var atLeast: [Int]
  private var atMost: [Int]
  private let scale: TierScale

  /// Counts standings.
  public init(_ standings: some Sequence<Standing>, on scale: TierScale) {
    self.scale = scale
    tiers = scale.levels.map(\.tier)
    atTier = tiers.map { _ in 0 }
    (atLeast, atMost) = (atTier, atTier)
    for standing in standings { add(standing) }
  }

  mutating func add(_ standing: Standing) {
    switch standing {
    case .tier(let tier): atTier[level(tier)] += 1
    case .between: between += 1
    case .notAdopted: notAdopted += 1
    case .unanswered: unanswered += 1
    case .unknown: unknown += 1
    case .notApplicable: notApplicable += 1
    case .declined: declined += 1
    }
    guard let range = standing.tiers(on: scale), !tiers.isEmpty else { return }
    atLeast[level(range.lowerBound)] += 1
    atMost[level(range.upperBound)] += 1
  }

  /// The place of a tier in the scale; one in between counts as the next below.
  private func level(_ tier: Int) -> Int {
    var level = 0
    while level + 1 < tiers.count, tiers[level + 1] <= tier { level += 1 }
    return level
  }
}

extension Distribution {
  /// How many count: all but those without anything to apply to and those declined.
  public var applicable: Int {
    atTier.reduce(0, +) + between + notAdopted + unanswered + unknown
  }

  /// How many there are.
  public var total: Int { applicable + notApplicable + declined }

  /// How many of those that count are assessed, at least in part.
  public var assessed: Int { applicable - unanswered - unknown }

  /// The lowest tier that any stands at.
  public var minimum: ClosedRange<Int>? { quantile(at: 1) }

  /// The lower median.
  public var lowerMedian: ClosedRange<Int>? { quantile(.half) }

  /// The smallest tier at or below which a share of the controls stands (type-1 quantile).
  public func quantile(_ share: Share) -> ClosedRange<Int>? {
    quantile(at: max(1, share.count(of: applicable)))
  }

  /// The share that stands at a tier or above it.
  public func atOrAbove(_ tier: Int) -> ClosedRange<Share>? {
    let count = { (counts: [Int]) in
      zip(tiers, counts).filter { $0.0 >= tier }.map(\.1).reduce(0, +)
    }
    guard let low = Share(count(atLeast), of: applicable),
      let high = Share(count(atMost), of: applicable)
    else { return nil }
    return low...high
  }

  /// The highest tier that a share of the controls has reached; all of them, unless told otherwise.
  public func reach(_ share: Share = .all) -> ClosedRange<Int>? {
    quantile(at: applicable - share.count(of: applicable) + 1)
  }

  /// The tier of the control at a place when all that count stand in a row, lowest first.
  private func quantile(at place: Int) -> ClosedRange<Int>? {
    guard applicable > 0, let low = tier(at: place, of: atLeast),
      let high = tier(at: place, of: atMost)
    else { return nil }
    return low...high
  }

  private func tier(at place: Int, of counts: [Int]) -> Int? {
    var passed = 0
    for (tier, count) in zip(tiers, counts) {
      passed += count
      if passed >= place { return tier }
    }
    return tiers.last
  }
}
