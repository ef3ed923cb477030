import Foundation
import ProfileModel
import Reporting
import Reports
import Testing
import Wording

/// Charts, seen as an XML reader sees them.
@Suite struct PageChartTests {
  typealias Kind = ReportLayout.Chart.Kind

  @Test(arguments: Language.allCases)
  func `each chart has a title, a description and the table of its figures`(_ language: Language)
    throws
  {
    let document = try MadeReport.board.document
    let style = ReportStyle(language)
    let figures = try PageTree.read(ReportPage(document, style).html).all("figure")
    #expect(figures.count == 5)
    for figure in figures {
      let chart = try #require(Self.chart(figure, in: document))
      let svg = try #require(figure.all("svg").first)
      #expect(svg.attributes["role"] == "img")
      let named = [svg.children.first, svg.children.dropFirst().first]
      #expect(named.map(\.?.name) == ["title", "desc"])
      #expect(
        svg.attributes["aria-labelledby"]
          == named.compactMap { $0?.attributes["id"] }.joined(separator: " "))
      #expect(named.first??.text == chart.title[language])
      #expect(named.last??.text.isEmpty == false)
      #expect(try Self.figures(figure) == Self.meant(chart, document, style))
    }
  }

  @Test(arguments: Kind.allCases)
  func `the figures of a small chart are written into it`(_ kind: Kind) throws {
    let svg = try Self.drawn(
      kind,
      [[.integer(4), .integer(7)], [.integer(3), .integer(5)], [.integer(6), .integer(6)]],
      [.current, .target])
    let texts = svg.all("text").map(\.text)
    for figure in ["4", "7", "3", "5", "6"] {
      let isThere = texts.contains { $0.split(separator: " / ").contains(Substring(figure)) }
      #expect(isThere, "\(figure) in \(texts)")
    }
    for name in ["値0", "値1", "項目0", "項目1", "項目2"] { #expect(texts.contains(name)) }
  }

  @Test(arguments: Kind.allCases)
  func `a missing value is its sign and no area, no mark`(_ kind: Kind) throws {
    let three: [[ReportValue]] = [[.integer(4)], [.integer(5)], [.integer(3)]]
    var two = three
    two[1] = [.missing(.unknown)]
    let (with, without) = try (
      Self.drawn(kind, two, [.current]), Self.drawn(kind, three, [.current])
    )
    #expect(with.all("text").contains { $0.text == "…" })
    #expect(without.all("text").allSatisfy { $0.text != "…" })
    let filled = { (svg: PageTree.Element) in
      svg.everything.filter { $0.attributes["fill"] == "currentColor" && $0.name != "text" }.count
    }
    #expect(filled(with) == filled(without) - 1)
  }

  @Test(
    arguments: Kind.allCases,
    [
      [[ReportValue.integer(5)]], [[.integer(0)], [.integer(0)], [.integer(0)]],
      [[.integer(-4)], [.integer(3)], [.integer(-1)]], [[.missing(.uncomputable)]],
      [[.amount(1e300, decimals: 2)], [.amount(0.000_01, decimals: 6)]],
      [[.integer(.max)], [.integer(.min)], [.integer(1)]],
      [[MadeReport.share(1, 3)], [MadeReport.share(0, 2, 3)], [MadeReport.share(3, 3)]],
      (0..<40).map { [.integer($0 * $0)] },
    ]) func `one point, nothing at all, less than nothing, and forty can be drawn`(
      _ kind: Kind, _ rows: [[ReportValue]]
    ) throws
  {
    let svg = try Self.drawn(kind, rows, [.current])
    let box = try #require(svg.attributes["viewBox"]).split(separator: " ").compactMap {
      Double($0)
    }
    try #require(box.count == 4)
    #expect(box[3] > 40)
    for element in svg.everything {
      for (key, value) in element.attributes where ["x", "cx", "x1", "x2"].contains(key) {
        let place = try #require(Double(value), "\(element.name) \(key) \(value)")
        #expect((-1...box[2] + 1).contains(place))
      }
      for (key, value) in element.attributes where ["y", "cy", "y1", "y2"].contains(key) {
        let place = try #require(Double(value), "\(element.name) \(key) \(value)")
        #expect((-1...box[3] + 1).contains(place))
      }
      let sizes = ["width", "height"].compactMap { element.attributes[$0] }.compactMap(Double.init)
      #expect(sizes.allSatisfy { $0 > 0 })
    }
  }

  @Test(arguments: Language.allCases)
  func `nothing that is written in a chart runs over its edge`(_ language: Language) throws {
    let root = try PageTree.read(
      ReportPage(try MadeReport.board.document, ReportStyle(language)).html)
    let texts = root.all("svg").flatMap { $0.all("text") }
    #expect(texts.count > 100)
    for text in texts {
      let (x, size) = (text.attributes["x"].flatMap(Double.init), text.attributes["font-size"])
      let from = try #require(x)
      // Half a letter for each column is what the type of tables takes.
      let width = Double(text.text.displayWidth) * (size.flatMap(Double.init) ?? 12) / 2
      let place =
        switch text.attributes["text-anchor"] {
        case "middle": (from - width / 2, from + width / 2)
        case "end": (from - width, from)
        default: (from, from + width)
        }
      #expect(place.0 >= -1 && place.1 <= 561, "\(text.text)")
    }
  }

  @Test func `a bar is as long as its value, to the left where it is less than nothing`() throws {
    let svg = try Self.drawn(.bars, [[.integer(4)], [.integer(2)], [.integer(-2)]], [.current])
    let bars = svg.all("rect").filter { $0.attributes["fill"] == "currentColor" }.dropFirst()
    let widths = bars.compactMap { $0.attributes["width"].flatMap(Double.init) }
    let lefts = bars.compactMap { $0.attributes["x"].flatMap(Double.init) }
    try #require(widths.count == 3)
    #expect(abs(widths[0] - widths[1] * 2) < 0.02 && abs(widths[1] - widths[2]) < 0.02)
    #expect(lefts[0] == lefts[1] && abs(lefts[2] + widths[2] - lefts[0]) < 0.02)
  }

  @Test func `what lies between two is drawn to the least, and open from there to the most`() throws
  {
    let svg = try Self.drawn(
      .bars, [[MadeReport.share(2, 3, 4)], [MadeReport.share(4, 4)]], [.current])
    let areas = svg.all("rect").filter { ($0.attributes["height"].flatMap(Double.init) ?? 0) == 11 }
    let widths = areas.dropFirst(2).compactMap { $0.attributes["width"].flatMap(Double.init) }
    try #require(widths.count == 3)
    #expect(abs(widths[0] * 2 - widths[2]) < 0.02 && abs(widths[1] * 4 - widths[2]) < 0.02)
    let open = areas.filter { $0.attributes["stroke-dasharray"] == "2 2" }
    #expect(open.count == 2, "one of the legend, one of the chart")
  }

  @Test func `the parts of a strip fill it`() throws {
    let svg = try Self.drawn(.strips, [[.integer(1), .integer(2), .integer(5)]])
    let parts = svg.all("rect").filter { $0.attributes["height"] == "20" }
    let widths = parts.compactMap { $0.attributes["width"].flatMap(Double.init) }
    try #require(widths.count == 3)
    #expect(abs(widths[1] - widths[0] * 2) < 0.02 && abs(widths[2] - widths[0] * 5) < 0.03)
    #expect(Set(parts.map(Self.look)).count == 3)
  }

  @Test func `series are told apart without colour, as many as there may be`() throws {
    let values = [ReportValue](repeating: .integer(3), count: 9)
    let svg = try Self.drawn(.strips, [values])
    let looks = svg.all("rect").filter { $0.attributes["height"] == "20" }.map(Self.look)
    #expect(looks.count == 9 && Set(looks).count == 9)
    let ids = svg.all("pattern").compactMap { $0.attributes["id"] }
    #expect(ids.count == 6 && Set(ids).count == 6)
  }

  @Test func `a line is broken where a value is missing`() throws {
    let rows: [[ReportValue]] = [3, 4, nil, 5, 6, 7, nil, 8].map {
      [.known($0, as: ReportValue.integer)]
    }
    let lines = try Self.drawn(.lines, rows, [.current]).all("polyline")
    let points = lines.dropFirst().map { $0.attributes["points"]?.split(separator: " ").count }
    #expect(points == [2, 3])
  }

  @Test func `a chart higher than a page is drawn in pieces of one axis`() throws {
    let rows = (1...26).map { [ReportValue.integer($0 * 10), .integer(2), .integer(1)] }
    let document = try MadeReport.charted(.bars, rows, [.current, .target, .previous])
    let root = try PageTree.read(ReportPage(document, ReportStyle(.japanese)).html)
    let pictures = root.all("svg")
    #expect(pictures.map { $0.children.first?.text } == ["図 t (1/3)", "図 t (2/3)", "図 t (3/3)"])
    let texts = pictures.map { $0.all("text").map(\.text) }
    for index in 0..<26 { #expect(texts.filter { $0.contains("項目\(index)") }.count == 1) }
    #expect(texts.allSatisfy { $0.contains("300") })
    let ids = root.everything.compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count)
  }

  @Test func `a net of two axes is drawn as bars`() throws {
    let rows: [[ReportValue]] = [[.integer(4)], [.integer(2)]]
    let (net, bars) = try (Self.drawn(.radar, rows), Self.drawn(.bars, rows))
    #expect(net.all("rect").map(\.attributes) == bars.all("rect").map(\.attributes))
  }

  @Test func `a name that has no room is cut, and stands behind what is shown`() throws {
    var report = MadeReport()
    let name = String(repeating: "とても長い名称の対策", count: 12)
    report.add(
      "t",
      [("item", Text(ja: "項目", en: "Item"), .text), ("v", Text(ja: "値", en: "Value"), .integer)],
      rows: [.init("r", ["item": .text(name), "v": .integer(1)])])
    report.add(
      sheet: "s", Text(ja: "図", en: "Chart"), [MadeReport.chart(.bars, "t", [("v", .current)])])
    let page = ReportPage(try report.document, ReportStyle(.japanese)).html
    let cut = try PageTree.read(page).all("svg").flatMap { $0.all("text") }
      .filter { $0.text.hasSuffix("…") }
    #expect(cut.count == 1)
    #expect(cut.first?.all("title").map(\.text) == [name])
  }

  // MARK: Helpers

  private static func look(_ area: PageTree.Element) -> String {
    "\(area.attributes["fill"] ?? "") \(area.attributes["fill-opacity"] ?? "")"
  }

  private static func drawn(
    _ kind: Kind, _ rows: [[ReportValue]], _ roles: [ReportLayout.Chart.Series.Role]? = nil
  ) throws -> PageTree.Element {
    let document = try MadeReport.charted(kind, rows, roles)
    let html = ReportPage(document, ReportStyle(.japanese)).html
    return try #require(try PageTree.read(html).all("svg").first)
  }

  private static func chart(
    _ figure: PageTree.Element, in document: ReportDocument
  ) -> ReportLayout.Chart? {
    document.sheets.flatMap(\.blocks).lazy.compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }.first { $0.id == figure.attributes["data-chart"] }
  }

  private static func figures(_ figure: PageTree.Element) throws -> [[String]] {
    let table = try #require(figure.all("details").first?.all("table").first)
    return try #require(table.all("tbody").first).all("tr").map { $0.children.map(\.shown) }
  }

  private static func meant(
    _ chart: ReportLayout.Chart, _ document: ReportDocument, _ style: ReportStyle
  ) throws -> [[String]] {
    let layout = try #require(document.layout.table(chart.table))
    let rows = try #require(document.facts.tables[chart.table]).rows
    return rows.map { row in
      ([chart.categories] + chart.series.map(\.column)).map {
        document.value(of: row, in: $0, of: layout).readable(style)
      }
    }
  }
}
