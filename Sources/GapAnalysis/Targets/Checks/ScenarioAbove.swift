internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// The target profile has to be enough.
  static let scenarioAbove = TargetCheck(
    "T10", .error,
    Text(ja: "目標を達成しても受容線を超えるシナリオ", en: "a scenario beyond its line even at the targets"),
    Text(
      ja: "すべての目標を達成してもリスクが受容線を超えるなら、目標プロファイルが足りないか、受容・回避・移転の判断が要ります",
      en:
        "If a risk stays beyond its line with every target reached, the target profile is not enough, "
        + "or somebody has to accept, avoid or transfer it"),
    needs: .scenarios
  ) { check, examination in
    (examination.scenarios ?? []).filter(\.isAboveAtTarget).map { scenario in
      check.finding(
        scenario.id,
        Text(
          ja: "すべての目標を達成しても受容線を超えます",
          en: "it stays beyond its acceptance line with every target reached"),
        remedy: Text(
          ja: "「assess risk derive」で足りる引上げを見るか、「assess risk accept \(scenario.id)」で期限付きの受容を残してください",
          en: "see with 'assess risk derive' which raises suffice, or accept it for a time with "
            + "'assess risk accept \(scenario.id)'"))
    }
  }
}
