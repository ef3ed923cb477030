/// A part of a whole, exact.
public struct Share: Hashable, Sendable {
  /// How many there are of the part.
  public let part: Int
  /// How many there are of the whole, at least one.
  public let whole: Int

  /// Makes a share, or nothing where the whole is nothing or the part is no part of it.
  public init?(_ part: Int, of whole: Int) {
    guard whole > 0, (0...whole).contains(part) else { return nil }
    self.init(known: part, whole)
  }

  private init(known part: Int, _ whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// The whole.
  public static let all = Share(known: 1, 1)
  /// One half.
  public static let half = Share(known: 1, 2)

  /// The share in tenths of a percent, rounded half up.
  public var permille: Int {
    (part * 2000 + whole) / (whole * 2)
  }

  /// The smallest count that is at least this share of a number of things.
  public func count(of things: Int) -> Int {
    (part * things + whole - 1) / whole
  }

  /// Whether both are the same part, whatever they were counted in.
  public static func == (left: Share, right: Share) -> Bool {
    left.part * right.whole == right.part * left.whole
  }

  /// Feeds the share in lowest terms, so that equal shares have equal hashes.
  public func hash(into hasher: inout Hasher) {
    var (divisor, rest) = (whole, part)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    hasher.combine(part / divisor)
    hasher.combine(whole / divisor)
  }
}

extension Share: Comparable {
  /// Whether one share is smaller than another.
  public static func < (left: Share, right: Share) -> Bool {
    left.part * right.whole < right.part * left.whole
  }
}

extension Share: CustomStringConvertible {
  /// The share in percent, to a tenth: `55.6%`.
  public var description: String { "\(permille / 10).\(permille % 10)%" }
}
