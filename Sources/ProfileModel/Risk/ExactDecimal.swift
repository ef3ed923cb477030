/// A number of zero or more with up to six decimals, held exactly.
public struct ExactDecimal: Hashable, Sendable {
  /// The number in millionths.
  public let millionths: Int

  /// The largest whole part that can be held.
  public static let largest = 999_999_999_999
  /// Zero.
  public static let zero = ExactDecimal(known: 0)
  /// One.
  public static let one = ExactDecimal(known: 1_000_000)

  /// Makes a number from millionths, or nothing where it is less than zero or too large.
  public init?(millionths: Int) {
    guard (0...Self.largest * 1_000_000).contains(millionths) else { return nil }
    self.millionths = millionths
  }

  init(known millionths: Int) {
    self.millionths = millionths
  }

  /// The number as the nearest one that arithmetic has.
  public var value: Double { Double(millionths) / 1_000_000 }
}

extension ExactDecimal: Comparable {
  /// Whether one number is smaller than another.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.millionths < right.millionths
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in digits, without zeros at its end: `0.35`, `60`.
  public var description: String {
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: 1_000_000)
    guard rest > 0 else { return String(whole) }
    var digits = zeroPadded(rest, 6)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  /// Reads digits with at most one point and six decimals behind it.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isWritten = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard isWritten, (1...2).contains(parts.count), parts[0].count <= 12,
      parts.count == 1 || parts[1].count <= 6
    else { return nil }
    let decimals = parts.count == 2 ? String(Substring(parts[1])) : ""
    let padded = decimals + String(repeating: "0", count: 6 - decimals.utf8.count)
    guard let millionths = Int(String(Substring(parts[0])) + padded) else { return nil }
    self.init(millionths: millionths)
  }
}
