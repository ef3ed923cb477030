import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// What speaks against a patch, and that all of it is said at once.
@Suite(.temporaryFolder) struct PatchRefusalTests {
  private static let rows =
    "<row r=\"1\"><c r=\"A1\"><f>B1+1</f><v>2</v></c><c r=\"B1\"><f t=\"shared\" ref=\"B1:B2\" si=\"0\">A9</f><v>0</v></c>"
    + "<c r=\"C1\"><f t=\"array\" ref=\"C1:C3\">A1:A3</f><v>0</v></c><c r=\"D1\" vm=\"1\"><v>1</v></c>"
    + "<c r=\"E1\"><v>1</v><extLst/></c></row>"
    + "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>0</v></c><c r=\"C2\"><v>0</v></c><c r=\"G2\" s=\"2\"/></row>"
  private static let merges = "<mergeCells count=\"1\"><mergeCell ref=\"A5:C6\"/></mergeCells>"

  @Test(
    arguments: [
      ("A1", .number(1), "the cell has a formula"),
      ("B1", .number(1), "other cells share the formula of this one"),
      ("B2", .number(1), "the cell has a formula"),
      ("C1", .blank, "the range 'C1:C3' has one formula for all its cells"),
      ("C2", .number(1), "the range 'C1:C3' has one formula for all its cells"),
      ("C3", .number(1), "the range 'C1:C3' has one formula for all its cells"),
      ("D1", .number(1), "the cell holds a picture or linked data"),
      ("E1", .number(1), "the cell is written in an unusual way"),
      ("B6", .number(1), "the cell lies inside the merged range 'A5:C6'"),
      ("A9", .number(.infinity), "this is no finite number"),
      ("A9", .number(.nan), "this is no finite number"),
      (
        "A9", .text(String(repeating: "あ", count: 32_768)),
        "the text is too long (32768 characters, the limit is 32767)"
      ),
      (
        "A9", .date(SheetDate(day: CivilDate("1899-12-31"))),
        "this workbook counts from 1900 and cannot hold 1899-12-31"
      ),
    ] as [(String, WorkbookPatch.Value, String)])
  func `a cell that cannot take the value is named with the reason`(
    address: String, value: WorkbookPatch.Value, reason: String
  ) throws {
    let book = PatchBook(rows: Self.rows, after: Self.merges)
    let patch = WorkbookPatch([.init(try cell(address), .set(value))])
    let found = problems { try book.patched(patch) }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("form.xlsx › 表!\(address): \(reason): ") == true, "\(found)")
  }

  @Test func `a formula gives way when told so; one that others need does not`() throws {
    let book = PatchBook(rows: Self.rows)
    for (address, isAllowed) in [("A1", true), ("B2", true), ("B1", false), ("C2", false)] {
      let patch = WorkbookPatch([
        .init(try cell(address), .set(.number(1), allowing: .replacingFormula))
      ])
      #expect(problems { try book.patched(patch) }.isEmpty == isAllowed, "\(address)")
    }
  }

  @Test func `a locked cell of a protected sheet is written only when told so`() throws {
    let book = PatchBook(rows: Self.rows, after: "<sheetProtection sheet=\"1\"/>")
    let set = { (address: String, permissions: WorkbookPatch.Permissions) in
      problems {
        try book.patched(
          WorkbookPatch([.init(try cell(address), .set(.number(1), allowing: permissions))]))
      }
    }
    #expect(set("G2", []).isEmpty)
    #expect(set("G3", .writingLockedCell).isEmpty)
    #expect(
      set("G3", []).first?.hasPrefix(
        "form.xlsx › 表!G3: the cell is locked, and its sheet is protected") == true)
    let mark = WorkbookPatch([
      .init(try cell("G3"), .mark(.problem)), .init(try cell("G3"), .comment("?", author: "a")),
    ])
    #expect(problems { try book.patched(mark) }.isEmpty)
  }

  @Test func `all problems are told at once, and nothing is written`() throws {
    let folder = try TemporaryFolder.path
    let book = PatchBook(rows: Self.rows, after: Self.merges)
    let path = folder + "/form.xlsx"
    try Data(book.bytes).write(to: URL(fileURLWithPath: path))
    let patch = WorkbookPatch([
      .init(try cell("A9"), .set(.number(1))), .init(try cell("A1"), .set(.number(1))),
      .init(try cell("A9"), .set(.number(2))), .init(try cell("B5"), .mark(.problem)),
      .init(.name("合計"), .set(.blank)), .init(try cell("A1", of: "裏"), .mark(.question)),
    ])
    let found = problems {
      try WorkbookPatcher.apply(patch, to: path, as: folder + "/new.xlsx", existing: .keep)
    }
    #expect(found.count == 5, "\(found)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["form.xlsx"])
  }

  @Test func `a written file is complete, and an earlier one stays unless told otherwise`() throws {
    let folder = try TemporaryFolder.path
    let path = folder + "/form.xlsx"
    try Data(PatchBook().bytes).write(to: URL(fileURLWithPath: path))
    let patch = WorkbookPatch([.init(try cell("A1"), .set(.number(5)))])
    let lines = try WorkbookPatcher.rehearse(patch, on: path, as: folder + "/new.xlsx").lines
    #expect(lines.map(\.before) == [.number(1)])
    #expect(!FileManager.default.fileExists(atPath: folder + "/new.xlsx"))
    _ = try WorkbookPatcher.apply(patch, to: path, as: folder + "/new.xlsx", existing: .keep)
    #expect(
      try WorkbookReader.read(folder + "/new.xlsx").sheets[0].cells.map(\.value) == [.number(5)])
    let again = {
      try WorkbookPatcher.apply(patch, to: path, as: folder + "/new.xlsx", existing: .keep)
    }
    #expect(problems(again).count == 1)
    #expect(
      problems { try WorkbookPatcher.rehearse(patch, on: path, as: folder + "/new.xlsm") }.first?
        .contains("its name ends otherwise than that of the workbook") == true)
  }

  // MARK: Names

  private static let names =
    "<definedName name=\"回答\">表!$B$2</definedName><definedName name=\"Whole\">'表'!$A$5:$C$6</definedName>"
    + "<definedName name=\"one\">表!$D$4:$D$4</definedName><definedName name=\"many\">表!$A$1:$B$2</definedName>"
    + "<definedName name=\"relative\">表!B2</definedName><definedName name=\"gone\">表!#REF!</definedName>"
    + "<definedName name=\"elsewhere\">[1]表!$A$1</definedName><definedName name=\"sum\">SUM(表!$A$1)</definedName>"
    + "<definedName name=\"two\" localSheetId=\"0\">表!$A$9</definedName><definedName name=\"two\" localSheetId=\"1\">控え!$A$9</definedName>"
    + "<definedName name=\"local\" localSheetId=\"1\">控え!$B$9</definedName>"

  @Test(arguments: [
    ("回答", "表", "B2"), ("whole", "表", "A5"), ("one", "表", "D4"), ("local", "控え", "B9"),
  ])
  func `a name stands for its cell`(name: String, sheet: String, address: String) throws {
    let book = PatchBook(after: Self.merges, names: Self.names)
    let (_, outcome) = try book.patched(WorkbookPatch([.init(.name(name), .set(.number(5)))]))
    #expect(outcome.lines.map { "\($0.sheet)!\($0.cell)" } == ["\(sheet)!\(address)"])
  }

  @Test(
    arguments: [
      ("many", "does not stand for one cell"), ("relative", "does not stand for one cell"),
      ("gone", "does not stand for one cell"), ("elsewhere", "does not stand for one cell"),
      ("sum", "does not stand for one cell"), ("two", "does not stand for one cell"),
      ("回答欄", "did you mean '回答'?"), ("nothing like it", "give a name, or a cell"),
    ])
  func `a name that stands for no one cell is refused`(name: String, reason: String) throws {
    let book = PatchBook(after: Self.merges, names: Self.names)
    let found = problems {
      try book.patched(WorkbookPatch([.init(.name(name), .set(.number(5)))]))
    }
    #expect(found.count == 1 && found.first?.contains(reason) == true, "\(found)")
  }

  @Test(
    arguments: [
      ("表!C12", "表!C12"), ("'申告 ''書'''!$C$12", "申告 '書'!C12"), ("回答", "回答"), ("a!b!C1", "a!b!C1"),
      ("表!12", nil), ("", nil), ("'表!C1", nil), ("表!XFE1", nil),
    ])
  func `a target is read as people write it`(text: String, expected: String?) {
    #expect(WorkbookPatch.Target(text)?.description == expected)
  }

  // MARK: Workbooks as a whole

  @Test(
    arguments: [
      (
        "_rels/.rels", "</Relationships>",
        "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>",
        "it has a digital signature"
      ),
      (
        "xl/_rels/workbook.xml.rels", "</Relationships>",
        "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders\" Target=\"revisions/revisionHeaders.xml\"/></Relationships>",
        "this is a shared workbook"
      ),
      ("xl/worksheets/sheet1.xml", "<sheetData>", "<!DOCTYPE x><sheetData>", "the XML is broken"),
      (
        "xl/worksheets/sheet1.xml", "</sheetData>", "</sheetData><sheetData/>",
        "stands where it does not belong"
      ),
      (
        "xl/worksheets/sheet1.xml", "</sheetData>", "<row r=\"1\"/></sheetData>",
        "this part cannot be changed safely"
      ),
    ])
  func `a workbook that cannot be patched safely is refused`(
    part: String, old: String, new: String, reason: String
  ) throws {
    var book = PatchBook()
    let index = try #require(book.parts.firstIndex { $0.name == part })
    book.parts[index].text = book.parts[index].text.replacing(old, with: new)
    let found = problems {
      try book.patched(WorkbookPatch([.init(try cell("A1"), .set(.number(5)))]))
    }
    #expect(found.first?.contains(reason) == true, "\(found)")
  }

  @Test func `headings and totals of tables, and pivot tables, are left to Excel`() throws {
    let relations = ["table", "pivotTable"].map {
      "<Relationship Id=\"\($0)\" Type=\"\(PatchBook.office)/\($0)\" Target=\"../\($0).xml\"/>"
    }
    let book = PatchBook(
      sheetRelations: relations.joined(),
      more: [
        ("xl/table.xml", "<table xmlns=\"\(PatchBook.main)\" ref=\"A1:C9\" totalsRowCount=\"1\"/>"),
        (
          "xl/pivotTable.xml",
          "<pivotTableDefinition xmlns=\"\(PatchBook.main)\"><location ref=\"F1:H5\"/></pivotTableDefinition>"
        ),
      ])
    for (address, reason) in [
      ("B1", "this is a heading of the table 'A1:C9'"),
      ("A9", "this is in the total row of the table 'A1:C9'"),
      ("G2", "this lies in the pivot table 'F1:H5'"), ("B2", nil), ("D1", nil),
    ] as [(String, String?)] {
      let patch = WorkbookPatch([.init(try cell(address), .set(.number(1)))])
      let found = problems { try book.patched(patch) }
      #expect(found.count == (reason == nil ? 0 : 1))
      if let reason { #expect(found.first?.contains(reason) == true, "\(found)") }
    }
  }

  @Test(arguments: 0..<8)
  func `damaged parts are refused or patched as meant, and never end the program`(seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    let office = PatchBook.office
    let whole = PatchBook(
      rows: Self.rows, before: "<dimension ref=\"A1:B2\"/>",
      after: Self.merges + "<legacyDrawing r:id=\"d\"/>", names: Self.names,
      sheetRelations: "<Relationship Id=\"c\" Type=\"\(office)/comments\" Target=\"/xl/c.xml\"/>"
        + "<Relationship Id=\"d\" Type=\"\(office)/vmlDrawing\" Target=\"/xl/d.vml\"/>",
      workbookRelations: Self.calcRelation,
      more: [
        (
          "xl/calcChain.xml",
          "<calcChain xmlns=\"\(PatchBook.main)\"><c r=\"A1\" i=\"3\"/><c r=\"B1\"/></calcChain>"
        ),
        ("xl/c.xml", String(decoding: CommentsEdit.empty, as: UTF8.self)),
        ("xl/d.vml", String(decoding: CommentDrawing.empty(block: 1), as: UTF8.self)),
      ])
    let patch = WorkbookPatch(
      [
        .init(try cell("A1"), .set(.number(9), allowing: .replacingFormula)),
        .init(try cell("F9"), .set(.text("x"))), .init(.name("回答"), .mark(.problem)),
        .init(try cell("A5"), .comment("x", author: "y")),
      ], recalculatesOnOpening: true)
    #expect(
      problems { try whole.patched(patch) } == problems { try whole.patched(WorkbookPatch([])) })
    var made = 0
    for _ in 0..<150 {
      var book = whole
      let index = Int.random(in: 0..<book.parts.count, using: &random)
      var bytes = Array(book.parts[index].text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let marks = Array("<>/=\"' &!?:-0a".utf8)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = marks[Int.random(in: 0..<marks.count, using: &random)]
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        default:
          bytes.insert(
            contentsOf: bytes[max(0, place - 9)..<place],
            at: Int.random(in: 0..<bytes.count, using: &random))
        }
      }
      book.parts[index].text = String(decoding: bytes, as: UTF8.self)
      do {
        let file = try WorkbookPatcher.patched(book.bytes, with: patch, path: "x").file
        made += 1
        let sheet = try WorkbookReader.read(file, path: "x").sheets[0]
        #expect(sheet.cells[CellAddress(unchecked: 1, 1)]?.hasFormula == false)
        #expect(sheet[CellAddress(unchecked: 9, 6)] == .text("x"))
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
    #expect(made > 0)
  }

  // MARK: Formulas

  private static let calcRelation =
    "<Relationship Id=\"c\" Type=\"\(PatchBook.office)/calcChain\" Target=\"calcChain.xml\"/>"

  @Test(
    arguments: [
      (
        "<c r=\"A1\" i=\"3\"/><c r=\"B1\"/><c r=\"A1\" i=\"7\"/>",
        "<c r=\"B1\" i=\"3\"/><c r=\"A1\" i=\"7\"/>"
      ),
      (
        "<c r=\"B1\" i=\"3\" l=\"1\"/><c r=\"A1\"/><c r=\"C1\"/>",
        "<c r=\"B1\" i=\"3\" l=\"1\"/><c r=\"C1\"/>"
      ),
      ("<c r=\"A1\" i=\"7\"/><c r=\"B1\" i=\"3\"/>", "<c r=\"A1\" i=\"7\"/><c r=\"B1\" i=\"3\"/>"),
    ])
  func `the list of formulas forgets the one that is gone`(chain: String, expected: String) throws {
    let book = PatchBook(
      rows: Self.rows, workbookRelations: Self.calcRelation,
      more: [("xl/calcChain.xml", "<calcChain xmlns=\"\(PatchBook.main)\">\(chain)</calcChain>")])
    let patch = WorkbookPatch([
      .init(try cell("A1"), .set(.number(1), allowing: .replacingFormula))
    ])
    #expect(
      try book.patched(patch).parcel.text("xl/calcChain.xml")
        == "<calcChain xmlns=\"\(PatchBook.main)\">\(expected)</calcChain>")
  }

  @Test func `the last formula of the list stays`() throws {
    let book = PatchBook(
      rows: Self.rows, workbookRelations: Self.calcRelation,
      more: [
        (
          "xl/calcChain.xml",
          "<calcChain xmlns=\"\(PatchBook.main)\"><c r=\"A1\" i=\"3\"/></calcChain>"
        )
      ])
    let patch = WorkbookPatch([
      .init(try cell("A1"), .set(.number(1), allowing: .replacingFormula))
    ])
    #expect(
      problems { try book.patched(patch) }.first?.contains("would lose its last one") == true)
  }

  @Test(
    arguments: [
      ("", "<calcPr fullCalcOnLoad=\"1\"/>"),
      ("<calcPr calcId=\"191029\" />", "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\" />"),
      ("<calcPr fullCalcOnLoad=\"0\"></calcPr>", "<calcPr fullCalcOnLoad=\"1\"></calcPr>"),
    ])
  func `formulas keep their results, and that is told, or Excel is asked to compute them`(
    old: String, new: String
  ) throws {
    let book = PatchBook(rows: Self.rows, calculation: old)
    let change = WorkbookPatch.Change(try cell("A9"), .set(.number(1)))
    let (plain, outcome) = try book.patched(WorkbookPatch([change]))
    #expect(
      outcome.findings.map { "\($0.place): \($0.what.english)" } == [
        "form.xlsx › 表!A1: formulas keep the results from before the change: 4"
      ])
    #expect(try plain.part("xl/workbook.xml") == Parcel(book.bytes).part("xl/workbook.xml"))

    let (asked, quiet) = try book.patched(WorkbookPatch([change], recalculatesOnOpening: true))
    #expect(quiet.findings.isEmpty)
    #expect(try asked.text("xl/workbook.xml").contains("</definedNames>\(new)</workbook>"))
  }
}
