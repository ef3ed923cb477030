import GapAnalysis
import ProfileModel
import Testing

@testable import Workbooks

/// Tables of somebody else's, by a map.
@Suite struct MappedRatingsTests {
  private static let map = RatingMap(
    name: "map.yaml", catalog: "guide",
    columns: [.control: "項番", .answer: "判定", .remark: "所見", .scope: "対象"],
    defaults: [.scope: "unit:plant", .respondent: "コンサルタント"],
    values: [
      .answer: ["○": "3", "△": "2", "×": "1", "-": "not-applicable", "": "x"],
      .scope: ["本社": "organisation"], .control: ["A-1": "5.1-2", "A-2": "5.2-1"],
    ])

  @Test func `columns and words are translated, and others are the writer's own`() throws {
    let found = try SampleQuestions.read(
      "社内番号,項番,判定,対象,所見\n1,A-1,○,,よい\n2,A-2,△,本社,\n3,A-2,－,,\n", by: Self.map)
    #expect(
      found.rows.map(\.rating.key.description) == ["5.1-2@unit:plant", "5.2-1", "5.2-1@unit:plant"])
    #expect(
      found.rows.map(\.rating.answer) == [.adopted(.tier(3)), .adopted(.tier(2)), .notApplicable])
    #expect(found.rows.map(\.rating.respondent) == Array(repeating: "コンサルタント", count: 3))
    #expect(found.rows.first?.rating.remark == "よい")
    #expect(found.rows.first?.parts == [.answer, .remark])
  }

  @Test func `a word without a translation is told`() throws {
    let problems = try SampleQuestions.problems(
      "項番,判定,対象,所見\nA-1,◎,,\nA-11,○,,\n", by: Self.map)
    #expect(
      problems.map(\.what.english) == [
        "nothing says what '◎' means for 'answer'", "nothing says what 'A-11' means for 'control'",
      ])
    #expect(problems.last?.remedy.english == "did you mean 'A-1'?")
  }

  @Test func `our own words need no translation`() throws {
    let found = try SampleQuestions.read("項番,判定,対象,所見\n5.1-2,3,,\n", by: Self.map)
    #expect(found.rows.map(\.rating.answer) == [.adopted(.tier(3))])
  }

  @Test func `a heading of the map that is missing is told`() throws {
    let problems = try SampleQuestions.problems("項番,判定,所見\nA-1,○,\n", by: Self.map)
    #expect(problems.map(\.what.english) == ["the column '対象' is missing"])
  }

  @Test func `a crosswalk leads on where it leads to one control alone`() throws {
    let map = RatingMap(
      name: "map.yaml", crosswalk: "other--guide", columns: [.control: "ID", .tier: "Tier"])
    let edges = [
      CarryEdge(from: "GV-1", to: "5.1-2", kind: "same"),
      CarryEdge(from: "GV-2", to: "5.1-1", kind: "narrower"),
      CarryEdge(from: "GV-3", to: "5.2-1", kind: "split"),
      CarryEdge(from: "GV-4", to: "5.2-1", kind: "same"),
      CarryEdge(from: "GV-4", to: "5.1-1", kind: "same"),
    ]
    let found = try SampleQuestions.read(
      "ID,Tier\nGV-1,3\nGV-2,2\nGV-3,2\nGV-4,2\nGV-9,1\n", by: map, across: edges)
    #expect(found.rows.map(\.rating.key.control) == ["5.1-2", "5.1-1"])
    #expect(found.notes.map(\.place.description) == ["t.csv:4", "t.csv:5", "t.csv:6"])
    #expect(
      found.notes.first?.what.english
        == "the crosswalk leads from 'GV-3' to no single control, so the row is left out")
  }
}
