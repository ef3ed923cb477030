import ProfileModel
import Sheets
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess score sheet`: which questions go to whom, and back.
@Suite(.temporaryFolder) struct ScoreSheetTests {
  @Test(arguments: Language.allCases)
  func `a sheet that nobody touched changes nothing when it comes back`(
    _ language: Language
  ) throws {
    let stage = try filled(language)
    let path = try TemporaryFolder.path + "/sheet.xlsx"
    try succeed("score sheet -o \(path)", in: stage)
    let run = try succeed("score import \(path) --format json", in: stage)
    #expect(run.output.contains(#""changes": []"#), "\(run.output.prefix(2000))")
    #expect(run.output.contains(#""untouched": 835"#), "five parts of 167 questions")
  }

  @Test func `a sheet issued before a restore is held as if issued empty, and that is told`() throws
  {
    let stage = try filled()
    let folder = try TemporaryFolder.path
    try succeed("backup -o \(folder)/before.db", in: stage)
    try succeed("score set 5.1.1.1-1 --scope unit:plant --tier 1", in: stage)
    try succeed("score sheet -o \(folder)/sheet.xlsx", in: stage)
    try succeed("restore \(folder)/before.db", in: stage)
    try succeed("score set 5.1.1.1-1 --scope unit:plant --tier 3", in: stage)
    let run = assess("score import \(folder)/sheet.xlsx", in: stage)
    #expect(run.status == .badInput, "\(run.output)")
    #expect(
      run.errors.contains("the rating of 5.1.1.1-1@unit:plant is in conflict"),
      "its version is of another history: it does not go over what was answered")
    let kept = try succeed("score import \(folder)/sheet.xlsx --prefer store", in: stage)
    #expect(kept.output.contains("brought back from a backup"), "\(kept.output)")
  }

  @Test func `units whose files would have one name on Windows are refused`() throws {
    let stage = try filled()
    let run = assess("org unit set IT --name 情報企画課", in: stage)
    #expect(run.status == .badInput && run.errors.contains("differs only in case"), "\(run.errors)")
    try succeed("org unit set it --name 情報企画課", in: stage)
  }

  @Test func `what was filled in goes in`() throws {
    let stage = try filled()
    let path = try TemporaryFolder.path + "/sheet.xlsx"
    try succeed("score sheet --unit plant --due 2026-12-10 -o \(path)", in: stage)
    let ratings = try #require(try WorkbookReader.read(path).sheet(named: "Ratings"))
    let row = try #require(
      ratings.cells.first { $0.value == .text("5.1.1.1-4") }?.address.row)
    let answer = try #require(CellAddress("G\(row)"))
    let back = try TemporaryFolder.path + "/back.xlsx"
    _ = try WorkbookPatcher.apply(
      WorkbookPatch([
        .init(.cell(answer, sheet: "Ratings"), .set(.text("１")))
      ]), to: path, as: back, existing: .keep)
    try succeed("score import \(back)", in: stage)
    let shown = try succeed(
      "score show 5.1.1.1-4 --scope unit:plant --format json", in: stage
    ).output
    #expect(shown.contains(#""tier": 1"#))
  }

  @Test func `the questions about a unit and about its systems go into one file`() throws {
    var stage = try filled()
    stage.isQuiet = false
    try succeed("org system set scada --name 監視制御 --environment ot --owner 発電所", in: stage)
    try succeed("org system set mail --name メール --environment it --owner だれか", in: stage)
    for id in ["scada", "mail"] {
      try succeed("score add 5.1.3.3-1 --scope system:\(id)", in: stage)
    }
    let folder = try TemporaryFolder.path + "/sheets"
    let plain = try succeed("score list --scope unit:plant --format csv", in: stage).output
    let asked = plain.split(whereSeparator: \.isNewline).count - 1
    let run = try succeed("score sheet --each \(folder) --format csv", in: stage)
    #expect(run.output.contains("\(folder)/scoring_2026Q2_plant.xlsx,plant,\(asked + 1)"))
    let systems = try WorkbookReader.read(folder + "/scoring_2026Q2_plant.xlsx")
      .sheet(named: "Management")?.cells.filter { $0.value == .text("system:scada") }
    #expect(systems?.count == 1)
    let rest = try WorkbookReader.read(folder + "/scoring_2026Q2.xlsx")
      .sheet(named: "Management")?.cells.filter { $0.value == .text("system:mail") }
    #expect(rest?.count == 1, "a system that no unit owns goes with the organisation's questions")
    let again = assess("score sheet --each \(folder)", in: stage)
    #expect(again.status == .badInput)
    #expect(again.errors.contains("scoring_2026Q2_it.xlsx: a file of this name exists"))
    try succeed("score sheet --each \(folder) --force", in: stage)
  }

  @Test func `controls and scopes narrow what is asked`() throws {
    let stage = try filled()
    let path = try TemporaryFolder.path + "/some.xlsx"
    let run = try succeed(
      "score sheet 5.1.1.1 --scope unit:plant --scope organisation -o \(path) --format csv",
      in: stage)
    #expect(run.output.hasSuffix("some.xlsx,,3\r\n"), "\(run.output)")
  }

  @Test(arguments: [
    ("--unit plnt -o x.xlsx", 3, "did you mean 'plant'?"),
    ("--scope system:none -o x.xlsx", 3, "nothing is asked here"),
    ("5.1.1.1 --unit nobody -o x.xlsx", 3, "nothing is asked here"),
    ("--scope 全社 -o x.xlsx", 2, "this is not a scope"),
    ("--unit plant", 2, "this option is required"),
    ("--each x --unit plant", 2, "not together with"),
    ("--due 明日 -o x.xlsx", 2, "this is not a date"),
    ("--period 2026Q1 -o x.xlsx", 3, "2026Q1"),
  ]) func `what cannot be asked is refused`(
    _ words: String, _ status: Int, _ message: String
  ) throws {
    let stage = try filled()
    let run = assess("score sheet \(words)", in: stage)
    #expect(Int(run.status.rawValue) == status)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  /// A quarter with answers of several kinds.
  private func filled(_ language: Language = .english) throws -> Surroundings {
    let stage = try quarter(language, units: true)
    for words in [
      "org unit set nobody --name 新設課 --role legal",
      "score set 5.1.1.1-1 --scope unit:plant --tier 2 --evidence 台帳 --dated 2026-06-01",
      "score set 5.1.1.1-1 --scope unit:it --item 5.1.1.1-1.i1=FI --item 5.1.1.1-1.i2=PI",
      "score set 5.1.1.1-2 --scope unit:it --not-adopted --reason 費用 --approved-by 部長",
      "score set 5.1.1.1-3 --scope unit:plant --unknown --remark 確認中",
    ] { try succeed(words, in: stage) }
    return stage
  }
}
