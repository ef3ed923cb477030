import GapAnalysis
import ProfileModel
import Testing

/// How the work passes from one plan to the next.
@Suite struct HandOverTests {
  private static func stage(
    _ plans: [ContinuityPlan], on day: String = "2026-11-20"
  ) -> [HandOverCheck] {
    var stage = ContinuityStage()
    stage.rows = [
      ContinuityStage.row("h", .handOver, plans: ["cp", "bcp"], phases: ["1"]),
      ContinuityStage.row("r", plans: ["cp", "bcp"]),
    ]
    (stage.plans, stage.day) = (plans, day)
    return stage.examined.handOvers
  }

  private static func sender(
    _ parts: [HandOverCheck.Part] = HandOverCheck.Part.allCases, to receiver: String = "b"
  ) -> ContinuityPlan {
    ContinuityStage.plan("a", kinds: ["cp"]) { plan in
      var given = ContinuityPlan.HandOver(to: receiver)
      if parts.contains(.trigger) { given.trigger = "停止の見込み" }
      if parts.contains(.decider) { given.decider = "本部長" }
      if parts.contains(.deadline) { given.deadline = "2時間以内" }
      plan.handOvers = [given]
    }
  }

  private static let receiver = ContinuityStage.plan("b", kinds: ["bcp"])

  @Test func `a hand-over with trigger, decider and deadline is sound`() {
    let checks = Self.stage([Self.sender(), Self.receiver])
    #expect(checks.map(\.isSound) == [true])
    #expect(checks.first?.sender == "a" && checks.first?.receiver == "b")
  }

  @Test(arguments: HandOverCheck.Part.allCases)
  func `a hand-over that lacks a part says which`(_ part: HandOverCheck.Part) {
    let rest = HandOverCheck.Part.allCases.filter { $0 != part }
    let checks = Self.stage([Self.sender(rest), Self.receiver])
    #expect(checks.map(\.missing) == [[part]])
    #expect(checks.map(\.isSound) == [false])
  }

  @Test func `plans that are not there, or do not speak of one another, are told apart`() {
    let none = ContinuityStage.plan("a", kinds: ["cp"])
    #expect(Self.stage([]).map(\.finding) == [.noSender])
    #expect(Self.stage([Self.receiver]).map(\.finding) == [.noSender])
    #expect(Self.stage([none]).map(\.finding) == [.noReceiver])
    #expect(Self.stage([none, Self.receiver]).map(\.finding) == [.missing])
    let other = ContinuityStage.plan("c")
    #expect(
      Self.stage([Self.sender(to: "c"), Self.receiver, other]).map(\.finding) == [.missing])
  }

  @Test func `a document that is both needs no hand-over, one to come does not count`() {
    let both = ContinuityStage.plan("a", kinds: ["bcp", "cp"])
    #expect(Self.stage([both]).map(\.finding) == [.sameDocument])
    #expect(Self.stage([both]).map(\.isSound) == [true])
    let coming = ContinuityStage.plan("b", date: "2026-12-01", kinds: ["bcp"])
    #expect(Self.stage([Self.sender(), coming]).map(\.finding) == [.noReceiver])
  }
}
