public import Wording

/// How much something that a rule found matters.
public enum Severity: String, CaseIterable, Sendable {
  /// What is built on it would be wrong.
  case error
  /// Somebody should look at it.
  case warning
  /// Somebody may want to know it.
  case info

  /// The severity as people read it.
  public var readable: Text {
    switch self {
    case .error: Text(ja: "要修正", en: "error")
    case .warning: Text(ja: "要確認", en: "warning")
    case .info: Text(ja: "参考", en: "info")
    }
  }
}
