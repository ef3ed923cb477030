import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// The table of assets, out and back in.
@Suite(.temporaryFolder) struct AssetTableTests {
  private static let guideline = "nisc-guideline-2023"
  static let names = RegisteredNames(
    [
      .service: ["grid", "generation"], .system: ["scada", "erp"], .asset: [],
      .sectorService: [], .strength: [],
    ],
    controls: ControlNames(own: [(guideline, ["5.4.2-1", "5.5.1-4"])]))

  private static func control(_ id: String) -> ControlID {
    ControlID(catalog: guideline, control: id)
  }

  private static var server: Asset {
    var asset = Asset(id: "ems", name: "=監視", kind: .device, environment: .ot, importance: 3)
    (asset.services, asset.systems) = (["generation", "grid"], ["scada"])
    (asset.owner, asset.supplier, asset.note) = ("給電部", "メーカー", "備考")
    asset.threats = [
      Asset.Threat(
        id: "T-1", name: "感染", likelihood: 2, controls: [control("5.4.2-1"), control("5.5.1-4")]),
      Asset.Threat(id: "T-2", name: "操作", likelihood: 1, controls: []),
    ]
    return asset
  }

  private static var drawings: Asset {
    var asset = Asset(id: "d", name: "図面", kind: .information, environment: .it, importance: 1)
    asset.assetLensOnly = "別の規程で見る"
    return asset
  }

  private static func read(
    _ text: String, over stored: [Asset] = [], headings: [AssetColumn: String] = [:]
  ) throws -> [Asset] {
    let path = try TemporaryFolder.path + "/assets.csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let table = try AssetTableReader.table(in: path, headings: headings)
    return try AssetTableReader.assets(in: table, over: stored, among: names)
  }

  @Test func `what goes out as CSV comes back the same`() throws {
    let assets = [Self.server, Self.drawings]
    #expect(try Self.read(AssetTable.csv(assets)) == assets)
  }

  @Test(arguments: [
    ("5.4.2-2", "5.4.2-1\n5.5.1-4"),
    ("5.4.2-1", "nisc-guideline-2023/5.4.2-1\n5.5.1-4"),
  ])
  func `a workbook has the ids of controls alone where they tell them, and both come back`(
    _ other: String, _ shown: String
  ) throws {
    let controls = ControlNames(
      own: [(Self.guideline, ["5.4.2-1", "5.5.1-4"]), ("own-rules", [other])],
      others: [("unloaded", ["5.5.1-4"])])
    let content = AssetTable.workbook(
      [Self.server], of: Organisation(name: "みほん電力", label: nil), naming: controls,
      at: Instant(secondsSinceEpoch: 1_795_192_200), offset: 0, in: .japanese)
    let place = try #require(AssetColumn.allCases.firstIndex(of: .threatControls))
    #expect(content.sheets[0].rows[1][place].value == .text(shown))
    let path = try TemporaryFolder.path + "/assets.xlsx"
    try WorkbookWriter.write(content, to: path, existing: .replace)
    #expect(try WorkbookStructure.faults([path]) == [])
    var names = Self.names
    names.controls = controls
    let table = try AssetTableReader.table(in: path)
    #expect(try AssetTableReader.assets(in: table, over: [], among: names) == [Self.server])
  }

  @Test func `words of people, dashes and full-width letters are understood`() throws {
    let read = try Self.read(
      """
      資産ID,名称,種類,環境,重要度,支えるサービス,供給者
      ｅｍｓ,監視,機器,OT(制御系),高,grid；generation,-

      """, over: [Self.server])
    let asset = try #require(read.first)
    #expect(asset.kind == .device && asset.environment == .ot && asset.importance == 3)
    #expect(asset.services == ["generation", "grid"] && asset.supplier == nil)
    #expect(asset.owner == "給電部" && asset.threats == Self.server.threats, "a missing column keeps")
  }

  @Test func `a table with the column of threats replaces them`() throws {
    let read = try Self.read(
      """
      id,name,kind,environment,importance,threat
      ems,監視,device,ot,3,

      """, over: [Self.server])
    #expect(read.first?.threats == [])
  }

  @Test func `headings of the organisation's own are tied to columns, and others passed over`()
    throws
  {
    let read = try Self.read(
      """
      管理番号,name,kind,environment,ランク,購入年
      ems,監視,device,ot,中,2019

      """, headings: [.id: "管理番号", .importance: "ランク"])
    #expect(read.map(\.id) == ["ems"] && read.first?.importance == 2)
  }

  @Test func `all that is wrong with rows is told at once`() throws {
    let text = """
      id,name,kind,environment,importance,services,systems,threat,threat_name,threat_likelihood,threat_controls
      a b,監視,device,ot,3,,,,,,
      ems,,machine,sea,4,gird,scda,,,,
      ok,監視,device,ot,3,,,T-1,感染,9,5.4.2-9
      ok,別の名,,,,,,T-1,操作,2,
      ok,,,,,,,,,,

      """
    let failure = #expect(throws: Failure.self) { try Self.read(text) }
    let told = (failure?.problems ?? []).map { problem in
      let line = problem.place.description.split(separator: ":").last ?? ""
      return "\(line): \(problem.what.english): \(problem.remedy.english)"
    }
    #expect(
      told == [
        "2: 'a b' cannot be used as asset id: \(Identifier.rule.english)",
        "3: the name is missing: write the name",
        "3: 'machine' cannot be used as kind: use one of system, information, device, service",
        "3: 'sea' cannot be used as environment: use one of it, ot, cloud",
        "3: '4' is not a level: use 1 (low), 2 (medium) or 3 (high)",
        "3: there is no service 'gird': did you mean 'grid'?",
        "3: there is no system 'scda': did you mean 'scada'?",
        "4: '9' is not a level: use 1 (low), 2 (medium) or 3 (high)",
        "4: there is no control '5.4.2-9': did you mean '5.4.2-1'?",
        "5: the same asset says otherwise on line 4: say the same, or leave it empty",
        "5: the threat id 'T-1' stands twice: give each threat of an asset an id of its own",
        "6: the asset id 'ok' stands twice: keep one, here or on line 4, or name a threat",
      ])
  }
}
