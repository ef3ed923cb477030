import ProfileModel
import Testing

@testable import Catalogs

/// Maps of tables of ratings.
@Suite struct RatingMapReaderTests {
  private static let whole = """
    format: 1
    kind: rating-map
    catalog: guide
    sheet: 評価
    columns:
      control: 項番
      answer: 判定
      evidence_date: 証跡日
    defaults:
      scope: unit:plant
    values:
      answer: {○: 3, －: not-applicable, ※: ""}

    """

  @Test func `a map says where everything stands`() throws {
    let map = try RatingMapReader.parse(Self.whole, name: "map.yaml")
    #expect(
      map
        == RatingMap(
          name: "map.yaml", catalog: "guide", sheet: "評価",
          columns: [.control: "項番", .answer: "判定", .date: "証跡日"],
          defaults: [.scope: "unit:plant"],
          values: [.answer: ["○": "3", "-": "not-applicable", "※": ""]]))
  }

  @Test(arguments: [
    ("  control: 項番", "  contorl: 項番", 6, "the key 'contorl' is unknown"),
    ("  control: 項番\n", "", 6, "'control' is missing"),
    ("  evidence_date", "  revision", 8, "the key 'revision' is unknown"),
    ("  answer: 判定\n", "", 11, "'answer' is not among the columns"),
    ("{○: 3, －: not-applicable, ※: \"\"}", "3", 12, "'answer' is not a map of keys"),
    ("format: 1", "format: 2", 1, "'2' cannot be the value of 'format'"),
    ("kind: rating-map", "kind: map", 2, "'map' cannot be the value of 'kind'"),
    ("catalog: guide", "catalogue: guide", 3, "the key 'catalogue' is unknown"),
  ])
  func `what is wrong with a map is told with its line`(
    _ old: String, _ new: String, _ line: Int, _ what: String
  ) throws {
    let failure = #expect(throws: Failure.self) {
      try RatingMapReader.parse(Self.whole.replacing(old, with: new), name: "map.yaml")
    }
    let problem = try #require(failure?.problems.first { $0.what.english == what })
    #expect(problem.place.description.hasPrefix("map.yaml:\(line):"))
  }

  @Test func `a map that finds no part of a rating is of no use`() throws {
    let failure = #expect(throws: Failure.self) {
      try RatingMapReader.parse(
        "format: 1\nkind: rating-map\ncolumns: {control: ID}\n", name: "map.yaml")
    }
    #expect(failure?.problems.map(\.what.english) == ["no column says anything of ratings"])
  }
}
