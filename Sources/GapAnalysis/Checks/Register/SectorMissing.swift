internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// An operator without a sector has no service level to be measured by.
  static let sectorMissing = QualityCheck(
    overRegister: "ORG01", severity: .error,
    title: Text(ja: "分野が選ばれていない", en: "no sector is chosen"),
    reason: Text(
      ja: "分野が決まらないと、守るべきサービス維持レベルも、調査票の設問も決まりません",
      en: "Without a sector there is no service level to be kept and no survey form to answer")
  ) { check, register in
    guard register.kind == .operator, register.organisation.sector == nil else { return [] }
    return [
      check.finding(
        "organisation", Text(ja: "分野が選ばれていません", en: "no sector is chosen"),
        remedy: Text(
          ja: "「assess org set --sector 分野」で選んでください",
          en: "choose one with 'assess org set --sector SECTOR'"))
    ]
  }
}
