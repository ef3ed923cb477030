public import ProfileModel
public import Wording

/// A rule that looks at the data and says what somebody should look at.
public struct QualityCheck: Sendable {
  /// Its stable id.
  public let id: String
  /// How much what it finds matters; a single finding may matter less.
  public let severity: Severity
  /// What it finds, in a few words.
  public let title: Text
  /// Why the rule is there.
  public let reason: Text
  private let look: Look

  /// What a rule looks at.
  private enum Look {
    case register(@Sendable (QualityCheck, OrganisationRegister) -> [Finding])
    case profile(@Sendable (QualityCheck, Examination) -> [Finding])
    case allowances(@Sendable (QualityCheck, AllowanceUse) -> Finding?)
  }

  private init(_ id: String, _ severity: Severity, _ title: Text, _ reason: Text, _ look: Look) {
    self.id = id
    self.severity = severity
    self.title = title
    self.reason = reason
    self.look = look
  }

  /// Makes a rule that looks at the register.
  init(
    overRegister id: String, severity: Severity, title: Text, reason: Text,
    _ look: @escaping @Sendable (QualityCheck, OrganisationRegister) -> [Finding]
  ) {
    self.init(id, severity, title, reason, .register(look))
  }

  /// Makes a rule that looks at the ratings of a period.
  init(
    overProfile id: String, severity: Severity, title: Text, reason: Text,
    _ look: @escaping @Sendable (QualityCheck, Examination) -> [Finding]
  ) {
    self.init(id, severity, title, reason, .profile(look))
  }

  /// Makes a rule that looks at what was allowed.
  init(
    overAllowances id: String, severity: Severity, title: Text, reason: Text,
    _ look: @escaping @Sendable (QualityCheck, AllowanceUse) -> Finding?
  ) {
    self.init(id, severity, title, reason, .allowances(look))
  }

  /// Every rule, in the order in which they are told.
  public static let all = register + profile + allowances

  /// Rules over the organisation's register.
  private static let register = [
    sectorMissing, serviceUnsupported, systemUnattached, labelMissing,
  ]

  /// Rules over the ratings of a period.
  private static let profile = [
    evidenceLacking, exclusionUnfounded, refusalUnfounded, reviewOverdue, textPasted,
    answersUniform, riseUnproven, evidenceStale, evidenceUndated, fallUnexplained,
    prerequisiteBehind, counterpartContradicts, exclusionsMany, partSilent, ownerOverloaded,
    partsApart, checkedByRespondent, dayImplausible, unknownStanding, draftStanding,
    exceptionUncompensated, sourceCorrected,
  ]

  /// Rules over what was allowed.
  private static let allowances = [allowanceExpired, allowanceUnused]

  /// The rule with an id.
  public static func rule(_ id: String) -> QualityCheck? {
    all.first { $0.id == id }
  }

  /// Whether what it finds can be allowed; what is said of allowances cannot.
  public var canBeAllowed: Bool {
    if case .allowances = look { false } else { true }
  }

  /// What all rules find, before anything is allowed.
  public static func findings(in examination: Examination) -> [Finding] {
    all.flatMap { $0.findings(in: examination) }
  }

  /// What this rule finds.
  func findings(in examination: Examination) -> [Finding] {
    switch look {
    case .register(let look): look(self, examination.register)
    case .profile(let look): look(self, examination)
    case .allowances: []
    }
  }

  /// What the rule has to say of an allowance.
  func finding(on use: AllowanceUse) -> Finding? {
    if case .allowances(let look) = look { look(self, use) } else { nil }
  }

  /// Whether a finding that was allowed would show in an examination: not where none is worked on.
  func isTried(in examination: Examination) -> Bool {
    if case .profile = look { examination.isOfProfileAtWork } else { true }
  }

  /// A finding of this rule.
  func finding(
    _ subject: String, _ message: Text, severity: Severity? = nil, remedy: Text
  ) -> Finding {
    Finding(
      rule: id, severity: severity ?? self.severity, subject: subject, message: message,
      remedy: remedy)
  }
}
