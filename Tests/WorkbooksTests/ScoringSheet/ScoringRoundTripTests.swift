import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// A workbook that nobody touched says exactly what was issued.
@Suite(.temporaryFolder) struct ScoringRoundTripTests {
  @Test(arguments: Language.allCases)
  func `an untouched workbook gives the rows that were issued`(_ language: Language) throws {
    let workbook = try SampleScoring.workbook(language: language)
    let returned = try SampleScoring.returned(workbook)
    #expect(returned.rows.map(\.base) == [100, 101, 102, 103])
    for (row, rating) in zip(returned.rows, try SampleScoring.ratings()) {
      #expect(row.rating.key == rating.key)
      #expect(row.parts == [.answer, .evidence, .exceptions, .compensating, .remark])
      for part in row.parts {
        #expect(row.rating.agrees(with: rating, on: part), "\(rating.key) \(part)")
      }
    }
  }

  @Test func `it says where it was issued`() throws {
    let issue = try #require(try SampleScoring.returned(SampleScoring.workbook()).issue)
    #expect(issue.workspace == "w0rkspace")
    #expect(issue.organisation == "みほん電力")
    #expect(issue.period.description == "2026Q3")
    #expect(issue.catalogs == [SampleScoring.set.catalog])
    #expect(issue.place.description.hasSuffix("sheet.xlsx › 管理情報"))
  }

  @Test func `rows that are still to be confirmed are counted`() throws {
    let notes = try SampleScoring.returned(SampleScoring.workbook()).notes
    #expect(
      notes.map(\.what.english) == [
        "rows that were carried over and not confirmed by a day: 1"
      ])
  }

  @Test(arguments: [
    "=1+1", "+81-3-0000-0000", "-", "－", "〃", "同上", "\"", "'=1", "該当なし", "n/a", "a\nb", "二行\n\n目",
    "中  に　空白", "_x0041_", "<&>", "2026-11-20", "００７", "007", "1e5", "TRUE", "#N/A", "e\u{301}é",
    "👩‍👩‍👧", String(repeating: "長", count: 32_000),
  ]) func `a text comes back as it is kept, whatever it says`(_ text: String) throws {
    try expectIdentity(of: try full(text))
  }

  @Test func `random ratings come back as they are`() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<60 {
      let ratings = try SampleScoring.set.controls.map { control in
        try self.random(SampleScoring.key(control.id), control, &random)
      }
      try expectIdentity(of: ratings)
    }
  }

  private func expectIdentity(of ratings: [Rating]) throws {
    let returned = try SampleScoring.returned(SampleScoring.workbook(ratings))
    #expect(returned.rows.count == ratings.count)
    for (row, rating) in zip(returned.rows, ratings) {
      for part in row.parts {
        #expect(
          row.rating.agrees(with: rating, on: part),
          "\(part): \(row.rating.json.canonical.prefix(600)) for \(rating.json.canonical.prefix(600))"
        )
      }
    }
  }

  /// Ratings of which every text is the same.
  private func full(_ text: String) throws -> [Rating] {
    var rating = Rating(SampleScoring.key("5.1-2"), answer: .notAdopted)
    (rating.reason, rating.approver, rating.respondent) = (text, text, text)
    (rating.exceptions, rating.compensating, rating.remark) = (text, text, text)
    let piece = Evidence(title: text, grade: .record, place: text, digest: "d")
    rating.evidence = [piece, Evidence(title: text, grade: .verified, place: text), piece]
    return [rating]
  }

  private func random(
    _ key: RatingKey, _ control: Control, _ random: inout SplitMix64
  ) throws -> Rating {
    let answers: [Answer] = [
      .unanswered, .unknown, .notAdopted, .notApplicable, .adopted(.tier(1)), .adopted(.tier(4)),
    ]
    var rating = Rating(key, answer: answers.randomElement(using: &random) ?? .unanswered)
    if !control.items.isEmpty, Bool.random(using: &random) {
      let given = control.items.filter { $0.level == 2 || Bool.random(using: &random) }
      rating.answer = .adopted(
        .items(
          Dictionary(
            uniqueKeysWithValues: given.map {
              ($0.id, ItemAnswer.allCases.randomElement(using: &random) ?? .full)
            })))
    }
    rating.reason = text(&random)
    rating.approver = text(&random)
    rating.respondent = text(&random)
    rating.exceptions = text(&random)
    rating.compensating = text(&random)
    rating.remark = text(&random)
    rating.reviewOn = day(&random)
    rating.answeredOn = day(&random)
    rating.evidence = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Evidence(
        title: text(&random) ?? "無題",
        grade: Evidence.Grade.allCases.randomElement(using: &random) ?? .record,
        place: text(&random), date: day(&random), validUntil: day(&random),
        digest: Bool.random(using: &random) ? "\(random.next())" : nil)
    }
    if Bool.random(using: &random) {
      rating.draft = RatingDraft(
        period: try #require(PeriodID("2026Q2")), sources: [.init(key, edge: "split")],
        proposal: rating.answer == .unanswered ? .adopted(.tier(2)) : nil)
    }
    return rating
  }

  private func day(_ random: inout SplitMix64) -> CivilDate? {
    Bool.random(using: &random)
      ? CivilDate(daysSinceEpoch: Int.random(in: -30_000...30_000, using: &random)) : nil
  }

  private func text(_ random: inout SplitMix64) -> String? {
    let pieces = [
      "=", "+", "-", "'", "〃", "あ", "Ａ", " ", "\u{3000}", "\n", "\t", "_x0009_", "\u{1}", "\r\n",
      "\"", "<",
      "&", "é", "e\u{301}", "0", "1", "/", ".", "🎌", "\u{85}", "\u{200B}", "\u{FEFF}",
    ]
    let raw = (0..<Int.random(in: 0...6, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    return FreeText.kept(raw)
  }
}
