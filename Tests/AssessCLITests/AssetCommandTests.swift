import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// The assets of a workspace, and what threatens them.
@Suite(.temporaryFolder) struct AssetCommandTests {
  private static func prepared(_ language: Language = .english) throws -> Surroundings {
    let stage = try quarter(language)
    for line in [
      "org service set grid --name 送配電",
      "org system set scada --name 監視制御 --environment ot --service grid",
      "asset set ems --name 監視サーバー --kind device --environment ot --importance 3 --service grid "
        + "--system scada --owner 給電部 --supplier メーカー",
      "asset threat set ems T-usb --name 感染 --likelihood 2 --control 5.1.3.5-2",
    ] {
      try succeed(line, in: stage)
    }
    return stage
  }

  @Test(arguments: [
    (Language.english, ["device", "OT (control)", "Services it carries", "送配電"]),
    (.japanese, ["機器", "OT(制御系)", "支えるサービス", "送配電"]),
  ])
  func `an asset is shown with its threats`(_ language: Language, _ told: [String]) throws {
    let stage = try Self.prepared(language)
    let shown = try succeed("asset show ems", in: stage).output
    for text in told + ["T-usb", "5.1.3.5-2"] {
      #expect(shown.contains(text), "\(text) is not in \(shown)")
    }
    let list = try succeed("asset list --importance 3 --environment ot --format csv", in: stage)
    #expect(list.output.contains("ems,監視サーバー,device,ot,3,grid,scada,給電部,メーカー,,,1"))
    #expect(
      !(try succeed("asset list --importance 1 --format csv", in: stage).output.contains("監視サーバー")))
  }

  @Test func `only what is named changes, an empty value clears, and the history tells`() throws {
    let stage = try Self.prepared()
    try succeed("asset set ems --supplier= --note 備考 --why 契約終了", in: stage)
    let history = try succeed("asset history ems --format csv", in: stage).output
    #expect(history.contains("changed,supplier;note,契約終了"), "\(history)")
    #expect(history.contains("changed,threats,"), "\(history)")
    try succeed("asset threat remove ems T-usb", in: stage)
    let shown = try succeed("asset show ems --format json", in: stage).output
    #expect(shown.contains("\"supplier\": null") && shown.contains("\"owner\": \"給電部\""))
    #expect(shown.contains("\"threats\": []"))
  }

  @Test(arguments: [
    ("asset set new --importance 2", 2, "it is new and needs a name"),
    ("asset set new --name 名", 2, "it is new and needs an importance"),
    ("asset set ems --importance 4", 2, "give a whole number from 1 to 3"),
    ("asset set ems --service gird", 3, "there is no service 'gird': did you mean 'grid'?"),
    ("asset set ems --system scda", 3, "there is no system 'scda': did you mean 'scada'?"),
    ("asset show esm", 3, "did you mean 'ems'?"),
    ("asset list --service gird", 3, "did you mean 'grid'?"),
    ("asset threat set esm T-1 --name 名 --likelihood 1", 3, "did you mean 'ems'?"),
    ("asset threat set ems T-1 --likelihood 1", 2, "it is new and needs a name"),
    ("asset threat set ems T-1 --name 名", 2, "it is new and needs a likelihood"),
    ("asset threat set ems T-usb --control 5.1.3.5-22", 3, "there is no control '5.1.3.5-22'"),
    ("asset threat remove ems T-us", 3, "did you mean 'T-usb'?"),
    ("asset import x.csv --column rank=ランク", 2, "this does not tie a column to a heading"),
    ("asset export -o x.pdf", 2, "the name does not say which form is wanted"),
    ("org system remove scada", 3, "name it (ems)"),
    ("org service remove grid", 3, "1 systems stand behind it (scada)"),
  ])
  func `what makes no sense is refused with what would`(
    _ line: String, _ status: UInt8, _ told: String
  ) throws {
    let run = assess(line, in: try Self.prepared())
    #expect(run.status.rawValue == status && run.output.isEmpty, "\(run.errors)")
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test(arguments: ["csv", "xlsx", "json"], Language.allCases)
  func `what is exported comes in again`(_ form: String, _ language: Language) throws {
    let stage = try Self.prepared(language)
    let path = try TemporaryFolder.path + "/assets.\(form)"
    try succeed("asset threat set ems T-op --name 操作 --likelihood 1", in: stage)
    let before = try succeed("asset show ems --format json", in: stage).output
    try succeed("asset export -o \(path)", in: stage)
    let same = try succeed("asset import \(path) --format json", in: stage).output
    #expect(same.contains("\"unchanged\": 1") && same.contains("\"changed\": 0"), "\(same)")
    try succeed("asset remove ems", in: stage)
    let again = try succeed("asset import \(path) --dry-run --format json", in: stage).output
    #expect(again.contains("\"added\": 1"))
    #expect(assess("asset show ems", in: stage).status == .badInput, "it was a rehearsal")
    try succeed("asset import \(path)", in: stage)
    #expect(try succeed("asset show ems --format json", in: stage).output == before)
  }

  @Test(arguments: [
    (
      Language.english,
      ["assets.csv:2: there is no service 'gird'", "assets.csv:3: '5' is not a level"]
    ),
    (.japanese, ["assets.csv:2: サービス「gird」はありません", "assets.csv:3: 「5」は段階として使えません"]),
  ])
  func `one bad row, and nothing is taken in`(_ language: Language, _ told: [String]) throws {
    let stage = try Self.prepared(language)
    let path = try TemporaryFolder.path + "/assets.csv"
    try """
    id,name,kind,environment,importance,services
    a,名,device,ot,1,gird
    b,名,device,ot,5,grid
    c,名,device,ot,1,grid

    """.write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("asset import \(path)", in: stage)
    #expect(run.status == .badInput && run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == told.count)
    for text in told { #expect(run.errors.contains(text), "\(run.errors)") }
    #expect(!(try succeed("asset list", in: stage).output.contains("c ")))
  }
}
