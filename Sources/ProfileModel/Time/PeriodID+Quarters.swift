extension PeriodID {
  /// The quarter so many quarters later, or earlier; nothing for a whole year.
  public func later(byQuarters count: Int) -> PeriodID? {
    guard let ordinal, let later = Self.checked(ordinal, plus: count) else { return nil }
    return PeriodID("\(later / 4)Q\(later % 4 + 1)")
  }

  /// How many quarters lie between another quarter and this one; less than nothing if it is earlier.
  public func quarters(since other: PeriodID) -> Int? {
    guard let ordinal, let earlier = other.ordinal else { return nil }
    return ordinal - earlier
  }

  /// The quarter of the fiscal year, 1 to 4; nothing for a whole year.
  public var quarter: Int? {
    if case .quarter(let quarter) = span { quarter } else { nil }
  }

  private var ordinal: Int? { quarter.map { year * 4 + $0 - 1 } }

  private static func checked(_ ordinal: Int, plus count: Int) -> Int? {
    let (sum, overflows) = ordinal.addingReportingOverflow(count)
    return overflows || sum < 0 ? nil : sum
  }
}
