import GapAnalysis
import ProfileModel
import TestSupport
import Testing

@testable import Sheets
@testable import Workbooks

/// The questions of the sample of scoring sheets, as tables are matched with them.
enum SampleQuestions {
  static func asked(across edges: [CarryEdge]? = nil) throws -> AskedQuestions {
    AskedQuestions(
      period: try #require(PeriodID("2026Q3")), workspace: "abcd",
      register: try SampleScoring.register(), sets: [SampleScoring.set],
      asked: [
        SampleScoring.key("5.1-1", .organisation), SampleScoring.key("5.1-2"),
        SampleScoring.key("5.2-1", .organisation), SampleScoring.key("5.2-1"),
        SampleScoring.key("5.2-10"), SampleScoring.key("5.2-10", .system("scada")),
      ], across: edges)
  }

  /// What a table in text says.
  static func read(
    _ text: String, by map: RatingMap? = nil, across edges: [CarryEdge]? = nil
  ) throws -> ScoringReturn {
    try RatingTableReader.read(
      .text(try CSVFile.parse(text, path: "t.csv")), by: map, for: try asked(across: edges))
  }

  /// What is wrong with a table in text.
  static func problems(_ text: String, by map: RatingMap? = nil) throws -> [Problem] {
    do {
      _ = try read(text, by: map)
      return []
    } catch let failure as Failure {
      return failure.problems
    }
  }
}
