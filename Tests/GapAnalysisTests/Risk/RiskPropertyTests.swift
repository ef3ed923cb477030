import GapAnalysis
import Numerics
import ProfileModel
import Testing

/// What must hold of residual risk, whatever the scenarios, the criteria and the tiers.
@Suite struct RiskPropertyTests {
  static let cases = 1000

  @Test func `R1 residual risk never rises with a tier, and never falls with likelihood or loss`() {
    var draws = Draws(seed: 101)
    for _ in 0..<Self.cases {
      let scenario = draws.scenario()
      let model = RiskStage.model([scenario])
      let low = draws.reading(of: model)
      let (before, after) = (
        model.residual(of: 0, low), model.residual(of: 0, draws.higher(low))
      )
      #expect(after.value <= before.value)
      var worse = scenario
      worse.likelihood = .classes(Spread(low: 5, likely: 5, high: 5))
      worse.impact = ImpactClasses(service: 5, money: 1, safety: 1, society: 1, information: 1)
      #expect(RiskStage.model([worse]).residual(of: 0, low).value >= before.value)
    }
  }

  @Test func `R2 residual risk never falls below the floors`() {
    var draws = Draws(seed: 102)
    for _ in 0..<Self.cases {
      let model = RiskStage.model([draws.scenario()])
      let residual = model.residual(of: 0, draws.reading(of: model))
      let inherent = model.inherent[0]
      #expect(residual.value >= 0.0025 * inherent.rate.likely * inherent.loss.likely - 1e-6)
      #expect(residual.value > 0)
    }
  }

  @Test func `R3 a matrix is refused exactly where a step breaks an axiom`() {
    var draws = Draws(seed: 103)
    var refused = 0
    for _ in 0..<Self.cases {
      let cuts = (0..<4).map { _ in draws.number(4...9) }
      var cells = RiskMatrix { importance, threat, vulnerability in
        let above = cuts.count { importance + threat + vulnerability >= $0 }
        return RiskMatrix.Cell(
          importance: importance, threat: threat, vulnerability: vulnerability,
          riskClass: [.e, .d, .c, .b, .a][above])
      }.cells
      for _ in 0..<draws.number(0...2) {
        let place = draws.number(0...26)
        let old = cells[place]
        cells[place] = RiskMatrix.Cell(
          importance: old.importance, threat: old.threat, vulnerability: old.vulnerability,
          riskClass: draws.one(of: RiskClass.allCases))
      }
      var criteria = RiskCriteria.standard
      criteria.assetMatrix = RiskMatrix(cells)
      let isSound = Self.keepsAxioms(cells)
      #expect(criteria.problems(at: .word("x")).isEmpty == isSound)
      refused += isSound ? 0 : 1
    }
    #expect((100...900).contains(refused))
  }

  /// The axioms as they are defined, over all pairs of cells.
  private static func keepsAxioms(_ cells: [RiskMatrix.Cell]) -> Bool {
    let grades = cells.map(\.riskClass.gravity)
    let (best, worst) = (grades.min() ?? 0, grades.max() ?? 0)
    return cells.allSatisfy { lower in
      cells.allSatisfy { upper in
        let steps = [
          upper.importance - lower.importance, upper.threat - lower.threat,
          upper.vulnerability - lower.vulnerability,
        ]
        guard steps.sorted() == [0, 0, 1] else { return true }
        let (low, high) = (lower.riskClass.gravity, upper.riskClass.gravity)
        let isLeap = low == best && high == worst && best != worst
        return (low...low + 1).contains(high) && !isLeap
      }
    }
  }

  @Test func `R4 parts come to the whole, none for what did not change, in any order of scenarios`()
  {
    var draws = Draws(seed: 104)
    for _ in 0..<Self.cases {
      let (scenario, other) = (draws.scenario(), draws.scenario("S-0"))
      let model = RiskStage.model([scenario])
      let old = draws.reading(of: model)
      // Up and down, in and out of what applies.
      let new = draws.number(0...1) == 0 ? draws.higher(old) : draws.reading(of: model)
      let parts = model.attribution(of: 0, from: old, to: new)
      let change = parts.before - parts.after
      #expect(abs(parts.layers.map(\.share).reduce(0, +) - change) < 1e-6)
      #expect(abs(parts.controls.map(\.share).reduce(0, +) - change) < 1e-6)
      for part in parts.controls {
        let place = model.position(of: part.control) ?? 0
        let isSame =
          old.tiers[place] == new.tiers[place]
          && old.compensated[place] == new.compensated[place]
        if isSame { #expect(part.share == 0) }
      }
      let back = model.attribution(of: 0, from: new, to: old)
      for (there, again) in zip(parts.layers, back.layers) {
        #expect(abs(there.share + again.share) < 1e-6)
      }
      let both = RiskStage.model([other, scenario])
      let wider = { (reading: TierReading) in
        var wide = both.reading([:])
        for (place, control) in model.controls.enumerated() {
          let position = both.position(of: control) ?? 0
          wide.tiers[position] = reading.tiers[place]
          wide.compensated[position] = reading.compensated[place]
        }
        return wide
      }
      #expect(both.attribution(of: 1, from: wider(old), to: wider(new)) == parts)
    }
  }

  @Test func `R4 controls that do the same get the same part`() {
    var draws = Draws(seed: 114)
    for _ in 0..<Self.cases {
      var scenario = RiskStage.scenario(likelihood: 5, impact: 5)
      let mode = draws.one(of: LayerMode.allCases)
      let count = draws.number(2...6)
      let members = (1...count).map { LayerGroup.Member(RiskStage.id($0)) }
      scenario.prevent = [Layer(draws.strength(), LayerGroup(mode, members))]
      let model = RiskStage.model([scenario])
      let (from, to) = (draws.number(1...3), draws.number(1...4))
      let parts = model.attribution(
        of: 0, from: TierReading(model.controls.map { _ in from }),
        to: TierReading(model.controls.map { _ in to }))
      let shares = parts.controls.map(\.share)
      for share in shares { #expect(abs(share - (shares.first ?? 0)) < 1e-9) }
    }
  }

  @Test func `R5 a multiple of the loss is that multiple of the residual risk, and of the strain`()
  {
    var draws = Draws(seed: 105)
    for _ in 0..<Self.cases {
      let factor = draws.number(2...9)
      let scenarios = (0..<3).map { place in
        var scenario = draws.scenario("S-\(place)")
        let loss = draws.number(1...900) * 1_000_000
        scenario.loss = LossEstimate(
          unit: .yen, amount: Spread(low: loss, likely: loss, high: loss))
        return scenario
      }
      let larger = scenarios.map { scenario in
        var larger = scenario
        let loss = (scenario.loss?.amount.likely ?? 0) * factor
        larger.loss = LossEstimate(unit: .yen, amount: Spread(low: loss, likely: loss, high: loss))
        return larger
      }
      let model = RiskStage.model(scenarios, criteria: RiskStage.criteria(line: 10))
      let scaled = RiskStage.model(larger, criteria: RiskStage.criteria(line: 10 * factor))
      let reading = draws.reading(of: model)
      for (one, other) in zip(model.residuals(reading), scaled.residuals(reading)) {
        #expect(abs(other.value - Double(factor) * one.value) < 1e-5)
      }
      let (worst, scaledWorst) = (
        RiskPortfolio(model, before: reading, after: reading).worstAfter,
        RiskPortfolio(scaled, before: reading, after: reading).worstAfter
      )
      #expect(abs((worst?.ratio ?? 0) - (scaledWorst?.ratio ?? 0)) < 1e-5)
    }
  }

  @Test func `R6 of layers with one control each, the part lies between last and first`() {
    var draws = Draws(seed: 106)
    for _ in 0..<Self.cases {
      var scenario = RiskStage.scenario(likelihood: 5, impact: draws.number(1...5))
      scenario.prevent = (1...2).map { Layer(draws.strength(), RiskStage.group(.all, $0)) }
      scenario.recover = (3...4).map { Layer(draws.strength(), RiskStage.group(.all, $0)) }
      let model = RiskStage.model([scenario])
      let old = draws.reading(of: model, canBeNone: false)
      let new = draws.higher(old)
      let raises = model.controls.indices.map { Raise(model.controls[$0], to: new.tiers[$0]) }
      let parts = model.attribution(of: 0, from: old, to: new).controls
      for raise in raises {
        let others = raises.filter { $0 != raise }
        let effect = model.effect(of: [raise], beside: others, on: 0, from: old)
        let share = parts.first { $0.control == raise.control }?.share ?? 0
        #expect(effect.lastIn <= share + 2e-6)
        #expect(share <= effect.firstIn + 2e-6)
      }
    }
  }

  @Test func `R7 a weaker one among any, and one at the top among all, change nothing`() {
    var draws = Draws(seed: 107)
    for _ in 0..<Self.cases {
      let mode = draws.one(of: [LayerMode.any, .all])
      let tiers = (0..<draws.number(1...4)).map { _ in draws.number(1...4) }
      let more = mode == .any ? draws.number(1...(tiers.max() ?? 1)) : 4
      let left = { (tiers: [Int]) in
        var scenario = RiskStage.scenario()
        let members = tiers.indices.map { LayerGroup.Member(RiskStage.id($0 + 1)) }
        scenario.prevent = [Layer(.word("high"), LayerGroup(mode, members))]
        let model = RiskStage.model([scenario])
        return model.residual(of: 0, RiskStage.reading(model, tiers)).value
      }
      #expect(left(tiers) == left(tiers + [more]))
    }
  }

  @Test func `R8 no class gets better when a tier drops`() {
    var draws = Draws(seed: 108)
    for _ in 0..<Self.cases {
      var criteria = RiskStage.criteria()
      criteria.needsDepth = draws.number(0...1) == 0
      let asset = RiskMatrixTests.asset(Array(draws.shuffled().prefix(draws.number(0...4))))
      let model = RiskStage.model([draws.scenario()], assets: [asset], criteria: criteria)
      let low = draws.reading(of: model)
      let high = draws.higher(low)
      let (worse, better) = (model.residual(of: 0, low), model.residual(of: 0, high))
      #expect(worse.likelihoodClass >= better.likelihoodClass)
      #expect(worse.impactClass >= better.impactClass)
      #expect(
        model.damageClass(of: 0, low).riskClass >= model.damageClass(of: 0, high).riskClass)
      for (low, high) in zip(model.threatClasses(low), model.threatClasses(high)) {
        #expect(low.riskClass >= high.riskClass)
      }
    }
  }

  @Test func `R9 without detection it does not matter who responds, nor the other way round`() {
    var draws = Draws(seed: 109)
    for _ in 0..<Self.cases {
      var scenario = RiskStage.scenario()
      scenario.contain = [
        ContainLayer(
          draws.strength(), detect: RiskStage.group(draws.one(of: LayerMode.allCases), 1, 2),
          respond: RiskStage.group(draws.one(of: LayerMode.allCases), 3, 4))
      ]
      let model = RiskStage.model([scenario])
      let left = { (tiers: [Int]) in model.residual(of: 0, TierReading(tiers)).value }
      let (one, two) = (draws.number(1...4), draws.number(1...4))
      #expect(left([1, 1, one, two]) == left([1, 1, 1, 1]))
      #expect(left([one, two, 1, 1]) == left([1, 1, 1, 1]))
    }
  }

  @Test func `R10 raising tiers never makes unacceptable what was acceptable`() {
    var draws = Draws(seed: 110)
    var accepted = 0
    for _ in 0..<Self.cases {
      let model = RiskStage.model(
        [draws.scenario()], criteria: RiskStage.criteria(line: draws.one(of: [3, 10, 30, 100])))
      let low = draws.reading(of: model)
      let open = Set([RiskStage.id(draws.number(1...40))])
      let breach: Bool? = draws.one(of: [true, false, nil])
      let before = model.acceptability(of: 0, low, open: open, breach: breach)
      let after = model.acceptability(of: 0, draws.higher(low), open: open, breach: breach)
      guard before.verdict != .unacceptable else { continue }
      accepted += 1
      #expect(after.verdict != .unacceptable)
      #expect(before.verdict == .provisional || after.verdict == .acceptable)
    }
    #expect(accepted > 100)
  }

  @Test func `what is answered leads into the interval that stood open for it`() {
    var draws = Draws(seed: 111)
    for _ in 0..<Self.cases {
      let model = RiskStage.model([draws.scenario()])
      let low = draws.reading(of: model)
      let high = draws.higher(low)
      let open = TierReadings(
        declaredLow: low, declaredHigh: high, evidencedLow: low, evidencedHigh: high)
      var between = low
      for place in between.tiers.indices where low.tiers[place] > 0 {
        between.tiers[place] = draws.number(low.tiers[place]...high.tiers[place])
      }
      let (outlook, answered) = (
        model.outlooks(open)[0], model.outlooks(TierReadings(certain: between))[0]
      )
      #expect(outlook.interval.contains(answered.interval.lowerBound))
      #expect(outlook.interval.contains(answered.interval.upperBound))
      if outlook.verdict == .above || outlook.verdict == .within {
        #expect(answered.verdict == outlook.verdict)
      } else {
        #expect(!outlook.questions.isEmpty)
      }
    }
  }
}
