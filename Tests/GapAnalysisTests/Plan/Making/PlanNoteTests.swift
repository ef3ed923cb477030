import GapAnalysis
import ProfileModel
import Testing

/// What is decided on the way from actions to a problem is noted, and nothing else is.
@Suite struct PlanNoteTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let notes: [PlanNote]
    let change: @Sendable (inout PlanStage) -> Void

    init(
      _ name: String, _ notes: PlanNote..., change: @escaping @Sendable (inout PlanStage) -> Void
    ) {
      (testDescription, self.notes, self.change) = (name, notes, change)
    }
  }

  /// Three controls at tier 1, of which `a` raises the first and `b` the second.
  static var stage: PlanStage {
    var stage = PlanStage([1, 1, 1])
    stage.targets = [Made.wanted(4, 1), Made.wanted(4, 2)]
    stage.actions = [Made.action("a", Made.raise(1, 1, 2)), Made.action("b", Made.raise(2, 1, 2))]
    return stage
  }

  private static let (first, third) = (RiskStage.id(1), RiskStage.id(3))

  /// The plan runs from 2026Q4 to 2028Q3.
  static let times = [
    Case("nothing is out of the way") { _ in },
    Case("longer than the plan", .tooLong("a")) { $0.change("a") { $0.leadTime = 9 } },
    Case("as long as the plan") { $0.change("a") { $0.leadTime = 8 } },
    Case("from after the plan", .tooLate("a", Made.period(2028, 4))) {
      $0.change("a") { $0.earliest = Made.period(2028, 4) }
    },
    Case("from the last quarter") { $0.change("a") { $0.earliest = Made.period(2028, 3) } },
    Case("from before the plan") { $0.change("a") { $0.earliest = Made.period(2026, 1) } },
    Case("a season that nobody has placed", .unknownSeason("a", .plannedOutage)) {
      $0.change("a") { $0.seasons = [.fiscalYearStart, .plannedOutage] }
    },
    Case("a season that never comes", .unknownSeason("a", .offPeak)) {
      $0.terms.seasons[.offPeak] = []
      $0.change("a") { $0.seasons = [.offPeak] }
    },
    Case("a season that is placed") { $0.change("a") { $0.seasons = [.fiscalYearStart] } },
    Case("a season that comes too late for it", .seasonMissed("a", [.fiscalYearStart])) {
      $0.change("a") { action in
        action.seasons = [.fiscalYearStart]
        action.leadTime = 4
        action.earliest = Made.period(2027, 2)
      }
    },
    Case("a season that comes just in time") {
      $0.change("a") { action in
        action.seasons = [.fiscalYearStart]
        action.leadTime = 3
        action.earliest = Made.period(2027, 2)
      }
    },
    Case("an alternative is done", .alternativeDone("a", by: "b")) {
      $0.change("a") { $0.alternatives = ["b"] }
      $0.change("b") { $0.done = Made.day("2026-10-01") }
    },
    Case("an alternative is open") { $0.change("a") { $0.alternatives = ["b"] } },
    Case("it is under way", .underWay("a")) { $0.begun["a"] = Made.period(2026, 3) },
  ]

  static let duties = [
    Case("due in the plan") { $0.change("a") { $0.duty = Made.duty(Made.period(2028, 3)) } },
    Case("due after the plan", .dueLater("a", Made.period(2028, 4))) {
      $0.change("a") { $0.duty = Made.duty(Made.period(2028, 4)) }
    },
    Case("due before the plan", .overdue("a", Made.period(2026, 1))) {
      $0.change("a") { $0.duty = Made.duty(Made.period(2026, 1)) }
    },
    Case("due, and kept out", .tooLong("a"), .dutyUnmet("a", Made.period(2028, 3))) {
      $0.change("a") { action in
        action.duty = Made.duty(Made.period(2028, 3))
        action.leadTime = 9
      }
    },
    Case("due when what it needs is done and it as well") { chain(&$0, due: (2027, 3)) },
    Case("due one quarter sooner than that", .overdue("b", Made.period(2027, 2))) {
      chain(&$0, due: (2027, 2))
    },
    Case("what it needs begins later", .overdue("b", Made.period(2027, 3))) {
      chain(&$0, due: (2027, 3))
      $0.change("a") { $0.earliest = Made.period(2027, 1) }
    },
    Case("what it needs is done") {
      chain(&$0, due: (2027, 1))
      $0.change("a") { $0.done = Made.day("2026-10-01") }
    },
  ]

  /// `b` takes two quarters after `a`, which takes two, and is due.
  private static func chain(_ stage: inout PlanStage, due: (Int, Int)) {
    stage.change("a") { $0.leadTime = 2 }
    stage.change("b") { action in
      action.leadTime = 2
      action.needs = ["a"]
      action.duty = Made.duty(Made.period(due.0, due.1))
    }
  }

  static let waits = [
    Case("one other brings where it starts from", .waits("b", for: "a")) {
      $0.change("b") { $0.raises = [Made.raise(1, 2, 3)] }
    },
    Case("it may stand there already") {
      $0.answers[0] = .unknown
      $0.change("b") { $0.raises = [Made.raise(1, 2, 3)] }
    },
    Case("it needs the other anyway") {
      $0.change("b") { action in
        action.raises = [Made.raise(1, 2, 3)]
        action.needs = ["a"]
      }
    },
    Case("what it needs, needs the other") {
      $0.actions.append(Made.action("c", Made.raise(2, 1, 3)) { $0.needs = ["a"] })
      $0.change("b") { action in
        action.raises = [Made.raise(1, 2, 3)]
        action.needs = ["c"]
      }
    },
    Case("two others bring it there", .unsettled("b", first)) {
      $0.actions.append(Made.action("c", Made.raise(1, 1, 3)))
      $0.change("b") { $0.raises = [Made.raise(1, 2, 3)] }
    },
    Case("one of the two is needed anyway") {
      $0.actions.append(Made.action("c", Made.raise(1, 1, 3)))
      $0.change("b") { action in
        action.raises = [Made.raise(1, 2, 3)]
        action.needs = ["c"]
      }
    },
    Case("nobody brings it there", .unsettled("b", first)) {
      $0.change("b") { $0.raises = [Made.raise(1, 3, 4)] }
    },
    Case("what brings it there is done", .unsettled("b", first)) {
      $0.change("a") { $0.done = Made.day("2026-10-01") }
      $0.change("b") { $0.raises = [Made.raise(1, 2, 3)] }
    },
    Case("what brings it there waits for it", .unsettled("b", first)) {
      $0.change("a") { $0.needs = ["b"] }
      $0.change("b") { $0.raises = [Made.raise(1, 2, 3)] }
    },
    Case("each starts from the other's raise", .waits("a", for: "b"), .unsettled("b", first)) {
      $0.change("a") { $0.raises = [Made.raise(1, 1, 2), Made.raise(2, 2, 3)] }
      $0.change("b") { $0.raises = [Made.raise(2, 1, 2), Made.raise(1, 2, 3)] }
    },
  ]

  static let obligations = [
    Case("it alone would meet an obligation", .obliged("a", third)) {
      $0.targets.append(Made.wanted(2, 3, .obligation))
      $0.change("a") { $0.raises.append(Made.raise(3, 1, 2)) }
    },
    Case("two would") {
      $0.targets.append(Made.wanted(2, 3, .obligation))
      $0.change("a") { $0.raises.append(Made.raise(3, 1, 2)) }
      $0.change("b") { $0.raises.append(Made.raise(3, 1, 3)) }
    },
    Case(
      "two together would, one from where the other comes to", .obliged("a", third),
      .waits("b", for: "a"), .obliged("b", third)
    ) {
      $0.targets.append(Made.wanted(3, 3, .obligation))
      $0.change("a") { $0.raises.append(Made.raise(3, 1, 2)) }
      $0.change("b") { $0.raises.append(Made.raise(3, 2, 3)) }
    },
    Case(
      "one of them could be another", .obliged("a", third), .waits("b", for: "a"),
      .waits("c", for: "a")
    ) {
      $0.targets.append(Made.wanted(3, 3, .obligation))
      $0.change("a") { $0.raises.append(Made.raise(3, 1, 2)) }
      $0.change("b") { $0.raises.append(Made.raise(3, 2, 3)) }
      $0.actions.append(Made.action("c", Made.raise(3, 2, 4)))
    },
    Case("it may be met already, and it alone makes sure", .obliged("a", third)) {
      $0.answers[2] = .unknown
      $0.targets.append(Made.wanted(2, 3, .obligation))
      $0.change("a") { $0.raises.append(Made.raise(3, 1, 2)) }
    },
    Case("it is a duty of its own") {
      $0.targets.append(Made.wanted(2, 3, .obligation))
      $0.change("a") { action in
        action.raises.append(Made.raise(3, 1, 2))
        action.duty = Made.duty(Made.period(2027, 1))
      }
    },
    Case("it is kept out", .tooLong("a")) {
      $0.targets.append(Made.wanted(2, 3, .obligation))
      $0.change("a") { action in
        action.raises.append(Made.raise(3, 1, 2))
        action.leadTime = 9
      }
    },
    Case("it reaches less than what is owed") {
      $0.targets.append(Made.wanted(3, 3, .obligation))
      $0.change("a") { $0.raises.append(Made.raise(3, 1, 2)) }
    },
  ]

  @Test(arguments: times + duties + waits + obligations)
  func `a note arises from what it says`(_ one: Case) throws {
    var stage = Self.stage
    one.change(&stage)
    #expect(try stage.notes() == one.notes)
  }

  @Test func `every kind of note is told with its action`() {
    let notes: [(PlanNote, PlanNote.Kind)] = [
      (.tooLong("a"), .keptOut), (.tooLate("a", Made.quarter), .keptOut),
      (.alternativeDone("a", by: "b"), .keptOut), (.unknownSeason("a", .offPeak), .season),
      (.overdue("a", Made.quarter), .other), (.dueLater("a", Made.quarter), .other),
      (.waits("a", for: "b"), .other), (.unsettled("a", Self.first), .other),
      (.underWay("a"), .other), (.obliged("a", Self.first), .other),
      (.seasonMissed("a", [.offPeak]), .keptOut), (.dutyUnmet("a", Made.quarter), .other),
    ]
    for (note, kind) in notes {
      #expect(note.action == "a")
      #expect(note.kind == kind)
    }
    #expect(Set(notes.map(\.0.readable.english)).count == notes.count)
    #expect(Set(notes.map(\.0.readable.japanese)).count == notes.count)
  }
}
