/// Some of the parts of a rating.
public struct RatingParts: Hashable, Sendable, Sequence, ExpressibleByArrayLiteral {
  private var bits: UInt8 = 0

  /// Every part.
  public static let all = RatingParts(RatingPart.allCases)

  /// Makes a set of parts.
  public init(_ parts: some Sequence<RatingPart>) {
    for part in parts { insert(part) }
  }

  /// Makes a set of the parts that are written down.
  public init(arrayLiteral parts: RatingPart...) {
    self.init(parts)
  }

  /// Whether a part is among them.
  public func contains(_ part: RatingPart) -> Bool { bits & Self.bit(of: part) != 0 }

  /// Adds a part.
  public mutating func insert(_ part: RatingPart) { bits |= Self.bit(of: part) }

  /// Takes a part out.
  public mutating func remove(_ part: RatingPart) { bits &= ~Self.bit(of: part) }

  /// The parts in their order.
  public func makeIterator() -> some IteratorProtocol<RatingPart> {
    RatingPart.allCases.lazy.filter(contains).makeIterator()
  }

  private static func bit(of part: RatingPart) -> UInt8 { 1 << UInt8(part.position) }
}
