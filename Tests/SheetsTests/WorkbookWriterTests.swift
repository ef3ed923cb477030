import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

@Suite(.temporaryFolder, .serialized) struct WorkbookWriterTests {
  @Test func `a workbook is a zip file whose parts hold its strings`() throws {
    let book = try Book(content([[.text("重要インフラ", .title)], [.integer(42, .value)]]))
    let tested = try runProgram("/usr/bin/unzip", ["-tqq", book.path])
    #expect(tested.status == 0, "\(tested.errors)")
    #expect(try book.part("xl/sharedStrings.xml").contains("<t>重要インフラ</t>"))
    #expect(try book.sheet(1).contains("<v>42</v>"))
    #expect(try book.part("docProps/core.xml").contains("<dc:title>台帳</dc:title>"))
    #expect(try book.part("docProps/core.xml").contains("2026-11-20T00:00:00Z"))
    #expect(Folder.permissions(of: book.path) == 0o600)
  }

  @Test func `a printed sheet is A4 landscape, one page wide, with label and issue`() throws {
    let sheet = try Book(content(label: "TLP:AMBER・関係者限り")).sheet(1)
    #expect(sheet.contains("paperSize=\"9\""))
    #expect(sheet.contains("orientation=\"landscape\""))
    #expect(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(sheet.contains("fitToHeight=\"0\""))
    #expect(sheet.contains("<oddHeader>&amp;L台帳&amp;RTLP:AMBER・関係者限り</oddHeader>"))
    #expect(sheet.contains("<oddFooter>&amp;L令和8年 / abc&amp;C&amp;P / &amp;N</oddFooter>"))
  }

  @Test func `headings are repeated on each page and stay in view`() throws {
    let book = try Book(content(headingRows: 2, names: ["一", "Two words"]))
    let workbook = try book.part("xl/workbook.xml")
    #expect(workbook.contains("_xlnm.Print_Titles"))
    #expect(workbook.contains(">一!$1:$2<") || workbook.contains(">'一'!$1:$2<"))
    #expect(workbook.contains(">'Two words'!$1:$2<"))
    #expect(try book.sheet(1).contains("<pane ySplit=\"2\" topLeftCell=\"A3\""))
  }

  @Test func `without headings nothing is repeated`() throws {
    #expect(try !Book(content()).part("xl/workbook.xml").contains("Print_Titles"))
  }

  @Test(arguments: 1...6) func `every sheet is there, in order`(_ count: Int) throws {
    let names = (1...count).map { "シート\($0)" }
    let book = try Book(content(names: names))
    let workbook = try book.part("xl/workbook.xml")
    let found = workbook.components(separatedBy: "<sheet name=\"").dropFirst()
      .map { $0.prefix { $0 != "\"" } }
    #expect(found == names.map { $0[...] })
    for number in 1...count { #expect(try book.sheet(number).contains("<sheetData>")) }
  }

  @Test func `the same content gives the same bytes`() throws {
    let first = try Book(content(headingRows: 1, names: ["一", "二"]), "1.xlsx")
    let second = try Book(content(headingRows: 1, names: ["一", "二"]), "2.xlsx")
    #expect(try FileReader.bytes(of: first.path) == FileReader.bytes(of: second.path))
    let other = try Book(content(title: "別"), "3.xlsx")
    #expect(try FileReader.bytes(of: first.path) != FileReader.bytes(of: other.path))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "00123", "TRUE"])
  func `text stays text`(_ text: String) throws {
    let book = try Book(content([[.text(text, .plain)]]))
    let sheet = try book.sheet(1)
    #expect(sheet.contains("t=\"s\""))
    #expect(!sheet.contains("<f>"))
    #expect(try book.part("xl/sharedStrings.xml").contains("count=\"1\""))
  }

  @Test func `marks of XML and escapes come through`() throws {
    let strings = try Book(content([[.text("<a> & \"b\" _x0041_", .plain)]]))
      .part("xl/sharedStrings.xml")
    #expect(strings.contains("&lt;a&gt; &amp; \"b\" _x005F_x0041_"))
  }

  @Test func `an ampersand in a title is no code of the header`() throws {
    let sheet = try Book(content(title: "A&P 1", label: "R&D")).sheet(1)
    #expect(sheet.contains("<oddHeader>&amp;LA&amp;&amp;P 1&amp;RR&amp;&amp;D</oddHeader>"))
  }

  @Test(arguments: ["R&G", "&[Picture]", "R&&G", "&G&G"])
  func `an ampersand before the code of a picture is only an ampersand`(_ title: String) throws {
    // The library frees its memory twice when a head asks for a picture it does not have.
    let sheet = try Book(content(title: title)).sheet(1)
    #expect(sheet.contains("&amp;&amp;&amp;\"-,Regular\""))
    #expect(!sheet.contains("&amp;G"))
  }

  @Test func `a title too long for the head of a page is shortened, a label never`() throws {
    let long = content(label: String(repeating: "&", count: 130))
    #expect(
      try problems(of: long).map(\.what.english)
        == ["the label or the issue is too long for the page"])
    let title = String(repeating: "題", count: 255)
    let sheet = try Book(content(title: title)).sheet(1)
    #expect(sheet.contains("題…&amp;RTLP:AMBER</oddHeader>"))
  }

  @Test(arguments: [("a", 32_767), ("漢", 32_767), ("𠮷", 16_383), ("\u{1}", 4_681)])
  func `a cell takes 32,767 characters, as Excel counts them`(
    _ character: String, _ count: Int
  ) throws {
    let text = String(repeating: character, count: count)
    let book = try Book(content([[.text(text, .value)]]))
    #expect(try book.part("xl/sharedStrings.xml").contains(CellText.escaped(text)))
  }

  @Test func `an existing workbook is kept or replaced as told`() throws {
    let book = try Book(content())
    let old = try FileReader.bytes(of: book.path)
    #expect(throws: Failure.self) {
      try WorkbookWriter.write(content(title: "新"), to: book.path, existing: .keep)
    }
    #expect(try FileReader.bytes(of: book.path) == old)
    try WorkbookWriter.write(content(title: "新"), to: book.path, existing: .replace)
    #expect(try FileReader.bytes(of: book.path) != old)
    #expect(try Folder.names(in: TemporaryFolder.path) == ["book.xlsx"])
  }

  @Test func `wrapped text gets a row as high as its lines`() throws {
    func height(_ text: String) throws -> Double {
      let sheet = try Book(content([[.text(text, .value)]]), "\(text.count).xlsx").sheet(1)
      let end = try #require(sheet.components(separatedBy: " ht=\"").dropFirst().first)
      return try #require(Double(end.prefix { $0 != "\"" }))
    }
    let one = try height("短い")
    let three = try height(String(repeating: "字", count: 25))  // 50 columns in a cell of 20
    #expect(three > 2.5 * one && three < 3.5 * one)
  }
}
