import Foundation
import TestSupport
import Testing

@testable import AssessCLI

/// Every example of every help page, run as it is printed.
@Suite(.temporaryFolder, .sharedDemo) struct ExampleTests {
  /// The commands whose examples end with findings on the demo's workspace.
  private static let withFindings = [
    "check", "risk assess", "target check", "workbook lint 台帳.xlsx --as-data システム",
  ]

  /// An example with a last day that lies ahead whenever the tests run.
  private static func inSomeMonths(_ words: String) -> String {
    let day = Date.now.addingTimeInterval(100 * 86_400).ISO8601Format().prefix(10)
    return words.replacingOccurrences(of: "--until 2027-03-31", with: "--until \(day)")
  }

  /// What the examples name, and where it lies among the catalogues.
  private static let files = [
    ("systems.csv", "demo/systems.csv"), ("assets.csv", "demo/assets.csv"),
    ("scenarios.json", "demo/scenarios.json"), ("sectors.yaml", "sectors.yaml"),
    ("内規", "examples/sample-internal-rules"),
    ("運用基準.csv", "examples/sample-control-rules/table.csv"),
    ("対応.yaml", "examples/sample-control-rules/map.yaml"),
    ("統一基準", "examples/unified-standards-skeleton"),
    ("評価.csv", "examples/sample-ratings/table.csv"),
    ("評価の対応.yaml", "examples/sample-ratings/map.yaml"),
    ("目標.csv", "examples/sample-targets/table.csv"), ("plans.csv", "demo/plans.csv"),
  ]

  @Test(arguments: Surface.tree.commands.flatMap { $0.examples.map(\.words) })
  func `an example works`(words: String) throws {
    let folder = try TemporaryFolder.path
    let program = Repository.program
    let stage = folder + "/workspace"
    try FileManager.default.copyItem(
      atPath: try SharedDemo.folder + "/workspace", toPath: stage)
    var preparations = [["org", "service", "set", "retail", "--name", "小売"]]
    if words.hasPrefix("restore") { preparations.append(["backup", "--output", "バックアップ.db"]) }
    if words.hasPrefix("catalog unload") { preparations.append(["catalog", "load", "内規"]) }
    if words.hasPrefix("org unit remove") {
      preparations.append(["org", "unit", "set", "plant", "--name", "発電所"])
    }
    if words.contains("返却/") {
      preparations += [["thermal", "火力部"], ["it", "情報システム部"]].map { unit in
        ["score", "sheet", "--unit", unit[0], "--output", "返却/\(unit[1]).xlsx"]
      }
      try FileManager.default.createDirectory(
        atPath: stage + "/返却", withIntermediateDirectories: true)
    }
    if words.hasPrefix("score mapping") {
      let saving = "score import 評価.csv --map 評価の対応.yaml --prefer 評価.csv --save-mapping consultant"
      preparations.append(saving.split(separator: " ").map(String.init))
    }
    if words.hasPrefix("risk revoke") {
      let accepting =
        "risk accept S-maintenance-path --owner 部長 --reason 更改中 --compensating 立会い "
        + "--trigger 検知 --approved-by 真鍋 --until 2027-03-31"
      preparations.append(Self.inSomeMonths(accepting).split(separator: " ").map(String.init))
    }
    if words.hasPrefix("continuity service import") {
      preparations.append(["continuity", "service", "export", "-o", "levels.json"])
    }
    if words.hasPrefix("continuity contact import") {
      preparations.append(["continuity", "contact", "export", "-o", "contacts.json"])
    }
    if words.hasPrefix("action import") {
      preparations.append(["action", "export", "-o", "actions.json"])
    }
    if words.hasPrefix("continuity exercise import") {
      preparations.append(["continuity", "exercise", "export", "-o", "exercises.json"])
    }
    if words.hasPrefix("risk import") {
      preparations.append(["risk", "sheet", "-o", "返却/リスク登録簿.xlsx"])
    }
    if words.hasPrefix("report import") {
      preparations.append(["report", "plan", "-o", "返却/計画管理表.xlsx"])
    }
    if words.hasPrefix("risk criteria set 基準") {
      preparations.append(["risk", "criteria", "export", "-o", "基準.json"])
    }
    if words.hasPrefix("target remove") {
      preparations.append(["target", "template", "apply", "mid-size"])
      preparations.append(["target", "set", "5.4.2-1", "--tier", "3"])
    }
    if words.hasPrefix("check disallow") {
      let allowing = "check allow ORG02 retail --reason 廃止 --until 2027-03-31"
      preparations.append(Self.inSomeMonths(allowing).split(separator: " ").map(String.init))
    }
    for (name, source) in Self.files {
      try FileManager.default.copyItem(
        atPath: "\(Repository.root)/catalogs/\(source)", toPath: "\(stage)/\(name)")
    }
    for words in preparations {
      try #require(try runProgram(program, words, folder: stage).status == 0)
    }
    if words.contains("--answers") {
      try "catalog,control,scope,part,take\r\n".write(
        toFile: stage + "/食い違い.csv", atomically: true, encoding: .utf8)
    }
    try FileManager.default.copyItem(
      atPath: try SharedDemo.folder + "/organisation-register.xlsx", toPath: "\(stage)/台帳.xlsx")

    let today = Self.inSomeMonths(words)
    let result = try runProgram(
      program, today.split(separator: " ").map(String.init), folder: stage)
    #expect(result.status == (Self.withFindings.contains(words) ? 1 : 0), "\(result.errors)")
    #expect(result.errors.isEmpty)
    #expect(!result.output.isEmpty)
  }
}
