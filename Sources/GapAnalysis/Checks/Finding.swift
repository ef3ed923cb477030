public import Wording

/// Something a quality rule has to say of the data.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, CaseIterable, Sendable {
    /// Figures built on it would be wrong.
    case error
    /// Somebody should look at it.
    case warning

    /// The severity as people read it.
    public var readable: Text {
      switch self {
      case .error: Text(ja: "要修正", en: "error")
      case .warning: Text(ja: "要確認", en: "warning")
      }
    }
  }

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
