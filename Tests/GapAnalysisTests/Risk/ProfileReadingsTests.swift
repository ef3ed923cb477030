import GapAnalysis
import ProfileModel
import Testing

/// Where controls stand in a profile, as risk reads it.
@Suite struct ProfileReadingsTests {
  private func readings(
    _ controls: [Int], _ ratings: [Rating], points: [Control] = []
  ) -> ProfileReadings {
    var scenario = RiskStage.scenario()
    scenario.prevent = [
      Layer(
        .word("high"), LayerGroup(.all, controls.map { LayerGroup.Member(RiskStage.id($0)) }))
    ]
    let set = Made.set(
      [Made.control("c1"), Made.control("c2"), Made.control("c3", of: "c2")] + points,
      scale: RiskStage.scale)
    let profile = Made.profile([set], ratings)
    return RiskStage.model([scenario]).readings(from: Standings.all(in: profile))
  }

  private func tiers(_ found: ProfileReadings) -> [[Int]] {
    found.readings.all.map(\.tiers)
  }

  @Test func `the worst scope counts, by declaration and by evidence`() {
    let found = readings(
      [1],
      [
        Made.rating("c1", .unit("plant"), Made.tier(4), evidence: [Made.evidence(.document)]),
        Made.rating(
          "c1", .unit("office"), Made.tier(3), evidence: [Made.evidence(.record, "2026-12-01")]),
      ])
    #expect(tiers(found) == [[3], [3], [2], [2]])
    #expect(found.unasked == [])
  }

  @Test func `what is open may be anywhere, and so may what is not asked`() {
    let found = readings([1, 9], [Made.rating("c1", .unanswered)])
    #expect(tiers(found) == [[1, 1], [4, 4], [1, 1], [4, 4]])
    #expect(found.unasked == [RiskStage.id(9)])
  }

  @Test func `what has nothing to apply to drops out`() {
    let found = readings([1], [Made.rating("c1", .notApplicable)])
    #expect(tiers(found) == [[0], [0], [0], [0]])
  }

  @Test func `a point of a control stands for itself, and in the control`() {
    let found = readings(
      [2, 3], [Made.rating("c2", Made.tier(4)), Made.rating("c3", Made.tier(2))])
    #expect(found.readings.declaredLow.tiers == [2, 2])
    let higher = readings(
      [2, 3], [Made.rating("c2", Made.tier(2)), Made.rating("c3", Made.tier(4))])
    #expect(higher.readings.declaredLow.tiers == [2, 4])
  }

  @Test func `a compensating measure stands in only where it is written for every part that lacks`()
  {
    let measure = { (rating: inout Rating) in rating.compensating = "手作業で確かめる" }
    let document = [Made.evidence(.document)]
    let all = readings(
      [1],
      [
        Made.rating("c1", .unit("plant"), .notAdopted, measure),
        Made.rating("c1", .unit("office"), Made.tier(1), evidence: document, measure),
      ])
    #expect(all.readings.all.map(\.compensated) == [[true], [true], [false], [false]])
    #expect(all.compensated == [RiskStage.id(1)])
    let one = readings(
      [1],
      [
        Made.rating("c1", .unit("plant"), .notAdopted, measure),
        Made.rating("c1", .unit("office"), Made.tier(1)),
      ])
    #expect(one.compensated == [])
    let shown = readings([1], [Made.rating("c1", Made.tier(1), evidence: document, measure)])
    #expect(shown.readings.all.map(\.compensated) == [[true], [true], [true], [true]])
  }
}
