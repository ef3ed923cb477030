internal import ProfileModel
internal import Reports
internal import Wording

/// A chart as a picture in lines and areas, which reads in grey, in the dark and aloud.
struct ChartDrawing {
  private let chart: ReportLayout.Chart
  private let all: ChartFigures
  private let shown: ChartFigures
  private let language: Language
  private let id: String

  init(
    _ chart: ReportLayout.Chart, _ figures: ChartFigures, _ language: Language, id: String
  ) {
    (self.chart, all, self.language, self.id) = (chart, figures, language, id)
    shown = figures.part(0..<min(figures.categories.count, Self.most(chart.kind)))
  }

  /// That not everything is drawn, where that is so.
  var note: Text? {
    let (drawn, count) = (shown.categories.count, all.categories.count)
    guard drawn < count else { return nil }
    return Text(
      ja: "図は\(count)件のうち、はじめの\(drawn)件です。表にはすべてあります。",
      en: "The chart shows the first \(drawn) of \(count); the table has them all.")
  }

  /// The pictures: one, or several of one axis where one would be higher than a page.
  var pictures: [Markup] {
    let count = shown.categories.count
    let pieces = max(1, (count + rowsInPicture - 1) / rowsInPicture)
    let rows = max(1, (count + pieces - 1) / pieces)
    return (0..<pieces).map { piece in
      let part = shown.part(min(piece * rows, count)..<min((piece + 1) * rows, count))
      return pieces == 1
        ? picture(part, id, "") : picture(part, "\(id)-\(piece + 1)", " (\(piece + 1)/\(pieces))")
    }
  }

  private func picture(_ figures: ChartFigures, _ id: String, _ place: String) -> Markup {
    let looks = ChartLook.looks(of: figures.series.map(\.role))
    var canvas = ChartCanvas(id: id)
    let legend = ChartLegend(shown, looks, language, isOfLines: isOfLines)
    let top = legend.draw(on: &canvas)
    let bottom = drawing(figures, looks).draw(on: &canvas, from: top)
    return .element(
      "svg",
      [
        "viewBox": "0 0 \(ChartCanvas.number(ChartCanvas.width)) \(ChartCanvas.number(bottom))",
        "role": "img", "aria-labelledby": "\(id)-t \(id)-d", "font-size": "12",
      ],
      .lines(
        [
          .element("title", ["id": "\(id)-t"], Markup(chart.title[language] + place)),
          .element("desc", ["id": "\(id)-d"], Markup(description[language])),
          patterns(looks, in: id),
        ] + canvas.shapes))
  }

  private func patterns(_ looks: [ChartLook], in id: String) -> Markup {
    let used = looks + (shown.hasSpans ? [.open] : [])
    return .element("defs", [:], .lines(used.compactMap { $0.pattern(in: id) }))
  }

  /// How many rows a picture can have that is no higher than a page is beside another.
  private var rowsInPicture: Int {
    switch kind {
    case .bars: 600 / (max(shown.series.count * 13, 30) + 9)
    case .strips: 18
    case .columns, .lines, .radar: 1_000
    }
  }

  /// How many categories a chart of a kind can show so that they can be told apart.
  private static func most(_ kind: ReportLayout.Chart.Kind) -> Int {
    switch kind {
    case .bars, .strips: 30
    case .columns: 60
    case .lines: 120
    case .radar: 24
    }
  }

  /// What the chart is drawn as; a net of fewer than three axes is no net, and becomes bars.
  private var kind: ReportLayout.Chart.Kind {
    chart.kind == .radar && shown.categories.count < 3 ? .bars : chart.kind
  }

  private var isOfLines: Bool { kind == .lines || kind == .radar }

  private func drawing(_ figures: ChartFigures, _ looks: [ChartLook]) -> any ChartKind {
    let height = min(max(Double(chart.height) * 18, 220), 420)
    return switch kind {
    case .bars: BarChart(figures: figures, looks: looks)
    case .strips: StripChart(figures: figures, looks: looks)
    case .columns: ColumnChart(figures: figures, looks: looks, height: height)
    case .lines: LineChart(figures: figures, looks: looks, height: height)
    case .radar: RadarChart(figures: figures, looks: looks)
    }
  }

  private var description: Text {
    let kind = kind.readable
    let (about, count) = (all.categoryTitle, shown.categories.count)
    let names = Text(
      ja: shown.series.map(\.name).joined(separator: "、"),
      en: shown.series.map(\.name).joined(separator: ", "))
    return Text(
      ja: "\(kind.japanese)。\(about)(\(count)件)ごとに、\(names.japanese)を示します。数値は図の後の表にあります。",
      en: "\(kind.english) of \(names.english) for each of \(count): \(about). "
        + "The figures are in the table behind it.")
  }
}

/// One way to draw figures.
protocol ChartKind {
  /// Draws below a height, and says how far down it came.
  func draw(on canvas: inout ChartCanvas, from top: Double) -> Double
}

extension ReportLayout.Chart.Kind {
  fileprivate var readable: Text {
    switch self {
    case .bars: Text(ja: "横棒グラフ", en: "Bars")
    case .strips: Text(ja: "構成比の帯グラフ", en: "Strips of shares")
    case .columns: Text(ja: "縦棒グラフ", en: "Columns")
    case .lines: Text(ja: "折れ線グラフ", en: "Lines")
    case .radar: Text(ja: "レーダーチャート", en: "Radar")
    }
  }
}
