import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// What people do to a workbook without changing what it says.
@Suite(.temporaryFolder) struct ScoringSurvivalTests {
  private typealias Cell = WorkbookContent.Cell

  private func edited() throws -> EditedSheet { EditedSheet(try SampleScoring.workbook()) }

  private func expectAsIssued(_ returned: ScoringReturn) throws {
    let issued = Dictionary(
      uniqueKeysWithValues: try SampleScoring.ratings().map { ($0.key, $0) })
    #expect(returned.rows.count == issued.count)
    for row in returned.rows {
      let rating = try #require(issued[row.rating.key])
      for part in row.parts { #expect(row.rating.agrees(with: rating, on: part), "\(rating.key)") }
    }
  }

  @Test func `evidence of no named kind is a document, and that is noted`() throws {
    var sheet = try edited()
    sheet.set(.grade, of: "5.1-2", .text(""))
    let returned = try sheet.read()
    let row = try #require(returned.rows.first { $0.rating.key.control == "5.1-2" })
    #expect(row.rating.evidence.first?.grade == .document)
    #expect(returned.notes.contains { $0.what.english.hasSuffix("was read as a document") })
  }

  @Test func `inserted rows are passed over`() throws {
    var sheet = try edited()
    sheet["評価"].insert([.text("第5章 組織的対策")], at: 4)
    sheet["評価"].insert([], at: 6)
    sheet["評価"].insert([.text("ここから下は来月まで")], at: 1)
    try expectAsIssued(sheet.read())
  }

  @Test func `rows in another order are the same rows`() throws {
    var sheet = try edited()
    sheet["評価"].replaceSubrange(4..., with: sheet["評価"][4...].reversed())
    #expect(try sheet.read().rows.map(\.base) == [103, 102, 101, 100])
    try expectAsIssued(sheet.read())
  }

  @Test func `columns may stand in any order`() throws {
    var sheet = try edited()
    for name in ["評価", "証跡", "確認項目"] {
      let width = sheet[name].map(\.count).max() ?? 0
      sheet[name] = sheet[name].map { row in
        (row + Array(repeating: .empty, count: width - row.count)).reversed()
      }
    }
    try expectAsIssued(sheet.read())
  }

  @Test func `sheets may have other names and stand in any order`() throws {
    var sheet = try edited()
    for index in sheet.content.sheets.indices { sheet.content.sheets[index].name = "表\(index)" }
    sheet.content.sheets.reverse()
    try expectAsIssued(sheet.read())
  }

  @Test func `ids and scopes may be of any width, and scopes be written as codes`() throws {
    var sheet = try edited()
    sheet.set(.scope, of: "5.1-2", .text("ｕｎｉｔ：plant"))
    sheet.set(.control, of: "5.1-2", .text("５．１－２"))
    sheet.set(.control, of: "5.2-1", .text(" 5.2-1　"))
    sheet.set(.scope, of: "5.2-10", .nothing)
    try expectAsIssued(sheet.read())
  }

  @Test(arguments: [
    (WorkbookContent.Cell.Value.integer(3), 3), (.text("3"), 3), (.text("３"), 3),
    (.text("3 運用・定期見直し"), 3), (.text("３　運用・定期見直し"), 3), (.text("3 運用…"), 3),
    (.text("3運用・定期見直し"), 3), (.text("tier 3"), 3), (.text("Tier3"), 3), (.text("ティア３"), 3),
    (.text("Tier 3 運用・定期見直し"), 3), (.text("3 Regularly reviewed"), 3), (.text("運用・定期見直し"), 3),
    (.text("レベル 1"), 1), (.text("ad hoc"), 1), (.number(4), 4),
  ]) func `a tier is read as people write it`(
    _ value: WorkbookContent.Cell.Value, _ tier: Int
  ) throws {
    var sheet = try edited()
    sheet.set(.answer, of: "5.1-2", value)
    #expect(try sheet.read().rows[1].rating.answer == .adopted(.tier(tier)))
  }

  @Test(arguments: [
    ("不採用", Answer.notAdopted), ("not adopted", .notAdopted), ("NOT-ADOPTED", .notAdopted),
    ("対象外", .notApplicable), ("該当なし", .notApplicable), ("N/A", .notApplicable),
    ("わからない", .unknown), ("分からない", .unknown), ("不明", .unknown), ("", .unanswered),
    ("　", .unanswered), ("未回答", .unanswered),
  ]) func `the other answers are read as people write them`(
    _ word: String, _ answer: Answer
  ) throws {
    var sheet = try edited()
    sheet.set(.answer, of: "5.1-2", .text(word))
    #expect(try sheet.read().rows[1].rating.answer == answer)
  }

  @Test func `a dash in a text or a day says that there is none`() throws {
    var sheet = try edited()
    for column in [RatingColumn.remark, .reviewOn, .approver] {
      sheet.set(column, of: "5.2-10", .text("－"))
    }
    let rating = try #require(try sheet.read().rows.last?.rating)
    #expect(rating.remark == nil)
    #expect(rating.reviewOn == nil)
    #expect(rating.approver == nil)
  }

  @Test(arguments: ["2026-12-01", "２０２６－１２－０１", "2026/12/1", "2026年12月1日", " 2026.12.01 "])
  func `a day is read as people write it`(_ text: String) throws {
    var sheet = try edited()
    sheet.set(.answeredOn, of: "5.1-2", .text(text))
    #expect(try sheet.read().rows[1].rating.answeredOn?.description == "2026-12-01")
  }

  @Test func `a day confirms what was carried over`() throws {
    var sheet = try edited()
    sheet.set(.answeredOn, of: "5.2-1", .date(try SampleScoring.day("2026-12-01")))
    let returned = try sheet.read()
    #expect(returned.rows[2].rating.draft == nil)
    #expect(returned.rows[2].rating.answeredOn?.description == "2026-12-01")
    #expect(returned.notes == [])
  }

  @Test func `a change without a day stays to be confirmed`() throws {
    var sheet = try edited()
    sheet.set(.answer, of: "5.2-1", .text("3"))
    let rating = try sheet.read().rows[2].rating
    #expect(rating.answer == .adopted(.tier(3)))
    #expect(rating.isDraft)
  }

  @Test func `check items give the answer where the rating is blank`() throws {
    var sheet = try edited()
    for (row, word) in [(4, "FI 実施"), (5, "ｐｉ")] { sheet["確認項目"][row][6] = .text(word) }
    let row = try sheet.read().rows[0]
    #expect(
      row.rating.answer == .adopted(.items(["5.1-1.i1": .full, "5.1-1.i2": .partial])))
  }

  @Test func `a rating that its check items come to is no contradiction`() throws {
    var sheet = try edited()
    for (row, word) in [(4, "LI"), (5, "未実施")] { sheet["確認項目"][row][6] = .text(word) }
    sheet.set(.answer, of: "5.1-1", .text("2"))
    #expect(
      try sheet.read().rows[0].rating.answer
        == .adopted(.items(["5.1-1.i1": .large, "5.1-1.i2": ItemAnswer.none])))
  }

  @Test func `rows of check items that did not come back leave the rating alone`() throws {
    var sheet = try edited()
    sheet["確認項目"].removeLast()
    let returned = try sheet.read()
    #expect(!returned.rows[0].parts.contains(.answer))
    #expect(
      returned.notes.contains { $0.what.english == "rows of check items did not come back (5.1-1)" }
    )
  }

  @Test func `rows that did not come back are noted and say nothing`() throws {
    var sheet = try edited()
    sheet["評価"].removeSubrange(4...5)
    let returned = try sheet.read()
    #expect(returned.rows.map(\.base) == [102, 103])
    #expect(
      returned.notes.map(\.what.english).contains(
        "rows that were issued and did not come back: 2 (5.1-1, 5.1-2)"))
  }

  @Test func `what stands elsewhere for a row that did not come back is noted by its cell`() throws
  {
    var sheet = try edited()
    sheet["評価"].removeSubrange(4...5)
    for row in [4, 5] { sheet["確認項目"][row][6] = .text("FI") }
    let notes = try sheet.read().notes
    for (cell, what) in [
      ("証跡!D5", "its further evidence was not read (1)"),
      ("確認項目!G5", "its answers to check items were not read (2)"),
    ] {
      #expect(
        notes.contains {
          $0.place.description.hasSuffix(cell) && $0.what.english.hasSuffix(what)
        }, "\(cell) in \(notes)")
    }
  }

  @Test func `rows of others that hold no answer are passed over`() throws {
    var sheet = try edited()
    sheet["評価"].append([.text("9.9-9"), .text("浄水場"), .text("他部門の設問")])
    try expectAsIssued(sheet.read())
  }

  @Test func `hidden rows are read, and noted`() throws {
    var sheet = try edited()
    let index = try #require(sheet.index("評価"))
    sheet.content.sheets[index].rowSettings[6] = WorkbookContent.RowSetting(isHidden: true)
    let returned = try sheet.read()
    try expectAsIssued(returned)
    #expect(
      returned.notes.map(\.what.english).contains(
        "hidden rows or columns hold values (they were read)"))
  }

  @Test func `a column of remarks that was deleted is not spoken of`() throws {
    var sheet = try edited()
    sheet["評価"] = sheet["評価"].map { row in
      row.count < 20
        ? row
        : row.enumerated().filter { $0.offset != RatingColumn.remark.number - 1 }.map(\.element)
    }
    #expect(try sheet.read().rows.allSatisfy { !$0.parts.contains(.remark) })
  }

  @Test func `evidence is added by id, and by scope where that is needed`() throws {
    var sheet = try edited()
    sheet["証跡"][6] = ["5.2-1", "", "", "受講記録", "運用記録", "2026/11/05", "", "共有"].map { .text($0) }
    let evidence = try sheet.read().rows[2].rating.evidence
    #expect(
      evidence == [
        Evidence(
          title: "受講記録", grade: .record, place: "共有", date: try SampleScoring.day("2026-11-05"))
      ])
  }

  @Test func `a digest goes with the evidence it was made of`() throws {
    var sheet = try edited()
    sheet.set(.validUntil, of: "5.1-2", .nothing)
    #expect(try sheet.read().rows[1].rating.evidence[0].digest != nil)
    sheet.set(.evidence, of: "5.1-2", .text("構成図 第4版"))
    #expect(try sheet.read().rows[1].rating.evidence[0].digest == nil)
  }

  @Test func `places name the cell of each part`() throws {
    let row = try edited().read().rows[1]
    #expect(row.places[.answer]?.description.hasSuffix("評価!G6") == true)
    #expect(row.places[.remark]?.description.hasSuffix("評価!U6") == true)
  }
}
