internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// What an assessment shows must not travel unmarked.
  static let labelMissing = QualityCheck(
    overRegister: "ORG04", severity: .warning,
    title: Text(ja: "取扱区分が決まっていない", en: "no handling label"),
    reason: Text(
      ja: "弱点の一覧は攻撃に悪用されます。取扱いの表示がないまま渡さないでください",
      en: "A list of weak points is a gift to an attacker; it should not be handed on unmarked")
  ) { check, register in
    guard register.organisation.label == nil else { return [] }
    return [
      check.finding(
        "organisation", Text(ja: "取扱区分が決まっていません", en: "no handling label is set"),
        remedy: Text(
          ja: "「assess org set --label-scheme tlp --label-level AMBER」のように決めてください",
          en: "set one, as in 'assess org set --label-scheme tlp --label-level AMBER'"))
    ]
  }
}
