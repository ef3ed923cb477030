/// How an entry of one catalogue relates to one of another.
public enum EdgeKind: String, CaseIterable, Sendable {
  /// They ask the same.
  case same
  /// The other asks the same in other words.
  case reworded
  /// This one became several, of which the other is one.
  case split
  /// Several became one, of which this is one.
  case merged
  /// The other asks more.
  case broader
  /// The other asks less.
  case narrower
  /// Each has something that the other lacks.
  case overlaps
  /// This one has no counterpart any more.
  case withdrawn
  /// The other has no forerunner.
  case new
  /// Meeting this one is taken as meeting the other.
  case deemed
}
