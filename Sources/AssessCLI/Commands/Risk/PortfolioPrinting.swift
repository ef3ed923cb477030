internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// How all risks are printed together, now and with every target reached.
struct PortfolioPrinting {
  private let portfolio: RiskPortfolio

  init(_ desk: RiskDesk) {
    portfolio = RiskPortfolio(desk.model, before: desk.cautious, after: desk.atTargets)
  }

  var items: [Page.Item] { [.table(classes), .table(totals)] + farthest }

  private var classes: Table {
    Table(
      "classes", Text(ja: "区分ごとの件数", en: "How many in each class"),
      columns: [
        .init("class", Text(ja: "区分", en: "Class")), .init("now", Text(ja: "現在", en: "Now")),
        .init("at_target", Text(ja: "目標達成時", en: "At targets")),
      ],
      rows: portfolio.classes.map {
        [.text($0.riskClass.rawValue), .integer($0.before), .integer($0.after)]
      })
  }

  private var totals: Table {
    Table(
      "totals", Text(ja: "残留リスクの合計(単位ごと)", en: "Residual risk in all, by unit"),
      columns: [
        .init("unit", Text(ja: "単位", en: "Unit")), .init("now", Text(ja: "現在", en: "Now")),
        .init("at_target", Text(ja: "目標達成時", en: "At targets")),
      ],
      rows: portfolio.totals.map {
        [
          .code($0.unit.rawValue, $0.unit.reckoned), RiskPrinting.amount($0.before),
          RiskPrinting.amount($0.after),
        ]
      })
  }

  /// The total is never the only figure: the scenario that is farthest above its line stands beside it.
  private var farthest: [Page.Item] {
    guard let worst = portfolio.worstBefore else { return [] }
    let farthest = Fields(
      "farthest",
      [
        .init(
          "scenario", Text(ja: "最も受容線を超えるシナリオ", en: "Farthest above its line"),
          .text(worst.scenario)),
        .init("ratio", Text(ja: "受容線の倍数", en: "Times its line"), RiskPrinting.amount(worst.ratio)),
      ])
    return [.fields(farthest)]
  }
}
