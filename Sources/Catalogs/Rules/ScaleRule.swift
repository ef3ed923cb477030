internal import Wording

/// A scale rises from its first tier to its last, and describes each in every aspect.
enum ScaleRule {
  static func findings(in document: CatalogDocument) -> [Finding] {
    let tiers = document.root.records("tiers")
    let names = TierNames(document)
    return steps(tiers) + zeroFirst(tiers)
      + document.root.records("aspects").flatMap { aspect in
        aspect.record("tiers").map(names.findings(whole:)) ?? []
      }
  }

  /// The tier itself goes up by one, and what the method reads of it never goes down.
  private static func steps(_ tiers: [Record]) -> [Finding] {
    zip(tiers, tiers.dropFirst()).flatMap { lower, upper in
      var findings = ["effectiveness", "support", "evidence", "matrix"].compactMap { key in
        falls(key, lower, upper)
      }
      if let low = lower.number("tier"), let high = upper.number("tier"), high != low + 1 {
        findings.append(
          Finding(
            upper.spot(of: "tier"),
            Text(ja: "ティア\(low)の次が\(high)です", en: "tier \(low) is followed by \(high)"),
            Text(ja: "1から順に一つずつ上げてください", en: "go up from 1 by one")))
      }
      return findings
    }
  }

  private static func falls(_ key: String, _ lower: Record, _ upper: Record) -> Finding? {
    guard let low = lower.number(key), let high = upper.number(key), high < low else { return nil }
    return Finding(
      upper.spot(of: key),
      Text(
        ja: "「\(key)」が一つ下のティアの\(low)より小さい値です", en: "'\(key)' is less than \(low) of the tier below"),
      Text(ja: "上のティアほど小さくならないようにしてください", en: "let it never fall from tier to tier"))
  }

  private static func zeroFirst(_ tiers: [Record]) -> [Finding] {
    guard let first = tiers.first else { return [] }
    let wanted = [("tier", 1), ("effectiveness", 0), ("support", 0)]
    return wanted.compactMap { key, value in
      guard let number = first.number(key), number != value else { return nil }
      return Finding(
        first.spot(of: key),
        Text(ja: "最初のティアの「\(key)」が\(number)です", en: "the first tier has '\(key)' of \(number)"),
        Text(ja: "\(value) にしてください", en: "make it \(value)"))
    }
  }
}
