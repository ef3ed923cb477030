import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// What libxlsxwriter 1.1.4 would abort on, cut without a word, or write so that Excel repairs it.
@Suite(.temporaryFolder, .serialized) struct WorkbookWriterTrapTests {
  /// A value that must be refused, the cell that is named, and a part of what is said.
  struct Trap: Sendable, CustomTestStringConvertible {
    let cell: WorkbookContent.Cell
    let said: String
    var testDescription: String { said }
  }

  private static let formula: WorkbookContent.Formula = "1+1"

  static let cells: [Trap] = [
    Trap(cell: .number(.nan), said: "nan cannot be written as a number"),
    Trap(cell: .number(.infinity), said: "inf cannot be written"),
    Trap(cell: .number(-.infinity), said: "-inf cannot be written"),
    Trap(cell: .number(1e308), said: "1e+308 cannot be written"),
    Trap(cell: .integer(9_007_199_254_740_993), said: "beyond what is kept exactly"),
    Trap(cell: .integer(.min), said: "beyond what is kept exactly"),
    Trap(cell: .text("a\u{FFFE}"), said: "no workbook can hold (U+FFFE)"),
    Trap(cell: .text("\u{FFFF}"), said: "no workbook can hold (U+FFFF)"),
    Trap(cell: .text("a\0b"), said: "no workbook can hold (U+0000)"),
    Trap(cell: .text(.init(repeating: "a", count: 32_768)), said: "has 32768 characters"),
    Trap(cell: .text(.init(repeating: "𠮷", count: 16_384)), said: "has 32768 characters"),
    Trap(cell: .text(.init(repeating: "\u{1}", count: 4_682)), said: "has 32774 characters"),
    Trap(cell: .text(.init(repeating: "_x0041_", count: 3_000)), said: "has 39000 characters"),
    Trap(
      cell: .date(CivilDate(daysSinceEpoch: -25_509)), said: "1900-02-28 cannot be written"),
    Trap(cell: .formula("", .number(0)), said: "the formula is empty"),
    Trap(cell: .formula("=1", .number(0)), said: "begins with '='"),
    Trap(cell: .formula("SUM(A1", .number(0)), said: "do not match"),
    Trap(cell: .formula("\"a", .number(0)), said: "do not match"),
    Trap(cell: .formula("1)+(1", .number(0)), said: "do not match"),
    Trap(
      cell: .formula("LEN(\(text: .init(repeating: "a", count: 256)))", .number(0)),
      said: "more than 255"),
    Trap(
      cell: .formula("A\(text: "\u{7}")", .number(0)), said: "holds a character it may not hold"),
    Trap(cell: .formula(formula, .number(.nan)), said: "nan cannot be written"),
    Trap(
      cell: .formula(formula, .text(.init(repeating: "a", count: 32_768))),
      said: "has 32768 characters"),
    Trap(cell: .rich([.init("a")]), said: "the text has 1 parts"),
    Trap(cell: .rich([.init("a"), .init("")]), said: "an empty part"),
    Trap(
      cell: .rich(.init(repeating: .init("a"), count: 201)), said: "the text has 201 parts"),
    Trap(
      cell: .rich([.init("a"), .init(.init(repeating: "&", count: 7_000))]), said: "too long"),
    Trap(cell: .link(.init(.address("file:///etc/passwd"), text: "x")), said: "neither http"),
    Trap(cell: .link(.init(.address("\\\\server\\share"), text: "x")), said: "neither http"),
    Trap(cell: .link(.init(.address("javascript:alert(1)"), text: "x")), said: "neither http"),
    Trap(cell: .link(.init(.address("https:"), text: "x")), said: "neither http"),
    Trap(
      cell: .link(.init(.address("https://x/\u{1}"), text: "x")), said: "may not hold"),
    Trap(
      cell: .link(
        .init(.address("https://x/" + .init(repeating: "あ", count: 700)), text: "x")),
      said: "the address has 2110 bytes"),
    Trap(
      cell: .link(
        .init(.address("https://x/" + .init(repeating: " ", count: 700)), text: "x")),
      said: "the address has 2110 bytes"),
    Trap(
      cell: .link(.init(.address("https://x/?internal:y"), text: "x")),
      said: "holds 'internal:'"),
    Trap(cell: .link(.init(.address("https://x/"), text: "")), said: "the link has no text"),
    Trap(
      cell: .link(
        .init(.address("https://x/"), text: "x", tip: .init(repeating: "a", count: 256))),
      said: "has 256 characters"),
    Trap(
      cell: .link(.init(.cell(at("A1"), sheet: "二"), text: "x")), said: "no sheet '二'"),
  ]

  @Test(arguments: cells) func `a value that cannot be kept is refused with its cell`(
    _ trap: Trap
  ) throws {
    let problems = try problems(of: content([[], [.empty, trap.cell]]))
    let problem = try #require(problems.first)
    #expect(problem.place.description.hasSuffix("book.xlsx › 一!B2"))
    #expect(problem.what.english.contains(trap.said), "\(problem.what.english)")
    #expect(problems.count == 1)
  }

  @Test func `a sheet whose name holds a number sign cannot be linked to`() throws {
    let cell = WorkbookContent.Cell.link(.init(.cell(at("A1"), sheet: "一#"), text: "x"))
    #expect(
      try problems(of: content([[cell]], names: ["一#"])).first?.what.english
        .contains("holds '#'") == true)
  }

  @Test func `links past 65,530 are refused`() throws {
    let row = [WorkbookContent.Cell](
      repeating: .link(.init(.address("https://x/"), text: "x")), count: 1)
    let said = try problems(of: content(.init(repeating: row, count: 65_531)))
    #expect(said.first?.what.english.contains("there are 65531 links") == true)
  }

  @Test func `all that is wrong is said at once, up to a hundred`() throws {
    let bad: [WorkbookContent.Cell] = [.number(.nan), .text("\0")]
    #expect(
      try problems(of: content([bad, bad])).map(\.place.description).map { $0.suffix(4) }
        == ["一!A1", "一!B1", "一!A2", "一!B2"])
    #expect(try problems(of: content(.init(repeating: bad, count: 80))).count == 100)
  }

  @Test func `too many columns are refused`() throws {
    let wide = [WorkbookContent.Cell](repeating: .empty, count: 16_385)
    #expect(
      try problems(of: content([wide])).first?.what.english.contains("too many rows or columns")
        == true)
  }
}
