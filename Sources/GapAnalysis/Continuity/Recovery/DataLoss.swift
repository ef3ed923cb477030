public import ProfileModel

/// How much data an attack takes at most, as a time: from the last state that can be trusted.
public struct DataLoss: Hashable, Sendable {
  /// What makes it as much.
  public enum Cause: String, CaseIterable, Sendable {
    /// Backups are made too seldom.
    case interval
    /// The backups themselves hold the attack: older ones that nobody can change are needed, and making
    /// them more often does not help.
    case dwell
    /// Both to the same extent.
    case both
  }

  /// How much, as a time (effective RPO).
  public let time: Minutes
  /// What makes it as much.
  public let cause: Cause

  /// Reckons from how often backups are made and how far back the last clean one lies; nothing where
  /// neither is known.
  public init?(interval: Minutes?, dwell: Minutes?) {
    guard interval != nil || dwell != nil else { return nil }
    let (interval, dwell) = (interval ?? .zero, dwell ?? .zero)
    time = max(interval, dwell)
    cause = interval == dwell ? .both : interval > dwell ? .interval : .dwell
  }
}
