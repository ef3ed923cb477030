import GapAnalysis
import ProfileModel

/// Problems from the published generator and by hand.
enum MadePlans {
  /// The problem that can be checked by hand: four quarters, one budget, four person-days a quarter.
  static func toy() throws -> PlanProblem {
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

  /// One action as the generator draws it.
  struct Drawn: Equatable {
    var duration, cost, it, ot, worth, release: Int
    var before: [Int] = []
    var group = -1
    var due: Int?
  }

  /// The generator of the instances `n/seed`.
  struct Generator {
    private var state: Int
    private(set) var items: [Drawn] = []

    init(_ count: Int, seed: Int) {
      state = seed
      for _ in 0..<count { items.append(item()) }
      for place in count / 5..<count { link(place) }
      group()
      oblige()
    }

    private mutating func draw(_ low: Int, _ high: Int) -> Int {
      state = state * 48_271 % 2_147_483_647
      return low + state % (high - low + 1)
    }

    private mutating func item() -> Drawn {
      let duration = [1, 1, 2, 2, 3, 4][draw(0, 5)]
      let size = [1, 1, 2, 2, 3, 4][draw(0, 5)]
      let cost = size * draw(50, 400)
      let it = size * draw(2, 12)
      let hasOT = [0, 0, 1][draw(0, 2)]
      let ot = hasOT * size * draw(1, 8)
      let worth = draw(5, 60) * size + cost / 20
      let release = draw(1, 100) > 20 ? 1 : draw(2, 6)
      return Drawn(
        duration: duration, cost: cost, it: it, ot: ot, worth: worth, release: release)
    }

    private mutating func link(_ place: Int) {
      guard place > 0, draw(1, 100) <= 45 else { return }
      for _ in 0..<draw(1, 2) {
        let before = draw(0, place - 1)
        if !items[place].before.contains(before) { items[place].before.append(before) }
      }
    }

    private mutating func group() {
      var (place, number) = (0, 0)
      while place <= items.count - 3 {
        guard draw(1, 100) <= 8 else {
          place += 1
          continue
        }
        items[place].group = number
        items[place + 1].group = number
        items[place + 1].before.removeAll { $0 == place }
        (place, number) = (place + 2, number + 1)
      }
    }

    private mutating func oblige() {
      for place in items.indices {
        let item = items[place]
        guard item.before.isEmpty, item.group < 0, item.release == 1, item.cost <= 500 else {
          continue
        }
        if draw(1, 100) <= 12 { items[place].due = draw(6, 10) }
      }
    }

    func capacity(_ total: (Drawn) -> Int, percent: Int) -> Int {
      let all = items.map(total).reduce(0, +)
      let most = items.map { (total($0) + $0.duration - 1) / $0.duration }.max() ?? 0
      return max(all * percent / 1200, most * 3 / 2)
    }

    func budget() -> Int {
      max(items.map(\.cost).reduce(0, +) * 50 / 300, items.map(\.cost).max() ?? 0)
    }
  }

  static func id(_ place: Int) -> String {
    let digits = String(place)
    return "a" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// The instance `n/seed` of the generator.
  static func instance(_ count: Int, seed: Int) throws -> PlanProblem {
    let made = Generator(count, seed: seed)
    let staff = [("it", \Drawn.it, 55), ("ot", \Drawn.ot, 60)]
    return try PlanProblem(
      quarters: 12,
      resources: [
        PlanResource(id: "budget", kind: .budget, capacity: made.budget(), every: 4, of: 12)
      ]
        + staff.map { name, total, percent in
          PlanResource(
            id: name, kind: .staff,
            capacity: made.capacity({ $0[keyPath: total] }, percent: percent),
            every: 1, of: 12)
        },
      actions: made.items.enumerated().map { place, item in
        PlanAction(
          id: id(place), duration: item.duration,
          totals: ["budget": item.cost, "it": item.it, "ot": item.ot], worth: .amount(item.worth),
          earliest: item.release, prerequisites: item.before.map { .init(id($0)) },
          alternatives: item.group < 0 ? nil : "g\(item.group)", due: item.due)
      })
  }
}
