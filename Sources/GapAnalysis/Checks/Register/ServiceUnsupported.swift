internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A service without a system cannot show what an outage would come from.
  static let serviceUnsupported = QualityCheck(
    overRegister: "ORG02", severity: .warning,
    title: Text(ja: "サービスを支えるシステムがない", en: "a service without systems"),
    reason: Text(
      ja: "システムが結び付いていないサービスは、どの弱点で止まるかを追えません",
      en: "A service without systems cannot be traced to the weakness that would stop it")
  ) { check, register in
    let supported = Set(register.systems.flatMap(\.services))
    return register.services.filter { !supported.contains($0.id) }.map { service in
      check.finding(
        service.id,
        Text(
          ja: "「\(service.name)」を支えるシステムがありません",
          en: "no system stands behind '\(service.name)'"),
        remedy: Text(
          ja: "「assess org system set ID --service \(service.id)」で結び付けてください",
          en: "attach one with 'assess org system set ID --service \(service.id)'"))
    }
  }
}
