import Foundation
import ProfileModel
import ProfileStore
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// The scenarios of a workspace, from the library to the register and to a file and back.
@Suite(.temporaryFolder) struct ScenarioCommandTests {
  /// A workspace with the guideline, a quarter, two services and a control system.
  private static func prepared(_ language: Language = .english) throws -> Surroundings {
    let stage = try quarter(language)
    for line in [
      "org service set grid --name 送配電", "org service set retail --name 小売",
      "org system set scada --name 監視制御 --environment ot --service grid",
      "asset set ems --name 監視サーバー --kind device --environment ot --importance 3 --service grid",
    ] {
      try succeed(line, in: stage)
    }
    return stage
  }

  @Test(arguments: [
    (
      Language.english, ["S-ransomware-ot", "Ransomware reaching control systems"],
      ["no system in its environments", "it is there already"]
    ),
    (.japanese, ["S-ransomware-ot", "ランサムウェアの制御システムへの波及"], ["その環境のシステムがない", "すでに登録されている"]),
  ])
  func `what fits is adopted, and what was left is told with the reason`(
    _ language: Language, _ shown: [String], _ reasons: [String]
  ) throws {
    let stage = try Self.prepared(language)
    try succeed("scenario adopt S-flood --as S-flood-plant --service retail", in: stage)
    let run = try succeed("scenario adopt --all-applicable", in: stage)
    for text in shown + reasons { #expect(run.output.contains(text), "\(run.output)") }
    let list = try succeed("scenario list --format csv", in: stage).output
    #expect(list.contains("S-ransomware-ot,") && !list.contains("S-ransomware-it,"))
    #expect(!list.contains("S-flood,"), "it is there under another id")
    let onGrid = try succeed("scenario list --service grid --format csv", in: stage).output
    #expect(onGrid.contains("S-ransomware-ot") && !onGrid.contains("S-flood-plant"))
  }

  @Test func `a rehearsed adoption changes nothing`() throws {
    let stage = try Self.prepared()
    let before = try succeed("audit verify --format json", in: stage).output
    try succeed("scenario adopt --all-applicable --dry-run", in: stage)
    #expect(try succeed("audit verify --format json", in: stage).output == before)
  }

  @Test(arguments: [
    ("scenario adopt S-ransomwareot", 3, "did you mean 'S-ransomware-ot'?"),
    ("scenario adopt S-flood", 3, "it is registered already"),
    ("scenario adopt S-ddos --service gird", 3, "there is no service 'gird': did you mean 'grid'?"),
    ("scenario adopt S-ddos --asset esm", 3, "there is no asset 'esm': did you mean 'ems'?"),
    ("scenario adopt", 2, "it is not clear which are meant"),
    ("scenario adopt S-ddos S-flood --as S-x", 2, "it is for adopting a single one"),
    ("scenario set S-new --title 題", 2, "a new one needs a title, a likelihood and an impact"),
    (
      "scenario set S-flood --likelihood 3,2,1", 3,
      "low, likely and high of the likelihood are not in order"
    ),
    ("scenario set S-flood --likelihood 1,2", 2, "write three numbers as LOW,LIKELY,HIGH"),
    ("scenario set S-flood --impact sevice=4", 2, "this is not an impact"),
    (
      "scenario set S-flood --depends telecom", 3,
      "there is no service of the sector table 'telecom'"
    ),
    ("scenario set S-flood --not-applicable x --in-use", 2, "it does not go together"),
    ("scenario set S-flood --damage 4", 2, "give a whole number from 1 to 3"),
    ("scenario show S-fllod", 3, "did you mean 'S-flood'?"),
    ("scenario history S-fllod", 3, "did you mean 'S-flood'?"),
    ("scenario remove S-fllod", 3, "did you mean 'S-flood'?"),
  ])
  func `what makes no sense is refused with what would`(
    _ line: String, _ status: UInt8, _ told: String
  ) throws {
    let stage = try Self.prepared()
    try succeed("scenario adopt S-flood --service grid", in: stage)
    let run = assess(line, in: stage)
    #expect(run.status.rawValue == status && run.output.isEmpty, "\(run.errors)")
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test func `each thing that is said changes, and the history tells which`() throws {
    let stage = try Self.prepared()
    try succeed("scenario adopt S-ransomware-ot", in: stage)
    try succeed(
      "scenario set S-ransomware-ot --asset ems --likelihood 1,2,3 --impact service=4,money=2 "
        + "--loss 1,2,3 --unit yen --treatment reduce --supplier メーカー "
        + "--depends information-communications-telecommunications=回線 --why 訓練から", in: stage)
    let shown = try succeed("scenario show S-ransomware-ot --format json", in: stage).output
    for text in [
      "\"likelihood_likely\": 2", "\"treatment\": \"reduce\"", "\"メーカー\"", "\"回線\"", "\"ems\"",
      "\"control\": \"nisc-guideline-2023/5.5.1-5\"", "\"period\": \"2026Q2\"",
      "\"declared\": \"1-4\"",
    ] {
      #expect(shown.contains(text), "\(text) is not in \(shown)")
    }
    let history = try succeed("scenario history S-ransomware-ot --format csv", in: stage).output
    #expect(history.contains("added"))
    #expect(history.contains("訓練から"), "\(history)")
    for part in [
      "assets", "suppliers", "dependencies", "likelihood", "impact", "loss", "treatment",
    ] {
      #expect(history.contains(part), "\(part) is not in \(history)")
    }
    try succeed("scenario set S-ransomware-ot --loss= --supplier= --depends=", in: stage)
    let cleared = try succeed("scenario show S-ransomware-ot --format json", in: stage).output
    #expect(cleared.contains("\"loss\": null") && cleared.contains("\"suppliers\": []"))
    #expect(cleared.contains("\"dependencies\": []"))
  }

  @Test func `a scenario that does not apply stays, with the reason`() throws {
    let stage = try Self.prepared()
    try succeed("scenario adopt S-flood --service grid", in: stage)
    try succeed("scenario set S-flood --not-applicable 高台にある", in: stage)
    #expect(try succeed("scenario show S-flood", in: stage).output.contains("高台にある"))
    #expect(!(try succeed("scenario list --in-use", in: stage).output.contains("S-flood")))
    try succeed("scenario set S-flood --in-use", in: stage)
    #expect(try succeed("scenario list --in-use", in: stage).output.contains("S-flood"))
  }

  @Test func `what is exported comes in again, edited`() throws {
    let stage = try Self.prepared()
    let path = try TemporaryFolder.path + "/s.json"
    try succeed("scenario adopt S-flood S-ddos --service grid", in: stage)
    try succeed("scenario export S-flood -o \(path)", in: stage)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let same = try succeed("scenario import \(path) --format json", in: stage).output
    #expect(same.contains("\"unchanged\": 1"))
    let edited = text.replacingOccurrences(of: "\"mode\": \"coverage\"", with: "\"mode\": \"any\"")
    try #require(edited != text)
    try edited.write(toFile: path, atomically: true, encoding: .utf8)
    let changed = try succeed("scenario import \(path) --format json", in: stage).output
    #expect(changed.contains("\"changed\": 1"))
    #expect(try succeed("scenario list", in: stage).output.contains("S-ddos"), "it stays")
  }

  @Test func `a file that names what is not there is refused as a whole`() throws {
    let stage = try Self.prepared()
    let path = try TemporaryFolder.path + "/s.json"
    try succeed("scenario adopt S-flood --service grid", in: stage)
    try succeed("scenario export -o \(path)", in: stage)
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(of: "\"grid\"", with: "\"gird\"")
      .replacingOccurrences(of: "nisc-guideline-2023/", with: "nisc-guideline-2032/")
      .replacingOccurrences(of: "\"title\"", with: "\"titel\": \"x\", \"title\"")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("scenario import \(path)", in: stage)
    #expect(run.status == .badInput)
    for told in [
      "s.json › scenarios[0]: there is no service 'gird'",
      "there is no control 'nisc-guideline-2032/",
      "the key 'titel' is unknown",
    ] {
      #expect(run.errors.contains(told), "\(told) is not in \(run.errors)")
    }
  }

  @Test func `an asset on the steps of a tree is taken off by the commands that are named`() throws
  {
    let stage = try Self.prepared()
    try succeed("scenario adopt S-flood --service grid", in: stage)
    let store = try stage.store()
    var flood = try #require(try store.register(Scenario.self).first)
    flood.trees = [
      AttackTree(
        id: "T-1", title: "道", likelihood: 2,
        steps: [.init(title: "一", assets: ["ems"], controls: [])])
    ]
    let onTree = flood
    _ = try store.changeRegister(Scenario.self, by: stage.stamp) { _ in
      RegisterEdit(writing: [onTree])
    }
    let run = assess("asset remove ems", in: stage)
    #expect(run.status == .badInput)
    for command in ["scenario export S-flood -o S-flood.json", "scenario import S-flood.json"] {
      #expect(run.errors.contains("'assess \(command)'"), "\(run.errors)")
    }
    let path = try TemporaryFolder.path + "/S-flood.json"
    try succeed("scenario export S-flood -o \(path)", in: stage)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let bare = text.replacingOccurrences(of: "\"ems\"", with: "")
    try #require(bare != text)
    try bare.write(toFile: path, atomically: true, encoding: .utf8)
    try succeed("scenario import \(path)", in: stage)
    try succeed("asset remove ems", in: stage)
  }

  @Test func `a service or an asset that a scenario names stays`() throws {
    let stage = try Self.prepared()
    try succeed("scenario adopt S-flood --service retail --asset ems", in: stage)
    let service = assess("org service remove retail", in: stage)
    #expect(service.status == .badInput)
    #expect(service.errors.contains("name it (S-flood)"), "\(service.errors)")
    let asset = assess("asset remove ems", in: stage)
    #expect(asset.status == .badInput)
    #expect(asset.errors.contains("the scenario 'S-flood' names it"), "\(asset.errors)")
    #expect(asset.errors.contains("'assess scenario set S-flood --asset='"), "\(asset.errors)")
    try succeed("scenario remove S-flood", in: stage)
    try succeed("org service remove retail", in: stage)
    try succeed("asset remove ems", in: stage)
  }

  @Test func `a scenario that is accepted stays until the acceptance is taken back`() throws {
    let stage = try Self.prepared()
    try succeed("scenario adopt S-flood --service grid", in: stage)
    try succeed(
      "risk accept S-flood --owner 部長 --reason 理由 --compensating 土のう --trigger 大雨 "
        + "--approved-by 社長 --until 2027-03-31", in: stage)
    let run = assess("scenario remove S-flood", in: stage)
    #expect(run.status == .badInput && run.errors.contains("there is an acceptance of it"))
    try succeed("risk revoke S-flood", in: stage)
    try succeed("scenario remove S-flood", in: stage)
  }
}
