import Foundation
import TestSupport
import Testing

@testable import AssessCLI

/// Every example of every help page, run as it is printed.
@Suite(.temporaryFolder, .sharedDemo) struct ExampleTests {
  /// The commands whose examples end with findings on the demo's workspace.
  private static let withFindings = ["check", "workbook lint 台帳.xlsx --as-data システム"]

  /// An example with a last day that lies ahead whenever the tests run.
  private static func inSomeMonths(_ words: String) -> String {
    let day = Date.now.addingTimeInterval(100 * 86_400).ISO8601Format().prefix(10)
    return words.replacingOccurrences(of: "--until 2027-03-31", with: "--until \(day)")
  }

  /// What the examples name, and where it lies among the catalogues.
  private static let files = [
    ("systems.csv", "demo/systems.csv"), ("sectors.yaml", "sectors.yaml"),
    ("内規", "examples/sample-internal-rules"),
    ("運用基準.csv", "examples/sample-control-rules/table.csv"),
    ("対応.yaml", "examples/sample-control-rules/map.yaml"),
    ("統一基準", "examples/unified-standards-skeleton"),
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
