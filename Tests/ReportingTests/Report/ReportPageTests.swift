import Foundation
import GapAnalysis
import ProfileModel
import Reporting
import Reports
import Testing
import Wording

@Suite struct ReportPageTests {
  typealias Row = ReportTable.Row

  @Test(arguments: Language.allCases)
  func `a page is whole, the same each time, and asks for nothing`(_ language: Language) throws {
    let html = try Self.board(language)
    #expect(try html == Self.board(language))
    Self.keep(html, "board.\(language.rawValue).html")
    let root = try PageTree.read(html)
    #expect(root.all("html").first?.attributes["lang"] == language.rawValue)
    let links = root.everything.flatMap { $0.attributes }
      .filter { ["href", "src", "xlink:href", "action", "data"].contains($0.key) }
    #expect(links.count > 5 && links.allSatisfy { $0.value.hasPrefix("#") })
    #expect(["script", "link", "img", "iframe", "object"].allSatisfy { root.all($0).isEmpty })
    #expect(!html.contains("http:") && !html.contains("https:") && !html.contains("@import"))
    #expect(html.matches(of: /url\(/).count == html.matches(of: /url\(#/).count)
    let policy = root.all("meta").first { $0.attributes["http-equiv"] != nil }
    #expect(
      policy?.attributes["content"]
        == "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  }

  @Test(arguments: Language.allCases)
  func `ids are given once, and what is referred to is there`(_ language: Language) throws {
    let elements = try PageTree.read(try Self.board(language)).everything
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count)
    let referred = elements.flatMap(Self.references)
    #expect(referred.count > 20)
    #expect(Set(referred).subtracting(ids).isEmpty)
  }

  @Test(arguments: Language.allCases, [ReportStyle.Money.tenThousand, .thousand])
  func `every figure of every printed table is on the page as it reads`(
    _ language: Language, _ money: ReportStyle.Money
  ) throws {
    let document = try MadeReport.board.document
    let style = ReportStyle(language, money: money)
    let root = try PageTree.read(ReportPage(document, style).html)
    var told = 0
    for (sheet, section) in zip(document.sheets, root.all("section")) {
      let tables = section.all("table").filter { $0.attributes["data-table"] != nil }
      let blocks = sheet.blocks.compactMap { block -> (String, [String])? in
        if case .table(let id, let columns, _) = block { (id, columns) } else { nil }
      }
      try #require(tables.count == blocks.count)
      for (table, block) in zip(tables, blocks) {
        told += try Self.compare(table, block, document, style)
      }
    }
    #expect(told > 120)
  }

  @Test func `numbers stand at the right, and headings say what they head`() throws {
    let root = try PageTree.read(try Self.board(.japanese))
    let table = try #require(root.all("table").first { $0.attributes["data-table"] == "gaps" })
    let headings = try #require(table.all("thead").first).all("th")
    #expect(headings.allSatisfy { $0.attributes["scope"] == "col" })
    #expect(headings.map { $0.attributes["class"] } == [nil, nil, "n", "whole", nil])
    #expect(headings.map(\.shown).contains("費用(万円)"))
    let rows = try #require(table.all("tbody").first).all("tr")
    #expect(rows.allSatisfy { $0.children.first?.attributes["scope"] == "row" })
  }

  @Test func `a tone is told by a sign with a name, not by its colour`() throws {
    let root = try PageTree.read(try Self.board(.japanese))
    let row = try #require(root.all("tr").first { $0.attributes["data-row"] == "gap-0" })
    #expect(row.attributes["class"] == "problem")
    let marks = row.all("span").filter { $0.attributes["class"] == "mark" }
    #expect(marks.map(\.text) == ["×", "×"])
    #expect(marks.map { $0.attributes["aria-label"] } == ["問題", "問題"])
  }

  @Test func `the label stands at the head, at the foot, and in the margins of each printed page`()
    throws
  {
    let html = try Self.board(.japanese)
    let root = try PageTree.read(html)
    let labels = root.all("p").filter { $0.attributes["class"] == "label" }
    #expect(labels.map(\.shown) == Array(repeating: "TLP:AMBER・関係者限り", count: 2))
    // What is no letter is written by its number.
    for box in ["@top-right", "@bottom-right"] {
      #expect(html.contains("\(box) { content: \"TLP\\3a AMBER\\30fb 関係者限り\";"))
    }
    var open = MadeReport.board
    open.label = nil
    let without = try PageTree.read(ReportPage(try open.document, ReportStyle(.japanese)).html)
    #expect(without.all("p").allSatisfy { $0.attributes["class"] != "label" })
  }

  @Test func `a colour is that of the rules alone, and none but a colour is taken`() throws {
    let page = ReportPage(
      try MadeReport.board.document, ReportStyle(.japanese), brand: BrandColour("#0b5394"))
    #expect(page.html.contains("--brand: #0B5394;"))
    #expect(page.html.matches(of: /#0B5394/).count == 1)
    for text in ["0b5394", "#0b539", "#0b5394;", "#0b539g", "", "#0b5394 }", "#０b5394", "red"] {
      #expect(BrandColour(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("a & b < c > \"d\" 'e'", "a & b < c > \"d\" 'e'"),
    ("\u{202E}reversed\u{2066}", " reversed "), ("null\u{0}bell\u{7}", "null bell "),
    ("line\r\nbreak\rand\u{2028}more", "line\nbreak\nand\nmore"), ("=1+1", "=1+1"),
    ("مرحبا 🏭 \u{FFFF}", "مرحبا 🏭  "), ("]]>", "]]>"), ("</style>", "</style>"),
    ("#{x} \\ } */ @import 'x'", "#{x} \\ } */ @import 'x'"),
  ]) func `text from people stays text`(_ text: String, _ shown: String) throws {
    var report = MadeReport.board
    report.organisation = text
    report.label = Text(same: text)
    report.facts.sentences["verdict"] = [ReportSentence(Text(same: text), .problem)]
    report.add(
      "hostile", [("item", Text(same: text), .text), ("v", Text(same: text), .integer)],
      rows: [Row(text, ["item": .text(text), "v": .integer(3)])])
    report.add(
      sheet: "hostile", Text(same: text),
      [
        .table("hostile", columns: ["item", "v"], line: 1),
        MadeReport.chart(.bars, "hostile", [("v", .current)], title: Text(same: text)),
      ])
    let html = ReportPage(try report.document, ReportStyle(.japanese)).html
    let root = try PageTree.read(html)
    #expect(root.all("script").isEmpty && root.all("style").count == 1)
    let row = try #require(
      root.all("table").first { $0.attributes["data-table"] == "hostile" }?.all("tbody").first)
    #expect(row.all("bdi").map(\.shown) == [shown])
    #expect(root.all("li").flatMap { $0.all("bdi") }.map(\.shown) == [shown])
    #expect(root.all("h2").last?.shown == shown)
    let sheet = try #require(root.all("style").first).shown
    #expect(!sheet.contains("<") && sheet.matches(of: /@import/).isEmpty)
    #expect(sheet.filter { $0 == "{" }.count == sheet.filter { $0 == "}" }.count)
  }

  @Test func `a thousand rows and a text as long as a cell can hold are written whole`() throws {
    var report = MadeReport.board
    let long = String(repeating: "長い文", count: 10_922)
    report.add(
      "many",
      [("item", Text(ja: "項目", en: "Item"), .text), ("v", Text(ja: "値", en: "Value"), .tier)],
      rows: (0..<1_000).map { index in
        Row("r\(index)", ["item": .text(index == 7 ? long : "項目\(index)"), "v": .tier(1...2)])
      })
    report.add(
      sheet: "many", Text(ja: "多数", en: "Many"),
      [
        .table("many", columns: ["item", "v"], line: 1),
        MadeReport.chart(.bars, "many", [("v", .current)]),
      ])
    let html = ReportPage(try report.document, ReportStyle(.japanese)).html
    let section = try #require(try PageTree.read(html).all("section").last)
    #expect(section.all("table").map { $0.all("tr").count } == [1_001, 1_001])
    #expect(section.all("th").contains { $0.shown == long })
    #expect(section.all("p").last?.shown == "図は1000件のうち、はじめの30件です。表にはすべてあります。")
  }

  @Test func `a sheet of one page gets smaller letters the more stands on it, down to a least`()
    throws
  {
    let sizes = try [0, 5, 10, 400].map { count in
      var report = MadeReport.board
      report.facts.sentences["verdict"]? += Array(
        repeating: ReportSentence(Text(ja: "評価", en: "Rating")), count: count)
      report.sheets = [report.sheets[0]]
      let html = ReportPage(try report.document, ReportStyle(.japanese)).html
      let section = try #require(try PageTree.read(html).all("section").first)
      let size = try #require(section.attributes["style"]?.wholeMatch(of: /--print-size: (.+)pt/))
      return try #require(Double(size.1))
    }
    #expect(sizes == sizes.sorted(by: >) && Set(sizes).count > 2)
    #expect(sizes[0] < 10.5 && sizes[3] == 6)
  }

  @Test func `a sheet of one page with room to spare has letters of the usual size`() throws {
    var report = MadeReport()
    report.facts.sentences["verdict"] = [ReportSentence(Text(ja: "改善", en: "Better"))]
    report.add(
      sheet: "s", Text(ja: "総括", en: "Summary"), fit: .page,
      [.sentences("verdict", title: nil, line: 1)])
    let html = ReportPage(try report.document, ReportStyle(.japanese)).html
    let section = try #require(try PageTree.read(html).all("section").first)
    #expect(section.attributes["class"] == "one first" && section.attributes["style"] == nil)
  }

  // MARK: Helpers

  /// The ids that an element speaks of.
  private static func references(_ element: PageTree.Element) -> [String] {
    let labels = element.attributes["aria-labelledby"] ?? ""
    var ids = labels.split(separator: " ").map(String.init)
    if let link = element.attributes["href"] { ids.append(String(link.dropFirst())) }
    if let fill = element.attributes["fill"], fill.hasPrefix("url(#") {
      ids.append(String(fill.dropFirst(5).dropLast()))
    }
    return ids
  }

  private static func board(_ language: Language) throws -> String {
    ReportPage(try MadeReport.board.document, ReportStyle(language)).html
  }

  /// Compares each cell of a table, and says how many there were.
  private static func compare(
    _ table: PageTree.Element, _ block: (id: String, columns: [String]),
    _ document: ReportDocument, _ style: ReportStyle
  ) throws -> Int {
    let layout = try #require(document.layout.table(block.id))
    let facts = try #require(document.facts.tables[block.id])
    let shown = try #require(table.all("tbody").first).all("tr").map { $0.children.map(\.shown) }
    let meant = facts.rows.map { row in
      block.columns.map { document.value(of: row, in: $0, of: layout).readable(style) }
    }
    #expect(shown == meant)
    return meant.joined().count
  }

  /// Keeps a page to be looked at, where `PAGE_SAMPLES` names a folder.
  static func keep(_ html: String, _ name: String) {
    guard let folder = ProcessInfo.processInfo.environment["PAGE_SAMPLES"] else { return }
    try? html.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }
}
