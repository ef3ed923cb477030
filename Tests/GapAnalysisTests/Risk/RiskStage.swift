import GapAnalysis
import ProfileModel
import Wording

/// Small risk models to reckon with; the seven controls of the worked example among them.
enum RiskStage {
  static let scale = TierScale(
    name: "four@1",
    levels: [(1, 0, 0, 1), (2, 1, 35, 2), (3, 2, 75, 3), (4, 2, 100, 3)].map { level in
      TierScale.Level(
        tier: level.0, name: Text(same: "\(level.0)"), evidence: level.1, effectiveness: level.2,
        support: level.0 - 1, matrix: level.3)
    })

  static func id(_ number: Int) -> ControlID {
    ControlID(catalog: "cat", control: "c\(number)")
  }

  static func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }

  static func group(_ mode: LayerMode, _ numbers: Int...) -> LayerGroup {
    LayerGroup(mode, numbers.map { LayerGroup.Member(id($0)) })
  }

  static func scenario(_ id: String = "S-1", likelihood: Int = 3, impact: Int = 3) -> Scenario {
    Scenario(
      id: id, title: Text(same: "\(id)の題名"), story: Text(same: "何が起こる"),
      harm: Text(same: "害"), cause: .deliberate,
      likelihood: .classes(Spread(low: likelihood, likely: likelihood, high: likelihood)),
      impact: ImpactClasses(
        service: impact, money: 1, safety: 1, society: 1, information: 1))
  }

  /// The worked example: 0.30 times a year, 800 million yen, four layers over seven controls.
  static var worked: Scenario {
    var worked = scenario()
    worked.likelihood = .rates(
      Spread(low: decimal("0.1"), likely: decimal("0.3"), high: decimal("0.6")))
    worked.loss = LossEstimate(
      unit: .yen, amount: Spread(low: 400_000_000, likely: 800_000_000, high: 2_000_000_000))
    worked.prevent = [
      Layer(.word("high"), group(.coverage, 1, 2)), Layer(.word("substantial"), group(.all, 3)),
    ]
    worked.contain = [
      ContainLayer(.word("substantial"), detect: group(.all, 4), respond: group(.any, 5))
    ]
    worked.recover = [Layer(.word("high"), group(.all, 6, 7))]
    return worked
  }

  /// The usual criteria with a line of so many million yen a year.
  static func criteria(line: Int = 60) -> RiskCriteria {
    var criteria = RiskCriteria.standard
    criteria.appetites = [line * 500_000, line * 1_000_000, line * 2_000_000]
    return criteria
  }

  static func model(
    _ scenarios: [Scenario], assets: [Asset] = [], criteria: RiskCriteria = criteria()
  ) -> RiskModel {
    RiskModel(scenarios, assets: assets, criteria: criteria) { _ in scale }
  }

  static func reading(_ model: RiskModel, _ tiers: [Int]) -> TierReading {
    model.reading(
      Dictionary(uniqueKeysWithValues: tiers.enumerated().map { (id($0 + 1), $1) }))
  }

  static let start = [2, 3, 1, 2, 2, 3, 1]
  static let actions = [
    Raise(id(1), to: 3), Raise(id(3), to: 3), Raise(id(4), to: 3), Raise(id(7), to: 3),
  ]
}

/// Draws risk models, readings and criteria.
extension Draws {
  static let controls = 9

  mutating func group(from controls: inout [Int]) -> LayerGroup {
    let count = min(number(1...4), controls.count)
    let members = controls.prefix(count).map {
      LayerGroup.Member(RiskStage.id($0), weight: number(1...3))
    }
    controls.removeFirst(count)
    return LayerGroup(one(of: LayerMode.allCases), members)
  }

  mutating func strength() -> LayerStrength {
    .word(one(of: ["low", "moderate", "substantial", "high"]))
  }

  /// A scenario whose controls stand at most once in each role.
  mutating func scenario(_ id: String = "S-1") -> Scenario {
    var scenario = RiskStage.scenario(id, likelihood: number(1...5), impact: number(1...5))
    var free = shuffled()
    for _ in 0..<number(0...3) where !free.isEmpty {
      scenario.prevent.append(Layer(strength(), group(from: &free)))
    }
    free = shuffled()
    for _ in 0..<number(0...2) where free.count > 1 {
      let detect = group(from: &free)
      if free.isEmpty { break }
      scenario.contain.append(
        ContainLayer(strength(), detect: detect, respond: group(from: &free)))
    }
    free = shuffled()
    for _ in 0..<number(0...2) where !free.isEmpty {
      scenario.recover.append(Layer(strength(), group(from: &free)))
    }
    scenario.trees = (0..<number(0...2)).map { tree in
      AttackTree(
        id: "T\(tree)", title: "道筋", likelihood: number(1...3),
        steps: (0..<number(1...3)).map { _ in
          AttackTree.Step(
            title: "手順", controls: shuffled().prefix(number(0...3)).map(RiskStage.id))
        })
    }
    if number(0...3) == 0 { scenario.environments = [.ot] }
    return scenario
  }

  mutating func shuffled() -> [Int] {
    var rest = Array(1...Self.controls)
    var out: [Int] = []
    while !rest.isEmpty { out.append(rest.remove(at: number(0...rest.count - 1))) }
    return out
  }

  mutating func reading(of model: RiskModel, canBeNone: Bool = true) -> TierReading {
    TierReading(
      model.controls.map { _ in canBeNone && number(0...7) == 0 ? 0 : number(1...4) },
      compensated: model.controls.map { _ in number(0...3) == 0 })
  }

  /// The same reading with some controls higher, none lower.
  mutating func higher(_ reading: TierReading) -> TierReading {
    var higher = reading
    for place in higher.tiers.indices where higher.tiers[place] > 0 && number(0...1) == 0 {
      higher.tiers[place] = number(higher.tiers[place]...4)
    }
    return higher
  }
}
