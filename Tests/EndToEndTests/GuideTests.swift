import Foundation
import TestSupport
import Testing

/// The chapters of the guide on targets, assets, scenarios and risks, followed line by line.
@Suite(.temporaryFolder) struct GuideTests {
  /// What the reader has of their own beside the workspace.
  private static let table = """
    %@,name,kind,environment,%@,services
    drawings,設備図面,information,it,低,grid

    """

  /// The guides, and the names of the reader's files in them.
  struct Guide: Sendable, CustomTestStringConvertible {
    let language: String
    let assets: String
    let ownTable: (name: String, id: String, importance: String)
    let register: String
    let returned: String

    var testDescription: String { language }
  }

  static let guides = [
    Guide(
      language: "ja", assets: "資産.csv", ownTable: ("資産台帳.csv", "管理番号", "ランク"),
      register: "リスク登録簿.xlsx", returned: "返却"),
    Guide(
      language: "en", assets: "assets.csv", ownTable: ("inventory.csv", "Number", "Rank"),
      register: "risk-register.xlsx", returned: "returned"),
  ]

  /// What earlier chapters have left behind.
  private static let before = [
    "assess init --name みほん電力",
    "assess org service set grid --name 送配電",
    "assess org service set generation --name 発電",
    "assess org system set scada --name 系統監視制御システム --environment ot --service grid",
    "assess catalog load nisc-guideline-2023",
    "assess period open 2026Q3",
  ]

  @Test(arguments: guides)
  func `every line of the chapters on targets and risks does what comes before it allows`(
    _ guide: Guide
  ) throws {
    let folder = try TemporaryFolder.path
    func follow(_ line: String) throws {
      let soon = Date.now.addingTimeInterval(100 * 86_400).ISO8601Format().prefix(10)
      let words = GuideText.words(of: line).map { $0 == "2027-03-31" ? String(soon) : $0 }
      let run = try runProgram(
        Repository.program, words + ["--lang", guide.language], folder: folder)
      let isJudging = ["assess risk assess", "assess target check"].contains(line)
      #expect(run.status == 0 || isJudging && run.status == 1, "\(line): \(run.errors)")
    }
    for line in Self.before { try follow(line) }
    let table = String(format: Self.table, guide.ownTable.id, guide.ownTable.importance)
    try table.write(
      toFile: "\(folder)/\(guide.ownTable.name)", atomically: true, encoding: .utf8)
    let lines =
      try GuideText.commands(in: "docs/guide/\(guide.language).md", chapters: 22...24)
      + GuideText.commands(in: "docs/guide/\(guide.language).md", chapters: 28...28)
    #expect(lines.count > 35)
    for line in lines {
      if line.hasPrefix("assess asset import \(guide.assets)") {
        try follow("assess asset export -o \(guide.assets) --force")
      }
      if line.hasPrefix("assess risk import") {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(guide.returned)", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
          atPath: "\(folder)/\(guide.register)",
          toPath: "\(folder)/\(guide.returned)/\(guide.register)")
      }
      try follow(line)
    }
  }

  @Test(arguments: guides)
  func `every line of the chapter on plans does what comes before it allows`(
    _ guide: Guide
  ) throws {
    let folder = try TemporaryFolder.path
    let lines = try GuideText.commands(in: "docs/guide/\(guide.language).md", chapters: 28...28)
    #expect(lines.count > 15)
    for line in Self.before + lines {
      let words = GuideText.words(of: line) + ["--lang", guide.language]
      let run = try runProgram(Repository.program, words, folder: folder)
      #expect(run.status == 0, "\(line): \(run.errors)")
    }
  }
}
