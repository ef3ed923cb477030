import Testing
import Wording

@testable import Reporting

@Suite struct NestedCellTests {
  private static let record = Cell.record([
    Fields.Field("a", Text(ja: "甲", en: "First"), .integer(1_000)),
    Fields.Field("b", Text(ja: "乙", en: "Second"), .code("x", Text(ja: "語", en: "word"))),
  ])

  @Test(arguments: [
    (record, "甲 1,000、乙 語", "First 1,000, Second word", "a=1000,b=x"),
    (.list([.text("p"), .integer(2)]), "p、2", "p, 2", "p;2"),
    (
      .list([.wording(Text(ja: "文", en: "one")), .wording(Text(ja: "章", en: "two"))]),
      "文 ／ 章", "one; two", "one;two"
    ),
    (
      .list([record, record]), "甲 1,000、乙 語 ／ 甲 1,000、乙 語",
      "First 1,000, Second word; First 1,000, Second word", "a=1000,b=x;a=1000,b=x"
    ),
  ])
  func `values in values are told apart`(
    cell: Cell, japanese: String, english: String, data: String
  ) {
    #expect(cell.readable(.japanese) == japanese)
    #expect(cell.readable(.english) == english)
    #expect(cell.data(.english) == data)
  }

  @Test func `in JSON they are lists and objects`() {
    #expect(
      Cell.list([Self.record, .none]).json
        == .list([.object(["a": .integer(1_000), "b": .text("x")]), .null]))
  }

  @Test func `a long value goes on below itself, where its name leaves room`() {
    let page = Page("test/1", [.fields(fields(.text("one two three four five six seven")))])
    let print = { (width: Int?) in TextPrinter(.english, width: width).print(page) }
    #expect(print(nil) == "Value  one two three four five six seven\n")
    #expect(print(34) == "Value  one two three four five six\n       seven\n")
    #expect(print(20) == print(nil))
  }

  @Test func `a column for programs is not printed for people`() {
    let table = Table(
      "rows", Text(same: "R"),
      columns: [
        Table.Column("a", Text(same: "A"), isForData: true), Table.Column("b", Text(same: "B")),
      ], rows: [[.text("hidden"), .text("seen")]])
    let page = Page("test/1", [.table(table)])
    #expect(TextPrinter(.english).print(page) == "R\nB\n----\nseen\n")
    #expect(JSONPrinter.print(page).contains("hidden"))
    #expect(CSVPrinter.print(page, .english)?.contains("hidden") == true)
  }
}
