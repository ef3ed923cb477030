public import ProfileModel
public import Wording

/// A rule that looks at the data and says what somebody should look at.
public struct QualityCheck: Sendable {
  /// Its stable id.
  public let id: String
  /// How much what it finds matters.
  public let severity: Severity
  /// Why the rule is there.
  public let reason: Text
  let examine: @Sendable (QualityCheck, OrganisationRegister) -> [Finding]

  /// Every rule, in the order of their ids.
  public static let all = [sectorMissing, serviceUnsupported, systemUnattached, labelMissing]

  /// What all rules find in a register.
  public static func findings(in register: OrganisationRegister) -> [Finding] {
    all.flatMap { $0.examine($0, register) }
  }

  /// A finding of this rule.
  func finding(_ subject: String, _ message: Text, remedy: Text) -> Finding {
    Finding(
      rule: id, severity: severity, subject: subject, message: message, remedy: remedy)
  }
}
