import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess org system import` with an Excel workbook.
@Suite(.temporaryFolder) struct SystemImportWorkbookTests {
  private static let python = Repository.root + "/.build/python/bin/python"
  private static let composer = """
    import json, sys
    from openpyxl import Workbook
    rows, path = json.loads(sys.argv[1]), sys.argv[2]
    book = Workbook()
    sheet = book.active
    sheet.title = 'システム'
    for row in rows:
        sheet.append(row)
    for span in sys.argv[3:]:
        sheet.merge_cells(span)
    book.save(path)
    """
  private static let heading = ["id", "name", "environment", "services", "owner"]
  private static let systems = [
    ["scada", "系統監視", "ot", "grid; retail", "給電部"], ["mail", "電子メール", "cloud", "", ""],
    ["001", "受付", "IT", "-", "総務部"],
  ]

  @Test func `a workbook is taken in just as the same table in text`() throws {
    let folder = try TemporaryFolder.path
    let text = ([Self.heading] + Self.systems).map { $0.joined(separator: ",") }
    try (text.joined(separator: "\n") + "\n").write(
      toFile: folder + "/systems.csv", atomically: true, encoding: .utf8)
    try Self.compose([Self.heading] + Self.systems, folder + "/systems.xlsx")
    var lists: [String] = []
    for kind in ["csv", "xlsx"] {
      let stage = try Self.prepared(kind)
      let run = assess("org system import \(folder)/systems.\(kind) --format json", in: stage)
      #expect(run.status == .done, "\(run.errors)")
      #expect(run.output.contains("\"added\": 3") && run.output.contains("\"changed\": 0"))
      lists.append(assess("org system list --format csv", in: stage).output)
    }
    #expect(lists[0] == lists[1])
    #expect(lists[0].contains("scada") && lists[0].contains("給電部") && lists[0].contains("001"))
  }

  @Test func `headings by title, in any row and order, beside columns of one's own`() throws {
    let path = try TemporaryFolder.path + "/systems.xlsx"
    try Self.compose(
      [
        ["令和8年度 システム一覧"], [],
        ["番号", "名　称", "システムＩＤ", "所管", "環境"], ["1", "系統監視", "ＳＣＡＤＡ", "給電部", "OT(制御系)"], [],
        ["2", "電子メール", "mail", "", "クラウド"],
      ], path)
    let stage = try Self.prepared("mine")
    let run = assess("org system import \(path)", in: stage)
    try #require(run.status == .done, "\(run.errors)")
    let list = assess("org system list --format csv", in: stage).output
    #expect(list.contains("SCADA,系統監視") && list.contains("mail,電子メール"))
  }

  @Test func `taken in twice, nothing changes the second time`() throws {
    let path = try TemporaryFolder.path + "/systems.xlsx"
    try Self.compose([Self.heading] + Self.systems, path)
    let stage = try Self.prepared("mine")
    assess("org system import \(path)", in: stage)
    let run = assess("org system import \(path) --format json", in: stage)
    #expect(run.status == .done)
    #expect(run.output.contains("\"unchanged\": 3") && run.output.contains("\"added\": 0"))
  }

  @Test func `a rehearsal tells what would change, and changes nothing`() throws {
    let path = try TemporaryFolder.path + "/systems.xlsx"
    try Self.compose([Self.heading] + Self.systems, path)
    let stage = try Self.prepared("mine")
    let before = assess("org system list --format json", in: stage).output
    let run = assess("org system import \(path) --dry-run", in: stage)
    #expect(run.status == .done)
    #expect(run.output.contains("This is what it would do (nothing was changed)."))
    #expect(assess("org system list --format json", in: stage).output == before)
  }

  @Test(arguments: [
    (
      Language.english,
      [
        "› システム!A2: 'a b' cannot be a system id", "› システム!C3: 'IoT' is not an environment",
        "› システム!D3: there is no service 'gird': did you mean 'grid'?",
        "› システム!B4: the name is missing",
        "› システム!A6: the system id 'mail' stands twice: keep one, here or in システム!A5",
      ]
    ),
    (
      .japanese,
      [
        "› システム!A2: システムID「a b」は使えません", "› システム!C3: 環境「IoT」は使えません",
        "› システム!D3: サービス「gird」は登録されていません: 「grid」のことですか", "› システム!B4: 名称がありません",
        "› システム!A6: システムID「mail」が二度あります: セル システム!A5と合わせて一つにしてください",
      ]
    ),
  ])
  func `bad cells are told one by one with their places, and nothing is taken in`(
    _ language: Language, _ told: [String]
  ) throws {
    let path = try TemporaryFolder.path + "/systems.xlsx"
    try Self.compose(
      [
        Self.heading, ["a b", "名", "it", "", ""], ["b", "名", "IoT", "gird", ""],
        ["c", "", "it", "", ""],
        ["mail", "名", "it", "", ""], ["mail", "名", "it", "", ""],
      ], path)
    let stage = try Self.prepared("mine", language)
    let before = assess("org system list --format json", in: stage).output
    let run = assess("org system import \(path)", in: stage)
    #expect(run.status == .badInput && run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == told.count, "\(run.errors)")
    for (line, told) in zip(lines, told) {
      #expect(line.contains("systems.xlsx \(told)"), "\(line)")
    }
    #expect(assess("org system list --format json", in: stage).output == before)
  }

  @Test func `a cell merged away does not wipe out what is stored`() throws {
    let path = try TemporaryFolder.path + "/systems.xlsx"
    let table = [
      Self.heading, ["scada", "系統監視", "ot", "grid", "給電部"], ["mail", "電子メール", "it", "", "給電部"],
    ]
    let stage = try Self.prepared("mine")
    try Self.compose(table, path)
    assess("org system import \(path)", in: stage)
    let before = assess("org system list --format json", in: stage).output
    try Self.compose(table, path, merging: ["E2:E3"])
    let run = assess("org system import \(path)", in: stage)
    #expect(run.status == .badInput && run.output.isEmpty)
    #expect(run.errors.contains("› システム!E3: "), "\(run.errors)")
    #expect(assess("org system list --format json", in: stage).output == before)
  }

  @Test func `a workbook without the table says which headings it needs`() throws {
    let path = try TemporaryFolder.path + "/systems.xlsx"
    try Self.compose([["a", "b"]], path)
    let run = assess("org system import \(path)", in: try Self.prepared("mine"))
    #expect(run.status == .badInput)
    #expect(
      run.errors.hasSuffix(
        "systems.xlsx: the headings of the table were not found: "
          + "put the headings 'System ID', 'Name', 'Environment' into one row\n"), "\(run.errors)")
  }

  /// A workspace of its own with two services.
  private static func prepared(
    _ name: String, _ language: Language = .english
  ) throws -> Surroundings {
    let stage = try stage(language, folder: TemporaryFolder.path + "/" + name)
    for line in [
      "init --name みほん", "org service set grid --name 送配電", "org service set retail --name 小売",
    ] {
      #expect(assess(line, in: stage).status == .done)
    }
    return stage
  }

  private static func compose(
    _ rows: [[String]], _ path: String, merging spans: [String] = []
  ) throws {
    let json = String(decoding: try JSONEncoder().encode(rows), as: UTF8.self)
    let made = try runProgram(python, ["-c", composer, json, path] + spans)
    try #require(made.status == 0, "\(made.errors)")
  }
}
