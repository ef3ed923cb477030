import Foundation
import GapAnalysis
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// What goes out as CSV or JSON comes back as it was.
@Suite struct RatingFormsTests {
  private enum Form: CaseIterable {
    case csv
    case json
  }

  @Test(arguments: Array(UInt64(1)...60))
  func `every form comes back as it went out`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let issued = try Self.issued(Self.ratings(&chance))
    for form in Form.allCases {
      let found = try Self.back(issued, form)
      #expect(found.issue?.workspace == "abcd")
      #expect(found.issue?.period == issued.period)
      #expect(found.rows.map(\.base) == issued.ratings.map(\.revision))
      #expect(found.rows.allSatisfy { $0.parts == .all })
      let outcome = try RatingMerge.outcome(of: [found], into: issued.ratings) { _ in [] }
      #expect(outcome.edits == [], "\(form)")
      if form == .json { #expect(found.rows.map(\.rating) == issued.ratings.map(\.rating)) }
    }
  }

  @Test func `the JSON form is as its schema says`() throws {
    var chance = SplitMix64(seed: 7)
    let document = RatingDocument.text(try Self.issued(Self.ratings(&chance)))
    #expect(try Self.faults(document) == "")
    let short = #"{"format": 1, "kind": "ratings", "ratings": [{"catalog": "a", "control": "b"}]}"#
    #expect(try Self.faults(short) == "")
    for bad in [
      #"{"kind": "ratings", "ratings": []}"#, #"{"format": 1, "kind": "rating", "ratings": []}"#,
      #"{"format": 1, "kind": "ratings", "ratings": [{"control": "b"}]}"#,
      #"{"format": 1, "kind": "ratings", "ratings": [], "extra": 1}"#,
      #"{"format":1,"kind":"ratings","ratings":[{"catalog":"a","control":"b","answer":"yes"}]}"#,
      #"{"format":1,"kind":"ratings","ratings":[{"catalog":"a","control":"b","tier":"3"}]}"#,
    ] {
      #expect(try Self.faults(bad) != "", "\(bad)")
      #expect(throws: Failure.self) { try Self.read(bad) }
    }
  }

  @Test(arguments: [
    (#""control": "b", "anser": "unknown""#, "the key 'anser' is unknown"),
    (#""control": 5"#, "'control' is missing"),
    (#""control":"b","scope":"here""#, "'scope' cannot be read"),
    (#""control":"b","answer":"yes""#, "'answer' cannot be read"),
    (#""control":"b","answer":"adopted""#, "'adopted' alone does not say how far it has come"),
    (
      #""control":"b","answer":"unknown","tier":3"#,
      "the value of 'tier' cannot be read, or does not fit the others"
    ),
    (
      #""control":"b","answered_on":"2026-02-30""#,
      "the value of 'answered_on' cannot be read, or does not fit the others"
    ),
    (
      #""control":"b","evidence":[{"title":"規程","grade":"paper"}]"#,
      "the value of 'evidence' cannot be read, or does not fit the others"
    ),
    (
      #""control":"b","reason":7"#,
      "the value of 'reason' cannot be read, or does not fit the others"
    ),
  ])
  func `a rating that is not understood whole is refused`(
    _ members: String, _ what: String
  ) throws {
    let text = #"{"format":1,"kind":"ratings","ratings":[{"catalog":"a",\#(members)}]}"#
    let failure = #expect(throws: Failure.self) { try Self.read(text) }
    #expect(failure?.problems.map(\.what.english) == [what])
    #expect(failure?.problems.map(\.place.description) == ["r.json › ratings[0]"])
  }

  @Test func `a newer format is refused by name`() throws {
    let failure = #expect(throws: Failure.self) {
      try Self.read(#"{"format": 2, "kind": "ratings", "ratings": []}"#)
    }
    #expect(
      failure?.problems.map(\.what.english) == ["this version of the format cannot be read"])
  }

  @Test func `without a workspace a revision is not trusted`() throws {
    let found = try Self.read(
      #"{"format":1,"kind":"ratings","period":"2026Q3","ratings":[{"catalog":"a","control":"b","revision":3}]}"#
    )
    #expect(found.rows.map(\.base) == [nil])
    #expect(found.issue?.workspace == "abcd")
  }

  // MARK: Samples

  private static func read(_ text: String) throws -> ScoringReturn {
    try RatingDocument.read(
      try JSONReader.read(text, path: "r.json"), path: "r.json", for: try SampleQuestions.asked())
  }

  private static func back(_ issued: IssuedRatings, _ form: Form) throws -> ScoringReturn {
    switch form {
    case .json: try read(RatingDocument.text(issued))
    case .csv:
      try SampleQuestions.read(
        String(RatingTableText.csv(issued, in: .japanese).dropFirst()))
    }
  }

  /// What Python's jsonschema finds wrong with a document.
  private static func faults(_ document: String) throws -> String {
    let program = """
      import json, sys
      from jsonschema import Draft202012Validator as Validator
      schema = json.load(open(sys.argv[1]))
      Validator.check_schema(schema)
      print("".join(e.message + "\\n" for e in Validator(schema).iter_errors(json.loads(sys.argv[2]))))
      """
    let run = try runProgram(
      Repository.root + "/.build/python/bin/python",
      ["-c", program, Repository.root + "/docs/formats/ratings.schema.json", document])
    try #require(run.status == 0, "\(run.errors)")
    return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func issued(_ ratings: [Rating]) throws -> IssuedRatings {
    IssuedRatings(
      workspace: "abcd", organisation: "みほん電力",
      period: try #require(PeriodID("2026Q3")), sets: [SampleScoring.set],
      ratings: ratings.enumerated().map { StoredRating($1, revision: 10 + $0) })
  }

  private static func ratings(_ chance: inout SplitMix64) -> [Rating] {
    [
      SampleScoring.key("5.1-1", .organisation), SampleScoring.key("5.1-2"),
      SampleScoring.key("5.2-1", .organisation), SampleScoring.key("5.2-1"),
      SampleScoring.key("5.2-10", .system("scada")),
    ].map { rating($0, &chance) }
  }

  private static func rating(_ key: RatingKey, _ chance: inout SplitMix64) -> Rating {
    let answers: [Answer] = [
      .unanswered, .unknown, .notApplicable, .notAdopted, .adopted(.tier(1)), .adopted(.tier(4)),
      .adopted(.items(["5.1-1.i1": .full, "5.1-1.i2": .notApplicable])),
    ]
    var rating = Rating(key, answer: answers.randomElement(using: &chance) ?? .unknown)
    rating.reason = text(&chance)
    rating.approver = text(&chance)
    rating.exceptions = text(&chance)
    rating.compensating = text(&chance)
    rating.remark = text(&chance)
    rating.owner = text(&chance)
    rating.respondent = text(&chance)
    rating.checker = text(&chance)
    rating.reviewOn = day(&chance)
    rating.answeredOn = day(&chance)
    rating.evidence = (0..<Int.random(in: 0...3, using: &chance)).map { number in
      Evidence(
        title: text(&chance) ?? "証跡\(number)",
        grade: Evidence.Grade.allCases.randomElement(using: &chance) ?? .record,
        place: text(&chance), date: day(&chance), validUntil: day(&chance),
        digest: Bool.random(using: &chance) ? String(repeating: "a1", count: 32) : nil)
    }
    if Bool.random(using: &chance), let earlier = PeriodID("2026Q2") {
      rating.draft = RatingDraft(
        period: earlier,
        sources: [RatingDraft.Source(SampleScoring.key("old"), edge: "split")],
        proposal: Bool.random(using: &chance) ? .unknown : nil)
    }
    return rating
  }

  /// Texts that tables and spreadsheets like to change.
  private static func text(_ chance: inout SplitMix64) -> String? {
    let texts = [
      nil, "規程", "=1+1", "'+x", "-", "－", "〃", "同上", "該当なし", "a,b\"c", "一行目\n二行目", "007", "3",
      "2026-01-02", "TRUE", "カ\u{3099}ス", "😀", "全　角", "@x",
    ]
    return texts.randomElement(using: &chance) ?? nil
  }

  private static func day(_ chance: inout SplitMix64) -> CivilDate? {
    Bool.random(using: &chance)
      ? CivilDate(daysSinceEpoch: Int.random(in: 20_000...21_000, using: &chance)) : nil
  }
}
