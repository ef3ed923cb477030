public import GapAnalysis
public import Wording

/// A distribution as a strip of marks that read in grey and at a fixed width, with its numbers.
public struct Strip: Sendable {
  private struct Part {
    let mark: Character
    let name: Text
    let count: Int
  }

  private let parts: [Part]

  /// Makes the strip of a distribution.
  public init(_ distribution: Distribution) {
    let marks = Self.marks(of: distribution.tiers)
    let tiers = zip(distribution.tiers, zip(marks, distribution.atTier)).map { tier, drawn in
      Part(mark: drawn.0, name: Text(same: "\(tier):"), count: drawn.1)
    }
    // The highest tier stands at the left, so that strips compare from one edge.
    parts =
      tiers.reversed() + [
        Part(mark: "~", name: Text(ja: "一部未定 ", en: "partly open "), count: distribution.between),
        Part(mark: "x", name: Text(ja: "不採用 ", en: "not adopted "), count: distribution.notAdopted),
        Part(mark: "?", name: Text(ja: "わからない ", en: "not known "), count: distribution.unknown),
        Part(mark: ".", name: Text(ja: "未回答 ", en: "unanswered "), count: distribution.unanswered),
        Part(
          mark: "-", name: Text(ja: "対象外 ", en: "not applicable "),
          count: distribution.notApplicable),
        Part(
          mark: "-", name: Text(ja: "推奨の不採用 ", en: "recommended, not adopted "),
          count: distribution.declined),
      ]
  }

  /// The strip; whatever there is any of has a mark at least, the rest goes by proportion.
  public func drawn(width: Int) -> String {
    let there = parts.filter { $0.count > 0 }
    let spread = LargestRemainder.parts(there.map(\.count), of: max(0, width - there.count))
    return zip(there, spread).map { String(repeating: $0.mark, count: $1 + 1) }.joined()
  }

  /// How many there are of each, as far as there are any.
  public var counts: Text {
    let there = parts.filter { $0.count > 0 }.map { $0.name + Text(same: "\($0.count)") }
    return .joined(there, separator: Text(ja: "、", en: ", "))
  }

  /// What the marks of a scale mean.
  public static func legend(of tiers: [Int]) -> Text {
    let shown = zip(marks(of: tiers), tiers).reversed().map { mark, tier in
      Text(ja: "\(mark) ティア\(tier)", en: "\(mark) tier \(tier)")
    }
    return .joined(shown, separator: Text(same: "  "))
      + Text(
        ja: "  ~ 一部未定  x 不採用  ? わからない  . 未回答  - 対象外(推奨の不採用を含む)",
        en: "  ~ partly open  x not adopted  ? not known  . unanswered  - not applicable, or "
          + "recommended and not adopted")
  }

  /// Darker marks for higher tiers, as far as there are enough shades; else the last digits.
  private static func marks(of tiers: [Int]) -> [Character] {
    let shades: [Character] = ["░", "▒", "▓", "█"]
    if tiers.count > shades.count { return tiers.map { "\($0)".last ?? "?" } }
    return tiers.indices.map { shades[tiers.count == 1 ? 3 : $0 * 3 / (tiers.count - 1)] }
  }
}
