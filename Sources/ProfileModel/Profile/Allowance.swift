/// Findings of a quality rule that the organisation lets pass, why, and until when.
public struct Allowance: Hashable, Sendable {
  /// The subject that stands for every one.
  public static let everySubject = "*"
  /// For how many days at most something can be allowed before it is looked at again.
  public static let longest = 400

  /// The id of the rule.
  public let rule: String
  /// What the finding is about, or `everySubject`.
  public let subject: String
  /// Why it is let pass.
  public let reason: String
  /// The last day on which it is.
  public let until: CivilDate

  /// Makes an allowance.
  public init(rule: String, subject: String, reason: String, until: CivilDate) {
    self.rule = rule
    self.subject = subject
    self.reason = reason
    self.until = until
  }

  /// The allowance in one word, as the journal names it: `PRF05 5.1.1.1-1`.
  public var name: String { "\(rule) \(subject)" }

  /// Whether it holds on a day.
  public func holds(on day: CivilDate) -> Bool { day <= until }

  /// Whether it speaks of a rule and a subject.
  public func covers(rule: String, subject: String) -> Bool {
    self.rule == rule && (self.subject == Self.everySubject || self.subject == subject)
  }
}

extension Allowance {
  /// The allowance as a JSON object.
  public var json: JSONValue {
    .object([
      "rule": .text(rule), "subject": .text(subject), "reason": .text(reason),
      "until": .text(until.description),
    ])
  }
}

extension Allowance: WrittenValue {}
