/// Alternatives that another one in their group makes superfluous.
///
/// An alternative is spare where another brings all that it brings, uses in no quarter more of
/// anything, takes no longer, waits for nothing else and may start whenever it may. Of two that are the
/// same the one with the lower id stays. What others wait for is never spare.
struct Dominance {
  private(set) var isSpare: [Bool]

  init(_ model: PlanModel) {
    isSpare = Array(repeating: false, count: model.count)
    for group in model.groups where group.count > 1 {
      for action in group where model.followers[action].isEmpty && !model.isMandatory[action] {
        isSpare[action] = group.contains { other in
          other != action && !isSpare[other] && !model.starts[other].isEmpty
            && Self.covers(model, other, action)
            && (other < action || !Self.covers(model, action, other))
        }
      }
    }
  }

  private static func covers(_ model: PlanModel, _ better: Int, _ worse: Int) -> Bool {
    model.own[better] >= model.own[worse]
      && Set(model.sharedOf[better]).isSuperset(of: model.sharedOf[worse])
      && model.durations[better] <= model.durations[worse]
      && Set(model.starts[better]).isSuperset(of: model.starts[worse])
      && model.prerequisites[better].allSatisfy { link in
        model.prerequisites[worse].contains { $0.action == link.action && $0.lag >= link.lag }
      }
      && model.starts[worse].allSatisfy { usesLess(model, better, worse, at: $0) }
  }

  private static func usesLess(
    _ model: PlanModel, _ better: Int, _ worse: Int, at start: Int
  ) -> Bool {
    let most = Dictionary(
      uniqueKeysWithValues: model.uses(worse, at: start).map { ($0.row, $0.amount) })
    return model.uses(better, at: start).allSatisfy { $0.amount <= most[$0.row] ?? 0 }
  }
}
