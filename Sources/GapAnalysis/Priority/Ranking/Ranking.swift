public import ProfileModel
internal import Wording

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
    let actions = situation.actions.sorted { $0.id < $1.id }
    let ids = actions.map(\.id)
    let prerequisites = Prerequisites(Self.needs(of: actions))
    let problems =
      criteria.problems(at: place) + Self.doubles(ids, at: place)
      + prerequisites.circles.map { Self.circle($0.map { ids[$0] }, at: place) }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    let field = RankField(
      classes: actions.map(\.ownClass),
      scores: actions.map { PriorityScore($0, criteria, situation.baselines) },
      prerequisites: prerequisites)
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
        absent: Set(action.needs).subtracting(known).sorted(),
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

extension Ranking {
  private static func needs(of actions: [PriorityInput]) -> [[Int]] {
    let places = Dictionary(actions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return actions.map { Set($0.needs.compactMap { places[$0] }).sorted() }
  }

  private static func doubles(_ sorted: [String], at place: Place) -> [Problem] {
    zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map { id, _ in
      Problem(
        at: place,
        Text(ja: "対応策「\(id)」が二度あります", en: "the action '\(id)' stands twice"),
        remedy: Text(ja: "一つにしてください", en: "keep one of them"))
    }
  }

  private static func circle(_ ids: [String], at place: Place) -> Problem {
    let way = (ids + ids.prefix(1)).joined(separator: " → ")
    return Problem(
      at: place,
      Text(ja: "前提が輪になっています: \(way)", en: "actions need each other in a circle: \(way)"),
      remedy: Text(ja: "どれかの前提を外してください", en: "take one of these needs away"))
  }
}
