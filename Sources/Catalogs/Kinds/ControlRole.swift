/// Who answers for a control.
public enum ControlRole {
  /// The roles, in the words of catalogues and of units.
  public static let all = [
    "management", "security", "it", "ot", "business", "hr", "facilities", "procurement", "legal",
    "audit", "development",
  ]
}
