import GapAnalysis
import ProfileModel
import Testing

/// How high actions bring controls, and how soon, from 2026Q4 on.
@Suite struct ActionReachTests {
  private func reach(
    _ actions: [Action], standing: [Int: Int] = [:], seasons: [Action.Season: Set<Int>] = [:]
  ) -> ActionReach {
    let tiers = Dictionary(
      uniqueKeysWithValues: standing.map { (RiskStage.id($0.key), $0.value) })
    return ActionReach(actions, from: Made.period(2026, 4), seasons: seasons) { tiers[$0] ?? 1 }
  }

  private func soonest(_ reach: ActionReach, _ tier: Int, _ number: Int = 1) -> String? {
    reach.soonest(RiskStage.id(number), at: tier)?.description
  }

  private static let low = Made.action("a", Made.raise(1, 1, 2), quarters: 2)
  private static let middle = Made.action("b", Made.raise(1, 2, 3))
  private static let high = Made.action("c", Made.raise(1, 3, 4), quarters: 3)

  // MARK: How high

  static let heights: [([Action], Int, Int)] = [
    ([low, middle], 1, 3), ([middle, low], 1, 3), ([low, middle, high], 1, 4), ([middle], 1, 1),
    ([low, high], 1, 2), ([low, high], 3, 4), ([middle, high], 2, 4), ([low], 3, 3),
  ]

  @Test(arguments: heights)
  func `a control is brought from step to step, as far as none is missing`(
    _ actions: [Action], _ standing: Int, _ tier: Int
  ) {
    let highest = reach(actions, standing: [1: standing]).highest
    #expect(highest == [Made.key("c1"): tier])
  }

  @Test func `what is done brings nothing more, and what nobody raises is not told`() {
    var done = Self.low
    done.done = Made.day("2026-10-01")
    #expect(reach([done]).highest == [:])
    #expect(reach([done, Self.middle]).highest == [Made.key("c1"): 1])
  }

  // MARK: How soon

  @Test(arguments: [(2, "2027Q1"), (3, "2027Q2"), (4, "2028Q1")])
  func `steps are brought one after the other`(_ tier: Int, _ quarter: String) {
    #expect(soonest(reach([Self.low, Self.middle, Self.high]), tier) == quarter)
    #expect(soonest(reach([Self.high, Self.middle, Self.low]), tier) == quarter)
  }

  @Test func `nothing brings a control where a step is missing, nor to where it stands`() {
    #expect(soonest(reach([Self.low, Self.high]), 4) == nil)
    #expect(soonest(reach([Self.low]), 3) == nil)
    #expect(soonest(reach([Self.low], standing: [1: 2]), 2) == nil)
    #expect(soonest(reach([]), 2) == nil)
  }

  @Test func `of several the quickest counts`() {
    let slow = Made.action("d", Made.raise(1, 1, 3), quarters: 4)
    #expect(soonest(reach([slow, Self.low, Self.middle]), 3) == "2027Q2")
    let quick = Made.action("e", Made.raise(1, 1, 4), quarters: 2)
    #expect(soonest(reach([slow, Self.low, Self.middle, quick]), 3) == "2027Q1")
  }

  @Test func `an action waits for what it needs, for its first quarter, and for its season`() {
    let need = Made.action("n", quarters: 2)
    let action = { (change: (inout Action) -> Void) in
      Made.action("d", Made.raise(1, 1, 2), quarters: 2, change)
    }
    let seasons: [Action.Season: Set<Int>] = [.fiscalYearStart: [1], .offPeak: [3]]
    let soonest = { (action: Action) in
      self.soonest(reach([need, action], seasons: seasons), 2)
    }
    #expect(soonest(action { _ in }) == "2027Q1")
    #expect(soonest(action { $0.needs = ["n"] }) == "2027Q3")
    #expect(soonest(action { $0.needs = ["done long ago"] }) == "2027Q1")
    #expect(soonest(action { $0.earliest = Made.period(2027, 2) }) == "2027Q3")
    #expect(soonest(action { $0.earliest = Made.period(2025, 2) }) == "2027Q1")
    #expect(soonest(action { $0.seasons = [.fiscalYearStart] }) == "2027Q2")
    #expect(soonest(action { $0.seasons = [.fiscalYearStart, .offPeak] }) == "2027Q2")
    #expect(soonest(action { $0.seasons = [.plannedOutage] }) == "2027Q1")
    let both = action { ($0.needs, $0.seasons) = (["n"], [.fiscalYearStart]) }
    #expect(soonest(both) == "2028Q2")
  }

  @Test func `what needs itself in a circle never ends, and does not keep others from it`() {
    let circle = [
      Made.action("a", Made.raise(1, 1, 2)) { $0.needs = ["b"] },
      Made.action("b", Made.raise(2, 1, 2)) { $0.needs = ["a"] },
      Made.action("c", Made.raise(1, 1, 2), quarters: 4),
    ]
    #expect(soonest(reach(Array(circle.prefix(2))), 2) == nil)
    #expect(soonest(reach(circle), 2) == "2027Q3")
    #expect(soonest(reach(circle), 2, 2) == nil)
  }

  @Test func `controls that start from one another's raises never begin`() {
    let crossed = [
      Made.action("a", Made.raise(1, 1, 2), Made.raise(2, 2, 3)),
      Made.action("b", Made.raise(2, 1, 2), Made.raise(1, 2, 3)),
    ]
    #expect(soonest(reach(crossed), 2) == nil)
    #expect(soonest(reach(crossed, standing: [2: 2]), 3) == "2027Q1")
  }

  @Test func `what needs two steps of one control waits for both`() {
    let last = Made.action("z", Made.raise(2, 1, 2)) { $0.needs = ["b", "c"] }
    let reach = reach([Self.low, Self.middle, Self.high, last])
    #expect(soonest(reach, 2, 2) == "2028Q2")
  }

  /// The answer of trying quarter after quarter what can begin.
  private func played(_ actions: [Action], _ tiers: [Int]) -> [Int: Int] {
    var ends: [String: Int] = [:]
    for quarter in 1...60 {
      for action in actions where ends[action.id] == nil {
        let isReady = action.needs.allSatisfy { ends[$0].map { $0 < quarter } ?? false }
        let stands = action.raises.allSatisfy { raise in
          let number = Int(raise.control.control.dropFirst()) ?? 0
          let brought =
            actions.filter { ends[$0.id].map { $0 < quarter } ?? false }
            .flatMap(\.raises).filter { $0.control == raise.control }.map(\.to).max() ?? 0
          return max(brought, tiers[number - 1]) >= raise.from
        }
        if isReady && stands { ends[action.id] = quarter + action.leadTime - 1 }
      }
    }
    var soonest: [Int: Int] = [:]
    for raise in actions.flatMap({ action in action.raises.map { (action.id, $0) } })
    where raise.1.control == RiskStage.id(1) && raise.1.to >= 3 {
      guard let end = ends[raise.0] else { continue }
      soonest[1] = min(soonest[1] ?? end, end)
    }
    return soonest
  }

  @Test func `the quickest chain is what playing it through finds`() {
    var draws = Draws(seed: 74)
    var (found, none) = (0, 0)
    for _ in 0..<400 {
      let tiers = (0..<3).map { _ in draws.number(1...2) }
      let actions = (1...draws.number(2...7)).map { number in
        let raises = Set((0..<draws.number(1...2)).map { _ in draws.number(1...3) }).sorted().map {
          let from = draws.number(1...3)
          return Made.raise($0, from, draws.number(from + 1...4))
        }
        return Made.action("a\(number)", quarters: draws.number(1...3)) { action in
          action.raises = raises
          if draws.number(0...2) == 0 { action.needs = ["a\(draws.number(1...7))"] }
        }
      }
      let known = Set(actions.map(\.id))
      let sound = actions.map { action in
        var action = action
        action.needs = action.needs.filter(known.contains)
        return action
      }
      let standing = Dictionary(
        uniqueKeysWithValues: tiers.enumerated().map { ($0.offset + 1, $0.element) })
      let end = played(sound, tiers)[1]
      let quarter = end.flatMap { Made.period(2026, 4).later(byQuarters: $0 - 1) }
      #expect(reach(sound, standing: standing).soonest(RiskStage.id(1), at: 3) == quarter)
      found += end == nil ? 0 : 1
      none += end == nil ? 1 : 0
    }
    #expect(found > 80 && none > 80)
  }
}
