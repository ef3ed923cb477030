/// What a plan was asked to keep to: its quarters, its money, the days of its people, what was decided.
public struct PlanTerms: Hashable, Sendable {
  /// The money that may be spent once for actions, in yen.
  public enum Budget: Hashable, Sendable {
    /// The same in each fiscal year; a year of which only some quarters are planned has its part.
    case everyYear(Int)
    /// So much in each fiscal year.
    case years([Int: Int])
    /// So much altogether.
    case total(Int)
  }

  /// An action that has to be in the plan, and when it begins where that is decided too.
  public struct Lock: Hashable, Sendable {
    /// The id of the action.
    public let action: String
    /// The quarter in which it begins.
    public let start: PeriodID?

    /// Decides for an action.
    public init(_ action: String, start: PeriodID? = nil) {
      self.action = action
      self.start = start
    }
  }

  /// The most quarters that a plan covers.
  public static let longest = 40

  /// The first quarter.
  public var from: PeriodID
  /// How many quarters are planned.
  public var quarters: Int
  /// The money; without limit where nothing is said.
  public var budget: Budget?
  /// The person-days of a quarter by kind of people; without limit where nothing is said.
  public var staff: [Action.Staff: Int] = [:]
  /// The quarters of the fiscal year, 1 to 4, in which a season comes.
  public var seasons: [Action.Season: Set<Int>] = [.fiscalYearStart: [1]]
  /// What has to be in the plan, by id.
  public var locks: [Lock] = []
  /// The ids of actions that must not be in the plan, sorted.
  public var forbidden: [String] = []

  /// Asks for a plan over some quarters.
  public init(from: PeriodID, quarters: Int) {
    self.from = from
    self.quarters = quarters
  }

  /// All money that there is; nothing where it has no limit.
  public var wholeBudget: Int? {
    switch budget {
    case nil: nil
    case .total(let yen): yen
    case .everyYear(let yen): years.reduce(0) { $0 + Self.part(of: yen, in: $1.places.count) }
    case .years(let budgets): years.reduce(0) { $0 + (budgets[$1.year] ?? 0) }
    }
  }

  /// The part of a year's money for some of its quarters.
  public static func part(of yen: Int, in quarters: Int) -> Int {
    yen / 4 * quarters + yen % 4 * quarters / 4
  }

  /// The quarter at a place, counted from 1; nothing where the years end.
  public func quarter(_ place: Int) -> PeriodID? { from.later(byQuarters: place - 1) }

  /// The place of a quarter, counted from 1; below 1 where it comes before the plan.
  public func place(of quarter: PeriodID) -> Int? {
    quarter.quarters(since: from).map { $0 + 1 }
  }

  /// The places of each fiscal year's quarters, in order.
  public var years: [(year: Int, places: ClosedRange<Int>)] {
    var years: [(year: Int, places: ClosedRange<Int>)] = []
    for place in 1...max(1, quarters) {
      guard let quarter = quarter(place) else { break }
      if let last = years.last, last.year == quarter.year {
        years[years.count - 1].places = last.places.lowerBound...place
      } else {
        years.append((quarter.year, place...place))
      }
    }
    return years
  }
}
