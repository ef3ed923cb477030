internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A system without a service is either forgotten or not needed.
  static let systemUnattached = QualityCheck(
    overRegister: "ORG03", severity: .warning,
    title: Text(ja: "どのサービスも支えないシステム", en: "a system behind no service"),
    reason: Text(
      ja: "どのサービスも支えないシステムは、結び付けの漏れか、評価の対象外です",
      en: "A system behind no service is a missing link, or outside what is assessed")
  ) { check, register in
    register.systems.filter(\.services.isEmpty).map { system in
      check.finding(
        system.id,
        Text(
          ja: "「\(system.name)」はどのサービスも支えていません",
          en: "'\(system.name)' stands behind no service"),
        remedy: Text(
          ja: "「assess org system set \(system.id) --service サービス」で結び付けるか、外してください",
          en: "attach it with 'assess org system set \(system.id) --service SERVICE', or remove it")
      )
    }
  }
}
