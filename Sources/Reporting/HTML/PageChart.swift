internal import ProfileModel
internal import Reports
internal import Wording

/// A chart with its title, and behind it the table of its figures.
struct PageChart {
  private let chart: ReportLayout.Chart
  private let figures: ChartFigures
  private let style: ReportStyle
  private let id: String

  /// Takes the figures of a chart; nothing where the report has no such table.
  init?(
    _ document: ReportDocument, _ style: ReportStyle, _ chart: ReportLayout.Chart, id: String
  ) {
    guard let figures = ChartFigures(document, style, chart) else { return nil }
    (self.chart, self.figures, self.style, self.id) = (chart, figures, style, id)
  }

  /// The figure.
  var markup: Markup {
    let drawing = ChartDrawing(chart, figures, style.language, id: id)
    let pictures = drawing.pictures
    let picture =
      pictures.count > 1
      ? Markup.element("div", ["class": "charts"], .lines(pictures)) : .lines(pictures)
    return .element(
      "figure",
      ["id": id, "data-chart": chart.id, "class": pictures.count > 1 ? "broad" : nil],
      .lines(
        [
          .element("figcaption", [:], Markup(chart.title[style.language])), picture,
          drawing.note.map { .element("p", ["class": "note"], Markup($0[style.language])) },
          table,
        ].compactMap(\.self)))
  }

  private var table: Markup {
    let (title, says) = (chart.title, Text(ja: "数値の表", en: "Table of the figures"))
    let headings = [figures.categoryTitle] + figures.series.map(\.heading)
    let cells = headings.map { Markup.element("th", ["scope": "col"], Markup($0)) }
    let body = Markup.element(
      "table", [:],
      .lines([
        .element("caption", [:], Markup(title[style.language])),
        .element("thead", [:], .element("tr", [:], cells)),
        .element("tbody", [:], .lines(figures.categories.indices.map(row))),
      ]))
    return .element(
      "details", [:],
      .lines([
        .element("summary", [:], Markup(says[style.language])),
        .element("div", ["class": "wide"], body),
      ]))
  }

  private func row(_ index: Int) -> Markup {
    let name = Markup.element("bdi", [:], Markup(figures.categories[index]))
    let values = figures.series.map { series in
      Markup.element("td", ["class": "n"], Markup(series.values[index].readable))
    }
    return .element("tr", [:], [.element("th", ["scope": "row"], name)] + values)
  }
}
