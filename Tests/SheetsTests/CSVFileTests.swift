import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

@Suite(.temporaryFolder) struct CSVFileTests {
  /// A text, its heading, and its rows with the line each begins on.
  private typealias Case = (text: String, heading: [String], rows: [(Int, [String])])

  private static let cases: [Case] = [
    ("a,b\n1,2\n", ["a", "b"], [(2, ["1", "2"])]),
    ("a,b\r\n1,2\r\n3,4\r\n", ["a", "b"], [(2, ["1", "2"]), (3, ["3", "4"])]),
    ("a,b\n1,2", ["a", "b"], [(2, ["1", "2"])]),  // no line end at the end
    ("a,b\r1,2\r", ["a", "b"], [(2, ["1", "2"])]),  // as old Macs wrote it
    (" a ,　名称　\n1, 2 \n", ["a", "名称"], [(2, ["1", " 2 "])]),  // only headings are trimmed
    ("a,b\n\"1,5\",\"\"\n", ["a", "b"], [(2, ["1,5", ""])]),
    ("a\n\"say \"\"yes\"\"\"\n", ["a"], [(2, ["say \"yes\""])]),
    ("a\n\"\"\"\"\n", ["a"], [(2, ["\""])]),
    ("a\n5\" disk\n", ["a"], [(2, ["5\" disk"])]),  // a quote inside a plain value is itself
    ("a,b\n\"one\ntwo\",x\n3,4\n", ["a", "b"], [(2, ["one\ntwo", "x"]), (4, ["3", "4"])]),
    ("a\r\n\"1\r\n2\r\n3\"\r\n4\r\n", ["a"], [(2, ["1\r\n2\r\n3"]), (5, ["4"])]),
    ("a,b\n\n1,2\n,\n\n3,4\n\n", ["a", "b"], [(3, ["1", "2"]), (6, ["3", "4"])]),  // blank rows
    ("a,b,c\n1\n1,2\n", ["a", "b", "c"], [(2, ["1"]), (3, ["1", "2"])]),  // short
    ("a,,b\n1,2,3\n", ["a", "", "b"], [(2, ["1", "2", "3"])]),
    ("\"a\nb\",c\n1,2\n", ["a\nb", "c"], [(3, ["1", "2"])]),  // a heading of two lines
    ("a,b\n", ["a", "b"], []),
    ("a", ["a"], []),
    ("見出し\n重要😀\n", ["見出し"], [(2, ["重要😀"])]),
  ]

  @Test func `a cell that its row does not reach is not there`() throws {
    let table = try CSVFile.parse("a,b\n1\n", path: "t.csv")
    #expect(table.rows.first?.cell(0) == "1")
    #expect(table.rows.first?.cell(1) == nil)
  }

  @Test(arguments: [
    // The last row stops before its line does.
    ("a,b\n1,2\n3", "line 3", "the file is cut off here"),
    // A NUL, and an escape, that no keyboard writes.
    ("a,b\n1\u{0},2\n", "line 2", "it holds a control character"),
    ("a,b\n1,2\n\u{1B}[31m,4\n", "line 3", "it holds a control character"),
  ])
  func `what was damaged on its way is refused`(
    text: String, place: String, complaint: String
  ) throws {
    let failure = try #require(throws: Failure.self) { try CSVFile.parse(text, path: "t.csv") }
    let problem = try #require(failure.problems.first)
    #expect("\(problem.place)" == place.replacing("line ", with: "t.csv:"))
    #expect(problem.what.english == complaint)
  }

  @Test(arguments: cases.indices)
  func `a table is read with the lines of its rows`(_ index: Int) throws {
    let (text, heading, rows) = Self.cases[index]
    let table = try CSVFile.parse(text, path: "t.csv")
    #expect(table.path == "t.csv")
    #expect(table.heading == heading)
    #expect(table.rows.map(\.line) == rows.map(\.0))
    #expect(table.rows.map(\.cells) == rows.map(\.1))
  }

  @Test(arguments: ["", "\u{FEFF}"]) func `an empty file lacks its heading`(
    _ text: String
  ) throws {
    let path = try file(text)
    let failure = try #require(throws: Failure.self) { try CSVFile.read(path) }
    #expect(failure.kind == .input)
    #expect(failure.problems.map(\.place) == [.line(1, of: path)])
    #expect(failure.problems.first?.what.japanese == "見出しの行がありません")
    #expect(failure.problems.first?.what.english == "the heading row is missing")
  }

  @Test func `a byte order mark is not part of the first heading`() throws {
    let path = try file("\u{FEFF}id,name\n1,2\n")
    #expect(try CSVFile.read(path).heading == ["id", "name"])
  }

  @Test func `a mark before a quote leaves the quote a quote`() throws {
    let path = try file("\u{FEFF}\"id\",name\n")
    #expect(try CSVFile.read(path).heading == ["id", "name"])
  }

  @Test func `all rows that are too long are reported, each with its line`() throws {
    let text = "a,b\n1,2,3\n\"x\ny\",2\n1,2,3,4\n1,2\n1,2,\n"
    let failure = try #require(throws: Failure.self) {
      try CSVFile.parse(text, path: "t.csv")
    }
    #expect(failure.kind == .input)
    #expect(failure.problems.map(\.place.description) == ["t.csv:2", "t.csv:5", "t.csv:7"])
    #expect(
      failure.problems.map(\.what.english) == [
        "it has 3 columns, the heading has 2", "it has 4 columns, the heading has 2",
        "it has 3 columns, the heading has 2",
      ])
    #expect(failure.problems.first?.what.japanese == "3列あります(見出しは2列)")
  }

  @Test(arguments: [
    ("a\n\"1\n2\n", 2, "引用符「\"」が閉じていません", "a quote is not closed"),
    ("a\n1\n\"", 3, "引用符「\"」が閉じていません", "a quote is not closed"),
    ("a\n\"1\"\"", 2, "引用符「\"」が閉じていません", "a quote is not closed"),
    ("\"a", 1, "引用符「\"」が閉じていません", "a quote is not closed"),
    ("a\n\"1\"x\n", 2, "閉じた引用符の後に文字があります", "text follows a closing quote"),
    ("a\n\"1\" ,2\n", 2, "閉じた引用符の後に文字があります", "text follows a closing quote"),
  ]) func `a broken quote is reported at the line where it opened`(
    _ text: String, _ line: Int, _ japanese: String, _ english: String
  ) throws {
    let failure = try #require(throws: Failure.self) {
      try CSVFile.parse(text, path: "t.csv")
    }
    #expect(failure.kind == .input)
    #expect(failure.problems.map(\.place) == [.line(line, of: "t.csv")])
    #expect(failure.problems.first?.what.japanese == japanese)
    #expect(failure.problems.first?.what.english == english)
  }

  private func file(_ text: String) throws -> String {
    let path = try TemporaryFolder.path + "/t.csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }
}
