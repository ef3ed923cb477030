import GapAnalysis
import ProfileModel

/// Problems from the published generator and by hand, for tests and measurements.
public enum MadePlans {
  /// The problem that can be checked by hand: four quarters, one budget, four person-days a quarter.
  public static func toy() throws -> PlanProblem {
    func action(
      _ id: String, _ duration: Int, _ cost: Int, _ staff: Int, _ worth: Int,
      needs: [String] = [], group: String? = nil, due: Int? = nil
    ) -> PlanAction {
      PlanAction(
        id: id, duration: duration, totals: ["budget": cost, "staff": staff], worth: .amount(worth),
        prerequisites: needs.map { .init($0) }, alternatives: group, due: due)
    }
    return try PlanProblem(
      quarters: 4,
      resources: [
        PlanResource(id: "budget", kind: .budget, capacity: 100, every: 4, of: 4),
        PlanResource(id: "staff", kind: .staff, capacity: 4, every: 1, of: 4),
      ],
      actions: [
        action("a1", 1, 60, 2, 100), action("a2", 1, 50, 2, 70, group: "X"),
        action("a3", 1, 45, 2, 60), action("a4", 2, 10, 1, 10),
        action("a5", 1, 30, 3, 80, needs: ["a4"]), action("a6", 1, 5, 1, 3, due: 2),
        action("a7", 1, 55, 2, 75, group: "X"),
      ])
  }

  /// The id of the action at a place.
  public static func id(_ place: Int) -> String {
    let digits = String(place)
    return "a" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// The instance `n/seed` of the generator.
  public static func instance(_ count: Int, seed: Int) throws -> PlanProblem {
    let made = PlanGenerator(count, seed: seed)
    return try problem(
      made, budget: made.budget(), every: 4, it: made.capacity(\.it, percent: 55),
      ot: made.capacity(\.ot, percent: 60))
  }

  /// The same actions with little to do them with: every quarter has its own budget, and each
  /// resource has 45 % of what all need, or what the largest action does where that is more.
  public static func tight(_ count: Int, seed: Int) throws -> PlanProblem {
    let made = PlanGenerator(count, seed: seed)
    let share = { total in made.capacity(total, percent: 45, largest: 2) }
    return try problem(
      made, budget: share { $0.cost }, every: 1, it: share { $0.it }, ot: share { $0.ot })
  }

  /// Knapsacks that share their contents: one quarter, a resource for each.
  public static func knapsacks(
    _ worths: [Int], _ needs: [[Int]], _ capacities: [Int]
  ) throws -> PlanProblem {
    try PlanProblem(
      quarters: 1, afterwards: 1,
      resources: capacities.enumerated().map { row, capacity in
        PlanResource(id: "r\(row)", kind: .staff, capacity: capacity, every: 1, of: 1)
      },
      actions: worths.enumerated().map { place, worth in
        var action = PlanAction(id: id(place), duration: 1, totals: [:], worth: .amount(worth))
        for (row, need) in needs.enumerated() { action.totals["r\(row)"] = need[place] }
        return action
      })
  }

  private static func problem(
    _ made: PlanGenerator, budget: Int, every length: Int, it: Int, ot: Int
  ) throws -> PlanProblem {
    try PlanProblem(
      quarters: 12,
      resources: [
        PlanResource(id: "budget", kind: .budget, capacity: budget, every: length, of: 12),
        PlanResource(id: "it", kind: .staff, capacity: it, every: 1, of: 12),
        PlanResource(id: "ot", kind: .staff, capacity: ot, every: 1, of: 12),
      ],
      actions: made.items.enumerated().map { place, item in
        PlanAction(
          id: id(place), duration: item.duration,
          totals: ["budget": item.cost, "it": item.it, "ot": item.ot], worth: .amount(item.worth),
          earliest: item.release, prerequisites: item.before.map { .init(id($0)) },
          alternatives: item.group < 0 ? nil : "g\(item.group)", due: item.due)
      })
  }
}
