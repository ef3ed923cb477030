import ProfileModel
import Testing
import Wording

@testable import Sheets

@Suite struct LintPrintTests {
  @Test(arguments: cases)
  func `a sheet to print breaks one rule and its twin none`(_ example: LintCase) throws {
    let found = try example.bad.findings()
    #expect(found.map(\.rule) == [example.rule], "\(found.map(\.problem))")
    let file = example.place.isEmpty ? "book.xlsx" : "book.xlsx › \(example.place)"
    #expect(found.first.map { "\($0.problem.place)" } == file)
    let twin = try example.good.findings()
    #expect(twin.isEmpty, "\(twin.map(\.problem))")
  }

  @Test func `every rule for print has a workbook that breaks it`() {
    #expect(Set(Self.cases.map(\.rule)) == Set(WorkbookRule.print.map(\.id)))
  }

  @Test func `a hidden sheet and an empty one are not printed`() throws {
    let paper = LintBook.PaperSetup(fits: "", setup: "", header: "", footer: "")
    for sheet in [
      LintBook.Sheet(name: "控え", rows: [["a"]], paper: paper, state: "hidden"),
      LintBook.Sheet(name: "空", rows: [[nil]], paper: paper),
    ] {
      #expect(try plain.with { $0.sheets.append(sheet) }.findings() == [])
    }
  }

  @Test(arguments: [
    "&amp;RTLP:RED", "&amp;C社外秘", "&amp;Lreport / Confidential 2",
    "&amp;R&amp;\"游ゴシック,太字\"&amp;9自社の言葉",
  ])
  func `a handling label is known by its words or its place`(_ header: String) throws {
    #expect(try LintBook.print(["a"]) { $0.paper.header = header }.findings() == [])
  }

  @Test(arguments: [
    "", "&amp;L総括", "&amp;R&amp;P", "&amp;R&amp;\"游ゴシック,太字\"&amp;9 ", "&amp;C総括 &amp;D",
  ])
  func `a header without a label is told`(_ header: String) throws {
    let found = try LintBook.print(["a"]) { $0.paper.header = header }.findings()
    #expect(found.map(\.rule) == ["PR05"])
  }

  @Test(arguments: [
    "選択肢!$A$1:$A$3", "区分", "'選択 肢'!$A$1:$A$3", "INDIRECT($A$1)", "$B$1:$B$3",
  ]) func `choices from cells are in order`(_ formula: String) throws {
    #expect(try form(list: formula).findings() == [])
  }

  @Test(arguments: ["&quot;はい,いいえ&quot;", "無い名前", "#REF!", ""])
  func `choices from elsewhere are told`(_ formula: String) throws {
    #expect(try form(list: formula).findings().map(\.rule) == ["PR17"])
  }

  private var plain: LintBook { .print(["a"]) }

  private func form(list formula: String) -> LintBook {
    LintBook.print(["設問", .styled("回答", 7)]) {
      $0.isProtected = true
      $0.validations = list(formula)
    }.with { $0.names = "<definedName name=\"区分\">選択肢!$A$1:$A$3</definedName>" }
  }
}

/// A drop-down over B1 that takes its choices from a formula.
private func list(_ formula: String) -> String {
  "<dataValidation type=\"list\" sqref=\"B1 B3:B4\"><formula1>\(formula)</formula1></dataValidation>"
}

extension LintPrintTests {
  private static let wide = #"<col min="1" max="1" width="220" customWidth="1"/>"#
  private static let narrow = #"<col min="1" max="1" width="10" customWidth="1"/>"#
  private static let long = "長い文は折り返されて何行にもなる"

  private static func rows(_ count: Int) -> [[LintBook.Entry]] {
    (1...count).map { [.text("行\($0)")] }
  }

  private static func book(
    _ rows: [[LintBook.Entry]], change: (inout LintBook.Sheet) -> Void = { _ in }
  ) -> LintBook {
    var sheet = LintBook.Sheet(name: "総括", rows: rows)
    change(&sheet)
    return LintBook(sheets: [sheet])
  }

  private static let titles =
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">総括!$1:$1</definedName>"

  private static let cases: [LintCase] = page + look + content + forms

  private static let page: [LintCase] = [
    LintCase(
      "PR01", "letter paper", at: "総括",
      bad: .print(["a"]) { $0.paper.setup = #"paperSize="1" orientation="portrait""# },
      good: .print(["a"]) {
        $0.paper.setup = #"paperSize="9" orientation="portrait" fitToHeight="0""#
      }),
    LintCase(
      "PR02", "no word of the orientation", at: "総括",
      bad: .print(["a"]) { $0.paper.setup = #"paperSize="9" fitToHeight="0""# }, good: .print(["a"])
    ),
    LintCase(
      "PR03", "as wide as it comes", at: "総括", bad: .print(["a"]) { $0.paper.fits = "" },
      good: .print(["a"])),
    LintCase(
      "PR03", "two pages wide", at: "総括",
      bad: .print(["a"]) {
        $0.paper.setup = #"paperSize="9" orientation="landscape" fitToWidth="2""#
      }, good: .print(["a"]) { $0.paper.setup = #"paperSize="9" orientation="landscape""# }),
    LintCase(
      "PR03", "a long table on one page", at: "総括",
      bad: book(rows(200)) { $0.paper.setup = #"paperSize="9" orientation="landscape""# }
        .with { $0.names = titles }, good: book(rows(200)).with { $0.names = titles }),
    LintCase(
      "PR04", "a second page without headings", at: "総括", bad: book(rows(60)),
      good: book(rows(60)).with { $0.names = titles }),
    LintCase(
      "PR04", "few rows that are high", at: "総括",
      bad: book(rows(10)) { $0.heights = [1: 100, 2: 100, 3: 100, 4: 200] }, good: book(rows(10))),
    LintCase(
      "PR05", "no handling label", at: "総括", bad: .print(["a"]) { $0.paper.header = "&amp;L総括" },
      good: .print(["a"])),
    LintCase(
      "PR06", "a page of nobody knows how many", at: "総括",
      bad: .print(["a"]) { $0.paper.footer = "&amp;L第1版&amp;C&amp;P" }, good: .print(["a"])),
    LintCase(
      "PR07", "the day of printing for an edition", at: "総括",
      bad: .print(["a"]) { $0.paper.footer = "&amp;L&amp;D&amp;C&amp;10&amp;P / &amp;N" },
      good: .print(["a"]) { $0.paper.footer = "&amp;C&amp;P / &amp;N&amp;R版 3" }),
  ]

  private static let look: [LintCase] = [
    LintCase(
      "PR08", "two fonts", at: "総括!B1", bad: .print(["a", .styled("b", 10)]),
      good: .print(["a", "b"])),
    LintCase(
      "PR08", "a font without Japanese", at: "総括!A1", bad: .print([.styled("a", 1)]),
      good: .print([.styled("a", 10)])),
    LintCase(
      "PR09", "seven points", at: "総括!B1", bad: .print(["a", .styled("b", 2)]),
      good: .print(["a", "b"])),
    LintCase(
      "PR09", "small by its scale", at: "総括!A1", bad: .print(["a"]) { $0.columns = wide },
      good: .print(["a"])),
    LintCase(
      "PR10", "a minus in red alone", at: "総括!A1", bad: .print([.styled(-5, 5)]),
      good: .print([.styled(-5, 6)])),
    LintCase(
      "PR10", "the same word on yellow", at: "総括!B2",
      bad: .print(["a", "対応"], ["b", .styled("対応", 4)]),
      good: .print(["a", "対応"], ["b", .styled("対応", 9)])),
    LintCase(
      "PR10", "the same word in red, not in a striped row", at: "総括!B2",
      bad: .print(["a", "対応"], ["b", .styled("対応", 11)]),
      good: .print(["a", "対応"], [.styled("b", 11), .styled("対応", 11)])),
    LintCase(
      "PR11", "a row too low", at: "総括!A1",
      bad: .print([.styled(.text(long), 3)]) {
        $0.columns = narrow
        $0.heights = [1: 30]
      },
      good: .print([.styled(.text(long), 3)]) {
        $0.columns = narrow
        $0.heights = [1: 60]
      }),
    LintCase(
      "PR11", "a height that nobody wrote", at: "総括!A1",
      bad: .print([.styled(.text(long), 3)]) { $0.columns = narrow },
      good: .print([.styled("短い", 3)]) { $0.columns = narrow }),
    LintCase(
      "PR11", "merged cells that together are high enough", at: "総括!A1",
      bad: .print([.styled(.text(long), 3)], ["b"]) {
        $0.columns = narrow
        $0.heights = [1: 30, 2: 30]
      },
      good: .print([.styled(.text(long), 3)], [nil]) {
        $0.columns = narrow
        $0.heights = [1: 30, 2: 30]
        $0.merged = ["A1:A2"]
      }),
  ]

  private static let content: [LintCase] = [
    LintCase(
      "PR12", "a name by a program", at: "Sheet1", bad: .print(["a"]) { $0.name = "Sheet1" },
      good: .print(["a"]) { $0.name = "Sheet一覧" }),
    LintCase(
      "PR12", "a copy", at: "回答票 (2)", bad: .print(["a"]) { $0.name = "回答票 (2)" },
      good: .print(["a"]) { $0.name = "回答票(本社)" }),
    LintCase(
      "PR12", "a name too long", at: String(repeating: "長", count: 32),
      bad: .print(["a"]) { $0.name = String(repeating: "長", count: 32) },
      good: .print(["a"]) { $0.name = String(repeating: "長", count: 31) }),
    LintCase(
      "PR12", "a character that machines lack", at: "①総括", bad: .print(["a"]) { $0.name = "①総括" },
      good: .print(["a"]) { $0.name = "1総括" }),
    LintCase(
      "PR12", "a space at the end", at: "総括 ", bad: .print(["a"]) { $0.name = "総括 " },
      good: .print(["a"]) { $0.name = "総 括" }),
    LintCase(
      "PR13", "a hidden column of answers", at: "総括!B1",
      bad: .print(["a", "正答"]) { $0.columns = #"<col min="2" max="2" width="9" hidden="1"/>"# },
      good: .print(["a"]) { $0.columns = #"<col min="2" max="16384" width="9" hidden="1"/>"# }),
    LintCase(
      "PR13", "a hidden row", at: "総括!A2", bad: .print(["a"], ["b"]) { $0.hiddenRows = [2] },
      good: .print(["a"], []) { $0.hiddenRows = [2] }),
    LintCase(
      "PR14", "figures without data", at: "総括!B1", bad: .print(["a", 1], ["b", 2]),
      good: LintBook.print(["a", 1], ["b", 2]).with {
        $0.sheets.append(.init(name: "データ_表", rows: [["名称", "件数"], ["a", 1], ["b", 2]]))
      }),
    LintCase(
      "PR15", "nothing to know the file by", at: "",
      bad: LintBook.print(["a"]).with { $0.hasManagement = false },
      good: LintBook.print(["a"]).with {
        $0.hasManagement = false
        $0.sheets.append(.init(name: "Management", rows: [["form", "x"]]))
      }),
    LintCase(
      "PR18", "a name of nothing", at: "",
      bad: LintBook.print(["a"]).with {
        $0.names = "<definedName name=\"範囲\">総括!#REF!</definedName>"
      },
      good: LintBook.print(["a"]).with {
        $0.names = "<definedName name=\"範囲\">総括!$A$1</definedName>"
      }),
    LintCase(
      "PR19", "a formula without value", at: "総括!A1", bad: .print([.formula(nil)]),
      good: .print([.formula(2)])),
    LintCase(
      "PR19", "an error", at: "総括!A1", bad: .print([.error("#REF!")]), good: .print(["#REF!"])),
  ]

  private static let forms: [LintCase] = [
    LintCase(
      "PR16", "unlocked cells on an open sheet", at: "総括", bad: .print([.styled("回答", 7)]),
      good: .print([.styled("回答", 7)]) { $0.isProtected = true }),
    LintCase(
      "PR16", "drop-downs on an open sheet", at: "総括",
      bad: .print(["a"]) { $0.validations = list("$D$1:$D$2") },
      good: .print(["a"]) {
        $0.validations = list("$D$1:$D$2")
        $0.isProtected = true
      }),
    LintCase(
      "PR17", "choices written into the rule", at: "総括!B1",
      bad: .print(["a"]) {
        $0.validations = list("&quot;はい,いいえ&quot;")
        $0.isProtected = true
      },
      good: .print(["a"]) {
        $0.validations = list("選択肢!$A$1:$A$2")
        $0.isProtected = true
      }),
  ]
}
