public import Reports
internal import ProfileModel
internal import Wording

/// A report as one page of HTML that needs nothing but itself: no script, no other file, no network.
public struct ReportPage: Sendable {
  private let document: ReportDocument
  private let style: ReportStyle
  private let brand: BrandColour?

  /// Makes the page of a report, in the colour of an organisation where one is given.
  public init(_ document: ReportDocument, _ style: ReportStyle, brand: BrandColour? = nil) {
    (self.document, self.style, self.brand) = (document, style, brand)
  }

  /// The page; the same document gives the same bytes.
  public var html: String {
    Markup.document(.element("html", ["lang": style.language.rawValue], .none, head, body))
  }

  private var language: Language { style.language }
  private var title: String { document.layout.title[language] }
  private var label: String? { document.head.label?[language] }

  private var head: Markup {
    let margins = PageStyleSheet.Margins(
      title: "\(document.head.organisation)  \(title)", label: label ?? "", issue: issue,
      signs: Self.signs[language])
    return .element(
      "head", [:],
      .lines([
        .element("meta", ["charset": "utf-8"]),
        .element(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
          ]),
        .element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("meta", ["name": "referrer", "content": "no-referrer"]),
        .element("meta", ["name": "robots", "content": "noindex"]),
        .element("title", [:], Markup("\(title) - \(document.head.organisation)")),
        .style(PageStyleSheet(margins, brand: brand).sheet),
      ]))
  }

  private var body: Markup {
    let skip = Text(ja: "本文へ進む", en: "Skip to the content")[language]
    let sections = document.sheets.enumerated().map { index, sheet in
      PageSection(document, style, sheet, number: index + 1).markup
    }
    return .element(
      "body", [:],
      .lines(
        [
          .element("a", ["class": "skip", "href": "#content"], Markup(skip)), masthead,
          navigation,
          .element("main", ["id": "content"], .lines(sections)), footer,
        ] + stillLabels))
  }

  private var masthead: Markup {
    .element(
      "header", [:],
      .lines([
        labelled, .element("h1", [:], Markup(title)),
        .element("dl", ["class": "head"], .lines(facts.map(fact))),
      ]))
  }

  private var labelled: Markup {
    label.map { .element("p", ["class": "label"], .element("bdi", [:], Markup($0))) } ?? .none
  }

  private var facts: [(Text, String)] {
    [
      (Text(ja: "組織", en: "Organisation"), document.head.organisation),
      (Text(ja: "期", en: "Period"), document.head.period.readable[language]),
      (Text(ja: "版", en: "Edition"), document.head.edition[language]),
      (Text(ja: "作成日", en: "Made on"), document.head.day.printed(style)),
    ]
  }

  private func fact(_ name: Text, _ value: String) -> Markup {
    .element(
      "div", [:], .element("dt", [:], Markup(name[language])),
      .element("dd", [:], .element("bdi", [:], Markup(value))))
  }

  private var navigation: Markup {
    let contents = Text(ja: "目次", en: "Contents")[language]
    let entries = document.sheets.enumerated().map { index, sheet -> Markup in
      let link = PageSection.id(of: index + 1)
      return .element(
        "li", [:], .element("a", ["href": "#\(link)"], Markup(sheet.name[language])))
    }
    return .element("nav", ["aria-label": contents], .element("ol", [:], .lines(entries)))
  }

  private var footer: Markup {
    let more = Text(
      ja: "。四捨五入のため、合計と内訳が一致しないことがあります。",
      en: ". Parts may not add up to totals, since each is rounded.")
    return .element(
      "footer", [:],
      .lines([
        labelled, .element("p", [:], Markup((Self.signs + more)[language])),
        .element("p", [:], Markup(issue)),
      ]))
  }

  private static var signs: Text {
    let (none, unknown) = (
      ReportValue.Missing.nothing.symbol, ReportValue.Missing.unknown.symbol
    )
    let (uncomputable, negative) = (ReportValue.Missing.uncomputable.symbol, "\u{25B3}")
    return Text(
      ja:
        "\(none) 該当なし、\(unknown) 不詳、\(uncomputable) 計算不能、\(negative) 負の数、a–b はその間のどこか",
      en:
        "\(none) none, \(unknown) not known, \(uncomputable) cannot be reckoned, \(negative) less than nothing, a–b in between"
    )
  }

  private var issue: String {
    let (layout, edition) = (document.layout, document.head.edition[language])
    return "\(document.head.day.printed(style)) / \(edition) / \(layout.report) \(layout.version)"
  }

  /// The label for engines that print no margin boxes.
  private var stillLabels: [Markup] {
    guard let label else { return [] }
    return ["top", "bottom"].map {
      .element("p", ["class": "still \($0)", "aria-hidden": "true"], Markup(label))
    }
  }
}
