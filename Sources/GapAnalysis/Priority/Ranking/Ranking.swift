public import ProfileModel

/// Actions in the order in which they are worth doing, by a board's criteria.
public struct Ranking: Sendable {
  /// Where one action stands, and why.
  public struct Entry: Hashable, Sendable {
    /// Its place, from 1.
    public let rank: Int
    /// The action.
    public let action: PriorityInput
    /// The class in which it stands: its own, or that of what needs it.
    public let standingClass: PriorityClass
    /// The action from which it has its place, where it is not its own.
    public let inheritedFrom: String?
    /// What it is worth by each criterion.
    public let score: PriorityScore
    /// What each criterion contributes.
    public let contributions: PriorityContributions
    /// How long the longest way through what it needs is, from 0.
    public let depth: Int
    /// The ids that it needs and that are not in the list.
    public let absent: [String]
    /// Its labels.
    public let labels: [PriorityLabel]
  }

  /// The criteria.
  public let criteria: PriorityCriteria
  /// The actions, first to last.
  public let entries: [Entry]
  /// The ids of the actions in their own order, to which the field refers.
  let ids: [String]
  let field: RankField
  /// The places of the field in the order of the ranking.
  let order: [Int]
  /// The index in `entries` of each place of the field.
  let standing: [Int]

  /// Ranks actions; refuses criteria that are wrong, ids that stand twice and circles of needs.
  public init(
    _ situation: PrioritySituation, by criteria: PriorityCriteria, at place: Place
  ) throws(Failure) {
    let contest = try RankContest(situation, by: criteria, at: place)
    let (actions, ids, field) = (contest.actions, contest.ids, contest.field)
    let prerequisites = field.prerequisites
    let (order, sources) = (
      field.order(under: criteria.weights), field.sources(under: criteria.weights)
    )
    let known = Set(ids)
    self.criteria = criteria
    self.ids = ids
    self.field = field
    self.order = order
    entries = order.enumerated().map { index, place in
      let (action, source, score) = (actions[place], sources[place], field.scores[place])
      return Entry(
        rank: index + 1, action: action, standingClass: field.classes[source],
        inheritedFrom: source == place ? nil : ids[source], score: score,
        contributions: PriorityContributions(score, criteria.weights),
        depth: prerequisites.depths[place],
        absent: Set(action.needs.filter { !known.contains($0) }).sorted(),
        labels: PriorityLabel.labels(
          of: action, score, criteria.labels, yearlyBudget: situation.yearlyBudget))
    }
    var standing = order
    for (index, place) in order.enumerated() { standing[place] = index }
    self.standing = standing
  }

  /// The entry of an action.
  public func entry(of id: String) -> Entry? { place(of: id).map { entries[standing[$0]] } }

  /// The ids of the actions in the order that other weights would give.
  ///
  /// Weights need not come to a hundred here; those outside of 0 to 10,000 are taken as the nearer end.
  public func order(under weights: PriorityCriteria.Weights) -> [String] {
    let within = { (weight: Int) in min(max(weight, 0), 10_000) }
    let weights = PriorityCriteria.Weights(
      motivation: within(weights.motivation), risk: within(weights.risk),
      costEffect: within(weights.costEffect))
    return field.order(under: weights).map { ids[$0] }
  }

  /// The place of an id in the field.
  func place(of id: String) -> Int? {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? low : nil
  }
}
