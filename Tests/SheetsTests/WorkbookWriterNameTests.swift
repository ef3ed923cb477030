import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// Names of sheets and cells, and what is known of the workbook.
@Suite(.temporaryFolder, .serialized) struct WorkbookWriterNameTests {
  @Test(arguments: [
    [""], ["a/b"], ["a\\b"], ["a?b"], ["a*b"], ["a[b"], ["a]b"], ["a:b"], ["'a"], ["a'"], ["a\nb"],
    [String(repeating: "字", count: 32)],
    [String(repeating: "𠮷", count: 16)],  // 32 units
    ["History"], ["ＨＩＳＴＯＲＹ"],
    ["同じ", "同じ"],
    ["Same", "same"],
    ["ＡＢＣ", "abc"],  // width counts no more than case
    ["カナ", "ｶﾅ"],
    ["ガ", "ｶﾞ"],
    ["Straße", "STRASSE"],
  ]) func `a name no sheet may have is refused and leaves nothing`(_ names: [String]) throws {
    let said = try problems(of: content(names: names))
    #expect(said.count == 1)
    #expect(said.first?.what.english.contains("sheet") == true)
  }

  @Test(arguments: [
    String(repeating: "字", count: 31), "2026", "A1", "R1C1", "Q3", "a'b", "a!b", "TRUE", "a b",
    String(repeating: "'x", count: 15) + "x",
  ]) func `any other name is taken, and quoted wherever it is referred to`(_ name: String) throws {
    guard !name.hasPrefix("'") else { return }
    var content = content([[.text("a")], [.integer(1)]], headingRows: 1, names: [name])
    content.sheets[0].filter = area("A1:A2")
    let range = WorkbookContent.Reference(area("A1:A2"), sheet: name)
    content.names = [.init("nm", range)]
    let workbook = try Book(content).part("xl/workbook.xml")
    let quoted = "'" + name.replacing("'", with: "''") + "'"
    #expect(workbook.contains(">\(quoted)!$1:$1</definedName>"))
    #expect(workbook.contains(">\(quoted)!$A$1:$A$2</definedName>"))
  }

  @Test(arguments: [
    ("1a b", "not formed"), ("a b", "not formed"), ("a-b", "not formed"), ("", "not formed"),
    ("a!b", "not formed"), ("A1", "reads as a cell"), ("xfd1048576", "reads as a cell"),
    ("Ａ１", "reads as a cell"), ("R1C1", "reads as a cell"), ("r", "reads as a cell"),
    ("C", "reads as a cell"), ("RC12", "reads as a cell"), ("true", "reads as a cell"),
    ("_xlnm.Print_Area", "reads as a cell"),
    (String(repeating: "名", count: 43), "129 bytes"),  // cut without a word by the library
  ]) func `a name that cells cannot have is refused`(_ name: String, _ said: String) throws {
    var content = content()
    content.names = [.init(name, .init(area("A1"), sheet: "一"))]
    let problem = try #require(try problems(of: content).first)
    #expect(problem.what.english.contains(said), "\(problem.what.english)")
  }

  @Test(arguments: ["選択肢一覧", "_a", "a.b", "R2D2", "ABCD1", "Choices2026"])
  func `a name that cells can have is written`(_ name: String) throws {
    var content = content()
    content.names = [.init(name, .init(area("A1:A6"), sheet: "一"))]
    #expect(
      try Book(content).part("xl/workbook.xml")
        .contains("<definedName name=\"\(name)\">'一'!$A$1:$A$6</definedName>"))
  }

  @Test func `a name may be known to one sheet alone`() throws {
    var content = content(names: ["一", "O'Brien"])
    content.names = [
      .init("x", .init(area("A1"), sheet: "一")),
      .init("x", .init(area("B1"), sheet: "一"), scope: "O'Brien"),
    ]
    let workbook = try Book(content).part("xl/workbook.xml")
    #expect(workbook.contains("<definedName name=\"x\">'一'!$A$1</definedName>"))
    #expect(workbook.contains("<definedName name=\"x\" localSheetId=\"1\">'一'!$B$1<"))
  }

  @Test func `names that cannot be written with their sheet are refused`() throws {
    func said(_ name: WorkbookContent.DefinedName, _ sheets: [String]) throws -> [String] {
      var content = content(names: sheets)
      content.names = [name]
      return try problems(of: content).map(\.what.english)
    }
    let cells = WorkbookContent.Reference(area("A1"), sheet: "一")
    #expect(
      try said(.init("x", cells, scope: "二"), ["一"]) == ["there is no sheet '二' for the name 'x'"])
    #expect(
      try said(.init("x", .init(area("A1"), sheet: "二")), ["一"])
        == ["there is no sheet '二' for the name 'x'"])
    #expect(
      try said(.init("x", cells, scope: "a!b"), ["一", "a!b"])
        == ["the name 'x' cannot be written together with its sheet's"])
    let long = String(repeating: "字", count: 31)
    #expect(
      try said(.init(String(repeating: "名", count: 12), cells, scope: long), ["一", long]).first?
        .contains("cannot be written together") == true)
  }

  @Test func `a name is used once, whatever its case and width`() throws {
    var content = content()
    let cells = WorkbookContent.Reference(area("A1"), sheet: "一")
    content.names = [.init("List", cells), .init("ｌｉｓｔ", cells)]
    #expect(try problems(of: content).map(\.what.english) == ["the name 'ｌｉｓｔ' is used twice"])
  }

  @Test func `facts are kept with their kinds`() throws {
    var content = content()
    content.author = "危機管理室"
    content.company = "みほん電力"
    content.properties = [
      .init("edition", .text("第1版")), .init("rows", .integer(300)),
      .init("share", .number(0.5)), .init("final", .boolean(true)),
      .init("day", .date(CivilDate(daysSinceEpoch: 20_777))),
    ]
    let book = try Book(content)
    let custom = try book.part("docProps/custom.xml")
    for value in [
      "<vt:lpwstr>第1版</vt:lpwstr>", "<vt:i4>300</vt:i4>", "<vt:r8>0.5</vt:r8>",
      "<vt:bool>true</vt:bool>", "<vt:filetime>2026-11-20T00:00:00Z</vt:filetime>",
    ] {
      #expect(custom.contains(value), "\(value)")
    }
    #expect(try book.part("docProps/core.xml").contains("<dc:creator>危機管理室</dc:creator>"))
    #expect(try book.part("docProps/app.xml").contains("<Company>みほん電力</Company>"))
  }

  @Test(arguments: [
    (WorkbookContent.Property("", .integer(1)), "is empty or used twice"),
    (.init("a\nb", .integer(1)), "no workbook can hold (U+000A)"),
    (.init(.init(repeating: "a", count: 256), .integer(1)), "has 256 characters"),
    (.init("a", .text(.init(repeating: "字", count: 256))), "has 256 characters"),
    (.init("a", .integer(2_147_483_648)), "cannot be kept as a whole number"),
    (.init("a", .number(.nan)), "nan cannot be written"),
  ]) func `a fact that cannot be kept is refused`(
    _ property: WorkbookContent.Property, _ said: String
  ) throws {
    var content = content()
    content.properties = [property]
    let problem = try #require(try problems(of: content).first)
    #expect(problem.what.english.contains(said), "\(problem.what.english)")
  }

  @Test(arguments: [0, -1, 253_402_300_800])
  func `a moment that would be another one in the file is refused`(_ created: Int) throws {
    var content = content()
    content.created = created
    #expect(try problems(of: content).map(\.what.english) == ["the moment it was made is none"])
  }
}
