import Foundation
import ProfileModel
import Sheets
import TestSupport
import Testing

@testable import AssessCLI

/// `assess workbook fill`, from words to a file.
@Suite(.temporaryFolder, .sharedDemo) struct WorkbookFillTests {
  /// The register that the demo writes, and surroundings beside it.
  private func register() throws -> (path: String, folder: String, surroundings: Surroundings) {
    let folder = try TemporaryFolder.path
    let path = folder + "/organisation-register.xlsx"
    try FileManager.default.copyItem(
      atPath: try SharedDemo.folder + "/organisation-register.xlsx", toPath: path)
    return (path, folder, try stage(.english))
  }

  @Test func `values, marks and comments go into a new file, and the old one stays`() throws {
    let (path, folder, surroundings) = try register()
    let before = FileManager.default.contents(atPath: path)
    let words = [
      "workbook", "fill", path, "--output", folder + "/new.xlsx", "--set", "システム!B5=1.50",
      "--set", "システム!B6=", "--text", "システム!B7=0123", "--mark", "システム!C5", "--mark-question",
      "システム!C6", "--comment", "システム!C5=why = so?",
    ]
    let rehearsed = Dispatcher(surroundings).run(words + ["--dry-run"])
    #expect(rehearsed.status == .done, "\(rehearsed.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder + "/new.xlsx"))

    let finished = Dispatcher(surroundings).run(words)
    #expect(finished.status == .done, "\(finished.errors)")
    #expect(finished.output.contains("システム!C5  IT                  comment         why = so?"))
    let sheet = try #require(try WorkbookReader.read(folder + "/new.xlsx").sheet(named: "システム"))
    let value = { (address: String) in try sheet[#require(CellAddress(address))] }
    #expect(try value("B5") == .number(1.5))
    #expect(try value("B6") == nil)
    #expect(try value("B7") == .text("0123"))
    #expect(FileManager.default.contents(atPath: path) == before)
    #expect(Dispatcher(surroundings).run(words).status == .badInput)
    #expect(Dispatcher(surroundings).run(words + ["--force"]).status == .done)
  }

  @Test(
    arguments: [
      ([], "nothing is named that should change"), (["--set", "A1"], "there is no '=' in 'A1'"),
      (["--mark", "表!12"], "'表!12' names no cell"), (["--comment", "'a=b'!C"], "there is no '='"),
    ])
  func `what makes no sense is refused before any file is read`(words: [String], reason: String)
    throws
  {
    let finished = Dispatcher(try stage()).run(
      ["workbook", "fill", "no.xlsx", "--output", "new.xlsx"] + words)
    #expect(finished.status == .badUsage)
    #expect(finished.errors.contains(reason), "\(finished.errors)")
  }

  @Test func `every change that cannot be made is told, and nothing is written`() throws {
    let (path, folder, surroundings) = try register()
    let finished = Dispatcher(surroundings).run([
      "workbook", "fill", path, "--output", folder + "/new.xlsx", "--set", "システ厶!A1=1", "--set",
      "名前=1", "--set", "システム!A1=1",
    ])
    #expect(finished.status == .badInput)
    #expect(finished.errors.contains("there is no sheet 'システ厶': did you mean 'システム'?"))
    #expect(finished.errors.contains("there is no name '名前'"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/new.xlsx"))
  }

  @Test(
    arguments: [
      ("12", .number(12)), ("-3.50", .number(-3.5)), ("１２", .number(12)), (" 0 ", .number(0)),
      ("0.5", .number(0.5)), ("", .blank), ("　", .blank), ("TRUE", .boolean(true)),
      ("ｆａｌｓｅ", .boolean(false)), ("2026-11-20", .date(SheetDate(day: CivilDate("2026-11-20")))),
      ("2026-02-30", .text("2026-02-30")), ("0123", .text("0123")), ("2E3", .text("2E3")),
      ("+81", .text("+81")), ("1,234", .text("1,234")), ("1.", .text("1.")), ("-", .text("-")),
      ("１２個", .text("１２個")), ("=1+1", .text("=1+1")),
    ] as [(String, WorkbookPatch.Value)])
  func `only what can be nothing else becomes a number`(
    words: String, value: WorkbookPatch.Value
  ) {
    #expect(TypedValue.value(words) == value)
  }
}
