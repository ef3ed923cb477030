import GapAnalysis
import ProfileModel
import Testing

@Suite struct TierGateTests {
  struct Case: Sendable {
    let levels: [Int]
    let answers: [ItemAnswer?]
    let tiers: ClosedRange<Int>
    let why: String
  }

  static let cases = [
    Case(levels: [2, 3, 4], answers: [.full, .large, .full], tiers: 4...4, why: "all are met"),
    Case(
      levels: [2, 3, 4], answers: [.partial, .full, .full], tiers: 1...1, why: "the lowest gates"),
    Case(
      levels: [2, 3, 4], answers: [.full, ItemAnswer.none, .full], tiers: 2...2,
      why: "a gap in the middle"),
    Case(
      levels: [2, 3, 4], answers: [.full, nil, .full], tiers: 2...4, why: "open in the middle"),
    Case(levels: [2, 3, 4], answers: [nil, nil, nil], tiers: 1...4, why: "everything is open"),
    Case(
      levels: [2, 3, 4], answers: [.full, nil, ItemAnswer.none], tiers: 2...3,
      why: "open below unmet"),
    Case(levels: [2, 3], answers: [.full, .full], tiers: 3...3, why: "no item asks for tier 4"),
    Case(
      levels: [2, 3, 4], answers: [.full, .notApplicable, .full], tiers: 4...4, why: "dropped"),
    Case(
      levels: [2, 3, 4], answers: [.full, .full, .notApplicable], tiers: 4...4, why: "dropped"),
    Case(
      levels: [2, 4], answers: [.full, ItemAnswer.none], tiers: 3...3,
      why: "nothing is asked at tier 3"),
    Case(
      levels: [2, 3], answers: [.notApplicable, .notApplicable], tiers: 1...1, why: "none applies"),
    Case(levels: [5, 2], answers: [.full, .full], tiers: 4...4, why: "the scale ends at 4"),
  ]

  @Test(arguments: cases)
  func `items come to tiers through the gate`(_ example: Case) {
    let items = example.levels.enumerated().map { Control.Item(id: "i\($0)", level: $1) }
    let answers = zip(items, example.answers).reduce(into: [String: ItemAnswer]()) {
      $0[$1.0.id] = $1.1
    }
    let tiers = TierGate.tiers(of: answers, to: Made.control("c", items: items), on: Made.scale)
    #expect(tiers == example.tiers, "\(example.why)")
  }

  @Test func `better answers never lower a tier, and what is open lies between`() {
    var draws = Draws(seed: 5)
    let ladder: [ItemAnswer] = [ItemAnswer.none, .partial, .large, .full]
    for _ in 0..<2000 {
      let items = draws.levelledItems()
      let control = Made.control("c", items: items)
      var answers = draws.items(items)
      let tiers = { TierGate.tiers(of: answers, to: control, on: Made.scale) }
      let before = tiers()
      let item = draws.one(of: items).id
      if let answer = answers[item], let step = ladder.firstIndex(of: answer) {
        answers[item] = ladder[min(step + 1, 3)]
        #expect(tiers().lowerBound >= before.lowerBound)
        #expect(tiers().upperBound >= before.upperBound)
      } else if answers[item] == nil {
        answers[item] = draws.one(of: ladder)
        #expect(before.contains(tiers().lowerBound))
        #expect(before.contains(tiers().upperBound))
      }
    }
  }

  @Test func `nothing is left open when every item is answered`() {
    var draws = Draws(seed: 6)
    for _ in 0..<500 {
      let items = draws.levelledItems()
      let answers = items.reduce(into: [String: ItemAnswer]()) {
        $0[$1.id] = draws.one(of: ItemAnswer.allCases)
      }
      let tiers = TierGate.tiers(of: answers, to: Made.control("c", items: items), on: Made.scale)
      #expect(tiers.count == 1)
    }
  }
}
