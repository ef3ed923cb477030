/// What an import did, or would do, to each of its rows.
public struct ImportOutcome: Hashable, Sendable {
  /// The ids that were new.
  public let added: [String]
  /// The ids whose values changed.
  public let changed: [String]
  /// How many rows said what the store held already.
  public let unchanged: Int

  /// Makes an outcome.
  public init(added: [String], changed: [String], unchanged: Int) {
    self.added = added
    self.changed = changed
    self.unchanged = unchanged
  }

  /// Whether the store is as it was.
  public var changesNothing: Bool { added.isEmpty && changed.isEmpty }
}
