import GapAnalysis
import ProfileModel
import Testing

/// What is made of residual risk: outlooks, acceptance, the portfolio, and what the lenses leave out.
@Suite struct RiskJudgementTests {
  let model = RiskStage.model([RiskStage.worked])

  private func readings(
    _ low: [Int], _ high: [Int], evidenced: ([Int], [Int])? = nil
  ) -> TierReadings {
    TierReadings(
      declaredLow: TierReading(low), declaredHigh: TierReading(high),
      evidencedLow: TierReading(evidenced?.0 ?? low),
      evidencedHigh: TierReading(evidenced?.1 ?? high))
  }

  @Test func `an open answer that decides is named, with how much it moves`() throws {
    let open = readings([2, 3, 3, 2, 2, 3, 1], [2, 3, 3, 2, 2, 3, 4])
    let outlook = model.outlooks(open)[0]
    #expect(outlook.verdict == .unsettled)
    #expect(outlook.line == 60)
    #expect(outlook.interval == 51.889_406...94.344_375)
    #expect(outlook.questions.map(\.control) == [RiskStage.id(7)])
    #expect(outlook.questions.map(\.kind) == [.open])
    #expect(outlook.questions.map(\.swing) == [42.454_969])
  }

  @Test func `what is declared and not proved is named as well`() {
    let open = readings(
      [2, 3, 3, 2, 2, 3, 3], [2, 3, 3, 2, 2, 3, 3],
      evidenced: ([2, 3, 1, 2, 2, 3, 3], [2, 3, 1, 2, 2, 3, 3]))
    let outlook = model.outlooks(open)[0]
    #expect(outlook.verdict == .unsettled)
    #expect(outlook.declared == 51.889_406...51.889_406)
    #expect(outlook.cautious == 83.023_05)
    #expect(outlook.questions.map(\.kind) == [.unproven])
    #expect(outlook.questions.map(\.control) == [RiskStage.id(3)])
  }

  @Test(arguments: [(30, LineVerdict.above), (200, .within)])
  func `nothing is asked where the line is clear`(_ line: Int, _ verdict: LineVerdict) {
    let model = RiskStage.model([RiskStage.worked], criteria: RiskStage.criteria(line: line))
    let outlook = model.outlooks(readings(RiskStage.start, [2, 3, 1, 2, 2, 3, 4]))[0]
    #expect(outlook.verdict == verdict)
    #expect(outlook.questions == [])
  }

  @Test func `likelihood and loss are moved one at a time, the widest first`() {
    let bars = model.outlooks(TierReadings(certain: TierReading(RiskStage.start)))[0].bars
    #expect(bars.map(\.input) == [.loss, .likelihood, .tiers])
    #expect(bars.map(\.low) == [75.475_5, 50.317, 150.951])
    #expect(bars.map(\.high) == [377.377_5, 301.902, 150.951])
  }

  @Test func `a line in another unit is no line`() {
    var scenario = RiskStage.worked
    scenario.loss = LossEstimate(unit: .personHours, amount: Spread(low: 1, likely: 2, high: 3))
    let model = RiskStage.model([scenario, RiskStage.worked])
    let reading = RiskStage.reading(model, RiskStage.start)
    #expect(model.outlooks(TierReadings(certain: reading))[0].verdict == nil)
    #expect(model.acceptability(of: 0, reading).isWithinLine == nil)
    let portfolio = RiskPortfolio(model, before: reading, after: reading)
    #expect(portfolio.totals.map(\.unit) == [.yen, .personHours])
    #expect(portfolio.totals.map(\.before) == [150.951, 0.377_378])
  }

  @Test func `four conditions, each of which can refuse`() {
    var scenario = RiskStage.worked
    scenario.damage = 2
    let model = RiskStage.model([scenario])
    let top = TierReading([4, 4, 4, 4, 4, 4, 4])
    let start = TierReading(RiskStage.start)
    #expect(model.acceptability(of: 0, top, breach: false).verdict == .acceptable)
    #expect(model.acceptability(of: 0, top).verdict == .provisional)
    let above = model.acceptability(of: 0, start, breach: false)
    #expect(above.verdict == .unacceptable)
    #expect(above.isWithinLine == false)
    // Likelihood class 4, less one for a factor of 0.2: breach is bearable up to class 2.
    let breach = model.acceptability(of: 0, top, breach: true)
    #expect(breach.residual.likelihoodClass == 3)
    #expect(breach.isBreachBearable == false)
    let owing = model.acceptability(
      of: 0, top, open: [RiskStage.id(5), RiskStage.id(50)], breach: false)
    #expect(owing.owing == [RiskStage.id(5)])
    #expect(owing.verdict == .unacceptable)
    var strict = RiskStage.criteria()
    strict.allowedClasses = [.e]
    let refused = RiskStage.model([scenario], criteria: strict)
      .acceptability(of: 0, top, breach: false)
    #expect(!refused.hasAllowedClass && refused.verdict == .unacceptable)
  }

  @Test func `scenarios are counted by class before and after, and the worst is named`() {
    var small = RiskStage.scenario("S-2", likelihood: 1, impact: 1)
    small.prevent = [Layer(.word("low"), RiskStage.group(.all, 1))]
    var gone = RiskStage.scenario("S-3", likelihood: 5, impact: 5)
    gone.status = .notApplicable(reason: "設備がない")
    let model = RiskStage.model([small, RiskStage.worked, gone])
    let reading = RiskStage.reading(model, RiskStage.start)
    let portfolio = RiskPortfolio(
      model, before: reading, after: model.raised(reading, to: RiskStage.actions))
    #expect(portfolio.classes.map(\.before).reduce(0, +) == 2)
    #expect(portfolio.classes.map(\.after).reduce(0, +) == 2)
    #expect(portfolio.worstBefore?.scenario == "S-1")
    #expect(portfolio.worstBefore?.ratio == 2.515_85)
    #expect(portfolio.worstAfter?.ratio == 0.656_992)
    #expect(portfolio.totals.count == 1)
  }

  @Test func `what the two lenses leave out is found`() {
    let onTree = RiskMatrixTests.asset([1], environment: .ot, id: "A-1")
    let alone = RiskMatrixTests.asset([1], environment: .it, id: "A-2")
    var only = RiskMatrixTests.asset([1], environment: .it, id: "A-3")
    only.assetLensOnly = "単独で閉じている"
    var bare = Asset(
      id: "A-4", name: "端末", kind: .device, environment: .ot, importance: 1)
    bare.services = ["sv"]
    var plant = RiskStage.scenario("S-ot")
    plant.environments = [.ot]
    var covered = RiskStage.scenario("S-tree")
    covered.environments = [.ot]
    covered.trees = [
      AttackTree(
        id: "T1", title: "", likelihood: 1,
        steps: [AttackTree.Step(title: "", assets: ["A-1"], controls: [])])
    ]
    let model = RiskStage.model([plant, covered], assets: [onTree, alone, only, bare])
    #expect(
      model.findings.map { "\($0.rule) \($0.subject)" }
        == ["RSK01 A-2", "RSK02 A-4", "RSK03 S-ot", "RSK04 S-ot"])
    #expect(RiskLens.allCases.allSatisfy { $0.limits.count >= 2 })
    #expect(ImpactKind.order(inControlSystems: true).prefix(2) == [.service, .safety])
  }
}
