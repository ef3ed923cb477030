/// Why an action cannot be in any plan.
public enum PlanDrop: Hashable, Sendable {
  /// It was forbidden.
  case forbidden
  /// No quarter is left in which it could start.
  case window
  /// It needs more of a resource than any period has.
  case tooLarge(resource: String)
  /// A prerequisite cannot be in any plan.
  case prerequisite(String)
  /// An alternative to it is mandatory.
  case alternative(String)
}
