import ProfileModel
import Testing
import Wording

@testable import Sheets

@Suite struct CellReaderTests {
  private static let place = "返送.xlsx › 回答票!C12"

  // MARK: Numbers

  @Test(
    arguments: [
      ("３", 3), ("３．５", 3.5), (" 4　", 4), ("1,000", 1000), ("１，０００", 1000),
      ("12,345,678.5", 12_345_678.5),
      ("▲1", -1), ("△２", -2), ("-3", -3), ("－4", -4), ("−5", -5), ("▲1,000", -1000), ("007", 7),
      ("0.5", 0.5),
    ] as [(String, Double)])
  func `a number in text is read and noted`(_ text: String, _ number: Double) {
    var reader = CellReader()
    #expect(reader.number(cell(.text(text)), in: -1e9...1e9) == number)
    #expect(reader.problems.isEmpty)
    let plain = CellValue.plain(number)
    #expect(
      reader.notes.map(line) == [
        "\(Self.place) | 文字列「\(text)」を数値 \(plain) として読みました"
          + " | the text '\(text)' was read as the number \(plain)"
          + " | enter it as a number if it is another"
      ])
  }

  @Test func `a number is read without a note`() {
    var reader = CellReader()
    #expect(reader.number(cell(.number(2.5)), in: 0...3) == 2.5)
    #expect(reader.integer(cell(.number(3)), in: 0...3) == 3)
    #expect(reader.notes.isEmpty && reader.problems.isEmpty)
  }

  @Test(arguments: [
    "2個", "1,00", "１２a", "1,0000", ",100", "1,,000", "1000,000", "1.5,000", "1,000.5,000", "1.2.3",
    "0x10", "▲", "--1", "▲-1", "+5", ".5", "1 000", "三", "1/2", "inf", "nan", "約3", "５％",
  ])
  func `text that spells no number is refused`(_ text: String) {
    var reader = CellReader()
    #expect(reader.number(cell(.text(text)), in: -1e9...1e9) == nil)
    #expect(
      reader.problems.map(line) == [
        "\(Self.place) | 「\(text)」があります。-1000000000から1000000000までの数値が入るはずです"
          + " | found '\(text)': expected a number from -1000000000 to 1000000000"
          + " | enter a number from -1000000000 to 1000000000"
      ])
    #expect(reader.notes.isEmpty)
  }

  @Test(
    arguments: [
      (nil, "空欄", "a blank cell", "enter a whole number from 0 to 4"),
      (.text("　"), "空欄", "a blank cell", "enter a whole number from 0 to 4"),
      (.text("―"), "「-」", "'-'", "enter a whole number from 0 to 4"),
      (.text("n/a"), "「該当なし」", "'該当なし'", "enter a whole number from 0 to 4"),
      (.text("同上"), "「〃」", "'〃'", "write the value itself in every row"),
      (
        .error("#DIV/0!"), "エラー値 #DIV/0! ", "the error #DIV/0!",
        "mend the formula, or enter the value itself"
      ),
      (.boolean(true), "「TRUE」", "'TRUE'", "enter a whole number from 0 to 4"),
      (.number(5), "数値 5 ", "the number 5", "enter a whole number from 0 to 4"),
      (.number(-1), "数値 -1 ", "the number -1", "enter a whole number from 0 to 4"),
      (.number(2.5), "数値 2.5 ", "the number 2.5", "enter a whole number from 0 to 4"),
      (.number(1e300), "数値 1e+300 ", "the number 1e+300", "enter a whole number from 0 to 4"),
      (.text("５"), "「５」", "'５'", "enter a whole number from 0 to 4"),
      (
        .date(SheetDate(day: CivilDate(firstOf: 3, year: 2026))), "日付 2026-03-01 ",
        "the date 2026-03-01", "enter a whole number from 0 to 4"
      ),
    ] as [(CellValue?, String, String, String)])
  func `what stands there instead of a level is told in both languages`(
    _ value: CellValue?, _ japanese: String, _ english: String, _ remedy: String
  ) {
    var reader = CellReader()
    #expect(reader.integer(cell(value), in: 0...4) == nil)
    #expect(
      reader.problems.map(line) == [
        "\(Self.place) | \(japanese)があります。0から4までの整数が入るはずです"
          + " | found \(english): expected a whole number from 0 to 4 | \(remedy)"
      ])
  }

  @Test func `a cell that was merged away is told with the cell that has its value`() {
    var reader = CellReader()
    let merged = TableCell(
      nil, at: at("C12"), of: SheetPlace("回答票", in: "返送.xlsx"),
      MergedCells([CellRange(at("C10"), at("C12"))], columns: [3]))
    #expect(reader.number(merged, in: 0...0.5) == nil)
    #expect(
      reader.problems.map(line) == [
        "\(Self.place) | C10 と結合された空のセルがあります。0から0.5までの数値が入るはずです"
          + " | found an empty cell merged with C10: expected a number from 0 to 0.5"
          + " | unmerge the cells and fill in each of them"
      ])
  }

  @Test func `the bounds are part of what is allowed`() {
    var reader = CellReader()
    for number in [0.0, 1.0] {
      #expect(reader.number(cell(.number(number)), in: 0...1) == number)
    }
    for number in [-0.000_1, 1.000_1] {
      #expect(reader.number(cell(.number(number)), in: 0...1) == nil)
    }
    #expect(reader.integer(cell(.text("２")), in: 2...2) == 2)
    #expect(reader.problems.count == 2)
  }

  // MARK: Codes and names

  @Test(
    arguments: [
      (.text("Ｑ１－０２"), "Q1-02"), (.text("Q1-03 "), "Q1-03"), (.text("　Q1-05"), "Q1-05"),
      (.text("q1-04"), "q1-04"), (.text("001"), "001"), (.number(2), "2"), (.boolean(true), "TRUE"),
    ] as [(CellValue, String)])
  func `a code is the same in any width`(_ value: CellValue, _ code: String) {
    var reader = CellReader()
    #expect(reader.code(cell(value)) == code)
    #expect(reader.problems.isEmpty)
  }

  @Test(arguments: [
    (" みほん　電力 ", "みほん　電力"), ("ＡＢＣ", "ＡＢＣ"), ("①㈱Ⅲ", "①㈱Ⅲ"), ("ｼｽﾃﾑ", "ｼｽﾃﾑ"),
    ("改行\nあり", "改行\nあり"), ("=未回答", "=未回答"),
  ])
  func `a name keeps its width and what is inside`(_ text: String, _ name: String) {
    var reader = CellReader()
    #expect(reader.name(cell(.text(text))) == name)
    #expect(reader.problems.isEmpty && reader.notes.isEmpty)
  }

  @Test(
    arguments: [nil, .text(" "), .text("-"), .text("該当なし"), .text("〃"), .error("#N/A")]
      as [CellValue?])
  func `neither a code nor a name is made of what is no answer`(_ value: CellValue?) {
    var reader = CellReader()
    #expect(reader.code(cell(value)) == nil)
    #expect(reader.name(cell(value)) == nil)
    #expect(
      reader.problems.map { $0.what.english.split(separator: ": expected ").last } == [
        "a code", "a name",
      ])
    #expect(
      reader.problems.map { $0.what.japanese.split(separator: "。").last } == [
        "コードが入るはずです", "名称が入るはずです",
      ])
  }

  @Test func `a long answer is cut short in what is said of it`() {
    var reader = CellReader()
    #expect(reader.choice(cell(.text(String(repeating: "長", count: 60))), from: ["1"]) == nil)
    let shown = String(repeating: "長", count: 40) + "…"
    #expect(reader.problems.map(\.what.english) == ["found '\(shown)': expected one of 1"])
  }

  // MARK: Dates

  @Test(arguments: [
    "2026-11-20", "2026/11/20", "2026.11.20", "２０２６／１１／２０", "２０２６－１１－２０",
    " 2026年11月20日　", "２０２６年１１月２０日",
  ])
  func `a date may be written in text`(_ text: String) {
    var reader = CellReader()
    #expect(reader.date(cell(.text(text))) == CivilDate(year: 2026, month: 11, day: 20))
    #expect(reader.problems.isEmpty)
  }

  @Test func `a date without leading zeros is one, and so is a date of Excel`() {
    var reader = CellReader()
    let day = CivilDate(year: 2026, month: 4, day: 1)
    #expect(reader.date(cell(.text("2026/4/1"))) == day)
    #expect(reader.date(cell(.date(SheetDate(day: day)))) == day)
    #expect(reader.date(cell(.date(SheetDate(day: day, milliseconds: 1)))) == day)
    #expect(reader.problems.isEmpty)
  }

  @Test(arguments: [
    "2026.2.30", "2026-13-01", "令和8年11月20日", "R8.11.20", "8.11.20", "26/11/20", "11/20/2026",
    "2026-11", "2026/11-20", "2026//11/20", "2026-11-20-", "-2026-11-20", "2026年11月20",
    "日2026月11年20", "2026/+1/2", "2026-011-20", "20261120", "2026-11-20 10:00", "未定", "11月末",
  ])
  func `text that is no date, or could be another, is refused`(_ text: String) {
    var reader = CellReader()
    #expect(reader.date(cell(.text(text))) == nil)
    #expect(
      reader.problems.map(line) == [
        "\(Self.place) | 「\(text)」があります。日付(2026-11-20 など)が入るはずです"
          + " | found '\(text)': expected a date such as 2026-11-20 | enter a date such as 2026-11-20"
      ])
  }

  @Test(
    arguments: [
      (.number(46_346), "the number 46346"), (.number(20_261_120), "the number 20261120"),
      (.date(SheetDate(day: nil, milliseconds: 45_000_000)), "the date 12:30:00.000"),
      (.error("#VALUE!"), "the error #VALUE!"), (nil, "a blank cell"),
    ] as [(CellValue?, String)])
  func `a cell that is no date is refused`(_ value: CellValue?, _ found: String) {
    var reader = CellReader()
    #expect(reader.date(cell(value)) == nil)
    #expect(
      reader.problems.map(\.what.english) == ["found \(found): expected a date such as 2026-11-20"])
  }

  @Test func `the dates that people send are read or told one by one`() throws {
    let columns = [TableColumn("day", Text(ja: "回答日", en: "Day"), isRequired: true)]
    let table = try TableFinder(AnswerTable.fixture("people-dates"), columns: columns).table()
    var reader = CellReader()
    let days = table.map { row in row["day"].flatMap { reader.date($0)?.description } ?? "-" }
    #expect(
      days == [
        "2026-11-20", "-", "-", "2026-11-20", "-", "-", "-", "2026-11-20", "-", "-", "-",
      ])
    #expect(
      reader.problems.map { $0.place.description.split(separator: "!").last } == [
        "A3", "A4", "A6", "A7", "A8", "A10", "A12", "A13",
      ])
  }

  // MARK: Choices

  @Test(
    arguments: [
      (.text("3 定期的に見直し"), "3"), (.text("３　定期的に見直し"), "3"), (.text("３"), "3"),
      (.number(3), "3"), (.text(" N/A 対象外"), "n/a"), (.text("ＯＴ"), "ot"), (.text("Ot 制御"), "ot"),
    ] as [(CellValue, String)])
  func `a choice is its code, with or without its label`(_ value: CellValue, _ code: String) {
    var reader = CellReader()
    #expect(reader.choice(cell(value), from: ["0", "3", "30", "ot", "n/a"]) == code)
    #expect(reader.problems.isEmpty)
  }

  @Test(
    arguments: [
      (.text("33"), "「33」", "'33'"), (.text("3.5"), "「3.5」", "'3.5'"),
      (.text("3定期的"), "「3定期的」", "'3定期的'"),
      (.text("定期的に見直し"), "「定期的に見直し」", "'定期的に見直し'"), (.number(3.5), "数値 3.5 ", "the number 3.5"),
      (.number(2), "数値 2 ", "the number 2"), (nil, "空欄", "a blank cell"),
      (.error("#REF!"), "エラー値 #REF! ", "the error #REF!"),
    ] as [(CellValue?, String, String)])
  func `what is none of the codes is refused, and the codes are told`(
    _ value: CellValue?, _ japanese: String, _ english: String
  ) {
    var reader = CellReader()
    #expect(reader.choice(cell(value), from: ["1", "3"]) == nil)
    #expect(
      reader.problems.map { "\($0.what.japanese) | \($0.what.english)" } == [
        "\(japanese)があります。1、3 のどれかが入るはずです | found \(english): expected one of 1, 3"
      ])
  }

  // MARK: Together

  @Test func `the answers that people send are read, and the bad ones told in their order`() throws
  {
    let table = try TableFinder(
      AnswerTable.fixture("people-answers"), columns: AnswerTable.columns
    ).table()
    var reader = CellReader()
    let codes = table.map { $0["question"].flatMap { reader.code($0) } }
    #expect(
      codes == [
        "Q1-01", "Q1-02", "Q1-03", "q1-04", "Q1-05", "Q1‐06", "Q1-07", "Q1-08", "Q1-09",
      ])
    #expect(reader.problems.isEmpty)
    let levels = table.map { $0["current"].flatMap { reader.choice($0, from: ["1", "2", "3"]) } }
    #expect(levels == ["3", "3", nil, nil, nil, nil, nil, nil, nil])
    let targets = table.map { $0["target"].flatMap { reader.number($0, in: -10...5000) } }
    #expect(targets == [4, 4, nil, nil, 1000, -2, nil, nil, nil])
    #expect(
      reader.problems.map { $0.place.description.split(separator: "!").last } == [
        "C4", "C5", "C6", "C7", "C8", "C9", "C10", "D4", "D5", "D8", "D9", "D10",
      ])
    #expect(
      reader.notes.map { $0.place.description.split(separator: "!").last } == ["D3", "D6", "D7"])
  }

  private func cell(_ value: CellValue?) -> TableCell {
    TableCell(value, at: .cell("C12", sheet: "回答票", of: "返送.xlsx"))
  }
}
