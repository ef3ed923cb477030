import GapAnalysis
import ProfileModel
import Testing

/// The worked example of targets that follow from risk (G-2), and that what is proposed is minimal.
@Suite struct RaiseProposalTests {
  let model = RiskStage.model([RiskStage.worked])

  private func proposal(
    _ candidates: RaiseCandidates, line: Int = 60, nodes: Int = RiskModel.usualNodes
  ) -> RaiseProposal {
    let model = RiskStage.model([RiskStage.worked], criteria: RiskStage.criteria(line: line))
    return model.proposal(
      from: RiskStage.reading(model, RiskStage.start), choosing: candidates, nodes: nodes)
  }

  private var actions: RaiseCandidates {
    .bundles(
      RiskStage.actions.enumerated().map { .init(id: "A\($0 + 1)", raises: [$1]) })
  }

  private func raises(_ pairs: [(Int, Int)]) -> [Raise] {
    pairs.map { Raise(RiskStage.id($0.0), to: $0.1) }
  }

  @Test func `of the four actions, two suffice, and no other two (G-2 a)`() throws {
    let found = proposal(actions)
    #expect(found.isProved)
    #expect(found.count == 1)
    let only = try #require(found.options.first)
    #expect(only.bundles == ["A2", "A4"])
    #expect(only.raises == raises([(3, 3), (7, 3)]))
    #expect(only.remainders.map(\.residual) == [51.889_406])
    #expect(only.cost == 2)
  }

  @Test func `of single steps, four suffice in exactly five ways (G-2 b)`() {
    let found = proposal(.steps(costs: [:]))
    #expect(found.isProved)
    #expect(found.count == 5)
    #expect(
      found.options.map(\.raises) == [
        raises([(3, 3), (7, 3)]), raises([(1, 3), (3, 2), (7, 3)]), raises([(1, 4), (7, 3)]),
        raises([(1, 3), (2, 4), (7, 3)]), raises([(3, 4), (7, 2)]),
      ])
    #expect(
      found.options.map { $0.remainders[0].residual }
        == [51.889_406, 56.226_431, 58.859_625, 58.859_625, 59.625_645])
    #expect(found.options.allSatisfy { $0.cost == 4 })
  }

  @Test func `what a step costs changes what is cheapest`() throws {
    let found = proposal(.steps(costs: [RiskStage.id(3): 5, RiskStage.id(7): 2]))
    #expect(found.isProved)
    let best = try #require(found.options.first)
    #expect(best.raises == raises([(1, 4), (4, 4), (5, 4)]))
    #expect(best.remainders.map(\.residual) == [57])
    #expect(best.cost == 6)
    #expect(found.options.contains { $0.raises == raises([(1, 4), (7, 3)]) })
  }

  @Test func `nothing is raised where nothing is above its line`() {
    let found = proposal(actions, line: 200)
    #expect(found.options.map(\.raises) == [[]])
    #expect(found.unreachable == [])
  }

  @Test func `what cannot be reached is named with what is left of it`() {
    let found = proposal(actions, line: 30)
    #expect(found.options == [])
    #expect(found.unreachable.map(\.scenario) == ["S-1"])
    #expect(found.unreachable.map(\.residual) == [39.419_531])
    #expect(found.unreachable.map(\.line) == [30])
  }

  @Test func `one that cannot be reached does not keep the others from being brought under`() throws
  {
    var huge = RiskStage.worked
    huge = Scenario(
      id: "S-huge", title: huge.title, story: huge.story, harm: huge.harm, cause: huge.cause,
      likelihood: huge.likelihood, impact: huge.impact)
    huge.loss = RiskStage.worked.loss
    let model = RiskStage.model([RiskStage.worked, huge], criteria: RiskStage.criteria())
    let reading = RiskStage.reading(model, RiskStage.start)
    let found = model.proposal(from: reading, choosing: .steps(costs: [:]))
    #expect(found.unreachable.map(\.scenario) == ["S-huge"])
    #expect(found.options.count == 5)
    #expect(try #require(found.options.first).remainders.map(\.scenario) == ["S-1"])
    let decided = model.proposal(
      from: reading, choosing: .steps(costs: [:]), decided: ["S-huge", "S-1"])
    #expect(decided.unreachable.isEmpty)
    #expect(decided.options.map(\.raises) == [[]])
  }

  @Test func `a search that was cut short says so, and still proposes what suffices`() throws {
    let found = proposal(.steps(costs: [:]), nodes: 10)
    #expect(!found.isProved)
    #expect(found.count == 1)
    #expect(try #require(found.options.first).remainders.allSatisfy { $0.residual <= $0.line })
  }

  /// T6, for exact and for quick proposals.
  @Test(arguments: [40, RiskModel.usualNodes])
  func `a proposal suffices, and cannot do without any of its raises`(_ nodes: Int) {
    var draws = Draws(seed: UInt64(nodes))
    var proposed = 0
    for _ in 0..<1500 {
      let scenarios = (0..<draws.number(1...2)).map { draws.scenario("S-\($0)") }
      let model = RiskStage.model(
        scenarios, criteria: RiskStage.criteria(line: draws.one(of: [1, 3, 10, 30, 100])))
      let reading = draws.reading(of: model)
      let found = model.proposal(from: reading, choosing: .steps(costs: [:]), nodes: nodes)
      let suffices = { (raises: [Raise]) in
        let residuals = model.residuals(model.raised(reading, to: raises))
        return scenarios.indices.allSatisfy { place in
          found.unreachable.contains { $0.scenario == scenarios[place].id }
            || residuals[place].value <= model.line(of: place) ?? 0
        }
      }
      guard let option = found.options.first else {
        #expect(!found.unreachable.isEmpty)
        let top = model.residuals(
          model.raised(reading, to: model.controls.map { Raise($0, to: 4) }))
        #expect(scenarios.indices.contains { top[$0].value > model.line(of: $0) ?? 0 })
        continue
      }
      proposed += option.raises.isEmpty ? 0 : 1
      #expect(suffices(option.raises))
      for place in option.raises.indices {
        var fewer = option.raises
        fewer[place] = Raise(fewer[place].control, to: fewer[place].tier - 1)
        #expect(!suffices(fewer))
      }
    }
    #expect(proposed > 100)
  }

  @Test func `the exact search finds what trying everything finds`() {
    var draws = Draws(seed: 5)
    for _ in 0..<60 {
      let model = RiskStage.model(
        [draws.scenario()], criteria: RiskStage.criteria(line: draws.one(of: [1, 3, 10, 30])))
      let reading = draws.reading(of: model, canBeNone: false)
      let bundles = (1...6).map { number in
        RaiseCandidates.Bundle(
          id: "A\(number)",
          raises: draws.shuffled().prefix(2).map {
            Raise(RiskStage.id($0), to: draws.number(2...4))
          },
          cost: draws.number(1...4))
      }
      let sufficient = (0..<1 << 6).filter { set in
        let raises = bundles.indices.filter { set & (1 << $0) != 0 }.flatMap { bundles[$0].raises }
        return model.residual(of: 0, model.raised(reading, to: raises)).value
          <= model.line(of: 0) ?? 0
      }
      let cost = { (set: Int) in
        bundles.indices.filter { set & (1 << $0) != 0 }.map { bundles[$0].cost }.reduce(0, +)
      }
      let cheapest = sufficient.map(cost).min()
      let found = model.proposal(from: reading, choosing: .bundles(bundles))
      #expect(found.options.first?.cost == cheapest)
      #expect(found.count == sufficient.count { cost($0) == cheapest })
    }
  }
}
