internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// A target should be there for something.
  static let withoutGround = TargetCheck(
    "T11", .info,
    Text(ja: "根拠のない目標", en: "a target with nothing behind it"),
    Text(
      ja: "シナリオにも義務にも分野の水準にも結び付かない目標は、過剰な対策かもしれません",
      en:
        "A target that no scenario, obligation or baseline stands behind may be more than is needed"
    ),
    needs: .scenarios
  ) { check, examination in
    let used = Set(
      (examination.scenarios ?? []).flatMap { $0.before + $0.after }.map(\.ofOrganisation))
    return examination.standings.compactMap { standing in
      guard let wanted = standing.target.tier, wanted > standing.scale.lowest,
        standing.target.claims[.obligation] == nil, standing.target.claims[.baseline] == nil,
        !used.contains(standing.target.key.ofOrganisation)
      else { return nil }
      return check.finding(
        standing.subject,
        Text(
          ja: "ティア\(wanted)の目標に、シナリオも義務も分野の水準も結び付いていません",
          en: "no scenario, obligation or baseline stands behind the target of tier \(wanted)"),
        remedy: Text(
          ja: "何のリスクを下げるのかを確かめ、なければ目標を見直してください",
          en: "ask which risk it lowers, and look at the target again if there is none"))
    }
  }
}
