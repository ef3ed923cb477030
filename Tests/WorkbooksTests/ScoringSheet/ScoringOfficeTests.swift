import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// Scoring sheets that other programs opened, changed and saved.
@Suite(.temporaryFolder, .serialized) struct ScoringOfficeTests {
  private static let python = Repository.root + "/.build/python/bin/python"

  @Test(.enabled(if: Office.isThere))
  func `what LibreOffice filled in is read back, and its check column saw it`() throws {
    let path = try SampleScoring.file(SampleScoring.workbook())
    let filled = try TemporaryFolder.path + "/filled.xlsx"
    try Office.edit(
      path, as: filled,
      """
        For Each sheet In book.Sheets
          If sheet.isProtected() Then sheet.unprotect("")
        Next
        ratings = book.Sheets.getByName("評価")
        ratings.getCellByPosition(6, 5).String = "３"
        ratings.getCellByPosition(8, 6).Value = DateSerial(2026, 12, 1)
        ratings.getCellByPosition(9, 7).String = "浄水場には機器がない"
        items = book.Sheets.getByName("確認項目")
        items.getCellByPosition(6, 4).String = "FI 実施"
        items.getCellByPosition(6, 5).String = "PI 一部実施"
        evidence = book.Sheets.getByName("証跡")
        evidence.getCellByPosition(0, 5).String = "5.2-1"
        evidence.getCellByPosition(1, 5).String = "浄水場"
        evidence.getCellByPosition(3, 5).String = "受講記録"
        evidence.getCellByPosition(4, 5).String = "運用記録"
        ratings.Rows.insertByIndex(5, 1)
        ratings.getCellByPosition(0, 5).String = "ここから来週"
        ratings.Columns.insertByIndex(0, 1)
        ratings.getCellByPosition(0, 3).String = "メモ"
        ratings.Name = "回答"
        book.Sheets.moveByName("証跡", 0)
        book.calculateAll()
      """)
    let workbook = try WorkbookReader.read(filled)
    let returned = try ScoringSheetReader.read(workbook)
    #expect(returned.rows.map(\.base) == [100, 101, 102, 103])
    let ratings = returned.rows.map(\.rating)
    #expect(
      ratings[0].answer == .adopted(.items(["5.1-1.i1": .full, "5.1-1.i2": .partial])))
    var second = try SampleScoring.ratings()[1]
    second.answer = .adopted(.tier(3))
    #expect(ratings[1] == second)
    #expect(ratings[2].draft == nil)
    #expect(ratings[2].answeredOn?.description == "2026-12-01")
    #expect(ratings[2].evidence == [Evidence(title: "受講記録", grade: .record)])
    #expect(ratings[3].reason == "浄水場には機器がない")
    let sheet = try #require(workbook.sheet(named: "回答"))
    let checks = [5, 7, 8, 9].map { sheet[CellAddress(unchecked: $0, 9)] }
    #expect(checks == [.text("証跡なし"), .text("要確認"), .text("済"), .text("済")])
    #expect(
      sheet[CellAddress(unchecked: 2, 2)] == .text("未回答 0 / 理由なし 0 / 証跡なし 1"))
    #expect(sheet[CellAddress(unchecked: 3, 2)] == .text("要確認 1 / 済 2"))
  }

  @Test(.enabled(if: Office.isThere))
  func `the check column says in LibreOffice what it was issued with`() throws {
    let path = try SampleScoring.file(SampleScoring.workbook())
    let again = try TemporaryFolder.path + "/again.xlsx"
    try Office.edit(path, as: again, "  book.calculateAll()")
    let before = try #require(WorkbookReader.read(path).sheet(named: "評価"))
    let after = try #require(WorkbookReader.read(again).sheet(named: "評価"))
    for row in 2...8 {
      for column in [1, RatingColumn.check.number] {
        let address = CellAddress(unchecked: row, column)
        #expect(after[address] == before[address], "\(address)")
      }
    }
    try expectAsIssued(ScoringSheetReader.read(WorkbookReader.read(again)))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
  func `what openpyxl saved is read back as it was issued`() throws {
    let path = try SampleScoring.file(SampleScoring.workbook())
    let script =
      "import sys, openpyxl; b = openpyxl.load_workbook(sys.argv[1]); b.save(sys.argv[1])"
    let run = try runProgram(Self.python, ["-c", script, path])
    try #require(run.status == 0, "\(run.errors)")
    try expectAsIssued(ScoringSheetReader.read(WorkbookReader.read(path)))
  }

  private func expectAsIssued(_ returned: ScoringReturn) throws {
    let issued = try SampleScoring.ratings()
    #expect(returned.rows.count == issued.count)
    for (row, rating) in zip(returned.rows, issued) {
      for part in row.parts { #expect(row.rating.agrees(with: rating, on: part), "\(part)") }
    }
  }
}
