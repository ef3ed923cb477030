import ProfileModel
import Testing
import Wording

@testable import Sheets

@Suite struct TableFinderTests {
  @Test(
    arguments: [
      ["question", "current", "target", "reason"], ["設問番号", "現状", "目標", "理由"],
      ["Question", "Current level", "Target level", "Reason"],
      ["QUESTION", "currentLevel", "ＴＡＲＧＥＴ　level", "reason "],
      ["設 問 番 号", "現\n状", "　目標", "理\u{A0}由"],
    ] as [[TableBook.Cell]])
  func `headings are found by id or title, whatever their case, width and spaces`(
    _ headings: [TableBook.Cell]
  ) throws {
    let book = TableBook([[], headings, ["Q1", 3.0, 4.0, "見直し"]])
    #expect(try lines(book) == ["Q1|3|4|見直し"])
  }

  @Test func `columns stand in any order, and those nobody knows are the writer's own`() throws {
    let book = TableBook([
      ["表題"], [.nothing, "理由", "現状", "担当", "設問番号"], [.nothing, "見直し", 3.0, "電力", "Q1"],
    ])
    let table = try finder(book).table()
    #expect(AnswerTable.lines(table) == ["Q1|3|?|見直し"])
    #expect(table.has("reason") && !table.has("target"))
    #expect(table.first?.place.description == "返送.xlsx › 回答票!3")
    #expect(table.first?["question"]?.place.description == "返送.xlsx › 回答票!E3")
    #expect(table.first?["担当"] == nil)
  }

  @Test func `headings of two lines, merged down and across, are found`() throws {
    let columns = [
      TableColumn("number", Text(ja: "番号", en: "No."), isRequired: true),
      TableColumn("current", Text(ja: "現状", en: "Current"), isRequired: true),
      TableColumn("target", Text(ja: "目標", en: "Target"), isRequired: true),
      TableColumn("remark", Text(ja: "備考", en: "Remark"), isRequired: true),
    ]
    let table = try TableFinder(
      AnswerTable.fixture("people-two-line-headings"), columns: columns
    ).table()
    #expect(
      table.map { row in columns.map { row[$0.id]?.text ?? "?" }.joined(separator: "|") } == [
        "Q1|2|3|", "Q2|3|4|", "合計|5|7|", "記入者:総務部 電力 太郎|||",
      ])
    #expect(table.first?["target"]?.place.description.hasSuffix(" › 回答票!D6") == true)
  }

  @Test func `rows that people inserted are read, and headings said again are not`() throws {
    let table = try TableFinder(
      AnswerTable.fixture("people-inserted-rows"), columns: AnswerTable.columns
    ).table()
    #expect(
      AnswerTable.lines(table) == [
        "Q1-01|3|4|", "Q1-02|2|3|", "Q1-03|1|3|", "Q1-04|0|0|", "Q1-05|5|5|",
      ])
    // Column E is hidden too, but nothing stands in it below its heading.
    #expect(
      table.findings.map(Self.shortLine) == [
        "people-inserted-rows.xlsx › 回答票!8 | 非表示の行または列に値があります(読みました)"
          + " | hidden rows or columns hold values (they were read) | unhide them and look at them"
      ])
  }

  @Test(
    arguments: [
      ([2], [3], ["回答票!2", "回答票!C"]), ([3, 2], [], ["回答票!2"]), ([], [1, 3], ["回答票!A"]),
      ([1, 4], [5], []),
    ] as [(Set<Int>, Set<Int>, [String])])
  func `hidden rows and hidden columns with values are both told`(
    _ rows: Set<Int>, _ columns: Set<Int>, _ places: [String]
  ) throws {
    var book = TableBook([
      ["設問番号", "現状", "目標"], ["Q1", 1.0, 2.0], ["Q2", 1.0, 2.0],
      [.nothing, .nothing, .nothing, "注"],
    ])
    book.pages[0].hiddenRows = rows
    book.pages[0].hiddenColumns = columns
    let findings = try finder(book).table().findings
    #expect(findings.map(\.place.description) == places.map { "返送.xlsx › \($0)" })
  }

  @Test(.timeLimit(.minutes(1)))
  func `a table beside very many hidden rows is found in good time`() throws {
    let count = 60_000
    var rows: [[TableBook.Cell]] = [["設問番号", "現状"]]
    for _ in 0..<count { rows += [["Q", 1.0], [.nothing, .nothing]] }
    var book = TableBook(rows)
    book.pages[0].hiddenRows = Set((1...count).map { $0 * 2 + 1 })
    let workbook = try book.read()
    #expect(workbook.sheets[0].hiddenRows.count == count)
    let started = ContinuousClock.now
    let table = try TableFinder(workbook, columns: AnswerTable.columns).table()
    #expect(ContinuousClock.now - started < .seconds(20))
    #expect(table.count == count && table.findings.isEmpty)
  }

  @Test func `what others found in the file stays with the table`() throws {
    let book = TableBook([["設問番号", "現状"], ["Q1", .formulaWithoutValue]])
    #expect(try finder(book).table().findings.map(\.place.description) == ["返送.xlsx › 回答票!B2"])
  }

  @Test func `rows with nothing in the columns of the table are no rows`() throws {
    let book = TableBook([
      ["設問番号", "現状", "備考"], ["Q1", 1.0], ["", "　", "ここは未記入"], [.nothing, .nothing, "注"],
      [.nothing, .formulaWithoutValue],
    ])
    #expect(
      try finder(book).table().map(\.place.description) == [
        "返送.xlsx › 回答票!2", "返送.xlsx › 回答票!5",
      ])
  }

  @Test func `two tables on one sheet are told apart by their headings`() throws {
    let columns = [
      TableColumn("number", Text(ja: "番号", en: "No."), isRequired: true),
      TableColumn("answer", Text(ja: "回答", en: "Answer"), isRequired: true),
    ]
    let table = try TableFinder(AnswerTable.fixture("people-two-tables"), columns: columns).table()
    // The heading in row 12 is a repetition.
    #expect(
      table.map { "\($0["number"]?.text ?? "?")=\($0["answer"]?.text ?? "?")" } == [
        "Q1=3", "Q2=2", "Q3=", "Q9=1",
      ])
    let codes = [
      TableColumn("code", Text(ja: "コード", en: "Code"), isRequired: true),
      TableColumn("meaning", Text(ja: "意味", en: "Meaning"), isRequired: true),
    ]
    let other = try TableFinder(AnswerTable.fixture("people-two-tables"), columns: codes).table()
    #expect(other.map { $0["meaning"]?.text } == ["未実施", "一部", "実施"])
  }

  // MARK: Sheets

  @Test func `a table on two visible sheets is refused, and read where one is named`() throws {
    let workbook = try AnswerTable.fixture("people-copied-sheet")
    let finder = TableFinder(workbook, columns: AnswerTable.columns)
    let lines = try refusals { try finder.table() }
    #expect(lines.count == 1)
    #expect(
      lines.first?.hasSuffix(
        "people-copied-sheet.xlsx | 同じ見出しの表が2枚のシートにあります(回答票、回答票 (2))"
          + " | the same table stands on 2 sheets (回答票, 回答票 (2))"
          + " | keep one of the sheets, or say which one counts") == true, "\(lines)")
    #expect(AnswerTable.lines(try finder.table(onSheet: "回答票 (2)")) == ["Q1|4|?|?"])
    #expect(AnswerTable.lines(try finder.table(onSheet: "回答票")) == ["Q1|3|?|?"])
  }

  @Test(arguments: ["hidden", "veryHidden"])
  func `a hidden sheet is read only where it is named`(_ state: String) throws {
    let rows: [[TableBook.Cell]] = [["設問番号", "現状"], ["Q1", 1.0]]
    var book = TableBook(.init(rows: rows), .init(name: "控え", state: state, rows: rows))
    #expect(try finder(book).table().map(\.place.description) == ["返送.xlsx › 回答票!2"])
    #expect(
      try finder(book).table(onSheet: "控え").map(\.place.description) == ["返送.xlsx › 控え!2"])
    book.pages[0].rows = []
    #expect(
      try refusals { try finder(book).table() } == [
        "返送.xlsx | 表の見出しが見つかりません | the headings of the table were not found"
          + " | put the headings 'Question', 'Current level' into one row"
      ])
  }

  @Test(arguments: [
    ("解答票", "did you mean '回答票'?"), ("Sheet9", "there are 回答票, 記入例"),
  ])
  func `a sheet that is not there comes with the nearest, or with all`(
    _ name: String, _ remedy: String
  ) throws {
    let book = TableBook(.init(), .init(name: "記入例"))
    #expect(
      try refusals { try finder(book).table(onSheet: name) } == [
        "返送.xlsx | シート「\(name)」がありません | there is no sheet '\(name)' | \(remedy)"
      ])
  }

  // MARK: Headings that are wrong

  @Test func `a missing heading is told with the row that has most of the others`() throws {
    let book = TableBook([
      ["現状"], ["(記入例)"], ["設問番号", "目標", "理由"], ["Q1", 3.0, "x"],
    ])
    #expect(
      try refusals { try finder(book).table() } == [
        "返送.xlsx › 回答票!3 | 見出し「現状」(current)がありません"
          + " | the column 'current' is missing | add it to the row of headings"
      ])
  }

  @Test func `a heading that stands twice is told with both its places`() throws {
    let book = TableBook([["設問番号", "現状", "目標", "現　状"], ["Q1", 1.0, 2.0, 3.0]])
    #expect(
      try refusals { try finder(book).table() } == [
        "返送.xlsx › 回答票!D1 | 見出し「現　状」の列が二つあります"
          + " | the column '現　状' stands twice | keep one, here or in 回答票!B1"
      ])
  }

  @Test func `a heading beyond the first two hundred rows of content is not looked for`() throws {
    let filler = [[TableBook.Cell]](repeating: ["x"], count: 199)
    let heading: [[TableBook.Cell]] = [["設問番号", "現状"], ["Q1", 1.0]]
    #expect(try lines(TableBook(filler + heading)) == ["Q1|1|?|?"])
    #expect(throws: Failure.self) { try lines(TableBook([["x"]] + filler + heading)) }
  }

  // MARK: Defined names

  @Test(arguments: ["'回答票'!$B$3:$D$5", "回答票!$B$3:$D$5", "回答票!D5:B3"])
  func `a table is found by its defined name, and ends where the name ends`(
    _ reference: String
  ) throws {
    let table = try finder(named(reference)).table(named: "回答_範囲")
    #expect(table.map(\.place.description) == ["返送.xlsx › 回答票!4", "返送.xlsx › 回答票!5"])
    #expect(AnswerTable.lines(table) == ["Q1|1|?|?", "Q2|2|?|?"])
  }

  @Test func `the case of a name does not count, nor a quote within a sheet's name`() throws {
    var book = TableBook(.init(name: "田中's 表", rows: [["設問番号", "現状"], ["Q1", 1.0]]))
    book.names = ["Answers": "'田中''s 表'!$A$1:$B$2"]
    #expect(AnswerTable.lines(try finder(book).table(named: "ANSWERS")) == ["Q1|1|?|?"])
  }

  @Test(arguments: [
    "#REF!", "回答票!#REF!", "ない表!$A$1:$B$2", "0.5", "SUM(回答票!$A:$A)", "回答票!$A$1,回答票!$C$3",
  ])
  func `a name that means no cells is refused like one that is not there`(
    _ reference: String
  ) throws {
    let expected = [
      "返送.xlsx | 名前「回答_範囲」の表がありません | there is no table named '回答_範囲'"
        + " | use the form as it was sent, with its defined names"
    ]
    #expect(try refusals { try finder(named(reference)).table(named: "回答_範囲") } == expected)
    #expect(try refusals { try finder(TableBook([])).table(named: "回答_範囲") } == expected)
  }

  @Test func `a named table without a required heading says so in its first row`() throws {
    #expect(
      try refusals { try finder(named("回答票!$B$4:$D$6")).table(named: "回答_範囲") } == [
        "返送.xlsx › 回答票!4 | 見出し「設問番号」(question)がありません"
          + " | the column 'question' is missing | add it to the row of headings",
        "返送.xlsx › 回答票!4 | 見出し「現状」(current)がありません"
          + " | the column 'current' is missing | add it to the row of headings",
      ])
  }

  /// A table from B3 to D6 between other things, with a name for a part of it.
  private func named(_ reference: String) -> TableBook {
    var book = TableBook([
      ["設問番号", "現状"], ["Q0", 9.0], ["理由", "設問番号", "現状", .nothing, "目標"],
      ["外", "Q1", 1.0], ["外", "Q2", 2.0], ["外", "Q3", 3.0],
    ])
    book.names = ["回答_範囲": reference]
    return book
  }

  private func finder(_ book: TableBook) throws -> TableFinder {
    TableFinder(try book.read(), columns: AnswerTable.columns)
  }

  private func lines(_ book: TableBook) throws -> [String] {
    AnswerTable.lines(try finder(book).table())
  }

  /// The line of a problem without the folder of the file.
  private static func shortLine(_ problem: Problem) -> String {
    line(problem).split(separator: "/", maxSplits: .max).last.map(String.init) ?? ""
  }
}
