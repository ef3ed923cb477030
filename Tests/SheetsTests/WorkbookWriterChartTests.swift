import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// Charts and pictures.
@Suite(.temporaryFolder, .serialized) struct WorkbookWriterChartTests {
  typealias Chart = WorkbookContent.Chart

  static let kinds: [Chart.Kind] = [
    .radar, .filledRadar, .bar(), .bar(.stacked), .bar(.percent), .column(), .column(.stacked),
    .column(.percent), .line, .doughnut, .scatter,
  ]

  /// A sheet of numbers with charts over it.
  static func content(_ charts: [Chart], name: String = "数値") -> WorkbookContent {
    let areas = ["Governance", "Identify", "Protect", "Detect", "Respond"]
    let rows: [[WorkbookContent.Cell]] = areas.enumerated().map { index, area in
      [
        .text(area, .rowHeading), .integer(index, .number), .number(Double(index) / 2 + 1, .number),
        .formula("\(at("B\(index + 2)"))*2", .number(Double(index * 2)), .number),
        index == 2 ? .blank(.muted) : .formula("1", .text(""), .muted),
      ]
    }
    var sheet = WorkbookContent.Sheet(
      name: name, kind: .print,
      rows: [["Area", "Current", "Target", "Previous", "Cap"].map { .text($0, .heading) }] + rows,
      columns: [.fitted(8...20), .fixed(9), .fixed(9), .fixed(9), .fixed(9)])
    sheet.charts = charts
    sheet.page.fit = .onePage
    return WorkbookContent(
      title: "Charts", label: "TLP:GREEN", issue: "20 November 2026 / abc", created: 1,
      sheets: [sheet])
  }

  static func series(
    _ column: String, _ role: Chart.Series.Role, name: String = "数値", x: String = "A"
  ) -> Chart.Series {
    Chart.Series(
      "\(role)", categories: .init(area("\(x)2:\(x)6"), sheet: name),
      values: .init(area("\(column)2:\(column)6"), sheet: name), role: role)
  }

  static func chart(_ kind: Chart.Kind, at anchor: CellAddress = at("G2")) -> Chart {
    switch kind {
    case .doughnut:
      var parts = series("C", .part)
      parts.labels = .shares
      return Chart(kind, title: "Shares", series: [parts], at: anchor)
    case .scatter:
      return Chart(
        kind, title: "Points", series: [series("C", .current, x: "B")], at: anchor)
    default:
      return Chart(
        kind, title: "Tiers",
        series: [series("B", .current), series("C", .target), series("D", .previous)], at: anchor)
    }
  }

  @Test(arguments: kinds) func `every text of a chart is in the one font`(
    _ kind: Chart.Kind
  ) throws {
    var chart = Self.chart(kind)
    chart.categories = .init("Area", minimum: kind == .scatter ? 0 : nil)
    chart.values = .init("Tier", minimum: 0, maximum: 10, step: 2)
    if kind != .doughnut { chart.series[0].labels = .values(.decimals(1)) }
    let xml = try Book(Self.content([chart])).part("xl/charts/chart1.xml")
    let fonts = xml.components(separatedBy: "<a:latin typeface=\"").dropFirst()
    #expect(fonts.count >= 3)
    #expect(fonts.allSatisfy { $0.hasPrefix("游ゴシック\"") })
    #expect(xml.components(separatedBy: "<a:defRPr").count - 1 <= fonts.count)
    #expect(xml.contains("<c:plotVisOnly val=\"1\"/>") == false)
  }

  @Test func `charts of every kind are built as programs expect them`() throws {
    let charts = Self.kinds.enumerated().map { Self.chart($1, at: at("G\($0 * 20 + 2)")) }
    #expect(try WorkbookStructure.faults([Book(Self.content(charts)).path]) == [])
  }

  @Test func `what a chart shows is kept beside it, formulas and gaps too`() throws {
    let charts = [
      Chart(.line, title: "=1+1", series: [Self.series("D", .current)], at: at("G2")),
      Chart(
        .line, title: "",
        series: [
          Chart.Series(
            "=A1", categories: .init(area("A1:E1"), sheet: "2026"),
            values: .init(area("A3:E3"), sheet: "2026"))
        ], at: at("G20")),
    ]
    var content = Self.content([charts[0]])
    content.sheets.append(
      WorkbookContent.Sheet(
        name: "2026", kind: .data,
        rows: [
          [.rich([.init("豊"), .init("か", .strong)]), .text("_x0041_"), .boolean(true)], [],
          [.integer(1), .empty, .formula("NA()", .text("-")), .number(2.5)],
        ]))
    content.sheets[1].charts = [charts[1]]
    let book = try Book(content)
    let first = try book.part("xl/charts/chart1.xml")
    #expect(first.contains("<c:f>'数値'!$D$2:$D$6</c:f><c:numCache><c:formatCode>General"))
    #expect(first.contains("<c:pt idx=\"4\"><c:v>8</c:v></c:pt>"))
    #expect(first.contains("<a:t>=1+1</a:t>"))  // a title is never a formula
    let second = try book.part("xl/charts/chart2.xml")
    #expect(second.contains("<c:tx><c:v>=A1</c:v></c:tx>"))
    #expect(second.contains("<c:f>'2026'!$A$1:$E$1</c:f><c:strCache><c:ptCount val=\"5\"/>"))
    #expect(second.contains("<c:v>豊か</c:v>"))
    #expect(second.contains("<c:v>_x005F_x0041_</c:v>"))
    #expect(
      second.contains(
        "<c:ptCount val=\"5\"/><c:pt idx=\"0\"><c:v>1</c:v></c:pt><c:pt idx=\"3\"><c:v>2.5</c:v>"))
    #expect(second.contains("<c:autoTitleDeleted val=\"1\"/>"))
  }

  @Test func `a cap is an empty frame over the bars it is for`() throws {
    let chart = Chart.capped(
      title: "Effort", Self.series("B", .current), cap: Self.series("C", .part), at: at("G2"))
    #expect(chart.series.map(\.role) == [.current, .cap])
    let xml = try Book(Self.content([chart])).part("xl/charts/chart1.xml")
    #expect(xml.contains("<c:overlap val=\"100\"/>"))
    #expect(
      xml.contains(
        "<c:spPr><a:noFill/><a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\"000000\"/>"))
  }

  @Test func `no two series look the same in grey`() {
    func lightness(_ look: ChartLook) -> Int {
      let (red, green, blue) = (look.colour >> 16, look.colour >> 8 & 255, look.colour & 255)
      return Int(red * 299 + green * 587 + blue * 114) / 1000
    }
    let roles: [Chart.Series.Role] = [.current, .target, .previous, .cap]
    let looks = roles.map { ChartLook($0, place: 0) }
    for (index, look) in looks.enumerated() {
      for other in looks[..<index] {
        #expect(abs(lightness(look) - lightness(other)) >= 20)
        #expect(look.dash != other.dash && look.mark != other.mark)
        #expect(look.pattern != other.pattern)
      }
    }
    let parts = (0..<8).map { ChartLook(.part, place: $0) }
    #expect(Set(parts).count == 8)
    for (part, next) in zip(parts, parts.dropFirst()) {
      #expect(abs(lightness(part) - lightness(next)) >= 20)
      #expect(part.pattern != next.pattern || abs(lightness(part) - lightness(next)) >= 60)
    }
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let what: String
    let change: @Sendable (inout Chart) -> Void
    var testDescription: String { what }
  }

  static let refused: [Refused] = [
    Refused(what: "no series") { $0.series = [] },
    Refused(what: "axes that fall") { $0.values = .init(minimum: 5, maximum: 5) },
    Refused(what: "a step of nothing") { $0.values = .init(step: 0) },
    Refused(what: "no number on an axis") { $0.values = .init(minimum: .nan) },
    Refused(what: "no size") { $0.width = 10 },
    Refused(what: "a title of two lines") { $0.title = "a\nb" },
    Refused(what: "a series without a name") { $0.series[0].name = "" },
    Refused(what: "values that are texts") {
      $0.series[0].values = .init(area("A2:A6"), sheet: "数値")
    },
    Refused(what: "values that are not there") {
      $0.series[0].values = .init(area("J2:J6"), sheet: "数値")
    },
    Refused(what: "values in a square") {
      $0.series[0].values = .init(area("B2:C6"), sheet: "数値")
    },
    Refused(what: "fewer categories than values") {
      $0.series[0].categories = .init(area("A2:A5"), sheet: "数値")
    },
    Refused(what: "a sheet that is not there") {
      $0.series[0].values = .init(area("B2:B6"), sheet: "無い")
    },
    Refused(what: "shares of lines") { $0.series[0].labels = .shares },
    Refused(what: "points without an x") { $0.kind = .scatter },
    Refused(what: "rings in rings") {
      $0.kind = .doughnut
      $0.series.append($0.series[0])
    },
    Refused(what: "more points than there may be") {
      $0.series[0].values = .init(area("B2:B32002"), sheet: "数値")
      $0.series[0].categories = .init(area("A2:A32002"), sheet: "数値")
    },
  ]

  @Test(arguments: refused) func `a chart that cannot be drawn is refused with its place`(
    _ refused: Refused
  ) throws {
    var chart = Chart(
      .line, title: "t", series: [Self.series("B", .current)], at: at("G2"))
    refused.change(&chart)
    let said = try problems(of: Self.content([chart]))
    #expect(said.count == 1, "\(said.map(\.what.english))")
    #expect(said.first?.place.description.hasSuffix("数値!G2") == true)
  }

  @Test func `a picture is shown, and what is none is refused`() throws {
    let content = sheetContent {
      $0.pictures = [.init(png: Self.png, at: at("B2"), scale: 10, description: "ロゴ")]
    }
    let damaged: [[UInt8]] = [
      [], [0x89, 0x50, 0x4E, 0x47], Array(Self.png.dropLast(12)), Array("GIF89a".utf8),
      Self.png.enumerated().map { $0 == 19 ? 0 : $1 },  // no pixels wide
      Self.png.enumerated().map { $0 == 33 ? 0xFF : $1 },  // a length past the end
    ]
    for bytes in damaged {
      var broken = content
      broken.sheets[0].pictures = [.init(png: bytes, at: at("B2"), description: "")]
      let said = try problems(of: broken)
      #expect(said.map(\.what.english) == ["this is no PNG picture, or its scale is none"])
    }
    for scale in [0, -1, .nan, 101] {
      var broken = content
      broken.sheets[0].pictures = [
        .init(png: Self.png, at: at("B2"), scale: scale, description: "")
      ]
      #expect(try problems(of: broken).count == 1)
    }
    let book = try Book(content)
    #expect(try book.part("xl/drawings/drawing1.xml").contains("descr=\"ロゴ\""))
  }

  private static let office = "/usr/bin/soffice"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: office)))
  func `LibreOffice draws every kind of chart`() throws {
    let anchors = ["G2", "N2", "U2", "A20", "G20", "N20", "U20", "A38", "G38", "N38", "U38"]
    var charts = zip(Self.kinds, anchors).map { Self.chart($0, at: at($1)) }
    charts.append(
      .capped(
        title: "Effort", Self.series("B", .current), cap: Self.series("C", .cap), at: at("A56")))
    for index in charts.indices { (charts[index].width, charts[index].height) = (430, 330) }
    let book = try Book(Self.content(charts))
    let folder = try TemporaryFolder.path
    let printed = try runProgram(
      Self.office,
      [
        "-env:UserInstallation=file://\(folder)/office", "--headless", "--convert-to", "pdf",
        "--outdir", folder, book.path,
      ])
    try #require(printed.status == 0, "\(printed.errors)")
    let pdf = folder + "/book.pdf"
    let pages = try runProgram("/usr/bin/pdfinfo", [pdf]).output
    #expect(pages.contains("Pages:           1\n"))
    let text = try runProgram("/usr/bin/pdftotext", ["-layout", pdf, "-"]).output
    for word in ["Shares", "Points", "Effort", "current", "target", "previous", "cap", "1/1"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(!text.contains("###"))
  }

  /// A grey square of one pixel.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
    0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78,
    0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45, 0x4E,
    0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
