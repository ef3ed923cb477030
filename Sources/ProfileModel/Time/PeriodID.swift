public import Wording

/// The name of what is assessed together: a fiscal quarter `2026Q3`, or a fiscal year `FY2026`.
public struct PeriodID: Hashable, Sendable {
  /// The part of the fiscal year that a period covers.
  public enum Span: Hashable, Sendable {
    /// One of the four quarters.
    case quarter(Int)
    /// The whole year.
    case year
  }

  /// The fiscal year, named by the calendar year it begins in.
  public let year: Int
  /// The part of it that is meant.
  public let span: Span

  /// Reads `2026Q3` or `FY2026`, in full-width letters too.
  public init?(_ text: String) {
    let id = Identifier.narrowed(text).uppercased()
    let digits = id.hasPrefix("FY") ? id.dropFirst(2) : id.prefix(4)
    guard digits.utf8.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let year = Int(digits), (1900...2999).contains(year)
    else { return nil }
    self.year = year
    if id.hasPrefix("FY") {
      span = .year
    } else {
      let tail = id.dropFirst(4)
      guard let quarter = (1...4).first(where: { tail == "Q\($0)" }) else { return nil }
      span = .quarter(quarter)
    }
  }

  /// The period as people read it.
  public var readable: Text {
    switch span {
    case .quarter(let quarter):
      Text(ja: "\(year)年度第\(quarter)四半期", en: "Q\(quarter) of fiscal \(year)")
    case .year: Text(ja: "\(year)年度", en: "fiscal \(year)")
    }
  }
}

extension PeriodID: CustomStringConvertible {
  /// The id as it is typed and stored.
  public var description: String {
    switch span {
    case .quarter(let quarter): "\(year)Q\(quarter)"
    case .year: "FY\(year)"
    }
  }
}
