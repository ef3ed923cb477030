public import ProfileModel
public import Wording

/// A way in which what the ranking rests on could be otherwise.
public enum Disturbance: Hashable, Sendable {
  /// Every cost at a percentage of what it is.
  case cost(percent: Int)
  /// The second tier brings another part of a control's effect.
  case secondTier(ExactDecimal)
  /// The strength of every layer is so many words higher or lower.
  case strength(steps: Int)

  /// Those that are tried: costs a fifth off, the second tier at 0.2 and 0.5, strengths one word off.
  public static let usual: [Disturbance] =
    [.cost(percent: 80), .cost(percent: 120)]
    + [200_000, 500_000].compactMap { ExactDecimal(millionths: $0).map(Disturbance.secondTier) }
    + [.strength(steps: -1), .strength(steps: 1)]

  /// The disturbance as people read it.
  public var readable: Text {
    switch self {
    case .cost(let percent):
      Text(ja: "費用がすべて\(percent)%", en: "all costs at \(percent)%")
    case .secondTier(let part):
      Text(ja: "2番目のティアの効果が\(part)", en: "the second tier brings \(part)")
    case .strength(let steps):
      steps < 0
        ? Text(ja: "層の強さが\(-steps)段下", en: "layers weaker by \(-steps)")
        : Text(ja: "層の強さが\(steps)段上", en: "layers stronger by \(steps)")
    }
  }
}

/// What becomes of a ranking under a disturbance.
public struct DisturbedRanking: Hashable, Sendable {
  /// The disturbance.
  public let disturbance: Disturbance
  /// How many of the first few are among the first few still, of all that are in one of the two.
  public let overlap: Share
  /// Kendall's τ in millionths: 1,000,000 for the same order, -1,000,000 for the contrary one.
  public let agreement: Int
  /// The ids that come among the first few, in the order of the new ranking.
  public let entering: [String]
  /// The ids that fall out of them, in the order of the old one.
  public let leaving: [String]

  init(_ disturbance: Disturbance, from old: [String], to new: [String], first few: Int) {
    let (before, after) = (Set(old.prefix(few)), Set(new.prefix(few)))
    self.disturbance = disturbance
    overlap =
      Share(before.intersection(after).count, of: before.union(after).count) ?? Share.all
    agreement = Self.agreement(old, new)
    entering = new.prefix(few).filter { !before.contains($0) }
    leaving = old.prefix(few).filter { !after.contains($0) }
  }

  /// Pairs in the same order less pairs in the contrary one, over all pairs that are in both.
  private static func agreement(_ old: [String], _ new: [String]) -> Int {
    let places = Dictionary(new.enumerated().map { ($1, $0) }) { first, _ in first }
    let ranks = old.compactMap { places[$0] }
    var balance = 0
    for (index, rank) in ranks.enumerated() {
      for other in ranks[(index + 1)...] { balance += rank < other ? 1 : -1 }
    }
    let pairs = ranks.count * (ranks.count - 1) / 2
    return HalfUp.quotient(Int128(balance) * 1_000_000, Int128(pairs)) ?? 1_000_000
  }
}

extension Ranking {
  /// Ranks again under each disturbance what `recompute` makes of it, and compares.
  public func disturbed(
    by disturbances: [Disturbance] = Disturbance.usual, first few: Int = 5, at place: Place,
    recompute: (Disturbance) throws(Failure) -> PrioritySituation
  ) throws(Failure) -> [DisturbedRanking] {
    let old = order.map { ids[$0] }
    return try disturbances.map { disturbance throws(Failure) in
      let new = try RankContest(try recompute(disturbance), by: criteria, at: place)
      let order = new.field.order(under: criteria.weights).map { new.ids[$0] }
      return DisturbedRanking(disturbance, from: old, to: order, first: max(few, 0))
    }
  }
}
