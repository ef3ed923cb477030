import GapAnalysis
import ProfileModel
import Testing
import Wording

/// Every rule about targets, made to speak and kept silent.
@Suite struct TargetCheckTests {
  @Test(arguments: TargetRay.all)
  func `a rule speaks of its subjects, and of them alone`(_ ray: TargetRay) {
    #expect(ray.findings.map(\.subject) == ray.subjects)
  }

  @Test func `every rule has a case in which it speaks and one in which it does not`() {
    let rules = (1...15).map { $0 < 10 ? "T0\($0)" : "T\($0)" }
    #expect(TargetCheck.all.map(\.id) == rules)
    #expect(Set(TargetRay.all.filter { !$0.subjects.isEmpty }.map(\.rule)) == Set(rules))
    #expect(Set(TargetRay.all.filter { $0.subjects.isEmpty }.map(\.rule)) == Set(rules))
  }

  @Test func `a rule that lacks what it needs does not look, and the others do`() {
    let bare = TargetRay.look([Made.claim(.baseline, 4)])
    for rule in TargetCheck.all {
      #expect((rule.findings(in: bare) == nil) == (rule.need != nil), "\(rule.id)")
    }
    let needs = Dictionary(grouping: TargetCheck.all, by: \.need).mapValues { $0.map(\.id) }
    #expect(needs[.actions] == ["T03", "T04"])
    #expect(needs[.means] == ["T05"])
    #expect(needs[.scenarios] == ["T10", "T11", "T12"])
    #expect(needs[.lastYear] == ["T13"])
  }

  @Test func `every title, reason, message and remedy has both languages`() {
    let found = TargetRay.all.flatMap(\.findings)
    for text in TargetCheck.all.flatMap({ [$0.title, $0.reason] }) + found.map(\.remedy) {
      #expect(text.japanese.unicodeScalars.contains { !$0.isASCII }, "\(text)")
      #expect(text.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(text)")
    }
    for finding in found {
      #expect(finding.message.japanese != finding.message.english)
      #expect(finding.severity == TargetCheck.rule(finding.rule)?.severity)
    }
  }

  @Test func `what is found does not depend on the order of claims`() {
    var draws = Draws(seed: 12)
    for _ in 0..<200 {
      let claims = (0..<12).map { _ in
        Made.claim(
          draws.one(of: Target.Source.allCases), draws.number(1...4), "a\(draws.number(1...3))",
          origin: draws.one(of: ["法", "契約"]), clause: draws.one(of: ["1", "2"]),
          from: draws.one(of: [nil, "2027-04-01", "2028-04-01"]))
      }
      let find = { (claims: [Target]) in
        TargetCheck.all.flatMap { $0.findings(in: TargetRay.look(claims)) ?? [] }
      }
      let unique = Array(Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }.values)
      #expect(find(draws.shuffled(unique)) == find(unique))
    }
  }

  @Test func `a thousand controls with targets are looked at in no time`() {
    let controls = (0..<1_000).map { Made.control("c\($0)") }
    let ratings = controls.map { Made.rating($0.id, Made.tier(2)) }
    let claims = controls.flatMap { control in
      Target.Source.allCases.map { Made.claim($0, 3, control.id, from: "2027-04-01") }
    }
    let time = ContinuousClock().measure {
      let examination = TargetExamination(
        TargetProfile(claims), of: Made.profile([Made.set(controls)], ratings),
        on: Made.day("2026-11-20"))
      #expect(TargetCheck.all.compactMap { $0.findings(in: examination) }.count == 8)
    }
    #expect(time < .seconds(10))
  }
}
