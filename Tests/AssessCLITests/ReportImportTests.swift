import Foundation
import ProfileModel
import Sheets
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess report import`: plans and gaps that were filled in.
@Suite(.temporaryFolder) struct ReportImportTests {
  private func stage() throws -> Surroundings {
    let stage = try quarter()
    for line in [
      "score set 5.1.2-1 --tier 1", "target set 5.1.2-1 --tier 3 --why w --approved-by y",
      "action add A-one --title a --raise 5.1.2-1=1-2 --initial 1000000",
      "action add A-two --title b --raise 5.1.2-1=2-3 --initial 2000000",
      "continuity contact set police --party police --name 県警 --channel 電話",
      "plan build --from 2026Q4 --quarters 4", "plan approve draft --as P --approved-by 社長 --why w",
    ] { try succeed(line, in: stage) }
    return stage
  }

  /// The workbook of a report with some cells filled in: sheet, row id and heading to what is entered.
  private func filled(
    _ report: String,
    _ entries: [(sheet: String, row: String, column: String, value: WorkbookPatch.Value)],
    in stage: Surroundings
  ) throws -> String {
    let folder = try TemporaryFolder.path
    let (out, back) = ("\(folder)/\(report).xlsx", "\(folder)/\(report)-back.xlsx")
    try succeed("report \(report) -o \(out) --force", in: stage)
    let workbook = try WorkbookReader.read(out)
    let writes = try entries.map { entry in
      let sheet = try #require(workbook.sheet(named: entry.sheet))
      let row = try #require(sheet.cells.first { $0.value == .text(entry.row) }?.address.row)
      let column = try #require(
        sheet.cells.first { $0.value == .text(entry.column) }?.address.column)
      let address = try #require(CellAddress(row: row, column: column))
      return WorkbookPatch.Change(
        .cell(address, sheet: entry.sheet), .set(entry.value))
    }
    _ = try WorkbookPatcher.apply(WorkbookPatch(writes), to: out, as: back, existing: .replace)
    return back
  }

  @Test func `progress and fields of a plan come back, in one transaction and once`() throws {
    let stage = try stage()
    let path = try filled(
      "plan",
      [
        ("Progress", "A-one", "Begun on", .text("2026-11-20")),
        ("Progress", "A-one", "Spent to date (yen)", .number(120_000)),
        ("Progress", "A-one", "Note", .text("着手")),
        ("Six fields", "A-two", "Owner", .text("佐藤")),
      ], in: stage)
    let before = try rows("entries", of: "audit log", in: stage).count
    try succeed("report import \(path) --dry-run", in: stage)
    #expect(try rows("entries", of: "audit log", in: stage).count == before, "nothing was written")
    let changes = try rows("changes", of: "report import \(path)", in: stage)
    #expect(changes.contains { $0["part"] as? String == "owner" && $0["to"] as? String == "佐藤" })
    let lines = try rows("lines", of: "plan progress", in: stage)
    let one = try #require(lines.first { $0["id"] as? String == "A-one" })
    #expect(one["spent"] as? Int == 120_000 && one["note"] as? String == "着手")
    #expect(try rows("changes", of: "report import \(path)", in: stage).isEmpty, "once is enough")
    try succeed("audit verify", in: stage)
  }

  @Test func `what both sides changed is a conflict until somebody settles it`() throws {
    let stage = try stage()
    let path = try filled("plan", [("Six fields", "A-two", "Owner", .text("佐藤"))], in: stage)
    try succeed("action edit A-two --owner 鈴木", in: stage)
    let run = assess("report import \(path)", in: stage)
    #expect(run.status == .badInput && run.errors.contains("changed on both sides"))
    #expect(try owner(of: "A-two", in: stage) == "鈴木")
    try succeed("report import \(path) --prefer \(path)", in: stage)
    #expect(try owner(of: "A-two", in: stage) == "佐藤")
  }

  private func owner(of action: String, in stage: Surroundings) throws -> String? {
    let shown = try json("action show \(action)", in: stage)
    return (shown["action"] as? [String: Any])?["owner"] as? String
  }

  @Test func `a wish for a tier is a claim that counts once it is approved`() throws {
    let stage = try stage()
    let path = try filled(
      "gap",
      [
        ("Controls", "nisc-guideline-2023/5.1.2-2", "Tier wished for", .text("Tier 3 運用・定期見直し")),
        ("Controls", "nisc-guideline-2023/5.1.2-2", "Why", .text("更新に合わせる")),
      ], in: stage)
    let run = assess("report import \(path)", in: stage)
    try #require(run.status == .done, "\(run.errors)")
    let shown = try succeed("target show 5.1.2-2", in: stage).output
    #expect(shown.contains("更新に合わせる"))
    let gaps = try rows("gaps", of: "gap", in: stage)
    #expect(gaps.allSatisfy { $0["control"] as? String != "5.1.2-2" }, "nobody approved it yet")
    #expect(try rows("changes", of: "report import \(path)", in: stage).isEmpty)
  }

  @Test func `an approved target is not changed by a workbook`() throws {
    let stage = try stage()
    let path = try filled(
      "gap",
      [("Controls", "nisc-guideline-2023/5.1.2-1", "Tier wished for", .text("Tier 2 整備済み・運用途上"))],
      in: stage)
    let run = assess("report import \(path)", in: stage)
    #expect(run.status == .badInput && run.errors.contains("assess target set 5.1.2-1"))
  }

  @Test func `the day on which a contact was seen to be right comes back`() throws {
    let stage = try stage()
    let path = try filled(
      "duty", [("Contacts", "police", "Confirmed on", .text("2026-11-19"))], in: stage)
    try succeed("report import \(path)", in: stage)
    let contacts = try rows("contacts", of: "continuity contact list", in: stage)
    #expect(contacts.first?["confirmed"] as? String == "2026-11-19")
  }

  @Test
  func `a day ahead, another workspace and another workbook are refused, and nothing goes in`()
    throws
  {
    let stage = try stage()
    let ahead = try filled(
      "plan", [("Progress", "A-one", "Begun on", .text("2027-11-20"))], in: stage)
    let good = try filled("duty", [("Contacts", "police", "Note", .text("x"))], in: stage)
    let run = assess("report import \(good) \(ahead)", in: stage)
    #expect(run.status == .badInput && run.errors.contains("has not come yet"))
    let contacts = try rows("contacts", of: "continuity contact list", in: stage)
    #expect(contacts.first?["note"] as? String == nil, "one bad file keeps the others out")
    let other = try TemporaryFolder.path + "/organisation.xlsx"
    try succeed("report organisation -o \(other)", in: stage)
    #expect(assess("report import \(other)", in: stage).errors.contains("no report workbook"))
  }
}
