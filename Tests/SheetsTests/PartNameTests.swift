import Testing

@testable import Sheets

@Suite struct PartNameTests {
  @Test(arguments: [
    ("worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("/xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("../drawings/drawing1.xml", "xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml"),
    ("./a/../b/./c.xml", "xl/workbook.xml", "xl/b/c.xml"), ("//xl//a.xml", "x", "xl/a.xml"),
    ("xl/workbook.xml", "", "xl/workbook.xml"),
    ("sheet%31.xml", "xl/workbook.xml", "xl/sheet1.xml"),
    ("%E8%A1%A8.xml", "xl/workbook.xml", "xl/表.xml"), ("表.xml", "xl/workbook.xml", "xl/表.xml"),
    ("100%.xml", "a", "100%.xml"), ("%zz.xml", "a", "%zz.xml"), ("%+1.xml", "a", "%+1.xml"),
    ("a/b:c.xml", "x", "a/b:c.xml"), ("..", "xl/worksheets/sheet1.xml", "xl"),
    ("../../xl/a.xml", "xl/worksheets/sheet1.xml", "xl/a.xml"),
  ])
  func `a target is seen from the part that names it`(
    _ target: String, _ part: String, _ name: String
  ) {
    #expect(PartName.resolved(target, from: part) == name)
  }

  @Test(arguments: [
    "../../a.xml", "/../a.xml", "../..", "..\\a.xml", "a\\b.xml", "http://example.com/a.xml",
    "file:///etc/passwd",
    "C:/a.xml", "/C:/a.xml", "a\n.xml", "a\u{0}.xml", "/", "a/../../../b",
  ])
  func `a target outside the package leads nowhere`(_ target: String) {
    #expect(PartName.resolved(target, from: "xl/workbook.xml") == nil)
  }

  @Test(
    arguments: [
      (nil, "_rels/.rels"), ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"),
      ("workbook.xml", "_rels/workbook.xml.rels"),
    ] as [(String?, String)])
  func `the relationships of a part lie beside it`(_ part: String?, _ name: String) {
    #expect(PartName.relationships(of: part) == name)
  }
}
