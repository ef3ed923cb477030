public import ProfileModel

/// What the quality rules found, parted into what is to be told and what was allowed.
public struct CheckOutcome: Sendable {
  /// A finding, and the allowance that lets it pass.
  public struct Allowed: Hashable, Sendable {
    /// What was found.
    public let finding: Finding
    /// Why it passes.
    public let allowance: Allowance
  }

  /// The findings to be told: what is not allowed, and what is to be said of allowances.
  public let findings: [Finding]
  /// The findings that were allowed.
  public let allowed: [Allowed]

  /// Looks at the data, and takes out what is allowed on the day of the examination.
  public init(_ examination: Examination, allowances: [Allowance]) {
    let uses = allowances.sorted { $0.name < $1.name }.map { AllowanceUse($0, in: examination) }
    var book = AllowanceBook(uses)
    var findings: [Finding] = []
    var allowed: [Allowed] = []
    for finding in QualityCheck.findings(in: examination) {
      if let allowance = book.allowance(for: finding) {
        allowed.append(Allowed(finding: finding, allowance: allowance))
      } else {
        findings.append(finding)
      }
    }
    self.findings =
      findings + QualityCheck.all.flatMap { rule in book.uses.compactMap { rule.finding(on: $0) } }
    self.allowed = allowed
  }

  /// What is wrong and not allowed: what would make what is built on the data wrong.
  public static func errors(
    in examination: Examination, allowances: [Allowance]
  ) -> [Finding] {
    var book = AllowanceBook(
      allowances.sorted { $0.name < $1.name }.map { AllowanceUse($0, in: examination) })
    return QualityCheck.all.filter { $0.severity == .error }
      .flatMap { $0.findings(in: examination) }
      .filter { $0.severity == .error && book.allowance(for: $0) == nil }
  }

  private init(findings: [Finding], allowed: [Allowed]) {
    self.findings = findings
    self.allowed = allowed
  }

  /// What some of the rules found at some severity; no rules and no severity mean all.
  public func only(rules: Set<String>, severity: Severity?) -> CheckOutcome {
    let isWanted = { (finding: Finding) in
      (rules.isEmpty || rules.contains(finding.rule))
        && (severity == nil || finding.severity == severity)
    }
    return CheckOutcome(
      findings: findings.filter(isWanted), allowed: allowed.filter { isWanted($0.finding) })
  }
}

/// An allowance, and how it was used in an examination.
struct AllowanceUse: Sendable {
  let allowance: Allowance
  /// Whether it still holds.
  let isInForce: Bool
  /// Whether its rule could find anything in this examination.
  let isTried: Bool
  /// How many findings it speaks of.
  var count = 0

  init(_ allowance: Allowance, in examination: Examination) {
    self.allowance = allowance
    isInForce = allowance.holds(on: examination.today)
    isTried = QualityCheck.rule(allowance.rule)?.isTried(in: examination) ?? true
  }
}

/// The allowances by what they speak of, and how they are used.
private struct AllowanceBook {
  private(set) var uses: [AllowanceUse]
  private let positions: [String: Int]

  init(_ uses: [AllowanceUse]) {
    self.uses = uses
    positions = Dictionary(
      uses.enumerated().map { ($1.allowance.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The allowance in force for a finding; every one that speaks of it is taken as used.
  mutating func allowance(for finding: Finding) -> Allowance? {
    var allowance: Allowance?
    for subject in [finding.subject, Allowance.everySubject] {
      guard let position = positions["\(finding.rule) \(subject)"] else { continue }
      uses[position].count += 1
      if allowance == nil, uses[position].isInForce { allowance = uses[position].allowance }
    }
    return allowance
  }
}
