internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// Gaps as pieces of a page.
enum GapPrinting {
  static func gaps(_ gaps: [Gap]) -> Table {
    Table(
      "gaps", Text(ja: "目標との差", en: "Gaps"),
      columns: [
        .init("catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: true),
        .init("control", Text(ja: "対策項目", en: "Control")),
        .init("title", Text(ja: "項目名", en: "Title")),
        .init("scope", Text(ja: "範囲", en: "Scope")),
        .init("current", Text(ja: "現在", en: "Now")),
        .init("evidenced", Text(ja: "証跡", en: "By evidence")),
        .init("target", Text(ja: "目標", en: "Target")),
        .init("steps_low", Text(ja: "不足(下限)", en: "Missing, low")),
        .init("steps_high", Text(ja: "不足(上限)", en: "Missing, high")),
        .init("source", Text(ja: "決めているもの", en: "Decided by")),
        .init("above", Text(ja: "受容線を超えるシナリオ", en: "Scenarios above their line")),
        .init("scenarios", Text(ja: "かかわるシナリオ", en: "Scenarios"), isForData: true),
        .init("actions", Text(ja: "対応策", en: "Actions")),
        .init("closing", Text(ja: "目標に届く対応策", en: "Actions that close it"), isForData: true),
        .init("requirements", Text(ja: "弱める計画要件", en: "Requirements weakened")),
      ],
      rows: gaps.map { gap in
        [
          .text(gap.key.catalog), .text(gap.key.control), .wording(gap.control.title),
          .text(gap.key.scope.description), tiers(gap.current), tiers(gap.evidenced),
          .integer(gap.target), .integer(gap.steps.lowerBound), .integer(gap.steps.upperBound),
          .code(gap.source.rawValue, gap.source.readable), AssetPrinting.ids(gap.scenariosAbove),
          AssetPrinting.ids(gap.scenarios), AssetPrinting.ids(gap.actions),
          AssetPrinting.ids(gap.closing), ReadinessPrinting.some(gap.requirements),
        ]
      })
  }

  /// A tier, or the two between which it lies.
  static func tiers(_ tiers: ClosedRange<Int>) -> Cell {
    tiers.lowerBound == tiers.upperBound
      ? .text("\(tiers.lowerBound)") : .text("\(tiers.lowerBound)-\(tiers.upperBound)")
  }
}
