import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// Marks and comments in the parts they are spread over.
@Suite struct PatchMarkTests {
  @Test func `a mark adds a format like the cell's own, and changes no other`() throws {
    let book = PatchBook(
      rows: "<row r=\"1\"><c r=\"A1\" s=\"3\"><v>1</v></c><c r=\"B1\" s=\"2\"/></row>")
    let patch = WorkbookPatch([
      .init(try cell("A1"), .mark(.problem)), .init(try cell("B1"), .mark(.problem)),
      .init(try cell("C1"), .mark(.question)),
    ])
    let (parcel, _) = try book.patched(patch)
    let styles = try parcel.text("xl/styles.xml")
    #expect(styles.contains("<fills count=\"4\">") && styles.contains("<borders count=\"5\">"))
    #expect(styles.contains("<cellXfs count=\"7\">"))
    #expect(
      styles.contains(
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"2\" borderId=\"3\" applyFill=\"1\" applyBorder=\"1\"><protection locked=\"0\"/></xf>"
      ))
    #expect(
      styles.contains("<border diagonalUp=\"1\"><left style=\"thick\">"), "a diagonal stays")
    #expect(styles.contains("<diagonal style=\"thin\"/></border></borders>") == false)
    #expect(
      try parcel.text("xl/worksheets/sheet1.xml").contains(
        "<row r=\"1\"><c r=\"A1\" s=\"4\"><v>1</v></c><c r=\"B1\" s=\"5\"/><c r=\"C1\" s=\"6\"/></row>"
      ))

    let again = try WorkbookPatcher.patched(parcel.bytes, with: patch, path: "x")
    #expect(again.file == parcel.bytes, "a mark that is there is not added again")
  }

  @Test func `a mark on a merged range frames all of it`() throws {
    let book = PatchBook(
      rows:
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
    let (parcel, _) = try book.patched(WorkbookPatch([.init(try cell("A1"), .mark(.problem))]))
    #expect(
      try parcel.text("xl/worksheets/sheet1.xml").contains(
        "<row r=\"1\"><c r=\"A1\" s=\"4\"><v>1</v></c><c r=\"B1\" s=\"4\"/></row><row r=\"2\"><c r=\"A2\" s=\"4\"><v>2</v></c><c r=\"B2\" s=\"4\"/></row>"
      ))
  }

  @Test(arguments: [nil, "<styleSheet xmlns=\"\(PatchBook.main)\"/>"])
  func `without formats to add to there are no marks`(styles: String?) throws {
    let book = PatchBook(styles: styles)
    let found = problems {
      try book.patched(WorkbookPatch([.init(try cell("A1"), .mark(.problem))]))
    }
    #expect(found.first?.hasPrefix("form.xlsx › 表!A1: the part with the formats") == true)
  }

  // MARK: Comments

  @Test func `the first comment of a sheet brings all the parts it needs`() throws {
    let book = PatchBook(after: "<pageMargins left=\"1\"/><tableParts count=\"0\"/>")
    let patch = WorkbookPatch([
      .init(try cell("B2"), .comment("数値で\n<書いて>", author: "審査 & 担当")),
      .init(try cell("A1"), .comment("?", author: "b")),
    ])
    let parcel = try book.patched(patch).parcel
    #expect(
      parcel.entries.dropFirst(book.parts.count).map(\.name) == [
        "xl/comments1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/drawings/vmlDrawing1.vml",
      ])
    #expect(
      try parcel.text("xl/worksheets/sheet1.xml").contains(
        "<pageMargins left=\"1\"/><legacyDrawing r:id=\"rId2\"/><tableParts count=\"0\"/>"))
    let comments = try parcel.text("xl/comments1.xml")
    #expect(comments.contains("<author>審査 &amp; 担当</author><author>b</author>"))
    #expect(comments.contains("数値で\n&lt;書いて&gt;</t>"))
    let a1 = try #require(comments.range(of: "ref=\"A1\" authorId=\"1\""))
    #expect(
      a1.lowerBound < comments.range(of: "ref=\"B2\" authorId=\"0\"")?.lowerBound ?? a1.lowerBound)
    let types = try parcel.text("[Content_Types].xml")
    #expect(types.contains("<Override PartName=\"/xl/comments1.xml\""))
    #expect(types.contains("<Default Extension=\"vml\""))
    let drawing = try parcel.text("xl/drawings/vmlDrawing1.vml")
    #expect(drawing.contains("<x:Row>1</x:Row><x:Column>1</x:Column>"))
    #expect(drawing.contains("id=\"_x0000_s1026\""))
    #expect(try book.patched(patch).parcel.bytes == parcel.bytes)
  }

  private static func commented(_ comment: String, drawing: String = "") -> PatchBook {
    PatchBook(
      after: drawing.isEmpty ? "" : "<legacyDrawing r:id=\"d\"/>",
      sheetRelations:
        "<Relationship Id=\"c\" Type=\"\(PatchBook.office)/comments\" Target=\"/xl/old.xml\"/>"
        + (drawing.isEmpty
          ? ""
          : "<Relationship Id=\"d\" Type=\"\(PatchBook.office)/vmlDrawing\" Target=\"/xl/old.vml\"/>"),
      more: [
        (
          "xl/old.xml",
          "<comments xmlns=\"\(PatchBook.main)\"><authors><author>甲</author></authors><commentList>\(comment)</commentList></comments>"
        )
      ] + (drawing.isEmpty ? [] : [("xl/old.vml", drawing)]))
  }

  @Test(
    arguments: [
      ("<text><t>前</t></text>", "<text><r><t>前</t></r><r>"),
      ("<text><r><t>前</t></r><phoneticPr fontId=\"1\"/></text>", "<text><r><t>前</t></r><r>"),
      ("<text/>", "<text><r>"),
    ])
  func `a comment goes below the one that is there, and that is told`(
    old: String, new: String
  ) throws {
    let book = Self.commented("<comment ref=\"A1\" authorId=\"0\">\(old)</comment>")
    let patch = WorkbookPatch([.init(try cell("A1"), .comment("後", author: "乙"))])
    let (parcel, outcome) = try book.patched(patch)
    let comments = try parcel.text("xl/old.xml")
    #expect(comments.contains(new))
    #expect(comments.contains("<t xml:space=\"preserve\">\n乙:\n後</t>"))
    #expect(comments.contains("<authors><author>甲</author></authors>"))
    #expect(
      outcome.findings.map { "\($0.place): \($0.what.english)" } == [
        "form.xlsx › 表!A1: it had a comment already; the new one stands below it"
      ])
  }

  @Test func `a drawing that is there gets a box more, under a number of its own`() throws {
    let drawing =
      "<xml xmlns:q=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
      + "<o:shapelayout q:ext=\"edit\"><o:idmap q:ext=\"edit\" data=\"4\"/></o:shapelayout>"
      + "<q:shapetype id=\"_x0000_t202\"/><q:shape id=\"_x0000_s4099\"/></xml>"
    let book = Self.commented(
      "<comment ref=\"A1\" authorId=\"0\"><text><t>前</t></text></comment>", drawing: drawing)
    let patch = WorkbookPatch([.init(try cell("B1"), .comment("後", author: "甲"))])
    let parcel = try book.patched(patch).parcel
    let change = difference(Array(drawing.utf8), try parcel.part("xl/old.vml"))
    #expect(change.old.isEmpty)
    #expect(change.new.contains("_x0000_s4100") && !change.new.contains("shapetype"))
    #expect(change.new.contains("xmlns:v=\"urn:schemas-microsoft-com:vml\""))
    #expect(try parcel.text("xl/old.xml").contains("<comment ref=\"B1\" authorId=\"0\""))
    for name in [
      "[Content_Types].xml", "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels",
    ] {
      #expect(try parcel.part(name) == Parcel(book.bytes).part(name), "\(name)")
    }
  }

  @Test func `comments without boxes all get one`() throws {
    let book = Self.commented("<comment ref=\"D4\" authorId=\"0\"><text><t>前</t></text></comment>")
    let patch = WorkbookPatch([.init(try cell("A1"), .comment("後", author: "甲"))])
    let drawing = try book.patched(patch).parcel.text("xl/drawings/vmlDrawing1.vml")
    #expect(drawing.components(separatedBy: "<v:shape ").count == 3)
  }

  @Test func `a threaded comment is left to Excel`() throws {
    let book = PatchBook(
      sheetRelations:
        "<Relationship Id=\"t\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\" Target=\"/xl/threadedComments/t.xml\"/>",
      more: [
        (
          "xl/threadedComments/t.xml",
          "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"><threadedComment ref=\"A1\"><text>x</text></threadedComment></ThreadedComments>"
        )
      ])
    let comment = { (address: String) in
      problems {
        try book.patched(WorkbookPatch([.init(try cell(address), .comment("x", author: "a"))]))
      }
    }
    #expect(comment("A1").first?.contains("the cell has a threaded comment") == true)
    #expect(comment("B1").isEmpty)
  }

  @Test func `a broken drawing is refused`() throws {
    let book = Self.commented(
      "", drawing: "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><br></xml>")
    let found = problems {
      try book.patched(WorkbookPatch([.init(try cell("A1"), .comment("x", author: "a"))]))
    }
    #expect(found.first?.hasPrefix("form.xlsx › xl/old.vml: the XML is broken") == true, "\(found)")
  }
}
