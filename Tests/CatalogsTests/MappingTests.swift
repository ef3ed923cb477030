import Files
import Foundation
import ProfileModel
import Sheets
import TestSupport
import Testing

@testable import Catalogs

/// Tables of consultants' own, read by a map of their columns.
@Suite(.temporaryFolder) struct MappingTests {
  private typealias Cell = WorkbookContent.Cell

  static let map = """
    format: 1
    kind: map
    catalog:
      kind: controls
      id: house-rules
      edition: "2026"
      languages: [ja]
      title: {ja: 情報セキュリティ規程}
      issuer: {ja: 本社}
      source: {document: 規程, section: 全体}
      decided: 2026-04-01
      status: {ja: 試験用}
      use: guidance
    columns:
      id: 番号
      source.ordinal: 番号
      title.ja: 項目名
      question.ja: 設問
      evidence.ja: 証跡
      group: 分類番号
      group.title.ja: 分類
      strength: 区分
      environments: 対象
    defaults:
      source.section: 第2章
      environments: it
    values:
      strength: {必須: expected, 推奨: recommended, "-": recommended, 任意: ""}
      environments: {情報系: it, 制御系: ot, クラウド: cloud}

    """
  static let table = """
    番号,分類番号,分類,項目名,設問,証跡,区分,対象,備考
    1.10,A,管理,方針,方針はあるか,方針の文書,必須,情報系、制御系,
    1.2,A,管理,体制,体制はあるか,体制図,推奨,,担当者に確認
    2.1,B,技術,記録,記録を取るか,設定,－,クラウド,
    2.2,Ｂ,技術,'=点検,点検するか,記録,必須,cloud,

    """

  private static func document(
    _ table: String = table, map: String = map
  ) throws -> CatalogDocument {
    try CatalogTables.catalog(table: table, map: map)
  }

  @Test func `columns become fields, words ours, groups a list in order of appearance`() throws {
    let document = try Self.document()
    #expect(document.id == "house-rules")
    #expect(document.root.text("format") == "1")
    let groups = document.root.records("groups")
    #expect(groups.map { $0.text("id") } == ["A", "B"])
    #expect(groups.map { $0.wording("title")?.japanese } == ["管理", "技術"])
    let controls = document.mainEntries
    #expect(controls.map { $0.text("id") } == ["1.10", "1.2", "2.1", "2.2"])
    #expect(controls.map { $0.text("group") } == ["A", "A", "B", "B"])
    #expect(
      controls.map { $0.text("strength") } == [
        "expected", "recommended", "recommended", "expected",
      ])
    #expect(
      controls.map { $0.texts("environments") } == [["it", "ot"], ["it"], ["cloud"], ["cloud"]])
    #expect(
      controls.map { $0.record("source")?.text("section") } == Array(repeating: "第2章", count: 4))
    #expect(controls.map { $0.record("source")?.text("ordinal") } == ["1.10", "1.2", "2.1", "2.2"])
    #expect(controls[3].wording("title")?.english == "=点検")
  }

  @Test func `what is read by a map is a whole catalogue in our own forms`() throws {
    let document = try Self.document()
    #expect(try CatalogTables.catalog(yaml: YAMLWriter.text(of: document)) == document)
    #expect(try CatalogTables.catalog(tables: CatalogTables.tables(of: document)) == document)
  }

  @Test func `groups without numbers are numbered`() throws {
    let map = Self.map.replacing("  group: 分類番号\n", with: "")
    let document = try Self.document(map: map)
    #expect(document.root.records("groups").map { $0.text("id") } == ["g1", "g2"])
    #expect(document.mainEntries.map { $0.text("group") } == ["g1", "g1", "g2", "g2"])
  }

  @Test func `a default may be several words`() throws {
    let map = Self.map.replacing("environments: it\n", with: "environments: it; ot\n")
    #expect(try Self.document(map: map).mainEntries[1].texts("environments") == ["it", "ot"])
  }

  @Test func `groups may stand in the map`() throws {
    let groups = "  groups: [{id: A, title: {ja: 甲}}, {id: B, title: {ja: 乙}}]\n"
    let map = Self.map.replacing("  group.title.ja: 分類\n", with: "")
      .replacing("columns:\n", with: groups + "columns:\n")
    let document = try Self.document(map: map)
    #expect(document.root.records("groups").map { $0.wording("title")?.japanese } == ["甲", "乙"])
  }

  @Test func `a workbook may have its headings in any row, and numbers for ids`() throws {
    let rows = Self.table.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    var cells =
      [[Cell.text("規程一覧", .title)], []] + rows.map { $0.map { Cell.text(String($0), .value) } }
    cells[4][0] = .number(1.2)
    cells[6][3] = .text("=点検", .value)
    let path = try Self.workbook(cells)
    let map = try Self.file(
      "map.yaml", Self.map.replacing("columns:\n", with: "sheet: 規程\ncolumns:\n"))
    let document = try CatalogTables.read(path, map: map, among: Shelf())
    #expect(try document == Self.document())
    #expect(document.notes.map(\.what.english) == ["ids are numbers, such as '1.2'"])
  }

  @Test func `what Excel has made of an id is refused`() throws {
    let rows = Self.table.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    var cells = rows.map { $0.map { Cell.text(String($0), .value) } }
    cells[2][0] = .boolean(true, .value)
    let path = try Self.workbook(cells)
    let map = try Self.file("map.yaml", Self.map)
    let said = TableSample.problems { try CatalogTables.read(path, map: map, among: Shelf()) }
    #expect(
      said == [
        [
          path + " › 規程!A3", "Excel が ID を「TRUE」という値に変えています",
          "Excel has made the value 'TRUE' of an id", "列の表示形式を文字列にして、書き直してください",
          "format the column as text and write it again",
        ]
      ])
  }

  @Test func `a table of headings alone is told so`() throws {
    let heading = Self.table.split(separator: "\n")[0].split(separator: ",")
    let path = try Self.workbook([heading.map { Cell.text(String($0), .value) }])
    let map = try Self.file("map.yaml", Self.map)
    let said = TableSample.problems { try CatalogTables.read(path, map: map, among: Shelf()) }
    #expect(said.map { $0[2] } == ["there is no row below the headings"])
  }

  @Test func `a workbook of one's own is told to need a map`() throws {
    let path = try Self.workbook([[.text("番号", .value)], [.text("1", .value)]])
    let said = TableSample.problems { try CatalogTables.read(path, among: Shelf()) }
    #expect(
      said == [
        [
          path, "シート「catalog」がありません", "there is no sheet 'catalog'",
          "自分で作った表なら、列の対応を「--map」で示してください",
          "for a table of your own, say with '--map' what its columns are",
        ]
      ])
  }

  @Test func `cells of a workbook are named where something is wrong`() throws {
    let rows = Self.table.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    var cells = rows.map { $0.map { Cell.text(String($0), .value) } }
    cells[2][0] = .text("1.10", .value)
    cells[4][6] = .text("〃", .value)
    let path = try Self.workbook(cells)
    let map = try Self.file("map.yaml", Self.map)
    let ditto = TableSample.problems { try CatalogTables.read(path, map: map, among: Shelf()) }
    #expect(
      ditto == [
        [
          "\(path) › 規程!G5", "「〃」があります。値そのものが入るはずです", "found '〃': expected the value itself",
          "省略せず、値をそのまま書いてください", "write the value itself in every row",
        ]
      ])
    cells[4][6] = .text("必須", .value)
    try Folder.remove(path)
    _ = try Self.workbook(cells)
    let twice = TableSample.problems { try CatalogTables.read(path, map: map, among: Shelf()) }
    #expect(
      twice == [
        [
          "\(path) › 規程!A3", "ID「1.10」が二度使われています", "the id '1.10' is used twice",
          "セル 規程!A2にもあります。別の ID にしてください", "in 規程!A2 it stands too: choose another",
        ]
      ])
  }

  @Test func `merged cells are refused, not read as empty`() throws {
    let rows = Self.table.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    var cells = rows.map { $0.map { Cell.text(String($0), .value) } }
    cells[2][1] = .blank(.value)
    let path = try Self.workbook(cells, merging: "B2:B3")
    let map = try Self.file("map.yaml", Self.map)
    let problems = TableSample.problems { try CatalogTables.read(path, map: map, among: Shelf()) }
    #expect(
      problems == [
        [
          "\(path) › 規程!B3", "B2 と結合された空のセルがあります。値そのものが入るはずです",
          "found an empty cell merged with B2: expected the value itself",
          "結合を解き、それぞれのセルに書いてください", "unmerge the cells and fill in each of them",
        ]
      ])
  }

  /// What is changed in the table, and what is said.
  @Test(arguments: [
    (
      "設問", "質問",
      [
        "table.csv:1", "見出し「設問」(設問)がありません", "the column '設問' is missing", "見出しの行に加えてください",
        "add it to the row of headings",
      ]
    ),
    (
      "備考", "番号",
      [
        "table.csv:1", "見出し「番号」の列が二つあります", "the column '番号' stands twice", "1行目と合わせて一つにしてください",
        "keep one, here or on line 1",
      ]
    ),
    (
      "推奨", "推薦",
      [
        "table.csv:3", "「strength」の「推薦」の読み替えがありません", "nothing says what '推薦' means for 'strength'",
        "「推奨」のことですか", "did you mean '推奨'?",
      ]
    ),
    (
      "推奨", "もっとも望ましい",
      [
        "table.csv:3", "「strength」の「もっとも望ましい」の読み替えがありません",
        "nothing says what 'もっとも望ましい' means for 'strength'", "対応表の「values」に書き足してください",
        "add it to 'values' in the map",
      ]
    ),
    (
      "推奨", "任意",
      [
        "table.csv:3", "「strength」がありません", "'strength' is missing", "「strength:」を書き足してください",
        "add 'strength:'",
      ]
    ),
    (
      "1.2,", "1/2,",
      [
        "table.csv:3", "列「番号」: 「1/2」は ID に使えません", "番号: '1/2' cannot be an id",
        "半角の英数字と「-」「.」「_」で64字まで、先頭は英数字にしてください",
        "use up to 64 letters, digits, '-', '.' or '_', beginning with a letter or digit",
      ]
    ),
    (
      "Ｂ,技術", "Ｂ,運用",
      [
        "table.csv:5", "列「分類」: 分類「B」に別の名称「運用」があります",
        "分類: the group 'B' has another title here, '運用'",
        "同じ分類の名称をそろえてください", "write one title for one group",
      ]
    ),
    (
      "体制図", "同上",
      [
        "table.csv:3", "「〃」があります。値そのものが入るはずです", "found '〃': expected the value itself",
        "省略せず、値をそのまま書いてください", "write the value itself in every row",
      ]
    ),
  ])
  func `a fault in a table is told exactly`(
    _ old: String, _ new: String, _ said: [String]
  ) throws {
    let table = try #require(Self.table.range(of: old)).lowerBound
    let changed = Self.table.replacing(
      old, with: new, subrange: table..<Self.table.endIndex, maxReplacements: 1)
    let path = try Self.file("table.csv", changed)
    let map = try Self.file("map.yaml", Self.map)
    let problems = TableSample.problems { try CatalogTables.read(path, map: map, among: Shelf()) }
    let folder = try TemporaryFolder.path + "/"
    #expect(problems.map { [$0[0].replacing(folder, with: "")] + $0.dropFirst() } == [said])
  }

  /// What is changed in the map, and what is said.
  @Test(arguments: [
    (
      "kind: map", "kind: maps",
      [
        "map.yaml:2:7", "「kind」の「maps」は使えません", "'maps' cannot be the value of 'kind'",
        "「map」のことですか", "did you mean 'map'?",
      ]
    ),
    (
      "kind: controls", "kind: control",
      [
        "map.yaml:4:9", "不明な種類「control」です", "the kind 'control' is unknown",
        "「controls」のことですか", "did you mean 'controls'?",
      ]
    ),
    (
      "  title.ja: 項目名", "  titel.ja: 項目名",
      [
        "map.yaml:17:3", "不明な見出し「titel.ja」です", "the key 'titel.ja' is unknown", "「title.ja」のことですか",
        "did you mean 'title.ja'?",
      ]
    ),
    (
      "  title.ja: 項目名", "  title.ja:",
      [
        "map.yaml:17:12", "「title.ja」に文字がありません", "'title.ja' is not a text",
        "「title.ja:」の後に書いてください", "write it behind 'title.ja:'",
      ]
    ),
    (
      "environments: it\n", "environments: net\n",
      [
        "map.yaml:26:17", "「environments」の「net」は使えません",
        "'net' cannot be the value of 'environments'", "使えるのは it、ot、cloud です", "use it, ot, cloud",
      ]
    ),
    (
      "必須: expected", "必須: must",
      [
        "map.yaml:28:18", "「strength」の「must」は使えません", "'must' cannot be the value of 'strength'",
        "使えるのは expected、recommended、mandatory です", "use expected, recommended, mandatory",
      ]
    ),
    (
      "  environments: {", "  enviroments: {",
      [
        "map.yaml:29:3", "「enviroments」は「columns」にありません", "'enviroments' is not among the columns",
        "「environments」のことですか", "did you mean 'environments'?",
      ]
    ),
    (
      "  environments: {情報系: it, 制御系: ot, クラウド: cloud}", "  environments: it",
      [
        "map.yaml:29:17", "「environments」は「見出し: 値」の並びではありません",
        "'environments' is not a map of keys",
        "「相手の語: こちらの語」の行を並べてください", "write lines of 'their word: our word'",
      ]
    ),
    (
      "  group: 分類番号\n  group.title.ja: 分類\n", "",
      [
        "map.yaml:15:3", "「group」がありません", "'group' is missing",
        "「group」か「group.title.ja」の列を書き足してください", "add a column for 'group' or 'group.title.ja'",
      ]
    ),
    (
      "decided: 2026-04-01", "decided: soon",
      [
        "map.yaml:11:12", "「soon」は日付ではありません", "'soon' is not a date", "2026-11-20 の形で書いてください",
        "write it as 2026-11-20",
      ]
    ),
    (
      "columns:\n", "colums:\n",
      [
        "map.yaml:1:1", "「columns」がありません", "'columns' is missing", "「columns:」を書き足してください",
        "add 'columns:'",
      ]
    ),
  ])
  func `a fault in a map is told exactly`(
    _ old: String, _ new: String, _ said: [String]
  ) throws {
    try #require(Self.map.contains(old))
    let problems = TableSample.problems {
      try Self.document(map: Self.map.replacing(old, with: new, maxReplacements: 1))
    }
    #expect(problems.first == said)
  }

  // MARK: Making them

  private static func file(_ name: String, _ text: String) throws -> String {
    let path = try TemporaryFolder.path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private static func workbook(_ rows: [[Cell]], merging range: String? = nil) throws -> String {
    var sheet = WorkbookContent.Sheet(name: "規程", kind: .print, rows: rows)
    sheet.merges = [range.flatMap { CellRange($0) }].compactMap(\.self)
    let path = try TemporaryFolder.path + "/table.xlsx"
    try WorkbookWriter.write(
      WorkbookContent(title: "規程", label: "", issue: "1", created: 1, sheets: [sheet]), to: path,
      existing: .keep)
    return path
  }
}
