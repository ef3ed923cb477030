import ProfileModel
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

@Suite struct OrganisationWorkbookTests {
  private static let journal = String(repeating: "0123456789abcdef", count: 4)

  @Test(arguments: [
    (Language.japanese, ["組織台帳", "サービス", "システム", "データ_システム", "データ_システムとサービス", "管理情報"]),
    (
      .english,
      [
        "Organisation register", "Services", "Systems", "Data_Systems", "Data_SystemServices",
        "Management",
      ]
    ),
  ]) func `the sheets have their names and their order`(
    _ language: Language, _ names: [String]
  ) throws {
    let sheets = try content(language).sheets
    #expect(sheets.map(\.name) == names)
    #expect(sheets.map(\.kind) == [.print, .print, .print, .data, .data, .data])
    #expect(sheets.map(\.headingRows) == [0, 1, 1, 1, 1, 0])
  }

  @Test func `units have their sheets where there are any`() throws {
    let register = OrganisationRegister(
      kind: .operator, organisation: Organisation(name: "名"),
      units: [OrganisationUnit(id: "plant", name: "発電所", roles: ["ot", "x"], owner: "佐藤")],
      services: [], systems: [])
    let sheets = OrganisationWorkbook(
      register, sectors: try SampleRegister.sectors(),
      roles: ["ot": Text(ja: "制御システム", en: "control systems")], issue: issue,
      language: .japanese
    ).content.sheets
    #expect(sheets.map(\.name)[3] == "部門")
    #expect(texts(sheets[3])[1] == ["plant", "発電所", "制御システム\nx", "佐藤"])
    #expect(texts(sheets[6]) == [["id", "name", "owner"], ["plant", "発電所", "佐藤"]])
    #expect(texts(sheets[7]) == [["unit", "role"], ["plant", "ot"], ["plant", "x"]])
  }

  @Test func `title, label and issue stand on the workbook`() throws {
    let japanese = try content(.japanese)
    #expect(japanese.title == "みほん電力 組織台帳")
    #expect(japanese.label == "TLP:AMBER・関係者限り")
    // Half past four in the afternoon at Greenwich is the next day in Tokyo.
    #expect(japanese.issue == "令和8年(2026年)11月21日 / 0123456789ab")
    #expect(japanese.created == 1_795_192_200)
    let english = try content(.english)
    #expect(english.title == "みほん電力 Organisation register")
    #expect(english.label == "TLP:AMBER / 関係者限り")
    #expect(english.issue == "21 November 2026 / 0123456789ab")
  }

  @Test func `a register without a label has none`() throws {
    let bare = OrganisationRegister(
      kind: .operator, organisation: Organisation(name: "名"), services: [], systems: [])
    let content = OrganisationWorkbook(
      bare, sectors: try SampleRegister.sectors(), issue: issue, language: .japanese
    ).content
    #expect(content.label == "")
    #expect(texts(content.sheets[0]).contains(["取扱区分", "-"]))
    #expect(texts(content.sheets[0]).contains(["分野", "-"]))
  }

  @Test func `the overview says who it is`() throws {
    let rows = texts(try content(.japanese).sheets[0])
    #expect(rows.first == ["みほん電力 組織台帳"])
    for row in [
      ["組織名", "みほん電力"], ["分野", "電力"], ["該当する制度", "法\n計画"], ["会計年度の開始月", "4"],
      ["取扱区分", "TLP:AMBER・関係者限り"], ["部門数", "0"], ["サービス数", "2"], ["システム数", "2"],
      ["作成日", "令和8年(2026年)11月21日"],
    ] {
      #expect(rows.contains(row), "\(row)")
    }
    #expect(rows.contains { $0.last == Self.journal })
  }

  @Test func `services stand with the level they are held to`() throws {
    #expect(
      texts(try content(.english).sheets[1]) == [
        ["Service ID", "Name", "In the sector table", "Service level to be kept"],
        ["grid", "系統運用", "Supply of power", "No stop"], ["heat", "熱供給", "-", "-"],
      ])
  }

  @Test func `systems stand with the names of their services`() throws {
    #expect(
      texts(try content(.japanese).sheets[2]) == [
        ["システムID", "名称", "環境", "支えるサービス", "所管"],
        ["mail", "電子メール", "クラウド", "-", "-"],
        ["scada", "系統監視", "OT(制御系)", "系統運用\n熱供給", "給電部"],
      ])
  }

  @Test(arguments: Language.allCases)
  func `the data sheet has ids as headings and codes as values`(_ language: Language) throws {
    #expect(
      texts(try content(language).sheets[3]) == [
        ["id", "name", "environment", "owner"], ["mail", "電子メール", "cloud", ""],
        ["scada", "系統監視", "ot", "給電部"],
      ])
    #expect(
      texts(try content(language).sheets[4]) == [
        ["system", "service"], ["scada", "grid"], ["scada", "heat"],
      ])
  }

  @Test(arguments: Language.allCases)
  func `the management sheet says what made it`(_ language: Language) throws {
    #expect(
      texts(try content(language).sheets[5]) == [
        ["workbook", "organisation-register"], ["format", "1"], ["sectors", "test-sectors 1"],
        ["made", "2026-11-20T16:30:00Z"], ["journal", Self.journal],
      ])
  }

  @Test(arguments: ["=1+1", "@SUM(A1)", "-1", "00123", "&L", "_x0041_", "<a>"])
  func `a hostile name stays the text it is`(_ name: String) throws {
    let register = try SampleRegister.register(
      services: [Service(id: "s", name: name)],
      systems: [System(id: "x", name: name, environment: .it, services: ["s"], owner: name)],
      name: name)
    let content = OrganisationWorkbook(
      register, sectors: try SampleRegister.sectors(), issue: issue, language: .english
    ).content
    let cells = content.sheets.flatMap { $0.rows.flatMap(\.self) }
    // The organisation, the service in its sheet and behind its system, the system and its owner.
    #expect(cells.filter { $0 == .text(name, .value) }.count == 5)
    #expect(cells.filter { $0 == .text(name, .plain) }.count == 2)
  }

  @Test func `what the sector table does not have is shown as its id`() throws {
    let register = try SampleRegister.register(sector: "water", regimes: ["old"])
    let rows = texts(
      OrganisationWorkbook(
        register, sectors: try SampleRegister.sectors(), issue: issue, language: .english
      ).content.sheets[0])
    #expect(rows.contains(["Sector", "water"]))
    #expect(rows.contains(["Regimes", "old"]))
  }

  @Test(arguments: Language.allCases)
  func `the data sheet comes back as the systems it was made from`(_ language: Language) throws {
    let rows = texts(try content(language).sheets[3])
    let table = SourceTable(
      path: "t", encoding: .utf8, heading: rows[0],
      rows: rows.dropFirst().map { SourceTable.Row(line: 2, cells: $0) })
    // A table without the column of services leaves those that the register has.
    let read = try SystemTableReader.systems(
      in: FoundTable(table, columns: SystemColumn.allCases.map(\.column)),
      over: SampleRegister.register())
    #expect(read.sorted { $0.id > $1.id } == SampleRegister.systems)
  }

  private var issue: OrganisationWorkbook.Issue {
    OrganisationWorkbook.Issue(
      time: Instant(secondsSinceEpoch: 1_795_192_200), offset: 9 * 3600, journal: Self.journal)
  }

  private func content(_ language: Language) throws -> WorkbookContent {
    OrganisationWorkbook(
      try SampleRegister.register(), sectors: try SampleRegister.sectors(), issue: issue,
      language: language
    ).content
  }

  private func texts(_ sheet: WorkbookContent.Sheet) -> [[String]] {
    sheet.rows.map { row in
      row.map { cell in
        switch cell.value {
        case .text(let text): text
        case .integer(let number): String(number)
        default: ""
        }
      }
    }
  }
}
