import GapAnalysis
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// The table in which conflicts are decided.
@Suite struct ConflictTableTests {
  private static let files = ["in/a.xlsx", "in/b.xlsx"]

  @Test func `the table has what each side says and a column to decide in`() throws {
    let lines = Self.table(.japanese).split(separator: "\r\n").map(String.init)
    #expect(
      lines == [
        "\u{FEFF}catalog,control,title,scope,part,base,store,in/a.xlsx,in/b.xlsx,take",
        "guide,5.1-2,構成図,unit:plant,answer,未回答,ティア2 / 2026-11-01,ティア3,ティア4,",
        "guide,5.1-2,構成図,unit:plant,remark,－,－,'=1,見た,",
      ])
  }

  @Test func `decisions are read from the last column, and none is none`() throws {
    let answers = try Self.answers("in/b.xlsx", "")
    #expect(answers.map(\.part) == [.answer])
    #expect(answers.map(\.take) == [.file("in/b.xlsx")])
    #expect(answers.map(\.key) == [SampleScoring.key("5.1-2")])
    #expect(answers.map(\.place.description) == ["c.csv:2"])
  }

  @Test func `a store, a file by its last name and a value of one's own may be taken`() throws {
    #expect(try Self.answers("保存値", "a.xlsx").map(\.take) == [.store, .file("in/a.xlsx")])
    let values = try Self.answers("value:ティア１", "value: 決めた").map(\.take)
    var first = Rating(SampleScoring.key("5.1-2"), answer: .adopted(.tier(1)))
    first.respondent = "決めた人"
    var second = Rating(SampleScoring.key("5.1-2"))
    second.remark = "決めた"
    #expect(values == [.value(first), .value(second)])
  }

  @Test func `what cannot be taken is told, all at once`() throws {
    let failure = #expect(throws: Failure.self) { try Self.answers("c.xlsx", "そのまま") }
    #expect(
      failure?.problems.map(\.what.english) == [
        "'c.xlsx' is nothing that can be taken", "'そのまま' is nothing that can be taken",
      ])
    let reasonless = #expect(throws: Failure.self) { try Self.answers("value:対象外", "") }
    #expect(reasonless?.problems.map(\.what.english) == ["'not applicable' needs a reason"])
    let unknown = #expect(throws: Failure.self) { try Self.answers("value:9", "") }
    #expect(unknown?.problems.map(\.what.english) == ["the rating '9' is none of the choices"])
  }

  private static func answers(_ first: String, _ second: String) throws -> [ConflictAnswer] {
    var lines = table(.english).split(separator: "\r\n").map(String.init)
    lines[0].removeFirst()
    lines[1] += first
    lines[2] += second
    return try ConflictTable.answers(
      in: .text(try CSVFile.parse(lines.joined(separator: "\r\n") + "\r\n", path: "c.csv")),
      files: files, sets: [SampleScoring.set]
    ) { $0.respondent = "決めた人" }
  }

  private static func table(_ language: Language) -> String {
    let key = SampleScoring.key("5.1-2")
    var stored = Rating(key, answer: .adopted(.tier(2)))
    stored.answeredOn = CivilDate(year: 2026, month: 11, day: 1)
    let rows = [("in/b.xlsx", 4, "見た"), ("in/a.xlsx", 3, "=1")].map { file, tier, remark in
      var rating = Rating(key, answer: .adopted(.tier(tier)))
      rating.remark = remark
      return ScoringReturn(
        file: file, issue: nil,
        rows: [
          ScoringReturn.Row(
            rating, parts: [.answer, .remark], base: nil, at: .line(2, of: file))
        ])
    }
    let outcome = try? RatingMerge.outcome(
      of: rows, into: [StoredRating(stored, revision: 3)]
    ) { _ in [] }
    return ConflictTable.csv(outcome?.conflicts ?? [], sets: [SampleScoring.set], in: language)
  }
}
