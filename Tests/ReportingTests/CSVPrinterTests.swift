import ProfileModel
import Reporting
import Testing
import Wording

@Suite struct CSVPrinterTests {
  @Test func `a table has a byte order mark, ids as headings, and CR LF`() throws {
    let table = namesAndNumbers([[.text("scada"), .integer(1_234)], [.text("系統"), .none]])
    #expect(
      try printed(page(.table(table)))
        == Array("\u{FEFF}name,count\r\nscada,1234\r\n系統,\r\n".utf8))
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("a,b", "\"a,b\""),
    ("say \"yes\"", "\"say \"\"yes\"\"\""),
    ("\"", "\"\"\"\""),
    ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""),  // one Character to Swift, two bytes to the reader
    ("", ""),
    (" a ", " a "),
    ("=1+1", "'=1+1"),
    ("+81-3", "'+81-3"),
    ("-", "'-"),
    ("-1-2", "'-1-2"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"),
    ("\r=1", "\"'\r=1\""),
    ("\r\nx", "\"'\r\nx\""),
    ("=\"a\",1", "\"'=\"\"a\"\",1\""),
    ("-5", "'-5"),  // a text that looks like a number may still be meant as text
    ("'=1", "''=1"),  // a text that looks like a marked one
    ("a=b", "a=b"),
    ("'quoted'", "'quoted'"),
    ("=\u{301}1", "'=\u{301}1"),  // a mark on the sign does not hide it
  ]) func `a value is quoted and marked where it must be`(_ value: String, _ written: String) throws
  {
    let table = namesAndNumbers([[.text(value), .none]])
    #expect(try printed(page(.table(table))) == Array("\u{FEFF}name,count\r\n\(written),\r\n".utf8))
  }

  @Test func `a negative number is not marked`() throws {
    let table = namesAndNumbers([[.text("a"), .integer(-1_234)]])
    #expect(try printed(page(.table(table))) == Array("\u{FEFF}name,count\r\na,-1234\r\n".utf8))
  }

  @Test func `named values are printed where there is no table`() throws {
    let fields = Fields(
      "it",
      [
        Fields.Field("code", Text(same: "C"), .code("ot", Text(same: "OT"))),
        Fields.Field("codes", Text(same: "C"), .codes(["a", "b"], Text(same: "A"))),
        Fields.Field("words", Text(same: "W"), .wording(Text(ja: "文", en: "words"))),
        Fields.Field("time", Text(same: "T"), .time(Instant(secondsSinceEpoch: 0), offset: 9)),
        Fields.Field("date", Text(same: "D"), .date(try #require(CivilDate("2026-11-20")))),
        Fields.Field("none", Text(same: "N"), .none),
      ])
    let lines = [
      "\u{FEFF}id,value", "code,ot", "codes,a;b", "words,文", "time,1970-01-01T00:00:00Z",
      "date,2026-11-20", "none,",
    ]
    #expect(
      try printed(page(.fields(fields)))
        == Array(lines.map { $0 + "\r\n" }.joined().utf8))
  }

  @Test func `sentences do not stand in the way of a table`() {
    let page = page(
      .sentence(Text(same: "done")), .table(namesAndNumbers([[.text("a"), .integer(2)]])))
    #expect(
      CSVPrinter.print(page, .english).map { Array($0.utf8) }
        == Array("\u{FEFF}name,count\r\na,2\r\n".utf8))
  }

  @Test func `a page of several parts, or of text handed on, has no such form`() {
    let several = page(.fields(fields(.integer(1))), .table(namesAndNumbers([])))
    #expect(CSVPrinter.print(several, .english) == nil)
    #expect(CSVPrinter.print(page(.raw("script")), .english) == nil)
    #expect(CSVPrinter.print(page(.sentence(Text(same: "done"))), .english) == nil)
  }

  private func printed(_ page: Page, _ language: Language = .japanese) throws -> [UInt8] {
    Array(try #require(CSVPrinter.print(page, language)).utf8)
  }
}
