public import ProfileModel
public import Wording

/// A rule that looks at what is wanted of the controls, and says where it does not hold together.
public struct TargetCheck: Sendable {
  /// What a rule takes beyond the targets and the profile.
  public enum Need: Hashable, Sendable {
    /// What actions can reach, when, and for how much.
    case actions
    /// What money and people there are for them.
    case means
    /// Scenarios and their acceptance lines.
    case scenarios
    /// What was wanted a year before.
    case lastYear
  }

  /// Its stable id.
  public let id: String
  /// How much what it finds matters.
  public let severity: Severity
  /// What it finds, in a few words.
  public let title: Text
  /// Why the rule is there.
  public let reason: Text
  /// Without which it cannot look.
  public let need: Need?
  private let look: @Sendable (TargetCheck, TargetExamination) -> [Finding]

  init(
    _ id: String, _ severity: Severity, _ title: Text, _ reason: Text, needs need: Need? = nil,
    _ look: @escaping @Sendable (TargetCheck, TargetExamination) -> [Finding]
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.reason = reason
    self.need = need
    self.look = look
  }

  /// Every rule, by its id.
  public static let all: [TargetCheck] = [
    belowObligation, belowToday, unreachable, tooLate, unaffordable, prerequisiteLow,
    sourcesContradict, highestEverywhere, owedWhereNotApplicable, scenarioAbove, withoutGround,
    onlyAfterTheFact, belowLastYear, obligationUnmet, runningOut,
  ]

  /// The rule with an id.
  public static func rule(_ id: String) -> TargetCheck? { all.first { $0.id == id } }

  /// What the rule finds; nothing where it lacks what it needs.
  public func findings(in examination: TargetExamination) -> [Finding]? {
    if let need, !examination.has(need) { return nil }
    return look(self, examination)
  }

  func finding(_ subject: String, _ message: Text, remedy: Text) -> Finding {
    Finding(rule: id, severity: severity, subject: subject, message: message, remedy: remedy)
  }
}
