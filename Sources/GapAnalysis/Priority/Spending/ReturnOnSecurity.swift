/// What an action gives back for its cost; shown beside the ranking on demand, and never part of it.
public enum ReturnOnSecurity {
  /// The loss saved less the cost, as basis points of the cost; nothing where there is no cost.
  public static func basisPoints(saved: Int, cost: Int) -> Int? {
    guard cost > 0 else { return nil }
    return HalfUp.quotient((Int128(saved) - Int128(cost)) * 10_000, Int128(cost))
  }
}
