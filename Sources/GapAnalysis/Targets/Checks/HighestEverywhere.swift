internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// The highest tier everywhere is no goal.
  static let highestEverywhere = TargetCheck(
    "T08", .warning,
    Text(ja: "最高のティアが多すぎる", en: "the highest tier in too many places"),
    Text(
      ja: "指針は、全項目を最高にすることを目的にしないよう求めています。対象の3割を超える項目で最高のティアを目指し、費用が予算を超える(または比べられない)ときに言います",
      en:
        "The guideline asks not to make the highest tier everywhere an end in itself. It speaks up "
        + "where more than three controls in ten aim for it and the cost is beyond the budget, or "
        + "cannot be compared")
  ) { check, examination in
    let counted = examination.standings.filter { $0.steps != nil }
    let highest = counted.filter(\.aimsHighest).count
    guard highest * 10 > counted.count * 3 else { return [] }
    let isAffordable = examination.isAffordable
    guard isAffordable != true else { return [] }
    let (some, all) = (highest, counted.count)
    let cost = costText(isAffordable)
    return [
      check.finding(
        "organisation",
        Text(
          ja: "目標のある\(all)項目のうち\(some)項目が最高のティアです(\(cost.japanese))",
          en: "\(some) of \(all) controls with a target aim for the highest tier (\(cost.english))"),
        remedy: Text(
          ja: "リスクと義務が求めるティアに絞れないか、「assess target show」で根拠を見てください",
          en: "see with 'assess target show' what stands behind each, and keep to what risk and "
            + "obligations ask for"))
    ]
  }

  private static func costText(_ isAffordable: Bool?) -> Text {
    isAffordable == nil
      ? Text(ja: "予算とは比べていません", en: "not compared with a budget")
      : Text(ja: "費用が予算を超えます", en: "the cost is beyond the budget")
  }
}
