import GapAnalysis
import ProfileModel
import Testing
import Wording

/// Every rule over the profile, made to speak and kept silent.
@Suite struct XRayTests {
  @Test(arguments: XRay.aboutAnswers + XRay.aboutEvidence + XRay.aboutChange + XRay.aboutPeople)
  func `a rule speaks of its subjects, and of them alone`(_ ray: XRay) {
    #expect(ray.findings.map(\.subject) == ray.subjects)
  }

  @Test(arguments: XRay.aboutCoherence)
  func `a rule about several answers speaks of its subjects alone`(_ ray: XRay) {
    #expect(ray.findings.map(\.subject) == ray.subjects)
  }

  private static let rays =
    XRay.aboutAnswers + XRay.aboutEvidence + XRay.aboutChange + XRay.aboutPeople
    + XRay.aboutCoherence

  @Test func `ids are unique, in order, and never used again`() {
    let profile = (1...23).filter { $0 != 20 }.map { $0 < 10 ? "PRF0\($0)" : "PRF\($0)" }
    #expect(
      QualityCheck.all.map(\.id)
        == ["ORG01", "ORG02", "ORG03", "ORG04"] + profile + ["CHK01", "CHK02"])
  }

  @Test
  func `every rule over the profile has a case in which it speaks and one in which it does not`() {
    let rules = Set(QualityCheck.all.map(\.id).filter { $0.hasPrefix("PRF") })
    #expect(Set(Self.rays.filter { !$0.subjects.isEmpty }.map(\.rule)) == rules)
    #expect(Set(Self.rays.filter { $0.subjects.isEmpty }.map(\.rule)) == rules)
  }

  @Test func `without a period the rules over profiles are silent`() {
    let found = QualityCheck.findings(
      in: Examination(register: XRay.register, today: Made.day("2026-11-20")))
    #expect(found.allSatisfy { $0.rule.hasPrefix("ORG") })
  }

  @Test func `every title, reason, message and remedy has both languages`() {
    let found = Self.rays.flatMap(\.findings)
    let texts =
      QualityCheck.all.flatMap { [$0.title, $0.reason] } + found.map(\.remedy)
    for text in texts {
      #expect(text.japanese.unicodeScalars.contains { !$0.isASCII }, "\(text)")
      #expect(text.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(text)")
      #expect(!text.english.isEmpty)
    }
    for message in found.map(\.message) {
      #expect(message.japanese != message.english)
    }
  }

  @Test func `a finding is as severe as its rule, but for what is only recommended`() throws {
    for finding in Self.rays.flatMap(\.findings) where finding.rule != "PRF03" {
      #expect(finding.severity == QualityCheck.rule(finding.rule)?.severity)
    }
    let found = XRay.look([Made.rating("a1", .notAdopted), Made.rating("b6", .notAdopted)])
    let severities = QualityCheck.findings(in: found).filter { $0.rule == "PRF03" }
    #expect(severities.map(\.severity) == [.error, .warning])
  }

  @Test func `a control id that two catalogues have is told with its catalogue`() throws {
    var other = Rating(RatingKey(catalog: "other", control: "a1"), answer: .notAdopted)
    other.remark = "別"
    let found = XRay.look(
      [Made.rating("a1", XRay.plant, .notAdopted), Made.rating("a2", .notAdopted), other],
      sets: [Made.set(XRay.controls), Made.set([XRay.controls[0]], catalog: "other")])
    let subjects = QualityCheck.findings(in: found).filter { $0.rule == "PRF03" }.map(\.subject)
    #expect(subjects == ["cat/a1@unit:plant", "a2", "other/a1"])
  }

  @Test func `a message says what is missing and where`() throws {
    var rating = Made.rating("a1", .notApplicable)
    rating.approver = "承認者"
    let found = QualityCheck.findings(in: XRay.look([rating]))
    let finding = try #require(found.first { $0.rule == "PRF02" })
    #expect(finding.message.japanese == "対象外としていますが、理由、見直し日がありません")
    #expect(
      finding.message.english == "it is not applicable, but without a reason, a day of review")
  }

  @Test func `what is too low says which grade it takes`() throws {
    let rating = Made.rating("a1", Made.tier(3), evidence: [Made.evidence(.document, "2026-10-01")])
    let found = QualityCheck.findings(in: XRay.look([rating]))
    let finding = try #require(found.first { $0.rule == "PRF01" })
    #expect(finding.message.japanese == "ティア3には「運用記録」以上の証跡が要りますが、あるのは「文書」です")
    #expect(finding.message.english.contains("'operating record' or above; there is 'document'"))
  }

  @Test func `what is pasted says what and where`() throws {
    let ratings = XRay.all(XRay.a, Made.tier(1)) { $0.reason = "全社で\n実施済み" }
    let found = QualityCheck.findings(in: XRay.look(ratings))
    let finding = try #require(found.first { $0.rule == "PRF05" })
    #expect(finding.message.english.contains("the same under 6 controls (a1, a2, a3 and 3 more)"))
    #expect(finding.message.japanese.contains("理由「全社で\n実施済み」が6項目で同じです"))
  }

  @Test func `a thousand controls in ten scopes are looked at in no time`() {
    let controls = (0..<1000).map { number in
      Control(
        id: "c\(number)", group: number % 2 == 0 ? "5.1" : "5.2", title: Text(same: "c"),
        needs: number > 0 ? ["c\(number - 1)"] : [])
    }
    var draws = Draws(seed: 7)
    let scopes = [.organisation] + (0..<9).map { Scope.unit("u\($0)") }
    let ratings = controls.flatMap { control in
      scopes.map { scope in
        Made.rating(control.id, scope, draws.answer()) {
          $0.remark = "見た人が書いた備考 \(draws.number(0...500))"
        }
      }
    }
    let time = ContinuousClock().measure {
      let examination = XRay.look(ratings, before: ratings, sets: [Made.set(controls)])
      #expect(QualityCheck.findings(in: examination).count > 1000)
    }
    #expect(time < .seconds(20))
  }
}
