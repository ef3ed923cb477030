public import ProfileModel

/// How two plans differ in one action.
public struct PlanDifference: Hashable, Sendable {
  /// In what they differ.
  public enum Kind: String, CaseIterable, Sendable {
    /// Only the newer one has it.
    case added
    /// Only the older one has it.
    case dropped
    /// It begins or ends in another quarter.
    case moved
    /// Its estimates are others.
    case reestimated
  }

  /// The id of the action.
  public let action: String
  /// In what they differ.
  public let kind: Kind
  /// How the older plan has it.
  public let before: ActionPlan.Item?
  /// How the newer plan has it.
  public let after: ActionPlan.Item?

  /// Every action in which two plans differ, by id.
  public static func all(from older: ActionPlan, to newer: ActionPlan) -> [PlanDifference] {
    let (left, right) = (older.itemsByAction, newer.itemsByAction)
    return Set(left.keys).union(right.keys).sorted().compactMap { id in
      kind(left[id], right[id]).map {
        PlanDifference(action: id, kind: $0, before: left[id], after: right[id])
      }
    }
  }

  private static func kind(_ before: ActionPlan.Item?, _ after: ActionPlan.Item?) -> Kind? {
    guard let before else { return .added }
    guard let after else { return .dropped }
    if before.start != after.start || before.end != after.end { return .moved }
    return before == after ? nil : .reestimated
  }
}
