import Files
import Foundation
import ProfileModel
import Sheets
import TestSupport
import Testing

@testable import Catalogs

/// Folders and workbooks of tables, as people hand them back.
@Suite(.temporaryFolder) struct CatalogTablesTests {
  private typealias Cell = WorkbookContent.Cell

  @Test func `a folder of files is whole, with marks for text that looks like a formula`() throws {
    let text = TableSample.text.replacing("{ja: 記録, en: Log}", with: "{ja: '=1', en: '-'}")
    let document = try CatalogTables.catalog(yaml: text)
    let folder = try TemporaryFolder.path + "/tables"
    try CatalogTables.write(document, to: folder, existing: .keep)
    #expect(
      try Folder.names(in: folder) == [
        "catalog.csv", "controls.csv", "controls.expects.csv", "controls.items.csv", "groups.csv",
      ])
    let controls = try FileReader.bytes(of: folder + "/controls.csv")
    #expect(controls.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: controls.dropFirst(3), as: UTF8.self).components(
      separatedBy: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[1].contains(",'=1,'-,"), "\(lines[1])")
    #expect(try CatalogTables.read(folder, among: Shelf()) == document)
  }

  @Test func `other files in the folder are not looked at`() throws {
    let folder = try Self.folder()
    for name in ["README.txt", ".hidden.csv", "~$controls.csv"] {
      try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    #expect(try CatalogTables.read(folder, among: Shelf()) == TableSample.document())
  }

  @Test func `what Excel saves is read: Shift_JIS, line ends of Windows in a cell`() throws {
    let text = TableSample.text.replacing("{ja: 記録, en: Log}", with: "{ja: \"記\\n録\", en: Log}")
    let document = try CatalogTables.catalog(yaml: text)
    let folder = try TemporaryFolder.path + "/tables"
    try CatalogTables.write(document, to: folder, existing: .keep)
    let path = folder + "/controls.csv"
    let written = try FileReader.text(of: path).replacing("記\n録", with: "記\r\n録")
    try #require(written.data(using: .shiftJIS)).write(to: URL(fileURLWithPath: path))
    #expect(try CatalogTables.read(folder, among: Shelf()) == document)
  }

  @Test func `a folder is replaced only when that is said and nothing else lies in it`() throws {
    let folder = try Self.folder()
    let document = try TableSample.document()
    #expect(throws: Failure.self) { try CatalogTables.write(document, to: folder, existing: .keep) }
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/sectors.csv"))
    try CatalogTables.write(document, to: folder, existing: .replace)
    #expect(!Folder.exists(folder + "/sectors.csv"))
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/notes.csv"))
    let failure = try #require(throws: Failure.self) {
      try CatalogTables.write(document, to: folder, existing: .replace)
    }
    #expect(failure.problems.map(\.place) == [.file(folder + "/notes.csv")])
    #expect(failure.problems.first?.what.english == "the folder to be replaced holds another file")
    #expect(try Folder.names(in: folder).count == 6)
    #expect(try Folder.names(in: TemporaryFolder.path) == ["tables"])
  }

  @Test func `a file is not replaced by a folder, and a folder needs one to lie in`() throws {
    let path = try TemporaryFolder.path + "/file"
    try Data("x".utf8).write(to: URL(fileURLWithPath: path))
    let document = try TableSample.document()
    for path in [path, path + "/below", "\(try TemporaryFolder.path)/none/tables"] {
      #expect(throws: Failure.self, "\(path)") {
        try CatalogTables.write(document, to: path, existing: .replace)
      }
    }
    #expect(try Folder.names(in: TemporaryFolder.path) == ["file"])
  }

  @Test func `one table alone is told to need the others or a map`() throws {
    let path = try Self.folder() + "/controls.csv"
    #expect(
      try Self.problems(path) == [
        [
          path, "一つだけの表です", "this is one table alone", "表のフォルダーを指定するか、列の対応表を付けてください",
          "name the folder of all tables, or give a map of its columns",
        ]
      ])
  }

  @Test func `the faults of all files are told at once`() throws {
    let folder = try Self.folder()
    for name in ["groups", "controls.items"] {
      try Data("id\r\n\"x\r\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).csv"))
    }
    let places = try Self.problems(folder).map { $0[0] }
    #expect(places == ["\(folder)/controls.items.csv:2", "\(folder)/groups.csv:2"])
  }

  // MARK: Workbooks

  @Test func `a workbook shows keys, text cells, and a name for each table`() throws {
    let workbook = try CatalogTables.workbook(
      of: try TableSample.document(), made: 1, in: .japanese)
    #expect(workbook.title == "社内規程")
    #expect(
      workbook.sheets.map(\.name) == [
        "catalog", "groups", "controls", "controls.items", "controls.expects",
      ])
    for sheet in workbook.sheets {
      #expect(sheet.headingRows == 1 && sheet.filter != nil)
      for cell in sheet.rows.dropFirst().joined() {
        #expect(cell.style == WorkbookContent.Style(.value, .text))
      }
    }
  }

  @Test func `numbers, dates and truths that Excel made are read as their text`() throws {
    let document = try Self.edited { sheet in
      guard sheet.name == "controls" else { return }
      sheet.rows[1][2] = .number(3.25)
      sheet.rows[1][3] = .date(try #require(CivilDate("2026-11-21")))
      sheet.rows[1][5] = .boolean(true)
    }
    let control = try #require(document.entry("08"))
    #expect(control.record("source")?.text("section") == "3.25")
    #expect(control.record("source")?.text("ordinal") == "2026-11-21")
    #expect(control.wording("title")?.japanese == "TRUE")
  }

  @Test func `empty sheets and empty rows say nothing`() throws {
    let document = try Self.edited { sheet in
      if sheet.name == "groups" { sheet.rows.insert([.blank(.value)], at: 1) }
    } more: {
      $0.append(WorkbookContent.Sheet(name: "Sheet1", kind: .print, rows: []))
    }
    #expect(try document == TableSample.document())
  }

  /// A sheet, what is done to it, and what is said.
  @Test(arguments: [
    (
      "controls", "merge",
      [
        "controls!A2:A3", "結合されたセルがあります", "these cells are merged",
        "結合を解き、それぞれのセルに書いてください", "unmerge the cells and fill in each of them",
      ]
    ),
    (
      "controls", "beside",
      [
        "controls!N2", "見出しのない列に値があります", "a value stands in a column without a heading",
        "1行目に列の名前を書くか、値を消してください", "name the column in the first row, or remove it",
      ]
    ),
    (
      "controls", "strength",
      [
        "controls!E2", "「strength」の「must」は使えません", "'must' cannot be the value of 'strength'",
        "使えるのは expected、recommended、mandatory です", "use expected, recommended, mandatory",
      ]
    ),
    (
      "controls", "heading",
      [
        "controls!E1", "不明な列「strenght」です", "the column 'strenght' is unknown",
        "「strength」のことですか", "did you mean 'strength'?",
      ]
    ),
    (
      "controls", "title",
      ["controls!2", "「title」がありません", "'title' is missing", "「title:」を書き足してください", "add 'title:'"]
    ),
  ])
  func `a fault in a workbook is told with its cell`(
    _ name: String, _ fault: String, _ said: [String]
  ) throws {
    let path = try Self.workbook { sheet in
      guard sheet.name == name else { return }
      switch fault {
      case "merge": sheet.merges.append(try #require(CellRange("A2:A3")))
      case "beside": sheet.rows[1].append(.text("x", .value))
      case "strength": sheet.rows[1][4] = .text("must", .value)
      case "heading": sheet.rows[0][4] = .text("strenght", .heading)
      default: for column in 5...6 { sheet.rows[1][column] = .blank(.value) }
      }
    }
    let problems = try Self.problems(path)
    #expect(problems.contains(["\(path) › \(said[0])"] + said.dropFirst()), "\(problems)")
  }

  // MARK: Making them

  private static func folder() throws -> String {
    let folder = try TemporaryFolder.path + "/tables"
    try CatalogTables.write(try TableSample.document(), to: folder, existing: .keep)
    return folder
  }

  private static func workbook(
    _ change: (inout WorkbookContent.Sheet) throws -> Void,
    more: (inout [WorkbookContent.Sheet]) -> Void = { _ in }
  ) throws -> String {
    var content = try CatalogTables.workbook(of: try TableSample.document(), made: 1, in: .english)
    for index in content.sheets.indices { try change(&content.sheets[index]) }
    more(&content.sheets)
    for index in content.sheets.indices where !content.sheets[index].merges.isEmpty {
      content.sheets[index].filter = nil
      content.sheets[index].rows[2][0] = .blank(.value)
    }
    let path = try TemporaryFolder.path + "/tables.xlsx"
    try WorkbookWriter.write(content, to: path, existing: .keep)
    return path
  }

  private static func edited(
    _ change: (inout WorkbookContent.Sheet) throws -> Void,
    more: (inout [WorkbookContent.Sheet]) -> Void = { _ in }
  ) throws -> CatalogDocument {
    try CatalogTables.read(try workbook(change, more: more), among: Shelf())
  }

  private static func problems(_ path: String) throws -> [[String]] {
    TableSample.problems { try CatalogTables.read(path, among: Shelf()) }
  }
}
