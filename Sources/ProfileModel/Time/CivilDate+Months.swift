extension CivilDate {
  /// The same day of a later month, or the last day of that month where it is shorter.
  public func later(byMonths months: Int) -> CivilDate {
    let first = CivilDate(firstOf: month + months, year: year)
    let next = CivilDate(firstOf: month + months + 1, year: year)
    let length = next.daysSinceEpoch - first.daysSinceEpoch
    return CivilDate(daysSinceEpoch: first.daysSinceEpoch + min(day, length) - 1)
  }
}
