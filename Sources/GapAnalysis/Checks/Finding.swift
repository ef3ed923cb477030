public import ProfileModel
public import Wording

/// Something a quality rule has to say of the data.
public struct Finding: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// What it is about: an id, or `organisation`.
  public let subject: String
  /// What is to be said.
  public let message: Text
  /// What would settle it.
  public let remedy: Text
}
