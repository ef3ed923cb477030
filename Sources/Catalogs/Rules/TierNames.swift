internal import Wording

/// The tiers of a scale, for what is said in terms of them.
struct TierNames {
  private let names: [String]

  /// The tiers of a scale; of an unknown scale nothing is said.
  init(_ scale: CatalogDocument?) {
    names = (scale?.root.records("tiers") ?? []).compactMap { $0.text("tier") }
  }

  /// What is wrong with one tier that is named.
  func findings(_ tier: String?, at spot: Spot) -> [Finding] {
    guard let tier, !names.isEmpty, !names.contains(tier) else { return [] }
    return [
      Finding(
        spot, Text(ja: "ティア「\(tier)」は区分にありません", en: "the tier '\(tier)' is not on the scale"), known
      )
    ]
  }

  /// What is wrong with lines that should be there for every tier.
  func findings(whole lines: Record) -> [Finding] {
    guard !names.isEmpty else { return [] }
    let missing = names.filter { lines[$0] == nil }.map { name in
      Finding(
        lines.spot, Text(ja: "ティア\(name)の説明がありません", en: "tier \(name) is not described"),
        Text(ja: "「\(name):」を書き足してください", en: "add '\(name):'"))
    }
    return missing + lines.entries.flatMap { findings($0.key, at: $0.spot) }
  }

  /// Whether one tier is below another.
  func isBelow(_ left: String, _ right: String) -> Bool {
    guard let low = names.firstIndex(of: left), let high = names.firstIndex(of: right) else {
      return true
    }
    return low < high
  }

  /// Whether a tier is the highest of a scale that has others.
  func isHighest(_ tier: String) -> Bool { names.count > 1 && names.last == tier }

  private var known: Text {
    Text(
      ja: "使えるのは \(names.joined(separator: "、")) です", en: "use \(names.joined(separator: ", "))")
  }
}
