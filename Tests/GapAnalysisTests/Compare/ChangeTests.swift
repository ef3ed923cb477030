import GapAnalysis
import ProfileModel
import Testing

@Suite struct ChangeTests {
  struct Case: Sendable {
    let before: Answer
    let after: Answer
    let changes: [Change]
    var strength = Control.Strength.expected
  }

  static let items = [Control.Item(id: "i", level: 2), Control.Item(id: "j", level: 4)]

  static func by(_ items: [String: ItemAnswer]) -> Answer { .adopted(.items(items)) }

  static let cases = [
    Case(before: Made.tier(2), after: Made.tier(2), changes: []),
    Case(before: Made.tier(2), after: Made.tier(3), changes: [.rose]),
    Case(before: Made.tier(3), after: Made.tier(1), changes: [.fell]),
    Case(before: .unanswered, after: Made.tier(1), changes: [.answered]),
    Case(before: .unanswered, after: .unknown, changes: [.answered]),
    Case(before: .unknown, after: Made.tier(1), changes: [.answered]),
    Case(before: Made.tier(1), after: .unanswered, changes: [.lostAnswer]),
    Case(before: .unknown, after: .unanswered, changes: [.lostAnswer]),
    Case(before: Made.tier(1), after: .unknown, changes: [.becameUnknown]),
    Case(before: Made.tier(1), after: .notApplicable, changes: [.becameNotApplicable]),
    Case(before: .unanswered, after: .notApplicable, changes: [.answered, .becameNotApplicable]),
    Case(before: .notApplicable, after: Made.tier(1), changes: [.becameApplicable]),
    Case(before: .notApplicable, after: .unanswered, changes: [.lostAnswer]),
    Case(before: Made.tier(1), after: .notAdopted, changes: [.becameNotAdopted]),
    Case(before: .notAdopted, after: Made.tier(1), changes: [.adoptedAgain]),
    Case(
      before: .notAdopted, after: .notApplicable, changes: [.becameNotApplicable]),
    Case(before: by(["i": .full]), after: by(["i": .full, "j": .full]), changes: [.answered]),
    Case(before: by(["i": .full, "j": .full]), after: by(["j": .full]), changes: [.lostAnswer]),
    Case(before: by(["j": ItemAnswer.none]), after: by(["i": .full]), changes: [.rose]),
    Case(before: by(["i": .full]), after: Made.tier(1), changes: [.fell]),
  ]

  @Test(arguments: cases)
  func `what happened to an answer is told by its kind`(_ example: Case) {
    let set = Made.set([Made.control("c", example.strength, items: Self.items)])
    let profiles = [example.before, example.after].map {
      Made.profile([set], [Made.rating("c", $0)])
    }
    let diff = ProfileDiff(profiles[0], profiles[1])
    #expect(diff.questions.flatMap(\.changes) == example.changes)
    #expect(diff.questions.isEmpty == example.changes.isEmpty)
    #expect(diff.controls.flatMap(\.changes) == example.changes)
  }

  @Test func `swapping the profiles turns rises into falls`() {
    var draws = Draws(seed: 31)
    let opposite: [Change: Change] = [
      .rose: .fell, .fell: .rose, .added: .removed, .removed: .added,
    ]
    let controls = (0..<20).map { Made.control("c\($0)") }
    let set = Made.set(controls)
    for _ in 0..<50 {
      let profiles = (0..<2).map { _ in
        Made.profile(
          [set],
          controls.filter { _ in draws.number(0...9) > 0 }.map {
            Made.rating($0.id, draws.answer())
          })
      }
      let there = ProfileDiff(profiles[0], profiles[1])
      let back = ProfileDiff(profiles[1], profiles[0])
      for (change, other) in opposite { #expect(there.count(of: change) == back.count(of: other)) }
      #expect(Set(there.questions.map(\.key)) == Set(back.questions.map(\.key)))
    }
  }
}
