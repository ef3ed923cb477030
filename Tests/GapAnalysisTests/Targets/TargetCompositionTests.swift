import GapAnalysis
import ProfileModel
import Testing

/// Which source decides, what management may lower, and how a target steps over time.
@Suite struct TargetCompositionTests {
  typealias Tie = (claims: [Target], binding: Target.Source, tier: Int)

  static let ties: [Tie] = [
    ([Made.claim(.obligation, 3), Made.claim(.risk, 3), Made.claim(.baseline, 3)], .obligation, 3),
    ([Made.claim(.baseline, 3), Made.claim(.risk, 3)], .risk, 3),
    ([Made.claim(.baseline, 3), Made.claim(.risk, 2)], .baseline, 3),
    ([Made.policy(3), Made.claim(.obligation, 3)], .obligation, 3),
    ([Made.policy(3), Made.claim(.risk, 4), Made.claim(.baseline, 4)], .policy, 3),
    ([Made.policy(1), Made.claim(.obligation, 2), Made.claim(.risk, 4)], .obligation, 2),
    ([Made.policy(4), Made.claim(.obligation, 2)], .policy, 4),
  ]

  @Test(arguments: ties)
  func `the highest that counts binds`(_ tie: Tie) {
    let target = Made.composed(tie.claims)
    #expect(target.binding?.source == tie.binding)
    #expect(target.tier == tie.tier)
  }

  @Test func `an approved policy lowers risk and sector, and says what it overrules`() {
    let target = Made.composed([
      Made.policy(2), Made.claim(.risk, 3), Made.claim(.baseline, 4), Made.claim(.obligation, 1),
    ])
    #expect(target.tier == 2)
    #expect(target.overruled.map(\.source) == [.risk, .baseline])
    #expect(Made.composed([Made.policy(4), Made.claim(.risk, 3)]).overruled == [])
  }

  @Test(arguments: ["why", "approver", "expires"])
  func `a policy without reason, approver or expiry does not count and is shown`(_ missing: String)
  {
    var policy = Made.policy(1)
    switch missing {
    case "why": policy.why = nil
    case "approver": policy.approver = nil
    default: policy.expires = nil
    }
    let target = Made.composed([policy, Made.claim(.baseline, 3)])
    #expect(target.tier == 3)
    #expect(target.pending == policy)
    #expect(target.claims[.policy] == nil)
  }

  @Test func `an expired policy does not count and is shown`() {
    let claims = [Made.policy(1, until: "2027-03-31"), Made.claim(.baseline, 3)]
    #expect(Made.composed(claims, on: "2027-03-31").tier == 1)
    let after = Made.composed(claims, on: "2027-04-01")
    #expect(after.tier == 3)
    #expect(after.expired == claims[0])
    #expect(after.pending == nil)
  }

  @Test func `in the end an approval that stands is taken as renewed, and one that ran out is not`()
  {
    let claims = [
      Made.policy(1, until: "2027-03-31"), Made.claim(.baseline, 3),
      Made.claim(.obligation, 1, from: "2029-04-01"),
    ]
    let targets = TargetProfile(claims)
    let standing = targets.composed(Made.key("a1"), .inTheEnd(from: Made.day("2027-03-31")))
    #expect(standing.tier == 1 && standing.claims[.policy] == claims[0])
    #expect(standing.renewal == claims[0] && standing.expired == nil)
    #expect(standing.state(of: claims[0], on: Made.day("2029-04-01")) == .covered)
    let over = targets.composed(Made.key("a1"), .inTheEnd(from: Made.day("2027-04-01")))
    #expect(over.tier == 3 && over.renewal == nil && over.expired == claims[0])
    #expect(Made.composed(claims, on: "2029-04-01").tier == 3, "a day is looked at as it stands")
  }

  @Test func `a renewed step does not go before the one that followed it`() {
    let targets = TargetProfile([
      Made.policy(2, until: "2027-11-20"), Made.policy(3, from: "2028-04-01", until: "2029-03-31"),
      Made.claim(.obligation, 1, from: "2030-04-01"),
    ])
    let end = targets.composed(Made.key("a1"), .inTheEnd(from: Made.day("2026-11-20")))
    #expect(end.tier == 3)
    #expect(end.renewal?.tier == 3)
  }

  @Test func `a draft does not put an approved policy out of force`() {
    let draft = Made.claim(.policy, 4, from: "2026-06-01")
    let target = Made.composed([Made.policy(2), draft, Made.claim(.baseline, 3)])
    #expect(target.tier == 2)
    #expect(target.pending == draft)
  }

  @Test func `an old step that expired is not brought up again`() {
    let claims = [
      Made.policy(2, until: "2027-03-31"), Made.policy(3, from: "2027-04-01", until: "2028-03-31"),
    ]
    let target = Made.composed(claims, on: "2027-05-01")
    #expect(target.tier == 3)
    #expect(target.expired == nil)
  }

  @Test func `other sources count on after their day, and are told as overdue`() {
    let old = Made.claim(.baseline, 3) { $0.expires = Made.day("2026-03-31") }
    let target = Made.composed([old])
    #expect(target.tier == 3)
    #expect(target.overdue == [old])
  }

  @Test func `what is said of a part goes before what is said of all`() {
    let plant = Made.key("a1", .unit("plant"))
    let targets = TargetProfile([
      Made.policy(3), Made.policy(2, "a1", .unit("plant")), Made.claim(.obligation, 1),
    ])
    let today = TargetProfile.Outlook.on(Made.day("2026-11-20"))
    #expect(targets.composed(plant, today).tier == 2)
    #expect(targets.composed(Made.key("a1"), today).tier == 3)
    #expect(targets.composed(Made.key("a1", .unit("office")), today).tier == 3)
    #expect(targets.tiers(in: "cat", today) == ["a1": 3])
    #expect(targets.tiers(in: "cat", today, of: .unit("plant")) == ["a1": 2])
    #expect(targets.tiers(in: "other", today) == [:])
  }

  @Test func `an obligation of all holds for each part`() {
    let targets = TargetProfile([Made.policy(1, "a1", .unit("plant")), Made.claim(.obligation, 3)])
    let plant = targets.composed(
      Made.key("a1", .unit("plant")), .on(Made.day("2026-11-20")))
    #expect(plant.tier == 3)
    #expect(plant.binding?.source == .obligation)
  }

  @Test func `a target steps up on its days`() {
    let claims = [
      Made.claim(.obligation, 2, clause: "1", from: "2027-04-01"),
      Made.claim(.obligation, 3, clause: "2", from: "2028-04-01"), Made.claim(.baseline, 1),
    ]
    let tiers = ["2027-03-31", "2027-04-01", "2028-03-31", "2028-04-01"].map {
      Made.composed(claims, on: $0).tier
    }
    #expect(tiers == [1, 2, 2, 3])
    let targets = TargetProfile(claims)
    let today = Made.day("2026-11-20")
    #expect(
      targets.steps(of: Made.key("a1"), after: today).map(\.description)
        == ["2027-04-01", "2028-04-01"])
    #expect(targets.composed(Made.key("a1"), .inTheEnd(from: today)).tier == 3)
    #expect(targets.lastStep(of: Made.key("a1"), from: Made.day("2030-01-01")).year == 2030)
  }

  @Test func `a control is looked at on its own last step, not on that of another`() {
    let targets = TargetProfile([
      Made.policy(3, until: "2027-11-20"),
      Made.claim(.baseline, 2, "a2", from: "2029-03-31"),
    ])
    let today = Made.day("2026-11-20")
    #expect(targets.composed(Made.key("a1"), .inTheEnd(from: today)).tier == 3)
    #expect(targets.composed(Made.key("a2"), .inTheEnd(from: today)).tier == 2)
  }

  @Test func `a step that never counts is no step`() {
    let targets = TargetProfile([
      Made.policy(3), Made.claim(.policy, 4, from: "2029-03-31"),
      Made.policy(4, from: "2030-03-31", until: "2028-03-31"),
    ])
    let today = Made.day("2026-11-20")
    #expect(targets.lastStep(of: Made.key("a1"), from: today) == today)
    #expect(targets.drafts(on: Made.key("a1")).map(\.tier) == [4])
    #expect(
      targets.steps(of: Made.key("a1"), after: today).map(\.description)
        == ["2027-11-21"])
  }

  @Test func `a point of a control stands where its own answers put it`() {
    let controls = [
      Made.control("a1"), Made.control("a1a", of: "a1"), Made.control("a1b", of: "a1"),
    ]
    let profile = Made.profile(
      [Made.set(controls)],
      [
        Made.rating("a1a", Made.tier(2)), Made.rating("a1b", .unit("plant"), Made.tier(1)),
        Made.rating("a1b", .unit("office"), Made.tier(4)),
      ])
    let targets = TargetProfile(
      ["a1", "a1a", "a1b"].map { Made.claim(.baseline, 3, $0) }
        + [Made.claim(.baseline, 3, "a1b", .unit("office"))])
    let standings = targets.standings(in: profile, .on(profile.asOf))
    #expect(standings.map { "\($0.target.key)" } == ["a1", "a1a", "a1b", "a1b@unit:office"])
    #expect(standings.map(\.tiers) == [1...1, 2...2, 1...1, 4...4])
    #expect(standings.map(\.steps) == [2...2, 1...1, 2...2, 0...0])
  }

  @Test func `a claim is read back from what is written of it, and no two share a name`() {
    var draws = Draws(seed: 9)
    for _ in 0..<1_000 {
      let claim = draws.claim()
      #expect(Target(json: claim.json) == claim)
    }
    let names = [("法 1", "2"), ("法", "1 2"), ("法 1 2", ""), ("", "法 1 2"), ("法\" \"1", "2")].map {
      Made.claim(.obligation, 2, origin: $0.0, clause: $0.1).registerID
    }
    #expect(Set(names).count == names.count)
    #expect(
      Made.policy(2, from: "2027-06-30").registerID == "policy cat/a1@organisation 2027-06-30")
  }
}
