import GapAnalysis
import ProfileModel
import Testing

/// What is allowed is not told, for as long as it is allowed.
@Suite struct CheckOutcomeTests {
  private static let ratings = ["a1", "a2"].map { Made.rating($0, .notAdopted) }

  private func allowance(
    _ subject: String, rule: String = "PRF03", until: String = "2026-11-20"
  ) -> Allowance {
    Allowance(rule: rule, subject: subject, reason: "確認済み", until: Made.day(until))
  }

  private func outcome(_ allowances: Allowance...) -> CheckOutcome {
    CheckOutcome(XRay.look(Self.ratings), allowances: allowances)
      .only(rules: ["PRF03", "CHK01", "CHK02"], severity: nil)
  }

  @Test func `without allowances all is told`() {
    let outcome = outcome()
    #expect(outcome.findings.map(\.subject) == ["a1", "a2"])
    #expect(outcome.allowed.isEmpty)
  }

  @Test func `an allowed finding is put aside with its allowance`() {
    let outcome = outcome(allowance("a2"))
    #expect(outcome.findings.map(\.subject) == ["a1"])
    #expect(outcome.allowed.map(\.finding.subject) == ["a2"])
    #expect(outcome.allowed.map(\.allowance) == [allowance("a2")])
  }

  @Test func `a star allows a rule as a whole`() {
    let outcome = outcome(allowance("*"))
    #expect(outcome.findings.isEmpty)
    #expect(outcome.allowed.count == 2)
  }

  @Test func `an expired allowance lets the finding speak, and is told itself`() {
    let outcome = outcome(allowance("a2", until: "2026-11-19"))
    #expect(outcome.findings.map(\.rule) == ["PRF03", "PRF03", "CHK01"])
    #expect(outcome.findings.last?.subject == "PRF03 a2")
    #expect(outcome.allowed.isEmpty)
  }

  @Test func `where one allowance has expired another may hold`() {
    let outcome = outcome(allowance("a2", until: "2026-11-19"), allowance("*"))
    #expect(outcome.findings.map(\.rule) == ["CHK01"])
    #expect(outcome.allowed.count == 2)
  }

  @Test(arguments: ["b1", "a1@unit:plant"])
  func `an allowance that matches nothing is told`(_ subject: String) {
    let outcome = outcome(allowance(subject))
    #expect(outcome.findings.map(\.rule) == ["PRF03", "PRF03", "CHK02"])
    #expect(outcome.findings.last?.subject == "PRF03 \(subject)")
  }

  @Test func `a rule that is no more is told as well`() {
    #expect(outcome(allowance("*", rule: "PRF20")).findings.last?.rule == "CHK02")
  }

  @Test func `what is said of allowances cannot be allowed`() {
    #expect(!QualityCheck.all.filter(\.canBeAllowed).contains { $0.id.hasPrefix("CHK") })
    #expect(QualityCheck.all.filter { !$0.canBeAllowed }.count == 2)
    let outcome = outcome(allowance("b1"), allowance("*", rule: "CHK02"))
    #expect(outcome.findings.filter { $0.rule == "CHK02" }.count == 2)
  }

  @Test func `where no profile is worked on, allowances for one are not called unused`() {
    let today = Made.day("2026-11-20")
    let none = Examination(register: XRay.register, today: today)
    let closed = Examination(
      register: XRay.register, profile: Made.profile([Made.set(XRay.controls)], []),
      isAtWork: false, today: today)
    for examination in [none, closed] {
      let outcome = CheckOutcome(
        examination, allowances: [allowance("a1"), allowance("x", rule: "ORG02")])
      let allowances = outcome.findings.filter { $0.rule == "CHK02" }
      #expect(allowances.map(\.subject) == ["ORG02 x"])
    }
  }

  @Test func `some rules or some severity can be picked`() {
    let whole = CheckOutcome(
      XRay.look(Self.ratings + [Made.rating("b6", .notAdopted)]), allowances: [allowance("a1")])
    let errors = whole.only(rules: [], severity: .error)
    #expect(errors.findings.allSatisfy { $0.severity == .error })
    #expect(errors.findings.map(\.subject) == ["organisation", "a2"])
    #expect(errors.allowed.map(\.finding.subject) == ["a1"])
    let warnings = whole.only(rules: ["PRF03"], severity: .warning)
    #expect(warnings.findings.map(\.subject) == ["b6"])
    #expect(warnings.allowed.isEmpty)
  }
}
