extension PriorityCriteria {
  /// How people's days become money, so that actions can be compared by what they cost.
  public struct Costing: Hashable, Sendable {
    /// What a day of the organisation's own people counts, in yen.
    public var dayRate: Int
    /// What a day of outside staff costs, in yen.
    public var externalRate: Int
    /// For how many years running costs count.
    public var years: Int

    /// Sets the rates.
    public init(dayRate: Int, externalRate: Int, years: Int) {
      self.dayRate = dayRate
      self.externalRate = externalRate
      self.years = years
    }

    /// What an action costs over the years in yen: once, every year, and the days that it takes.
    public func cost(of action: Action) -> Int {
      let external = action.effort[.external] ?? 0
      return action.initial.planned + action.yearly.planned * years
        + (action.days - external) * dayRate + external * externalRate
    }
  }
}
