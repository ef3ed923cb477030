public import Wording

/// Who answers for a control.
public enum ControlRole {
  /// The roles, in the words of catalogues and of units.
  public static let all = [
    "management", "security", "it", "ot", "business", "hr", "facilities", "procurement", "legal",
    "audit", "development",
  ]

  /// What people call each of them.
  public static var names: [String: Text] {
    Dictionary(uniqueKeysWithValues: all.map { ($0, Vocabulary.words(for: $0, of: "asks")) })
  }
}
