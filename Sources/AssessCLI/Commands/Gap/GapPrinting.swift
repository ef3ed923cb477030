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

  /// What the plan documents lack.
  static func plans(_ gaps: [PlanGap]) -> Table {
    Table(
      "plan_gaps", Text(ja: "計画の不足", en: "Gaps of the plans"),
      columns: [
        .init("requirement", Text(ja: "要件", en: "Requirement")),
        .init("title", Text(ja: "題名", en: "Title")),
        .init("status", Text(ja: "計画の記載", en: "In the plans")),
        .init("needed", Text(ja: "必要な段", en: "Needed")),
        .init("document", Text(ja: "文書", en: "Document")),
        .init("service", Text(ja: "足りないサービス", en: "Service that lacks it"), isForData: true),
        .init("actions", Text(ja: "対応策", en: "Actions")),
        .init("closing", Text(ja: "必要な段に届く対応策", en: "Actions that close it"), isForData: true),
      ],
      rows: gaps.map { gap in
        [
          .text(gap.requirement.id), .wording(gap.requirement.title), step(gap.status.level),
          step(gap.requirement.level), .text(orNone: gap.status.plan),
          .text(orNone: gap.row.plan?.weakestService?.service), AssetPrinting.ids(gap.actions),
          AssetPrinting.ids(gap.closing),
        ]
      })
  }

  /// A step of the ladder of plans.
  static func step(_ level: Int) -> Cell {
    .code("\(level)", Text(same: "\(level) ") + PlanStatus.readable(level))
  }

  /// A tier, or the two between which it lies.
  static func tiers(_ tiers: ClosedRange<Int>) -> Cell {
    tiers.lowerBound == tiers.upperBound
      ? .text("\(tiers.lowerBound)") : .text("\(tiers.lowerBound)-\(tiers.upperBound)")
  }
}
