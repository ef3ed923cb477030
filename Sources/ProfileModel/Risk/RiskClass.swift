/// The class of a risk in the matrix, A for the gravest.
public enum RiskClass: String, CaseIterable, Sendable {
  /// The gravest.
  case a = "A"
  /// Grave.
  case b = "B"
  /// In between.
  case c = "C"
  /// Slight.
  case d = "D"
  /// The slightest.
  case e = "E"

  /// How grave it is: 5 for A, 1 for E.
  public var gravity: Int {
    switch self {
    case .a: 5
    case .b: 4
    case .c: 3
    case .d: 2
    case .e: 1
    }
  }
}

extension RiskClass: Comparable {
  /// Whether one class is slighter than another.
  public static func < (left: RiskClass, right: RiskClass) -> Bool { left.gravity < right.gravity }
}
