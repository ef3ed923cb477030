import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// What may be entered, what is locked, and looks that depend on values.
@Suite(.temporaryFolder, .serialized) struct WorkbookWriterFormTests {
  private static let choices = WorkbookContent.Reference(area("A1:A2"), sheet: "一")

  @Test func `a form is protected without a password, but for its input cells`() throws {
    let book = try Book(
      sheetContent([[.text("固定", .fixed), .text("記入", .input)]]) {
        $0.kind = .form
        $0.protection = .inputOnly
      })
    let sheet = try book.sheet(1)
    #expect(
      sheet.contains(
        "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" "
          + "formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>"))
    #expect(try book.part("xl/styles.xml").contains("<protection locked=\"0\"/>"))
    #expect(WorkbookContent.Sheet(name: "f", kind: .form, rows: []).protection == .inputOnly)
  }

  @Test func `a password is kept as its digest`() throws {
    let sheet = try Book(sheetContent { $0.protection = .password("password") }).sheet(1)
    #expect(sheet.contains("<sheetProtection password=\"83AF\" sheet=\"1\""))
  }

  @Test func `a drop-down takes its choices from cells or a name, never from a list`() throws {
    var content = sheetContent([[.text("可")], [.text("否")]]) {
      $0.inputRules = [
        .init(
          [area("B1:B9"), area("D1")], .oneOf(.cells(Self.choices)),
          help: .init("選択", "=一覧から\n選びます"), refusal: .init("=誤り", "\"一覧\"にありません")),
        .init([area("C1:C9")], .oneOf(.name("選択肢"))),
      ]
    }
    content.names = [.init("選択肢", Self.choices)]
    let sheet = try Book(content).sheet(1)
    #expect(sheet.contains("<dataValidations count=\"3\">"))
    #expect(sheet.contains("sqref=\"B1:B9\"><formula1>'一'!$A$1:$A$2</formula1>"))
    #expect(sheet.contains("sqref=\"D1\"><formula1>'一'!$A$1:$A$2</formula1>"))
    #expect(sheet.contains("sqref=\"C1:C9\"><formula1>選択肢</formula1>"))
    #expect(sheet.contains("errorTitle=\"=誤り\" error=\"&quot;一覧&quot;にありません\""))
    #expect(sheet.contains("promptTitle=\"選択\" prompt=\"=一覧から&#xA;選びます\""))
  }

  @Test func `numbers, days and lengths are bounded`() throws {
    let day = CivilDate(daysSinceEpoch: 20_777)
    var strict = WorkbookContent.InputRule([area("A5")], .whatever("LEN(A5)>2"))
    strict.strictness = .warn
    strict.allowsBlank = false
    let rules: [WorkbookContent.InputRule] = [
      .init([area("A1")], .integer(.between(0, 5))),
      .init([area("A2")], .number(.atMost(0.5))),
      .init([area("A3")], .date(.atLeast(day))),
      .init([area("A4")], .textLength(.between(0, 400))), strict,
      .init([area("A6")], .anything, help: .init("記入", "自由に")),
    ]
    let sheet = try Book(sheetContent { $0.inputRules = rules }).sheet(1)
    for part in [
      "type=\"whole\"", "<formula1>0</formula1><formula2>5</formula2>",
      "type=\"decimal\" operator=\"lessThanOrEqual\"", "<formula1>0.5</formula1>",
      "type=\"date\" operator=\"greaterThanOrEqual\"", "<formula1>46346</formula1>",
      "type=\"textLength\"", "<formula1>0</formula1><formula2>400</formula2>",
      "type=\"custom\" errorStyle=\"warning\" showInputMessage", "LEN(A5)&gt;2",
      "promptTitle=\"記入\" prompt=\"自由に\" sqref=\"A6\"/>",
    ] {
      #expect(sheet.contains(part), "\(part)")
    }
  }

  @Test func `looks depend on values in shapes and shades`() throws {
    let cells = area("A1:A9")
    let kinds: [WorkbookContent.Condition.Kind] = [
      .compared(.below(2), .warning), .compared(.between(1, 3), .good),
      .formula("ISBLANK(\(at("A1")))", .problem), .bar(.init(empty: 0, full: 5)), .bar(nil),
      .shade(darkIsHigh: true), .shade(darkIsHigh: false, steps: .three),
    ]
    let icons = WorkbookContent.Condition.Icons.allCases.map {
      WorkbookContent.Condition.Kind.icons($0, reversed: true, alone: true)
    }
    let book = try Book(
      sheetContent {
        $0.conditions = (kinds + icons).map { .init(cells, $0) }
        $0.conditions[0].isLast = true
      })
    let sheet = try book.sheet(1)
    for part in [
      "type=\"cellIs\" dxfId=\"0\" priority=\"1\" stopIfTrue=\"1\" operator=\"lessThan\"",
      "operator=\"between\"><formula>1</formula><formula>3</formula>",
      "<formula>ISBLANK(A1)</formula>", "<cfvo type=\"num\" val=\"5\"/>",
      "<color rgb=\"FFFFFFFF\"/><color rgb=\"FF95B3D7\"/>",
      "<color rgb=\"FF95B3D7\"/><color rgb=\"FFD3DFEE\"/><color rgb=\"FFFFFFFF\"/>",
      "iconSet=\"3ArrowsGray\" reverse=\"1\" showValue=\"0\"", "iconSet=\"3Symbols2\"",
      "iconSet=\"4Rating\"", "iconSet=\"5Rating\"", "iconSet=\"5Quarters\"",
    ] {
      #expect(sheet.contains(part), "\(part)")
    }
    #expect(try book.part("xl/styles.xml").contains("<dxfs count=\"3\">"))
  }

  @Test func `remarks are in a box as large as their text, and keep every character`() throws {
    let book = try Book(
      sheetContent {
        $0.comments = [
          .init(on: at("A1"), "確かめてください\u{1}_x0041_", author: "審査"),
          .init(on: at("B2"), String(repeating: "長い説明。", count: 40)),
        ]
      })
    let comments = try book.part("xl/comments1.xml")
    #expect(comments.contains("確かめてください_x0001__x005F_x0041_"))
    #expect(comments.contains("<author>審査</author>"))
    #expect(comments.contains("rFont val=\"游ゴシック\""))
    let boxes = try book.part("xl/drawings/vmlDrawing1.vml").components(separatedBy: "height:")
      .dropFirst().compactMap { Double($0.prefix { $0 != "p" }) }
    #expect(boxes.count == 2 && boxes[1] > 3 * boxes[0])
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let said: String
    let change: @Sendable (inout WorkbookContent.Sheet) -> Void
    var testDescription: String { said }
  }

  private static func rule(
    _ allowed: WorkbookContent.InputRule.Allowed,
    help: WorkbookContent.InputRule.Message? = nil
  ) -> @Sendable (inout WorkbookContent.Sheet) -> Void {
    { $0.inputRules = [.init([area("C1:C9")], allowed, help: help)] }
  }

  private static func condition(
    _ kind: WorkbookContent.Condition.Kind
  ) -> @Sendable (inout WorkbookContent.Sheet) -> Void {
    { $0.conditions = [.init(area("C1:C9"), kind)] }
  }

  static let refused: [Refused] = [
    Refused(said: "256 ranges have input rules") { sheet in
      sheet.inputRules = [
        .init((1...256).map { area("A\($0 * 2)") }, .integer(.atLeast(0)))
      ]
    },
    Refused(said: "two input rules overlap") {
      $0.inputRules = [
        .init([area("A1:B2")], .integer(.atLeast(0))),
        .init([area("B2:C3")], .integer(.atLeast(0))),
      ]
    },
    Refused(said: "an input rule has no cells") {
      $0.inputRules = [.init([], .integer(.atLeast(0)))]
    },
    Refused(said: "the bounds of the input rule", change: rule(.integer(.between(2, 1)))),
    Refused(said: "the bounds of the input rule", change: rule(.number(.atLeast(.nan)))),
    Refused(
      said: "the bounds of the input rule",
      change: rule(.date(.atMost(CivilDate(daysSinceEpoch: -30_000))))),
    Refused(said: "the bounds of the input rule", change: rule(.textLength(.atMost(-1)))),
    Refused(said: "begins with '='", change: rule(.whatever("=A1"))),
    Refused(
      said: "has 33 characters",
      change: rule(
        .anything, help: .init(.init(repeating: "字", count: 33), "x"))),
    Refused(
      said: "has 256 characters",
      change: rule(
        .anything, help: .init("x", .init(repeating: "字", count: 256)))),
    Refused(
      said: "no sheet '二'",
      change: rule(
        .oneOf(.cells(.init(area("A1"), sheet: "二"))))),
    Refused(
      said: "are no row or column",
      change: rule(
        .oneOf(.cells(.init(area("A1:B2"), sheet: "一"))))),
    Refused(
      said: "or there are none",
      change: rule(
        .oneOf(.cells(.init(area("D1:D9"), sheet: "一"))))),
    Refused(said: "is not defined", change: rule(.oneOf(.name("無い")))),
    Refused(
      said: "the numbers of a conditional look",
      change: condition(
        .compared(.below(.nan), .warning))),
    Refused(
      said: "the numbers of a conditional look",
      change: condition(
        .compared(.between(3, 1), .warning))),
    Refused(
      said: "the numbers of a conditional look",
      change: condition(
        .bar(.init(empty: 5, full: 5)))),
    Refused(said: "the formula is empty", change: condition(.formula("", .warning))),
    Refused(said: "a remark is empty") { $0.comments = [.init(on: at("A1"), "")] },
    Refused(said: "a cell has two") {
      $0.comments = [.init(on: at("A1"), "a"), .init(on: at("A1"), "b")]
    },
    Refused(said: "has 32768 characters") {
      $0.comments = [.init(on: at("A1"), .init(repeating: "a", count: 32_768))]
    },
    Refused(said: "no workbook can hold (U+000A)") {
      $0.comments = [.init(on: at("A1"), "a", author: "a\nb")]
    },
  ]

  @Test(arguments: refused) func `what cannot be asked of cells is refused`(
    _ refused: Refused
  ) throws {
    let said = try problems(of: sheetContent { refused.change(&$0) }).map(\.what.english)
    #expect(said.contains { $0.contains(refused.said) }, "\(said)")
    #expect(said.count == 1)
  }
}
