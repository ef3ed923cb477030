import Reporting
import Testing
import Wording

@Suite struct TextTableTests {
  private static let sentence = "「系統監視制御システム」はどのサービスも支えていません。結び付けるか、外してください"
  private static let longID = String(repeating: "x", count: 40)

  @Test(arguments: [40, 60, 80])
  func `a table is fitted into the width of the terminal`(_ width: Int) {
    let table = Self.table([[.text("scada"), .text(Self.sentence), .text(Self.sentence)]])
    let lines = Self.lines(table, width: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(lines)")
    let told = lines.joined().filter { $0 != " " }
    #expect(told.contains("scada"))
    #expect(lines.count > 4)
  }

  @Test func `a table that fits is left as it is`() {
    let table = Self.table([[.text("a"), .text("b"), .text("c")]])
    #expect(Self.lines(table, width: 80) == Self.lines(table, width: nil))
  }

  @Test func `nothing of a value is lost where it is wrapped`() {
    let table = Self.table([[.text(Self.sentence), .text(""), .text("")]])
    let rows = Self.lines(table, width: 40).dropFirst(3)
    #expect(rows.joined().filter { $0 != " " } == Self.sentence)
  }

  @Test func `columns stay below one another beside a word that cannot be wrapped`() {
    let table = Self.table([
      [.text(Self.longID), .text(Self.sentence), .text(Self.sentence)],
      [.text("scada"), .text("a"), .text("b")],
    ])
    let lines = Self.lines(table, width: 80)
    let rule = lines.first { $0.hasPrefix("--") } ?? ""
    #expect(rule.prefix { $0 == "-" }.count >= Self.longID.count, "\(lines)")
  }

  private static func table(_ rows: [[Cell]]) -> Table {
    Table(
      "t", Text(same: "T"),
      columns: ["A", "B", "C"].map { Table.Column($0.lowercased(), Text(same: $0)) }, rows: rows)
  }

  private static func lines(_ table: Table, width: Int?) -> [String] {
    TextPrinter(.japanese, width: width).print(page(.table(table)))
      .split(separator: "\n").map(String.init)
  }
}
