/// The current profile: what is asked in a period, and what was answered.
public struct Profile: Hashable, Sendable {
  /// Which period it is of.
  public let period: PeriodID
  /// The days the period covers.
  public let days: ClosedRange<CivilDate>
  /// The day on which evidence is looked at: the day of closing, or today while the period is open.
  public let asOf: CivilDate
  /// The controls that are asked about, one set for each catalogue.
  public let sets: [ControlSet]
  /// The ratings, a question each: by catalogue, then in its order, then by scope.
  public let ratings: [Rating]
  private let spans: [String: [String: Range<Int>]]

  /// Makes a profile; ratings may come in any order.
  public init(
    period: PeriodID, days: ClosedRange<CivilDate>, asOf: CivilDate, sets: [ControlSet],
    ratings: [Rating]
  ) {
    self.period = period
    self.days = days
    self.asOf = asOf
    self.sets = sets
    self.ratings = Self.ordered(ratings, by: sets)
    var spans: [String: [String: Range<Int>]] = [:]
    for (index, rating) in self.ratings.enumerated() {
      let key = rating.key
      let start = spans[key.catalog]?[key.control]?.lowerBound ?? index
      spans[key.catalog, default: [:]][key.control] = start..<index + 1
    }
    self.spans = spans
  }

  /// Ratings by catalogue, then in its order, then by scope.
  public static func ordered(_ ratings: [Rating], by sets: [ControlSet]) -> [Rating] {
    let order = Dictionary(
      sets.enumerated().map { ($1.catalog.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = ratings.map { rating in
      let set = order[rating.key.catalog] ?? sets.count
      let control = set < sets.count ? sets[set].position(of: rating.key.control) : nil
      return (set: set, control: control ?? Int.max)
    }
    let sorted = ratings.indices.sorted { left, right in
      guard places[left] == places[right] else { return places[left] < places[right] }
      let (here, there) = (ratings[left].key, ratings[right].key)
      return here.control == there.control
        ? here.scope < there.scope : here.control < there.control
    }
    return sorted.map { ratings[$0] }
  }

  /// The controls of a catalogue, if they are asked about.
  public func set(_ catalog: String) -> ControlSet? {
    sets.first { $0.catalog.id == catalog }
  }

  /// The ratings of a control in all its scopes.
  public func ratings(of control: String, in catalog: String) -> ArraySlice<Rating> {
    spans[catalog]?[control].map { ratings[$0] } ?? []
  }

  /// The rating that answers a question.
  public subscript(_ key: RatingKey) -> Rating? {
    ratings(of: key.control, in: key.catalog).first { $0.key == key }
  }
}
