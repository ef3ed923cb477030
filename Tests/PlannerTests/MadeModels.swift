import GapAnalysis

/// Problems that are small enough to write their models by hand.
enum MadeModels {
  /// Two quarters; `a` waits for `b`, which is mandatory.
  static func pair() throws -> PlanProblem {
    try PlanProblem(
      quarters: 2, afterwards: 2,
      resources: [PlanResource(id: "money", kind: .budget, capacity: 8, every: 2, of: 2)],
      actions: [
        PlanAction(
          id: "a", duration: 1, totals: ["money": 5], worth: .amount(10),
          prerequisites: [.init("b")]),
        PlanAction(id: "b", duration: 1, totals: ["money": 3], worth: .amount(3), due: 1),
      ])
  }

  /// Two quarters; both actions bring the same step.
  static func shared() throws -> PlanProblem {
    try PlanProblem(
      quarters: 2, afterwards: 2, resources: [],
      actions: ["a", "b"].map {
        PlanAction(id: $0, duration: 1, totals: [:], worth: .steps(["s"]))
      },
      steps: ["s": 7])
  }

  /// Four quarters; an action of two costs 10, and 3 in every quarter after them.
  static func running() throws -> PlanProblem {
    var action = PlanAction(id: "a", duration: 2, totals: ["money": 10], worth: .amount(10))
    action.running = ["money": 3]
    return try PlanProblem(
      quarters: 4,
      resources: [PlanResource(id: "money", kind: .budget, capacity: 10, every: 2, of: 4)],
      actions: [action])
  }

  /// Actions enough that it takes a search to find the best plan.
  static func many(_ count: Int) throws -> PlanProblem {
    try PlanProblem(
      quarters: 6, afterwards: 4,
      resources: [
        PlanResource(id: "money", kind: .budget, capacity: 60 * count / 8, every: 3, of: 6),
        PlanResource(id: "people", kind: .staff, capacity: 2 * count, every: 1, of: 6),
      ],
      actions: (0..<count).map { place in
        PlanAction(
          id: "a\(10 + place)", duration: 1 + place % 3,
          totals: ["money": 11 + place * 7 % 23, "people": 3 + place * 5 % 11],
          worth: place % 4 == 0 ? .steps(["s\(place % 3)", "s3"]) : .amount(5 + place * 13 % 29),
          prerequisites: place % 5 == 4 ? [.init("a\(10 + place - 2)")] : [],
          due: place == 1 ? 4 : nil)
      },
      steps: ["s0": 12, "s1": 7, "s2": 9, "s3": 15])
  }
}
