/// How a control of an earlier catalogue relates to one of a later one, as far as carrying answers
/// over needs it.
public struct CarryEdge: Hashable, Sendable {
  /// What an answer to the earlier control is worth for the later one.
  public enum Weight: Sendable {
    /// It is the answer, until somebody looks at it.
    case answer
    /// It is a hint; somebody has to decide.
    case hint
    /// It is nothing.
    case nothing
  }

  /// The earlier control.
  public let from: String
  /// The later control.
  public let to: String
  /// The kind of the edge, in the words of crosswalks.
  public let kind: String

  /// Names an edge.
  public init(from: String, to: String, kind: String) {
    self.from = from
    self.to = to
    self.kind = kind
  }

  /// What an answer is worth over this edge.
  ///
  /// Where the later control asks the same or less, or is deemed met, the answer holds. Where it asks
  /// more, or controls were split, merged or overlap, the answer says something and not enough.
  public var weight: Weight {
    switch kind {
    case "same", "reworded", "narrower", "deemed": .answer
    case "split", "merged", "broader", "overlaps": .hint
    default: .nothing
    }
  }
}
