internal import ProfileModel
internal import Wording

/// Actions that can be ranked: found to be sound, and laid out for it.
struct RankContest {
  /// The actions by id.
  let actions: [PriorityInput]
  /// Their ids.
  let ids: [String]
  let field: RankField

  /// Refuses criteria that are wrong, ids that stand twice and circles of needs.
  init(
    _ situation: PrioritySituation, by criteria: PriorityCriteria, at place: Place
  ) throws(Failure) {
    let given = situation.actions
    let actions = given.indices.sorted { given[$0].id < given[$1].id }.map { given[$0] }
    let ids = actions.map(\.id)
    let prerequisites = Prerequisites(Self.needs(of: actions))
    let problems =
      criteria.problems(at: place) + Self.doubles(ids, at: place)
      + prerequisites.circles.map { Self.circle($0.map { ids[$0] }, at: place) }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    self.actions = actions
    self.ids = ids
    field = RankField(
      classes: actions.map(\.ownClass),
      scores: actions.map { PriorityScore($0, criteria, situation.baselines) },
      prerequisites: prerequisites)
  }

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
