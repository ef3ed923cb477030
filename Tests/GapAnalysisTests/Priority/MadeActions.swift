import GapAnalysis
import ProfileModel
import Testing
import Wording

/// Actions to rank: those of the published example, and made ones.
enum MadeActions {
  static let place = Place.word("x")

  /// A million yen of risk and of cost, as one.
  static func action(
    _ id: String, _ own: PriorityClass, motivation: Int, relief: Int, cost: Int,
    needs: [String] = []
  ) -> PriorityInput {
    var action = PriorityInput(
      id: id, ownClass: own, motivation: .points(motivation), cost: cost * 1_000_000, quarters: 2)
    action.needs = needs
    if relief > 0 {
      action.moves = [
        .init(scenario: "S-1", unit: .yen, before: 150_951_000, after: 150_951_000 - relief * 1000)
      ]
    }
    return action
  }

  static let example = [
    action("A1", .unaccepted, motivation: 8000, relief: 27_036, cost: 36),
    action("A2", .unaccepted, motivation: 4000, relief: 56_607, cost: 140, needs: ["A5"]),
    action("A3", .unaccepted, motivation: 6000, relief: 11_256, cost: 72),
    action("A4", .unaccepted, motivation: 5000, relief: 67_928, cost: 14),
    action("A5", .target, motivation: 2000, relief: 0, cost: 14),
    action("A6", .duty, motivation: 3000, relief: 2000, cost: 4),
  ]

  static let baseline = RiskBaseline(unit: .yen, excess: 90_951_000, total: 150_951_000)

  static func rank(
    _ actions: [PriorityInput] = example, _ criteria: PriorityCriteria = .standard
  ) throws(Failure) -> Ranking {
    try Ranking(
      PrioritySituation(actions: actions, baselines: [baseline]), by: criteria, at: place)
  }

  /// The four actions of the example that compete in one class.
  static func rankCompeting() throws(Failure) -> Ranking {
    try rank(
      example.prefix(4).map { action in
        var alone = action
        alone.needs = []
        return alone
      })
  }
}

extension Draws {
  /// Up to nine actions whose needs form no circle.
  mutating func actions() -> [PriorityInput] {
    let ids = (0..<number(2...9)).map { "a\($0)" }.shuffled(using: &self)
    return ids.indices.map { place in
      var needs = Set<String>()
      if place > 0, number(0...2) == 0 { needs.insert(ids[number(0...place - 1)]) }
      if place > 0, number(0...5) == 0 { needs.insert(ids[number(0...place - 1)]) }
      return MadeActions.action(
        ids[place], one(of: PriorityClass.allCases), motivation: number(0...20) * 500,
        relief: number(0...3) == 0 ? 0 : number(0...40) * 3000, cost: number(0...30) * 5,
        needs: needs.sorted())
    }
  }

  /// Weights that come to a hundred, none of them nothing.
  mutating func weights() -> PriorityCriteria.Weights {
    let motivation = number(1...98)
    let risk = number(1...(99 - motivation))
    return PriorityCriteria.Weights(
      motivation: motivation, risk: risk, costEffect: 100 - motivation - risk)
  }

  mutating func criteria() -> PriorityCriteria {
    var criteria = PriorityCriteria.standard
    criteria.weights = weights()
    return criteria
  }
}

extension Draws: RandomNumberGenerator {
  mutating func next() -> UInt64 { UInt64(number(0...Int.max)) << 1 }
}
