internal import ProfileModel
internal import Reports
internal import Wording

/// A sheet of a report as a section of its page.
struct PageSection {
  private let document: ReportDocument
  private let style: ReportStyle
  private let sheet: ReportLayout.Sheet
  private let number: Int

  init(
    _ document: ReportDocument, _ style: ReportStyle, _ sheet: ReportLayout.Sheet, number: Int
  ) {
    (self.document, self.style, self.sheet, self.number) = (document, style, sheet, number)
  }

  /// The id of the section with a number, from one.
  static func id(of number: Int) -> String { "s\(number)" }

  /// The section.
  var markup: Markup {
    let id = Self.id(of: number)
    let classes = [sheet.fit == .page ? "one" : nil, number == 1 ? "first" : nil]
      .compactMap(\.self).joined(separator: " ")
    return .element(
      "section",
      [
        "id": id, "class": classes.isEmpty ? nil : classes, "aria-labelledby": "\(id)-h",
        "data-sheet": sheet.id, "style": printSize,
      ],
      .lines(
        [.element("h2", ["id": "\(id)-h"], Markup(sheet.heading[style.language]))] + blocks))
  }

  private var printSize: String? {
    guard sheet.fit == .page else { return nil }
    return PrintFit(document, style, sheet).size.map { "--print-size: \($0)" }
  }

  /// The blocks in order, those beside one another in a row; so are charts that follow each other.
  private var blocks: [Markup] {
    var (blocks, charts): ([Markup], [Markup]) = ([], [])
    for row in BesideRows(sheet, in: document).rows {
      if row.count == 1, let part = row.first, case .chart(let chart) = sheet.blocks[part.place] {
        charts.append(markup(chart, at: part.place))
        continue
      }
      blocks += Self.sideBySide(charts) + [self.row(row)]
      charts = []
    }
    return blocks + Self.sideBySide(charts)
  }

  private func row(_ parts: [BesideRows.Part]) -> Markup {
    let blocks = parts.map { markup(sheet.blocks[$0.place], at: $0.place) }
    guard parts.count > 1 else { return blocks.first ?? .none }
    let shares = parts.map { "\(max(1, Int($0.share * 100)))fr" }.joined(separator: " ")
    return .element(
      "div", ["class": "beside", "style": "--parts: \(shares)"],
      .lines(blocks.map { .element("div", [:], $0) }))
  }

  private static func sideBySide(_ charts: [Markup]) -> [Markup] {
    charts.count < 2 ? charts : [.element("div", ["class": "charts"], .lines(charts))]
  }

  private func markup(_ block: ReportLayout.Block, at index: Int) -> Markup {
    switch block {
    case .sentences(let id, let title, _):
      PageSentences(document.facts.sentences[id] ?? [], title: title, style.language).markup
    case .table(let id, let columns, _):
      PageTable(document, style, table: id, columns: columns, id: blockID(index)).map(\.markup)
        ?? .none
    case .chart(let chart): markup(chart, at: index)
    }
  }

  private func markup(_ chart: ReportLayout.Chart, at index: Int) -> Markup {
    PageChart(document, style, chart, id: blockID(index)).map(\.markup) ?? .none
  }

  private func blockID(_ index: Int) -> String { "\(Self.id(of: number))-\(index + 1)" }
}
