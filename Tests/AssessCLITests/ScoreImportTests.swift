import Files
import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess score import` and `assess score export`, from files to the store.
@Suite(.temporaryFolder) struct ScoreImportTests {
  @Test func `what is written out and taken in again changes nothing`() throws {
    let stage = try Self.opened()
    for ending in ["json", "csv"] {
      let path = try Self.path("out.\(ending)")
      #expect(assess("score export --output \(path)", in: stage).status == .done)
      let run = assess("score import \(path)", in: stage)
      #expect(run.output.hasPrefix("Nothing changes."), "\(run.output) \(run.errors)")
    }
    #expect(assess("score export --output out.txt", in: stage).status == .badUsage)
  }

  @Test func `an edited table goes in once, and what both changed is a conflict`() throws {
    let stage = try Self.opened()
    let path = try Self.edited("out.csv", in: stage) { $0[Self.column("tier")] = "3" }
    #expect(assess("score import \(path) --dry-run", in: stage).output.contains("Taken in"))
    #expect(Self.tier(in: stage) == nil)
    #expect(
      assess("score import \(path)", in: stage).output.hasPrefix("What came back is taken in."))
    #expect(Self.tier(in: stage) == "3")
    #expect(assess("score import \(path)", in: stage).output.hasPrefix("Nothing changes."))
    assess("score set 5.1.1.1-1 --tier 2", in: stage)
    let again = assess("score import \(path)", in: stage)
    #expect(again.output.hasPrefix("Nothing changes."), "it was taken in and changed since")
    #expect(again.output.contains("Changed since"))
    #expect(Self.tier(in: stage) == "2")
  }

  @Test func `a conflict writes nothing until a table, or a preference, decides it`() throws {
    let stage = try Self.opened()
    let path = try Self.edited("out.csv", in: stage) {
      $0[Self.column("tier")] = "3"
      $0[Self.column("answered_on")] = "2026-11-30"
    }
    let remark = try Self.edited("more.csv", in: stage) { $0[Self.column("remark")] = "見た" }
    assess("score set 5.1.1.1-1 --tier 2", in: stage)
    let table = try Self.path("conflicts.csv")
    let run = assess("score import \(path) \(remark) --conflicts \(table)", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("the rating of 5.1.1.1-1 is in conflict"))
    #expect(run.errors.contains("out.csv:"))
    #expect(run.errors.contains("conflicts.csv: the table of conflicts is written (1)"))
    #expect(!Self.csv(in: stage).contains("見た"), "nothing goes in, not even what is clear")
    try Self.rewrite(table) { $0[$0.count - 1] = "out.csv" }
    assess("score set 5.1.1.1-1 --tier 1", in: stage)
    let late = assess("score import \(path) \(remark) --answers \(table)", in: stage)
    #expect(late.status == .badInput && late.errors.contains("since this table was written"))
    #expect(Self.tier(in: stage) == "1", "what was answered since the question was put stays")
    assess("score set 5.1.1.1-1 --tier 2", in: stage)
    let decided = assess("score import \(path) \(remark) --answers \(table)", in: stage)
    #expect(decided.status == .done, "\(decided.errors)")
    #expect(Self.tier(in: stage) == "3")
    #expect(Self.csv(in: stage).contains("見た"))
  }

  @Test func `a file that changed after its conflict was written down is noticed`() throws {
    let stage = try Self.opened()
    let path = try Self.edited("out.csv", in: stage) { $0[Self.column("tier")] = "3" }
    assess("score set 5.1.1.1-1 --tier 2", in: stage)
    let table = try Self.path("conflicts.csv")
    assess("score import \(path) --conflicts \(table)", in: stage)
    try Self.rewrite(table) { $0[$0.count - 1] = "out.csv" }
    try Self.rewrite(path) { $0[Self.column("tier")] = "4" }
    let late = assess("score import \(path) --answers \(table)", in: stage)
    #expect(late.status == .badInput)
    #expect(late.errors.contains("out.csv says as the rating of 5.1.1.1-1"), "\(late.errors)")
    #expect(Self.tier(in: stage) == "2", "nobody decided for tier 4")
    try Self.rewrite(path) { $0[Self.column("tier")] = "3" }
    assess("score import \(path) --answers \(table)", in: stage)
    #expect(Self.tier(in: stage) == "3")
  }

  @Test(arguments: [
    "control,answer\n5.1.1.1-11,3\n", "control,answer\n5.1.1.2-1,対象外\n", "control,answer\n,3\n",
  ])
  func `conflicts are told and written down though another file has a fault`(
    _ fault: String
  ) throws {
    let stage = try Self.opened()
    let path = try Self.edited("out.csv", in: stage) { $0[Self.column("tier")] = "3" }
    let bad = try Self.write("bad.csv", fault)
    assess("score set 5.1.1.1-1 --tier 2", in: stage)
    let table = try Self.path("conflicts.csv")
    let run = assess("score import \(bad) \(path) --conflicts \(table)", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("bad.csv:2"), "\(run.errors)")
    #expect(run.errors.contains("the rating of 5.1.1.1-1 is in conflict"), "\(run.errors)")
    #expect(run.errors.contains("conflicts.csv: the table of conflicts is written (1)"))
    #expect(Self.tier(in: stage) == "2", "nothing goes in")
    let preferred = assess("score import \(bad) \(path) --prefer store", in: stage)
    #expect(!preferred.errors.contains("is in conflict"), "what is decided is not told again")
  }

  @Test(arguments: ["store": "2", "newest": "3", "out.csv": "3"])
  func `a conflict may be decided wholesale`(_ preferred: String, _ tier: String) throws {
    let stage = try Self.opened()
    let path = try Self.edited("out.csv", in: stage) {
      $0[Self.column("tier")] = "3"
      $0[Self.column("answered_on")] = "2026-11-30"
    }
    assess("score set 5.1.1.1-1 --tier 2 --answered-on 2026-11-01", in: stage)
    let run = assess("score import \(path) --prefer \(preferred)", in: stage)
    #expect(run.status == .done, "\(run.errors)")
    #expect(Self.tier(in: stage) == tier)
    #expect(assess("score import \(path) --prefer else", in: stage).status == .badUsage)
  }

  @Test func `all that is wrong with all files is told, and nothing goes in`() throws {
    let stage = try Self.opened()
    let good = try Self.edited("good.csv", in: stage) { $0[Self.column("tier")] = "3" }
    let other = try Self.edited("other.csv", in: stage) { $0[Self.column("period")] = "2026Q2" }
    let bad = try Self.write("bad.csv", "control,answer\n5.1.1.1-11,3\n5.1.1.2-1,対象外\n")
    let json = try Self.write("bad.json", "{\"format\": 1, \"kind\": \"ratings\"}")
    let run = assess("score import \(good) \(other) \(bad) \(json)", in: stage)
    #expect(run.status == .badInput)
    for expected in [
      "other.csv:2: it asks about 2026Q2, and this import is into 2026Q3",
      "bad.csv:2: nisc-guideline-2023@2023-07-04 has no control '5.1.1.1-11'",
      "bad.csv:3: 'not applicable' has no reason",
      "bad.json › ratings: the list of ratings is missing",
    ] {
      #expect(run.errors.contains(expected), "\(expected) in \(run.errors)")
    }
    #expect(Self.tier(in: stage) == nil)
  }

  @Test func `a file of another workspace is refused by name`() throws {
    let here = try Self.opened()
    let other = try stage(folder: try Self.path("elsewhere"))
    try Self.open(other, name: "よその会社")
    let path = try Self.edited("out.csv", in: other) { $0[Self.column("tier")] = "3" }
    let json = try Self.path("out.json")
    assess("score export --output \(json)", in: other)
    for file in [path, json] {
      let run = assess("score import \(file)", in: here)
      #expect(run.errors.contains("it was issued by another workspace"), "\(run.errors)")
    }
  }

  @Test func `nothing goes into a closed period`() throws {
    let stage = try Self.opened()
    let path = try Self.edited("out.csv", in: stage) { $0[Self.column("tier")] = "3" }
    let closed = assess(
      "period close 2026Q3 --with-gaps 途中 --prepared-by 甲 --checked-by 乙 --approved-by 丙", in: stage
    )
    try #require(closed.status == .done, "\(closed.errors)")
    let run = assess("score import \(path) --period 2026Q3", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("this period is closed"))
  }

  @Test func `a table of a consultant's goes in by a map that is kept`() throws {
    let stage = try Self.opened()
    let map = try Self.write(
      "map.yaml",
      """
      format: 1
      kind: rating-map
      columns: {control: 項番, answer: 判定, remark: 所見}
      values:
        answer: {○: 3, △: 2}

      """)
    let table = try Self.write("table.csv", "項番,判定,所見\n5.1.1.1-1,○,よい\n5.1.1.2-1,△,\n")
    let rehearsed = assess(
      "score import \(table) --map \(map) --save-mapping consultant --dry-run", in: stage)
    #expect(rehearsed.status == .done, "\(rehearsed.errors)")
    #expect(
      assess("score mapping list --format csv", in: stage).output.contains("consultant") == false)
    let run = assess("score import \(table) --map \(map) --save-mapping consultant", in: stage)
    #expect(run.status == .done, "\(run.errors)")
    #expect(Self.tier(in: stage) == "3")
    #expect(assess("score mapping list --format csv", in: stage).output.contains("consultant"))
    #expect(assess("score mapping show consultant", in: stage).output.contains("項番"))
    let again = assess("score import \(table) --mapping consultant", in: stage)
    #expect(again.output.hasPrefix("Nothing changes."), "\(again.errors)")
    #expect(assess("score mapping remove consultant", in: stage).status == .done)
    #expect(assess("score import \(table) --mapping consultant", in: stage).status == .badInput)
    #expect(
      assess("score import \(table) --map \(map) --mapping consultant", in: stage).status
        == .badUsage)
    #expect(assess("score import \(table) --save-mapping x", in: stage).status == .badUsage)
  }

  @Test func `a faulty sheet goes back with its cells marked and commented`() throws {
    let stage = try Self.opened()
    let sheet = try Self.path("sheet.xlsx")
    let issued = assess("score sheet --output \(sheet)", in: stage)
    try #require(issued.status == .done, "\(issued.errors)")
    let program = """
      import sys
      from openpyxl import load_workbook
      book = load_workbook(sys.argv[1])
      for sheet in book:
          for row in sheet.iter_rows():
              names = [cell.value for cell in row]
              if 'Control ID' in names and 'Section' in names:
                  at = names.index('Rating')
                  sheet.cell(row[0].row + 1, at + 1).value = 'not applicable'
                  sheet.cell(row[0].row + 2, at + 1).value = 'perhaps'
      book.save(sys.argv[2])
      """
    let bad = try Self.path("bad.xlsx")
    let python = Repository.root + "/.build/python/bin/python"
    let edited = try runProgram(python, ["-c", program, sheet, bad])
    try #require(edited.status == 0, "\(edited.errors)")
    let back = try Self.path("back")
    let run = assess("score import \(bad) --returns \(back)", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("the rating 'perhaps' is none of the choices"), "\(run.errors)")
    let look = """
      import sys
      from openpyxl import load_workbook
      for sheet in load_workbook(sys.argv[1]):
          for row in sheet.iter_rows():
              for cell in row:
                  if cell.comment: print(cell.value, cell.comment.text, cell.border.left.style)
      """
    let read = try runProgram(python, ["-c", look, back + "/bad.xlsx"])
    #expect(read.output.contains("perhaps"), "\(read.output) \(run.errors)")
    #expect(read.output.contains("none of the choices"))
  }

  // MARK: Stages and files

  private static let head =
    "catalog,control,scope,title,answer,tier,items,reason,approver,review_on,evidence,evidence_grade,"
    + "evidence_date,valid_until,evidence_place,sha256,exceptions,compensating,remark,owner,respondent,"
    + "answered_on,checker,draft,period,workspace,revision"

  private static func column(_ name: String) -> Int {
    head.split(separator: ",").map(String.init).firstIndex(of: name) ?? 0
  }

  private static func path(_ name: String) throws -> String {
    try TemporaryFolder.path + "/" + name
  }

  private static func write(_ name: String, _ text: String) throws -> String {
    let path = try path(name)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// The store of a workspace with an open quarter, made once since loading a catalogue takes long.
  private static let prepared = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("assess-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try open(try stage(folder: folder.path), name: "みほん電力")
    return try Data(contentsOf: folder.appendingPathComponent("assess.db"))
  }

  private static func open(_ stage: Surroundings, name: String) throws {
    for line in [
      "init \(stage.folder) --kind operator --name \(name)", "catalog load nisc-guideline-2023",
      "period open 2026Q3",
    ] { try succeed(line, in: stage) }
  }

  /// A workspace with an open quarter.
  private static func opened() throws -> Surroundings {
    let folder = try path("workspace")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try prepared.get().write(to: URL(fileURLWithPath: folder + "/assess.db"))
    return try stage(folder: folder)
  }

  /// The table of one control, written out and edited as somebody would.
  private static func edited(
    _ name: String, in stage: Surroundings, _ change: (inout [String]) -> Void
  ) throws -> String {
    let path = try path(name)
    let run = assess("score export 5.1.1.1-1 --output \(path) --force", in: stage)
    try #require(run.status == .done, "\(run.errors)")
    try rewrite(path) { cells in
      let before = cells
      change(&cells)
      if before[column("tier")] != cells[column("tier")] { cells[column("answer")] = "adopted" }
    }
    return path
  }

  /// Changes the second line of a table; the title of the control holds no comma.
  private static func rewrite(_ path: String, _ change: (inout [String]) -> Void) throws {
    var lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\r\n")
    var cells = lines[1].components(separatedBy: ",")
    change(&cells)
    lines[1] = cells.joined(separator: ",")
    try lines.joined(separator: "\r\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func csv(in stage: Surroundings) -> String {
    guard let path = try? path("now.csv") else { return "" }
    assess("score export 5.1.1.1-1 --output \(path) --force", in: stage)
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }

  /// The tier that is stored for the control.
  private static func tier(in stage: Surroundings) -> String? {
    let lines = csv(in: stage).components(separatedBy: "\r\n")
    guard lines.count > 1 else { return nil }
    let tier = lines[1].components(separatedBy: ",")[column("tier")]
    return tier.isEmpty ? nil : tier
  }
}
