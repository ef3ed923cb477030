public import GapAnalysis
internal import Wording

/// The columns in which distributions are printed: a strip and figures for people, numbers for data.
public struct DistributionColumns: Sendable {
  private static let width = 16
  private let tiers: [Int]
  private let tier: Int

  /// Makes columns for the tiers of every scale in a table, and the tier whose share is told.
  public init(tiers: [Int], atOrAbove tier: Int) {
    self.tiers = Set(tiers).sorted()
    self.tier = tier
  }

  /// The columns.
  public var columns: [Table.Column] {
    [
      Table.Column("strip", Text(ja: "分布", en: "Distribution"), isForPeople: true),
      Table.Column("counts", Text(ja: "内訳", en: "Counts"), isForPeople: true),
      Table.Column("minimum", Text(ja: "最低", en: "Min"), isForPeople: true),
      Table.Column("median", Text(ja: "中央値", en: "Median"), isForPeople: true),
      Table.Column("share", Text(ja: "ティア\(tier)以上", en: "Tier \(tier)+"), isForPeople: true),
    ] + Self.numbers(tiers).map { Table.Column($0, Text(same: $0), isForData: true) }
  }

  /// The cells of one distribution.
  public func cells(_ distribution: Distribution) -> [Cell] {
    let strip = Strip(distribution)
    let (minimum, median) = (distribution.minimum, distribution.lowerMedian)
    let share = distribution.atOrAbove(tier)
    let counts = tiers.map { tier in
      distribution.tiers.firstIndex(of: tier).map { distribution.atTier[$0] } ?? 0
    }
    let others = [
      distribution.between, distribution.notAdopted, distribution.unanswered, distribution.unknown,
      distribution.notApplicable, distribution.declined, distribution.applicable,
    ]
    let bounds = [
      minimum?.lowerBound, minimum?.upperBound, median?.lowerBound, median?.upperBound, tier,
      share?.lowerBound.part, share?.upperBound.part,
    ]
    return [
      .figure(strip.drawn(width: Self.width)), .wording(strip.counts), .tiers(minimum),
      .tiers(median), .shares(share),
    ] + (counts + others).map(Cell.integer) + bounds.map(Cell.integer(orNone:))
  }

  private static func numbers(_ tiers: [Int]) -> [String] {
    tiers.map { "tier_\($0)" } + [
      "between", "not_adopted", "unanswered", "unknown", "not_applicable", "declined", "applicable",
      "minimum_low", "minimum_high", "median_low", "median_high", "threshold",
      "at_or_above_low", "at_or_above_high",
    ]
  }
}
