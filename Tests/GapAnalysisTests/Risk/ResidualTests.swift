import GapAnalysis
import ProfileModel
import Testing

/// The worked example of residual risk (G-3), and the rules of layers.
@Suite struct ResidualTests {
  let model = RiskStage.model([RiskStage.worked])

  private func close(_ found: Double, _ expected: Double) -> Bool {
    abs(found - expected) <= 1e-6
  }

  @Test func `the worked example leaves 150.951 of 240 million yen a year`() {
    let residual = model.residual(of: 0, RiskStage.reading(model, RiskStage.start))
    #expect(residual.value == 150.951)
    #expect(close(residual.rate, 0.201))
    #expect(close(residual.loss, 751))
    #expect(close(residual.likelihoodFactor, 0.67))
    #expect(close(residual.impactFactor, 0.93875))
  }

  @Test(arguments: [
    (0, 123.915, 27.036, 8.600_625, 16.393_750),
    (1, 94.344_375, 56.606_625, 23.651_719, 39.041_062),
    (2, 139.695, 11.256, 3.176_25, 6.437_058), (3, 83.023_05, 67.927_95, 32.252_344, 49.659_599),
  ])
  func `each action alone, last, and its part of the whole`(
    _ action: Int, _ alone: Double, _ firstIn: Double, _ lastIn: Double, _ share: Double
  ) throws {
    let reading = RiskStage.reading(model, RiskStage.start)
    let raise = RiskStage.actions[action]
    let others = RiskStage.actions.filter { $0 != raise }
    let effect = model.effect(of: [raise], beside: others, on: 0, from: reading)
    #expect(close(effect.residualAlone, alone))
    #expect(close(effect.firstIn, firstIn))
    #expect(close(effect.lastIn, lastIn))
    let attribution = model.attribution(
      of: 0, from: reading, to: model.raised(reading, to: RiskStage.actions))
    let part = try #require(attribution.controls.first { $0.control == raise.control })
    #expect(close(part.share, share))
  }

  @Test func `all four actions leave 39.41953, and their parts come to the whole`() {
    let reading = RiskStage.reading(model, RiskStage.start)
    let raised = model.raised(reading, to: RiskStage.actions)
    let residual = model.residual(of: 0, raised)
    #expect(close(residual.value, 39.419_531))
    #expect(close(residual.likelihoodProgress, 0.927_515))
    #expect(close(residual.impactProgress, 0.641_485))
    let attribution = model.attribution(of: 0, from: reading, to: raised)
    #expect(close(attribution.before - attribution.after, 111.531_469))
    #expect(close(attribution.controls.map(\.share).reduce(0, +), 111.531_469))
    #expect(attribution.layers.count == 4)
  }

  @Test(arguments: [
    ([0, 1], 77.446_875), ([0, 2], 114.675), ([0, 3], 68.153_25), ([1, 2], 87.309_375),
    ([1, 3], 51.889_406), ([2, 3], 76.832_25),
  ])
  func `pairs of actions`(_ pair: [Int], _ left: Double) {
    let reading = RiskStage.reading(model, RiskStage.start)
    let raised = model.raised(reading, to: pair.map { RiskStage.actions[$0] })
    #expect(close(model.residual(of: 0, raised).value, left))
  }

  @Test func `a class falls only when a whole one has been taken away`() {
    var scenario = RiskStage.scenario(likelihood: 4, impact: 5)
    scenario.prevent = [
      Layer(.value(RiskStage.decimal("0.683772")), RiskStage.group(.all, 1)),
      Layer(.value(RiskStage.decimal("0.9")), RiskStage.group(.all, 2)),
    ]
    let model = RiskStage.model([scenario])
    let classes = { (tiers: [Int]) in
      model.residual(of: 0, RiskStage.reading(model, tiers)).likelihoodClass
    }
    // 1/√10 to the sixth decimal lies a little above it: no class yet; 0.1 is two whole classes; the
    // floor keeps the third from being taken away.
    #expect(classes([1, 1]) == 4)
    #expect(classes([4, 1]) == 4)
    #expect(classes([1, 4]) == 2)
    #expect(classes([4, 4]) == 2)
  }

  @Test func `floors keep five percent of likelihood and of impact`() {
    var scenario = RiskStage.scenario(likelihood: 5, impact: 5)
    scenario.prevent = (1...5).map { Layer(.word("high"), RiskStage.group(.all, $0)) }
    scenario.recover = (6...9).map { Layer(.word("high"), RiskStage.group(.all, $0)) }
    let model = RiskStage.model([scenario])
    let residual = model.residual(of: 0, TierReading([4, 4, 4, 4, 4, 4, 4, 4, 4]))
    #expect(residual.likelihoodFactor == 0.05)
    #expect(residual.impactFactor == 0.05)
    #expect(residual.value == 2.5)
  }

  @Test func `what does not apply leaves its group, and a group without members its layer`() {
    var scenario = RiskStage.scenario(likelihood: 5, impact: 5)
    scenario.prevent = [Layer(.word("high"), RiskStage.group(.coverage, 1, 2))]
    scenario.contain = [
      ContainLayer(
        .word("high"), detect: RiskStage.group(.any, 3), respond: RiskStage.group(.all, 4))
    ]
    let model = RiskStage.model([scenario])
    #expect(model.residual(of: 0, TierReading([4, 1, 1, 1])).likelihoodFactor == 0.7)
    #expect(abs(model.residual(of: 0, TierReading([4, 0, 1, 1])).likelihoodFactor - 0.4) < 1e-12)
    #expect(model.residual(of: 0, TierReading([0, 0, 0, 4])).likelihoodFactor == 1)
    #expect(model.residual(of: 0, TierReading([0, 0, 0, 4])).impactFactor == 1)
  }

  @Test func `in control systems a compensating measure counts as the second tier, elsewhere not`()
  {
    var office = RiskStage.scenario("S-it")
    office.prevent = [Layer(.word("high"), RiskStage.group(.all, 1))]
    var plant = office
    plant.environments = [.it, .ot]
    let model = RiskStage.model([office, plant])
    let left = { (tier: Int) in
      model.residuals(TierReading([tier], compensated: [true])).map(\.likelihoodFactor)
    }
    #expect(left(1) == [1, 0.79])
    #expect(left(2) == [0.79, 0.79])
    #expect(left(0) == [1, 1])
  }

  @Test(arguments: [
    ("0.3", 4), ("0.178", 4), ("0.1777", 3), ("1", 5), ("40", 5), ("0.001", 1),
  ])
  func `a rate is of the class whose rate is nearest`(_ rate: String, _ level: Int) {
    var scenario = RiskStage.scenario()
    let times = RiskStage.decimal(rate)
    scenario.likelihood = .rates(Spread(low: times, likely: times, high: times))
    #expect(Inherent(scenario, by: .standard).likelihoodClass == level)
  }

  @Test func `the class of impact is the highest from any side, the loss among them`() {
    var scenario = RiskStage.scenario(impact: 2)
    #expect(Inherent(scenario, by: .standard).impactClass == 2)
    scenario.impact = ImpactClasses(service: 2, money: 1, safety: 4, society: 3, information: 1)
    #expect(Inherent(scenario, by: .standard).impactClass == 4)
    scenario.loss = LossEstimate(
      unit: .yen, amount: Spread(low: 1, likely: 900_000_000, high: 900_000_000))
    #expect(Inherent(scenario, by: .standard).impactClass == 5)
  }
}

/// Values that no check has seen must not stop the program.
@Suite struct UncheckedRiskTests {
  @Test(arguments: [[], [9, -3, 40], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]])
  func `a reading of any length and any tiers is reckoned with`(_ tiers: [Int]) {
    let model = RiskStage.model([RiskStage.worked], assets: [RiskMatrixTests.asset([1, 9])])
    let reading = TierReading(tiers)
    #expect(model.residual(of: 0, reading).value > 0)
    #expect(model.outlooks(TierReadings(certain: reading)).count == 1)
    #expect(model.threatClasses(reading).count == 1)
    let found = model.proposal(
      from: reading, choosing: .bundles([.init(id: "A", raises: [Raise(RiskStage.id(1), to: 99)])]))
    #expect(found.options.count + found.unreachable.count == 1)
  }

  @Test
  func `criteria without floors, levels or matrices give the gravest class, and finite numbers`() {
    var criteria = RiskCriteria.standard
    (criteria.likelihoodFloor, criteria.impactFloor) = (.zero, .zero)
    (criteria.axes, criteria.likelihoods, criteria.damageLevels) = ([], [], [])
    (criteria.assetMatrix, criteria.damageMatrix) = (RiskMatrix([]), RiskMatrix([]))
    (criteria.appetites, criteria.strengths) = ([], [])
    var scenario = RiskStage.scenario(likelihood: 9, impact: -4)
    scenario.prevent = (1...9).map { Layer(.value(.one), RiskStage.group(.all, $0)) }
    let model = RiskStage.model(
      [scenario], assets: [RiskMatrixTests.asset([])], criteria: criteria)
    let reading = TierReading(model.controls.map { _ in 4 })
    #expect(model.residual(of: 0, reading).value.isFinite)
    #expect(model.residual(of: 0, reading).likelihoodProgress == 10)
    #expect(model.damageClass(of: 0, reading).riskClass == .a)
    #expect(model.threatClasses(reading).map(\.riskClass) == [.a])
    #expect(model.line(of: 0) == nil)
  }
}
