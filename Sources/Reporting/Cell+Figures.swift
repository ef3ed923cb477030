public import GapAnalysis
internal import Wording

extension Cell {
  /// The tiers that a figure lies between, or the one it comes to.
  public static func tiers(_ tiers: ClosedRange<Int>?) -> Cell {
    guard let tiers else { return .none }
    return .figure(
      tiers.count == 1 ? "\(tiers.lowerBound)" : "\(tiers.lowerBound)-\(tiers.upperBound)")
  }

  /// The shares that a figure lies between, or the one it comes to.
  public static func shares(_ shares: ClosedRange<Share>?) -> Cell {
    guard let shares else { return .none }
    if shares.lowerBound == shares.upperBound { return .share(shares.lowerBound) }
    return .figure("\(shares.lowerBound.description.dropLast())-\(shares.upperBound)")
  }

  /// A share.
  public static func share(_ share: Share?) -> Cell {
    share.map { .figure($0.description) } ?? .none
  }

  /// A number, or no value.
  public static func integer(orNone number: Int?) -> Cell {
    number.map(Cell.integer) ?? .none
  }
}
