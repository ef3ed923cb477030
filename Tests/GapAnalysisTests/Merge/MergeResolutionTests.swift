import GapAnalysis
import ProfileModel
import Testing

@Suite struct MergeResolutionTests {
  @Test func `a file that is preferred wins where it is in conflict`() throws {
    var stage = Self.conflict(store: 2, files: [3, 4])
    let outcome = try stage.stage.take(stage.files, .prefer(.file("4.xlsx")))
    #expect(outcome.conflicts == [])
    #expect(outcome.fates == [.overruled, .taken])
    #expect(stage.stage.rating(.first).answer == .adopted(.tier(4)))
  }

  @Test func `a file that says nothing decides nothing`() throws {
    let stage = Self.conflict(store: 2, files: [3])
    let outcome = try stage.stage.merged(stage.files).resolved(by: .prefer(.file("9.xlsx")))
    #expect(outcome.conflicts.count == 1)
    #expect(outcome.fates == [.conflicting])
  }

  @Test(arguments: [
    (store: 1, files: [3: 2, 4: 3], winner: 4), (store: 9, files: [3: 2, 4: 3], winner: 2),
    (store: 1, files: [3: 5], winner: 3),
  ])
  func `the newest answer wins, the store's own included`(
    _ days: (store: Int, files: [Int: Int], winner: Int)
  ) throws {
    var (stage, files) = Self.conflict(store: 2, day: days.store, files: days.files)
    #expect(try stage.take(files, .prefer(.newest)).conflicts == [])
    #expect(stage.rating(.first).answer == .adopted(.tier(days.winner)))
  }

  @Test(arguments: [[3: 5, 4: 5], [3: 5, 4: nil], [3: nil]] as [[Int: Int?]])
  func `answers of one day or of none stay in conflict`(_ files: [Int: Int?]) throws {
    let (stage, returned) = Self.conflict(store: 2, day: 1, files: files)
    let outcome = try stage.merged(returned).resolved(by: .prefer(.newest))
    #expect(outcome.conflicts.count == 1)
    #expect(outcome.ratings == [])
  }

  @Test func `an undated answer of the store stays in conflict`() throws {
    let (stage, files) = Self.conflict(store: 2, day: nil, files: [3: 5])
    #expect(try stage.merged(files).resolved(by: .prefer(.newest)).conflicts.count == 1)
  }

  @Test func `another value than all of them may be decided`() throws {
    var stage = Self.conflict(store: 2, files: [3])
    let value = Rating(.first, answer: .adopted(.tier(1)))
    let outcome = try stage.stage.take(stage.files, .answers([Self.answer(.value(value))]))
    #expect(outcome.fates == [.overruled, .decided])
    #expect(outcome.edits(.decided).map(\.rating) == [value], "as it will be written")
    #expect(stage.stage.rating(.first).answer == .adopted(.tier(1)))
  }

  @Test func `decisions may be made in several steps`() throws {
    var stage = MergeStage()
    let files = ["a.xlsx", "b.xlsx"].map { name in
      stage.issue(name, [.first]) {
        $0.owner = name
        $0.remark = name
      }
    }
    let open = try stage.merged(files)
    let some = try open.resolved(
      by: .answers([ConflictAnswer(.first, .owner, take: .file("b.xlsx"), at: .word("t"))]))
    #expect(some.conflicts.map(\.part) == [.remark])
    let all = try some.resolved(by: .prefer(.file("a.xlsx")))
    #expect(all.conflicts == [])
    stage.write(all.ratings)
    #expect(stage.rating(.first).owner == "b.xlsx")
    #expect(stage.rating(.first).remark == "a.xlsx")
  }

  @Test func `decisions about nothing are told, all at once`() throws {
    let stage = Self.conflict(store: 2, files: [3])
    let outcome = try stage.stage.merged(stage.files)
    let answers = [
      ConflictAnswer(.first, .owner, take: .store, at: .line(2, of: "t.csv")),
      ConflictAnswer(.second, .answer, take: .store, at: .line(3, of: "t.csv")),
      ConflictAnswer(.first, .answer, take: .file("9.xlsx"), at: .line(4, of: "t.csv")),
      ConflictAnswer(.first, .answer, take: .store, at: .line(5, of: "t.csv")),
      ConflictAnswer(.first, .answer, take: .file("3.xlsx"), at: .line(6, of: "t.csv")),
    ]
    let failure = #expect(throws: Failure.self) {
      _ = try outcome.resolved(by: .answers(answers))
    }
    let problems = try #require(failure?.problems)
    #expect(problems.map(\.place.description) == ["t.csv:2", "t.csv:3", "t.csv:4", "t.csv:6"])
    #expect(
      problems.map(\.what.english) == [
        "there is no conflict about the owner of 1",
        "there is no conflict about the rating of 2@unit:plant",
        "this file says nothing about 1", "there are two decisions about the rating of 1",
      ])
    #expect(problems[2].remedy.english == "write store, or one of 3.xlsx")
  }

  private static func answer(_ take: ConflictAnswer.Take) -> ConflictAnswer {
    ConflictAnswer(.first, .answer, take: take, at: .word("test"))
  }

  private static func conflict(
    store: Int, files: [Int]
  ) -> (stage: MergeStage, files: [ScoringReturn]) {
    conflict(
      store: store, day: nil, files: Dictionary(uniqueKeysWithValues: files.map { ($0, nil) }))
  }

  /// A store that answers with a tier, and files that answer with others, each on a day.
  private static func conflict(
    store: Int, day: Int?, files: [Int: Int?]
  ) -> (stage: MergeStage, files: [ScoringReturn]) {
    var stage = MergeStage([Rating(.first)])
    let returned = files.map { tier, day in
      stage.issue("\(tier).xlsx") {
        $0.answer = .adopted(.tier(tier))
        $0.answeredOn = day.flatMap { CivilDate(year: 2026, month: 10, day: $0) }
      }
    }
    stage.edit {
      $0.answer = .adopted(.tier(store))
      $0.answeredOn = day.flatMap { CivilDate(year: 2026, month: 10, day: $0) }
    }
    return (stage, returned)
  }
}
