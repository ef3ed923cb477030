import Foundation
import TestSupport
import Testing

/// A whole quarter as an operator lives it, with departments that fill in workbooks, in both languages.
@Suite(.temporaryFolder, .serialized) struct QuarterTests {
  private static let python = Repository.root + "/.build/python/bin/python"

  /// The words of one language that people meet on the way.
  struct Words: Sendable {
    let language: String
    let rating: String
    let answeredOn: String
    let id: String
    let takenIn: String
    let nothingToDo: String
  }

  static let languages = [
    Words(
      language: "ja", rating: "評価", answeredOn: "回答日", id: "対策項目ID", takenIn: "取り込みました。",
      nothingToDo: "残っている設問はありません。"),
    Words(
      language: "en", rating: "Rating", answeredOn: "Answered on", id: "Control ID",
      takenIn: "taken in", nothingToDo: "Nothing is left to do."),
  ]

  /// Fills in every row of a sheet, or the first few, with an answer and a day.
  private static let fillIn = """
    import sys, openpyxl
    path, target, id_, rating, day, answer, count = sys.argv[1:8]
    book = openpyxl.load_workbook(path)
    for sheet in book:
        rows = list(sheet.iter_rows())
        head = next((row for row in rows if {id_, rating, day} <= {cell.value for cell in row}), None)
        if head is None:
            continue
        column = {cell.value: cell.column for cell in head}
        filled = 0
        for row in rows:
            if row[0].row <= head[0].row or not sheet.cell(row[0].row, column[id_]).value:
                continue
            if filled == int(count):
                break
            sheet.cell(row[0].row, column[rating]).value = answer
            sheet.cell(row[0].row, column[day]).value = "2026-11-20"
            filled += 1
        print(filled)
    book.save(target)
    """

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: python)), arguments: languages)
  func `a quarter goes from an empty workspace to a closed period, and the next begins with it`(
    words: Words
  ) throws {
    let workspace = try Workspace()
    let folder = try TemporaryFolder.path
    func assess(_ line: String, status: Int = 0) throws -> String {
      let run = try runProgram(
        Repository.program,
        ["--workspace", workspace.folder, "--lang", words.language]
          + line.split(separator: " ").map(String.init))
      try #require(run.status == status, "\(line): \(run.errors)")
      return run.output + run.errors
    }
    func fill(_ name: String, as target: String, _ answer: String, rows: Int = 999) throws {
      let run = try runProgram(
        Self.python,
        [
          "-c", Self.fillIn, "\(folder)/\(name)", "\(folder)/\(target)", words.id, words.rating,
          words.answeredOn, answer, "\(rows)",
        ])
      try #require(run.status == 0, "\(run.errors)")
    }

    for line in [
      "init --kind operator --name みほん電力", "org set --sector electricity",
      "org unit set it --name 情報システム部 --role it --role security --owner 鈴木",
      "org unit set plant --name 発電所 --role ot --owner 佐藤",
      "catalog load nisc-guideline-2023", "period open 2026Q2",
    ] { _ = try assess(line) }
    for unit in ["it", "plant"] {
      _ = try assess("score sheet --unit \(unit) -o \(folder)/\(unit).xlsx")
    }
    try fill("it.xlsx", as: "it-1.xlsx", "2")
    try fill("it.xlsx", as: "it-2.xlsx", "３", rows: 2)
    try fill("plant.xlsx", as: "plant-1.xlsx", "5", rows: 1)
    try fill("plant.xlsx", as: "plant-2.xlsx", "1")

    // One file of three is wrong: nothing goes in, and the file goes back with its cell marked.
    let refused = try assess(
      "score import \(folder)/it-1.xlsx \(folder)/plant-1.xlsx --returns \(folder)/back", status: 3)
    #expect(refused.contains("plant-1.xlsx") && !refused.contains("it-1.xlsx ›"))
    #expect(FileManager.default.fileExists(atPath: folder + "/back/plant-1.xlsx"))
    let untouched = try assess("score list --state adopted --format csv")
    #expect(untouched.split(whereSeparator: \.isNewline).count == 1)

    // Two copies of one sheet differ in two rows: a table asks which is right, and is answered.
    _ = try assess(
      "score import \(folder)/it-1.xlsx \(folder)/it-2.xlsx --conflicts \(folder)/c.csv", status: 3)
    var table = try String(contentsOfFile: folder + "/c.csv", encoding: .utf8)
    let questions = table.split(whereSeparator: \.isNewline).dropFirst()
    #expect(questions.count == 2)
    for line in questions { table = table.replacingOccurrences(of: line, with: line + "it-2.xlsx") }
    try table.write(toFile: folder + "/c.csv", atomically: true, encoding: .utf8)
    let taken = try assess(
      "score import \(folder)/it-1.xlsx \(folder)/it-2.xlsx \(folder)/plant-2.xlsx "
        + "--answers \(folder)/c.csv")
    #expect(taken.contains(words.takenIn), "\(taken)")
    let before = try assess("score list --format csv")
    #expect(before.contains("nisc-guideline-2023"))
    _ = try assess("score import \(folder)/plant-2.xlsx")
    #expect(try assess("score list --format csv") == before, "taking it in twice changes nothing")

    // What no unit answers is answered for the organisation; then the period closes.
    let open = try assess("score todo --scope organisation --format csv")
    for row in open.split(whereSeparator: \.isNewline).dropFirst() {
      let control = row.split(separator: ",")[2]
      _ = try assess("score set \(control) --scope organisation --unknown")
    }
    let names = "--prepared-by 甲 --checked-by 乙 --approved-by 丙"
    _ = try assess("period close 2026Q2 \(names)")
    _ = try assess("period open 2026Q3 --from 2026Q2")
    let drafts = try assess("score list --state draft --format csv")
    #expect(
      drafts.split(whereSeparator: \.isNewline).count
        == before.split(whereSeparator: \.isNewline).count)
    _ = try assess("period close 2026Q3 \(names)", status: 3)

    // The next quarter: one rises with evidence, one falls with a reason, the rest is confirmed.
    _ = try assess(
      "score set 5.1.3.3-1 --scope unit:it --tier 3 --evidence 復元試験 --grade record --dated 2026-11-01"
    )
    _ = try assess("score set 5.1.1.1-1 --scope unit:it --tier 1 --reason 棚卸しを止めた --why 内部監査")
    _ = try assess("score confirm 3 4 5")
    let diff = try assess("diff 2026Q2 2026Q3 --format json")
    #expect(diff.contains("rose") && diff.contains("fell") && diff.contains("内部監査"))
    _ = try assess("period close 2026Q3 \(names)")
    let trend = try assess("trend --format json")
    #expect(trend.contains("2026Q2") && trend.contains("2026Q3"))
    let left = try assess("score todo --period 2026Q3 --format csv")
    #expect(!left.contains("answer,") && !left.contains("confirm,"))
    _ = try assess("audit verify")
    _ = try assess("doctor")
  }

  @Test func `eight quarters compare as they were lived`() throws {
    let workspace = try Workspace()
    func assess(_ line: String) throws -> String {
      let run = try workspace.run(line.split(separator: " ").map(String.init))
      try #require(run.status == 0, "\(line): \(run.errors)")
      return run.output
    }
    for line in [
      "init --kind operator --name x", "org set --sector electricity",
      "catalog load nisc-guideline-2023",
    ] { _ = try assess(line) }
    // One control climbs from tier 1 to 4 and back, another falls silent for a year.
    let climbing = [1, 2, 3, 4, 3, 2, 1, 2]
    let quarters = (0..<8).map { "\(2024 + $0 / 4)Q\($0 % 4 + 1)" }
    for (number, quarter) in quarters.enumerated() {
      let from = number == 0 ? "" : " --from \(quarters[number - 1])"
      _ = try assess("period open \(quarter)\(from)")
      _ = try assess("score set 5.1.3.3-1 --tier \(climbing[number]) --reason 第\(number)四半期")
      let other = (2..<6).contains(number) ? "--unknown" : "--tier 2"
      _ = try assess("score set 5.1.1.1-1 \(other) --reason 確認")
      _ = try assess(
        "period close \(quarter) --prepared-by a --checked-by b --approved-by c --with-gaps 試行")
    }
    for number in 1..<8 {
      let diff = try assess("diff \(quarters[number - 1]) \(quarters[number]) --format csv")
      let line = diff.split(whereSeparator: \.isNewline).first { $0.contains("5.1.3.3-1") }
      let expected = climbing[number] > climbing[number - 1] ? "rose" : "fell"
      #expect(line?.contains(expected) == true, "\(diff)")
      let silent = diff.split(whereSeparator: \.isNewline).first { $0.contains("5.1.1.1-1") }
      switch number {
      case 2: #expect(silent?.contains("became-unknown") == true, "\(diff)")
      case 6: #expect(silent?.contains("answered") == true, "\(diff)")
      default: #expect(silent == nil, "\(diff)")
      }
    }
    let trend = try assess("trend --periods 8 --format csv")
    for quarter in quarters { #expect(trend.contains(quarter)) }
    let history = try assess("score history 5.1.3.3-1 --format csv")
    // Opened and answered in each quarter.
    #expect(history.split(whereSeparator: \.isNewline).count == 1 + 16)
    #expect(history.contains("第7四半期"))
  }
}
